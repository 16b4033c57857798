//! The shape of a short line: what makes it look like a title.

use crate::{locale::fold::digit, source::trim};
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
    /// How many sentences there are before its last character: "A. B" has more than one.
    pub(crate) sentences: usize,
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
    let letters = || line.chars().filter(|c| c.is_alphabetic());
    let cased = letters().filter(|c| c.is_uppercase() || c.is_lowercase());
    let (capital, small) =
        cased.fold((0, 0), |(up, low), c| if c.is_uppercase() { (up + 1, low) } else { (up, low + 1) });
    let long_words = || line.split_whitespace().filter(|word| word.chars().filter(|c| c.is_alphabetic()).count() > 3);
    Shape {
        words: words(line),
        graphemes: line.graphemes(true).count(),
        end: end(line),
        starts_small: line.chars().find(|c| c.is_alphanumeric()).is_some_and(char::is_lowercase),
        capitals: capital >= 3 && small == 0,
        title_case: long_words().count() >= 2 && long_words().all(starts_great),
        sentences: sentences(line),
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

fn starts_great(word: &str) -> bool {
    word.chars().find(|c| c.is_alphanumeric()).is_some_and(|c| !c.is_lowercase())
}

/// Sentences by UAX 29, an abbreviation's full stop before a digit or a small letter not counted.
fn sentences(line: &str) -> usize {
    line.unicode_sentences()
        .filter(|it| trim(it).chars().filter(|&c| c.is_alphabetic() || digit(c).is_some()).count() > 2)
        .count()
}
