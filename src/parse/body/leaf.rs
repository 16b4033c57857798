//! Lines that are one leaf: chrome, separators, code.

use super::Reader;
use crate::{event::Event, parse::code, source::Span};

impl Reader<'_, '_, '_> {
    pub(super) fn chrome(&mut self, at: usize) -> bool {
        let Some(role) = self.lines.chrome(at) else { return false };
        self.close_lists();
        self.out.text(self.lines.content(at), |text| Event::Chrome(role, text));
        true
    }

    pub(super) fn separator(&mut self, at: usize) -> bool {
        if self.lines.fact(at).is_none_or(|fact| fact.rule.is_none()) {
            return false;
        }
        self.close_lists();
        self.out.text(self.lines.content(at), Event::Separator);
        true
    }

    /// Lines of code stay as they are.
    pub(super) fn preformatted(&mut self, at: usize, rest: Span) -> bool {
        if !self.stack.is_plain() || !self.is_code(at) {
            return false;
        }
        let last = (at + 1..self.lines.len()).take_while(|&next| self.is_more_code(next)).last();
        let Some(last) = last else { return false };
        self.out.text(Span::new(rest.start, self.lines.content(last).end), Event::Preformatted);
        self.at = last + 1;
        true
    }

    fn is_code(&self, at: usize) -> bool {
        self.lines.is_body(at) && code::is_code(self.lines.content_text(at))
    }

    /// Whether a line after code is code too, or indented right under it.
    fn is_more_code(&self, at: usize) -> bool {
        let under = self.lines.blanks(at) == 0 && self.lines.indent(at) >= 2 && !self.page.wrapped;
        self.lines.blanks(at) <= 1 && self.lines.is_body(at) && (under || self.is_code(at))
    }
}
