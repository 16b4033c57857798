//! Text that was UTF-8, was read as Windows-1252 or Latin-1, and was written down so: `sÃ¥ngen`, `itâ€™s`, `Ð¼Ð¸Ñ€`.
//!
//! Each byte of a character became a character of its own. So a sequence is looked for whose characters, taken
//! for bytes again, are one character of UTF-8. Honest text has few of them, where a letter stands before a sign
//! (`”MANHÔ`, `«CAFÉ»`, `så…”`, `5 Å²`): these do not count.
//!
//! The text is suspected at [`FEWEST`] sequences that are at least one in [`SHARE`] of all characters beyond ASCII,
//! so that a page about mojibake, or one broken comment below a sound post, is not. Only the
//! [`EVIDENCE_WINDOW`] is looked at, so that streaming gives the same.

#[cfg(feature = "encoding")]
mod misreading;

#[cfg(feature = "encoding")]
pub(super) use misreading::Misreading;

use super::bytes::{beginning, places};
use super::{EVIDENCE_WINDOW, Span};

/// The fewest sequences that make a text suspect.
const FEWEST: usize = 3;
/// Of so many characters beyond ASCII at least one must begin a sequence.
const SHARE: usize = 5;

/// The first sequence of a text that looks misread, and the character that was meant.
pub(crate) fn find(text: &str) -> Option<(Span, char)> {
    find_from(text, FEWEST)
}

/// The same, where so few sequences are enough.
pub(super) fn find_from(text: &str, fewest: usize) -> Option<(Span, char)> {
    let window = window(text);
    let (mut first, mut count, mut free) = (None, 0_usize, 0);
    // The first character of every sequence, U+00C2 to U+00F0, begins with this byte, and no other byte is like it.
    // What follows it is beyond ASCII too: in most texts it is not.
    let bytes = window.as_bytes();
    for at in places(bytes, 0xC3) {
        if at >= free
            && bytes.get(at + 2).is_some_and(|b| !b.is_ascii())
            && let Some((len, meant)) = window.get(at..).and_then(sequence)
        {
            free = at + len;
            count += 1;
            first.get_or_insert((Span::new(at, free), meant));
        }
    }
    first.filter(|_| count >= fewest && count * SHARE >= beyond_ascii(window))
}

/// The beginning of the text, as far as evidence is taken from.
pub(super) fn window(text: &str) -> &str {
    beginning(text, EVIDENCE_WINDOW)
}

fn beyond_ascii(text: &str) -> usize {
    text.bytes().filter(|&b| b >= 0xC0).count()
}

/// The length in bytes of the sequence that `text` starts with, and the character that was meant.
pub(super) fn sequence(text: &str) -> Option<(usize, char)> {
    let mut chars = text.chars();
    let lead = u8::try_from(chars.next()?).ok()?;
    let count = continuations(lead)?;
    let (mut bytes, mut telling) = ([lead, 0, 0, 0], false);
    for slot in bytes.iter_mut().skip(1).take(count) {
        let c = chars.next()?;
        *slot = continuation(c)?;
        telling |= is_telling(lead, c);
    }
    let meant = std::str::from_utf8(bytes.get(..=count)?).ok()?.chars().next().filter(|_| telling)?;
    Some((text.len() - chars.as_str().len(), meant))
}

/// How many bytes follow the first byte of a character that people's texts have many of.
pub(super) fn continuations(lead: u8) -> Option<usize> {
    match lead {
        0xC2..=0xC5 | 0xCC | 0xCE..=0xD1 | 0xD7..=0xD9 => Some(1),
        0xE0..=0xEF => Some(2),
        0xF0 => Some(3),
        _ => None,
    }
}

/// Whether nobody writes `c` after the letter that `lead` looks like.
fn is_telling(lead: u8, c: char) -> bool {
    let closes = matches!(c, '\u{A0}' | '”' | '“' | '’' | '‘' | '‚' | '„' | '…' | '–' | '—' | '»' | '›' | '•' | '™');
    let raised = matches!(c, '°' | '¹' | '²' | '³');
    match lead {
        0xC2 => u32::from(c) < 0x100,             // `Â«`, `Â°`: all of Latin-1
        0xC4 | 0xC5 | 0xD8 => !closes && !raised, // `5 Å²`, `Ø³`
        0xE0.. => !closes && !raised && !matches!(c, '«' | '‹' | '®' | '©' | 'ª' | 'º' | '·'), // `né « là »`
        _ => !closes,
    }
}

/// The byte, 80 to BF, that Windows-1252 or Latin-1 reads as `c`.
fn continuation(c: char) -> Option<u8> {
    /// What Windows-1252 has for 80 to 9F; a dot where it has nothing.
    const HIGH: &str = "€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ";
    match u32::from(c) {
        0..0x80 => None,
        code @ 0x80..=0xBF => u8::try_from(code).ok(),
        _ => (0x80..).zip(HIGH.chars()).find(|(_, it)| *it == c).map(|(byte, _)| byte),
    }
}
