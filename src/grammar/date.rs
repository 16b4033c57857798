//! Dates, in every language and layout at once.
//!
//! ```text
//! date  := part (gap part)*                       at least a day and a month, a month and a year,
//!                                                 a numeric date, or a weekday
//! part  := weekday | month | day | year | numeric | joiner
//! day   := number ordinal?                        14  14.  23rd  1er  18º
//! year  := 4 digits | "'"? 2 digits               2012  '07
//! gap   := up to four of  space , . ، ( ) - / º
//! ```
//!
//! The parts may come in any order, each once: `fredag 14 september 2012`, `Friday, March 12, 2010`,
//! `2011. december 24., szombat`, `14 Haziran 2014 Cumartesi`, `2008年1月30日 (水)`. What a word means
//! is looked up by its slot in the union of all languages; where it may mean two months the weekday, if
//! there is one, decides, else the reading has both.

use super::{
    Read, consumed,
    digits::{digits, year},
    miss,
    name::{joiner, name, word},
    numeric::{self, Numeric},
};
use crate::{
    locale::{
        Order,
        index::{self, LocaleSet, Slot},
    },
    value::{Day, Weekday},
};
use smallvec::SmallVec;

/// A date as read from a line: what stands there, not yet what it means.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct DateReading {
    pub(crate) weekday: Option<Weekday>,
    pub(crate) fields: Fields,
    /// The languages its words belong to; none for numbers alone.
    pub(crate) locales: LocaleSet,
    /// Whether its month is written out, not abbreviated; true for numbers with a year.
    pub(crate) full: bool,
    /// The order of its parts, as a number that dates of one layout share.
    pub(crate) layout: u32,
    /// The bytes of the words before its first part that only lead it in: "on", "den".
    pub(crate) lead: usize,
}

/// The parts of a date besides the weekday.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Fields {
    /// A month by its name, with all that the name may mean.
    Named { months: SmallVec<[(u8, LocaleSet); 2]>, day: Option<u32>, year: Option<u32> },
    /// Numbers alone.
    Numeric(Numeric),
    /// A weekday and nothing else.
    WeekdayOnly,
}

/// What a reading means.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(crate) struct Meaning {
    pub(crate) value: Option<Day>,
    /// Two or more days, ascending, where the text does not tell which.
    pub(crate) candidates: Vec<Day>,
    /// No calendar has this day.
    pub(crate) impossible: bool,
}

/// The date that starts here.
pub(crate) fn date(input: &str) -> Read<'_, DateReading> {
    if !can_start(input) {
        return miss(input);
    }
    let mut parts = Parts::default();
    let (mut rest, mut end) = (input, 0);
    for _ in 0..12 {
        let from = if end == 0 && rest.len() == input.len() { rest } else { skip_gap(rest) };
        let Some((after, counts)) = parts.take(from, consumed(rest, from)) else { break };
        rest = after;
        if counts {
            parts.lead = parts.lead.or(Some(consumed(input, from)));
            end = consumed(input, rest);
        }
    }
    let Some(rest) = input.get(end..).filter(|_| end > 0) else { return miss(input) };
    let rest = close_paren(input, rest);
    parts.finish().map_or_else(|| miss(input), |reading| Ok((rest, reading)))
}

/// A digit or a letter; what else could a date begin with.
fn can_start(input: &str) -> bool {
    input.chars().next().is_some_and(char::is_alphanumeric)
}

/// Up to four characters that part the parts of a date.
fn skip_gap(input: &str) -> &str {
    let is_gap = |c: char| {
        crate::source::is_blank_char(c)
            || matches!(c, ',' | '.' | '،' | '、' | '(' | ')' | '（' | '）' | '-' | '–' | '/' | 'º' | 'ª' | '°')
    };
    let end = input.char_indices().take(4).find(|&(_, c)| !is_gap(c)).map(|(at, _)| at);
    let end = end.or_else(|| input.char_indices().nth(4).map(|(at, _)| at)).unwrap_or(input.len());
    input.get(end..).unwrap_or_default()
}

/// A parenthesis that the date opened belongs to it: `2008年1月30日 (水)`.
fn close_paren<'a>(input: &str, rest: &'a str) -> &'a str {
    let read = input.get(..consumed(input, rest)).unwrap_or_default();
    let open = read.matches(['(', '（']).count() > read.matches([')', '）']).count();
    if open { rest.strip_prefix([')', '）']).unwrap_or(rest) } else { rest }
}

/// What was read so far.
#[derive(Default)]
struct Parts {
    weekday: Option<Weekday>,
    months: SmallVec<[(u8, LocaleSet); 2]>,
    /// What a word taken for a weekday means as a month: `mar` is March and Tuesday.
    other: SmallVec<[(u8, LocaleSet); 2]>,
    day: Option<u32>,
    year: Option<u32>,
    numeric: Option<Numeric>,
    locales: Option<LocaleSet>,
    full: bool,
    joiners: u8,
    lead: Option<usize>,
    layout: u32,
}

