//! Looking words up: the tables of all languages, folded once and kept.
//!
//! Keys are folded ([`fold_into`](super::fold::fold_into)) and cut ([`words`](super::words::words)); so
//! must be the words asked for.

use super::gate::Fnv;
use std::collections::{HashMap, HashSet};
use std::hash::BuildHasherDefault;
use std::sync::LazyLock;

use super::{Role, compile};
use crate::value::{Calendar, Platform};

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

/// One meaning of a word in dates, and the languages that give it that meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Name {
    pub(crate) slot: Slot,
    pub(crate) locales: LocaleSet,
    /// Written out in at least one of the languages, not abbreviated.
    pub(crate) full: bool,
}

/// A part of a phrase.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Piece {
    /// These words, folded.
    Words(Box<[Box<str>]>),
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

/// A phrase of some languages and platforms, ready to be held against the words of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Phrase {
    pub(crate) role: Role,
    pub(crate) platforms: PlatformSet,
    pub(crate) locales: LocaleSet,
    /// Seen in the wild or in a published catalogue, not only remembered.
    pub(crate) seen: bool,
    pub(crate) pieces: Box<[Piece]>,
}

impl Phrase {
    /// The number of words that stand in the phrase itself.
    pub(crate) fn literal_words(&self) -> usize {
        let words = self.pieces.iter().map(|piece| match piece {
            Piece::Words(words) => words.len(),
            _ => 0,
        });
        words.sum()
    }

    /// Words and slots together; longer phrases are tried first.
    pub(crate) fn length(&self) -> usize {
        let slots = self.pieces.iter().filter(|piece| !matches!(piece, Piece::Words(_)));
        self.literal_words() + slots.count()
    }
}

/// The meanings of `folded`, a word or up to three words joined by single spaces, in dates.
pub(crate) fn names(folded: &str) -> &'static [Name] {
    DICTIONARY.names.get(folded).map_or(&[], |names| names)
}

/// Whether `folded` may stand in or before a date: `den`, `de`, `of`, `kl`.
pub(crate) fn joiner(folded: &str) -> bool {
    DICTIONARY.joiners.contains(folded)
}

/// Whether `folded` may be glued to the number of a day: `st`, `er`, `:e`, `.`.
pub(crate) fn ordinal(folded: &str) -> bool {
    DICTIONARY.ordinals.contains(folded)
}

/// Whether `folded` says the hour is before noon (`false`) or after it (`true`).
pub(crate) fn day_period(folded: &str) -> Option<bool> {
    DICTIONARY.day_periods.get(folded).copied()
}

/// Phrases that begin with words of their own, the first being `word`; the longest first.
pub(crate) fn starting_with(word: &str) -> std::slice::Iter<'static, Phrase> {
    look_up(&SHELVES.starting, word)
}

/// Phrases that begin with a number and go on with `word`; the longest first.
pub(crate) fn after_number(word: &str) -> std::slice::Iter<'static, Phrase> {
    look_up(&SHELVES.after_number, word)
}

/// Phrases that begin with another slot, such as the author, and end in `word`; the longest first.
pub(crate) fn ending_with(word: &str) -> std::slice::Iter<'static, Phrase> {
    look_up(&SHELVES.ending, word)
}

fn look_up(shelf: &'static Shelf, word: &str) -> std::slice::Iter<'static, Phrase> {
    shelf.get(word).map(|phrases| phrases.iter()).unwrap_or_default()
}

pub(super) static DICTIONARY: LazyLock<Dictionary> = LazyLock::new(compile::dictionary);
pub(super) static SHELVES: LazyLock<Shelves> = LazyLock::new(compile::shelves);

/// The words of dates.
pub(super) struct Dictionary {
    pub(super) names: Table<Vec<Name>>,
    pub(super) joiners: Words,
    pub(super) ordinals: Words,
    pub(super) day_periods: Table<bool>,
}

/// Phrases by one of their words.
pub(super) type Shelf = Table<Vec<Phrase>>;

/// What is looked up by a word.
pub(super) type Table<T> = HashMap<Box<str>, T, BuildHasherDefault<Fnv>>;

/// A set of words.
pub(super) type Words = HashSet<Box<str>, BuildHasherDefault<Fnv>>;

/// The phrases, each on the one shelf where a line that holds it is sure to look.
#[derive(Default)]
pub(super) struct Shelves {
    pub(super) starting: Shelf,
    pub(super) after_number: Shelf,
    pub(super) ending: Shelf,
}

/// A set of languages: one bit for each place in [`LOCALES`].
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct LocaleSet(u128);

impl LocaleSet {
    /// The set of the one language at `index` in [`LOCALES`].
    pub(crate) fn of(index: usize) -> Self {
        Self(u32::try_from(index).map_or(0, |bit| 1_u128.checked_shl(bit).unwrap_or(0)))
    }

    #[cfg(test)]
    pub(crate) fn contains(self, index: usize) -> bool {
        !self.intersection(Self::of(index)).is_empty()
    }

    pub(crate) fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(crate) fn intersection(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    pub(crate) fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// How many languages are in the set.
    pub(crate) fn len(self) -> usize {
        self.0.count_ones() as usize
    }

    /// The first language's place in [`LOCALES`].
    pub(crate) fn first(self) -> Option<usize> {
        (!self.is_empty()).then(|| self.0.trailing_zeros() as usize)
    }

    /// The places in [`LOCALES`], in order.
    pub(crate) fn iter(self) -> impl Iterator<Item = usize> {
        let mut rest = self;
        std::iter::from_fn(move || {
            let first = rest.first()?;
            rest = Self(rest.0 & (rest.0 - 1));
            Some(first)
        })
    }
}

/// A set of platforms.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct PlatformSet(u8);

impl PlatformSet {
    /// The set of the one `platform`.
    pub(crate) fn of(platform: Platform) -> Self {
        Self(1 << (platform as u8))
    }

    pub(crate) fn contains(self, platform: Platform) -> bool {
        self.0 & Self::of(platform).0 != 0
    }

    pub(crate) fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}
