//! Names of months and days of the week, in every language at once.

use super::{Read, miss};
use crate::locale::{
    fold::fold_into,
    gate::{Gate, gate},
    index::{self, Name},
    words::words,
};

/// The longest name that starts here: one word, or up to three parted by single spaces.
pub(super) fn name(input: &str) -> Read<'_, &'static [Name]> {
    let mut key = String::new();
    let first = first_gate(input, &mut key);
    if !first.has(Gate::NAME) {
        return miss(input);
    }
    key.clear();
    let mut found: (usize, &'static [Name]) = (0, &[]);
    let mut end = 0;
    let most = if first.has(Gate::NAMES) { 3 } else { 1 };
    for (count, range) in words(input).take(most).enumerate() {
        let gap = input.get(end..range.start).unwrap_or_default();
        if count > 0 && !matches!(gap, " " | "\u{a0}" | "-" | ". ") {
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
    if !may_be(input, Gate::JOINER) {
        return miss(input);
    }
    match word(input) {
        Some((rest, folded)) if index::joiner(&folded) => Ok((rest, ())),
        _ => miss(input),
    }
}

/// Whether the word that starts here may begin what is looked for.
pub(super) fn may_be(input: &str, wanted: Gate) -> bool {
    first_gate(input, &mut String::new()).has(wanted)
}

/// What the word that starts here may begin.
fn first_gate(input: &str, key: &mut String) -> Gate {
    let first = words(input).next().filter(|range| range.start == 0);
    first.and_then(|range| input.get(range)).map_or(Gate::default(), |word| gate(word, key))
}

/// The word that starts here, folded, and what follows it.
pub(super) fn word(input: &str) -> Option<(&str, String)> {
    let range = words(input).next().filter(|range| range.start == 0)?;
    let mut folded = String::with_capacity(range.end);
    fold_into(input.get(range.clone())?, &mut folded);
    Some((input.get(range.end..)?, folded))
}
