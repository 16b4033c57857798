//! Which encoding a file is in, and how that is known.
//!
//! Only the [`EVIDENCE_WINDOW`] is looked at, so that a file that is read piece by piece is read alike.

use super::Chosen;
use crate::source::EVIDENCE_WINDOW;
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, ISO_2022_JP, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1250, WINDOWS_1252};

/// Of so many sequences of UTF-8 that are whole one may be broken, and the text is still UTF-8.
const WHOLE_TO_ONE_BROKEN: usize = 4;

/// The encoding of `bytes`, by their mark or by their look.
pub(super) fn choose(bytes: &[u8]) -> (&'static Encoding, Chosen) {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return (encoding, Chosen::ByteOrderMark);
    }
    let (window, whole) = window(bytes);
    if let Some(encoding) = wide(window).or_else(|| escaped(window)) {
        return (encoding, Chosen::Guessed);
    }
    match broken(window, whole) {
        (_, 0) => (UTF_8, Chosen::ValidUtf8),
        (sound, broken) if sound >= broken * WHOLE_TO_ONE_BROKEN => (UTF_8, Chosen::Guessed),
        _ => (guess(window, whole), Chosen::Guessed),
    }
}

/// The bytes that evidence is taken from, and whether the file ends with them: the first there are, and where these
/// are all ASCII, which tells nothing, as many from the first byte on that is not.
fn window(bytes: &[u8]) -> (&[u8], bool) {
    let ascii = Encoding::ascii_valid_up_to(bytes);
    let start = if ascii < EVIDENCE_WINDOW || ascii == bytes.len() { 0 } else { ascii };
    let rest = bytes.get(start..).unwrap_or_default();
    rest.get(..EVIDENCE_WINDOW).map_or((rest, true), |window| (window, window.len() == rest.len()))
}

/// UTF-16 without a mark: its blanks and ends of lines have a NUL on one and the same side, which no other text has.
fn wide(window: &[u8]) -> Option<&'static Encoding> {
    memchr::memchr(0, window)?;
    let (little, big) = (commonplace(window, u16::from_le_bytes), commonplace(window, u16::from_be_bytes));
    let (encoding, units, other) = if little > big { (UTF_16LE, little, big) } else { (UTF_16BE, big, little) };
    let narrow = window
        .chunks_exact(2)
        .filter(|pair| pair.iter().all(|byte| *byte == b' ' || byte.is_ascii_alphabetic()))
        .count();
    (units > 4 * other && units * 100 >= window.len() && narrow * 4 <= window.len()).then_some(encoding)
}

/// How many units are what every text has many of: blanks, ends of lines, and commas and full stops where there are no
/// blanks. None where surrogates stand alone, but for one that the window's end may have cut off.
fn commonplace(window: &[u8], unit: fn([u8; 2]) -> u16) -> usize {
    let units = || window.chunks_exact(2).filter_map(|pair| pair.try_into().ok().map(unit));
    if char::decode_utf16(units()).filter(Result::is_err).count() > 1 {
        return 0;
    }
    units().filter(|unit| matches!(unit, 0x0A | 0x0D | 0x20 | 0x3001..=0x3002)).count()
}

/// ISO-2022-JP is all ASCII, with escape codes that change what it means.
fn escaped(window: &[u8]) -> Option<&'static Encoding> {
    memchr::memchr(0x1B, window)?;
    Some(guess(window, true)).filter(|&encoding| encoding == ISO_2022_JP)
}

/// How many sequences of UTF-8 beyond ASCII there are that are whole, and how many that are broken. What the window's
/// end cuts in two is neither.
fn broken(window: &[u8], whole: bool) -> (usize, usize) {
    if simdutf8::basic::from_utf8(window).is_ok() {
        return (1, 0);
    }
    let (mut sound, mut broken, mut at) = (0, 0, 0);
    for chunk in window.utf8_chunks() {
        at += chunk.valid().len() + chunk.invalid().len();
        sound += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        broken +=
            usize::from(!chunk.invalid().is_empty() && (whole || at < window.len() || is_complete(chunk.invalid())));
    }
    (sound, broken)
}

/// Whether more bytes could not make it a character.
fn is_complete(invalid: &[u8]) -> bool {
    std::str::from_utf8(invalid).is_err_and(|error| error.error_len().is_some())
}

fn guess(window: &[u8], whole: bool) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Allow);
    detector.feed(window, whole);
    let guess = detector.guess(None, Utf8Detection::Deny);
    if !guess.is_single_byte() {
        return guess;
    }
    let western = WINDOWS_1252.decode_without_bom_handling(window).0;
    // Quotation marks and dashes tell of no language, and most that have no other letters are of the west.
    if !western.contains(|c: char| !c.is_ascii() && c.is_alphabetic()) {
        return WINDOWS_1252;
    }
    if guess == WINDOWS_1252 && is_hungarian(&western) { WINDOWS_1250 } else { guess }
}

/// Whether text read as windows-1252 has the letters of Hungarian and no others, its `ő` and `ű` misread as `õ` and `û`.
/// The detector takes it for one of the languages that have many of its letters; but none has all: where `õ` or `û` is
/// written, `ö` and the acute letters are not (Estonian, Portuguese, French).
fn is_hungarian(text: &str) -> bool {
    let has = |letters: &str| text.contains(|c| letters.contains(c));
    let other = |c: char| !c.is_ascii() && c.is_alphabetic() && !"áéíóöúüõûÁÉÍÓÖÚÜÕÛ".contains(c);
    has("õûÕÛ") && has("öÖ") && has("áéíóúÁÉÍÓÚ") && !text.contains(other)
}
