//! Folding for look-ups: one form for the many ways a word is typed.
//!
//! Tables and text are folded alike. Spans never come from folded text.

use crate::{source::any, step::step};
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfkc_quick};

/// Appends the folded form of `text` to `out`.
///
/// Compatibility composition (NFKC) where it is needed, lower case, every blank beyond ASCII a plain
/// space, [ignorable](is_ignorable) code points dropped; then the letters that are one letter to a
/// reader: `’` is `'`, `ţ ş` are `ț ș`, `İ I ı` are `i`, `ς` is `σ`, `ß` is `ss`, `ي ك` are `ی ک`.
pub(crate) fn fold_into(text: &str, out: &mut String) {
    step(text.len());
    let start = out.len();
    if text.is_ascii() {
        out.push_str(text);
        return out.get_mut(start..).unwrap_or_default().make_ascii_lowercase();
    }
    for c in text.chars() {
        let Some(folded) = fold_char(c) else {
            out.truncate(start);
            return fold_slowly(text, out);
        };
        out.push(folded);
    }
}

fn fold_slowly(text: &str, out: &mut String) {
    if is_nfkc_quick(text.chars()) == IsNormalized::Yes {
        text.chars().for_each(|c| push(c, out));
    } else {
        text.nfkc().for_each(|c| push(c, out));
    }
}

/// The folded form of a character that is one character too, whatever stands beside it: of the letters that nearly all
/// words are made of. `None` where it is not as simple.
#[inline]
pub(super) fn fold_char(c: char) -> Option<char> {
    let code = u32::from(c);
    let folded = match c {
        _ if c.is_ascii() => return Some(c.to_ascii_lowercase()),
        'ぁ'..='ゖ' | 'ァ'..='ヺ' | 'ー' | '一'..='鿿' => code,
        'à'..='ö' | 'ø'..='ÿ' | 'а'..='џ' | 'ά'..='ί' | 'α'..='ρ' | 'σ'..='ώ' | 'א'..='ת' => code,
        'À'..='Ö' | 'Ø'..='Þ' | 'А'..='Я' | 'Α'..='Ρ' | 'Σ'..='Ω' => code + 0x20,
        'Ѐ'..='Џ' => code + 0x50,
        'Ā'..='į' | 'Ĵ'..='ķ' | 'Ŋ'..='ŝ' | 'Š'..='š' | 'Ť'..='ŷ' => code | 1,
        'Ĺ'..='ľ' | 'Ł'..='ň' | 'Ź'..='ž' => code + code % 2,
        '’' | '‘' => u32::from('\''),
        'ı' | 'İ' => u32::from('i'),
        'Ş' | 'ş' => u32::from('ș'),
        'Ţ' | 'ţ' => u32::from('ț'),
        'ς' => u32::from('σ'),
        'ي' => u32::from('ی'),
        'ك' => u32::from('ک'),
        'ء'..='غ' | 'ف'..='ي' | 'ک' | 'گ' | 'ی' | 'پ' | 'چ' | 'ژ' => code,
        '가'..='힣' => code,
        _ => return None,
    };
    char::from_u32(folded)
}

