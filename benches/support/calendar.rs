//! Days with their weekdays, going back from the newest.

/// A day of the Gregorian calendar.
#[derive(Clone, Copy, Debug)]
pub(super) struct Day {
    pub(super) year: usize,
    /// From 1.
    pub(super) month: usize,
    /// From 1.
    pub(super) day: usize,
    /// From 0, which is Monday.
    pub(super) weekday: usize,
}

impl Day {
    /// The first day that is given: a Friday.
    pub(super) const NEWEST: Self = Self { year: 2012, month: 9, day: 14, weekday: 4 };

    /// The day before. Having come to 1999 it begins anew, as no blog is older.
    pub(super) fn before(self) -> Self {
        let weekday = (self.weekday + 6) % 7;
        match (self.month, self.day) {
            (1, 1) if self.year == 1999 => Self::NEWEST,
            (1, 1) => Self { year: self.year - 1, month: 12, day: 31, weekday },
            (month, 1) => Self { month: month - 1, day: length(self.year, month - 1), weekday, ..self },
            (_, day) => Self { day: day - 1, weekday, ..self },
        }
    }
}

fn length(year: usize, month: usize) -> usize {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}
