//! Names of months and days of the week, in every language at once.

use super::{Read, consumed, miss};
use crate::{
    locale::{
        cut::cut,
        fold::{fold_into, is_ignorable},
        gate::Gate,
        index::{self, Name},
        words::words,
    },
    source::beginning,
};

/// No name of ours is so long, nor any of its words: what goes on behind as many bytes begins none.
const NEAR: usize = 64;

/// The longest name that starts here: one word, or up to three parted by single spaces.
pub(super) fn name(input: &str) -> Read<'_, &'static [Name]> {
    let visible = input.trim_start_matches(is_ignorable);
    let (first, rest) = first_gate(visible);
    behind(first, rest, input, visible)
}

/// The name that starts here, if one does, and what follows the word here, if that may also be a joiner.
pub(super) fn name_or_joiner(input: &str) -> (Option<(&str, &'static [Name])>, Option<&str>) {
    let visible = input.trim_start_matches(is_ignorable);
    let (first, rest) = first_gate(visible);
    let joins = first.has(Gate::JOINER) && visible.len() == input.len();
    (behind(first, rest, input, visible).ok(), joins.then_some(rest))
}

/// The name at the start of `input`, which is `visible` but for what nobody sees: its first word may begin `first`, and `rest` follows it.
fn behind<'a>(first: Gate, rest: &'a str, input: &'a str, visible: &str) -> Read<'a, &'static [Name]> {
    if !first.has(Gate::NAME) {
        return miss(input);
    }
    if !first.has(Gate::NAMES) {
        let names = visible.get(..consumed(visible, rest)).map_or(&[][..], index::names);
        return if names.is_empty() { miss(input) } else { Ok((rest, names)) };
    }
    let mut key = String::with_capacity(24);
    let mut found: (usize, &'static [Name]) = (0, &[]);
    let mut end = 0;
    let near = words(beginning(input, NEAR)).take_while(|range| range.end < NEAR);
    for (count, range) in near.take(3).enumerate() {
        let gap = input.get(end..range.start).unwrap_or_default().trim_start_matches(is_ignorable);
        if count > 0 && !matches!(gap, " " | "\u{a0}" | "-" | "." | ". ") {
            break;
        }
        if count > 0 {
            key.push(' ');
        }
        fold_into(input.get(range.clone()).unwrap_or_default(), &mut key);
        end = range.end;
        let names = index::names(&key);
        if !names.is_empty() {
            found = (end, names);
        }
    }
    match input.get(found.0..) {
        Some(rest) if found.0 > 0 => Ok((rest, found.1)),
        _ => miss(input),
    }
}

/// A word that may stand in or before a date: "den", "de", "of", "kl".
pub(in crate::grammar) fn joiner(input: &str) -> Read<'_, ()> {
    match first_gate(input) {
        (gate, rest) if gate.has(Gate::JOINER) => Ok((rest, ())),
        _ => miss(input),
    }
}

/// Whether the word that starts here may begin what is looked for.
pub(super) fn may_be(input: &str, wanted: Gate) -> bool {
    first_gate(input).0.has(wanted)
}

/// What the word that starts here may begin, and what follows it.
fn first_gate(input: &str) -> (Gate, &str) {
    let first = cut(beginning(input, NEAR), 0).filter(|word| word.start == 0 && word.end < NEAR);
    first.map_or((Gate::default(), input), |word| (word.gate, input.get(word.end..).unwrap_or_default()))
}

/// The word that starts here, and what follows it.
pub(super) fn word(input: &str) -> Option<(&str, &str)> {
    if input.starts_with(|c: char| c.is_ascii() && !c.is_ascii_alphanumeric()) {
        return None;
    }
    let range = words(input).next().filter(|range| range.start == 0)?;
    Some((input.get(range.end..)?, input.get(range)?))
}
