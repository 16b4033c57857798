//! The lines of a post, a comment or what stands around them: from lines to blocks.
//!
//! A loop over the lines with an explicit stack of open containers. Each line first closes what it does
//! not go on with, then opens what it starts (a section, a quotation, a list, several at once), and what
//! is left of it is a paragraph. Nothing here recurses.

use super::{
    attribution, code, inline,
    items::{items, prefix},
    out::{Opened, Out},
    quotation::{Extent, Finder, is_trailing},
    section::{SectionTitle, section},
};
use crate::{
    diagnostic::Code,
    event::{Event, Tag, Token},
    evidence::{Fact, Facts, Page, Role},
    grammar::{
        mark::mark,
        marker::{Marker, Style},
        shape::End,
    },
    source::Span,
    value::{ChromeRole, Marks},
};

/// The most containers inside one another.
const DEPTH: usize = 16;

/// A line of a body: its place among the facts, and the bytes of it that are the body's.
#[derive(Clone, Copy, Debug)]
pub(super) struct BodyLine {
    pub(super) fact: usize,
    pub(super) span: Span,
    /// What it is, if it is chrome.
    pub(super) chrome: Option<ChromeRole>,
}

/// The lines of one body.
pub(super) struct Lines<'p, 'a> {
    pub(super) text: &'a str,
    facts: &'p Facts<'a>,
    lines: &'p [BodyLine],
    /// Whether blank lines part its paragraphs.
    pub(super) parted: bool,
    /// The smallest indentation of its lines: a body that is indented as a whole is no quotation.
    base: usize,
}

impl Lines<'_, '_> {
    pub(super) fn len(&self) -> usize {
        self.lines.len()
    }

    pub(super) fn fact(&self, at: usize) -> Option<&Fact> {
        self.lines.get(at).and_then(|line| self.facts.get(line.fact))
    }

    /// The bytes of the line that belong to the body.
    pub(super) fn content(&self, at: usize) -> Span {
        self.lines.get(at).map_or(Span::EMPTY, |line| line.span)
    }

    /// Whether a line is text, not chrome.
    pub(super) fn is_body(&self, at: usize) -> bool {
        self.lines.get(at).is_some_and(|line| line.chrome.is_none())
    }

    /// The line's indentation beyond that of the whole body.
    fn indent(&self, at: usize) -> usize {
        self.fact(at).map_or(0, |fact| fact.line.indent.saturating_sub(self.base))
    }
}

/// An open container.
enum Frame {
    Section(Opened, u8),
    Quotation(Opened, Ends),
    List(Opened, ListState),
    Item(Opened, usize),
}

/// How a quotation ends.
#[derive(Clone, Copy)]
enum Ends {
    /// With this line, at this mark; by its first line's own end where it never closes.
    Marked { last: usize, close: Option<Span>, open: &'static str },
    /// With the first line that has no `>`.
    Prefixed,
    /// With the first line that is indented less.
    Indented(usize),
}

struct ListState {
    style: Style,
    indent: usize,
    last: u64,
    tight: bool,
    items: usize,
}

/// Reads a body into `out`.
pub(super) fn read<'a>(out: &mut Out<'a>, facts: &Facts<'a>, page: &Page, body: &[BodyLine]) {
    let text_lines = || body.iter().filter(|line| line.chrome.is_none()).filter_map(|line| facts.get(line.fact));
    let base = text_lines().map(|fact| fact.line.indent).min().unwrap_or(0);
    let lines = Lines { text: facts.text, facts, lines: body, parted: page.parted, base };
    let markers = items(&lines);
    let mut reader =
        Reader { out, page, lines, markers, finder: Finder::default(), stack: Vec::new(), at: 0, too_deep: false };
    while reader.at < reader.lines.len() {
        reader.line();
    }
    reader.close_to(0);
}

struct Reader<'o, 'p, 'a> {
    out: &'o mut Out<'a>,
    page: &'p Page,
    lines: Lines<'p, 'a>,
    markers: Vec<Option<Marker>>,
    finder: Finder,
    stack: Vec<Frame>,
    /// The line that is being read.
    at: usize,
    too_deep: bool,
}

/// What is left of a line.
#[derive(Clone, Copy)]
struct Rest {
    start: usize,
    end: usize,
}

