//! Running text: quotations in the text's own marks, addresses, dates.
//!
//! One pass over the bytes finds what is worth a look; everything between is text. Marks are paired
//! with a short stack, innermost first; a mark without its partner stays text.

mod marks;
mod signs;

use super::{dates, out::Out};
use crate::{
    diagnostic::Code,
    event::{Event, MAX_QUOTES, Tag, Token},
    evidence::Page,
    grammar::{address, mark::Sign},
    locale::cuts::Cuts,
    source::{Holds, Span, any_pair},
    step::step,
    value::{Date, Link, Marks},
};
pub(super) use marks::short;
use signs::{is_pair, may_begin, may_hold_more, needles};
use smallvec::SmallVec;
use std::borrow::Cow;

/// Something found in running text.
enum Found<'a> {
    Open(Marks),
    Close,
    Link(Cow<'a, str>),
    Email,
    Date(Box<Date<'a>>),
}

/// Reads the text of `span` into `out`; it lies in a line that holds `holds`.
pub(super) fn read<'a>(out: &mut Out<'a>, page: &Page, span: Span, holds: Holds) {
    let text = span.of(out.text);
    if !may_hold_more(text, holds) {
        step(text.len());
        return out.text(span, Event::Text);
    }
    let mut scan = Scan {
        text,
        cuts: Cuts::within(text, out.looks.left()),
        base: span.start,
        page,
        found: SmallVec::new(),
        open: SmallVec::new(),
        deeper: SmallVec::new(),
        too_deep: None,
        skip: 0,
    };
    scan.run(holds);
    out.looks.set(scan.cuts.looks());
    scan.drop_unpaired();
    if let Some(mark) = scan.too_deep {
        let message = format!("quotations nest deeper than {MAX_QUOTES}; the inner ones stay text");
        out.warn(Code::NestingLimit, mark, message);
    }
    scan.write(out, span);
}

struct Place<'a> {
    start: usize,
    end: usize,
    found: Option<Found<'a>>,
}

