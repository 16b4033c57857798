//! What one line was taken for, and why.

use super::{clue::Clue, rival::Rival, trial::Trial};
use crate::{
    source::Span,
    value::{Confidence, Reading, Surety},
};

/// What one line was taken for, and why.
///
/// A line that a copy split in several is one; one that was glued of two is two.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Account<'a> {
    /// The first and the last line of the text that it is made of, from 1.
    pub lines: (usize, usize),
    /// Its bytes, without indentation.
    pub span: Span,
    /// Its text.
    pub text: &'a str,
    /// What it was taken for.
    pub reading: Reading,
    /// How sure that is.
    pub confidence: Confidence,
    /// What it would have been taken for next.
    pub runner_up: Option<Reading>,
    /// All that was weighed, in that order. Prose, of which nothing was asked, has little.
    pub trials: Vec<Trial>,
}

impl<'a> Account<'a> {
    pub(super) fn new(lines: (usize, usize), span: Span, text: &'a str, reading: Reading, trials: Vec<Trial>) -> Self {
        let rival = Rival::of(reading, &trials);
        let confidence = rival.map_or(Confidence::Sure, |rival| rival.leaves());
        Self { lines, span, text, reading, confidence, runner_up: rival.map(|rival| rival.reading), trials }
    }

    /// How sure it is, without the reasons.
    pub const fn surety(&self) -> Surety {
        Surety::new(self.span, self.reading, self.confidence, self.runner_up)
    }

    /// What spoke for what it was taken for: for that itself, and against other readings.
    pub fn evidence_for(&self) -> impl Iterator<Item = (Reading, &Clue)> {
        self.evidence().filter(|(reading, clue)| (*reading == self.reading) == clue.speaks_for())
    }

    /// What spoke against what it was taken for: against that itself, and for other readings.
    pub fn evidence_against(&self) -> impl Iterator<Item = (Reading, &Clue)> {
        self.evidence().filter(|(reading, clue)| (*reading == self.reading) != clue.speaks_for())
    }

    fn evidence(&self) -> impl Iterator<Item = (Reading, &Clue)> {
        self.trials.iter().flat_map(|trial| trial.clues.iter().map(|clue| (trial.reading, clue)))
    }
}
