//! The gate before all look-ups of a line: whether it may tell of an entry at all.

use super::logical;
use crate::{
    grammar::{
        hanzi, meta,
        token::{Outlook, may_be_phrase, may_begin, may_go_on},
    },
    locale::{
        cut::Cut,
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

/// Whether a line may tell of an entry at all; it holds `holds`, and `line` are its words without what a platform put before. Few lines of prose pass: its first words must begin
/// something, its last word end it, or a number must stand beside what it belongs to.
///
/// Not inlined, so that what it costs can be counted by itself.
#[inline(never)]
pub(super) fn may_tell(content: &str, holds: Holds, line: &mut Cuts<'_>) -> bool {
    if content.len() > meta::LONGEST {
        return meta::is_long_list(content);
    }
    let barred = holds.has(Holds::BAR);
    if content.len() > LONG && !barred {
        return content.starts_with(|c: char| digit(c).is_some()) || begins_to_tell(line);
    }
    barred
        || begins(line)
        || holds.has(Holds::DIGIT) && has_telling_number(line, content.len() > line.text.len())
        || holds.has(Holds::ELSEWHERE) && has_digit(content)
        || ends_with_said(line)
        || holds.has(Holds::FAR) && hanzi::begins(line.text)
        || holds.has(Holds::LAST) && meta::said_seam(content).is_some()
}

/// Whether the first word begins something, and is not only the same as one that does.
fn begins_to_tell(line: &mut Cuts<'_>) -> bool {
    if !filter::may_begin(line.text) {
        return false;
    }
    let Some(own) = line.apart(0).filter(|own| !own.gate.is_closed()) else { return false };
    let next = line.apart(own.end);
    may_begin(line, &own, next.as_ref(), true, &mut Outlook::default())
}

/// The same of a line that is not long; where links may be glued together its first word is enough.
fn begins(line: &mut Cuts<'_>) -> bool {
    if !filter::may_begin(line.text) {
        return false;
    }
    let Some(own) = line.apart(0) else { return false };
    own.gate.has(Gate::PHRASE.or(Gate::NAME)) && (begins_with(line, &own) || logical::may_have_seam(line.text))
}

/// Whether a phrase or a date may begin with the first word, `own`.
fn begins_with(line: &mut Cuts<'_>, own: &Cut) -> bool {
    let next = line.first(own.end);
    own.may_be_day(line.text)
        || may_be_phrase(own, next.as_ref(), true)
        || own.seam
        || own.gate.has(Gate::NAME) && begins_to_tell(line)
}

/// Whether a number stands beside a name, a word that is counted, or another number: what a date, a time or a count is
/// made of. The first word is no such name where something stands before it: `inner`.
fn has_telling_number(line: &mut Cuts<'_>, inner: bool) -> bool {
    let text = line.text;
    numbers(text.as_bytes()).any(|at| {
        let Some(own) = line.apart(at) else { return false };
        let glued = text.as_bytes().get(own.end).is_some_and(|b| !b.is_ascii());
        own.start != at
            || glued
            || may_go_on(text, own.end) && {
                let next = line.apart(own.end);
                may_begin(line, &own, next.as_ref(), false, &mut Outlook::default())
            }
            || word_before(line, at).is_none_or(|before| {
                let phrased = || before.gate.has(Gate::PHRASE) && (before.start > 0 || inner);
                before.seam || before.gate.has(Gate::NAME) || phrased()
            })
    })
}

/// The word before the number at byte `at`; nothing where a word of another script may stand there.
fn word_before(line: &mut Cuts<'_>, at: usize) -> Option<Cut> {
    let before = line.text.as_bytes().get(..at)?;
    let Some(last) = before.iter().rposition(|b| b.is_ascii_alphanumeric() || !b.is_ascii()) else {
        return Some(Cut::default());
    };
    let word = before.get(..last)?.iter().rposition(|b| b.is_ascii() && !b.is_ascii_alphanumeric() && *b != b'\'');
    let mut own = line.apart(word.map_or(0, |blank| blank + 1)).filter(|own| own.end <= at)?;
    while own.end <= last {
        own = line.apart(own.end).filter(|next| next.end <= at)?;
    }
    Some(own)
}

/// Whether a line ends with a word that "said" is in some language.
fn ends_with_said(line: &mut Cuts<'_>) -> bool {
    if line.text.len() > SAID_MOST || !filter::may_end(line.text) {
        return false;
    }
    if let Some(gate) = last_gate(line) {
        return gate.has(Gate::END);
    }
    let tail = line.text.char_indices().rev().nth(24).map_or(0, |(at, _)| at);
    let words = std::iter::successors(line.apart(tail), |word| line.apart(word.end));
    words.last().is_some_and(|word| word.gate.has(Gate::END))
}

/// What the last word may begin, where it stands behind the last blank and is not long.
fn last_gate(line: &mut Cuts<'_>) -> Option<Gate> {
    let content = line.text;
    let near = content.as_bytes().get(content.len().saturating_sub(LONGEST_LAST)..)?;
    let blank = near.iter().rposition(|&b| b == b' ');
    let start =
        blank.map(|blank| content.len() - near.len() + blank + 1).or((near.len() == content.len()).then_some(0))?;
    let mut last = line.apart(start)?;
    // Behind it mostly stands one sign, or nothing.
    let goes_on = |at| {
        content.as_bytes().get(at..).is_some_and(|rest: &[u8]| match rest {
            [] => false,
            [b] => b.is_ascii_alphanumeric(),
            _ => true,
        })
    };
    while goes_on(last.end)
        && let Some(next) = line.apart(last.end)
    {
        last = next;
    }
    Some(last.gate)
}

/// The longest last word in bytes, with the signs around it.
const LONGEST_LAST: usize = 24;
