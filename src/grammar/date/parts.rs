//! The parts of a date, taken one after the other, each into the slot that is free.

mod around;
mod weekday;

use super::{DateReading, Fields, Weekdays};
use crate::{
    grammar::{
        consumed,
        digits::{digits, year},
        hanzi,
        name::name_or_joiner,
        numeric::{self, Numeric, century},
    },
    locale::{
        cuts::Cuts,
        fold::digit,
        index::{Entry, find},
        numerals,
        record::{Name, Slot},
        set::LocaleSet,
    },
    value::Calendar,
};
use around::{after_ordinal, clock_follows, stands_alone, weekday_follows};
use smallvec::SmallVec;

type Months = SmallVec<[(u8, LocaleSet); 2]>;

/// The most joiners in one date.
const MOST_JOINERS: u8 = 4;

/// What the layout notes of a month and of a weekday.
const MONTH: u32 = 2;
const WEEKDAY: u32 = 3;

/// What was read so far.
#[derive(Default)]
pub(super) struct Parts {
    weekdays: Weekdays,
    months: Months,
    /// What a word taken for a weekday means as a month: `mar` is March and Tuesday.
    other: Months,
    /// A small word that may be a weekday: `so`, `la`, `on`.
    whispered: Weekdays,
    day: Option<u32>,
    year: Option<u32>,
    numeric: Option<(Numeric, char)>,
    calendar: Option<Calendar>,
    locales: Option<LocaleSet>,
    full: bool,
    joiners: u8,
    lead: Option<usize>,
    layout: u32,
}

impl Parts {
    /// The first part that counts starts at byte `at`.
    pub(super) fn start(&mut self, at: usize) {
        self.lead = self.lead.or(Some(at));
    }

