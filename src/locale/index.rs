//! Looking words up: what they mean in dates, and which phrases they belong to.
//!
//! The words asked for are cut ([`words`](super::words::words)), folded or not. An [`Entry`] is found once, and asked often.

use super::{
    Role,
    fold::fold_into,
    gate::Gate,
    hash::{folded, hash},
    set::{LocaleSet, PlatformSet},
    table::TABLE,
};
use crate::{source::block, step::step, value::Calendar};

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
    /// Whether it is the word that `entry` is of.
    pub(crate) fn is(self, entry: Option<Entry>) -> bool {
        entry.is_some_and(|entry| self == Self::Word(entry.0))
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

/// The word of the tables that a word is by some bits of its hash: it, or by chance another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Told(u16);

impl Told {
    pub(super) fn by(hash: u64) -> Option<Self> {
        TABLE.told_by(hash).map(Self)
    }

    /// What the word of the tables may begin.
    pub(super) fn gate(self) -> Gate {
        TABLE.word(self.0).map_or(Gate::default(), |word| word.gate)
    }

    /// The entry, if it is that of the word of less than eight bytes that is `folded`.
    #[inline]
    pub(super) fn of_block(self, folded: u64) -> Option<Entry> {
        let own = TABLE.text(self.0).as_bytes();
        step(own.len());
        (own.len() < 8 && block(own) == folded).then_some(Entry(self.0))
    }

    /// The entry, if it is that of `word`.
    pub(super) fn of(self, word: &str) -> Option<Entry> {
        step(word.len());
        let own = TABLE.text(self.0);
        let same = own.eq_ignore_ascii_case(word) || !word.is_ascii() && same_folded(word, own);
        same.then_some(Entry(self.0))
    }
}

fn same_folded(word: &str, own: &str) -> bool {
    if let Some(folded) = folded(word) {
        return *folded == *own.as_bytes();
    }
    let mut folded = String::with_capacity(word.len());
    fold_into(word, &mut folded);
    folded == own
}

/// A word of the tables, or up to three joined by single spaces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Entry(u16);

/// The entry of `word`, in whichever form it is written.
pub(crate) fn find(word: &str) -> Option<Entry> {
    let hash = match folded(word) {
        Some(folded) => hash(&folded),
        None => {
            let mut folded = String::with_capacity(word.len());
            fold_into(word, &mut folded);
            hash(folded.as_bytes())
        }
    };
    Told::by(hash)?.of(word)
}

/// The same of a word that is folded.
pub(super) fn find_folded(word: &str) -> Option<Entry> {
    let Told(at) = Told::by(hash(word.as_bytes()))?;
    (TABLE.text(at) == word).then_some(Entry(at))
}

impl Entry {
    #[cfg(test)]
    pub(super) fn text(self) -> &'static str {
        TABLE.text(self.0)
    }

    /// What it may mean in dates.
    pub(crate) fn names(self) -> &'static [Name] {
        TABLE.word(self.0).map_or(&[], |word| TABLE.names(word))
    }

    fn has(self, gate: Gate) -> bool {
        TABLE.word(self.0).is_some_and(|word| word.gate.has(gate))
    }

    /// Whether it may stand in or before a date: `den`, `de`, `of`, `kl`.
    pub(crate) fn is_joiner(self) -> bool {
        self.has(Gate::JOINS)
    }

    /// Whether it may be glued to the number of a day: `st`, `er`, `:e`, `.`.
    pub(crate) fn is_ordinal(self) -> bool {
        self.has(Gate::ORDINAL)
    }

    /// Whether it says that the hour is before noon (`false`) or after it (`true`).
    pub(crate) fn day_period(self) -> Option<bool> {
        let after = self.has(Gate::AFTER_NOON);
        (after || self.has(Gate::BEFORE_NOON)).then_some(after)
    }

    /// Phrases that begin with words of their own, the first being this one; the longest first.
    pub(crate) fn starting(self) -> &'static [Phrase] {
        TABLE.word(self.0).map_or(&[], |word| TABLE.starting(word))
    }

    /// Phrases that begin with a number and go on with this word; the longest first.
    pub(crate) fn counted(self) -> &'static [Phrase] {
        TABLE.word(self.0).map_or(&[], |word| TABLE.counted(word))
    }

    /// Phrases that begin with another slot, such as the author, and end in this word; the longest first.
    pub(crate) fn ending(self) -> &'static [Phrase] {
        TABLE.word(self.0).map_or(&[], |word| TABLE.ending(word))
    }
}