/// Whether a reader never sees `c`: soft hyphen, zero-width characters and marks of direction.
pub(crate) fn is_ignorable(c: char) -> bool {
    matches!(c,
        '\u{AD}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

/// The value of `c` if it is a decimal digit of any script (Unicode category Nd).
pub(crate) fn digit(c: char) -> Option<u32> {
    if c.is_ascii() {
        return c.to_digit(10);
    }
    if c < '\u{660}' {
        return None;
    }
    let after = ZEROS.partition_point(|&zero| zero <= c);
    let zero = ZEROS.get(after.checked_sub(1)?)?;
    let value = u32::from(c) - u32::from(*zero);
    (value < 10).then_some(value)
}

/// Whether `text` holds a decimal digit of any script. All but those of ASCII begin with one of few bytes.
pub(crate) fn has_digit(text: &str) -> bool {
    let bytes = text.as_bytes();
    let begins = |b| matches!(b, 0xD9..=0xE1) | (b == 0xEA) | (b >= 0xEF);
    any(bytes, |b| b.is_ascii_digit()) || any(bytes, begins) && text.chars().any(|c| digit(c).is_some())
}

fn push(c: char, out: &mut String) {
    if c.is_ascii() {
        out.push(c.to_ascii_lowercase());
    } else if c.is_whitespace() {
        out.push(' ');
    } else if !is_ignorable(c) {
        c.to_lowercase().for_each(|lower| push_lower(lower, out));
    }
}

fn push_lower(c: char, out: &mut String) {
    match c {
        // What is left of İ once it is in lower case.
        '\u{307}' => {}
        'ß' => out.push_str("ss"),
        '’' | '‘' | 'ʼ' => out.push('\''),
        'ţ' => out.push('ț'),
        'ş' => out.push('ș'),
        'ı' => out.push('i'),
        'ς' => out.push('σ'),
        'ي' => out.push('ی'),
        'ك' => out.push('ک'),
        _ => out.push(c),
    }
}

/// The zero of every run of ten decimal digits, in order (Unicode 17, category Nd).
#[rustfmt::skip]
const ZEROS: &[char] = &[
    '\u{30}', '\u{660}', '\u{6F0}', '\u{7C0}', '\u{966}', '\u{9E6}', '\u{A66}', '\u{AE6}', '\u{B66}',
    '\u{BE6}', '\u{C66}', '\u{CE6}', '\u{D66}', '\u{DE6}', '\u{E50}', '\u{ED0}', '\u{F20}', '\u{1040}',
    '\u{1090}', '\u{17E0}', '\u{1810}', '\u{1946}', '\u{19D0}', '\u{1A80}', '\u{1A90}', '\u{1B50}',
    '\u{1BB0}', '\u{1C40}', '\u{1C50}', '\u{A620}', '\u{A8D0}', '\u{A900}', '\u{A9D0}', '\u{A9F0}',
    '\u{AA50}', '\u{ABF0}', '\u{FF10}', '\u{104A0}', '\u{10D30}', '\u{10D40}', '\u{11066}', '\u{110F0}',
    '\u{11136}', '\u{111D0}', '\u{112F0}', '\u{11450}', '\u{114D0}', '\u{11650}', '\u{116C0}', '\u{116D0}',
    '\u{116DA}', '\u{11730}', '\u{118E0}', '\u{11950}', '\u{11BF0}', '\u{11C50}', '\u{11D50}', '\u{11DA0}',
    '\u{11DE0}', '\u{11F50}', '\u{16A60}', '\u{16AC0}', '\u{16B50}', '\u{16D70}', '\u{1CCF0}', '\u{1D7CE}',
    '\u{1D7D8}', '\u{1D7E2}', '\u{1D7EC}', '\u{1D7F6}', '\u{1E140}', '\u{1E2F0}', '\u{1E4F0}', '\u{1E5F1}',
    '\u{1E950}', '\u{1FBF0}',
];

#[cfg(test)]
mod tests {
    use super::{ZEROS, digit, fold_char, fold_into, fold_slowly};

    fn fold(text: &str) -> String {
        let mut out = String::new();
        fold_into(text, &mut out);
        out
    }

    #[test]
    fn case_and_blanks() {
        assert_eq!(fold("Torsdag"), "torsdag");
        assert_eq!(fold("ОКТЯБРЯ 2010\u{A0}г."), "октября 2010 г.");
        assert_eq!(fold("p.\u{202F}m."), "p. m.");
    }

    #[test]
    fn decomposed_and_composed_are_one() {
        assert_eq!(fold("lo\u{308}rdag"), "lördag");
        assert_eq!(fold("Κυριακη\u{301}"), fold("Κυριακή"));
        assert_eq!(fold("Ｍａｙ"), "may");
    }

    #[test]
    fn what_nobody_sees_is_dropped() {
        assert_eq!(fold("nä\u{AD}s\u{200B}ta\u{200F}"), "nästa");
    }

    #[test]
    fn letters_that_are_one_to_a_reader() {
        assert_eq!(fold("marţi"), fold("marți"));
        assert_eq!(fold("AĞUSTOS İLE KASIM"), fold("ağustos ile kasım"));
        assert_eq!(fold("Μάιος"), "μάιοσ");
        assert_eq!(fold("Dreißig"), "dreissig");
        assert_eq!(fold("d’abril"), "d'abril");
        assert_eq!(fold("يناير"), "ینایر");
    }

    #[test]
    fn the_short_way_is_the_long_way() {
        let simple: Vec<char> = ('\0'..=char::MAX).filter(|&c| fold_char(c).is_some()).collect();
        let beside = ['a', 'É', 'ς', 'й', 'か', '가', 'ي', '’'];
        for &c in &simple {
            for text in beside.iter().flat_map(|it| [String::from_iter([*it, c]), String::from_iter([c, *it])]) {
                let mut slow = String::new();
                fold_slowly(&text, &mut slow);
                assert_eq!(fold(&text), slow, "{c:?} U+{:04X}", u32::from(c));
            }
        }
        assert!(simple.len() > 30_000);
    }

    #[test]
    fn digits_of_every_script() {
        assert_eq!(digit('7'), Some(7));
        assert_eq!(digit('٣'), Some(3));
        assert_eq!(digit('９'), Some(9));
        assert_eq!(digit('๒'), Some(2));
        assert_eq!(digit('²'), None);
        assert_eq!(digit('x'), None);
        assert!(ZEROS.is_sorted());
    }
}
