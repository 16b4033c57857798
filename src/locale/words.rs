//! Cutting text into words, in just the same way for lines and for the phrases they are held against.

use crate::step::step;
use std::ops::Range;

use unicode_normalization::char::is_combining_mark;

use super::fold::{digit, is_ignorable};

/// The words of `text` as byte ranges, in order.
///
/// A word is a run of letters or a run of digits: it ends where digits meet letters, so that
/// `3件のコメント` is `3` and `件のコメント`, and `1st` is `1` and `st`. Combining marks, ignorable
/// code points and single apostrophes between letters stay inside; all other characters part words.
pub(crate) fn words(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut chars = text.char_indices().peekable();
    std::iter::from_fn(move || {
        let (start, first) = chars.find(|&(_, c)| is_start(c))?;
        let run = Kind::of(first);
        let mut end = start + first.len_utf8();
        let mut apostrophe = false;
        while let Some(&(at, c)) = chars.peek() {
            match Kind::of(c) {
                kind if kind == run || kind == Kind::Mark => {
                    end = at + c.len_utf8();
                    apostrophe = false;
                }
                Kind::Ignorable => {}
                Kind::Apostrophe if run == Kind::Letter && !apostrophe => apostrophe = true,
                _ => break,
            }
            chars.next();
        }
        step(end - start);
        Some(start..end)
    })
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
    fn of(c: char) -> Self {
        match c {
            'a'..='z' | 'A'..='Z' => Self::Letter,
            '0'..='9' => Self::Digit,
            '\'' | '’' | '‘' | '\u{5F3}' | '\u{5F4}' => Self::Apostrophe,
            _ if c.is_ascii() => Self::Other,
            // Letters of the common scripts, without a look-up.
            'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ɏ' | 'Σ'..='ϵ' | 'Ѐ'..='ҁ' | 'א'..='ת' | 'ؠ'..='ي' => {
                Self::Letter
            }
            'ぁ'..='ゖ' | 'ァ'..='ヺ' | '一'..='鿿' | '가'..='힣' => Self::Letter,
            _ if c.is_alphabetic() => Self::Letter,
            _ if digit(c).is_some() => Self::Digit,
            _ if c.is_numeric() => Self::Letter,
            _ if is_ignorable(c) => Self::Ignorable,
            _ if is_combining_mark(c) => Self::Mark,
            _ => Self::Other,
        }
    }
}

fn is_start(c: char) -> bool {
    matches!(Kind::of(c), Kind::Letter | Kind::Digit)
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
    fn the_short_cut_for_letters_takes_letters_only() {
        for (from, to) in [('À', 'Ö'), ('Ø', 'ö'), ('ø', 'ɏ'), ('Σ', 'ϵ'), ('Ѐ', 'ҁ'), ('א', 'ת'), ('ؠ', 'ي')]
        {
            assert!((from..=to).all(char::is_alphabetic), "{from} to {to}");
        }
        for (from, to) in [('ぁ', 'ゖ'), ('ァ', 'ヺ'), ('一', '鿿'), ('가', '힣')] {
            assert!((from..=to).all(char::is_alphabetic), "{from} to {to}");
        }
    }

    #[test]
    fn marks_and_soft_hyphens_stay_inside() {
        assert_eq!(cut("fo\u{308}re, nä\u{AD}sta\u{AD}"), ["fo\u{308}re", "nä\u{AD}sta"]);
    }
}
