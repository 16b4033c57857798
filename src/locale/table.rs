//! The table that text is read with: the words of all languages, folded, and what each may be.
//!
//! It is written by a test from the tables in `language/`, and holds numbers in place of pointers: so it is small, and
//! ready when a process starts.

use super::{
    Language, Order,
    gate::Gate,
    record::{Name, Phrase, Piece},
    set::LocaleSet,
};

/// No place in a list.
pub(super) const NONE: u16 = u16::MAX;
/// A slot that no word is in.
pub(super) const FREE: (u16, u16) = (0, NONE);

#[cfg(feature = "languages")]
pub(super) static TABLE: Table = include!("table/all.in");

#[cfg(not(feature = "languages"))]
pub(super) static TABLE: Table = include!("table/core.in");

/// Lists that refer to each other by place.
pub(super) struct Table {
    pub(super) languages: &'static [Language],
    /// The texts of all words, one behind the other.
    text: &'static str,
    words: &'static [Word],
    /// The words by their hash, each in the first free slot behind its own; a power of two, and two fifths of them free.
    slots: &'static [(u16, u16)],
    /// From which bit of its hash on a word is told by 16 of them: none stands behind another that is told alike.
    shift: u32,
    /// A bit for the first block of each word that begins anything.
    openings: &'static [u64],
    /// A bit for the last two letters of each word that ends a phrase, in a row for the first of them.
    endings: [u32; 32],
    names: &'static [Name],
    phrases: &'static [Phrase],
    pieces: &'static [Piece],
    sets: &'static [LocaleSet],
}

/// A folded word, or several with single spaces between them.
pub(super) struct Word {
    /// Where its text ends, in two parts: so a word takes fourteen bytes.
    end: (u16, u8),
    pub(super) gate: Gate,
    names: u16,
    starting: u16,
    counted: u16,
    ending: u16,
}

/// Writes a word of the table: where its text ends, what it may begin, and where its meanings are.
#[expect(clippy::cast_possible_truncation, reason = "the two parts hold what the texts of all words are long")]
const fn w(end: u32, gate: u16, names: u16, starting: u16, counted: u16, ending: u16) -> Word {
    Word { end: (end as u16, (end >> 16) as u8), gate: Gate::of(gate), names, starting, counted, ending }
}

impl Table {
    /// The place of the word that has this hash, or of one that is by chance told by the same bits.
    pub(super) fn told_by(&self, hash: u64) -> Option<u16> {
        let (mut at, tag) = place(hash, self.shift);
        loop {
            let (own, word) = *self.slots.get(at & (self.slots.len() - 1))?;
            if word == NONE || own == tag {
                return Some(word).filter(|word| *word != NONE);
            }
            at += 1;
        }
    }

    /// Whether any word that begins something has a first block of this hash.
    #[inline]
    pub(super) fn may_begin(&self, hash: u64) -> bool {
        let bit = opening_bit(hash);
        self.openings.get(bit / 64).is_none_or(|bits| bits >> (bit % 64) & 1 != 0)
    }

    /// Whether any word that ends a phrase has these two last letters.
    #[inline]
    pub(super) fn may_end(&self, near: u8, last: u8) -> bool {
        let (row, bit) = ending_bit(near, last);
        self.endings.get(row).is_none_or(|bits| bits >> bit & 1 != 0)
    }

    /// The texts of all words.
    #[cfg(test)]
    pub(super) fn texts(&self) -> impl Iterator<Item = &'static str> {
        (0..u16::try_from(self.words.len()).unwrap_or(NONE)).map(|at| self.text(at))
    }

    /// The word at `at`.
    pub(super) fn word(&self, at: u16) -> Option<&'static Word> {
        self.words.get(usize::from(at))
    }

    /// The text of the word at `at`.
    pub(super) fn text(&self, at: u16) -> &'static str {
        let end =
            |at: usize| self.words.get(at).map_or(0, |word| usize::from(word.end.1) << 16 | usize::from(word.end.0));
        let at = usize::from(at);
        self.text.get(at.checked_sub(1).map_or(0, end)..end(at)).unwrap_or_default()
    }

    pub(super) fn set(&self, at: u16) -> LocaleSet {
        self.sets.get(usize::from(at)).copied().unwrap_or_default()
    }

    pub(super) fn pieces(&self, from: u16, len: u8) -> &'static [Piece] {
        let from = usize::from(from);
        self.pieces.get(from..from + usize::from(len)).unwrap_or_default()
    }

    pub(super) fn names(&self, word: &Word) -> &'static [Name] {
        run(self.names, word.names, Name::is_last)
    }

    pub(super) fn starting(&self, word: &Word) -> &'static [Phrase] {
        run(self.phrases, word.starting, Phrase::is_last)
    }

    pub(super) fn counted(&self, word: &Word) -> &'static [Phrase] {
        run(self.phrases, word.counted, Phrase::is_last)
    }

    pub(super) fn ending(&self, word: &Word) -> &'static [Phrase] {
        run(self.phrases, word.ending, Phrase::is_last)
    }
}

/// What stands in a list from `from` to the first that is the last of its run.
fn run<T>(list: &'static [T], from: u16, is_last: impl Fn(&T) -> bool) -> &'static [T] {
    let rest = list.get(usize::from(from)..).unwrap_or_default();
    let len = rest.iter().position(is_last).map_or(0, |last| last + 1);
    rest.get(..len).unwrap_or_default()
}

/// Where in the slots a word's own place is, and what it is told by there.
#[expect(clippy::cast_possible_truncation, reason = "some bits of a hash are as good as all")]
pub(super) const fn place(hash: u64, shift: u32) -> (usize, u16) {
    ((hash >> 12) as u32 as usize, (hash >> shift) as u16)
}

/// The bit of the hash of a word's first block in the table of words that begin something.
pub(super) const fn opening_bit(hash: u64) -> usize {
    (hash >> 14) as usize % OPENINGS
}

/// How many bits that table has: four or five for each word.
pub(super) const OPENINGS: usize = 1 << 15;

/// The row and the bit of a word's last two letters, in whichever case; any other sign stands for none.
pub(super) const fn ending_bit(near: u8, last: u8) -> (usize, u32) {
    let near = if near.is_ascii_alphabetic() { near } else { 0 };
    ((near & 31) as usize, (last & 31) as u32)
}

#[cfg(test)]
mod tests {
    use super::{FREE, TABLE};
    use crate::locale::index::{Entry, find};

    #[test]
    fn two_fifths_of_the_slots_are_free() {
        let taken = TABLE.slots.iter().filter(|slot| **slot != FREE).count();
        assert!(TABLE.slots.len().is_power_of_two() && 5 * taken <= 3 * TABLE.slots.len());
    }

    #[test]
    fn every_word_is_found_by_its_text() {
        for text in TABLE.texts() {
            assert_eq!(find(text).map(Entry::text), Some(text));
        }
    }
}
