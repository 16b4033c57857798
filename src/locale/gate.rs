//! The gate before all look-ups: one for each word of a line, and most words go no further.

use super::{
    fold::{digit, fold_into},
    hash::{folded, hash},
    index::Told,
    run::run,
};

/// What a word may begin, as a set of bits.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Gate(u16);

impl Gate {
    /// A name of a month or a weekday, or the first word of one.
    pub(crate) const NAME: Gate = Gate(1);
    /// The first word of a name of several.
    pub(crate) const NAMES: Gate = Gate(2);
    /// A word that may stand in or before a date.
    pub(crate) const JOINER: Gate = Gate(4);
    /// The first word of a phrase.
    pub(crate) const PHRASE: Gate = Gate(8);
    /// The second word of a phrase that begins with two of its own.
    pub(crate) const SECOND: Gate = Gate(512);
    /// The first word of a phrase that has no second word right behind it.
    pub(crate) const SINGLE: Gate = Gate(16384);
    /// The first word of its own in a phrase that a number begins: "comments".
    pub(crate) const COUNTED: Gate = Gate(16);
    /// The first word of its own in a phrase that a name begins: "said".
    pub(crate) const TAIL: Gate = Gate(32);
    /// The last word of such a phrase.
    pub(crate) const END: Gate = Gate(64);
    /// "am", "pm", "em".
    pub(crate) const PERIOD: Gate = Gate(128);
    /// A number, in digits of any script.
    pub(crate) const NUMBER: Gate = Gate(256);

    /// A word that itself may stand in or before a date.
    pub(super) const JOINS: Gate = Gate(1024);
    /// A sign or letters that may be glued to the number of a day.
    pub(super) const ORDINAL: Gate = Gate(2048);
    /// "am", said in full.
    pub(super) const BEFORE_NOON: Gate = Gate(4096);
    /// "pm", said in full.
    pub(super) const AFTER_NOON: Gate = Gate(8192);

    /// The gate as it stands in the table.
    pub(super) const fn of(bits: u16) -> Gate {
        Gate(bits)
    }

    #[cfg(test)]
    pub(super) const fn bits(self) -> u16 {
        self.0
    }

    /// Whether it has any bit of `other`.
    pub(crate) const fn has(self, other: Gate) -> bool {
        self.0 & other.0 != 0
    }

    pub(crate) const fn or(self, other: Gate) -> Gate {
        Gate(self.0 | other.0)
    }

    /// Whether the word begins nothing.
    pub(crate) const fn is_closed(self) -> bool {
        self.0 & (Self::JOINS.0 - 1) == 0
    }
}

/// The longest number and the longest other word that the tables may know, in bytes.
const LONGEST_NUMBER: usize = 16;
const LONGEST: usize = 128;

/// What `word`, as [`words`](super::words::words) cuts it, may begin, and which word of the tables it seems to be.
pub(super) fn told(word: &str) -> (Gate, Option<Told>) {
    if let Some(run) = run(word.as_bytes()).filter(|run| run.len == word.len()) {
        return told_of(run.hash, run.digits);
    }
    let number = word.starts_with(|c| digit(c).is_some());
    if word.len() > if number { LONGEST_NUMBER } else { LONGEST } {
        return (if number { Gate::NUMBER } else { Gate::default() }, None);
    }
    if let Some(folded) = folded(word) {
        return told_of(hash(&folded), number);
    }
    let mut key = String::with_capacity(word.len());
    fold_into(word, &mut key);
    told_of(hash(key.as_bytes()), number)
}

/// What a word may begin of which only the hash is known, and whether it is a `number`. One that is by chance taken for
/// another only goes on to be looked up.
#[inline]
pub(super) fn told_of(hash: u64, number: bool) -> (Gate, Option<Told>) {
    let told = Told::by(hash);
    let gate = told.map_or(Gate::default(), Told::gate);
    (gate.or(if number { Gate::NUMBER } else { Gate::default() }), told)
}
