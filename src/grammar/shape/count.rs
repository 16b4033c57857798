//! One pass over a line's words.

use crate::source::{Holds, Letter, places};

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
        let (bytes, mut at) = (line.as_bytes(), 0);
        let plain = !holds.has(BLANKS);
        while at < bytes.len() && !(count.words > most && count.is_told()) {
            if plain && count.is_told() {
                count.words += plain_words(bytes.get(at..).unwrap_or_default(), most + 1 - count.words);
                return count;
            }
            let (end, next) = blank(bytes, at);
            count.take(line, at, end);
            at = next;
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

    fn letters(&mut self, word: &str, begins_small: bool) {
        if self.caseless {
            self.long += usize::from(word.chars().filter(|&c| Letter::of(c).is_letter()).nth(3).is_some());
            return;
        }
        if self.small && word.as_bytes().first_chunk::<4>().is_some_and(|four| four.iter().all(u8::is_ascii_alphabetic))
        {
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

/// How many words there are, up to `most`, where the only blanks are spaces.
fn plain_words(bytes: &[u8], most: usize) -> usize {
    let kind = |b: &u8| KINDS.get(usize::from(*b)).copied().unwrap_or(Kind::Blank);
    let begins = |at: usize| {
        let told = bytes.get(at..).unwrap_or_default().iter().map(kind).find(|it| *it != Kind::Sign);
        usize::from(told == Some(Kind::Letter))
    };
    let mut words = begins(0);
    for blank in places(bytes, b' ') {
        if words >= most {
            break;
        }
        words += begins(blank + 1);
    }
    words.min(most)
}

/// What a byte is in a line whose only blanks are spaces.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Blank,
    /// Also the first byte of a letter of Latin-1, as the second one tells whether it is one.
    Sign,
    /// Of a letter or a digit.
    Letter,
}

static KINDS: [Kind; 256] = {
    let mut kinds = [Kind::Sign; 256];
    let mut b = 0;
    while b < 256 {
        #[allow(clippy::indexing_slicing, reason = "evaluated when compiling; a miss would not build")]
        {
            kinds[b] = match b as u8 {
                b' ' => Kind::Blank,
                0xC3 | 0x97 | 0xB7 => Kind::Sign,
                b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' | 0x80.. => Kind::Letter,
                _ => Kind::Sign,
            };
        }
        b += 1;
    }
    kinds
};

/// What blanks but the space are made of, and signs of more than one byte.
const BLANKS: Holds = Holds::CONTROL.or(Holds::SIGN_1).or(Holds::WEST).or(Holds::SYMBOL).or(Holds::FAR);

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
fn begins(word: &str) -> Option<bool> {
    word.chars().map(Letter::of).find(|letter| letter.is_alphanumeric()).map(Letter::is_lower)
}

/// Where the first blank from byte `from` on is, and where it ends.
#[inline]
fn blank(bytes: &[u8], from: usize) -> (usize, usize) {
    let may_be_blank = |b: &u8| MAY_BE_BLANK.get(usize::from(*b)).copied().unwrap_or(false);
    let mut at = from;
    while let Some(further) = bytes.get(at..).and_then(|rest| rest.iter().position(may_be_blank)) {
        at += further;
        match bytes.get(at..).map_or(0, blank_len) {
            0 => at += 1,
            len => return (at, at + len),
        }
    }
    (bytes.len(), bytes.len())
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
    use super::{Count, Holds, blank, plain_words};

    #[test]
    fn blanks_are_those_of_unicode() {
        for c in '\0'..=char::MAX {
            let text = format!("x{c}y");
            let found = if c.is_whitespace() { (1, text.len() - 1) } else { (text.len(), text.len()) };
            assert_eq!(blank(text.as_bytes(), 0), found, "{c:?}");
        }
    }

    #[test]
    fn words_are_counted_alike_both_ways() {
        let beyond = ('\u{80}'..='\u{24F}').filter(|&c| c > '\u{BF}');
        for c in (' '..='~').chain(beyond) {
            for text in [format!("{c}"), format!("a{c}b {c}{c}c"), format!(" {c} \"{c}a\" ({c}) å{c} {c}× ÷")] {
                let slow = Count::of(&text, Holds::SYMBOL, usize::MAX - 1).words;
                assert_eq!(plain_words(text.as_bytes(), usize::MAX), slow, "{text:?}");
                assert_eq!(plain_words(text.as_bytes(), 2), slow.min(2), "{text:?}");
            }
        }
    }
}
