//! Whether the entries follow each other in time, from old to new or from new to old.
//!
//! The page's direction is that of most neighbouring pairs; a page with as many of either has none. Only full
//! dates that head an entry count: posts under one day, months and years say nothing of order. Then each pair
//! that goes the other way is one break, and one of its two entries is told: the earlier if the others are in
//! order without it and those without the later are not, else the later. That is the fewest that explain the
//! page: where one page was pasted behind another (2013 down to 2012, then 2014 down to 2013) only the first entry
//! of the second is told, not half of all.

use super::Heading;
use crate::{source::Span, value::Day};
use std::cmp::Ordering;

/// The fewest dated entries that have an order at all: of two, either could be the wrong one.
const FEWEST: usize = 3;

/// The most entries that are held against each other: a text may go on for ever.
const MOST: usize = 1 << 16;

/// The days of the entries so far.
#[derive(Debug, Default)]
pub(super) struct Order {
    days: Vec<(Day, Span)>,
}

impl Order {
    /// One more entry, headed by a date of its own, in a text that begins at byte `base`.
    pub(super) fn push(&mut self, date: Heading, base: usize) {
        if let Some(day) = date.value.filter(|it| it.is_full() && self.days.len() < MOST) {
            self.days.push((day, date.span.moved(base)));
        }
    }

    /// The dates that break the order of the page, and what to say of each.
    pub(super) fn breaks(&self) -> impl Iterator<Item = (Span, String)> {
        let way = self.way();
        let pairs = (1..self.days.len()).filter(move |&at| way.is_some_and(|way| !self.keeps(way, at - 1, at)));
        pairs.filter_map(move |at| self.break_at(way?, at))
    }

    /// How a day compares to the one after it on most of the page.
    fn way(&self) -> Option<Ordering> {
        let pairs = || self.days.iter().zip(self.days.iter().skip(1));
        let count = |way: Ordering| pairs().filter(|((a, _), (b, _))| a.cmp(b) == way).count();
        let found = match count(Ordering::Less).cmp(&count(Ordering::Greater)) {
            Ordering::Less => Some(Ordering::Greater),
            Ordering::Greater => Some(Ordering::Less),
            Ordering::Equal => None,
        };
        found.filter(|_| self.days.len() >= FEWEST)
    }

    /// Whether the entries at `before` and `after`, if there are such, follow each other that way.
    fn keeps(&self, way: Ordering, before: usize, after: usize) -> bool {
        let (Some((before, _)), Some((after, _))) = (self.days.get(before), self.days.get(after)) else { return true };
        before.cmp(after) != way.reverse()
    }

    /// Which entry is out of order where the one at `at` breaks with the one before it.
    fn break_at(&self, way: Ordering, at: usize) -> Option<(Span, String)> {
        let ((before, before_span), (day, span)) = (*self.days.get(at - 1)?, *self.days.get(at)?);
        let whole = if way == Ordering::Less { "from old to new" } else { "from new to old" };
        let without_later = self.keeps(way, at - 1, at + 1);
        let without_earlier = at < 2 || self.keeps(way, at - 2, at);
        Some(if without_earlier && !without_later {
            (before_span, format!("{before} stands before {day}, but the page goes {whole}"))
        } else {
            (span, format!("{day} stands after {before}, but the page goes {whole}"))
        })
    }
}
