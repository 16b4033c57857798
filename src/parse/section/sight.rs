//! The lines of a body, as what stands around a title.

use super::sign;
use crate::{evidence::Fact, parse::lines::Lines};
use smallvec::SmallVec;

/// A line so long is a paragraph; one up to so long is brief, and one less long may be of a row of short ones.
const PARAGRAPH: usize = 100;
const BRIEF: usize = 140;
const SHORT: usize = 80;
/// Longer than this no line counts.
const LONGEST: usize = 400;
/// How many paragraphs below a line count, and how many short lines in a row.
const MOST_BELOW: usize = 8;
const MOST_IN_ROW: usize = 10;

/// What a neighbour is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Neighbour {
    Nothing,
    Chrome,
    Separator,
    Item,
    Code,
    /// A line of text, by its length.
    Short,
    Line,
    Lines,
    Long,
}

/// What is counted of a body once, where a line of it may be a title.
pub(super) struct Sight<'s, 'p, 'a> {
    pub(super) lines: &'s Lines<'p, 'a>,
    pub(super) brief: usize,
    pub(super) paragraphs: usize,
    /// The last paragraphs, the last first.
    last: SmallVec<[usize; MOST_BELOW]>,
}

impl<'s, 'p, 'a> Sight<'s, 'p, 'a> {
    pub(super) fn of(lines: &'s Lines<'p, 'a>) -> Self {
        let mut sight = Self { lines, brief: 0, paragraphs: 0, last: SmallVec::new() };
        sight.brief = (0..lines.len()).filter(|&at| sight.is_brief(at, BRIEF + 1)).count();
        sight.paragraphs = (0..lines.len()).filter(|&at| sight.is_paragraph(at)).count();
        sight.last = (0..lines.len()).rev().filter(|&at| sight.is_paragraph(at)).take(MOST_BELOW).collect();
        sight
    }

    /// How long line `at` looks: its clusters, of scripts that say more with each more.
    pub(super) fn length(&self, at: usize) -> usize {
        let Some(fact) = self.lines.fact(at).filter(|_| self.lines.is_body(at)) else { return 0 };
        let bytes = self.lines.content(at).len() * 2 / 3;
        bytes.max(if fact.short { fact.shape.graphemes } else { LONGEST / 2 }).min(LONGEST)
    }

    fn is_text(&self, at: usize) -> bool {
        let plain = |fact: &Fact| fact.rule.is_none() && !fact.image;
        self.lines.is_body(at) && self.lines.fact(at).is_some_and(plain)
    }

    fn is_paragraph(&self, at: usize) -> bool {
        let text = self.lines.is_item(at) || self.is_text(at) && !self.lines.is_code(at);
        text && self.length(at) >= PARAGRAPH
    }

    /// Whether line `at` is text and shorter than `most`.
    fn is_brief(&self, at: usize, most: usize) -> bool {
        let short = self.lines.fact(at).is_some_and(|fact| fact.short && fact.shape.words > 0);
        short && !self.lines.is_item(at) && self.is_text(at) && self.length(at) < most
    }

    pub(super) fn neighbour(&self, at: Option<usize>) -> Neighbour {
        let Some((at, fact)) = at.and_then(|at| Some((at, self.lines.fact(at)?))) else { return Neighbour::Nothing };
        match self.length(at) {
            _ if !self.lines.is_body(at) => Neighbour::Chrome,
            _ if fact.rule.is_some() => Neighbour::Separator,
            _ if self.lines.is_item(at) => Neighbour::Item,
            _ if self.lines.is_code(at) => Neighbour::Code,
            0..=60 => Neighbour::Short,
            61..=100 => Neighbour::Line,
            101..=200 => Neighbour::Lines,
            _ => Neighbour::Long,
        }
    }

    /// How many paragraphs stand below line `at`, as far as they count.
    pub(super) fn paragraphs_below(&self, at: usize) -> usize {
        self.last.iter().filter(|&&it| it > at).count()
    }

    /// How many short lines stand in a row with line `at`, itself counted, as far as they count.
    pub(super) fn row(&self, at: usize) -> usize {
        let is_short = |it: &usize| self.is_brief(*it, SHORT);
        let above = (0..at).rev().take(MOST_IN_ROW).take_while(is_short).count();
        let below = (at + 1..self.lines.len()).take(MOST_IN_ROW).take_while(is_short).count();
        (1 + above + below).min(MOST_IN_ROW)
    }

    /// Whether a long line stands at `at`.
    pub(super) fn is_long(&self, at: usize) -> bool {
        self.length(at) >= PARAGRAPH
    }
}

impl Neighbour {
    /// Its sign among those of a place.
    pub(super) fn of(self, signs: &[sign::Sign; 9]) -> sign::Sign {
        signs.get(self as usize).copied().unwrap_or(("", 0))
    }
}
