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
        let bytes = line.as_bytes();
        let small = holds.has(Holds::LOWER);
        let plain = !holds.has(BLANKS) || !holds.has(UNPLAIN) && !has_rare_blank(bytes);
        if plain
            && small
            && let Some(count) = Self::plainly(bytes, most)
        {
            return count;
        }
        let mut count = Self { small, caseless: !holds.has(CASED), ..Self::default() };
        if plain {
            count.walk(line, places(bytes, b' ').map(|at| (at, at + 1)), most);
        } else {
            count.walk(line, blanks(bytes), most);
        }
        count
    }

    /// The same of prose in letters of Latin, which tells soon that its words are no title's; nothing where it is not as
    /// plain.
    fn plainly(bytes: &[u8], most: usize) -> Option<Self> {
        let words = spaced(bytes)?;
        let starts_small = match bytes {
            [first, ..] if first.is_ascii() => first.is_ascii_lowercase(),
            [0xC3, second, ..] => *second >= 0x9F,
            _ => return None,
        };
        let told = first_small(bytes)?;
        Some(Self {
            words: words.min(told.max(most + 1)),
            starts_small,
            small: true,
            long_small: true,
            ..Self::default()
        })
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

/// Whether the first eight bytes of a word surely hold more than three letters of ASCII or Latin-1.
fn is_long(word: &[u8]) -> bool {
    let first = word.get(..8).unwrap_or(word);
    first.iter().map(|b| u8::from(b.is_ascii_alphabetic())).sum::<u8>() > 3
}

/// Which word is the first that begins with a small letter and has more than three, in bytes that [`spaced`] takes.
fn first_small(bytes: &[u8]) -> Option<usize> {
    let (mut word, mut small, mut letters) = (1, false, 0);
    let mut before = b' ';
    for &b in bytes {
        let starts = before == b' ';
        // The second byte of a letter of Latin-1 that stands first tells its case.
        let lead = before == 0xC3 && small;
        before = b;
        match b {
            b' ' => (word, letters) = (word + 1, 0),
            b'a'..=b'z' | b'A'..=b'Z' | 0xC3 => {
                letters += 1;
                small = if starts { b.is_ascii_lowercase() || b == 0xC3 } else { small };
            }
            0x80..=0x9E if lead && letters == 1 => small = false,
            0x80..=0xBF => {}
            0xC2 | 0xC4.. => return None,
            _ => small &= !starts,
        }
        if small && letters > 3 {
            return Some(word);
        }
    }
    None
}

/// How many words stand in bytes between whose words single spaces stand; nothing where signs stand before words, or more
/// than the letters of Latin.
fn spaced(bytes: &[u8]) -> Option<usize> {
    let is_letter = |b: u8| b.is_ascii_alphanumeric() | (0xC3..0xCA).contains(&b);
    // `×` and `÷` are none.
    let sign = |a, b| (a == b' ') & !is_letter(b) | (a == 0xC3) & ((b == 0x97) | (b == 0xB7));
    let plain = bytes.first().is_some_and(|&b| is_letter(b)) && !any_pair(bytes, sign);
    plain.then(|| memchr::memchr_iter(b' ', bytes).count() + 1)
}

/// What blanks but the space are made of.
const BLANKS: Holds = Holds::CONTROL.or(Holds::SIGN_1).or(Holds::SYMBOL).or(Holds::FAR);

/// Of those, what is not only looked for byte by byte.
const UNPLAIN: Holds = Holds::CONTROL.or(Holds::FAR);

/// Whether a blank of Latin-1 or of general punctuation may stand in bytes that hold no others but the space.
fn has_rare_blank(bytes: &[u8]) -> bool {
    any_pair(bytes, |a, b| {
        let general = (a == 0x80) & ((0x80..0x8B).contains(&b) | (b == 0xA8) | (b == 0xA9) | (b == 0xAF));
        general | (a == 0x81) & (b == 0x9F) | (a == 0xC2) & ((b == 0x85) | (b == 0xA0))
    })
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
