//! From byte offsets to lines and columns, as people and editors count them.

use super::{Lines, Span};
use unicode_segmentation::UnicodeSegmentation;

/// A place in the text as a person counts it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash, PartialOrd, Ord)]
pub struct Position {
    /// The line, from 1.
    pub line: usize,
    /// The column in extended grapheme clusters (UAX 29), from 1.
    pub column: usize,
}

/// Where each line starts: made once in one pass, then asked by binary search.
///
/// ```
/// use blogtext::source::LineIndex;
/// let text = "mån\ntis\n";
/// let index = LineIndex::new(text);
/// let place = index.position(text, 6);
/// assert_eq!((place.line, place.column), (2, 2));
/// ```
#[derive(Clone, Debug)]
pub struct LineIndex {
    starts: Vec<usize>,
}

impl LineIndex {
    /// The index of `text`.
    pub fn new(text: &str) -> Self {
        Self { starts: Lines::new(text).map(|line| line.span.start).collect() }
    }

    /// The line, from 1, that holds byte `offset`; an offset past the end lies in the last line.
    pub fn line(&self, offset: usize) -> usize {
        self.starts.partition_point(|&start| start <= offset).max(1)
    }

    /// The line and column of byte `offset` in `text`, the text that the index was made of.
    pub fn position(&self, text: &str, offset: usize) -> Position {
        let line = self.line(offset);
        let start = self.starts.get(line - 1).copied().unwrap_or(0);
        let before = text.get(start..offset.min(text.len())).unwrap_or_default();
        Position { line, column: before.graphemes(true).count() + 1 }
    }

    /// The first and last line, from 1, of a span.
    pub fn lines(&self, span: Span) -> (usize, usize) {
        (self.line(span.start), self.line(span.end.saturating_sub(1).max(span.start)))
    }
}
