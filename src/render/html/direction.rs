//! Which way text runs.

use crate::{
    source::{any, any_pair, count},
    value::Language,
};

/// Languages that are written from right to left, where no script is named.
const RIGHT_TO_LEFT: [&str; 12] = ["ar", "arc", "ckb", "dv", "fa", "he", "iw", "ps", "sd", "ug", "ur", "yi"];
const SCRIPTS: [&str; 5] = ["adlm", "arab", "hebr", "syrc", "thaa"];

/// Whether `language` is written from right to left.
pub(super) fn is_right_to_left(language: Language) -> bool {
    let tag = language.as_str().to_ascii_lowercase();
    let mut parts = tag.split('-');
    let primary = parts.next().unwrap_or_default();
    match parts.find(|part| part.len() == 4) {
        Some(script) => SCRIPTS.contains(&script),
        None => RIGHT_TO_LEFT.contains(&primary),
    }
}

/// How many letters are looked at: a name in other letters at the start does not turn a post around.
const ENOUGH: u32 = 256;

/// The letters of a text, by the direction they run in.
#[derive(Clone, Copy, Default)]
pub(super) struct Letters {
    to_right: u32,
    to_left: u32,
}

impl Letters {
    /// Counts those of `text`, as far as any are still wanted; whether more are.
    pub(super) fn count(&mut self, text: &str) -> bool {
        if text.len() <= SHORT
            && let Some(count) = western(text)
        {
            let wanted = ENOUGH - self.to_right - self.to_left;
            self.to_right += count.min(wanted);
            return count <= wanted;
        }
        for letter in text.chars().filter(|&c| is_letter(c)) {
            if self.is_enough() {
                return false;
            }
            *(if runs_left(letter) { &mut self.to_left } else { &mut self.to_right }) += 1;
        }
        true
    }

    /// Whether no more are wanted.
    pub(super) const fn is_enough(self) -> bool {
        self.to_right + self.to_left >= ENOUGH
    }

    /// Whether most run from right to left; `None` where there are none.
    pub(super) const fn run_left(self) -> Option<bool> {
        if self.to_left + self.to_right == 0 { None } else { Some(self.to_left > self.to_right) }
    }
}

/// A text of so many bytes is looked through as a whole for other letters than those of Western Europe.
const SHORT: usize = 1 << 12;

/// How many letters `text` has, if they are all those of Western Europe, which run to the right.
fn western(text: &str) -> Option<u32> {
    let bytes = text.as_bytes();
    // Of the characters up to U+024F all from U+00C0 on are letters, but for two.
    let other = any(bytes, |b| (b == 0xC2) | (b > 0xC9)) || any_pair(bytes, |a, b| (a == 0xC3) & (b | 0x20 == 0xB7));
    let letter = |b: u8| ((b | 0x20).wrapping_sub(b'a') < 26) | (b >= 0xC3);
    if other { None } else { u32::try_from(count(bytes, letter)).ok() }
}

/// Whether `c` is alphabetic. Those of Western Europe are told at once.
fn is_letter(c: char) -> bool {
    match c {
        '\0'..='\u{7F}' => c.is_ascii_alphabetic(),
        '\u{C0}'..='\u{24F}' => !matches!(c, '×' | '÷'),
        _ => c.is_alphabetic(),
    }
}

const fn runs_left(letter: char) -> bool {
    letter >= '\u{590}'
        && matches!(
            letter,
            '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}' | '\u{10800}'..='\u{10FFF}'
                | '\u{1E800}'..='\u{1EFFF}'
        )
}

#[cfg(test)]
mod tests {
    use super::{Letters, is_letter, is_right_to_left, western};

    #[test]
    fn languages_have_a_direction() {
        let runs = |tag: &str| is_right_to_left(tag.parse().expect("a language"));
        assert!(runs("ar") && runs("he") && runs("fa-IR") && runs("uz-Arab"));
        assert!(!runs("sv") && !runs("ja") && !runs("pt-BR") && !runs("az-Latn") && !runs("ar-Latn"));
    }

    #[test]
    fn letters_are_what_unicode_says() {
        for c in '\0'..=char::MAX {
            assert_eq!(is_letter(c), c.is_alphabetic(), "{c:?}");
            let letters = western(c.encode_utf8(&mut [0; 4]));
            assert!(letters.is_none_or(|it| it == u32::from(c.is_alphabetic())), "{c:?}");
        }
    }

    #[test]
    fn most_of_the_first_letters_tell_the_direction() {
        let run_left = |text: &str| {
            let mut letters = Letters::default();
            letters.count(text);
            letters.run_left()
        };
        assert_eq!(run_left("3. WordPress: שלום לכולם וברוכים הבאים"), Some(true));
        assert_eq!(run_left("12 hej مرحبا, sade han"), Some(false));
        assert_eq!(run_left("123 … 🙂"), None);
        assert_eq!(run_left(&format!("{}{}", "a".repeat(200), "ש".repeat(1000))), Some(false));
    }
}
