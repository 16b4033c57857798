//! One question about many bytes at a time.
//!
//! The questions are asked of whole blocks without a way out between their bytes, so they must be written without one
//! too (`|`, not `||`): then a machine answers a block in a few steps. The last block overlaps the one before it.

/// The bytes of a block, and of one in a text shorter than that.
const LONG: usize = 32;
const SHORT: usize = 8;

/// Whether `is` holds for any of `bytes`.
#[inline]
pub(crate) fn any(bytes: &[u8], is: impl Fn(u8) -> bool) -> bool {
    match bytes.len() {
        LONG.. => any_in::<LONG>(bytes, is),
        SHORT.. => any_in::<SHORT>(bytes, is),
        _ => bytes.iter().any(|&b| is(b)),
    }
}

#[inline]
fn any_in<const BLOCK: usize>(bytes: &[u8], is: impl Fn(u8) -> bool) -> bool {
    let holds = |block: &[u8; BLOCK]| block.iter().fold(false, |any, &b| any | is(b));
    let mut whole = bytes.chunks_exact(BLOCK).filter_map(|block| block.first_chunk());
    whole.any(holds) || bytes.last_chunk().is_some_and(holds)
}

/// Whether `is` holds for any byte with the one after it.
#[inline]
pub(crate) fn any_pair(bytes: &[u8], is: impl Fn(u8, u8) -> bool) -> bool {
    let second = bytes.get(1..).unwrap_or_default();
    let first = bytes.get(..second.len()).unwrap_or_default();
    match second.len() {
        LONG.. => any_pair_in::<LONG>(first, second, is),
        SHORT.. => any_pair_in::<SHORT>(first, second, is),
        _ => first.iter().zip(second).any(|(&a, &b)| is(a, b)),
    }
}

#[inline]
fn any_pair_in<const BLOCK: usize>(first: &[u8], second: &[u8], is: impl Fn(u8, u8) -> bool) -> bool {
    let holds = |a: &[u8; BLOCK], b: &[u8; BLOCK]| a.iter().zip(b).fold(false, |any, (&a, &b)| any | is(a, b));
    let mut whole = first.chunks_exact(BLOCK).zip(second.chunks_exact(BLOCK));
    let last = first.last_chunk().zip(second.last_chunk());
    whole.any(|(a, b)| a.first_chunk().zip(b.first_chunk()).is_some_and(|(a, b)| holds(a, b)))
        || last.is_some_and(|(a, b)| holds(a, b))
}

/// How many of `bytes` it holds for.
#[inline]
pub(crate) fn count(bytes: &[u8], is: impl Fn(u8) -> bool) -> usize {
    let sum = |block: &[u8]| block.iter().map(|&b| usize::from(is(b))).sum::<usize>();
    let mut blocks = bytes.chunks_exact(LONG);
    let whole = blocks.by_ref().filter_map(|block| block.first_chunk::<LONG>());
    let whole = whole.map(|block| usize::from(block.iter().fold(0_u8, |count, &b| count + u8::from(is(b)))));
    whole.sum::<usize>() + sum(blocks.remainder())
}

/// Where a byte stands, for one that stands at many places.
#[inline]
pub(crate) fn places(bytes: &[u8], wanted: u8) -> impl Iterator<Item = usize> + '_ {
    let wanted = u64::from_le_bytes([wanted; SHORT]);
    places_where(bytes, move |block| {
        let block = block ^ wanted;
        // The high bits of the bytes that are zero now.
        !(((block & !HIGH) + !HIGH) | block) & HIGH
    })
}

/// Where each run of digits of ASCII starts.
#[inline]
pub(crate) fn numbers(bytes: &[u8]) -> impl Iterator<Item = usize> + '_ {
    let each = |b: u8| u64::from_le_bytes([b; SHORT]);
    let mut before = 0;
    places_where(bytes, move |block| {
        let plain = block & !HIGH;
        let digits = (plain + each(0x80 - b'0')) & !(plain + each(0x7F - b'9')) & !block & HIGH;
        let first = digits & !(digits << 8 | before);
        before = digits >> 56;
        first
    })
}

const HIGH: u64 = u64::from_le_bytes([0x80; SHORT]);

/// The bytes of which `is` gives the high bits, block by block.
#[inline]
fn places_where(bytes: &[u8], mut is: impl FnMut(u64) -> u64) -> impl Iterator<Item = usize> {
    let (mut from, mut found) = (0, 0);
    std::iter::from_fn(move || {
        while found == 0 {
            found = is(block(bytes.get(from..).filter(|rest| !rest.is_empty())?));
            from += SHORT;
        }
        let at = from - SHORT + (found.trailing_zeros() / 8) as usize;
        found &= found - 1;
        Some(at)
    })
}

/// The first eight bytes as a number; behind the last of them zeros.
#[inline]
pub(crate) fn block(bytes: &[u8]) -> u64 {
    if let Some(block) = bytes.first_chunk() {
        return u64::from_le_bytes(*block);
    }
    // Two halves that overlap, alike where they do.
    if let (Some(first), Some(last)) = (bytes.first_chunk(), bytes.last_chunk()) {
        let behind = 8 * (bytes.len() - 4);
        return u64::from(u32::from_le_bytes(*first)) | u64::from(u32::from_le_bytes(*last)) << behind;
    }
    bytes.iter().rev().fold(0, |block, &b| block << 8 | u64::from(b))
}

/// The beginning of a text, of at most so many bytes.
pub(crate) fn beginning(text: &str, most: usize) -> &str {
    let end = (0..=most.min(text.len())).rev().find(|&at| text.is_char_boundary(at));
    text.get(..end.unwrap_or(0)).unwrap_or_default()
}

/// How many bytes of a text do not end a line: ends are of one byte or of two.
pub(crate) fn bare_len(text: &str) -> usize {
    text.len() - count(text.as_bytes(), |b| matches!(b, b'\n' | b'\r'))
}

#[cfg(test)]
mod tests {
    use super::{any, any_pair, block, count, numbers, places};

    #[test]
    fn every_number_is_found_once() {
        for len in 0..40 {
            for (from, to) in (0..len).flat_map(|from| (from + 1..=len).map(move |to| (from, to))) {
                let bytes: Vec<u8> = (0..len).map(|at| if (from..to).contains(&at) { b'9' } else { b':' }).collect();
                assert_eq!(numbers(&bytes).collect::<Vec<_>>(), [from], "{from}..{to} of {len}");
            }
            let all = bytes_of(len);
            assert_eq!(block(&all), all.iter().rev().fold(0, |block, &b| block << 8 | u64::from(b)), "{len}");
        }
    }

    fn bytes_of(len: usize) -> Vec<u8> {
        (1..=len.min(8)).map(|at| at as u8).collect()
    }

    #[test]
    fn every_place_of_every_length_is_asked() {
        for len in 0..100 {
            for at in 0..len {
                let mut bytes = vec![b'a'; len];
                bytes[at] = b'b';
                assert!(any(&bytes, |b| b == b'b') && !any(&bytes, |b| b == b'c'), "{at} of {len}");
                assert_eq!(count(&bytes, |b| b == b'b'), 1, "{at} of {len}");
                assert_eq!(places(&bytes, b'b').collect::<Vec<_>>(), [at], "{at} of {len}");
                assert_eq!(any_pair(&bytes, |a, b| (a == b'b') & (b == b'a')), at + 1 < len, "{at} of {len}");
                assert_eq!(any_pair(&bytes, |a, b| (a == b'a') & (b == b'b')), at > 0, "{at} of {len}");
            }
        }
    }
}
