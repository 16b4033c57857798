//! Cutting text into words, in just the same way for lines and for the phrases they are held against.

use std::ops::Range;

use unicode_normalization::char::is_combining_mark;

use super::fold::{digit, is_ignorable};
use crate::{source::Letter, step::step};

/// The words of `text` as byte ranges, in order.
///
/// A word is a run of letters or a run of digits: it ends where digits meet letters, so that
/// `3件のコメント` is `3` and `件のコメント`, and `1st` is `1` and `st`. Combining marks, ignorable
/// code points and single apostrophes between letters stay inside; all other characters part words.
pub(crate) fn words(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = text.get(at..)?;
        let (gap, run) = start(rest)?;
        let len = length(rest.get(gap..)?, run);
        let word = at + gap..at + gap + len;
        step(word.end - at);
        at = word.end;
        Some(word)
    })
}

/// Where the first word starts, and of what it is a run.
fn start(text: &str) -> Option<(usize, Kind)> {
    let mut at = 0;
    for &b in text.as_bytes() {
        match Kind::of_ascii(b) {
            kind @ (Kind::Letter | Kind::Digit) => return Some((at, kind)),
            _ if b.is_ascii() => at += 1,
            _ => break,
        }
    }
    let mut rest = text.get(at..)?.char_indices().map(|(skipped, c)| (at + skipped, Kind::of(c)));
    rest.find(|(_, kind)| matches!(kind, Kind::Letter | Kind::Digit))
}

/// How long the word is that `text` starts with, a run of `run`.
fn length(text: &str, run: Kind) -> usize {
    let mut end = 0;
    for &b in text.as_bytes() {
        match Kind::of_ascii(b) {
            kind if kind == run => end += 1,
            Kind::Apostrophe => break,
            _ if b.is_ascii() => return end,
            _ => break,
        }
    }
    end + tail(text.get(end..).unwrap_or_default(), run)
}

/// How much of what follows belongs to a run: the same after marks, ignorable characters and single apostrophes.
fn tail(text: &str, run: Kind) -> usize {
    let (mut end, mut apostrophe) = (0, false);
    for (at, c) in text.char_indices() {
        match Kind::of(c) {
            kind if kind == run || kind == Kind::Mark => {
                end = at + c.len_utf8();
                apostrophe = false;
            }
            Kind::Ignorable => {}
            Kind::Apostrophe if run == Kind::Letter && !apostrophe => apostrophe = true,
            _ => break,
        }
    }
    end
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Letter,
    Digit,
    Mark,
    Apostrophe,
    Ignorable,
    Other,
}

impl Kind {
    #[inline]
    fn of(c: char) -> Self {
        match c {
            _ if c.is_ascii() => Self::of_ascii(c as u8),
            '一'..='鿿' | 'ぁ'..='ゖ' | 'ァ'..='ヺ' => Self::Letter,
            '’' | '‘' | '\u{5F3}' | '\u{5F4}' => Self::Apostrophe,
            _ => Self::beyond_ascii(c),
        }
    }

    fn beyond_ascii(c: char) -> Self {
        let letter = Letter::of(c);
        match c {
            _ if letter.is_letter() => Self::Letter,
            _ if digit(c).is_some() => Self::Digit,
            _ if letter.is_alphanumeric() => Self::Letter,
            _ if is_ignorable(c) => Self::Ignorable,
            _ if is_combining_mark(c) => Self::Mark,
            _ => Self::Other,
        }
    }

    const fn of_ascii(byte: u8) -> Self {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' => Self::Letter,
            b'0'..=b'9' => Self::Digit,
            b'\'' => Self::Apostrophe,
            _ => Self::Other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::words;

    fn cut(text: &str) -> Vec<&str> {
        words(text).filter_map(|range| text.get(range)).collect()
    }

    #[test]
    fn punctuation_falls_away() {
        assert_eq!(cut("No comments:"), ["No", "comments"]);
        assert_eq!(cut("« Older | Comments (2) …"), ["Older", "Comments", "2"]);
        assert_eq!(cut("  "), [""; 0]);
    }

    #[test]
    fn digits_and_letters_part() {
        assert_eq!(cut("3件のコメント"), ["3", "件のコメント"]);
        assert_eq!(cut("Comments4, 1st"), ["Comments", "4", "1", "st"]);
        assert_eq!(cut("१२ टिप्पणियां"), ["१२", "टिप्पणियां"]);
    }

    #[test]
    fn apostrophes_stay_between_letters_only() {
        assert_eq!(cut("aujourd’hui 'n l'été'"), ["aujourd’hui", "n", "l'été"]);
        assert_eq!(cut("a''b"), ["a", "b"]);
    }

    #[test]
    fn marks_and_soft_hyphens_stay_inside() {
        assert_eq!(cut("fo\u{308}re, nä\u{AD}sta\u{AD}"), ["fo\u{308}re", "nä\u{AD}sta"]);
    }
}
