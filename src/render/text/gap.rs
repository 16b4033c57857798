//! What the source has between two leaves: the blank lines, or that they share a line.

use crate::{
    event::{Event, Token},
    source::{Ending, Lines, Span, is_blank_char},
};

/// The most line ends that are kept between two lines.
const MOST_ENDS: usize = 4;

/// What comes before the next words.
#[derive(Clone, Copy, Debug)]
pub(super) enum Lead<'s> {
    /// They stand on the same line, behind these blanks.
    Same(&'s str),
    /// They stand so many lines below.
    Below(usize),
}

/// The source, and how far it is told.
pub(super) struct Gaps<'s> {
    source: Option<&'s str>,
    /// The end of the last leaf or token.
    told: usize,
    /// Whether the last of them was written as it stands.
    written: bool,
    /// The line ends before tokens that were not, since the last that was.
    passed: usize,
}

impl<'s> Gaps<'s> {
    pub(super) const fn new(source: Option<&'s str>) -> Self {
        Self { source, told: 0, written: false, passed: 0 }
    }

    /// The words at `span`; none where there is no source or no place.
    pub(super) fn words(&self, span: Span) -> Option<&'s str> {
        self.source.filter(|_| span != Span::EMPTY).and_then(|source| span.slice(source))
    }

    /// What the source has before an event, if it has nothing but blanks there.
    pub(super) fn before(&mut self, event: &Event<'_>, span: Span) -> Option<Lead<'s>> {
        let source = self.source.filter(|_| span != Span::EMPTY && span.start >= self.told)?;
        let told = event.is_leaf_or_token();
        if !told && !matches!(event, Event::Start(_)) {
            return None;
        }
        let gap = source.get(self.told..span.start);
        let gap = gap.filter(|gap| gap.chars().all(is_blank_char));
        let ends = self.passed + gap.map_or(0, |gap| Lines::new(gap).filter(|it| it.ending != Ending::None).count());
        let written = is_written(event);
        let follows = self.written && told && written;
        if told {
            (self.told, self.written) = (span.end, written);
            self.passed = if written { 0 } else { ends };
        }
        match ends {
            0 => gap.filter(|_| follows).map(Lead::Same),
            ends => gap.map(|_| Lead::Below(ends.min(MOST_ENDS))),
        }
    }
}

/// Whether an event is written as the source has it: all leaves, and tokens but for those of lists and quotations.
pub(super) const fn is_written(event: &Event<'_>) -> bool {
    !matches!(event, Event::Token(Token::Marker | Token::Mark))
}
