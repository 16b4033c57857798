//! Words of scripts that do not part them.

use unicode_segmentation::UnicodeSegmentation;

/// Words; of scripts without spaces, where UAX 29 cuts between most characters, one for three of its pieces.
pub(super) fn words(line: &str) -> usize {
    let pieces = eastern(line).unwrap_or_else(|| Pieces::of(line));
    pieces.all - pieces.single + pieces.single.div_ceil(3)
}

/// What UAX 29 cuts a text into.
#[derive(Default, PartialEq, Eq, Debug)]
struct Pieces {
    all: usize,
    /// Those that are one character of a script without spaces.
    single: usize,
}

impl Pieces {
    fn of(text: &str) -> Self {
        text.unicode_words().fold(Self::default(), |mut pieces, word| {
            let single = !word.is_ascii() && word.chars().count() == 1 && word.chars().all(|c| c >= '\u{E00}');
            pieces.add(single);
            pieces
        })
    }

    /// The same of what stands between; signs alone are none.
    fn join(&mut self, text: &str) {
        if text.bytes().any(|b| b.is_ascii_alphanumeric() || b == 0xEF) {
            let others = Self::of(text);
            self.all += others.all;
            self.single += others.single;
        }
    }

    fn add(&mut self, single: bool) {
        self.all += 1;
        self.single += usize::from(single);
    }
}

/// How UAX 29 takes a character of the East.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Eastern {
    /// A piece of its own.
    Single,
    /// One piece with its like beside it.
    Katakana,
    /// No part of a word.
    Sign,
    /// Not told here.
    Other,
}

#[inline]
const fn kind(c: char) -> Eastern {
    match c {
        '一'..='鿿' | 'ぁ'..='ゖ' => Eastern::Single,
        'ァ'..='ヺ' | 'ー' => Eastern::Katakana,
        '\u{3000}'..='〃' | '〈'..='】' => Eastern::Sign,
        _ => Eastern::Other,
    }
}

/// Whether a text of such characters can be cut without looking at what stands beside them: they are joined to
/// nothing but marks, and katakana to `_`.
#[inline]
const fn is_eastern_text(c: char) -> bool {
    !matches!(kind(c), Eastern::Other)
        || c.is_ascii() && c != '_'
        || matches!(c, '！'..='／' | '０'..='９' | '：'..='？')
}

/// The pieces of such a text; none where it is another.
fn eastern(text: &str) -> Option<Pieces> {
    let mut pieces = Pieces::default();
    // The katakana so far, and where what is of no script of the East starts.
    let (mut katakana, mut other) = (0, None);
    for (at, c) in text.char_indices() {
        let own = kind(c);
        if own == Eastern::Other {
            if !is_eastern_text(c) {
                return None;
            }
            other = other.or(Some(at));
        } else if let Some(from) = other.take() {
            pieces.join(text.get(from..at)?);
        }
        if own != Eastern::Katakana && katakana > 0 {
            pieces.add(std::mem::take(&mut katakana) == 1);
        }
        match own {
            Eastern::Single => pieces.add(true),
            Eastern::Katakana => katakana += 1,
            Eastern::Sign | Eastern::Other => {}
        }
    }
    if katakana > 0 {
        pieces.add(katakana == 1);
    }
    pieces.join(other.and_then(|from| text.get(from..)).unwrap_or_default());
    Some(pieces)
}

#[cfg(test)]
mod tests {
    use super::{Pieces, eastern, is_eastern_text};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_short_way_is_that_of_uax_29(text in "[一ぁんアー・ヺ、「。　！．，：０３a'.:,1 鿿-]{0,12}") {
            let told = text.replace('・', "");
            prop_assert!(told.chars().all(is_eastern_text));
            prop_assert_eq!(eastern(&told), Some(Pieces::of(&told)));
        }

        #[test]
        fn no_character_is_taken_for_another(text in "[\\x00-\\x7F一アあ！？０ー]{0,3}", c: char) {
            for text in [format!("{text}{c}"), format!("{c}{text}{c}")] {
                if text.chars().all(is_eastern_text) {
                    prop_assert_eq!(eastern(&text), Some(Pieces::of(&text)));
                }
            }
        }
    }
}