impl<'a> Reader<'_, '_, 'a> {
    fn line(&mut self) {
        let at = self.at;
        let span = self.lines.content(at);
        let mut rest = Rest { start: span.start, end: span.end };
        self.at += 1;
        self.leave_finished(at);
        if self.chrome(at, span) || self.rule(at, span) {
            return;
        }
        self.leave_list(at);
        self.prefix(at, &mut rest);
        if self.section(at) {
            return;
        }
        self.indented(at);
        self.nest(at, &mut rest);
        if rest.start < rest.end && !self.preformatted(at, rest) {
            self.paragraph(at, rest);
        }
    }

    /// Opens the quotations and items that the line starts, one inside the other.
    fn nest(&mut self, at: usize, rest: &mut Rest) {
        let mut marked = false;
        loop {
            if !marked && self.item(at, rest) {
                marked = true;
            } else if !self.quotation(at, rest) {
                return;
            }
        }
    }

    /// Closes quotations whose last line was before.
    fn leave_finished(&mut self, at: usize) {
        let done = self.stack.iter().position(|frame| match frame {
            Frame::Quotation(_, Ends::Marked { last, .. }) => *last < at,
            Frame::Quotation(_, Ends::Indented(indent)) => self.lines.indent(at) < *indent || !self.lines.is_body(at),
            Frame::Quotation(_, Ends::Prefixed) => !self.lines.content(at).of(self.lines.text).starts_with('>'),
            _ => false,
        });
        if let Some(depth) = done {
            self.close_to(depth);
        }
    }

    /// Closes all containers above `depth`.
    fn close_to(&mut self, depth: usize) {
        while self.stack.len() > depth {
            let Some(frame) = self.stack.pop() else { return };
            match frame {
                Frame::Section(opened, _) | Frame::Item(opened, _) | Frame::Quotation(opened, _) => {
                    self.out.close(opened)
                }
                Frame::List(opened, state) => {
                    self.out.amend(opened, |tag| {
                        if let Tag::List { tight, .. } = tag {
                            *tight = state.tight;
                        }
                    });
                    self.out.close(opened);
                }
            }
        }
    }

    fn chrome(&mut self, at: usize, span: Span) -> bool {
        let Some(role) = self.lines.lines.get(at).and_then(|line| line.chrome) else { return false };
        self.close_lists();
        self.out.text(span, |text| Event::Chrome(role, text));
        true
    }

    fn rule(&mut self, at: usize, span: Span) -> bool {
        if self.lines.fact(at).is_none_or(|fact| fact.rule.is_none()) {
            return false;
        }
        self.close_lists();
        self.out.text(span, Event::Separator);
        true
    }

    /// Closes the lists that are open inside the innermost quotation.
    fn close_lists(&mut self) {
        let floor = self.floor();
        let first = self.stack.iter().skip(floor).position(|frame| matches!(frame, Frame::List(..)));
        if let Some(first) = first {
            self.close_to(floor + first);
        }
    }

    /// The depth of the innermost quotation: what is below it does not end inside.
    fn floor(&self) -> usize {
        self.stack.iter().rposition(|frame| matches!(frame, Frame::Quotation(..))).map_or(0, |it| it + 1)
    }

    /// Whether one more container may be opened.
    fn has_room(&mut self, span: Span) -> bool {
        let depth = self.stack.iter().filter(|frame| !matches!(frame, Frame::Item(..))).count();
        let room = depth < DEPTH;
        if !room && !std::mem::replace(&mut self.too_deep, true) {
            self.out.warn(Code::NestingLimit, span, format!("nested deeper than {DEPTH}; the rest stays text"));
        }
        room
    }

    /// Closes the items and lists that a line without a marker does not go on with.
    fn leave_list(&mut self, at: usize) {
        if self.marker(at).is_some() {
            return;
        }
        let floor = self.floor();
        while self.stack.len() > floor
            && let Some(Frame::Item(_, inner)) = self.stack.last()
        {
            let inner = *inner;
            if self.goes_on(at, inner) {
                return;
            }
            let depth = self.stack.len().saturating_sub(2);
            self.close_to(depth);
        }
    }

    /// Whether a line without a marker belongs to the open item: indented under it, wrapped, or before the next number.
    fn goes_on(&self, at: usize, inner: usize) -> bool {
        let Some(fact) = self.lines.fact(at) else { return false };
        let list = self
            .stack
            .iter()
            .rev()
            .find_map(|frame| if let Frame::List(_, state) = frame { Some(state) } else { None });
        let Some(list) = list else { return false };
        let under = self.lines.indent(at) >= inner.min(list.indent + 2) && self.lines.indent(at) > list.indent;
        let wrapped = self.page.wrapped && fact.blanks == 0;
        under || wrapped || self.is_resumed(at, list)
    }

