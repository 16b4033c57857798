//! The shape of a short line: what makes it look like a title.

mod count;
mod words;

use self::count::Count;
use crate::{
    locale::fold::digit,
    source::{Holds, count, stands_alone, trim},
    step::step,
};
use unicode_segmentation::UnicodeSegmentation;
use words::words;

/// The longest line, in bytes, that is measured: longer ones are prose.
pub(crate) const LONGEST: usize = 400;

/// A line's measures.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) struct Shape {
    /// Words as UAX 29 cuts them, in a long line only as many as tell that they are many; in scripts without spaces a
    /// word is a few characters.
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

impl End {
    /// Whether a sentence ends so.
    pub(crate) const fn closes(self) -> bool {
        matches!(self, Self::Period | Self::Exclamation | Self::Question | Self::Ellipsis)
    }
}

/// Whether two capitals with their points end a text, which tell nothing of a sentence: "U.S.".
fn ends_with_initials(text: &str) -> bool {
    let mut last = text.bytes().rev();
    let mut initial = || last.next() == Some(b'.') && last.next().is_some_and(|b| b.is_ascii_uppercase());
    initial() && initial()
}

/// What `line` ends with, looking through closing marks and parentheses.
pub(crate) fn end(line: &str) -> End {
    match line.as_bytes() {
        [.., b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z'] => End::Open,
        [.., b'a'..=b'z', b'.'] => End::Period,
        [.., b'!'] => End::Exclamation,
        [.., b'?'] => End::Question,
        [.., b':'] => End::Colon,
        [.., b','] => End::Comma,
        _ => end_of_any(line),
    }
}

fn end_of_any(line: &str) -> End {
    let kept = line.trim_end_matches(['"', '”', '“', '»', '«', '\'', '’', ')', ']', ' ', '*', '_']);
    match kept.chars().next_back() {
        Some('.') if kept.ends_with("...") || kept.ends_with("..") => End::Ellipsis,
        Some('…') => End::Ellipsis,
        Some('.') if ends_with_initials(kept) => End::Open,
        Some('.' | '。' | '।' | '．' | '۔') => End::Period,
        Some('!' | '！') => End::Exclamation,
        Some('?' | '？' | '؟' | '\u{37e}') => End::Question,
        Some(';') if kept.contains(is_greek) => End::Question,
        Some(':' | '：') => End::Colon,
        Some(',' | ';' | '،' | '、' | '，') => End::Comma,
        _ => End::Open,
    }
}

/// Whether a letter is Greek: there `;` asks.
const fn is_greek(c: char) -> bool {
    matches!(c, '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}')
}

/// Measures `line`, which has no blanks around it, is at most [`LONGEST`] bytes and holds `holds`.
pub(crate) fn shape(line: &str, holds: Holds) -> Shape {
    step(line.len());
    let (joined, unspaced) = if holds.has(BEYOND_LATIN) { scripts(line) } else { (false, false) };
    let graphemes = match () {
        () if joined => line.graphemes(true).count(),
        () if holds.has(Holds::BEYOND_ASCII) => count(line.as_bytes(), |b| !matches!(b, 0x80..=0xBF)),
        () => line.len(),
    };
    let most = if unspaced {
        0
    } else if graphemes > LONG {
        MOST_WORDS_LONG
    } else {
        MOST_WORDS
    };
    let count = Count::of(line, holds, most);
    Shape {
        words: if unspaced { words(line) } else { count.words },
        graphemes,
        end: end(line),
        starts_small: count.starts_small,
        capitals: count.is_capital(),
        title_case: count.is_title_case(),
    }
}

/// The words of `line`, one more than `most` at the most.
pub(crate) fn count_words(line: &str, most: usize) -> usize {
    step(line.len());
    if scripts(line).1 { words(line) } else { Count::of(line, Holds::LOWER, most).words }
}

/// Whether all words of a line of this shape were counted, or as many as make it no title.
pub(crate) const fn counts_all_words(shape: &Shape) -> bool {
    shape.graphemes <= LONG
}

/// A line of more clusters is long; the most words of it that are counted, and of others.
const LONG: usize = 110;
const MOST_WORDS_LONG: usize = 12;
const MOST_WORDS: usize = 40;

/// What the scripts are made of that [`scripts`] asks for.
const BEYOND_LATIN: Holds = Holds::WEST.or(Holds::SYMBOL).or(Holds::FAR);

/// Whether there are marks that join characters, and whether there is a script that does not part its words: then only
/// UAX 29 tells the clusters, the words.
fn scripts(line: &str) -> (bool, bool) {
    line.chars().filter(|c| !c.is_ascii()).fold((false, false), |(joined, unspaced), c| {
        if matches!(c, 'ぁ'..='ゖ' | 'ァ'..='ヺ' | '一'..='鿿') {
            return (joined, true);
        }
        (joined || !stands_alone(c), unspaced || c >= '\u{E00}' && !matches!(c, '\u{2000}'..='\u{2BFF}'))
    })
}

/// Whether a sentence may end anywhere in the line by UAX 29: of the scripts of Europe three signs and the ends of
/// lines do so, of others many.
fn may_end_inside(line: &str) -> bool {
    let ends = |c: char| {
        matches!(c, '.' | '!' | '?' | '\n' | '\r' | '\u{85}') || c > '\u{580}' && !matches!(c, '\u{2010}'..='\u{201F}')
    };
    line.contains(ends)
}

/// Whether a line holds more than one sentence by UAX 29, an abbreviation's full stop before a digit or a small letter
/// not counted.
pub(crate) fn several_sentences(line: &str) -> bool {
    step(line.len());
    if !may_end_inside(line) {
        return false;
    }
    let counts = |it: &&str| trim(it).chars().filter(|&c| c.is_alphabetic() || digit(c).is_some()).nth(2).is_some();
    line.unicode_sentences().filter(counts).nth(1).is_some()
}
