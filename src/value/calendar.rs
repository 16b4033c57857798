//! Calendars that dates are written in, and the Gregorian days they mean.

use super::Day;
use smallvec::SmallVec;

/// How years, and their months, are counted.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Calendar {
    /// The months of the Gregorian year; `shift` years must be added to come to its count.
    Gregorian { shift: i16 },
    /// The Persian (solar Hijri) year, which begins in March.
    Persian,
    /// The Islamic (lunar Hijri) year. Its months begin when the new moon is seen, so that a day may be one earlier or later
    /// than arithmetic says.
    Islamic,
}

impl Calendar {
    pub(crate) const GREGORIAN: Self = Self::Gregorian { shift: 0 };
    /// Years since the Buddha's passing, as Thailand counts them.
    pub(crate) const BUDDHIST: Self = Self::Gregorian { shift: -543 };

    /// The days of the Gregorian calendar that a date may be: one, two where the year that would tell is not written
    /// or a month lies in two, or a `None` where there is no such day.
    pub(crate) fn days(self, year: Option<i16>, month: u8, day: Option<u8>) -> SmallVec<[Option<Day>; 4]> {
        match self {
            Self::Gregorian { shift } => {
                let year = year.map(|it| it.checked_add(shift));
                let known = year.is_none_or(|it| it.is_some());
                SmallVec::from_slice(&[Day::new(year.flatten(), Some(month), day).filter(|_| known)])
            }
            Self::Persian => persian(year, month, day),
            Self::Islamic => islamic(year, month, day),
        }
    }
}

fn persian(year: Option<i16>, month: u8, day: Option<u8>) -> SmallVec<[Option<Day>; 4]> {
    let last = match (month, year) {
        (1..=6, _) => 31,
        (7..=11, _) => 30,
        (12, Some(year)) => 29 + u8::from(is_leap(year)),
        (12, None) => 30,
        _ => 0,
    };
    if last == 0 || day.is_some_and(|day| day == 0 || day > last) {
        return SmallVec::from_slice(&[None]);
    }
    match (year, day) {
        (Some(year), Some(day)) => SmallVec::from_slice(&[gregorian(year, month, day)]),
        // A month of the one lies in two of the other.
        (Some(year), None) => [1, last].iter().map(|day| without_day(gregorian(year, month, *day))).collect(),
        // Years of each kind: begun on the 21st of March, with a leap day before the next or without; on the 20th.
        (None, Some(day)) => [1394, 1400, 1399].iter().map(|year| without_year(gregorian(*year, month, day))).collect(),
        (None, None) => SmallVec::from_slice(&[None]),
    }
}

/// Whether a Persian year has a thirtieth Esfand: eight of 33 years do, in the centuries that blogs tell of.
fn is_leap(year: i16) -> bool {
    (25 * i32::from(year) + 11).rem_euclid(33) < 8
}

/// The Gregorian day of a Persian one, in the years of which the rule of 33 years holds.
fn gregorian(year: i16, month: u8, day: u8) -> Option<Day> {
    if !(1178..=1500).contains(&year) {
        return None;
    }
    // 1 Farvardin 1178 was 21 March 1799, day 79 of that year counted from 0.
    let years = (1178..year).map(|it| 365 + i32::from(is_leap(it))).sum::<i32>();
    let months = (1..month).map(|it| if it <= 6 { 31 } else { 30 }).sum::<i32>();
    Day::of_year(1799, 79 + years + months + i32::from(day) - 1)
}

/// The days around the one that arithmetic says; of a year or a day that is not written nothing can be known.
fn islamic(year: Option<i16>, month: u8, day: Option<u8>) -> SmallVec<[Option<Day>; 4]> {
    if !(1..=12).contains(&month) || day.is_some_and(|day| !(1..=30).contains(&day)) {
        return SmallVec::from_slice(&[None]);
    }
    match (year.filter(|it| (1214..=1600).contains(it)), day) {
        (Some(year), Some(day)) => (-1..=1).map(|by| tabular(year, month, i32::from(day) + by)).collect(),
        (Some(year), None) => [1, 29].iter().map(|day| without_day(tabular(year, month, *day))).collect(),
        (None, _) => SmallVec::new(),
    }
}

/// The Gregorian day by the tables in which 11 of 30 years have a leap day.
fn tabular(year: i16, month: u8, day: i32) -> Option<Day> {
    let (year, month) = (i32::from(year), i32::from(month));
    // Counted from 1 January 1799.
    let after = (11 * year + 3) / 30 + 354 * year + 30 * month - (month - 1) / 2 + day - 430_077;
    Day::of_year(1799, after)
}

fn without_day(day: Option<Day>) -> Option<Day> {
    day.and_then(|it| Day::new(it.year(), it.month(), None))
}

fn without_year(day: Option<Day>) -> Option<Day> {
    day.and_then(|it| Day::new(None, it.month(), it.day()))
}
