//! Free text between the pieces of a line: words that are none of them, and what they are by their slot.

use super::{Part, Scan, Slot, is_bar};
use crate::{
    grammar::{
        date::date_in,
        time::{dotted_time, time},
        token::{Token, may_begin},
    },
    locale::gate::Gate,
};
use std::ops::Range;

/// Bytes of free text in a row after which a line is prose.
const FREE_MOST: usize = 100;

impl Scan<'_, '_> {
    /// Whether so much was free text without a slot that the rest will not change it.
    pub(super) fn is_prose(&self) -> bool {
        let running = if self.slot.is_none() { self.free.as_ref().map_or(0, |free| free.len()) } else { 0 };
        running > FREE_MOST || self.meta.unknown > FREE_MOST && self.meta.unknown > 2 * self.meta.known
    }

    /// Takes the words from byte `at` on that begin nothing, where nothing was told so far; gives where to go on, nothing
    /// where they are prose.
    pub(super) fn skip_free(&mut self, mut at: usize) -> Option<usize> {
        let Some(mut place) = self.cuts.index(at) else { return Some(at) };
        let mut own = self.cuts.at(place);
        while let Some(word) = own.map(|own| own.cut) {
            if self.is_prose() {
                return None;
            }
            place += 1;
            let next = self.cuts.at(place);
            if self.stops_at(at, &word, next.map(|next| next.cut).as_ref()) {
                break;
            }
            self.keep_free(word.start..word.end);
            (at, own) = (word.end, next);
        }
        Some(at)
    }

    /// Whether a word may begin a piece, or stands behind a sign that parts pieces; `at` is the end of the one before.
    #[inline]
    fn stops_at(&mut self, at: usize, word: &Token, next: Option<&Token>) -> bool {
        let gap = self.line.get(at..word.start).unwrap_or_default();
        gap != " " && gap.contains(is_bar)
            || self.has_seam(word)
            || may_begin(self.cuts, word, next, self.free.is_none(), &mut self.outlook)
    }

    pub(super) fn keep_free(&mut self, word: Range<usize>) -> usize {
        let start = self.free.as_ref().map_or(word.start, |free| free.start);
        self.free = Some(start..word.end);
        word.end
    }

    /// Puts away the free text before `to`.
    pub(super) fn flush(&mut self, to: usize) {
        let Some(free) = self.free.take() else { return };
        let end = free.end.min(to);
        let part = match self.slot {
            Some(Slot::Author) => Part::Author,
            Some(Slot::Labels) => Part::Labels,
            Some(Slot::Title) => Part::Title,
            _ => Part::Free,
        };
        let range = self.without_joiners(free.start..end);
        let range = self.closed(range, to);
        if !range.is_empty() {
            self.push(range, part);
        }
    }

    /// With the sign that closes a parenthesis in it: "Vera (The Mill)".
    fn closed(&self, range: Range<usize>, to: usize) -> Range<usize> {
        let text = self.line.get(range.clone()).unwrap_or_default();
        let open = text.rfind('(').is_some_and(|at| !text.get(at..).is_some_and(|it| it.contains(')')));
        let closes = open && range.end < to && self.line.get(range.end..).is_some_and(|it| it.starts_with(')'));
        range.start..range.end + usize::from(closes)
    }

    /// Without the small words that lead on to a date or an hour: "Ann on", "Bo den", "Marta a las".
    fn without_joiners(&mut self, range: Range<usize>) -> Range<usize> {
        let mut end = range.end;
        // What the date is glued to is a name: "Ann G".
        if self.line.get(range.end..).is_some_and(|after| after.starts_with(char::is_alphanumeric)) {
            return range;
        }
        let joins = |word: &Token| word.start >= range.start && word.gate.has(Gate::JOINER);
        let word = |scan: &mut Self, end| scan.cuts.before(end).map(|word| word.cut).filter(joins);
        if word(self, end).is_some() && self.free_before_date(end) {
            while let Some(word) = word(self, end) {
                end = word.start;
            }
        }
        let text = self.line.get(range.start..end).unwrap_or_default();
        range.start..range.start + text.trim_end_matches([' ', ',', '\u{a0}', '-', '–', '—', ':', '(']).len()
    }

    fn free_before_date(&mut self, at: usize) -> bool {
        let rest = self.line.get(at..).unwrap_or_default().trim_start_matches([' ', '\u{a0}', '.', ',', ':']);
        date_in(self.cuts, rest).is_ok() || time(self.cuts, rest).is_ok() || dotted_time(rest).is_ok()
    }
}
