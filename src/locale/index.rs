//! Looking words up: what they mean in dates, and which phrases they belong to.
//!
//! The words asked for are cut ([`words`](super::words::words)), and folded or not.

use super::{
    Role,
    fold::fold_into,
    gate::Gate,
    hash::folded,
    set::{LocaleSet, PlatformSet},
    table::{TABLE, Word},
};
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
    /// What stands beside a year and says how it counts: 平成.
    Era(Calendar),
}

/// One meaning of a word in dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Name {
    pub(crate) slot: Slot,
    /// Written out in at least one of the languages, not abbreviated.
    pub(crate) full: bool,
    set: u16,
    last: bool,
}

/// Writes a name of the table.
pub(super) const fn n(slot: Slot, full: bool, set: u16, last: bool) -> Name {
    Name { slot, full, set, last }
}

impl Name {
    /// The languages that give the word this meaning.
    pub(crate) fn locales(&self) -> LocaleSet {
        TABLE.set(self.set)
    }

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
    /// The word itself, folded.
    pub(crate) fn word(self) -> Option<&'static str> {
        match self {
            Self::Word(at) => Some(TABLE.text(at)),
            _ => None,
        }
    }

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
    set: u16,
    from: u16,
    len: u8,
    last: bool,
}

/// Writes a phrase of the table: its role, platforms, whether it was seen, its languages, its pieces.
pub(super) const fn p(role: Role, platforms: u8, seen: bool, set: u16, from: u16, len: u8, last: bool) -> Phrase {
    Phrase { role, platforms: PlatformSet::of_bits(platforms), seen, set, from, len, last }
}

impl Phrase {
    pub(crate) fn locales(&self) -> LocaleSet {
        TABLE.set(self.set)
    }

    pub(crate) fn pieces(&self) -> &'static [Piece] {
        TABLE.pieces(self.from, self.len)
    }

    /// Words and slots together; longer phrases are tried first.
    pub(crate) const fn length(&self) -> usize {
        self.len as usize
    }

    pub(super) const fn is_last(&self) -> bool {
        self.last
    }
}

/// What is known of `word`, in whichever form it is written.
fn find(word: &str) -> Option<&'static Word> {
    if let Some(folded) = folded(word) {
        return TABLE.told(&folded);
    }
    let mut folded = String::with_capacity(word.len());
    fold_into(word, &mut folded);
    TABLE.find(&folded)
}

/// The meanings of `word`, a word or up to three words joined by single spaces, in dates.
pub(crate) fn names(word: &str) -> &'static [Name] {
    find(word).map_or(&[], |word| TABLE.names(word))
}

/// Whether `word` may stand in or before a date: `den`, `de`, `of`, `kl`.
pub(crate) fn joiner(word: &str) -> bool {
    find(word).is_some_and(|word| word.gate.has(Gate::JOINS))
}

/// Whether `word` may be glued to the number of a day: `st`, `er`, `:e`, `.`.
pub(crate) fn ordinal(word: &str) -> bool {
    find(word).is_some_and(|word| word.gate.has(Gate::ORDINAL))
}

/// Whether `word` says the hour is before noon (`false`) or after it (`true`).
pub(crate) fn day_period(word: &str) -> Option<bool> {
    let gate = find(word)?.gate;
    gate.has(Gate::BEFORE_NOON.or(Gate::AFTER_NOON)).then(|| gate.has(Gate::AFTER_NOON))
}

/// Phrases that begin with words of their own, the first being `word`; the longest first.
pub(crate) fn starting_with(word: &str) -> &'static [Phrase] {
    find(word).map_or(&[], |word| TABLE.starting(word))
}

/// Phrases that begin with a number and go on with `word`; the longest first.
pub(crate) fn after_number(word: &str) -> &'static [Phrase] {
    find(word).map_or(&[], |word| TABLE.counted(word))
}

/// Phrases that begin with another slot, such as the author, and end in `word`; the longest first.
pub(crate) fn ending_with(word: &str) -> &'static [Phrase] {
    find(word).map_or(&[], |word| TABLE.ending(word))
}
