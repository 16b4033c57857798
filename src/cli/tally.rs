//! How many remarks were found.

use std::ops::AddAssign;

/// How many remarks were found.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Tally {
    pub(crate) warnings: usize,
    pub(crate) notes: usize,
}

impl AddAssign for Tally {
    fn add_assign(&mut self, more: Self) {
        self.warnings += more.warnings;
        self.notes += more.notes;
    }
}
