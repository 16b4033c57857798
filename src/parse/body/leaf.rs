//! Lines that are one leaf: chrome, separators, code.

use super::Reader;
use crate::{event::Event, source::Span, value::Reading, why::Witness};

impl<W: Witness> Reader<'_, '_, '_, W> {
    pub(super) fn chrome(&mut self, at: usize) -> bool {
        let Some(role) = self.lines.chrome(at) else { return false };
        self.takes(at, Reading::Chrome, "the platform wrote it");
        self.close_lists();
        self.out.text(self.lines.content(at), |text| Event::Chrome(role, text));
        true
    }

    pub(super) fn separator(&mut self, at: usize) -> bool {
        if !self.lines.is_separator(at) {
            return false;
        }
        self.takes(at, Reading::Separator, "a line of one sign");
        self.close_lists();
        self.out.text(self.lines.content(at), Event::Separator);
        true
    }

    /// Lines of code stay as they are, their indentation included.
    pub(super) fn preformatted(&mut self, at: usize, rest: Span) -> bool {
        if !self.stack.is_plain() || !self.is_code(at) {
            return false;
        }
        let more = (at + 1..self.lines.len()).take_while(|&next| self.is_code(next) && self.lines.blanks(next) <= 1);
        let last = more.last().unwrap_or(at);
        let start = self.lines.indented_start(at, rest.start);
        self.out.text(Span::new(start, self.lines.content(last).end), Event::Preformatted);
        self.at = last + 1;
        for line in at..=last {
            self.takes(line, Reading::Preformatted, "of a block that reads like a program, not like speech");
        }
        true
    }

    /// Whether line `at` is of a block of code.
    pub(super) fn is_code(&self, at: usize) -> bool {
        self.code.get(at) == Some(&true)
    }
}
