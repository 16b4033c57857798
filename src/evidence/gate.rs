//! The gate before all look-ups of a line: whether it may tell of an entry at all.

use super::logical;
use crate::{
    grammar::{
        hanzi, meta,
        token::{Outlook, may_be_phrase, may_begin, may_go_on},
    },
    locale::{
        cut::{Cut, cut},
        cuts::Cuts,
        filter,
        fold::{digit, has_digit},
        gate::Gate,
    },
    source::{Holds, numbers},
};

/// What a platform put before a date: `>> 3 mars 2012`.
pub(super) fn bare(content: &str) -> &str {
    if content.as_bytes().first().is_some_and(u8::is_ascii_alphanumeric) {
        return content;
    }
    let inner =
        content.trim_start_matches(['>', '»', '«', '+', '*', '~', '|', '•', '[', '(', '#', '–', '—', '-', '←', '→']);
    crate::source::trim_start(inner)
}

/// A line longer than this, in bytes, tells of an entry only if it starts to at once.
const LONG: usize = 160;
/// The longest line, in bytes, that a name and "said" may be.
const SAID_MOST: usize = 100;

/// Whether a line, which holds `holds`, may tell of an entry at all. Few lines of prose pass: its first words must begin
/// something, its last word end it, or a number must stand beside what it belongs to.
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
        || begins(bare(content))
        || holds.has(Holds::DIGIT) && has_telling_number(content)
        || holds.has(Holds::ELSEWHERE) && has_digit(content)
        || ends_with_said(bare(content))
        || holds.has(Holds::FAR) && hanzi::begins(bare(content))
        || holds.has(Holds::LAST) && meta::said_seam(content).is_some()
}

/// Whether the first word begins something, and is not only the same as one that does.
fn begins_to_tell(content: &str) -> bool {
    if !filter::may_begin(content) {
        return false;
    }
    let Some(own) = cut(content, 0).filter(|own| !own.gate.is_closed()) else { return false };
    let next = cut(content, own.end);
    may_begin(&mut Cuts::new(content), &own, next.as_ref(), true, &mut Outlook::default())
}

/// The same of a line that is not long; where links may be glued together its first word is enough.
fn begins(content: &str) -> bool {
    if !filter::may_begin(content) {
        return false;
    }
    let Some(own) = cut(content, 0) else { return false };
    own.gate.has(Gate::PHRASE.or(Gate::NAME)) && (begins_with(content, &own) || logical::may_have_seam(content))
}

/// Whether a phrase or a date may begin with the first word, `own`.
fn begins_with(content: &str, own: &Cut) -> bool {
    let next = cut(content, own.end);
    own.may_be_day(content)
        || may_be_phrase(own, next.as_ref(), true)
        || own.seam
        || own.gate.has(Gate::NAME) && begins_to_tell(content)
}

/// Whether a number stands beside a name, a word that is counted, or another number: what a date, a time or a count is
/// made of.
fn has_telling_number(content: &str) -> bool {
    numbers(content.as_bytes()).any(|at| {
        let Some(own) = cut(content, at) else { return false };
        let glued = content.as_bytes().get(own.end).is_some_and(|b| !b.is_ascii());
        own.start != at
            || glued
            || may_go_on(content, own.end) && {
                let next = cut(content, own.end);
                may_begin(&mut Cuts::new(content), &own, next.as_ref(), false, &mut Outlook::default())
            }
            || word_before(content, at).is_none_or(|before| {
                before.seam || before.gate.has(Gate::NAME) || before.gate.has(Gate::PHRASE) && before.start > 0
            })
    })
}

/// The word before the number at byte `at`; nothing where a word of another script may stand there.
fn word_before(content: &str, at: usize) -> Option<Cut> {
    let before = content.as_bytes().get(..at)?;
    let Some(last) = before.iter().rposition(|b| b.is_ascii_alphanumeric() || !b.is_ascii()) else {
        return Some(Cut::default());
    };
    let word = before.get(..last)?.iter().rposition(|b| b.is_ascii() && !b.is_ascii_alphanumeric() && *b != b'\'');
    let mut own = cut(content, word.map_or(0, |blank| blank + 1)).filter(|own| own.end <= at)?;
    while own.end <= last {
        own = cut(content, own.end).filter(|next| next.end <= at)?;
    }
    Some(own)
}

/// Whether a line ends with a word that "said" is in some language.
fn ends_with_said(content: &str) -> bool {
    if content.len() > SAID_MOST || !filter::may_end(content) {
        return false;
    }
    if let Some(gate) = last_gate(content) {
        return gate.has(Gate::END);
    }
    let tail = content.char_indices().rev().nth(24).map_or(0, |(at, _)| at);
    let words = std::iter::successors(cut(content, tail), |word| cut(content, word.end));
    words.last().is_some_and(|word| word.gate.has(Gate::END))
}

/// What the last word may begin, where it stands behind the last blank and is not long.
fn last_gate(content: &str) -> Option<Gate> {
    let near = content.as_bytes().get(content.len().saturating_sub(LONGEST_LAST)..)?;
    let blank = near.iter().rposition(|&b| b == b' ');
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
