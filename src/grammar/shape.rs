//! The shape of a short line: what makes it look like a title.

use crate::{locale::fold::digit, source::trim, step::step};
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
    line.chars().for_each(|c| count.take(c));
    count.end_word();
    Shape {
        words: if count.unspaced { words(line) } else { count.words },
        graphemes: if count.joined { line.graphemes(true).count() } else { count.chars },
        end: end(line),
        starts_small: line.chars().find(|c| c.is_alphanumeric()).is_some_and(char::is_lowercase),
        capitals: count.capitals >= 3 && count.small == 0,
        title_case: count.long_words >= 2 && count.long_words == count.great_words,
    }
}

/// What one pass over the characters counts.
#[derive(Default)]
struct Count {
    chars: usize,
    words: usize,
    capitals: usize,
    small: usize,
    /// Words of more than three letters, and those of them that begin with a capital or a digit.
    long_words: usize,
    great_words: usize,
    /// The letters of the word so far, whether one of its characters counts, and whether it begins small.
    letters: usize,
    counts: bool,
    begins_small: bool,
    /// Whether there are marks that join characters; then only UAX 29 tells the clusters.
    joined: bool,
    /// Whether there is a script that does not part its words; then only UAX 29 tells them.
    unspaced: bool,
}

impl Count {
    fn take(&mut self, c: char) {
        self.chars += 1;
        self.joined |= c >= '\u{300}';
        self.unspaced |= c >= '\u{E00}' && !matches!(c, '\u{2000}'..='\u{2BFF}');
        if c.is_whitespace() {
            return self.end_word();
        }
        if !c.is_alphanumeric() {
            return;
        }
        if !std::mem::replace(&mut self.counts, true) {
            self.begins_small = c.is_lowercase();
        }
        self.letters += usize::from(c.is_alphabetic());
        self.capitals += usize::from(c.is_uppercase());
        self.small += usize::from(c.is_lowercase());
    }

    fn end_word(&mut self) {
        self.words += usize::from(self.counts);
        let long = usize::from(self.letters > 3);
        self.long_words += long;
        self.great_words += if self.begins_small { 0 } else { long };
        (self.letters, self.counts, self.begins_small) = (0, false, false);
    }
}

/// Words; of scripts without spaces, where UAX 29 cuts between most characters, one for three of its pieces.
fn words(line: &str) -> usize {
    let (all, small) = line.unicode_words().fold((0, 0), |(all, small), word| {
        let single = !word.is_ascii() && word.chars().count() == 1 && word.chars().all(|c| c >= '\u{E00}');
        (all + 1, small + usize::from(single))
    });
    all - small + small.div_ceil(3)
}

/// Sentences by UAX 29, an abbreviation's full stop before a digit or a small letter not counted.
pub(crate) fn sentences(line: &str) -> usize {
    step(line.len());
    line.unicode_sentences()
        .filter(|it| trim(it).chars().filter(|&c| c.is_alphabetic() || digit(c).is_some()).count() > 2)
        .count()
}
