//! What the table holds of a word: what it may mean in dates, and the phrases that it belongs to.

use super::{Role, set::PlatformSet};
use crate::value::Calendar;

/// What a name stands for in a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Slot {
    /// A month, 1 to 12.
    Month(u8),
    /// A day of the week, 0 for Monday to 6 for Sunday.
    Weekday(u8),
    /// A month of the Persian year, 1 to 12.
    Persian(u8),
    /// A month of the Islamic year, 1 to 12.
    Islamic(u8),
    /// What stands beside a year and says how it counts: 平成.
    Era(Calendar),
}

/// One meaning of a word in dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Name {
    pub(crate) slot: Slot,
    /// Written out in at least one of the languages, not abbreviated.
    pub(crate) full: bool,
    pub(super) set: u16,
    last: bool,
}

/// Writes a name of the table.
pub(super) const fn n(slot: Slot, full: bool, set: u16, last: bool) -> Name {
    Name { slot, full, set, last }
}

impl Name {
    pub(super) const fn is_last(&self) -> bool {
        self.last
    }
}

/// A part of a phrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Piece {
    /// This word of the table.
    Word(u16),
    /// A number in digits; also where the phrase itself writes one, as in `1 comment`.
    Number,
    Author,
    Date,
    Time,
    /// The title of an entry or a site.
    Title,
    /// A list of labels, tags or categories.
    Labels,
}

impl Piece {
    /// The words that `pieces` start with.
    pub(crate) fn words(pieces: &[Self]) -> &[Self] {
        let len = pieces.iter().take_while(|piece| matches!(piece, Self::Word(_))).count();
        pieces.get(..len).unwrap_or_default()
    }
}

/// A phrase of some languages and platforms, ready to be held against the words of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Phrase {
    pub(crate) role: Role,
    pub(crate) platforms: PlatformSet,
    /// Seen in the wild or in a published catalogue, not only remembered.
    pub(crate) seen: bool,
    pub(super) set: u16,
    pub(super) from: u16,
    pub(super) len: u8,
    last: bool,
}

/// Writes a phrase of the table: its role, platforms, whether it was seen, its languages, its pieces.
pub(super) const fn p(role: Role, platforms: u8, seen: bool, set: u16, from: u16, len: u8, last: bool) -> Phrase {
    Phrase { role, platforms: PlatformSet::of_bits(platforms), seen, set, from, len, last }
}

impl Phrase {
    /// Words and slots together; longer phrases are tried first.
    pub(crate) const fn length(&self) -> usize {
        self.len as usize
    }

    pub(super) const fn is_last(&self) -> bool {
        self.last
    }
}
