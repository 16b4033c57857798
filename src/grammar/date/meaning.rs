//! What a date that was read means on its page.

use super::{DateReading, Fields};
use crate::{
    grammar::numeric::{DAY_FIRST, Numeric, century},
    locale::{
        Order,
        numerals::{language, month_first},
        set::LocaleSet,
    },
    value::{Calendar, Day},
};
use smallvec::SmallVec;

/// How the page writes its dates.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) struct Usage {
    /// The order of numeric dates, where the page or its language tells it.
    pub(crate) order: Option<Order>,
    /// Whether the dates of the page themselves tell it: then no weekday speaks against it.
    pub(crate) sure: bool,
    /// The page's language as a set; empty where there is none.
    pub(crate) spoken: LocaleSet,
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

/// Year, month and day as they are written.
type Written = (Option<u32>, u32, Option<u32>);

/// A year with the calendar that counts it.
type Years = SmallVec<[(Calendar, Option<u32>); 2]>;

/// The days a date may mean; `None` for one that no calendar has.
type Days = SmallVec<[Option<Day>; 4]>;

impl DateReading {
    /// What it means on a page that writes dates so.
    pub(crate) fn meaning(&self, usage: Usage) -> Meaning {
        let Fields::Numeric(numbers, sep) = self.fields else { return self.choose(self.named(usage)) };
        let readings = self.orders(numbers, sep, usage);
        let days = |orders: &[Order]| -> Days {
            orders.iter().flat_map(|order| self.days(in_order(numbers, *order), usage)).collect()
        };
        let told = days(&readings);
        // A weekday tells between the orders, unless the page's own dates have told.
        if !usage.sure && self.has_weekday() && !told.iter().flatten().any(|day| self.agrees_with(*day)) {
            let mut every = days(&[Order::Dmy, Order::Mdy]);
            every.retain(|day| day.is_some_and(|day| self.agrees_with(day)));
            if !every.is_empty() {
                return self.choose(every);
            }
        }
        self.choose(told)
    }

    /// The orders in which the page may mean the numbers of a date.
    fn orders(&self, numbers: Numeric, sep: char, usage: Usage) -> SmallVec<[Order; 3]> {
        let own = self.own(usage);
        let speaks = |set: LocaleSet| !own.intersection(set).is_empty();
        let short = self.is_short();
        let pair = matches!(numbers, Numeric::YearLast(_, _, None));
        let told: SmallVec<[Order; 3]> = match usage.order {
            _ if sep == DAY_FIRST => SmallVec::from_slice(&[Order::Dmy]),
            Some(Order::Mdy) => SmallVec::from_slice(&[Order::Mdy]),
            Some(Order::Ymd) if short => SmallVec::from_slice(&[Order::Ymd, Order::Dmy]),
            Some(Order::Ymd) if pair && speaks(month_first()) => {
                let all = own.intersection(month_first()) == own;
                SmallVec::from_slice(if all { &[Order::Mdy] } else { &[Order::Mdy, Order::Dmy] })
            }
            Some(Order::Dmy | Order::Ymd) => SmallVec::from_slice(&[Order::Dmy]),
            // Full stops part the day, the month and the year, but for some who write English.
            None if sep == '.' && !pair && !speaks(language("en")) => SmallVec::from_slice(&[Order::Dmy]),
            None => SmallVec::from_slice(&[Order::Dmy, Order::Mdy]),
        };
        let real = |order: &Order| {
            let (year, month, day) = in_order(numbers, *order);
            in_calendar(Calendar::GREGORIAN, (year.map(century), month, day)).iter().any(Option::is_some)
        };
        if short && !told.iter().any(real) { SmallVec::from_slice(&[Order::Ymd]) } else { told }
    }

    /// Whether the weekday of a numeric date tells which number is the day's; the order, then.
    pub(crate) fn order_by_weekday(&self) -> Option<Order> {
        let Fields::Numeric(numbers, _) = self.fields else { return None };
        let fits = |order: Order| {
            let days = self.days(in_order(numbers, order), Usage::default());
            days.iter().flatten().any(|day| day.is_full() && self.agrees_with(*day))
        };
        match (fits(Order::Dmy), fits(Order::Mdy)) {
            (true, false) => Some(Order::Dmy),
            (false, true) => Some(Order::Mdy),
            _ => None,
        }
    }

    /// Whether its day of the week, where it names one, is that of its day.
    pub(crate) fn is_confirmed(&self) -> bool {
        !self.has_weekday() || self.meaning(Usage::default()).value.is_some_and(|day| self.agrees_with(day))
    }

    fn agrees_with(&self, day: Day) -> bool {
        self.weekdays.iter().any(|(weekday, _)| day.weekday() == Some(*weekday))
    }

