//! The hash of a folded word: eight of its bytes at a time, after the multiplicative hashing of Knuth.

use super::fold::fold_char;
use crate::source::block;
use smallvec::SmallVec;

/// The hash of the bytes of a folded word.
pub(super) fn hash(folded: &[u8]) -> u64 {
    folded.chunks(8).fold(0, |hash, bytes| mix(hash, block(bytes)))
}

/// The hash of a word that goes on with a block.
#[inline]
pub(super) const fn mix(hash: u64, block: u64) -> u64 {
    (hash ^ block).wrapping_mul(0x9E37_79B9_7F4A_7C15).rotate_left(29)
}

/// The bytes of a word once folded, where each of its characters folds to one, as in nearly all words.
pub(super) fn folded(word: &str) -> Option<SmallVec<[u8; 64]>> {
    if word.is_ascii() {
        let mut folded = SmallVec::from_slice(word.as_bytes());
        folded.make_ascii_lowercase();
        return Some(folded);
    }
    let mut folded = SmallVec::new();
    for c in word.chars() {
        folded.extend_from_slice(fold_char(c)?.encode_utf8(&mut [0; 4]).as_bytes());
    }
    Some(folded)
}
