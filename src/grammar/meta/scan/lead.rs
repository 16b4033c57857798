//! Words that lead in what stands behind them: the rest of a phrase with several slots, "in" before a rubric.

use super::{Found, Scan, Slot, index, place};
use crate::{
    grammar::{
        meta::{Kind, Part, Words},
        name,
    },
    locale::{
        Role,
        fold::fold_into,
        set::{LocaleSet, PlatformSet},
        words::words,
    },
};
use std::ops::Range;

impl Scan<'_> {
    /// The next words of the phrase before: "at" and "in" of "Posted by X at … in …".
    pub(super) fn expected(&mut self, at: usize, rest: &str) -> Option<usize> {
        let (place, len) = (0..self.pending.len()).find_map(|at| {
            let inside = at.checked_sub(1).and_then(|before| self.pending.get(before)?.word()).is_some();
            let own = Slot::words(self.pending.get(at..).filter(|_| !inside)?);
            let slot = self.pending.get(at + own.len())?;
            let leads = !own.is_empty() && matches!(slot, Slot::Author | Slot::Date | Slot::Time | Slot::Labels);
            leads.then(|| starts_with(rest, own)).flatten().map(|len| (at + own.len(), len))
        })?;
        self.pending = self.pending.get(place..).unwrap_or_default();
        self.lead(at..at + len, self.pending.first().copied());
        Some(at + len)
    }

    /// Takes words that lead in what `slot` is.
    fn lead(&mut self, range: Range<usize>, slot: Option<Slot>) {
        self.flush(range.start);
        self.slot = slot;
        let role = if matches!(slot, Some(Slot::Labels)) { Role::PostedIn } else { Role::Byline };
        let words = Words {
            role,
            leads: slot,
            number: None,
            seen: true,
            locales: LocaleSet::default(),
            platforms: PlatformSet::default(),
        };
        self.push(range, Part::Words(words));
        self.meta.kinds.add_role(role);
    }

    /// "in" behind a date or an author: labels follow.
    pub(super) fn under(&mut self, word: &Range<usize>) -> Option<usize> {
        let kinds = self.meta.kinds;
        let told = kinds.has(Kind::Date) && kinds.has_any(&[Kind::Byline, Kind::Time]) && !kinds.has(Kind::Labels);
        let waits = self.free.is_none() || matches!(self.slot, Some(Slot::Author));
        let leads = told && waits && {
            let (word, rest) = self.line.split_at_checked(word.end)?;
            place::leads_labels(word.rsplit(' ').next()?, rest)
        };
        leads.then(|| {
            self.lead(word.clone(), Some(Slot::Labels));
            word.end
        })
    }

    pub(super) fn is_lead(&self, rest: &str, found: &Found) -> bool {
        let dated = self.meta.kinds.has(Kind::Date) && matches!(found.slot, Some(Slot::Author));
        place::is_lead(rest, found.len, found.slot) || dated && rest.get(found.len..).is_some_and(place::is_short_name)
    }
}

/// Whether nothing follows a date but what may end one: a full stop, "г.", "р.".
pub(super) fn is_tail(after: &str) -> bool {
    after.len() <= 12
        && words(after).all(|it| after.get(it).and_then(name::word).is_some_and(|(_, it)| index::joiner(&it)))
}

/// The bytes of `rest` that the folded words take at its start.
fn starts_with(rest: &str, own: &[Slot]) -> Option<usize> {
    let mut key = String::new();
    let mut line = words(rest);
    let mut end = 0;
    for expected in own {
        let range = line.next()?;
        key.clear();
        fold_into(rest.get(range.clone())?, &mut key);
        if expected.word() != Some(&key) {
            return None;
        }
        end = range.end;
    }
    Some(end)
}