impl Parts {
    /// Takes the part that starts at `from`, `gap` bytes after the one before; whether a date may end with it.
    fn take<'a>(&mut self, from: &'a str, gap: usize) -> Option<(&'a str, bool)> {
        if from.starts_with(|c: char| crate::locale::fold::digit(c).is_some()) {
            return self.take_number(from, gap).map(|rest| (rest, true));
        }
        if let Some(short) = from.strip_prefix(['\'', '’']) {
            return self.take_short_year(short).map(|rest| (rest, true));
        }
        if let Ok((rest, names)) = name(from)
            && !is_small_word(from, rest)
            && self.take_name(names, consumed(from, rest))
        {
            return Some((rest, true));
        }
        let (rest, ()) = joiner(from).ok()?;
        self.joiners += 1;
        (self.joiners <= 4).then_some((rest, false))
    }

    fn note(&mut self, code: u32) {
        self.layout = self.layout << 3 | code;
    }

    fn take_number<'a>(&mut self, from: &'a str, gap: usize) -> Option<&'a str> {
        let introduced = self.weekday.is_some() || self.joiners > 0;
        if self.numeric.is_none()
            && self.months.is_empty()
            && self.day.is_none()
            && let Ok((rest, (numbers, sep))) = numeric::numeric(from, introduced)
        {
            self.numeric = Some(numbers);
            self.note(5);
            self.layout = self.layout << 8 | u32::from(sep).min(255);
            return Some(rest);
        }
        if self.numeric.is_some() {
            return None;
        }
        let (rest, number) = digits(from).ok()?;
        match number.count {
            1..=2 if self.day.is_none() && (1..=31).contains(&number.value) => {
                if clock_follows(rest) {
                    return None;
                }
                self.day = Some(number.value);
                self.note(1);
                after_ordinal(rest)
            }
            2 if self.year.is_none()
                && !self.months.is_empty()
                && gap <= 1
                && !rest.starts_with([':', '.', '%'])
                && stands_alone(rest) =>
            {
                self.year = Some(numeric::century(number.value));
                self.note(4);
                Some(rest)
            }
            _ if self.year.is_none() && (number.count == 4 || self.day.is_some()) => {
                let (rest, value) = year(from).ok()?;
                self.year = Some(value);
                self.note(4);
                Some(rest)
            }
            _ => None,
        }
    }

    fn take_short_year<'a>(&mut self, from: &'a str) -> Option<&'a str> {
        let (rest, number) = digits(from).ok().filter(|(_, it)| it.count == 2)?;
        if self.months.is_empty() || self.year.is_some() {
            return None;
        }
        self.year = Some(numeric::century(number.value));
        self.note(4);
        Some(rest)
    }

    /// Takes a name for the slot that is free; `length` is the bytes it has in the text.
    fn take_name(&mut self, names: &[index::Name], length: usize) -> bool {
        let months = names
            .iter()
            .filter_map(|it| if let Slot::Month(month) = it.slot { Some((month, it.locales)) } else { None });
        let months: SmallVec<[_; 2]> = months.collect();
        let weekday =
            names.iter().find_map(|it| if let Slot::Weekday(day) = it.slot { Some((day, it.locales)) } else { None });
        let beside_number = self.day.is_some() || self.year.is_some();
        if months.iter().any(|(_, own)| self.agrees(*own))
            && self.months.is_empty()
            && (weekday.is_none() || self.weekday.is_some() || beside_number)
            && self.numeric.is_none()
        {
            self.speak(&months);
            self.months = months;
            self.full |= names.iter().any(|it| it.full && matches!(it.slot, Slot::Month(_))) || length > 4;
            self.note(2);
            return true;
        }
        let Some((day, locales)) = weekday.filter(|(_, own)| self.weekday.is_none() && self.agrees(*own)) else {
            return false;
        };
        self.weekday = Weekday::ALL.get(usize::from(day)).copied();
        self.other = months;
        self.speak(&[(day, locales)]);
        self.note(3);
        true
    }

    /// Whether a word can be of the language of those before it: all words of one date are of one language.
    fn agrees(&self, own: LocaleSet) -> bool {
        self.locales.is_none_or(|before| !before.intersection(own).is_empty())
    }

    fn speak(&mut self, meanings: &[(u8, LocaleSet)]) {
        let spoken = meanings.iter().fold(LocaleSet::default(), |all, (_, set)| all.union(*set));
        let before = self.locales.unwrap_or(spoken);
        let both = before.intersection(spoken);
        self.locales = Some(if both.is_empty() { before.union(spoken) } else { both });
    }

    fn finish(mut self) -> Option<DateReading> {
        if self.months.is_empty() && self.numeric.is_none() && !self.other.is_empty() && self.day.is_some() {
            self.months = std::mem::take(&mut self.other);
            self.weekday = None;
        }
        let fields = match self.numeric {
            Some(numeric) => Fields::Numeric(numeric),
            None if !self.months.is_empty() && (self.day.is_some() || self.year.is_some()) => {
                Fields::Named { months: self.months, day: self.day, year: self.year }
            }
            None if self.weekday.is_some() && self.day.is_none() && self.year.is_none() && self.months.is_empty() => {
                Fields::WeekdayOnly
            }
            None => return None,
        };
        let full = self.full
            || matches!(
                fields,
                Fields::Numeric(
                    Numeric::YearFirst(..) | Numeric::YearLast(_, _, Some(_)) | Numeric::Signed(Some(_), ..)
                )
            );
        Some(DateReading {
            weekday: self.weekday,
            fields,
            locales: self.locales.unwrap_or_default(),
            lead: self.lead.unwrap_or(0),
            full,
            layout: self.layout,
        })
    }
}

