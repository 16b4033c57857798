//! Dates, in every language and layout at once.
//!
//! ```text
//! date  := part (gap part)*                       at least a day and a month, a month and a year,
//!                                                 a numeric date, or a weekday
//! part  := weekday | month | day | year | era | numeric | joiner
//! day   := number ordinal?                        14  14.  23rd  1er  18º
//! year  := 4 digits | "'"? 2 digits               2012  '07
//! era   := the name of one, beside its year       平成  พ.ศ.  م
//! gap   := up to four of  space , . ، ( ) - / º
//! ```
//!
//! The parts may come in any order, each once: `fredag 14 september 2012`, `Friday, March 12, 2010`,
//! `2011. december 24., szombat`, `14 Haziran 2014 Cumartesi`, `2008年1月30日 (水)`, `۱۳۹۱ دی ۱۰, یکشنبه`. What a
//! word means is looked up by its slot in the union of all languages; where it may mean two months or two days of the
//! week, the one that fits the other decides, else the reading has both.

mod meaning;
mod parts;

pub(crate) use meaning::Usage;

use super::{Read, consumed, miss, numeric::Numeric};
use crate::{
    locale::{cuts::Cuts, set::LocaleSet},
    value::{Calendar, Weekday},
};
use parts::Parts;
use smallvec::SmallVec;

/// A date as read from a line: what stands there, not yet what it means.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(crate) struct DateReading {
    /// What the day of the week may be: of "mar", "so" several.
    weekdays: Weekdays,
    pub(crate) fields: Fields,
    /// The calendar, where its era or its months tell it.
    calendar: Option<Calendar>,
    /// The languages its words belong to; none for numbers alone.
    pub(crate) locales: LocaleSet,
    /// Whether its month is written out, not abbreviated; true for numbers with a year.
    pub(crate) full: bool,
    /// The order of its parts, as a number that dates of one layout share.
    pub(crate) layout: u32,
    /// The bytes of the words before its first part that only lead it in: "on", "den".
    pub(crate) lead: usize,
}

type Weekdays = SmallVec<[(Weekday, LocaleSet); 2]>;

/// The parts of a date besides the weekday.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(crate) enum Fields {
    /// A month by its name, with all that the name may mean.
    Named { months: SmallVec<[(u8, LocaleSet); 2]>, day: Option<u32>, year: Option<u32> },
    /// Numbers alone, and the sign that parts them.
    Numeric(Numeric, char),
    /// A weekday and nothing else.
    #[default]
    WeekdayOnly,
}

/// The most bytes of a weekday's name that may be another word as well: `So`, `Sun`, `Mié`.
const LONGEST_SHORT: usize = 4;

/// The date that starts where the end `input` of a line does.
pub(crate) fn date_in<'a>(line: &mut Cuts<'a>, input: &'a str) -> Read<'a, DateReading> {
    if !can_start(input) {
        return miss(input);
    }
    let mut parts = Parts::default();
    let (mut rest, mut end) = (input, 0);
    for _ in 0..12 {
        let from = if end == 0 && rest.len() == input.len() { rest } else { skip_gap(rest) };
        if parts.is_told() && runs_on(rest, from) || is_count(rest, from) {
            break;
        }
        let Some((after, counts)) = parts.take(line, from, consumed(rest, from)) else { break };
        rest = after;
        if counts {
            parts.start(consumed(input, from));
            end = consumed(input, rest);
        }
    }
    let Some(rest) = input.get(end..).filter(|_| end > 0) else { return miss(input) };
    let rest = close_paren(input, rest);
    let alone = !rest.contains(char::is_alphanumeric);
    parts.finish(alone).map_or_else(|| miss(input), |reading| Ok((rest, reading)))
}

/// A digit or a letter; what else could a date begin with.
fn can_start(input: &str) -> bool {
    input.starts_with(char::is_alphanumeric)
}

/// Up to four characters that part the parts of a date, and any that no reader sees.
fn skip_gap(input: &str) -> &str {
    if let [b' ', b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z', ..] = input.as_bytes() {
        return input.get(1..).unwrap_or_default();
    }
    let mut seen = 0;
    let past = |c: char| {
        if !c.is_ascii() && crate::locale::fold::is_ignorable(c) {
            return true;
        }
        seen += 1;
        seen <= 4 && is_gap(c)
    };
    input.trim_start_matches(past)
}

