//! Lines that are one leaf: chrome, separators, code.

use super::Reader;
use crate::{event::Event, source::Span};

impl Reader<'_, '_, '_> {
    pub(super) fn chrome(&mut self, at: usize) -> bool {
        let Some(role) = self.lines.chrome(at) else { return false };
        self.close_lists();
        self.out.text(self.lines.content(at), |text| Event::Chrome(role, text));
        true
    }

    pub(super) fn separator(&mut self, at: usize) -> bool {
        if !self.lines.is_separator(at) {
            return false;
        }
        self.close_lists();
        self.out.text(self.lines.content(at), Event::Separator);
        true
    }

    /// Lines of code stay as they are, their indentation included.
    pub(super) fn preformatted(&mut self, at: usize, rest: Span) -> bool {
        if !self.stack.is_plain() || !self.lines.is_code(at) {
            return false;
        }
        let last = (at + 1..self.lines.len()).take_while(|&next| self.is_more_code(next)).last();
        let Some(last) = last else { return false };
        let start = self.lines.indented_start(at, rest.start);
        self.out.text(Span::new(start, self.lines.content(last).end), Event::Preformatted);
        self.at = last + 1;
        true
    }

    /// Whether a line after code is code too, or indented right under it.
    fn is_more_code(&self, at: usize) -> bool {
        let under = self.lines.blanks(at) == 0 && self.lines.indent(at) >= 2 && !self.page.wrapped;
        self.lines.blanks(at) <= 1 && self.lines.is_body(at) && (under || self.lines.is_code(at))
    }
}