/// "on", "to", "so": days of the week in short, but small words first unless a sign sets them off.
fn is_small_word(from: &str, rest: &str) -> bool {
    let word = from.get(..consumed(from, rest)).unwrap_or_default();
    word.chars().count() <= 2 && word.is_ascii() && joiner(from).is_ok() && !rest.starts_with(['.', ','])
}

/// Whether a clock's colon follows: `14:05` is no day. (`14.05` is left to the numeric dates.)
fn clock_follows(rest: &str) -> bool {
    rest.strip_prefix([':', '：', 'h']).is_some_and(|after| after.starts_with(|c: char| c.is_ascii_digit()))
}

/// Whether no word follows on the same breath: "3 maj 20 personer" has no year.
fn stands_alone(rest: &str) -> bool {
    let after = rest.trim_start_matches([' ', '\u{a0}']);
    after.is_empty() || !after.starts_with(char::is_alphanumeric)
}

/// What follows the ordinal mark of a day; nothing where other letters are glued to it, as in "3km".
fn after_ordinal(rest: &str) -> Option<&str> {
    let letters = rest.strip_prefix(':').unwrap_or(rest);
    match word(letters) {
        Some((after, folded)) if index::ordinal(&folded) => Some(after),
        Some(_) if name(letters).is_ok() => Some(letters),
        Some(_) if letters.len() == rest.len() => None,
        _ => Some(rest),
    }
}

impl DateReading {
    /// Whether year, month and day are all there.
    pub(crate) fn is_full(&self) -> bool {
        match &self.fields {
            Fields::Named { day, year, .. } => day.is_some() && year.is_some(),
            Fields::Numeric(Numeric::YearLast(_, _, year)) => year.is_some(),
            Fields::Numeric(Numeric::Signed(year, ..)) => year.is_some(),
            Fields::Numeric(Numeric::YearFirst(..)) => true,
            Fields::WeekdayOnly => false,
        }
    }

    /// Whether it tells a day of a month.
    pub(crate) fn has_day(&self) -> bool {
        !matches!(self.fields, Fields::WeekdayOnly | Fields::Named { day: None, .. })
    }

    /// What it means on a page that writes numeric dates in `order` and whose language is among `spoken`.
    pub(crate) fn meaning(&self, order: Option<Order>, spoken: LocaleSet) -> Meaning {
        let mut days: SmallVec<[Option<Day>; 4]> = SmallVec::new();
        match &self.fields {
            Fields::WeekdayOnly => return Meaning::default(),
            Fields::Named { months, day, year } => {
                let known = months.iter().any(|(_, set)| !set.intersection(spoken).is_empty());
                let meant = months.iter().filter(|(_, set)| !known || !set.intersection(spoken).is_empty());
                days.extend(meant.map(|(month, _)| of(*year, u32::from(*month), *day)));
            }
            Fields::Numeric(Numeric::YearFirst(year, month, day)) => days.push(of(Some(*year), *month, Some(*day))),
            Fields::Numeric(Numeric::Signed(year, month, day)) => days.push(of(*year, *month, Some(*day))),
            Fields::Numeric(Numeric::YearLast(first, second, year)) => {
                if order != Some(Order::Mdy) {
                    days.push(of(*year, *second, Some(*first)));
                }
                if order.is_none_or(|it| it == Order::Mdy) {
                    days.push(of(*year, *first, Some(*second)));
                }
            }
        }
        self.choose(days)
    }

    fn choose(&self, days: SmallVec<[Option<Day>; 4]>) -> Meaning {
        let impossible = days.iter().all(Option::is_none);
        let mut real: Vec<Day> = days.into_iter().flatten().collect();
        real.sort_unstable();
        real.dedup();
        if real.len() > 1 && self.weekday.is_some() && real.iter().any(|day| day.weekday() == self.weekday) {
            real.retain(|day| day.weekday() == self.weekday);
        }
        match real.as_slice() {
            [only] => Meaning { value: Some(*only), ..Meaning::default() },
            _ => Meaning { value: None, candidates: real, impossible },
        }
    }
}

fn of(year: Option<u32>, month: u32, day: Option<u32>) -> Option<Day> {
    let year = year.map(i16::try_from).transpose().ok()?;
    Day::new(year, Some(u8::try_from(month).ok()?), day.map(u8::try_from).transpose().ok()?)
}
