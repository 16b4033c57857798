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

/// The longest line of a name and "said" in bytes, and the most characters of "said".
const LONGEST_NAME: usize = 60;
const LONGEST_SAID: usize = 4;

impl Scan<'_> {
    /// The next words of the phrase before: "at" and "in" of "Posted by X at … in …".
    pub(super) fn expected(&mut self, at: usize, rest: &str) -> Option<usize> {
        let (place, len) = (0..self.pending.len()).find_map(|at| {
            let inside = at.checked_sub(1).and_then(|before| self.pending.get(before)?.word()).is_some();
            let own = Slot::words(self.pending.get(at..).filter(|_| !inside)?);
            let leads = !own.is_empty()
                && match self.pending.get(at + own.len()) {
                    Some(slot) => matches!(slot, Slot::Author | Slot::Date | Slot::Time | Slot::Labels),
                    // "Ο/Η Άννα λέει:" ends in words of its own.
                    None => self.said,
                };
            leads.then(|| starts_with(rest, own)).flatten().map(|len| (at + own.len(), len))
        })?;
        self.pending = self.pending.get(place..).unwrap_or_default();
        self.lead(at..at + len, self.pending.first().copied());
        Some(at + len)
    }

    /// Takes words that lead in what `slot` is, or that end what somebody's name began.
    fn lead(&mut self, range: Range<usize>, slot: Option<Slot>) {
        self.flush(range.start);
        self.slot = slot;
        let role = match slot {
            Some(Slot::Labels) => Role::PostedIn,
            Some(_) => Role::Byline,
            None => Role::AuthorSaid,
        };
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
        && words(after).all(|it| after.get(it).and_then(name::word).is_some_and(|(_, it)| index::joiner(it)))
}

/// The bytes of `rest` that the folded words take at its start.
fn starts_with(rest: &str, own: &[Slot]) -> Option<usize> {
    let mut key = String::with_capacity(24);
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

/// Where "said" begins in a line that glues it to a name, as Chinese does: `小明说道：`.
pub(crate) fn said_seam(line: &str) -> Option<usize> {
    let own = line.strip_suffix('：').filter(|own| own.len() <= LONGEST_NAME)?;
    let said = |word: &str| index::ending_with(word).iter().any(|it| it.role == Role::AuthorSaid && it.length() == 2);
    let seams = own.char_indices().rev().take(LONGEST_SAID).map(|(at, _)| at);
    seams.filter(|&at| at > 0 && own.get(at..).is_some_and(said)).last()
}
