//! Words of scripts that do not part them.

use unicode_segmentation::UnicodeSegmentation;

/// Words; of scripts without spaces, where UAX 29 cuts between most characters, one for three of its pieces.
pub(super) fn words(line: &str) -> usize {
    let pieces = if line.chars().all(is_eastern_text) { eastern(line) } else { Pieces::of(line) };
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

/// The pieces of such a text.
fn eastern(text: &str) -> Pieces {
    let (mut pieces, mut rest) = (Pieces::default(), text);
    while let Some(first) = rest.chars().next() {
        let own = kind(first);
        let alike = |c: char| kind(c) == own;
        let run = match own {
            Eastern::Single | Eastern::Sign => first.len_utf8(),
            _ => rest.find(|c| !alike(c)).unwrap_or(rest.len()),
        };
        let (taken, after) = rest.split_at_checked(run).unwrap_or((rest, ""));
        match own {
            Eastern::Single => pieces.add(true),
            Eastern::Katakana => pieces.add(run == first.len_utf8()),
            Eastern::Sign => {}
            Eastern::Other => {
                let others = Pieces::of(taken);
                pieces.all += others.all;
                pieces.single += others.single;
            }
        }
        rest = after;
    }
    pieces
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
            prop_assert_eq!(eastern(&told), Pieces::of(&told));
        }

        #[test]
        fn no_character_is_taken_for_another(text in "[\\x00-\\x7F一アあ！？０ー]{0,3}", c: char) {
            for text in [format!("{text}{c}"), format!("{c}{text}{c}")] {
                if text.chars().all(is_eastern_text) {
                    prop_assert_eq!(eastern(&text), Pieces::of(&text));
                }
            }
        }
    }
}
