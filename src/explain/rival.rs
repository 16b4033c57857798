//! The reading that came nearest to the one that was taken.

use super::trial::Trial;
use crate::value::{Confidence, Reading};

/// How far a reading is that a condition forbade, and one that was taken for a while.
const BARRED: i32 = 6;
const OVERRULED: i32 = 2;
/// Up to this far the reading that was taken is a guess; likely.
const GUESS: i32 = 1;
const LIKELY: i32 = 3;

/// What a section title's signs weigh is told in fifths of a unit, all else in halves.
const FIFTHS: i32 = 5;

/// Another reading, and how far it was from being taken.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Rival {
    pub(super) reading: Reading,
    distance: i32,
}

impl Rival {
    /// The nearest rival of what was `taken`; none where nothing else was weighed.
    pub(super) fn of(taken: Reading, trials: &[Trial]) -> Option<Self> {
        let rivals = trials.iter().enumerate().filter_map(|(at, trial)| {
            let superseded = trials.iter().skip(at + 1).any(|later| later.reading == trial.reading);
            if superseded { None } else { Self::in_trial(taken, trial) }
        });
        rivals.min_by_key(|rival| rival.distance)
    }

    /// How sure what was taken is beside it.
    pub(super) const fn leaves(self) -> Confidence {
        if self.distance <= GUESS {
            Confidence::Guess
        } else if self.distance <= LIKELY {
            Confidence::Likely
        } else {
            Confidence::Sure
        }
    }

    fn in_trial(taken: Reading, trial: &Trial) -> Option<Self> {
        let (reading, distance) = match (trial.reading, trial.accepted) {
            (Reading::Head, true) => (Reading::Foot, trial.margin()? + 1),
            // Never sure: of the lines that have the place and the looks of a section's title not all are one.
            (own @ Reading::Section, true) if own == taken => {
                (other(own)?, margin(trial).map_or(LIKELY, |margin| LIKELY.min(margin + 1)))
            }
            (own, true) if own == taken => (other(own)?, trial.margin()? + 1),
            (own, false) if own == taken => return None,
            (Reading::Text | Reading::Comment | Reading::Front | Reading::After, true) if is_of_body(taken) => {
                return None;
            }
            (own, true) => (own, OVERRULED),
            (own, false) if trial.is_barred() => (own, BARRED.max(-margin(trial).unwrap_or(0))),
            (own, false) => (own, -margin(trial)?),
        };
        Some(Self { reading, distance })
    }
}

/// How much more spoke for a reading than must, in the unit of all readings.
fn margin(trial: &Trial) -> Option<i32> {
    let margin = trial.margin()?;
    Some(if trial.reading == Reading::Section { margin.saturating_mul(2).div_euclid(FIFTHS) } else { margin })
}

/// What a line is that is not that.
const fn other(reading: Reading) -> Option<Reading> {
    match reading {
        Reading::Title | Reading::Section | Reading::Item | Reading::Quotation | Reading::Preformatted => {
            Some(Reading::Text)
        }
        _ => None,
    }
}

/// Whether a line of the body can be that.
const fn is_of_body(reading: Reading) -> bool {
    matches!(
        reading,
        Reading::Section
            | Reading::Item
            | Reading::Quotation
            | Reading::Attribution
            | Reading::Preformatted
            | Reading::Separator
    )
}
