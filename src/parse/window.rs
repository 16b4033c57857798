//! How much of a text is looked at before it is decided what its lines are.

use crate::{
    event::MAX_ENTRY,
    source::{EVIDENCE_WINDOW, beginning},
    step::step,
};

/// The bytes of a window: at first, and at most where no entry ends within so many.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Window {
    pub(crate) first: usize,
    pub(crate) most: usize,
}

impl Default for Window {
    fn default() -> Self {
        Self { first: EVIDENCE_WINDOW, most: MAX_ENTRY }
    }
}

impl Window {
    /// Where the window of so many bytes at `from` ends: with its last line. None where no line ends in it, and a wider
    /// one may have one that does.
    pub(super) fn end(self, text: &str, from: usize, size: usize) -> Option<usize> {
        let rest = text.get(from..).unwrap_or_default();
        let window = beginning(rest, size);
        step(window.len());
        let widest = Some(window.len()).filter(|_| size >= self.most);
        last_line_end(window, rest).or(widest).map(|end| from + end)
    }
}

/// Where the last line that ends in `window` does; `rest` begins with the window.
fn last_line_end(window: &str, rest: &str) -> Option<usize> {
    let at = window.rfind(['\n', '\r', '\u{85}', '\u{2028}', '\u{2029}'])?;
    let ending = rest.get(at..)?;
    let len = if ending.starts_with("\r\n") { 2 } else { ending.chars().next()?.len_utf8() };
    Some(at + len)
}
