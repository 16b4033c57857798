//! Physical lines: what ends them, and what they hold without their indentation.

use super::{Span, is_blank_char, trim_end, trim_start};
use crate::step::step;

/// What ends a physical line.
///
/// The terminators are those of Unicode Standard Annex 14 that people's files hold: LF, CR LF, CR,
/// NEL (U+0085), LINE SEPARATOR (U+2028) and PARAGRAPH SEPARATOR (U+2029).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Ending {
    /// `\n`
    Lf,
    /// `\r\n`
    CrLf,
    /// `\r`
    Cr,
    /// U+0085
    Nel,
    /// U+2028
    Line,
    /// U+2029
    Paragraph,
    /// The text ends without a terminator.
    None,
}

/// One physical line.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Line {
    /// The line without its ending.
    pub span: Span,
    /// The line without its ending, indentation and trailing blanks; empty in a blank line.
    pub content: Span,
    /// The width of the indentation in columns; a tab goes on to the next multiple of four.
    pub indent: usize,
    /// What ends it.
    pub ending: Ending,
}

impl Line {
    /// Whether it holds only white space and characters that print nothing.
    pub const fn is_blank(&self) -> bool {
        self.content.is_empty()
    }

    fn scan(text: &str, start: usize, end: usize, ending: Ending) -> Self {
        step(end - start);
        let whole = text.get(start..end).unwrap_or_default();
        let inner = trim_start(whole);
        let indented = whole.len() - inner.len();
        let kept = trim_end(inner);
        let content = Span::new(start + indented, start + indented + kept.len());
        let indent = if indented == 0 { 0 } else { columns(whole.get(..indented).unwrap_or_default()) };
        Self { span: Span::new(start, end), content, indent, ending }
    }
}

/// The columns that leading blanks take.
fn columns(blanks: &str) -> usize {
    debug_assert!(blanks.chars().all(is_blank_char));
    blanks.chars().fold(0, |width, c| match c {
        '\t' => width + 4 - width % 4,
        c if super::is_ignorable(c) => width,
        _ => width + 1,
    })
}

/// The physical lines of a text, in order. A text that ends with a terminator has no line after it.
///
/// ```
/// use blogtext::source::{Ending, Lines};
/// let lines: Vec<_> = Lines::new("ett\r\n  två").collect();
/// assert_eq!(lines[0].ending, Ending::CrLf);
/// assert_eq!(lines[1].indent, 2);
/// assert_eq!(lines[1].content.slice("ett\r\n  två"), Some("två"));
/// ```
#[derive(Clone, Debug)]
pub struct Lines<'a> {
    text: &'a str,
    at: usize,
    /// Where the next LF or CR stands: looked for once, however many of the rare endings come before it.
    plain: usize,
    /// Whether the text holds CR; whether it holds NEL, U+2028 or U+2029. Most hold neither.
    cr: bool,
    rare: bool,
}

impl<'a> Lines<'a> {
    /// The lines of `text`.
    pub fn new(text: &'a str) -> Self {
        Self::starting(text, 0)
    }

    /// The lines of `text` from byte `at` on, where one begins.
    pub(crate) fn starting(text: &'a str, at: usize) -> Self {
        let bytes = text.as_bytes().get(at..).unwrap_or_default();
        let rare =
            ["\u{85}", "\u{2028}", "\u{2029}"].iter().any(|it| memchr::memmem::find(bytes, it.as_bytes()).is_some());
        let mut lines = Self { text, at, plain: at, cr: memchr::memchr(b'\r', bytes).is_some(), rare };
        lines.find_plain();
        lines
    }

    fn find_plain(&mut self) {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        let plain = if self.cr { memchr::memchr2(b'\n', b'\r', rest) } else { memchr::memchr(b'\n', rest) };
        self.plain = self.at + plain.unwrap_or(rest.len());
    }

    /// The end of the line that starts at `at`, and the start of the next one.
    fn terminator(&mut self) -> (usize, usize, Ending) {
        if self.plain < self.at {
            self.find_plain();
        }
        let (rest, length) = (self.text.as_bytes().get(self.at..).unwrap_or_default(), self.plain - self.at);
        if self.rare
            && let Some((at, len, ending)) = rare_terminator(rest.get(..length).unwrap_or_default())
        {
            return (self.at + at, self.at + at + len, ending);
        }
        let end = self.plain;
        match (rest.get(length), rest.get(length + 1)) {
            (Some(b'\r'), Some(b'\n')) => (end, end + 2, Ending::CrLf),
            (Some(b'\r'), _) => (end, end + 1, Ending::Cr),
            (Some(_), _) => (end, end + 1, Ending::Lf),
            (None, _) => (end, end, Ending::None),
        }
    }
}

/// The first NEL, U+2028 or U+2029 in bytes that hold no LF and no CR.
fn rare_terminator(bytes: &[u8]) -> Option<(usize, usize, Ending)> {
    memchr::memchr2_iter(0xC2, 0xE2, bytes).find_map(|at| match bytes.get(at..)? {
        [0xC2, 0x85, ..] => Some((at, 2, Ending::Nel)),
        [0xE2, 0x80, 0xA8, ..] => Some((at, 3, Ending::Line)),
        [0xE2, 0x80, 0xA9, ..] => Some((at, 3, Ending::Paragraph)),
        _ => None,
    })
}

impl Iterator for Lines<'_> {
    type Item = Line;

    fn next(&mut self) -> Option<Line> {
        if self.at >= self.text.len() {
            return None;
        }
        let (end, next, ending) = self.terminator();
        let line = Line::scan(self.text, self.at, end, ending);
        self.at = next;
        Some(line)
    }
}
