//! Which lines of a page stood there before: what platforms print comes again and again, and is looked at once.

use crate::{source::block, step::step};

/// Where short lines stood last, by some bits of their hash.
pub(super) struct Seen([u32; 256]);

/// The longest line, in bytes, that is remembered.
const LONGEST_SEEN: usize = 64;

impl Default for Seen {
    fn default() -> Self {
        Self([u32::MAX; 256])
    }
}

impl Seen {
    /// Where a line stood last that may be the same as the one that now stands at `at`.
    #[inline]
    pub(super) fn place(&mut self, content: &str, at: usize) -> Option<usize> {
        let bytes = content.as_bytes();
        if bytes.len() > LONGEST_SEEN {
            return None;
        }
        step(bytes.len());
        let (first, last) = (block(bytes), block(bytes.get(bytes.len().saturating_sub(8)..)?));
        let hash = (first ^ last.rotate_left(23) ^ bytes.len() as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 56;
        let seen = self.0.get_mut(usize::try_from(hash).ok()?)?;
        usize::try_from(std::mem::replace(seen, u32::try_from(at).ok()?)).ok()
    }
}
