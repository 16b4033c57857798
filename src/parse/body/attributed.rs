//! Who is quoted: the line right before a quotation, or right after it.

use super::{
    Reader,
    stack::{Ends, Frame, Quotation},
};
use crate::{
    event::Tag,
    grammar::mark::mark,
    parse::{attribution, inline, lines::INDENTED},
    source::{Holds, Span},
    value::Reading,
    why::Witness,
};

impl<W: Witness> Reader<'_, '_, '_, W> {
    /// Whether the line says who is quoted right after it; it is kept for that quotation.
    pub(super) fn leads_in(&mut self, at: usize) -> bool {
        let content = self.lines.content(at);
        let leads = self.lead.is_none()
            && self.stack.is_plain()
            && self.stack.depth() < crate::event::MAX_BLOCKS
            && self.may_start_quotation(at + 1)
            && self
                .lines
                .fact(at)
                .is_some_and(|fact| attribution::leads_in(&self.lines, fact, content.of(self.lines.text)))
            && self.starts_quotation(at + 1);
        if leads {
            self.takes(at, Reading::Attribution, "it names a speaker or a source right above a quotation");
            self.lead = Some(content);
        }
        leads
    }

    /// Whether line `at` looks at all like the start of a quotation.
    fn may_start_quotation(&self, at: usize) -> bool {
        let content = self.lines.content_text(at);
        content.starts_with('>') || self.lines.indent(at) >= INDENTED || mark(content).is_some()
    }

    /// Whether line `at`, right below the one before, starts a quotation that names no source itself.
    fn starts_quotation(&mut self, at: usize) -> bool {
        let content = self.lines.content(at);
        if !self.is_near(at) || self.lines.is_separator(at) || self.lines.is_titled(at) {
            return false;
        }
        if content.of(self.lines.text).starts_with('>') || self.starts_indented(at) {
            return true;
        }
        let extent = self.finder.find(&self.lines, at, content.start, content.end, self.why);
        extent.is_some_and(|it| it.close.is_none_or(|(_, close)| !self.has_source(it.last, close)))
    }

    /// Whether a quotation that closes on line `at` names its source on that line or the next.
    fn has_source(&self, at: usize, close: Span) -> bool {
        let tail = self.lines.text.get(close.end..self.lines.content(at).end).unwrap_or_default();
        tail.contains(char::is_alphanumeric) || self.names_source(at + 1)
    }

    /// Whether a line stands right below the one before, and starts no list.
    fn is_near(&self, at: usize) -> bool {
        self.lines.blanks(at) <= 1 && self.lines.is_body(at) && !self.lines.is_item(at)
    }

    fn names_source(&self, at: usize) -> bool {
        let content = self.lines.content_text(at);
        self.is_near(at) && self.lines.is_worth(2 * content.len()) && attribution::is_source(content)
    }

    /// Writes line `at` as the attribution of the innermost quotation, which ended before it; false where it is none.
    pub(super) fn attribution_after(&mut self, at: usize) -> bool {
        let waits = match self.stack.last() {
            Some(Frame::Quotation(Quotation { attributed: false, ends, .. })) => {
                !matches!(ends, Ends::Marked { close: None, .. })
            }
            _ => false,
        };
        let names = waits && self.names_source(at);
        if names {
            self.takes(at, Reading::Attribution, "it names a source right below a quotation");
            self.attribute_and_close(self.lines.content(at));
        }
        names
    }

    /// Writes the attribution of the innermost quotation, which ends before it.
    pub(super) fn attribute_and_close(&mut self, source: Span) {
        let end = self.out.last;
        self.attribution(source);
        if let Some(Frame::Quotation(quotation)) = self.stack.pop() {
            self.out.close_at(quotation.opened, end);
        }
    }

    pub(super) fn attribution(&mut self, span: Span) {
        let opened = self.out.open(Tag::Attribution, span.start);
        let holds = Holds::of(span.of(self.lines.text));
        inline::read(self.out, self.page, span, holds);
        self.out.close(opened);
    }
}
