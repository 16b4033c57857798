//! Days and times as `datetime` writes them.

use crate::value::{ClockTime, Date, Day};
use std::fmt;

/// A day, with its time where both are whole: `2012-09-14T17:14`, `2012-09`, `09-14`.
pub(super) struct Moment {
    day: Day,
    time: Option<ClockTime>,
}

impl Moment {
    /// When a date is; `None` where that is not sure, or is before the years that HTML counts.
    pub(super) fn of(date: &Date<'_>) -> Option<Self> {
        let moment = Self::of_day(date.value?)?;
        let time = date.time.as_ref().map(|it| it.value);
        Some(Self { time: time.filter(|_| moment.day.is_full()), ..moment })
    }

    /// A whole day; `None` where it is before the years that HTML counts.
    pub(super) fn of_day(day: Day) -> Option<Self> {
        (day.year() != Some(0)).then_some(Self { day, time: None })
    }

    pub(super) fn has_year(&self) -> bool {
        self.day.year().is_some()
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.day.year(), self.day.month(), self.day.day()) {
            (None, Some(month), Some(day)) => write!(f, "{month:02}-{day:02}")?,
            _ => write!(f, "{}", self.day)?,
        }
        self.time.map_or(Ok(()), |it| write!(f, "T{it}"))
    }
}
