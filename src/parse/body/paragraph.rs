//! Paragraphs: what is left of a line, with the lines that were wrapped.

use super::{
    Reader,
    stack::{Ends, Frame},
};
use crate::{
    event::{Event, Tag, Token},
    grammar::{mark::mark, shape::End},
    parse::{inline, section::section},
    source::Span,
};

/// A line of fewer graphemes that ends a sentence was ended by its author.
const WRAPPED_FROM: usize = 45;

impl Reader<'_, '_, '_> {
    pub(super) fn paragraph(&mut self, at: usize, rest: Span) {
        if self.attribution_before(at, rest) {
            return;
        }
        let paragraph = self.out.open(Tag::Paragraph, rest.start);
        let mut rest = self.repeated_mark(at, rest);
        let mut last = at;
        loop {
            let close = self.closing(last);
            let end = close.map_or(rest.end, |span| span.start);
            inline::read(self.out, self.page, self.out.trimmed(rest.start, end));
            if close.is_some() || !self.joins(last + 1) {
                break;
            }
            let next = self.lines.content(last + 1);
            let soft = self.is_soft(last);
            self.out.events.push((Event::LineBreak { soft }, Span::new(rest.end, next.start)));
            last += 1;
            rest = next;
        }
        self.out.close(paragraph);
        self.at = last + 1;
        self.close_marked(last, rest);
    }

    /// The mark that is repeated at the start of a paragraph of the same quotation.
    fn repeated_mark(&mut self, at: usize, rest: Span) -> Span {
        let open = self.stack.quotations().find_map(|ends| match ends {
            Ends::Marked { open, last, .. } if last >= at => Some(open),
            _ => None,
        });
        let repeated = mark(rest.of(self.lines.text)).filter(|sign| Some(sign.text) == open);
        match repeated {
            Some(sign) if rest.start == self.lines.content(at).start => {
                let start = rest.start + sign.text.len();
                self.out.token(Token::Mark, Span::new(rest.start, start));
                Span::new(start, rest.end)
            }
            _ => rest,
        }
    }

    /// Whether line `at` is wrapped text of the paragraph before it.
    fn joins(&self, at: usize) -> bool {
        let Some(fact) = self.lines.fact(at).filter(|fact| fact.blanks == 0 && self.page.wrapped) else { return false };
        let content = self.lines.content_text(at);
        let own = self.marker(at).is_some()
            || !self.lines.is_body(at)
            || fact.rule.is_some()
            || content.starts_with('>')
            || section(&self.lines, at).is_some();
        let quoted = mark(content).is_some() && self.closing(at).is_some();
        !own && !quoted && !self.has_closed_before(at)
    }

    /// Whether a quotation in marks that is open ends before line `at`.
    fn has_closed_before(&self, at: usize) -> bool {
        let closed = |frame: &Frame| matches!(frame, Frame::Quotation(_, Ends::Marked { last, close: Some(_), .. }) if *last < at);
        self.stack.position(0, closed).is_some()
    }

    /// Whether line `at` was only wrapped, not ended by its author.
    fn is_soft(&self, at: usize) -> bool {
        self.lines.fact(at).is_some_and(|fact| {
            fact.shape.graphemes >= WRAPPED_FROM
                || !matches!(fact.shape.end, End::Period | End::Exclamation | End::Question | End::Colon)
        })
    }
}
