//! One pass over a line's words.

use crate::source::{Holds, Letter};

/// What one pass over the words counts.
#[derive(Default)]
pub(super) struct Count {
    pub(super) words: usize,
    /// Whether the first letter or digit of all is a small letter.
    pub(super) starts_small: bool,
    capitals: usize,
    small: bool,
    /// Words of more than three letters, and whether any of them begins with a small letter.
    long: usize,
    long_small: bool,
}

impl Count {
    /// Counts what `line`, which holds `holds`, has: of the words no more than `most` and one.
    pub(super) fn of(line: &str, holds: Holds, most: usize) -> Self {
        let mut count = Self { small: holds.has(Holds::LOWER), ..Self::default() };
        let mut rest = line;
        while !rest.is_empty() && !(count.is_told() && count.words > most) {
            let (word, after) = rest.split_at_checked(blank(rest)).unwrap_or((rest, ""));
            count.take(word);
            let mut chars = after.chars();
            chars.next();
            rest = chars.as_str();
        }
        count
    }

    /// Whether all letters are capitals, and there are at least three.
    pub(super) const fn is_capital(&self) -> bool {
        self.capitals >= 3 && !self.small
    }

    /// Whether every longer word begins with a capital, and there are at least two.
    pub(super) const fn is_title_case(&self) -> bool {
        self.long >= 2 && !self.long_small
    }

    /// Whether more words cannot change what the letters tell.
    const fn is_told(&self) -> bool {
        self.small && self.long_small
    }

    /// Takes what stands between two blanks.
    #[inline]
    fn take(&mut self, word: &str) {
        let begins = match word.as_bytes().first() {
            Some(b) if b.is_ascii_alphanumeric() => Some(b.is_ascii_lowercase()),
            _ => begins(word),
        };
        let Some(begins_small) = begins else { return };
        self.starts_small |= self.words == 0 && begins_small;
        self.words += 1;
        if !self.is_told() {
            self.letters(word, begins_small);
        }
    }

    fn letters(&mut self, word: &str, begins_small: bool) {
        let mut letters = 0;
        for letter in word.chars().map(Letter::of) {
            letters += usize::from(letter.is_letter());
            self.capitals += usize::from(letter.is_upper());
            self.small |= letter.is_lower();
        }
        self.long += usize::from(letters > 3);
        self.long_small |= letters > 3 && begins_small;
    }
}

/// Whether the first letter or digit is a small letter; none where there is no such.
fn begins(word: &str) -> Option<bool> {
    word.chars().map(Letter::of).find(|letter| letter.is_alphanumeric()).map(Letter::is_lower)
}

/// Where the first blank is.
#[inline]
fn blank(text: &str) -> usize {
    let may_be_blank = |b: &u8| MAY_BE_BLANK.get(usize::from(*b)) == Some(&true);
    let mut at = 0;
    while let Some(further) = text.as_bytes().get(at..).and_then(|rest| rest.iter().position(may_be_blank)) {
        at += further;
        let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) else { break };
        if Letter::of(c).is_space() {
            return at;
        }
        at += c.len_utf8();
    }
    text.len()
}

/// The first bytes of characters that are blanks.
static MAY_BE_BLANK: [bool; 256] = {
    let mut table = [false; 256];
    let mut b = 0;
    while b < 256 {
        #[allow(clippy::indexing_slicing, reason = "evaluated when compiling; a miss would not build")]
        {
            table[b] = matches!(b as u8, 9..=13 | b' ' | 0xC2 | 0xE1 | 0xE2 | 0xE3);
        }
        b += 1;
    }
    table
};
