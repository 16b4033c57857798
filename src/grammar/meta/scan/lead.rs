//! Words that lead in what stands behind them: the rest of a phrase with several slots, "in" before a rubric.

use super::{Found, Scan, Slot, place};
use crate::{
    grammar::{
        meta::{Kind, Part, Words},
        phrase::phrase_in,
    },
    locale::{
        Role,
        cuts::Cuts,
        index::{self, Entry},
        set::PlatformSet,
        words::words,
    },
};
use std::ops::Range;

/// Within so many words behind "in" the word stands that leads in a name.
const SIGNED_WITHIN: usize = 10;
/// The longest line of a name and "said" in bytes, and the most characters of "said".
const LONGEST_NAME: usize = 60;
const LONGEST_SAID: usize = 4;

impl<'a> Scan<'_, 'a> {
    /// The next words of the phrase before: "at" and "in" of "Posted by X at … in …".
    pub(super) fn expected(&mut self, at: usize) -> Option<usize> {
        let start = at;
        let (place, len) = (0..self.pending.len()).find_map(|at| {
            let inside = at
                .checked_sub(1)
                .and_then(|before| self.pending.get(before))
                .is_some_and(|it| matches!(it, Slot::Word(_)));
            let own = Slot::words(self.pending.get(at..).filter(|_| !inside)?);
            let leads = !own.is_empty()
                && match self.pending.get(at + own.len()) {
                    Some(slot) => matches!(slot, Slot::Author | Slot::Date | Slot::Time | Slot::Labels),
                    // "Ο/Η Άννα λέει:" ends in words of its own, and labels in "Bookmark the permalink."
                    None => self.said || matches!(self.slot, Some(Slot::Labels)),
                };
            leads.then(|| starts_with(self.cuts, start, own)).flatten().map(|len| (at + own.len(), len))
        })?;
        let ends = self.pending.get(place).is_none() && !self.said;
        // What says more by itself is taken for that: "Leave a comment" behind labels.
        if ends && self.line.get(at..).is_some_and(|rest| phrase_in(self.cuts, rest).is_some()) {
            return None;
        }
        self.pending = self.pending.get(place..).unwrap_or_default();
        self.lead(at..at + len, self.pending.first().copied());
        Some(at + len)
    }

    /// Takes words that lead in what `slot` is, or that end what somebody's name or labels began.
    fn lead(&mut self, range: Range<usize>, slot: Option<Slot>) {
        self.flush(range.start);
        self.slot = slot;
        let role = match slot {
            Some(Slot::Labels) => Role::PostedIn,
            Some(_) => Role::Byline,
            None if self.said => Role::AuthorSaid,
            None => Role::Permalink,
        };
        let words =
            Words { role, leads: slot, number: None, seen: true, platforms: PlatformSet::default(), phrase: None };
        self.push(range, Part::Words(words));
        self.meta.kinds.add_role(role);
    }

    /// "in" behind a date or an author: labels follow.
    pub(super) fn under(&mut self, word: &Range<usize>) -> Option<usize> {
        let kinds = self.meta.kinds;
        let (before, rest) = self.line.split_at_checked(word.end)?;
        let lead = before.rsplit([' ', '/']).next()?;
        if !place::is_under(lead) {
            return None;
        }
        // Behind a name a dash parts what it is filed under.
        let parted = kinds.has(Kind::Byline) && before.trim_end_matches(lead).ends_with("- ") && self.slot.is_none();
        let who = self.joined || kinds.has_any(&[Kind::Byline, Kind::Time, Kind::Count]);
        if kinds.has(Kind::Date) && !who && self.meta.pieces.len() == 1 {
            self.signed = self.signed_behind(word.end);
        }
        let told = kinds.has(Kind::Date) && (who || self.signed.is_some()) || parted;
        let told = told && !kinds.has(Kind::Labels);
        let rest = self.signed.and_then(|by| self.line.get(word.end..by)).unwrap_or(rest);
        let waits = self.free.is_none() || matches!(self.slot, Some(Slot::Author));
        let leads = told && waits && (parted || place::leads_labels(lead, rest));
        leads.then(|| {
            self.lead(word.clone(), Some(Slot::Labels));
            word.end
        })
    }

    /// Where behind byte `at` a word begins that leads in a name, at the end of the line.
    fn signed_behind(&mut self, at: usize) -> Option<usize> {
        let mut own = self.cuts.first(at);
        for _ in 0..SIGNED_WITHIN {
            let word = own?;
            let rest = self.line.get(word.start..)?;
            if word.start > at + 1
                && let Some(found) = phrase_in(self.cuts, rest)
                && matches!(found.slot, Some(Slot::Author))
                && rest.get(found.len..).is_some_and(place::is_short_name)
            {
                return Some(word.start);
            }
            own = self.cuts.first(word.end);
        }
        None
    }

    pub(super) fn is_lead(&self, rest: &str, found: &Found) -> bool {
        let dated = self.meta.kinds.has(Kind::Date) && matches!(found.slot, Some(Slot::Author));
        place::is_lead(rest, found.len, found.slot) || dated && rest.get(found.len..).is_some_and(place::is_short_name)
    }
}

/// Whether nothing follows a date but what may end one: a full stop, "г.", "р.".
pub(super) fn is_tail(after: &str) -> bool {
    after.len() <= 12 && words(after).all(|it| after.get(it).and_then(index::find).is_some_and(Entry::is_joiner))
}

/// The bytes that these words take from byte `from` of a line on.
fn starts_with(line: &mut Cuts<'_>, from: usize, own: &[Slot]) -> Option<usize> {
    let mut end = from;
    for expected in own {
        end = line.known(end).filter(|word| expected.is(word.entry))?.cut.end;
    }
    Some(end - from)
}

/// Where "said" begins in a line that glues it to a name, as Chinese does: `小明说道：`.
pub(crate) fn said_seam(line: &str) -> Option<usize> {
    let own = line.strip_suffix('：').filter(|own| own.len() <= LONGEST_NAME)?;
    let said = |word: &str| {
        index::find(word)
            .map_or(&[][..], Entry::ending)
            .iter()
            .any(|it| it.role == Role::AuthorSaid && it.length() == 2)
    };
    let seams = own.char_indices().rev().take(LONGEST_SAID).map(|(at, _)| at);
    seams.filter(|&at| at > 0 && own.get(at..).is_some_and(said)).last()
}