struct Scan<'p, 'a> {
    text: &'a str,
    cuts: Cuts<'a>,
    base: usize,
    page: &'p Page,
    found: SmallVec<[Place<'a>; 4]>,
    /// Opening marks without their partner: their place in `found`, and the mark.
    open: SmallVec<[(usize, &'static Sign); 4]>,
    /// Opening marks inside as many as may be open: they and their partners stay text.
    deeper: SmallVec<[(usize, &'static Sign); 4]>,
    /// The outermost of those that has a partner.
    too_deep: Option<Span>,
    /// Bytes before this are taken.
    skip: usize,
}

impl<'a> Scan<'_, 'a> {
    fn run(&mut self, holds: Holds) {
        step(self.text.len());
        let bytes = self.text.as_bytes();
        if let Some([a, b, c]) = needles(holds).filter(|_| !any_pair(bytes, is_pair)) {
            for at in memchr::memchr3_iter(a, b, c, bytes) {
                if at >= self.skip {
                    self.look(at, bytes.get(at).copied().unwrap_or_default());
                }
            }
            return;
        }
        let mut at = 0;
        while let Some(further) = bytes.get(at..).and_then(|rest| rest.iter().position(|&b| may_begin(b))) {
            at += further;
            match bytes.get(at..).unwrap_or_default() {
                // Most characters of the East begin as its quotation marks do.
                [0xE3, 0x81..=0xBF, ..] => {}
                rest => self.look(at, rest.first().copied().unwrap_or_default()),
            }
            at = self.skip.max(at + 1);
        }
    }

    fn look(&mut self, at: usize, byte: u8) {
        let is_next = |wanted: u8| self.text.as_bytes().get(at + 1) == Some(&wanted);
        match byte {
            b'0'..=b'9' => self.number(at),
            b'@' => self.email(at),
            b':' if is_next(b'/') => self.url(at),
            b'w' | b'W' if is_next(b'.') => self.www(at + 1),
            b',' if !is_next(b',') => {}
            b':' | b'w' | b'W' => {}
            _ => self.mark(at),
        }
    }

    fn take(&mut self, start: usize, end: usize, found: Found<'a>) {
        self.skip = end;
        self.found.push(Place { start, end, found: Some(found) });
    }

    /// Where the last thing found ends: nothing may begin before.
    fn free_from(&self) -> usize {
        self.found.last().map_or(0, |place| place.end)
    }

    fn email(&mut self, at: usize) {
        let local = address::local_part(self.text.get(..at).unwrap_or_default());
        let Ok((_, domain)) = address::domain(self.text.get(at..).unwrap_or_default()) else { return };
        if local > 0 && at - local >= self.free_from() {
            self.take(at - local, at + domain.len(), Found::Email);
        }
    }

    fn url(&mut self, at: usize) {
        if self.text.get(at..at + 3) != Some("://") {
            return;
        }
        let scheme = ["https", "http", "ftp"].iter().find(|it| {
            let start = at.checked_sub(it.len());
            start.and_then(|start| self.text.get(start..at)).is_some_and(|found| found.eq_ignore_ascii_case(it))
        });
        if let Some(scheme) = scheme {
            self.address(at - scheme.len(), "");
        }
    }

    fn www(&mut self, at: usize) {
        let start = at.checked_sub(3);
        if let Some(start) =
            start.filter(|&start| self.text.get(start..at).is_some_and(|it| it.eq_ignore_ascii_case("www")))
        {
            let before = self.text.get(..start).and_then(|it| it.chars().next_back());
            if !before.is_some_and(char::is_alphanumeric) {
                self.address(start, "http://");
            }
        }
    }

    fn address(&mut self, start: usize, scheme: &str) {
        let Ok((_, found)) = address::url(self.text.get(start..).unwrap_or_default()) else { return };
        if start >= self.free_from() {
            let url = if scheme.is_empty() { Cow::Borrowed(found) } else { Cow::Owned(format!("{scheme}{found}")) };
            self.take(start, start + found.len(), Found::Link(url));
        }
    }

    fn number(&mut self, at: usize) {
        let free = self.free_from();
        let (start, end) = match dates::in_running_text(&mut self.cuts, at, free) {
            Ok((span, reading)) => {
                let value = dates::date(
                    self.page,
                    &reading,
                    Span::new(self.base + span.start, self.base + span.end),
                    span.of(self.text),
                );
                self.take(span.start, span.end, Found::Date(Box::new(value)));
                return;
            }
            Err(end) => (at, end),
        };
        debug_assert!(end > start, "a number has a digit");
        self.skip = end;
    }

    /// Writes what was found, and the text between.
    fn write(&mut self, out: &mut Out<'a>, span: Span) {
        let mut at = span.start;
        let mut quotes: SmallVec<[super::out::Opened; 4]> = SmallVec::new();
        for place in self.found.drain(..) {
            let Some(found) = place.found else { continue };
            let here = Span::new(self.base + place.start, self.base + place.end);
            out.text(Span::new(at, here.start), Event::Text);
            at = here.end;
            match found {
                Found::Open(marks) => {
                    quotes.push(out.open(Tag::Quote { marks }, here.start));
                    out.token(Token::Mark, here);
                }
                Found::Close => {
                    out.token(Token::Mark, here);
                    if let Some(quote) = quotes.pop() {
                        out.close(quote);
                    }
                }
                Found::Link(url) => {
                    let mut link = Link::new(url, here.of(out.text));
                    link.span = here;
                    out.leaf(here, Event::Link(Box::new(link)));
                }
                Found::Email => out.text(here, Event::Email),
                Found::Date(date) => {
                    dates::remark(out, &date);
                    out.leaf(here, Event::Date(date));
                }
            }
        }
        out.text(Span::new(at, span.end), Event::Text);
    }
}
