//! The bytes at which something may start in running text.

use crate::{
    grammar::mark::may_begin_mark,
    source::{Holds, any_pair},
};

/// Whether there may be more than text: quotation marks, addresses, dates.
pub(super) fn may_hold_more(text: &str, holds: Holds) -> bool {
    const PAIRED: Holds = Holds::COMMA.or(Holds::COLON).or(Holds::W);
    holds.has(Holds::MARK.or(Holds::DIGIT).or(Holds::AT)) || holds.has(PAIRED) && any_pair(text.as_bytes(), is_pair)
}

/// Whether something may start at a byte: quotation marks, `@`, digits, the colon of `://`, the dot of `www.`.
#[inline]
pub(super) fn may_begin(b: u8) -> bool {
    INTERESTING.get(usize::from(b)) == Some(&true)
}

const fn is_interesting(b: u8) -> bool {
    may_begin_mark(b) || b.is_ascii_digit() || matches!(b, b'@' | b':' | b'w' | b'W')
}

/// The signs that only a neighbour makes interesting: `,,`, `:/`, `w.`.
pub(super) const fn is_pair(a: u8, b: u8) -> bool {
    ((a == b',') & (b == b',')) | ((a == b':') & (b == b'/')) | ((a | 0x20 == b'w') & (b == b'.'))
}

/// The bytes at which something may start in a line that holds few kinds of them.
pub(super) fn needles(holds: Holds) -> Option<[u8; 3]> {
    const KINDS: [(Holds, &[u8]); 5] = [
        (Holds::QUOTE, b"\""),
        (Holds::APOSTROPHE, b"'`"),
        (Holds::SIGN_1, &[0xC2]),
        (Holds::SYMBOL, &[0xE2]),
        (Holds::AT, b"@"),
    ];
    if holds.has(Holds::DIGIT.or(Holds::FAR)) {
        return None;
    }
    let mut bytes = KINDS.iter().filter(|(kind, _)| holds.has(*kind)).flat_map(|(_, bytes)| *bytes).copied();
    let first = bytes.next()?;
    let needles = [first, bytes.next().unwrap_or(first), bytes.next().unwrap_or(first)];
    bytes.next().is_none().then_some(needles)
}

static INTERESTING: [bool; 256] = {
    let mut table = [false; 256];
    let mut b = 0;
    while b < 256 {
        #[allow(clippy::indexing_slicing, reason = "evaluated when compiling; a miss would not build")]
        {
            table[b] = is_interesting(b as u8);
        }
        b += 1;
    }
    table
};
