//! One line of an outline: its number, its indentation, its parts and their colours.

use crate::source::{LineIndex, Span};
use std::fmt;

/// What a part of a line is, as far as colours go.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Style {
    Number,
    Kind,
    Detail,
    Warning,
    Text,
}

impl Style {
    /// The ANSI code that turns the colour on; none for plain text.
    const fn code(self) -> Option<&'static str> {
        match self {
            Self::Number => Some("\u{1b}[2m"),
            Self::Kind => Some("\u{1b}[36m"),
            Self::Detail => Some("\u{1b}[33m"),
            Self::Warning => Some("\u{1b}[31m"),
            Self::Text => None,
        }
    }
}

/// Writes lines and their parts.
pub(super) struct LineWriter<'o, W> {
    out: &'o mut W,
    numbers: Option<LineIndex>,
    width: usize,
    colour: bool,
}

impl<'o, W: fmt::Write> LineWriter<'o, W> {
    pub(super) fn new(out: &'o mut W, source: Option<&str>, colour: bool) -> Self {
        let last = |index: &LineIndex| index.line(usize::MAX).to_string().len();
        let numbers = source.map(LineIndex::new);
        let width = numbers.as_ref().map_or(0, last).max(4);
        Self { out, numbers, width, colour }
    }

    /// Opens a line: the number of the line where `span` starts, two spaces for each level, the kind.
    pub(super) fn open(&mut self, span: Span, depth: usize, kind: &str) -> fmt::Result {
        self.number(span, depth)?;
        self.part(Style::Kind, kind)
    }

    /// Opens a line with no kind.
    pub(super) fn number(&mut self, span: Span, depth: usize) -> fmt::Result {
        if let Some(index) = &self.numbers {
            let (number, width) = (index.line(span.start), self.width);
            self.part(Style::Number, format_args!("{number:>width$} "))?;
        }
        write!(self.out, "{:indent$}", "", indent = 2 * depth)
    }

    pub(super) fn part(&mut self, style: Style, part: impl fmt::Display) -> fmt::Result {
        match style.code().filter(|_| self.colour) {
            Some(code) => write!(self.out, "{code}{part}\u{1b}[0m"),
            None => write!(self.out, "{part}"),
        }
    }

    pub(super) fn text(&mut self, text: &str) -> fmt::Result {
        self.out.write_str(text)
    }
}