    fn named(&self, usage: Usage) -> Days {
        let Fields::Named { months, day, year } = &self.fields else { return Days::new() };
        let known = months.iter().any(|(_, set)| !set.intersection(usage.spoken).is_empty());
        let meant = months.iter().filter(|(_, set)| !known || !set.intersection(usage.spoken).is_empty());
        meant.flat_map(|(month, _)| self.days((*year, u32::from(*month), *day), usage)).collect()
    }

    /// The days that are written so, in each calendar that may be meant.
    fn days(&self, (year, month, day): Written, usage: Usage) -> Days {
        let all = usage.spoken.union(self.locales);
        let own = |tag: &str| !all.intersection(language(tag)).is_empty();
        let years: Years = match (year, self.calendar) {
            (Some(two @ 0..=99), None) if self.is_short() => of_two_digits(two, own),
            (year, Some(told)) => SmallVec::from_slice(&[(told, year)]),
            (year, None) => self.calendars(year, own).into_iter().map(|calendar| (calendar, year)).collect(),
        };
        years.iter().flat_map(|(calendar, year)| in_calendar(*calendar, (*year, month, day))).collect()
    }

    /// The languages that the date may be of: the page's, else those of its words and digits.
    fn own(&self, usage: Usage) -> LocaleSet {
        if usage.spoken.is_empty() { self.locales } else { usage.spoken }
    }

    fn is_short(&self) -> bool {
        matches!(self.fields, Fields::Numeric(Numeric::Short(..), _))
    }

    /// The calendars that a year without an era is of: by its size, and the languages that count so.
    fn calendars(&self, year: Option<u32>, own: impl Fn(&str) -> bool) -> SmallVec<[Calendar; 2]> {
        let numeric = matches!(self.fields, Fields::Numeric(..));
        let slashed = matches!(self.fields, Fields::Numeric(Numeric::YearFirst(..), '/'));
        match year {
            Some(2400..=2700) if own("th") => SmallVec::from_slice(&[Calendar::BUDDHIST]),
            Some(2400..=2700) if numeric => SmallVec::from_slice(&[Calendar::GREGORIAN, Calendar::BUDDHIST]),
            Some(1250..=1500) if numeric && own("fa") => SmallVec::from_slice(&[Calendar::Persian]),
            None if numeric && own("fa") => SmallVec::from_slice(&[Calendar::GREGORIAN, Calendar::Persian]),
            Some(1250..=1500) if slashed => SmallVec::from_slice(&[Calendar::GREGORIAN, Calendar::Persian]),
            _ => SmallVec::from_slice(&[Calendar::GREGORIAN]),
        }
    }

    fn choose(&self, days: Days) -> Meaning {
        let impossible = !days.is_empty() && days.iter().all(Option::is_none);
        let mut real: SmallVec<[Day; 4]> = days.into_iter().flatten().collect();
        real.sort_unstable();
        real.dedup();
        if real.len() > 1 && real.iter().any(|day| self.agrees_with(*day)) {
            real.retain(|day| self.agrees_with(*day));
        }
        match real.as_slice() {
            [only] => Meaning { value: Some(*only), ..Meaning::default() },
            _ => Meaning { value: None, candidates: real.into_vec(), impossible },
        }
    }
}

/// The years that two digits may mean where Thai or Persian is spoken, each with its calendar.
fn of_two_digits(two: u32, own: impl Fn(&str) -> bool) -> Years {
    let mut years: Years = SmallVec::from_slice(&[(Calendar::GREGORIAN, Some(century(two)))]);
    if own("th") {
        years.push((Calendar::BUDDHIST, Some(2500 + two)));
    }
    if own("fa") {
        years.push((Calendar::Persian, Some(if two < 50 { 1400 } else { 1300 } + two)));
    }
    years
}

/// The numbers of a date in an order; some have their own. Years of two digits stay so.
fn in_order(numbers: Numeric, order: Order) -> Written {
    match (numbers, order) {
        (Numeric::YearFirst(year, month, day), _) => (Some(year), month, Some(day)),
        (Numeric::Signed(year, month, day), _) => (year, month, day),
        (Numeric::YearLast(first, second, year), Order::Mdy) => (year, first, Some(second)),
        (Numeric::YearLast(first, second, year), _) => (year, second, Some(first)),
        (Numeric::Short(day, month, year), Order::Dmy)
        | (Numeric::Short(month, day, year), Order::Mdy)
        | (Numeric::Short(year, month, day), Order::Ymd) => (Some(year), month, Some(day)),
    }
}

fn in_calendar(calendar: Calendar, (year, month, day): Written) -> Days {
    let small = |it: u32| u8::try_from(it).ok();
    let (Ok(year), Some(month), Some(day)) =
        (year.map(i16::try_from).transpose(), small(month), day.map_or(Some(None), |it| small(it).map(Some)))
    else {
        return SmallVec::from_slice(&[None]);
    };
    calendar.days(year, month, day)
}
