//! How sure a reading is.

use std::fmt;

/// How sure it is that a line is what it was taken for.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[non_exhaustive]
pub enum Confidence {
    /// A little more or less evidence, and the line would have been taken for something else.
    Guess,
    /// There is something to be said for another reading.
    Likely,
    /// No other reading comes near.
    Sure,
}

impl Confidence {
    /// Its name.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Guess => "guess",
            Self::Likely => "likely",
            Self::Sure => "sure",
        }
    }
}

impl fmt::Display for Confidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
