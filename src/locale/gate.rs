//! The gate before all look-ups: one for each word of a line, and most words go no further.

use super::index::{DICTIONARY, Piece, SHELVES, Shelf};
use std::{
    collections::HashMap,
    hash::{BuildHasherDefault, Hasher},
    sync::LazyLock,
};

/// What a word may begin, as a set of bits.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Gate(u8);

impl Gate {
    /// A name of a month or a weekday, or the first word of one.
    pub(crate) const NAME: Gate = Gate(1);
    /// A word that may stand in or before a date.
    pub(crate) const JOINER: Gate = Gate(2);
    /// The first word of a phrase.
    pub(crate) const PHRASE: Gate = Gate(4);
    /// The first word of its own in a phrase that a name begins: "said".
    pub(crate) const TAIL: Gate = Gate(8);
    /// The last word of such a phrase.
    pub(crate) const END: Gate = Gate(16);
    /// "am", "pm", "em".
    pub(crate) const PERIOD: Gate = Gate(32);

    /// Whether it has any bit of `other`.
    pub(crate) const fn has(self, other: Gate) -> bool {
        self.0 & other.0 != 0
    }

    pub(crate) const fn or(self, other: Gate) -> Gate {
        Gate(self.0 | other.0)
    }

    /// Whether the word begins nothing.
    pub(crate) const fn is_closed(self) -> bool {
        self.0 == 0
    }
}

/// What the folded `word` may begin.
pub(crate) fn gate(word: &str) -> Gate {
    GATES.get(word).copied().unwrap_or_default()
}

static GATES: LazyLock<Gates> = LazyLock::new(|| {
    let mut gates = Gates::default();
    let dictionary = &*DICTIONARY;
    dictionary.names.keys().for_each(|it| open(&mut gates, it, Gate::NAME));
    dictionary.joiners.iter().for_each(|it| open(&mut gates, it, Gate::JOINER));
    dictionary.day_periods.keys().for_each(|it| open(&mut gates, it, Gate::PERIOD));
    SHELVES.starting.keys().for_each(|it| open(&mut gates, it, Gate::PHRASE));
    SHELVES.ending.keys().for_each(|it| open(&mut gates, it, Gate::END));
    tails(&SHELVES.ending).for_each(|it| open(&mut gates, it, Gate::TAIL));
    gates
});

fn open(gates: &mut Gates, words: &str, gate: Gate) {
    let first = words.split(' ').next().unwrap_or(words);
    let entry = gates.entry(first.into()).or_default();
    *entry = entry.or(gate);
}

/// The first words of their own of phrases that begin with a slot.
fn tails(ending: &'static Shelf) -> impl Iterator<Item = &'static str> {
    ending.values().flatten().filter_map(|phrase| match phrase.pieces.get(1)? {
        Piece::Words(words) => words.first().map(|it| &**it),
        _ => None,
    })
}

type Gates = HashMap<Box<str>, Gate, BuildHasherDefault<Fnv>>;

/// FNV-1a over words (Fowler, Noll, Vo): short keys of our own tables need no defence against floods.
#[derive(Clone, Copy)]
pub(super) struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Self {
        Self(0xCBF2_9CE4_8422_2325)
    }
}

impl Hasher for Fnv {
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01B3);
        }
    }

    fn finish(&self) -> u64 {
        self.0
    }
}
