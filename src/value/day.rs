//! A day as far as the text tells it.

use super::Weekday;
use std::fmt;

/// A calendar day, month or year, written in EDTF (ISO 8601-2): `2012-09-14`, `2012-09`, `2012`, and
/// `XXXX-02-19` where the year is not in the text.
///
/// ```
/// use blogtext::Day;
/// let day: Day = "2012-09-14".parse()?;
/// assert_eq!(day.weekday(), Some(blogtext::Weekday::Friday));
/// assert_eq!(Day::new(None, Some(2), Some(19)).map(|it| it.to_string()), Some("XXXX-02-19".into()));
/// assert_eq!(Day::new(Some(2011), Some(2), Some(31)), None);
/// # Ok::<(), blogtext::value::ParseDayError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Day {
    year: Option<i16>,
    month: Option<u8>,
    day: Option<u8>,
}

impl Day {
    /// A day from the parts that are known; `None` where there is no such day, no part at all, or a gap
    /// (a day without a month). A 29 February without a year is a day.
    pub fn new(year: Option<i16>, month: Option<u8>, day: Option<u8>) -> Option<Self> {
        let gap = day.is_some() && month.is_none() || year.is_none() && day.is_none();
        let (y, m) = (year.unwrap_or(2000), month.unwrap_or(1));
        let real = (0..=9999).contains(&y) && (1..=12).contains(&m) && (1..=days_in(y, m)).contains(&day.unwrap_or(1));
        if gap || !real {
            return None;
        }
        Some(Self { year, month, day })
    }

    /// The day so many days after the first of January of `year`.
    pub(crate) fn of_year(mut year: i16, mut after: i32) -> Option<Self> {
        let length = |year: i16| 337 + i32::from(days_in(year, 2));
        while after >= length(year) {
            after -= length(year);
            year = year.checked_add(1)?;
        }
        let mut month = 1;
        while after >= i32::from(days_in(year, month)) {
            after -= i32::from(days_in(year, month));
            month += 1;
        }
        Self::new(Some(year), Some(month), u8::try_from(after + 1).ok())
    }

    /// The year, if the text tells it.
    pub const fn year(self) -> Option<i16> {
        self.year
    }

    /// The month, 1 to 12, if the text tells it.
    pub const fn month(self) -> Option<u8> {
        self.month
    }

    /// The day of the month, 1 to 31, if the text tells it.
    pub const fn day(self) -> Option<u8> {
        self.day
    }

    /// Whether year, month and day are all known.
    pub const fn is_full(self) -> bool {
        self.year.is_some() && self.month.is_some() && self.day.is_some()
    }

    /// The weekday of a full day, in the Gregorian calendar.
    pub fn weekday(self) -> Option<Weekday> {
        let monday_zero = (days_before(self.year?, self.month?) + i32::from(self.day?) + 4).rem_euclid(7);
        Weekday::ALL.get(usize::try_from(monday_zero).ok()?).copied()
    }
}

/// The days of a month of the (proleptic) Gregorian calendar.
const fn days_in(year: i16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

/// The days from 0000-01-01, a Saturday, to the last day before a month.
fn days_before(year: i16, month: u8) -> i32 {
    let leap_days = |y: i32| y / 4 - y / 100 + y / 400;
    let years = i32::from(year);
    let before = if year == 0 { 0 } else { 365 * years + leap_days(years - 1) + 1 };
    before + (1..month).map(|it| i32::from(days_in(year, it))).sum::<i32>()
}

/// The last two digits of a number.
const fn two_digits(number: u16) -> (u8, u8) {
    (b'0' + (number / 10 % 10) as u8, b'0' + (number % 10) as u8)
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut written = *b"XXXX-00-00";
        let [y1, y2, y3, y4, _, m1, m2, _, d1, d2] = &mut written;
        if let Some(year) = self.year.and_then(|year| u16::try_from(year).ok()) {
            (*y1, *y2) = two_digits(year / 100);
            (*y3, *y4) = two_digits(year);
        }
        (*m1, *m2) = two_digits(self.month.unwrap_or(0).into());
        (*d1, *d2) = two_digits(self.day.unwrap_or(0).into());
        let len = if self.day.is_some() {
            10
        } else if self.month.is_some() {
            7
        } else {
            4
        };
        f.write_str(written.get(..len).and_then(|it| str::from_utf8(it).ok()).unwrap_or_default())
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The text is not one of the EDTF forms of [`Day`], or there is no such day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ParseDayError;

impl fmt::Display for ParseDayError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a day: expected `YYYY-MM-DD`, `YYYY-MM`, `YYYY` or `XXXX-MM-DD`")
    }
}

impl std::error::Error for ParseDayError {}

impl std::str::FromStr for Day {
    type Err = ParseDayError;

    fn from_str(text: &str) -> Result<Self, ParseDayError> {
        let mut parts = text.split('-');
        let year = match parts.next() {
            Some("XXXX") => None,
            Some(year) => Some(digits::<i16>(year, 4)?),
            None => return Err(ParseDayError),
        };
        let month = parts.next().map(|it| digits(it, 2)).transpose()?;
        let day = parts.next().map(|it| digits(it, 2)).transpose()?;
        if parts.next().is_some() {
            return Err(ParseDayError);
        }
        Self::new(year, month, day).ok_or(ParseDayError)
    }
}

fn digits<T: std::str::FromStr>(text: &str, length: usize) -> Result<T, ParseDayError> {
    let plain = text.len() == length && text.bytes().all(|b| b.is_ascii_digit());
    if plain { text.parse().map_err(|_| ParseDayError) } else { Err(ParseDayError) }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Day {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Day {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(from)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every day of ten thousand years, against a calendar that others wrote.
    #[test]
    fn agrees_with_jiff() {
        let mut day = jiff::civil::date(0, 1, 1);
        loop {
            let (month, of_month) = (day.month() as u8, day.day() as u8);
            let ours = Day::new(Some(day.year()), Some(month), Some(of_month)).expect("jiff has this day");
            let offset = day.weekday().to_monday_zero_offset() as usize;
            assert_eq!(ours.weekday(), Some(Weekday::ALL[offset]), "{ours}");
            if of_month == day.days_in_month() as u8 {
                assert_eq!(Day::new(Some(day.year()), Some(month), Some(of_month + 1)), None, "{ours}");
            }
            match day.tomorrow() {
                Ok(next) => day = next,
                Err(_) => break,
            }
        }
    }
}