    /// Whether the list is taken up again by its next number after one paragraph.
    fn is_resumed(&self, at: usize, list: &ListState) -> bool {
        let Style::Ordinal(..) = list.style else { return false };
        for next in at + 1..(at + 5).min(self.lines.len()) {
            match self.markers.get(next).copied().flatten() {
                Some(marker) if marker.style == list.style => return marker.number == list.last + 1,
                _ if !self.lines.is_body(next) || section(&self.lines, next).is_some() => return false,
                _ => {}
            }
        }
        false
    }

    fn marker(&self, at: usize) -> Option<Marker> {
        self.markers.get(at).copied().flatten()
    }

    /// `>` before quoted lines, as in mail.
    fn prefix(&mut self, at: usize, rest: &mut Rest) {
        let mut depth = 0;
        while self.lines.text.get(rest.start..rest.end).is_some_and(|text| text.starts_with('>')) {
            let open = self.stack.iter().filter(|frame| matches!(frame, Frame::Quotation(_, Ends::Prefixed))).count();
            let here = Span::new(rest.start, rest.start + 1);
            if depth >= open {
                if !self.has_room(here) {
                    break;
                }
                self.close_lists();
                let opened = self.out.open(Tag::Quotation { marks: None, closed: true }, rest.start);
                self.stack.push(Frame::Quotation(opened, Ends::Prefixed));
            }
            self.out.token(Token::Mark, here);
            depth += 1;
            rest.start = self.out.trimmed(rest.start + 1, rest.end).start;
        }
        self.leave_prefixes(at, depth);
    }

    fn leave_prefixes(&mut self, _at: usize, depth: usize) {
        let mut seen = 0;
        let extra = self.stack.iter().position(|frame| {
            seen += usize::from(matches!(frame, Frame::Quotation(_, Ends::Prefixed)));
            seen > depth && matches!(frame, Frame::Quotation(_, Ends::Prefixed))
        });
        if let Some(extra) = extra {
            self.close_to(extra);
        }
    }

    /// A section's title: only outside of quotations and lists.
    fn section(&mut self, at: usize) -> bool {
        let outside = self.stack.iter().all(|frame| matches!(frame, Frame::Section(..)));
        let Some(title) = (if outside { section(&self.lines, at).filter(|_| self.marker(at).is_none()) } else { None })
        else {
            return false;
        };
        let keep =
            self.stack.iter().position(|frame| matches!(frame, Frame::Section(_, level) if *level >= title.level));
        if let Some(depth) = keep {
            self.close_to(depth);
        }
        let span = self.lines.content(at);
        if !self.has_room(span) {
            return false;
        }
        self.write_title(at, span, title);
        true
    }

    fn write_title(&mut self, at: usize, span: Span, title: SectionTitle) {
        let section = self.out.open(Tag::Section { level: title.level }, span.start);
        let opened = self.out.open(Tag::Title, span.start);
        self.out.token_between(Token::Rule, span.start, title.text.start);
        inline::read(self.out, self.page, title.text);
        self.out.token_between(Token::Rule, title.text.end, span.end);
        if title.underlined {
            self.out.token(Token::Rule, self.lines.content(at + 1));
            self.at = at + 2;
        }
        self.out.close(opened);
        self.stack.push(Frame::Section(section, title.level));
    }

    /// A block that is indented more than the body around it.
    fn indented(&mut self, at: usize) {
        let inside =
            self.stack.iter().any(|frame| matches!(frame, Frame::Quotation(_, Ends::Indented(_)) | Frame::Item(..)));
        let indent = self.lines.indent(at);
        let starts = self.lines.fact(at).is_some_and(|fact| fact.blanks > 0 || at == 0);
        if inside
            || indent < 3
            || !starts
            || self.marker(at).is_some()
            || code::is_code(self.lines.content(at).of(self.lines.text))
        {
            return;
        }
        let span = self.lines.content(at);
        if self.has_room(span) {
            let opened = self.out.open(Tag::Quotation { marks: None, closed: true }, span.start);
            self.stack.push(Frame::Quotation(opened, Ends::Indented(indent.min(3))));
        }
    }

