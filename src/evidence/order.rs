//! In which order a page writes the day, the month and the year of a date in numbers.
//!
//! What tells, the first that does: a number over twelve in any of its dates; weekdays that fit in one order only; the
//! language; the one order in which the entries follow each other in time.

use super::{Facts, anchor::Tag};
use crate::{
    grammar::{
        date::{DateReading, Fields, Usage},
        numeric::Numeric,
    },
    locale::{Language, Order},
    value::Day,
};

/// The fewest dates whose sequence tells an order.
const FEWEST: usize = 3;

/// The dates in numbers that lines of the page tell.
pub(super) struct Dates<'f> {
    dates: Vec<&'f DateReading>,
}

impl<'f> Dates<'f> {
    /// Takes the dates of all lines that are not prose.
    pub(super) fn of(facts: &'f Facts<'_>, tags: &[Tag]) -> Self {
        let lines = facts.lines.iter().zip(tags).filter(|(_, tag)| !matches!(tag, Tag::Prose | Tag::Said));
        let dates = lines.filter_map(|(fact, _)| facts.meta(fact).date()).map(|(_, date)| date);
        let numeric =
            |date: &&DateReading| matches!(date.fields, Fields::Numeric(Numeric::YearLast(..) | Numeric::Short(..), _));
        Self { dates: dates.filter(numeric).collect() }
    }

    /// How this page, if it is in `language`, writes them; and whether its own dates say so.
    pub(super) fn order(&self, language: Option<&Language>) -> (Option<Order>, bool) {
        if self.dates.is_empty() {
            return (by_language(language), false);
        }
        // Where years come first, the first of three small numbers may be one.
        let open = by_language(language) == Some(Order::Ymd) && self.are_short();
        let by_size = self.by_size().filter(|it| !open || *it == Order::Ymd);
        match (by_size, self.by_weekday()) {
            (Some(order), _) | (None, Some(order)) => (Some(order), true),
            (None, None) if self.are_mixed() && !open => (None, false),
            (None, None) => (by_language(language).or_else(|| self.by_sequence()), false),
        }
    }

    /// A number over twelve is no month; one over 31 is a year.
    fn by_size(&self) -> Option<Order> {
        let (first, second) = self.over();
        let years = self.dates.iter().any(|date| matches!(date.fields, Fields::Numeric(Numeric::Short(32.., ..), _)));
        match (first, second) {
            _ if years => Some(Order::Ymd),
            (true, false) => Some(Order::Dmy),
            (false, true) => Some(Order::Mdy),
            _ => None,
        }
    }

    /// Whether some first and some second number is over twelve while the other is not.
    fn over(&self) -> (bool, bool) {
        let mut over = (false, false);
        for date in &self.dates {
            if let Fields::Numeric(Numeric::YearLast(first, second, _) | Numeric::Short(first, second, _), _) =
                date.fields
            {
                over.0 |= first > 12 && second <= 12;
                over.1 |= second > 12 && first <= 12;
            }
        }
        over
    }

    fn are_short(&self) -> bool {
        self.dates.iter().all(|date| matches!(date.fields, Fields::Numeric(Numeric::Short(..), _)))
    }

    fn are_mixed(&self) -> bool {
        self.over() == (true, true)
    }

    fn by_weekday(&self) -> Option<Order> {
        let mut told = self.dates.iter().filter_map(|date| date.order_by_weekday());
        let first = told.next()?;
        told.all(|it| it == first).then_some(first)
    }

    /// The one order in which the days only rise or only fall.
    fn by_sequence(&self) -> Option<Order> {
        let mut found = [Order::Dmy, Order::Mdy].into_iter().filter(|order| self.is_sequence(*order));
        let first = found.next()?;
        found.next().is_none().then_some(first)
    }

    fn is_sequence(&self, order: Order) -> bool {
        let usage = Usage { order: Some(order), ..Usage::default() };
        let days: Option<Vec<Day>> = self.dates.iter().map(|date| date.meaning(usage).value).collect();
        days.is_some_and(|mut days| {
            let ordered = days.is_sorted() || days.is_sorted_by(|a, b| a >= b);
            days.dedup();
            ordered && days.len() >= FEWEST
        })
    }
}

/// English alone does not tell: it is written with the month first and with the day first.
fn by_language(language: Option<&Language>) -> Option<Order> {
    language.filter(|it| it.tag != "en").map(|it| it.order)
}
