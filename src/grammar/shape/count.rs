//! One pass over a line's words.

use crate::source::{Holds, Letter, any_pair, places};

/// What one pass over the words counts.
#[derive(Default)]
pub(super) struct Count {
    pub(super) words: usize,
    /// Whether the first letter or digit of all is a small letter.
    pub(super) starts_small: bool,
    capitals: usize,
    small: bool,
    /// Whether there are only letters without case.
    caseless: bool,
    /// Words of more than three letters, and whether any of them begins with a small letter.
    long: usize,
    long_small: bool,
}

impl Count {
    /// Counts what `line`, which holds `holds`, has: of the words no more than `most` and one.
    pub(super) fn of(line: &str, holds: Holds, most: usize) -> Self {
        let caseless = !holds.has(CASED);
        let mut count = Self { small: holds.has(Holds::LOWER), caseless, ..Self::default() };
        let bytes = line.as_bytes();
        if holds.has(BLANKS) && may_hold_blanks(bytes, holds) {
            count.walk(line, blanks(bytes), most);
        } else {
            count.walk(line, places(bytes, b' ').map(|at| (at, at + 1)), most);
        }
        count
    }

    /// Takes what stands between `blanks`, each from where it starts to where it ends.
    #[inline]
    fn walk(&mut self, line: &str, blanks: impl Iterator<Item = (usize, usize)>, most: usize) {
        let mut start = 0;
        for (end, next) in blanks {
            self.take(line, start, end);
            if self.words > most && self.is_told() {
                return;
            }
            start = next;
        }
        self.take(line, start, line.len());
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
        self.small && self.long_small || self.caseless && self.long >= 2
    }

    /// Takes what stands between two blanks.
    #[inline]
    fn take(&mut self, line: &str, start: usize, end: usize) {
        let begins = match line.as_bytes().get(start) {
            _ if start == end => None,
            Some(b) if b.is_ascii_alphanumeric() => Some(b.is_ascii_lowercase()),
            _ => line.get(start..end).and_then(begins),
        };
        let Some(begins_small) = begins else { return };
        self.starts_small |= self.words == 0 && begins_small;
        self.words += 1;
        if !self.is_told() {
            self.letters(line.get(start..end).unwrap_or_default(), begins_small);
        }
    }

    #[inline(never)]
    fn letters(&mut self, word: &str, begins_small: bool) {
        if self.caseless {
            self.long += usize::from(word.chars().filter(|&c| Letter::of(c).is_letter()).nth(3).is_some());
            return;
        }
        if self.small && word.len() <= 3 {
            return;
        }
        if self.small && is_long(word.as_bytes()) {
            self.long += 1;
            self.long_small |= begins_small;
            return;
        }
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

/// Whether the first eight bytes of a word hold more than three letters of ASCII.
fn is_long(word: &[u8]) -> bool {
    let first = word.get(..8).unwrap_or(word);
    first.iter().map(|b| u8::from(b.is_ascii_alphabetic())).sum::<u8>() > 3
}

/// What blanks but the space are made of.
const BLANKS: Holds = Holds::CONTROL.or(Holds::SIGN_1).or(Holds::SYMBOL).or(Holds::FAR);

/// Whether bytes that hold `holds` may hold a blank besides the space: in scripts that are made of the same bytes as blanks
/// are few lines do.
fn may_hold_blanks(bytes: &[u8], holds: Holds) -> bool {
    let far = |a, b| {
        ((a == 0x80) | (a == 0x9A)) & (b == 0x80) | (a == 0xC2) & ((b == 0x85) | (b == 0xA0)) | (9..=13).contains(&a)
    };
    let general = |a, b| {
        (a == 0x80) & ((0x80..0x8B).contains(&b) | (b == 0xA8) | (b == 0xA9) | (b == 0xAF)) | (a == 0x81) & (b == 0x9F)
    };
    any_pair(bytes, far) || holds.has(Holds::SYMBOL) && any_pair(bytes, general) || bytes.len() < 2
}

/// What letters with case are made of.
const CASED: Holds = Holds::UPPER
    .or(Holds::LOWER)
    .or(Holds::SIGN_1)
    .or(Holds::LATIN_1)
    .or(Holds::LATIN)
    .or(Holds::WEST)
    .or(Holds::SYMBOL)
    .or(Holds::ELSEWHERE);

/// Whether the first letter or digit is a small letter; none where there is no such.
#[inline(never)]
fn begins(word: &str) -> Option<bool> {
    word.chars().map(Letter::of).find(|letter| letter.is_alphanumeric()).map(Letter::is_lower)
}

/// Where each blank starts and ends.
fn blanks(bytes: &[u8]) -> impl Iterator<Item = (usize, usize)> + '_ {
    let may_be_blank = |b: &u8| MAY_BE_BLANK.get(usize::from(*b)).copied().unwrap_or(false);
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let start = at + bytes.get(at..)?.iter().position(may_be_blank)?;
            let len = bytes.get(start..).map_or(0, blank_len);
            at = start + len.max(1);
            if len > 0 {
                return Some((start, at));
            }
        }
    })
}

/// The length of the blank that the bytes start with; 0 where they start with none.
const fn blank_len(bytes: &[u8]) -> usize {
    match bytes {
        [9..=13 | b' ', ..] => 1,
        [0xC2, 0x85 | 0xA0, ..] => 2,
        [0xE1, 0x9A, 0x80, ..] | [0xE3, 0x80, 0x80, ..] | [0xE2, 0x81, 0x9F, ..] => 3,
        [0xE2, 0x80, 0x80..=0x8A | 0xA8 | 0xA9 | 0xAF, ..] => 3,
        _ => 0,
    }
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

#[cfg(test)]
mod tests {
    use super::{Count, Holds, blanks};

    #[test]
    fn blanks_are_those_of_unicode() {
        for c in '\0'..=char::MAX {
            let text = format!("x{c}y");
            let found: Vec<_> = c.is_whitespace().then_some((1, text.len() - 1)).into_iter().collect();
            assert_eq!(blanks(text.as_bytes()).collect::<Vec<_>>(), found, "{c:?}");
        }
    }

    #[test]
    fn no_blank_but_the_space_stands_in_other_lines() {
        for c in ('\0'..=char::MAX).filter(|c| c.is_whitespace() && *c != ' ') {
            assert!(Holds::of(&c.to_string()).has(super::BLANKS), "{c:?}");
            assert_eq!(Count::of(&format!("a{c}b"), Holds::of(&c.to_string()), 9).words, 2, "{c:?}");
        }
    }
}
