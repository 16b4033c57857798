//! How far a text has been read: window by window, and in each part by part.
//!
//! A window begins where an entry does, and what its lines are is decided by the bytes in it alone. Up to its
//! last entry all is written; there the next window begins. So it makes no difference whether the rest of the text is
//! at hand, and how it came. A window whose last entry begins in its first half is looked at again twice as
//! wide: so no byte is looked at more than a few times, and an entry may be longer than a window.

use super::{entry::Entries, out::Out, remark::Remarks, window::Window};
use crate::{
    diagnostic::Code,
    event::{Event, MAX_ENTRY, Tag, TagEnd},
    evidence::{Facts, Page, decide},
    source::Span,
    step::Looks,
    value::{Language, Platform},
    why::Witness,
};

/// A reading of a text that is under way.
#[derive(Debug, Default)]
pub(crate) struct Course<'a> {
    /// The text that is at hand.
    text: &'a str,
    /// Whether that is all there is.
    ended: bool,
    window: Window,
    pub(super) entries: Entries<'a>,
    pub(super) out: Out<'a>,
    pub(super) remarks: Remarks,
    /// Where the next window begins.
    next: usize,
    /// Whether none comes after the one that is read.
    last: bool,
    /// Whether the last entry of the window goes on behind it.
    cut: bool,
    /// How many lines the windows before had.
    pub(super) lines: usize,
}

/// How many looks at its words a byte of running text is worth.
const LOOKS: usize = 2;

/// What comes next.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Next {
    /// More of the text must be at hand, or its end: more than so many bytes from the place where the next window begins.
    Text(usize),
    Part,
    Nothing,
}

impl<'a> Course<'a> {
    pub(crate) fn new(text: &'a str, ended: bool, window: Window) -> Self {
        Self { text, ended, window, out: Out::new(text), ..Self::default() }
    }

    /// The same over another text, or over more of the same; `ended` where that is all there is.
    pub(crate) fn over(self, text: &str, ended: bool) -> Course<'_> {
        let Self { window, entries, out, remarks, next, last, cut, lines, .. } = self;
        Course {
            text,
            ended,
            window,
            entries: entries.over(text),
            out: out.over(text),
            remarks,
            next,
            last,
            cut,
            lines,
        }
    }

    /// Lets go of all before the next window; gives how many bytes that is.
    pub(crate) fn leave(&mut self) -> usize {
        let gone = std::mem::take(&mut self.next);
        self.remarks.leave(self.text.get(..gone).unwrap_or_default());
        self.out.leave(gone);
        gone
    }

    /// The events that were written, with their places counted from the beginning of the whole text.
    pub(crate) fn taken(&mut self) -> impl Iterator<Item = (Event<'a>, Span)> + use<'a> {
        let base = self.out.base;
        std::mem::take(&mut self.out.events).into_iter().map(move |(event, span)| match event {
            Event::Diagnostic(_) => (event, span),
            _ if base == 0 || span == Span::EMPTY => (event, span),
            _ => (event.moved(base), span.moved(base)),
        })
    }

    /// The language and the platform of the document.
    pub(crate) fn told(&self) -> (Option<Language>, Option<Platform>) {
        self.entries.page.speech.told()
    }

    /// Makes the next part ready.
    pub(crate) fn advance<W: Witness>(&mut self, why: &mut W) -> Next {
        let mut size = self.window.first;
        while !self.entries.has_more() {
            if self.last {
                return Next::Nothing;
            }
            self.lines += self.entries.facts.lines.len();
            self.entries.clear();
            // A rest that would not fill two windows is one, if it is no longer than an entry may be.
            let rest = self.text.len() - self.next;
            let whole = size.saturating_mul(2).min(self.window.most);
            if rest <= whole && !self.ended {
                return Next::Text(whole);
            }
            if rest <= whole {
                self.last = true;
                self.look(self.text.len(), why);
                self.next = self.text.len();
            } else if !self.narrow(size, why) {
                size = size.saturating_mul(2).min(self.window.most);
            }
        }
        Next::Part
    }

    /// Looks at a window that is not all of the rest; false where a wider one is needed.
    fn narrow<W: Witness>(&mut self, size: usize, why: &mut W) -> bool {
        let Some(end) = self.window.end(self.text, self.next, size) else { return false };
        let decisions = self.look(end, why);
        let half = self.next + (end - self.next) / 2;
        let last = self.entries.last_start().filter(|(_, start)| *start >= half);
        self.cut = false;
        match last {
            Some((at, start)) => {
                self.entries.keep(at);
                self.next = start;
            }
            None if size < self.window.most => {
                self.entries.clear();
                return false;
            }
            None => {
                self.cut = decisions > 0;
                self.next = end;
            }
        }
        true
    }

    /// Decides what the lines up to `end` are; gives how many there are.
    fn look<W: Witness>(&mut self, end: usize, why: &mut W) -> usize {
        why.goes_on_at(self.lines);
        let facts = Facts::scan(self.text.get(..end).unwrap_or_default(), self.next);
        let page = Page::of(&facts, self.entries.speech(), why);
        let decisions = decide(&facts, &page, why);
        let count = decisions.len();
        self.out.holds = facts.holds;
        self.out.looks = Looks::of(self.text.get(self.next..end).unwrap_or_default(), LOOKS);
        self.entries.read(facts, page, decisions);
        count
    }

    /// Writes the start of the document.
    pub(crate) fn start(&mut self) {
        let (language, platform) = self.told();
        self.out.events.push((Event::Start(Tag::Document { language, platform }), Span::EMPTY));
        self.remarks.start(&mut self.out, self.entries.facts.text);
    }

    /// Writes the part that was made ready.
    pub(crate) fn part<W: Witness>(&mut self, why: &mut W) {
        self.entries.next_part(&mut self.out, why);
        if self.cut && !self.entries.has_more() {
            let last = self.entries.facts.lines.last().map_or(Span::EMPTY, |fact| fact.line.content);
            let message = format!("an entry is cut here, after {MAX_ENTRY} bytes; what follows is read as another");
            self.out.warn(Code::EntryCut, last, message);
        }
        self.remarks.part(&mut self.out);
    }

    /// Writes the end of the document.
    pub(crate) fn end(&mut self) {
        self.remarks.end(&mut self.out);
        self.out.events.push((Event::End(TagEnd::Document), Span::EMPTY));
    }

    /// Whether the part that was made ready is an entry.
    pub(crate) fn is_at_entry(&self) -> bool {
        self.entries.is_at_entry()
    }
}
