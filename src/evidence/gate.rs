//! The gate before all look-ups of a line: whether it may tell of an entry at all.

use crate::{
    grammar::{
        meta,
        token::{Outlook, may_begin},
    },
    locale::{
        cut::cut,
        cuts::Cuts,
        fold::{digit, has_digit},
        gate::{Gate, gate},
        words::words,
    },
    source::Holds,
};

/// What a platform put before a date: `>> 3 mars 2012`.
pub(super) fn bare(content: &str) -> &str {
    if content.starts_with(|c: char| c.is_ascii_alphanumeric()) {
        return content;
    }
    let inner =
        content.trim_start_matches(['>', '»', '«', '+', '*', '~', '|', '•', '[', '(', '#', '–', '—', '-', '←', '→']);
    crate::source::trim_start(inner)
}

/// A line longer than this, in bytes, tells of an entry only if it starts to at once.
const LONG: usize = 160;

/// Whether a line, which holds `holds`, may tell of an entry at all. Few lines of prose pass.
///
/// Not inlined, so that what it costs can be counted by itself.
#[inline(never)]
pub(super) fn may_tell(content: &str, holds: Holds) -> bool {
    if content.len() > meta::LONGEST {
        return meta::is_long_list(content);
    }
    let barred = holds.has(Holds::BAR);
    if content.len() > LONG && !barred {
        return content.starts_with(|c: char| digit(c).is_some()) || begins_to_tell(bare(content));
    }
    barred
        || holds.has(Holds::DIGIT)
        || holds.has(Holds::ELSEWHERE) && has_digit(content)
        || known_words(bare(content))
        || holds.has(Holds::LAST) && meta::said_seam(content).is_some()
}

/// Whether the first word begins something, and is not only the same as one that does.
fn begins_to_tell(content: &str) -> bool {
    let mut cuts = Cuts::new(content);
    let Some(own) = cuts.first(0) else { return false };
    let next = cuts.first(own.end);
    may_begin(&mut cuts, &own, next.as_ref(), true, &mut Outlook::default())
}

/// Whether a line starts with a word that phrases or dates start with, or ends with one that "said" is.
fn known_words(content: &str) -> bool {
    if cut(content, 0).is_some_and(|word| word.gate.has(Gate::PHRASE.or(Gate::NAME))) {
        return true;
    }
    if content.len() > 100 {
        return false;
    }
    if let Some(gate) = last_gate(content) {
        return gate.has(Gate::END);
    }
    let tail = content.char_indices().rev().nth(24).map_or(0, |(at, _)| at);
    let tail = content.get(tail..).unwrap_or_default();
    let last = words(tail).last().and_then(|range| tail.get(range));
    last.is_some_and(|word| gate(word).has(Gate::END))
}

/// What the last word may begin, where it stands behind the last blank and is not long.
fn last_gate(content: &str) -> Option<Gate> {
    let near = content.as_bytes().get(content.len().saturating_sub(LONGEST_LAST)..)?;
    let blank = memchr::memrchr(b' ', near);
    let start =
        blank.map(|blank| content.len() - near.len() + blank + 1).or((near.len() == content.len()).then_some(0))?;
    let mut last = cut(content, start)?;
    // Behind it mostly stands one sign, or nothing.
    let goes_on = |at| {
        content.as_bytes().get(at..).is_some_and(|rest: &[u8]| match rest {
            [] => false,
            [b] => b.is_ascii_alphanumeric(),
            _ => true,
        })
    };
    while goes_on(last.end)
        && let Some(next) = cut(content, last.end)
    {
        last = next;
    }
    Some(last.gate)
}

/// The longest last word in bytes, with the signs around it.
const LONGEST_LAST: usize = 24;
