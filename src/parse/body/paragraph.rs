//! Paragraphs: what is left of a line, with the lines that go on with it.

use super::{Reader, stack::Ends};
use crate::{
    event::{Event, Tag, Token},
    grammar::{mark::mark, shape::End},
    parse::inline,
    source::Span,
    why::Witness,
};

/// A line of fewer graphemes that ends a sentence was ended by its author.
const WRAPPED_FROM: usize = 45;

impl<W: Witness> Reader<'_, '_, '_, W> {
    pub(super) fn paragraph(&mut self, at: usize, rest: Span) {
        if self.closing(at).is_some_and(|close| close.start == rest.start) {
            // The mark that closes is all there is.
            self.at = at + 1;
            return self.close_marked(at, rest);
        }
        let paragraph = self.out.open(Tag::Paragraph, rest.start);
        let mut rest = self.repeated_mark(at, rest);
        let mut last = at;
        loop {
            let close = self.closing(last);
            let end = close.map_or(rest.end, |span| span.start);
            inline::read(self.out, self.page, self.out.trimmed(rest.start, end), self.lines.holds(last));
            if close.is_some() || !self.joins(last + 1) {
                break;
            }
            rest = self.break_line(last, rest.end);
            last += 1;
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

    /// Breaks the line after line `at`, whose text ends at byte `end`; gives the text of the next, without the
    /// `>` of the quotations that are open.
    fn break_line(&mut self, at: usize, end: usize) -> Span {
        let mut next = self.lines.content(at + 1);
        let soft = self.is_soft(at);
        self.out.events.push((Event::LineBreak { soft }, Span::new(end, next.start)));
        for _ in 0..self.prefixed() {
            if next.of(self.lines.text).starts_with('>') {
                let here = Span::new(next.start, next.start + 1);
                self.out.token(Token::Mark, here);
                next = self.out.trimmed(here.end, next.end);
            }
        }
        next
    }

    /// Whether line `at` goes on with the paragraph before it.
    fn joins(&self, at: usize) -> bool {
        let starts_inside = mark(self.lines.content_text(at)).is_some() && self.closing(at).is_some();
        self.goes_on.get(at) == Some(&true) && !starts_inside && !self.has_ended_before(at)
    }

    /// Whether a quotation in marks that is open ends before line `at`.
    fn has_ended_before(&self, at: usize) -> bool {
        self.stack.quotations().any(|ends| matches!(ends, Ends::Marked { last, close: Some(_), .. } if last < at))
    }

    /// Whether line `at` was only wrapped, not ended by its author.
    fn is_soft(&self, at: usize) -> bool {
        self.lines.fact(at).is_some_and(|fact| {
            fact.shape.graphemes >= WRAPPED_FROM
                || !matches!(fact.shape.end, End::Period | End::Exclamation | End::Question | End::Colon)
        })
    }
}