/// Whether the text runs on with a short word that could be a weekday's: `3. Mai 1957. So begann es`, `14 May is the day`.
fn runs_on(rest: &str, from: &str) -> bool {
    let opens = rest.starts_with(". ") && from.starts_with(char::is_uppercase);
    let small = from.starts_with(|c: char| c.is_ascii_lowercase());
    if !(opens || small) {
        return false;
    }
    let word = from.find(|c: char| !c.is_alphabetic()).unwrap_or(from.len());
    let after = from.get(word..).and_then(|it| it.strip_prefix(' '));
    word <= (if small { 2 } else { LONGEST_SHORT }) && after.is_some_and(|it| it.starts_with(char::is_alphabetic))
}

/// Whether a number in parentheses comes next, as behind the months of an archive: `April 2018 (3)`.
fn is_count(rest: &str, from: &str) -> bool {
    if !rest.get(..consumed(rest, from)).is_some_and(|gap| gap.ends_with('(')) {
        return false;
    }
    let number = from.find(|c: char| !c.is_ascii_digit()).unwrap_or(from.len());
    number > 0 && from.get(number..).is_some_and(|after| after.starts_with(')'))
}

fn is_gap(c: char) -> bool {
    const SIGNS: [char; 16] = [',', '.', '،', '、', '，', '(', ')', '（', '）', '-', '–', '/', 'º', 'ª', '°', '׳'];
    // ׳ and ॰ abbreviate, in Hebrew and in the languages of India.
    c == ' ' || crate::source::is_blank_char(c) || SIGNS.contains(&c) || c == '॰'
}

/// A parenthesis that the date opened belongs to it: `2008年1月30日 (水)`.
fn close_paren<'a>(input: &str, rest: &'a str) -> &'a str {
    if !rest.starts_with([')', '）']) {
        return rest;
    }
    let read = input.get(..consumed(input, rest)).unwrap_or_default();
    let open = read.matches(['(', '（']).count() > read.matches([')', '）']).count();
    if open { rest.strip_prefix([')', '）']).unwrap_or(rest) } else { rest }
}

impl DateReading {
    /// Whether year, month and day are all there.
    pub(crate) fn is_full(&self) -> bool {
        match &self.fields {
            Fields::Named { day, year, .. } => day.is_some() && year.is_some(),
            Fields::Numeric(Numeric::YearLast(_, _, year), _) => year.is_some(),
            Fields::Numeric(Numeric::Signed(year, _, day), _) => year.is_some() && day.is_some(),
            Fields::Numeric(Numeric::YearFirst(..) | Numeric::Short(..), _) => true,
            Fields::WeekdayOnly => false,
        }
    }

    /// Whether it tells a day of a month.
    pub(crate) fn has_day(&self) -> bool {
        !matches!(self.fields, Fields::WeekdayOnly) && !self.is_month()
    }

    /// Whether both name one day of one month, though one may leave out the year.
    pub(crate) fn is_same_day(&self, other: &Self) -> bool {
        let both = (&self.fields, &other.fields);
        let (Fields::Named { months, day, year }, Fields::Named { months: others, day: same, year: again }) = both
        else {
            return self.is_full() && self.fields == other.fields;
        };
        let month = months.iter().any(|(month, _)| others.iter().any(|(it, _)| it == month));
        month && day.is_some() && day == same && (year == again || year.is_none() || again.is_none())
    }

    /// Whether it is a month of a year and no more.
    pub(crate) fn is_month(&self) -> bool {
        matches!(self.fields, Fields::Named { day: None, .. } | Fields::Numeric(Numeric::Signed(_, _, None), _))
    }

    /// Whether it names the day of the week.
    pub(crate) fn has_weekday(&self) -> bool {
        !self.weekdays.is_empty()
    }

    /// The day of the week that it names, where that is clear, `day` being what the rest of it means on a page
    /// that speaks `spoken`.
    pub(crate) fn weekday(&self, day: Option<Weekday>, spoken: LocaleSet) -> Option<Weekday> {
        match self.weekdays.as_slice() {
            [] => None,
            [(only, _)] => Some(*only),
            several => several
                .iter()
                .find(|(it, _)| Some(*it) == day)
                .or_else(|| several.iter().find(|(_, own)| !own.intersection(spoken).is_empty()))
                .map(|(it, _)| *it),
        }
    }
}