    /// Takes the part that starts at `from`, `gap` bytes after the one before; whether a date may end with it.
    pub(super) fn take<'a>(&mut self, line: &mut Cuts<'a>, from: &'a str, gap: usize) -> Option<(&'a str, bool)> {
        if from.starts_with(|c: char| digit(c).is_some()) {
            return self.take_number(line, from, gap).map(|rest| (rest, true));
        }
        if let Some((era, rest)) = hanzi::after_era(from)
            && let Some(counts) = self.take_era(find(era).map_or(&[], Entry::names), from, rest)
        {
            return Some((rest, counts));
        }
        if hanzi::may_be_date(from)
            && self.numeric.is_none()
            && self.months.is_empty()
            && let Some((rest, numbers, sep)) = self.numeric(line, from)
        {
            self.numeric = Some((numbers, sep));
            self.note(5);
            return Some((rest, true));
        }
        if let Some(short) = from.strip_prefix(['\'', '’']) {
            return self.take_short_year(short).map(|rest| (rest, true));
        }
        let (name, joiner) = name_or_joiner(line, from);
        if let Some((rest, names)) = name {
            if let Some(counts) = self.take_era(names, from, rest) {
                return Some((rest, counts));
            }
            if joiner.is_some() && is_small_word(from, rest) && !self.ends_with(names, rest) {
                self.whisper(names);
            } else if self.take_name(names, consumed(from, rest)) {
                return Some((rest, true));
            }
        }
        let rest = joiner?;
        self.joiners += 1;
        (self.joiners <= MOST_JOINERS).then_some((rest, false))
    }

    /// Whether day and month are told.
    pub(super) fn is_told(&self) -> bool {
        self.day.is_some() && !self.months.is_empty() || self.numeric.is_some()
    }

    fn note(&mut self, code: u32) {
        self.layout = self.layout << 3 | code;
    }

    /// What was noted as a weekday was the month: "Mar 3" is laid out as "Feb 3" is.
    fn renote(&mut self) {
        let place = (0..u32::BITS).step_by(3).find(|&place| self.layout >> place & 7 == WEEKDAY);
        self.layout = place.map_or(self.layout, |place| self.layout ^ (WEEKDAY ^ MONTH) << place);
    }

    fn has_era(&self) -> bool {
        matches!(self.calendar, Some(Calendar::Gregorian { shift }) if shift > 0)
    }

    /// An era stands before its year, or right behind it; whether the date may end with it.
    fn take_era(&mut self, names: &[Name], from: &str, rest: &str) -> Option<bool> {
        let era =
            names.iter().find_map(|it| if let Slot::Era(calendar) = it.slot { Some((calendar, it)) } else { None });
        let (calendar, name) =
            era.filter(|(it, _)| self.calendar.is_none_or(|told| told == *it) && self.numeric.is_none())?;
        let letter = from.len() - rest.len() == 1;
        if letter && !(from.starts_with(|c: char| c.is_ascii_uppercase()) && rest.starts_with(|c| digit(c).is_some())) {
            return None;
        }
        let after_year = self.year.is_some();
        let next = rest.trim_start_matches([' ', '.', '\u{a0}']);
        let before_year = next.starts_with(|c| digit(c).is_some()) || hanzi::may_be_date(next);
        if !(after_year || before_year) {
            return None;
        }
        self.calendar = Some(calendar);
        self.speak(name.locales());
        // The first year of an era has a sign of its own: 平成元年.
        let first = from.get(..consumed(from, rest)).is_some_and(|it| it.ends_with("元年"));
        self.year = if first { Some(1) } else { self.year };
        Some(after_year)
    }

    fn take_number<'a>(&mut self, line: &mut Cuts<'a>, from: &'a str, gap: usize) -> Option<&'a str> {
        let untouched = self.numeric.is_none() && self.months.is_empty() && self.day.is_none();
        if untouched
            && numeric::may_be(from)
            && let Some((rest, numbers, sep)) = self.numeric(line, from)
        {
            let numbers = match numbers {
                Numeric::Signed(None, month, day) => Numeric::Signed(self.year, month, day),
                _ => numbers,
            };
            self.numeric = Some((numbers, sep));
            self.note(5);
            self.layout = self.layout << 8 | u32::from(sep).min(255);
            self.speak_digits(from.get(..consumed(from, rest)).unwrap_or_default());
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
                after_ordinal(line, rest)
            }
            2 if self.year.is_none()
                && !self.months.is_empty()
                && gap <= 1
                && !rest.starts_with([':', '.', '%'])
                && stands_alone(rest) =>
            {
                self.year = Some(century(number.value));
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

    /// Numbers that are a date by themselves; two of them only beside a weekday or behind a joiner.
    fn numeric<'a>(&self, line: &mut Cuts<'a>, from: &'a str) -> Option<(&'a str, Numeric, char)> {
        let (rest, (numbers, sep)) = numeric::numeric(from, self.has_era()).ok()?;
        let introduced = !self.weekdays.is_empty() || self.joiners > 0;
        let apart = !rest.starts_with(char::is_alphanumeric);
        let pair = matches!(numbers, Numeric::YearLast(_, _, None));
        (!pair || introduced && apart || weekday_follows(line, rest)).then_some((rest, numbers, sep))
    }

    fn take_short_year<'a>(&mut self, from: &'a str) -> Option<&'a str> {
        let (rest, number) = digits(from).ok().filter(|(_, it)| it.count == 2)?;
        if self.months.is_empty() || self.year.is_some() {
            return None;
        }
        self.year = Some(century(number.value));
        self.note(4);
        Some(rest)
    }

    /// Takes a name for the slot that is free; `length` is the bytes it has in the text.
    fn take_name(&mut self, names: &[Name], length: usize) -> bool {
        let (months, calendar) = self.months(names);
        let weekdays = self.weekdays(names);
        let beside_number = self.day.is_some() || self.year.is_some();
        if !months.is_empty()
            && self.months.is_empty()
            && (weekdays.is_empty() || !self.weekdays.is_empty() || beside_number)
            && self.numeric.is_none()
        {
            self.speak(languages(&months));
            self.full |= names
                .iter()
                .any(|it| it.full && matches!(it.slot, Slot::Month(_) | Slot::Persian(_) | Slot::Islamic(_)))
                || length > 4;
            self.months = months;
            self.calendar = self.calendar.or(calendar);
            self.note(MONTH);
            return true;
        }
        if self.other_was_month(&weekdays) {
            return true;
        }
        if weekdays.is_empty() || !self.weekdays.is_empty() {
            return false;
        }
        self.speak(languages(&weekdays).union(languages(&months)));
        self.weekdays = weekdays;
        self.other = months;
        self.note(WEEKDAY);
        true
    }

    /// What a name means as a month in a language of the words before: of the Gregorian year, else of another.
    fn months(&self, names: &[Name]) -> (Months, Option<Calendar>) {
        let own = || names.iter().filter(|it| self.agrees(it.locales()));
        let gregorian: Months = own()
            .filter_map(|it| if let Slot::Month(month) = it.slot { Some((month, it.locales())) } else { None })
            .collect();
        if !gregorian.is_empty() {
            return (gregorian, None);
        }
        let other = |it: &Name| match it.slot {
            Slot::Persian(month) => Some((month, it.locales(), Calendar::Persian)),
            Slot::Islamic(month) => Some((month, it.locales(), Calendar::Islamic)),
            _ => None,
        };
        let calendar = own().find_map(other).map(|(.., calendar)| calendar);
        let months = own().filter_map(other).filter(|(.., it)| Some(*it) == calendar);
        (months.map(|(month, locales, _)| (month, locales)).collect(), calendar)
    }

    /// Whether a word can be of the language of those before it: all words of one date are of one language.
    fn agrees(&self, own: LocaleSet) -> bool {
        self.locales.is_none_or(|before| !before.intersection(own).is_empty())
    }

    fn speak(&mut self, spoken: LocaleSet) {
        let before = self.locales.unwrap_or(spoken);
        let both = before.intersection(spoken);
        self.locales = Some(if both.is_empty() { before.union(spoken) } else { both });
    }

    /// Digits of one's own script tell a language too.
    /// The digits and the signs of a numeric date tell a language.
    fn speak_digits(&mut self, read: &str) {
        for own in read.chars().filter_map(numerals::languages) {
            if self.agrees(own) {
                self.speak(own);
            }
        }
    }

    pub(super) fn finish(mut self, alone: bool) -> Option<DateReading> {
        let mistaken = self.months.is_empty() && self.numeric.is_none() && !self.other.is_empty();
        if mistaken && (self.day.is_some() || self.year.is_some()) {
            self.months = std::mem::take(&mut self.other);
            self.speak(languages(&self.months));
            self.weekdays.clear();
            self.renote();
        }
        self.hear(alone);
        let locales = self.locales.unwrap_or_default();
        // Of several days of the week those that are of the language of the month.
        if self.weekdays.iter().any(|(_, own)| !own.intersection(locales).is_empty()) {
            self.weekdays.retain(|(_, own)| !own.intersection(locales).is_empty());
        }
        let (weekdays, calendar, layout) = (std::mem::take(&mut self.weekdays), self.calendar, self.layout);
        let (full, lead) = (self.full, self.lead.unwrap_or(0));
        let fields = self.fields(!weekdays.is_empty())?;
        let with_year = matches!(
            fields,
            Fields::Numeric(
                Numeric::YearFirst(..)
                    | Numeric::Short(..)
                    | Numeric::YearLast(_, _, Some(_))
                    | Numeric::Signed(Some(_), ..),
                _
            )
        );
        Some(DateReading { weekdays, fields, calendar, locales, lead, full: full || with_year, layout })
    }

    fn fields(self, weekday: bool) -> Option<Fields> {
        let nothing = self.day.is_none() && self.year.is_none();
        match self.numeric {
            Some((numbers, sep)) => Some(Fields::Numeric(numbers, sep)),
            // No day of an Islamic month is known without its year.
            None if self.calendar == Some(Calendar::Islamic) && self.year.is_none() => None,
            None if !self.months.is_empty() && !nothing => {
                Some(Fields::Named { months: self.months, day: self.day, year: self.year })
            }
            None if weekday && nothing && self.months.is_empty() => Some(Fields::WeekdayOnly),
            None => None,
        }
    }
}

fn languages<T>(meanings: &[(T, LocaleSet)]) -> LocaleSet {
    meanings.iter().fold(LocaleSet::default(), |all, (_, set)| all.union(*set))
}

/// "on", "to", "so": days of the week in short, but small words first unless a sign sets them off.
fn is_small_word(from: &str, rest: &str) -> bool {
    let word = from.get(..consumed(from, rest)).unwrap_or_default();
    word.chars().count() <= 2 && word.is_ascii() && !rest.starts_with(['.', ','])
}
