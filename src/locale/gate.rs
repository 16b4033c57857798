//! The gate before all look-ups: one for each word of a line, and most words go no further.

use super::{
    fold::{digit, fold_into},
    index::{DICTIONARY, Piece, SHELVES, Shelf},
};
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
    /// The first word of a name of several.
    pub(crate) const NAMES: Gate = Gate(64);
    /// A number, in digits of any script.
    pub(crate) const NUMBER: Gate = Gate(128);

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

/// What `word` may begin; `key` is room for its folded form.
pub(crate) fn gate(word: &str, key: &mut String) -> Gate {
    let gates = &*GATES;
    let number = if word.starts_with(|c| digit(c).is_some()) { Gate::NUMBER } else { Gate::default() };
    if !gates.filter.may_hold(word) {
        return number;
    }
    key.clear();
    fold_into(word, key);
    gates.words.get(key.as_str()).map_or(number, |gate| gate.or(number))
}

static GATES: LazyLock<Gates> = LazyLock::new(|| {
    let words = gates();
    let mut filter = Filter { bits: vec![0; Filter::WORDS] };
    words.keys().for_each(|it| filter.add(it));
    Gates { words, filter }
});

/// The words, and a filter before them that turns nearly all others away without folding them.
struct Gates {
    words: Words,
    filter: Filter,
}

/// A set of bits by the hash of words in ASCII, their case put aside.
struct Filter {
    bits: Vec<u64>,
}

impl Filter {
    const WORDS: usize = 1024;

    /// The bit of a word; none where letters stand in it whose case is not one bit of their UTF-8. That of ASCII and of
    /// Latin-1 is, but for `ß`, which is folded to two letters.
    fn place(word: &str) -> Option<(usize, u32)> {
        let mut hash = 0_u64;
        for b in word.bytes() {
            if !matches!(b, 0..=0x9E | 0xA0..=0xBF | 0xC3) {
                return None;
            }
            hash = hash.rotate_left(7) ^ u64::from(b | 0x20);
        }
        let hash = hash.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 48;
        Some((usize::try_from(hash >> 6).ok()?, u32::try_from(hash & 63).ok()?))
    }

    fn add(&mut self, word: &str) {
        let slot = Self::place(word).and_then(|(at, bit)| Some((self.bits.get_mut(at)?, bit)));
        if let Some((bits, bit)) = slot {
            *bits |= 1 << bit;
        }
    }

    fn may_hold(&self, word: &str) -> bool {
        Self::place(word).is_none_or(|(at, bit)| self.bits.get(at).is_some_and(|bits| bits >> bit & 1 == 1))
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
    SHELVES.ending.keys().for_each(|it| open(&mut gates, it, Gate::END));
    tails(&SHELVES.ending).for_each(|it| open(&mut gates, it, Gate::TAIL));
    gates
}

fn open(gates: &mut Words, words: &str, gate: Gate) {
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