    fn item(&mut self, at: usize, rest: &mut Rest) -> bool {
        let Some(marker) = self.marker(at).filter(|_| self.is_marker_place(at, rest.start)) else { return false };
        let indent = self.lines.indent(at);
        let blanks = self.lines.fact(at).map_or(0, |fact| fact.blanks);
        let span = Span::new(rest.start, rest.start + marker.len);
        self.settle_list(marker, indent, span, blanks);
        let Some(Frame::List(..)) = self.stack.last() else { return false };
        let number = matches!(marker.style, Style::Ordinal(..)).then_some(marker.number);
        let opened = self.out.open(Tag::Item { number }, span.start);
        self.out.token(Token::Marker, span);
        rest.start = self.out.trimmed(span.end, rest.end).start;
        let inner = indent + (rest.start - span.start);
        self.stack.push(Frame::Item(opened, inner));
        true
    }

    fn is_marker_place(&self, at: usize, start: usize) -> bool {
        let content = self.lines.content(at);
        start == content.start + prefix(content.of(self.lines.text))
    }

    /// Finds the open list that the marker goes on with, closing those inside; or opens one.
    fn settle_list(&mut self, marker: Marker, indent: usize, span: Span, blanks: u32) {
        let floor = self.floor();
        let own = self.stack.iter().enumerate().skip(floor).rev().find_map(|(depth, frame)| match frame {
            Frame::List(_, state) if goes_on_with(state, marker, indent) => Some(depth),
            _ => None,
        });
        if let Some(depth) = own {
            self.close_to(depth + 1);
            return self.next_item(marker, span, blanks);
        }
        let outer = self.stack.iter().enumerate().skip(floor).find_map(|(depth, frame)| match frame {
            Frame::List(_, state)
                if indent < state.indent + 2
                    && !(state.style.kind() != marker.style.kind() && indent > state.indent) =>
            {
                Some(depth)
            }
            _ => None,
        });
        if let Some(depth) = outer {
            self.close_to(depth);
        }
        self.open_list(marker, indent, span);
    }

    fn next_item(&mut self, marker: Marker, span: Span, blanks: u32) {
        let Some(Frame::List(_, state)) = self.stack.last_mut() else { return };
        let gap = matches!(state.style, Style::Ordinal(..)) && marker.number > state.last + 1;
        let last = state.last;
        state.tight &= blanks == 0;
        state.last = marker.number;
        state.items += 1;
        if gap {
            self.out.warn(Code::NumberingGap, span, format!("number {} follows {last}", marker.number));
        }
    }

    fn open_list(&mut self, marker: Marker, indent: usize, span: Span) {
        if !self.has_room(span) {
            return;
        }
        let (style, delimiter) = match marker.style {
            Style::Ordinal(style, delimiter) => (Some(style), Some(delimiter)),
            Style::Bullet(_) => (None, None),
        };
        let start = style.map(|_| marker.number);
        let tag = Tag::List { kind: marker.style.kind(), style, delimiter, start, tight: true };
        let opened = self.out.open(tag, span.start);
        self.stack.push(Frame::List(
            opened,
            ListState { style: marker.style, indent, last: marker.number, tight: true, items: 1 },
        ));
    }

    /// A quotation in marks that starts with what is left of the line.
    fn quotation(&mut self, at: usize, rest: &mut Rest) -> bool {
        let Some(extent) = self.finder.find(&self.lines, at, rest.start, rest.end) else { return false };
        let here = Span::new(rest.start, rest.start + extent.open.text.len());
        let outer = self.stack.iter().rev().find_map(|frame| {
            if let Frame::Quotation(_, Ends::Marked { last, .. }) = frame { Some(*last) } else { None }
        });
        let fits = outer.is_none_or(|last| extent.last < last) && (extent.close.is_some() || outer.is_none());
        if !fits || self.starts_in_item(at) || !self.has_room(here) {
            return false;
        }
        self.open_quotation(extent, here);
        rest.start = self.out.trimmed(here.end, rest.end).start;
        true
    }

    fn starts_in_item(&self, at: usize) -> bool {
        matches!(self.stack.last(), Some(Frame::Item(..))) && self.marker(at).is_some()
    }

    fn open_quotation(&mut self, extent: Extent, here: Span) {
        let close = extent.close.map_or("", |(text, _)| text);
        let marks = Marks { open: inline::short(extent.open.text), close: inline::short(close) };
        let closed = extent.close.is_some();
        let opened = self.out.open(Tag::Quotation { marks: Some(marks), closed }, here.start);
        self.out.token(Token::Mark, here);
        if !closed {
            self.out.warn(
                Code::UnclosedQuotation,
                here,
                format!("the quotation that {} opens never closes", extent.open.text),
            );
        }
        let ends =
            Ends::Marked { last: extent.last, close: extent.close.map(|(_, span)| span), open: extent.open.text };
        self.stack.push(Frame::Quotation(opened, ends));
    }

