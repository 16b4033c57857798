//! Quotations: in marks, behind `>`, indented; and who is quoted.

use super::{
    Reader,
    stack::{Ends, Frame},
};
use crate::{
    diagnostic::Code,
    event::{Tag, Token},
    parse::{
        attribution, code, inline,
        quotation::{Extent, is_trailing},
    },
    source::Span,
    value::Marks,
};

/// The columns by which a quotation is indented more than the body around it.
const INDENTED: usize = 3;

impl Reader<'_, '_, '_> {
    /// Closes the quotations whose last line was before.
    pub(super) fn leave_quotations(&mut self, at: usize) {
        let lines = &self.lines;
        let done = self.stack.position(0, |frame| match frame {
            Frame::Quotation(_, Ends::Marked { last, .. }) => *last < at,
            Frame::Quotation(_, Ends::Indented(indent)) => lines.indent(at) < *indent || !lines.is_body(at),
            Frame::Quotation(_, Ends::Prefixed) => !lines.content_text(at).starts_with('>'),
            _ => false,
        });
        if let Some(depth) = done {
            self.close_to(depth);
        }
    }

    /// `>` before quoted lines, as in mail; gives what is left of the line.
    pub(super) fn prefixes(&mut self, at: usize) -> Span {
        let mut rest = self.lines.content(at);
        let mut depth = 0;
        while rest.of(self.lines.text).starts_with('>') {
            let here = Span::new(rest.start, rest.start + 1);
            if depth >= self.prefixed() && !self.open_prefixed(here) {
                break;
            }
            self.out.token(Token::Mark, here);
            depth += 1;
            rest = self.out.trimmed(here.end, rest.end);
        }
        self.leave_prefixes(depth);
        rest
    }

    /// How many quotations behind `>` are open.
    fn prefixed(&self) -> usize {
        self.stack.quotations().filter(|ends| matches!(ends, Ends::Prefixed)).count()
    }

    fn open_prefixed(&mut self, here: Span) -> bool {
        let room = self.has_room(here);
        if room {
            self.close_lists();
            let opened = self.out.open(Tag::Quotation { marks: None, closed: true }, here.start);
            self.stack.push(Frame::Quotation(opened, Ends::Prefixed));
        }
        room
    }

    /// Closes the quotations behind more than `depth` signs.
    fn leave_prefixes(&mut self, depth: usize) {
        let mut seen = 0;
        let extra = self.stack.position(0, |frame| {
            let prefixed = matches!(frame, Frame::Quotation(_, Ends::Prefixed));
            seen += usize::from(prefixed);
            prefixed && seen > depth
        });
        if let Some(extra) = extra {
            self.close_to(extra);
        }
    }

    /// A block that is indented more than the body around it.
    pub(super) fn indented(&mut self, at: usize) {
        let inside = |frame: &Frame| matches!(frame, Frame::Quotation(_, Ends::Indented(_)) | Frame::Item(..));
        let indent = self.lines.indent(at);
        if indent < INDENTED
            || at > 0 && self.lines.blanks(at) == 0
            || self.stack.position(0, inside).is_some()
            || self.marker(at).is_some()
            || code::is_code(self.lines.content_text(at))
        {
            return;
        }
        let span = self.lines.content(at);
        if self.has_room(span) {
            let opened = self.out.open(Tag::Quotation { marks: None, closed: true }, span.start);
            self.stack.push(Frame::Quotation(opened, Ends::Indented(INDENTED)));
        }
    }

    /// A quotation in marks that starts with what is left of the line.
    pub(super) fn quotation(&mut self, at: usize, rest: &mut Span) -> bool {
        let Some(extent) = self.finder.find(&self.lines, at, rest.start, rest.end) else { return false };
        let here = Span::new(rest.start, rest.start + extent.open.text.len());
        let outer = self.stack.quotations().find_map(|ends| match ends {
            Ends::Marked { last, .. } => Some(last),
            _ => None,
        });
        let fits = outer.is_none_or(|last| extent.last < last) && (extent.close.is_some() || outer.is_none());
        if !fits || self.starts_in_item(at) || !self.has_room(here) {
            return false;
        }
        self.open_quotation(extent, here, None);
        *rest = self.out.trimmed(here.end, rest.end);
        true
    }

    fn starts_in_item(&self, at: usize) -> bool {
        matches!(self.stack.last(), Some(Frame::Item(..))) && self.marker(at).is_some()
    }

    /// Opens a quotation in marks, with the line before it that says who is quoted.
    fn open_quotation(&mut self, extent: Extent, here: Span, lead: Option<Span>) {
        let close = extent.close.map_or("", |(text, _)| text);
        let marks = Marks { open: inline::short(extent.open.text), close: inline::short(close) };
        let closed = extent.close.is_some();
        let opened = self.out.open(Tag::Quotation { marks: Some(marks), closed }, here.start);
        if let Some(lead) = lead {
            self.attribution(lead);
        }
        self.out.token(Token::Mark, here);
        if !closed {
            let open = extent.open.text;
            self.out.warn(Code::UnclosedQuotation, here, format!("the quotation that {open} opens never closes"));
        }
        let close = extent.close.map(|(_, span)| span);
        self.stack.push(Frame::Quotation(opened, Ends::Marked { last: extent.last, close, open: extent.open.text }));
    }

    /// Where the innermost quotation in marks closes, if on line `at`.
    pub(super) fn closing(&self, at: usize) -> Option<Span> {
        self.stack.quotations().find_map(|ends| match ends {
            Ends::Marked { last, close: Some(close), .. } if last == at => Some(close),
            _ => None,
        })
    }

    /// Writes the closing marks of line `at` and what follows them.
    pub(super) fn close_marked(&mut self, at: usize, rest: Span) {
        let closes = |frame: &Frame| matches!(frame, Frame::Quotation(_, Ends::Marked { last, close: Some(_), .. }) if *last == at);
        let (Some(close), Some(depth)) = (self.closing(at), self.stack.rposition(0, closes)) else { return };
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

    /// A line right before a quotation that says who is quoted.
    pub(super) fn attribution_before(&mut self, at: usize, rest: Span) -> bool {
        let Some(fact) = self.lines.fact(at).copied() else { return false };
        if rest.start != self.lines.content(at).start || !attribution::leads_in(&fact, rest.of(self.lines.text)) {
            return false;
        }
        let next = at + 1;
        let near = self.lines.blanks(next) <= 1 && self.lines.is_body(next) && self.marker(next).is_none();
        let content = self.lines.content(next);
        let extent = if near { self.finder.find(&self.lines, next, content.start, content.end) } else { None };
        let Some(extent) = extent.filter(|it| it.close.is_some() && self.stack.is_plain()) else { return false };
        let here = Span::new(content.start, content.start + extent.open.text.len());
        self.open_quotation(extent, here, Some(rest));
        self.quoted(next, Span::new(here.end, content.end));
        true
    }

    /// The first line of a quotation whose mark is written.
    fn quoted(&mut self, at: usize, rest: Span) {
        self.at = at + 1;
        let mut rest = self.out.trimmed(rest.start, rest.end);
        while self.quotation(at, &mut rest) {}
        if !rest.is_empty() {
            self.paragraph(at, rest);
        }
    }

    /// A line right after a quotation that names its source.
    fn attribution_after(&mut self, at: usize) {
        let next = at + 1;
        let near = self.lines.blanks(next) <= 1 && self.lines.is_body(next) && self.marker(next).is_none();
        if near && attribution::is_source(self.lines.content_text(next)) {
            self.attribution(self.lines.content(next));
            self.at = next + 1;
        }
    }

    fn attribution(&mut self, span: Span) {
        let opened = self.out.open(Tag::Attribution, span.start);
        inline::read(self.out, self.page, span);
        self.out.close(opened);
    }
}
