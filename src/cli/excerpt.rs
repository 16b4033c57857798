//! A source line as far as it is shown: the stretch that is spoken of, and some characters around it.

use super::visible::shown;
use blogtext::Span;
use std::ops::Range;

/// The most characters of the stretch that are shown, and of what stands on either side of it.
const MOST: usize = 80;
const AROUND: usize = 40;

/// A part of a line, safe to print.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Excerpt {
    pub(crate) text: String,
    /// The bytes of `text` that are spoken of.
    pub(crate) mark: Range<usize>,
}

impl Excerpt {
    /// What is shown of `line` for the stretch `span` of `text`, which begins on that line.
    pub(crate) fn new(text: &str, line: Span, span: Span) -> Self {
        let start = span.start.clamp(line.start, line.end);
        let part = |from, to| Span::new(from, to).slice(text).unwrap_or_default();
        let (before, marked, after) = (
            part(line.start, start),
            part(start, span.end.clamp(start, line.end)),
            part(span.end.clamp(start, line.end), line.end),
        );
        let mut excerpt = Self { text: String::new(), mark: 0..0 };
        let lead = before.chars().count();
        if lead > AROUND {
            excerpt.text.push('…');
        }
        excerpt.text.extend(before.chars().skip(lead.saturating_sub(AROUND)).map(shown));
        excerpt.mark.start = excerpt.text.len();
        excerpt.push(marked, MOST);
        excerpt.mark.end = excerpt.text.len();
        if !excerpt.text.ends_with('…') || marked.ends_with('…') {
            excerpt.push(after, AROUND);
        }
        excerpt
    }

    /// At most so many characters of `part`, and a sign that there is more.
    fn push(&mut self, part: &str, most: usize) {
        self.text.extend(part.chars().take(most).map(shown));
        if part.chars().nth(most).is_some() {
            self.text.push('…');
        }
    }
}