    /// Lines of code stay as they are.
    fn preformatted(&mut self, at: usize, rest: Rest) -> bool {
        let is_code =
            |place: usize| self.lines.is_body(place) && code::is_code(self.lines.content(place).of(self.lines.text));
        if !is_code(at) || !self.stack.iter().all(|frame| matches!(frame, Frame::Section(..))) {
            return false;
        }
        let mut last = at;
        for next in at + 1..self.lines.len() {
            let Some(fact) = self.lines.fact(next) else { break };
            let more = is_code(next)
                || fact.blanks == 0
                    && fact.line.indent > 0
                    && self.lines.is_body(next)
                    && !self.page.wrapped
                    && self.lines.indent(next) >= 2;
            if !more || fact.blanks > 1 {
                break;
            }
            last = next;
        }
        if last == at {
            return false;
        }
        let span = Span::new(rest.start, self.lines.content(last).end);
        self.out.text(span, Event::Preformatted);
        self.at = last + 1;
        true
    }

    fn paragraph(&mut self, at: usize, rest: Rest) {
        if self.attribution_before(at, rest) {
            return;
        }
        let paragraph = self.out.open(Tag::Paragraph, rest.start);
        let mut last = at;
        let mut rest = self.again(at, rest);
        loop {
            let close = self.closing(last);
            let end = close.map_or(rest.end, |span| span.start);
            inline::read(self.out, self.page, self.out.trimmed(rest.start, end));
            if close.is_some() || !self.joins(last + 1) {
                break;
            }
            let next = self.lines.content(last + 1);
            let soft = self.is_soft(last);
            let ending = Span::new(rest.end, next.start);
            self.out.events.push((Event::LineBreak { soft }, ending));
            last += 1;
            rest = Rest { start: next.start, end: next.end };
        }
        self.out.close(paragraph);
        self.at = last + 1;
        self.close_marked(last, rest);
    }

    /// The mark that is repeated at the start of a paragraph of the same quotation.
    fn again(&mut self, at: usize, rest: Rest) -> Rest {
        let open = self.stack.iter().rev().find_map(|frame| match frame {
            Frame::Quotation(_, Ends::Marked { open, last, .. }) if *last >= at => Some(*open),
            _ => None,
        });
        let repeated = self.lines.text.get(rest.start..rest.end).and_then(mark).filter(|sign| Some(sign.text) == open);
        match repeated {
            Some(sign) if rest.start == self.lines.content(at).start => {
                self.out.token(Token::Mark, Span::new(rest.start, rest.start + sign.text.len()));
                Rest { start: rest.start + sign.text.len(), end: rest.end }
            }
            _ => rest,
        }
    }

    /// Where the innermost quotation in marks closes, if on line `at`.
    fn closing(&self, at: usize) -> Option<Span> {
        self.stack.iter().rev().find_map(|frame| match frame {
            Frame::Quotation(_, Ends::Marked { last, close: Some(close), .. }) if *last == at => Some(*close),
            _ => None,
        })
    }

    /// Writes the closing marks of line `at` and what follows them.
    fn close_marked(&mut self, at: usize, rest: Rest) {
        let Some(close) = self.closing(at) else { return };
        let depth = self.stack.iter().rposition(
            |frame| matches!(frame, Frame::Quotation(_, Ends::Marked { last, close: Some(_), .. }) if *last == at),
        );
        let Some(depth) = depth else { return };
        self.close_to(depth + 1);
        let tail = self.lines.text.get(close.end..rest.end).unwrap_or_default();
        let signs = tail.len() - tail.trim_start_matches(is_trailing).len();
        self.out.token_between(Token::Mark, close.start, close.end + signs);
        let source = self.out.trimmed(close.end + signs, rest.end);
        let end = self.out.last;
        if source.is_empty() {
            self.attribution_after(at);
        } else {
            self.attribution(source);
        }
        if let Some(Frame::Quotation(opened, _)) = self.stack.pop() {
            self.out.close_at(opened, end);
        }
    }

