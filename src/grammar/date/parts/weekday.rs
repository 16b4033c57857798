//! The day of the week in a date: a small word that may be one, a name that is a month too.

use super::{Parts, WEEKDAY, languages};
use crate::{
    grammar::{
        date::{DateReading, Fields, Usage, Weekdays},
        numeric::Numeric,
    },
    locale::{
        record::{Name, Slot},
        set::LocaleSet,
    },
    value::{Day, Weekday},
};
use smallvec::SmallVec;

impl Parts {
    /// Whether the word taken for a weekday was the month, for here is the weekday: "mar. 8(a), or."
    pub(super) fn other_was_month(&mut self, weekdays: &[(Weekday, LocaleSet)]) -> bool {
        let both = languages(&self.other).intersection(languages(weekdays));
        let swaps = self.months.is_empty() && self.numeric.is_none() && self.day.is_some() && !both.is_empty();
        if swaps {
            self.months = std::mem::take(&mut self.other);
            self.weekdays = weekdays.iter().copied().collect();
            self.locales = Some(both);
            self.renote();
            self.note(WEEKDAY);
        }
        swaps
    }

    pub(super) fn weekdays(&self, names: &[Name]) -> Weekdays {
        let own = names.iter().filter(|it| self.agrees(it.locales()));
        own.filter_map(|it| match it.slot {
            Slot::Weekday(day) => Some((*Weekday::ALL.get(usize::from(day))?, it.locales())),
            _ => None,
        })
        .collect()
    }

    /// Keeps in mind that a small word at the start may be a weekday; the layout is that of one.
    pub(super) fn whisper(&mut self, names: &[Name]) {
        if self.joiners == 0 && self.layout == 0 {
            self.whispered = self.weekdays(names);
            self.note(if self.whispered.is_empty() { 0 } else { WEEKDAY });
        }
    }

    /// Whether a small word is a weekday because it ends the line and fits the date before it: "1991. 01. 08., K".
    pub(super) fn ends_with(&self, names: &[Name], rest: &str) -> bool {
        let told = self.numeric.is_some() || !self.months.is_empty() && self.day.is_some();
        let last = !rest.contains(char::is_alphanumeric);
        let weekdays = self.weekdays(names);
        let pair = matches!(self.numeric, Some((Numeric::YearLast(_, _, None), _)));
        told && last && !weekdays.is_empty() && (pair || self.fitting(weekdays).is_some())
    }

    /// Those of `weekdays` that are the day's own.
    pub(super) fn fitting(&self, mut weekdays: Weekdays) -> Option<Weekdays> {
        let real = self.real_weekdays();
        weekdays.retain(|(day, _)| real.contains(day));
        (!weekdays.is_empty()).then_some(weekdays)
    }

    /// The weekdays of the days that the date so far may mean.
    pub(super) fn real_weekdays(&self) -> SmallVec<[Weekday; 2]> {
        let fields = match self.numeric {
            Some((numbers, sep)) => Fields::Numeric(numbers, sep),
            None => Fields::Named { months: self.months.clone(), day: self.day, year: self.year },
        };
        let reading = DateReading { fields, calendar: self.calendar, ..DateReading::default() };
        let meaning = reading.meaning(Usage::default());
        meaning.value.into_iter().chain(meaning.candidates).filter_map(Day::weekday).collect()
    }

    /// A small word is a weekday after all if nothing else stands on the line and it is the day's own: "la 8.2.1992".
    /// Numbers parted otherwise are left alone: "on 1/2/2012" is English.
    pub(super) fn hear(&mut self, alone: bool) {
        let dotted = matches!(self.numeric, Some((_, '.')));
        if !self.weekdays.is_empty() || self.whispered.is_empty() || !alone || !dotted {
            return;
        }
        let whispered = std::mem::take(&mut self.whispered);
        if let Some(heard) = self.fitting(whispered) {
            self.speak(languages(&heard));
            self.weekdays = heard;
            self.lead = Some(0);
        }
    }
}
