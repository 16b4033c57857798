//! The gate before all look-ups: one for each word of a line, and most words go no further.

use super::{
    fold::{digit, fold_char, fold_into},
    index::{DICTIONARY, Phrase, Piece, SHELVES, Shelf},
};
use std::{
    collections::HashMap,
    hash::{BuildHasherDefault, Hasher},
    sync::LazyLock,
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
    pub(crate) const SINGLE: Gate = Gate(1024);
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

/// What `word`, as [`words`](super::words::words) cuts it, may begin.
pub(crate) fn gate(word: &str) -> Gate {
    let number = word.starts_with(|c| digit(c).is_some());
    if let Some(hash) = hash(word) {
        return gate_of(hash, number);
    }
    let mut key = String::with_capacity(word.len());
    fold_into(word, &mut key);
    let found = GATES.words.get(key.as_str()).copied().unwrap_or_default();
    found.or(if number { Gate::NUMBER } else { Gate::default() })
}

/// What a word may begin of which only the hash is known, and whether it is a `number`.
#[inline]
pub(super) fn gate_of(hash: u64, number: bool) -> Gate {
    let found = GATES.hashed(hash);
    found.or(if number { Gate::NUMBER } else { Gate::default() })
}

/// More characters than any word of the tables has: a longer one is none of them, whatever follows.
pub(super) const LONGEST: usize = 64;

/// The hash of a word as it is folded, or of as much of it as tells that it is none of the tables'; none where folding is more than one character for another.
fn hash(word: &str) -> Option<u64> {
    let mut hash = 0;
    for (at, c) in word.chars().enumerate() {
        if at > LONGEST {
            return Some(hash);
        }
        hash = mix(hash, if c.is_ascii() { u32::from(c) | 0x20 } else { u32::from(fold_char(c)?) });
    }
    Some(hash)
}

/// The hash of a word that goes on with a folded character.
#[inline]
pub(super) const fn mix(hash: u64, folded: u32) -> u64 {
    (hash ^ folded as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15).rotate_left(29)
}

static GATES: LazyLock<Gates> = LazyLock::new(|| {
    let words = gates();
    let hashed: Hashes = words.iter().filter_map(|(word, gate)| Some((hash(word)?, *gate))).collect();
    let mut sieve = Box::new([0; SIEVE]);
    for hash in hashed.keys() {
        if let Some(block) = sieve.get_mut(block(*hash)) {
            *block |= bit(*hash);
        }
    }
    Gates { words, hashed, sieve }
});

struct Gates {
    words: Words,
    /// By the hash of the word alone, for those that have one: a word that is by chance taken for another only goes on
    /// to be looked up.
    hashed: Hashes,
    /// A bit for each hash that is among those: most words are told by its absence.
    sieve: Box<[u64; SIEVE]>,
}

type Hashes = HashMap<u64, Gate, BuildHasherDefault<Hashed>>;

const SIEVE: usize = 1024;

impl Gates {
    #[inline]
    fn hashed(&self, hash: u64) -> Gate {
        let sieved = self.sieve.get(block(hash)).is_some_and(|block| block & bit(hash) != 0);
        if sieved { self.hashed.get(&hash).copied().unwrap_or_default() } else { Gate::default() }
    }
}

const fn block(hash: u64) -> usize {
    (hash >> 32) as usize % SIEVE
}

const fn bit(hash: u64) -> u64 {
    1 << ((hash >> 48) % 64)
}

/// Hands on what is a hash already.
#[derive(Clone, Copy, Default)]
struct Hashed(u64);

impl Hasher for Hashed {
    fn write(&mut self, bytes: &[u8]) {
        self.0 = bytes.iter().fold(self.0, |hash, b| hash << 8 | u64::from(*b));
    }

    fn write_u64(&mut self, hash: u64) {
        self.0 = hash;
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

fn gates() -> Words {
    let mut gates = Words::default();
    let dictionary = &*DICTIONARY;
    dictionary.names.keys().for_each(|it| open(&mut gates, it, Gate::NAME));
    dictionary.names.keys().filter(|it| it.contains(' ')).for_each(|it| open(&mut gates, it, Gate::NAMES));
    dictionary.joiners.iter().for_each(|it| open(&mut gates, it, Gate::JOINER));
    dictionary.day_periods.keys().for_each(|it| open(&mut gates, it, Gate::PERIOD));
    SHELVES.starting.keys().for_each(|it| open(&mut gates, it, Gate::PHRASE));
    let single = SHELVES.starting.iter().filter(|(_, phrases)| phrases.iter().any(|it| second(it).is_none()));
    single.for_each(|(it, _)| open(&mut gates, it, Gate::SINGLE));
    SHELVES.starting.values().flatten().filter_map(second).for_each(|it| open(&mut gates, it, Gate::SECOND));
    SHELVES.after_number.keys().for_each(|it| open(&mut gates, it, Gate::COUNTED));
    SHELVES.ending.keys().for_each(|it| open(&mut gates, it, Gate::END));
    tails(&SHELVES.ending).for_each(|it| open(&mut gates, it, Gate::TAIL));
    gates
}

fn open(gates: &mut Words, words: &str, gate: Gate) {
    let first = words.split(' ').next().unwrap_or(words);
    let entry = gates.entry(first.into()).or_default();
    *entry = entry.or(gate);
}

/// The second word of a phrase that begins with two.
pub(crate) fn second(phrase: &Phrase) -> Option<&str> {
    match phrase.pieces.first()? {
        Piece::Words(words) => words.get(1).map(|it| &**it),
        _ => None,
    }
}

/// The first words of their own of phrases that begin with a slot.
fn tails(ending: &'static Shelf) -> impl Iterator<Item = &'static str> {
    ending.values().flatten().filter_map(|phrase| match phrase.pieces.get(1)? {
        Piece::Words(words) => words.first().map(|it| &**it),
        _ => None,
    })
}

type Words = HashMap<Box<str>, Gate, BuildHasherDefault<Fnv>>;

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

#[cfg(test)]
mod tests {
    use super::{GATES, LONGEST};

    #[test]
    fn no_word_of_the_tables_is_too_long() {
        assert!(GATES.words.keys().all(|it| it.chars().count() < LONGEST));
    }
}
