//! One reading of a line, as it was weighed.

use super::clue::{Bearing, Clue};
use crate::value::Reading;

/// One reading of a line, as it was weighed.
///
/// ```
/// use blogtext::explain::Reading;
///
/// let why = blogtext::explain("3 mars 2012\n\nSnö & is\n\nDet snöar än, och vi sitter inne och läser.\n");
/// let title = &why.accounts[1];
/// let trial = title.trials.iter().find(|trial| trial.reading == Reading::Title).expect("it was weighed");
/// assert!(trial.accepted && trial.sum() >= trial.needed.unwrap_or(0));
/// ```
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Trial {
    /// What the line could be.
    pub reading: Reading,
    /// What spoke for it and against it, in the order in which it was asked.
    pub clues: Vec<Clue>,
    /// How much must speak for it, where its clues are added up.
    pub needed: Option<i32>,
    /// Whether the line could be that by the end of this trial; a later one may still have taken it for something else.
    pub accepted: bool,
    /// Whether it is over.
    pub(super) closed: bool,
}

impl Trial {
    pub(super) const fn new(reading: Reading) -> Self {
        Self { reading, clues: Vec::new(), needed: None, accepted: false, closed: false }
    }

    /// The sum of the clues that have a weight.
    pub fn sum(&self) -> i32 {
        self.clues.iter().filter_map(Clue::weight).fold(0, i32::saturating_add)
    }

    /// Whether a condition forbade it, or one that it needs does not hold.
    pub fn is_barred(&self) -> bool {
        self.clues.iter().any(|clue| matches!(clue.bearing, Bearing::Forbids | Bearing::Lacks))
    }

    /// How much more speaks for it than must, where clues were added up.
    pub fn margin(&self) -> Option<i32> {
        let weighed = self.clues.iter().any(|clue| clue.weight().is_some());
        self.needed.filter(|_| weighed).map(|needed| self.sum().saturating_sub(needed))
    }
}
