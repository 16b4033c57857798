//! Looking words up: what they mean in dates, and which phrases they belong to.
//!
//! The words asked for are cut ([`words`](super::words::words)), folded or not. An [`Entry`] is found once, and asked often.

use super::{
    fold::{digit, fold_into},
    gate::Gate,
    hash::{folded, hash},
    record::{Name, Phrase, Piece},
    set::LocaleSet,
    table::TABLE,
};
use crate::{source::block, step::step};

/// The longest number and the longest other word that the tables may know, in bytes.
const LONGEST_NUMBER: usize = 16;
const LONGEST: usize = 128;

/// What `word`, as [`words`](super::words::words) cuts it, may begin, and which word of the tables it is, where that is
/// `asked`; one of more than `most` bytes is none.
pub(super) fn known(word: &str, asked: bool, most: usize) -> (Gate, Option<Entry>) {
    let number = word.starts_with(|c| digit(c).is_some());
    if word.len() > most.min(if number { LONGEST_NUMBER } else { LONGEST }) {
        return (if number { Gate::NUMBER } else { Gate::default() }, None);
    }
    let known = |folded: &[u8]| {
        let (gate, told) = told_of(hash(folded), number);
        (gate, told.filter(|_| asked).and_then(|told| told.of_folded(folded)))
    };
    if let Some(folded) = folded(word) {
        return known(&folded);
    }
    let mut key = String::with_capacity(word.len());
    fold_into(word, &mut key);
    known(key.as_bytes())
}

/// What a word may begin of which only the hash is known, and whether it is a `number`. One that is by chance taken for
/// another only goes on to be looked up.
#[inline]
pub(super) fn told_of(hash: u64, number: bool) -> (Gate, Option<Told>) {
    let told = Told::by(hash);
    let gate = told.map_or(Gate::default(), Told::gate);
    (gate.or(if number { Gate::NUMBER } else { Gate::default() }), told)
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

    /// The entry, if it is that of the word that is `folded`.
    pub(super) fn of_folded(self, folded: &[u8]) -> Option<Entry> {
        step(folded.len());
        (TABLE.text(self.0).as_bytes() == folded).then_some(Entry(self.0))
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

impl Name {
    /// The languages that give the word this meaning.
    pub(crate) fn locales(&self) -> LocaleSet {
        TABLE.set(self.set)
    }
}

impl Phrase {
    pub(crate) fn locales(&self) -> LocaleSet {
        TABLE.set(self.set)
    }

    pub(crate) fn pieces(&self) -> &'static [Piece] {
        TABLE.pieces(self.from, self.len)
    }
}

impl Piece {
    /// Whether it is the word that `entry` is of.
    pub(crate) fn is(self, entry: Option<Entry>) -> bool {
        entry.is_some_and(|entry| self == Self::Word(entry.0))
    }
}
