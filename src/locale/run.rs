//! Runs of letters or of digits, which words are: told, folded and hashed eight bytes at a time.

use super::{
    fold::fold_char,
    hash::{hash, mix},
};
use crate::source::block;
use smallvec::SmallVec;

/// A run of letters or of digits.
pub(super) struct Run {
    pub(super) len: usize,
    pub(super) hash: u64,
    pub(super) digits: bool,
    /// Whether there is a capital behind its first letter.
    pub(super) seam: bool,
    /// All of it, folded, where one block holds that; else 0.
    pub(super) folded: u64,
}

/// A run of one block that ends in it, as most words do.
#[inline]
pub(super) fn short_run(bytes: &[u8]) -> Option<Run> {
    let own = u64::from_le_bytes(*bytes.first_chunk()?);
    let letters = Letters::of(own, 0).filter(|it| matches!(it.len, 1..8))?;
    let next = (own >> (8 * letters.len)) as u8;
    if !next.is_ascii() || next == b'\'' {
        return None;
    }
    let inner = if own & 0x80 == 0 { !0xFF } else { !0xFFFF };
    let Letters { len, folded, capitals, .. } = letters;
    Some(Run { len: len as usize, hash: mix(0, folded), digits: false, seam: capitals & inner != 0, folded })
}

/// The hash of the first block of the letters that `bytes` begin with; none where the letters of Western Europe, and what
/// stands behind them, do not tell it.
#[inline]
pub(super) fn opening(bytes: &[u8]) -> Option<u64> {
    let own = u64::from_le_bytes(*bytes.first_chunk()?);
    let letters = Letters::of(own, 0).filter(|it| it.len > 0)?;
    let behind = if letters.len < 8 { (own >> (8 * letters.len)) as u8 } else { bytes.get(8).copied().unwrap_or(b' ') };
    (behind.is_ascii() && behind != b'\'').then(|| mix(0, letters.folded))
}

/// The run that `bytes` begin with; none where that takes more than the letters of Europe, kana and ideographs to tell.
#[inline]
pub(super) fn run(bytes: &[u8]) -> Option<Run> {
    match bytes.first() {
        Some(b'0'..=b'9') => number(bytes),
        Some(0xCE..=0xDB) => paired_run(bytes),
        Some(0xE3..=0xE9) => eastern_run(bytes),
        _ => western_run(bytes).or_else(|| latin_run(bytes)),
    }
}

/// A run of the letters of Western Europe.
#[inline]
fn western_run(bytes: &[u8]) -> Option<Run> {
    let mut own = block(bytes);
    let (mut hash, mut len, mut open, mut seam) = (0, 0, 0, false);
    // The first character may be a capital.
    let mut inner = if own & 0x80 == 0 { !0xFF } else { !0xFFFF };
    loop {
        let letters = Letters::of(own, open)?;
        seam |= letters.capitals & inner != 0;
        len += letters.len as usize;
        if letters.len > 0 {
            hash = mix(hash, letters.folded);
        }
        if letters.len < 8 {
            let next = (own >> (8 * letters.len)) as u8;
            let ends = next.is_ascii() && next != b'\'' || !next.is_ascii() && ends_run(bytes.get(len..)?);
            return ends.then_some(Run { len, hash, digits: false, seam, folded: 0 });
        }
        (own, open, inner) = (block(bytes.get(len..)?), letters.open, !0);
    }
}

/// The letters that a block of eight bytes begins with.
struct Letters {
    len: u32,
    folded: u64,
    /// A bit in each byte that made a capital.
    capitals: u64,
    /// The high bit of the first byte of the next block, where it ends a letter of this one.
    open: u64,
}

impl Letters {
    /// None where there are letters that fold to more than one, or signs among those of Latin-1.
    #[inline]
    fn of(block: u64, open: u64) -> Option<Self> {
        let low = (block | each(0x20)) & each(0x7F);
        let ascii = (low + each(0x80 - b'a')) & !(low + each(0x7F - b'z')) & !block & HIGH;
        let beyond = block & HIGH != 0;
        let lead = if beyond { is_zero(block ^ each(0xC3)) } else { 0 };
        let second = lead << 8 | open;
        let ends = (!(ascii | lead | second) & HIGH) >> 7;
        // The bits below the first end, or all.
        let kept = ends.wrapping_sub(1) & !ends;
        let small = (ascii | second) >> 2 & kept;
        let folded = (block | small) & kept;
        // `×`, `÷`, `ß` and `ÿ`.
        if beyond && is_zero((folded | each(8)) ^ each(0xBF)) & second != 0 {
            return None;
        }
        Some(Self { len: ends.trailing_zeros() / 8, folded, capitals: small & !block, open: lead >> 56 })
    }
}

/// The high bits of all bytes.
const HIGH: u64 = each(0x80);

/// A block of one byte.
const fn each(b: u8) -> u64 {
    u64::from_le_bytes([b; 8])
}

/// The high bits of the bytes that are zero.
const fn is_zero(block: u64) -> u64 {
    !(((block & each(0x7F)) + each(0x7F)) | block) & HIGH
}

