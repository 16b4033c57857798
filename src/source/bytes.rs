//! One question about many bytes at a time.

/// So many bytes are asked at once: a few registers of any machine.
const BLOCK: usize = 32;

/// Whether `is` holds for any of `bytes`. It must be written without a way out (`|`, not `||`), so that all bytes of a
/// block are asked in a few steps.
#[inline]
pub(crate) fn any(bytes: &[u8], is: impl Fn(u8) -> bool) -> bool {
    let mut blocks = bytes.chunks_exact(BLOCK);
    let found = blocks.by_ref().filter_map(|block| block.first_chunk::<BLOCK>()).any(|block| {
        let mut any = false;
        for &b in block {
            any |= is(b);
        }
        any
    });
    found || blocks.remainder().iter().any(|&b| is(b))
}

/// Whether `is` holds for any byte with the one after it; written in the same way.
#[inline]
pub(crate) fn any_pair(bytes: &[u8], is: impl Fn(u8, u8) -> bool) -> bool {
    let mut rest = bytes;
    while let (Some(first), Some(second)) = (rest.first_chunk::<BLOCK>(), rest.get(1..).and_then(<[u8]>::first_chunk)) {
        let second: &[u8; BLOCK] = second;
        let mut any = false;
        for (a, b) in first.iter().zip(second) {
            any |= is(*a, *b);
        }
        if any {
            return true;
        }
        rest = rest.get(BLOCK..).unwrap_or_default();
    }
    rest.iter().zip(rest.iter().skip(1)).any(|(a, b)| is(*a, *b))
}

/// How many of `bytes` it holds for; written in the same way.
#[inline]
pub(crate) fn count(bytes: &[u8], is: impl Fn(u8) -> bool) -> usize {
    let mut blocks = bytes.chunks_exact(BLOCK);
    let whole = blocks.by_ref().filter_map(|block| block.first_chunk::<BLOCK>()).map(|block| {
        let mut count = 0_u8;
        for &b in block {
            count += u8::from(is(b));
        }
        usize::from(count)
    });
    whole.sum::<usize>() + blocks.remainder().iter().filter(|&&b| is(b)).count()
}
