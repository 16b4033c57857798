//! The shape of a short line: what makes it look like a title.

use crate::{
    locale::fold::digit,
    source::{Letter, stands_alone, trim},
    step::step,
};
use unicode_segmentation::UnicodeSegmentation;

/// The longest line, in bytes, that is measured: longer ones are prose.
pub(crate) const LONGEST: usize = 400;

/// A line's measures.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) struct Shape {
    /// Words as UAX 29 cuts them; in scripts without spaces a word is a few characters.
    pub(crate) words: usize,
    /// Extended grapheme clusters.
    pub(crate) graphemes: usize,
    pub(crate) end: End,
    /// Whether its first letter is a small one.
    pub(crate) starts_small: bool,
    /// Whether all its letters are capitals, and there are at least three.
    pub(crate) capitals: bool,
    /// Whether every longer word begins with a capital, and there are at least two words.
    pub(crate) title_case: bool,
}

/// What a line ends with.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) enum End {
    /// A letter, a digit, anything else.
    #[default]
    Open,
    Period,
    Exclamation,
    Question,
    Ellipsis,
    Colon,
    /// A comma or a semicolon: the sentence goes on.
    Comma,
}

/// What `line` ends with, looking through closing marks and parentheses.
pub(crate) fn end(line: &str) -> End {
    let kept = line.trim_end_matches(['"', '”', '“', '»', '«', '\'', '’', ')', ']', ' ', '*', '_']);
    match kept.chars().next_back() {
        Some('.') if kept.ends_with("...") || kept.ends_with("..") => End::Ellipsis,
        Some('…') => End::Ellipsis,
        Some('.' | '。' | '।' | '．' | '۔') => End::Period,
        Some('!' | '！') => End::Exclamation,
        Some('?' | '？' | '؟') => End::Question,
        Some(':' | '：') => End::Colon,
        Some(',' | ';' | '،' | '、' | '，') => End::Comma,
        _ => End::Open,
    }
}

/// Measures `line`, which has no blanks around it and is at most [`LONGEST`] bytes.
pub(crate) fn shape(line: &str) -> Shape {
    step(line.len());
    let mut count = Count::default();
    let mut rest = line;
    while !rest.is_empty() {
        rest = count.plain(rest);
        let mut chars = rest.chars();
        chars.next().into_iter().for_each(|c| count.take(c));
        rest = chars.as_str();
    }
    count.end_word();
    Shape {
        words: if count.unspaced { words(line) } else { count.words },
        graphemes: if count.joined { line.graphemes(true).count() } else { count.chars },
        end: end(line),
        starts_small: count.starts_small,
        capitals: count.capitals >= 3 && !count.small,
        title_case: count.long_words >= 2 && count.long_words == count.great_words,
    }
}

/// What one pass over the characters counts.
#[derive(Default)]
struct Count {
    chars: usize,
    words: usize,
    capitals: u64,
    small: bool,
    /// Words of more than three letters, and those of them that begin with a capital or a digit.
    long_words: usize,
    great_words: usize,
    /// The letters of the word so far, whether one of its characters counts, and whether it begins small.
    letters: u64,
    counts: bool,
    begins_small: bool,
    /// Whether the first letter or digit of all is a small letter.
    starts_small: bool,
    /// Whether there are marks that join characters; then only UAX 29 tells the clusters.
    joined: bool,
    /// Whether there is a script that does not part its words; then only UAX 29 tells them.
    unspaced: bool,
}

impl Count {
    /// Takes the ASCII characters at the start of `text`, word by word; gives what follows.
    fn plain<'a>(&mut self, text: &'a str) -> &'a str {
        let mut bytes = text.as_bytes();
        let length = |bytes: &[u8]| {
            bytes.iter().position(|&b| !b.is_ascii() || Letter::of_ascii(b).is_space()).unwrap_or(bytes.len())
        };
        loop {
            let (word, rest) = bytes.split_at_checked(length(bytes)).unwrap_or((bytes, &[]));
            self.part(word);
            match rest {
                [space, rest @ ..] if space.is_ascii() => bytes = rest,
                _ => return text.get(text.len() - rest.len()..).unwrap_or_default(),
            }
            self.chars += 1;
            self.end_word();
        }
    }

    /// Takes a part of a word, all ASCII.
    fn part(&mut self, bytes: &[u8]) {
        if !self.counts
            && let Some(first) = bytes.iter().find(|b| b.is_ascii_alphanumeric())
        {
            (self.counts, self.begins_small) = (true, first.is_ascii_lowercase());
        }
        let sum = bytes.iter().fold(0_u64, |sum, &b| sum + PARTS.get(usize::from(b)).copied().unwrap_or(0));
        let (capitals, small) = (sum & 0xFFFF, sum >> 16);
        self.chars += bytes.len();
        self.letters += capitals + small;
        self.capitals += capitals;
        self.small |= small > 0;
    }

    fn take(&mut self, c: char) {
        self.joined |= !stands_alone(c);
        self.unspaced |= c >= '\u{E00}' && !matches!(c, '\u{2000}'..='\u{2BFF}');
        self.add(Letter::of(c));
    }

    fn add(&mut self, letter: Letter) {
        self.chars += 1;
        if letter.is_space() {
            return self.end_word();
        }
        if letter.is_alphanumeric() && !std::mem::replace(&mut self.counts, true) {
            self.begins_small = letter.is_lower();
        }
        self.letters += u64::from(letter.is_letter());
        self.capitals += u64::from(letter.is_upper());
        self.small |= letter.is_lower();
    }

    fn end_word(&mut self) {
        self.starts_small |= self.words == 0 && self.begins_small;
        self.words += usize::from(self.counts);
        let long = usize::from(self.letters > 3);
        self.long_words += long;
        self.great_words += if self.begins_small { 0 } else { long };
        (self.letters, self.counts, self.begins_small) = (0, false, false);
    }
}

/// What an ASCII byte adds to the capitals, and to the small letters, above the sixteenth bit.
static PARTS: [u64; 128] = {
    let mut parts = [0; 128];
    let mut b = 0_u8;
    while b < 128 {
        #[allow(clippy::indexing_slicing, reason = "evaluated when compiling; a miss would not build")]
        {
            parts[b as usize] = b.is_ascii_uppercase() as u64 | (b.is_ascii_lowercase() as u64) << 16;
        }
        b += 1;
    }
    parts
};

/// Words; of scripts without spaces, where UAX 29 cuts between most characters, one for three of its pieces.
fn words(line: &str) -> usize {
    let (all, small) = line.unicode_words().fold((0, 0), |(all, small), word| {
        let single = !word.is_ascii() && word.chars().count() == 1 && word.chars().all(|c| c >= '\u{E00}');
        (all + 1, small + usize::from(single))
    });
    all - small + small.div_ceil(3)
}

/// Whether a line holds more than one sentence by UAX 29, an abbreviation's full stop before a digit or a small letter
/// not counted.
pub(crate) fn several_sentences(line: &str) -> bool {
    step(line.len());
    let counts = |it: &&str| trim(it).chars().filter(|&c| c.is_alphabetic() || digit(c).is_some()).nth(2).is_some();
    line.unicode_sentences().filter(counts).nth(1).is_some()
}