/// A run of Latin letters up to U+017F, with apostrophes between them: `aren’t`, `środa`.
fn latin_run(bytes: &[u8]) -> Option<Run> {
    let (mut folded, mut seam, mut len) = (SmallVec::<[u8; 64]>::new(), false, 0);
    loop {
        let rest = bytes.get(len..)?;
        let (c, size) = match rest {
            [b, ..] if b.is_ascii_alphabetic() => (char::from(*b), 1),
            [lead @ 0xC3..=0xC5, second, ..] => {
                (char::from_u32(u32::from(lead & 0x1F) << 6 | u32::from(second & 0x3F))?, 2)
            }
            _ => match (apostrophe(rest), len) {
                (0, _) | (_, 0) => break,
                (size, _) => match rest.get(size..)? {
                    [b, ..] if b.is_ascii_alphabetic() => ('\'', size),
                    [0xC3..=0xC5, ..] => ('\'', size),
                    [b, ..] if !b.is_ascii() => return None,
                    _ => break,
                },
            },
        };
        let small = fold_char(c)?;
        seam |= len > 0 && small != c;
        folded.extend_from_slice(small.encode_utf8(&mut [0; 4]).as_bytes());
        len += size;
    }
    let ends = len > 0 && bytes.get(len..).is_some_and(|rest| apostrophe(rest) > 0 || ends_run(rest));
    ends.then(|| Run { len, hash: hash(&folded), digits: false, seam, folded: 0 })
}

/// The length of the apostrophe that the bytes start with; 0 where they start with none.
const fn apostrophe(bytes: &[u8]) -> usize {
    match bytes {
        [b'\'', ..] => 1,
        [0xE2, 0x80, 0x98 | 0x99, ..] => 3,
        _ => 0,
    }
}

/// A run of Greek, Cyrillic, Hebrew or Arabic letters.
fn paired_run(bytes: &[u8]) -> Option<Run> {
    let (mut folded, mut seam) = (SmallVec::<[u8; 64]>::new(), false);
    let mut len = 0;
    while let Some([lead @ 0xCE..=0xDB, second, ..]) = bytes.get(len..).filter(|rest| sign(rest) == 0) {
        let c = char::from_u32(u32::from(lead & 0x1F) << 6 | u32::from(second & 0x3F))?;
        let small = fold_char(c)?;
        seam |= len > 0 && small != c && *lead <= 0xD1;
        folded.extend_from_slice(small.encode_utf8(&mut [0; 4]).as_bytes());
        len += 2;
    }
    match bytes.get(len..)? {
        [b'\'', ..] | [0xC3, ..] => None,
        [b, ..] if b.is_ascii_alphabetic() => None,
        rest => ends_run(rest).then(|| Run { len, hash: hash(&folded), digits: false, seam, folded: 0 }),
    }
}

/// A run of kana and ideographs.
fn eastern_run(bytes: &[u8]) -> Option<Run> {
    let mut len = 0;
    while bytes.get(len..).is_some_and(is_eastern) {
        len += 3;
    }
    match bytes.get(len..)? {
        [b'\'', ..] => None,
        [b, ..] if b.is_ascii_alphabetic() => None,
        [0xC3, ..] => None,
        rest => ends_run(rest).then(|| Run {
            len,
            hash: hash(bytes.get(..len).unwrap_or_default()),
            digits: false,
            seam: false,
            folded: 0,
        }),
    }
}

/// Whether the bytes start with kana or an ideograph.
#[inline]
pub(super) fn is_eastern(bytes: &[u8]) -> bool {
    let [first @ 0xE3..=0xE9, second, third, ..] = bytes else { return false };
    let code = u32::from(first & 0xF) << 12 | u32::from(second & 0x3F) << 6 | u32::from(third & 0x3F);
    matches!(code, 0x4E00..=0x9FFF | 0x3041..=0x3096 | 0x30A1..=0x30FA | 0x30FC)
}

fn number(bytes: &[u8]) -> Option<Run> {
    let len = bytes.iter().take_while(|b| b.is_ascii_digit()).count();
    let ends = bytes.get(len..).is_some_and(ends_run);
    ends.then(|| Run { len, hash: hash(bytes.get(..len).unwrap_or_default()), digits: true, seam: false, folded: 0 })
}

/// Whether what follows a run surely belongs to none.
#[inline]
fn ends_run(rest: &[u8]) -> bool {
    match rest {
        [] => true,
        [b, ..] if b.is_ascii() => true,
        [0xC3, ..] => true,
        _ => sign(rest) > 0,
    }
}

/// The length of a sign of Latin-1, of Arabic, general or the East's punctuation that always parts words; 0 where there is none.
pub(super) const fn sign(bytes: &[u8]) -> usize {
    match bytes {
        [0xC2, 0xA0..=0xA9 | 0xAB | 0xAC | 0xAE..=0xB1 | 0xB4 | 0xB6..=0xB8 | 0xBB | 0xBF, ..] => 2,
        // The Arabic comma, semicolon, question mark and full stop.
        [0xD8, 0x8C | 0x9B | 0x9F, ..] | [0xDB, 0x94, ..] => 2,
        [0xE2, 0x80, 0x90..=0x97 | 0x9A..=0xA7 | 0xB0..=0xBF, ..] => 3,
        [0xE3, 0x80, 0x80..=0x83 | 0x88..=0x91, ..] => 3,
        _ => 0,
    }
}
