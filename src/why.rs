//! Who is told why a line is taken for what it is.
//!
//! The rules that decide name their reasons where they weigh them: `why.weigh("ends openly", 3)` is the 3 that is
//! added up, `why.bars("a list item", it)` the condition itself. To `()` nothing is told, and of all this nothing is
//! left in the program. A recorder ([`explain`](mod@crate::explain)) keeps what it is told.

use crate::value::Reading;

/// One who may want to know why.
///
/// What is weighed and asked belongs to the reading that was asked for last.
pub(crate) trait Witness {
    /// Whether anybody listens: what is only told need not be worked out.
    const LISTENS: bool = false;

    /// The lines that are spoken of next are counted from `line` on, and what was said of those there is taken back.
    #[inline(always)]
    fn goes_on_at(&mut self, _line: usize) {}

    /// From here on it is weighed whether line `at` is `reading`.
    #[inline(always)]
    fn ask(&mut self, _at: usize, _reading: Reading) {}

    /// What speaks for the reading so much, or against it if less than nothing.
    #[inline(always)]
    fn weigh(&mut self, _name: &'static str, weight: i32) -> i32 {
        weight
    }

    /// The same of something that was measured or counted.
    #[inline(always)]
    fn measures(&mut self, _name: &'static str, _value: usize, weight: i32) -> i32 {
        weight
    }

    /// All that was weighed, and what else makes the sum up.
    #[inline(always)]
    fn sums_to(&mut self, _name: &'static str, _sum: i32) {}

    /// How much must speak for the reading.
    #[inline(always)]
    fn needs(&mut self, least: i32) -> i32 {
        least
    }

    /// What speaks for the reading if it holds.
    #[inline(always)]
    fn speaks(&mut self, _name: &'static str, holds: bool) -> bool {
        holds
    }

    /// What forbids the reading if it holds.
    #[inline(always)]
    fn bars(&mut self, _name: &'static str, holds: bool) -> bool {
        holds
    }

    /// What the reading must have.
    #[inline(always)]
    fn wants(&mut self, _name: &'static str, holds: bool) -> bool {
        holds
    }

    /// Whether the line could be that.
    #[inline(always)]
    fn verdict(&mut self, holds: bool) -> bool {
        holds
    }

    /// Line `at` is taken for `reading`, for the reason that is named.
    #[inline(always)]
    fn takes(&mut self, _at: usize, _reading: Reading, _name: &'static str) {}

    /// What line `at` was thought to be it is not, for the reason that is named.
    #[inline(always)]
    fn refuses(&mut self, _at: usize, _reading: Reading, _name: &'static str) {}
}

/// Nobody.
impl Witness for () {}