    /// Whether line `at` is wrapped text of the paragraph before it.
    fn joins(&self, at: usize) -> bool {
        let Some(fact) = self.lines.fact(at).filter(|fact| fact.blanks == 0 && self.page.wrapped) else { return false };
        let content = self.lines.content(at).of(self.lines.text);
        let own = self.marker(at).is_some()
            || !self.lines.is_body(at)
            || fact.rule.is_some()
            || content.starts_with('>')
            || section(&self.lines, at).is_some();
        let quoted = mark(content).is_some() && self.closing(at).is_some();
        let ended = self
            .stack
            .iter()
            .any(|frame| matches!(frame, Frame::Quotation(_, Ends::Marked { last, close: Some(_), .. }) if *last < at));
        !own && !quoted && !ended
    }

    /// Whether line `at` was only wrapped, not ended by its author.
    fn is_soft(&self, at: usize) -> bool {
        self.lines.fact(at).is_some_and(|fact| {
            fact.shape.graphemes >= 45
                || !matches!(fact.shape.end, End::Period | End::Exclamation | End::Question | End::Colon)
        })
    }

    /// A line right before a quotation that says who is quoted.
    fn attribution_before(&mut self, at: usize, rest: Rest) -> bool {
        let Some(fact) = self.lines.fact(at).copied() else { return false };
        let span = Span::new(rest.start, rest.end);
        if rest.start != self.lines.content(at).start || !attribution::leads_in(&fact, span.of(self.lines.text)) {
            return false;
        }
        let next = at + 1;
        let near = self.lines.fact(next).is_some_and(|next| next.blanks <= 1)
            && self.lines.is_body(next)
            && self.marker(next).is_none();
        let content = self.lines.content(next);
        let extent = if near { self.finder.find(&self.lines, next, content.start, content.end) } else { None };
        let Some(extent) = extent.filter(|it| it.close.is_some() && self.has_room_for_quotation()) else {
            return false;
        };
        let here = Span::new(content.start, content.start + extent.open.text.len());
        self.lead(span, extent, here);
        self.at = next;
        self.quoted(next, Rest { start: here.end, end: content.end });
        true
    }

    fn has_room_for_quotation(&self) -> bool {
        self.stack.iter().all(|frame| matches!(frame, Frame::Section(..)))
    }

    /// Opens the quotation with its attribution before the mark.
    fn lead(&mut self, line: Span, extent: Extent, here: Span) {
        let close = extent.close.map_or("", |(text, _)| text);
        let marks = Marks { open: inline::short(extent.open.text), close: inline::short(close) };
        let opened = self.out.open(Tag::Quotation { marks: Some(marks), closed: true }, here.start);
        self.attribution(line);
        self.out.token(Token::Mark, here);
        let ends =
            Ends::Marked { last: extent.last, close: extent.close.map(|(_, span)| span), open: extent.open.text };
        self.stack.push(Frame::Quotation(opened, ends));
    }

    /// The first line of a quotation whose mark is written.
    fn quoted(&mut self, at: usize, rest: Rest) {
        self.at = at + 1;
        let start = self.out.trimmed(rest.start, rest.end).start;
        let mut rest = Rest { start, end: rest.end };
        while self.quotation(at, &mut rest) {}
        if rest.start < rest.end {
            self.paragraph(at, rest);
        }
    }

    /// A line right after a quotation that names its source.
    fn attribution_after(&mut self, at: usize) {
        let next = at + 1;
        let Some(fact) = self.lines.fact(next) else { return };
        let span = self.lines.content(next);
        let near = fact.blanks <= 1 && self.lines.is_body(next) && self.marker(next).is_none();
        if near && attribution::is_source(span.of(self.lines.text)) {
            self.attribution(span);
            self.at = next + 1;
        }
    }

    fn attribution(&mut self, span: Span) {
        let opened = self.out.open(Tag::Attribution, span.start);
        inline::read(self.out, self.page, span);
        self.out.close(opened);
    }
}

/// Whether a marker is the next of an open list: its style, its indentation, and for numbers its order.
fn goes_on_with(state: &ListState, marker: Marker, indent: usize) -> bool {
    let near = indent.abs_diff(state.indent) <= 1;
    match (state.style, marker.style) {
        (Style::Bullet(own), Style::Bullet(other)) => own == other && near,
        (own @ Style::Ordinal(..), other @ Style::Ordinal(..)) => own == other && near && marker.number > state.last,
        _ => false,
    }
}

/// The lines of a body from decisions: everything that is text or chrome.
pub(super) fn line(facts: &Facts<'_>, at: usize, role: Role) -> Option<BodyLine> {
    let span = facts.get(at)?.line.content;
    let chrome = if let Role::Chrome(role) = role { Some(role) } else { None };
    Some(BodyLine { fact: at, span, chrome })
}
