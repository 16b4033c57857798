//! Quotations: in marks, behind `>`, indented.

use super::{
    Reader,
    stack::{Ends, Frame, Quotation},
};
use crate::{
    diagnostic::Code,
    event::{Tag, Token},
    grammar::code::is_like_code,
    parse::{
        code, inline,
        lines::INDENTED,
        quotation::{Extent, is_trailing},
    },
    source::Span,
    value::{Marks, Reading},
    why::Witness,
};

impl<W: Witness> Reader<'_, '_, '_, W> {
    /// Closes the quotations whose last line was before; true where the line names the source of the
    /// outermost of them, and is done with.
    pub(super) fn leave_quotations(&mut self, at: usize) -> bool {
        let lines = &self.lines;
        let done = self.stack.position(0, |frame| match frame.ends() {
            Some(Ends::Marked { last, .. }) => last < at,
            Some(Ends::Indented(indent)) => lines.indent(at) < indent || !lines.is_body(at),
            Some(Ends::Prefixed) => !lines.content_text(at).starts_with('>'),
            None => false,
        });
        let Some(depth) = done else { return false };
        self.close_to(depth + 1);
        let sourced = self.attribution_after(at);
        self.close_to(depth);
        sourced
    }

    /// `>` before quoted lines, as in mail; gives what is left of the line.
    pub(super) fn prefixes(&mut self, at: usize) -> Span {
        let mut rest = self.lines.content(at);
        let mut depth = 0;
        while rest.of(self.lines.text).starts_with('>') {
            let here = Span::new(rest.start, rest.start + 1);
            if depth >= self.prefixed() && !self.open_plain(at, here, Ends::Prefixed) {
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
    pub(super) fn prefixed(&self) -> usize {
        self.stack.quotations().filter(|ends| matches!(ends, Ends::Prefixed)).count()
    }

    /// Closes the quotations behind more than `depth` signs.
    fn leave_prefixes(&mut self, depth: usize) {
        let mut seen = 0;
        let extra = self.stack.position(0, |frame| {
            let prefixed = matches!(frame.ends(), Some(Ends::Prefixed));
            seen += usize::from(prefixed);
            prefixed && seen > depth
        });
        if let Some(extra) = extra {
            self.close_to(extra);
        }
    }

    /// Opens a quotation if the line is indented more than the body around it.
    pub(super) fn indented(&mut self, at: usize) {
        let inside =
            |frame: &Frame| matches!((frame, frame.ends()), (Frame::Item(..), _) | (_, Some(Ends::Indented(_))));
        if self.starts_indented(at) && self.stack.position(0, inside).is_none() {
            self.open_plain(at, self.lines.content(at), Ends::Indented(INDENTED));
        }
    }

    /// Whether a block starts at the line that is indented as quotations are, and is nothing else.
    pub(super) fn starts_indented(&mut self, at: usize) -> bool {
        let content = self.lines.content(at);
        self.lines.indent(at) >= INDENTED
            && (at == 0 || self.lines.blanks(at) > 0)
            && self.lines.is_body(at)
            && !self.lines.is_item(at)
            && !content.of(self.lines.text).starts_with('>')
            && !self.is_code(at)
            && !self.is_beside_code(at)
            && self
                .finder
                .find(&self.lines, at, content.start, content.end, self.why)
                .is_none_or(|it| it.close.is_none())
    }

    /// Whether a line of few words, or one of the two above or below it, is of a program.
    fn is_beside_code(&self, at: usize) -> bool {
        let near = at.saturating_sub(2)..(at + 3).min(self.lines.len());
        let like = |it: usize| is_like_code(self.lines.content_text(it), self.lines.holds(it));
        let reads = |it: usize| code::is_terse(&self.lines, it) && like(it);
        code::is_terse(&self.lines, at) && near.into_iter().any(|it| self.is_code(it) || reads(it))
    }

    /// Opens a quotation without marks around it.
    fn open_plain(&mut self, at: usize, here: Span, ends: Ends) -> bool {
        let room = self.has_room(here);
        if room {
            let prefixed = matches!(ends, Ends::Prefixed);
            let name = if prefixed { "a > before it" } else { "indented more than the body around it" };
            self.takes(at, Reading::Quotation, name);
            self.close_lists();
            self.open_quotation(here.start, None, true, ends);
        }
        room
    }

    /// A quotation in marks that starts with what is left of the line.
    pub(super) fn quotation(&mut self, at: usize, rest: &mut Span) -> bool {
        if self.starts_in_item(at) {
            return false;
        }
        let Some(extent) = self.finder.find(&self.lines, at, rest.start, rest.end, self.why) else { return false };
        let here = Span::new(rest.start, rest.start + extent.open.text.len());
        let outer = self.stack.quotations().find_map(|ends| match ends {
            Ends::Marked { last, .. } => Some(last),
            _ => None,
        });
        let fits = outer.is_none_or(|last| extent.last < last) && (extent.close.is_some() || outer.is_none());
        if !fits || !self.has_room(here) {
            return false;
        }
        self.takes(at, Reading::Quotation, "it fits into what is open");
        self.open_marked(extent, here);
        *rest = self.out.trimmed(here.end, rest.end);
        true
    }

    fn starts_in_item(&self, at: usize) -> bool {
        matches!(self.stack.last(), Some(Frame::Item(..))) && self.lines.is_item(at)
    }

    fn open_marked(&mut self, extent: Extent, here: Span) {
        let (open, closed) = (extent.open.text, extent.close.is_some());
        let close = extent.close.map_or("", |(text, _)| text);
        let marks = Marks { open: inline::short(open), close: inline::short(close) };
        let ends = Ends::Marked { last: extent.last, close: extent.close.map(|(_, span)| span), open };
        self.open_quotation(here.start, Some(marks), closed, ends);
        self.out.token(Token::Mark, here);
        if !closed {
            self.out.warn(Code::UnclosedQuotation, here, format!("the quotation that {open} opens never closes"));
        }
    }

    /// Opens a quotation, with the line before it that says who is quoted.
    fn open_quotation(&mut self, start: usize, marks: Option<Marks>, closed: bool, ends: Ends) {
        let opened = self.out.open(Tag::Quotation { marks, closed }, start);
        let lead = self.lead.take();
        if let Some(lead) = lead {
            self.attribution(lead);
        }
        self.stack.push(Frame::Quotation(Quotation { opened, ends, attributed: lead.is_some() }));
    }

    /// Where the innermost quotation in marks closes, if on line `at`.
    pub(super) fn closing(&self, at: usize) -> Option<Span> {
        self.stack.quotations().find_map(|ends| ends.close_on(at))
    }

    /// Writes the closing marks of line `at` and who is quoted, where that follows them.
    pub(super) fn close_marked(&mut self, at: usize, rest: Span) {
        let closes = |frame: &Frame| frame.ends().is_some_and(|ends| ends.close_on(at).is_some());
        let (Some(close), Some(depth)) = (self.closing(at), self.stack.rposition(0, closes)) else { return };
        self.close_to(depth + 1);
        let tail = self.lines.text.get(close.end..rest.end).unwrap_or_default();
        let signs = tail.len() - tail.trim_start_matches(is_trailing).len();
        self.out.token_between(Token::Mark, close.start, close.end + signs);
        let source = self.out.trimmed(close.end + signs, rest.end);
        if !source.is_empty() {
            self.attribute_and_close(source);
        }
    }
}
