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
    let number = if word.starts_with(|c| digit(c).is_some()) { Gate::NUMBER } else { Gate::default() };
    let found = match hash(word) {
        Some(hash) => GATES.hashed.get(&hash).copied(),
        None => {
            let mut key = String::with_capacity(word.len());
            fold_into(word, &mut key);
            GATES.words.get(key.as_str()).copied()
        }
    };
    found.map_or(number, |gate| gate.or(number))
}

/// The hash of a word as it is folded; none where folding is more than one character for another.
fn hash(word: &str) -> Option<u64> {
    let mut hash = 0;
    for c in word.chars() {
        let folded = if c.is_ascii() { u64::from(c) | 0x20 } else { u64::from(fold_char(c)?) };
        hash = (hash ^ folded).wrapping_mul(0x9E37_79B9_7F4A_7C15).rotate_left(29);
    }
    Some(hash)
}

static GATES: LazyLock<Gates> = LazyLock::new(|| {
    let words = gates();
    let hashed = words.iter().filter_map(|(word, gate)| Some((hash(word)?, *gate))).collect();
    Gates { words, hashed }
});

struct Gates {
    words: Words,
    /// By the hash of the word alone, for those that have one: a word that is by chance taken for another only goes on
    /// to be looked up.
    hashed: HashMap<u64, Gate, BuildHasherDefault<Hashed>>,
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
fn second(phrase: &Phrase) -> Option<&str> {
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
