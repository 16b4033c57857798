//! One thing that speaks for a reading or against it.

/// One thing that speaks for a reading or against it, in the words of the rule that asked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Clue {
    /// What it is, in a few English words; for people, and may be bettered.
    pub name: &'static str,
    /// How much of it there is, where it was measured or counted.
    pub value: Option<usize>,
    /// What it does to the reading.
    pub bearing: Bearing,
}

/// What a clue does to a reading.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Bearing {
    /// It is added to what speaks for the reading; below nothing it speaks against it.
    Weighs(i32),
    /// It holds, and speaks for the reading.
    Holds,
    /// It holds, and forbids the reading.
    Forbids,
    /// The reading needs it, and it does not hold.
    Lacks,
}

impl Clue {
    pub(super) const fn new(name: &'static str, bearing: Bearing) -> Self {
        Self { name, value: None, bearing }
    }

    /// Whether it speaks for the reading.
    pub const fn speaks_for(&self) -> bool {
        matches!(self.bearing, Bearing::Weighs(1..) | Bearing::Holds)
    }

    /// How much it adds, where clues are added up.
    pub const fn weight(&self) -> Option<i32> {
        if let Bearing::Weighs(weight) = self.bearing { Some(weight) } else { None }
    }
}
