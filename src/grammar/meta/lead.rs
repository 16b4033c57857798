//! What small parts of a telling line lead to.

use crate::{
    grammar::{name, phrase::Found},
    locale::{
        Role,
        fold::fold_into,
        index::{self, Piece as Slot},
        words::words,
    },
    source::Letter,
};
use std::ops::Range;

/// Whether nothing follows a date but what may end one: a full stop, "г.", "р.".
pub(super) fn is_tail(after: &str) -> bool {
    after.len() <= 12
        && words(after).all(|it| after.get(it).and_then(name::word).is_some_and(|(_, it)| index::joiner(&it)))
}

/// Letters and digits.
pub(super) fn count(line: &str, range: &Range<usize>) -> usize {
    line.get(range.clone()).unwrap_or_default().chars().filter(|&c| Letter::of(c).is_alphanumeric()).count()
}

/// The bytes of `rest` that the folded words take at its start.
pub(super) fn starts_with(rest: &str, own: &[Box<str>]) -> Option<usize> {
    let mut key = String::new();
    let mut line = words(rest);
    let mut end = 0;
    for expected in own {
        let range = line.next()?;
        key.clear();
        fold_into(rest.get(range.clone())?, &mut key);
        if key != **expected {
            return None;
        }
        end = range.end;
    }
    Some(end)
}

/// Whether a single word really leads: "By Ann", "Tags: a" and not "By the way".
pub(super) fn is_lead(rest: &str, found: &Found) -> bool {
    let after = rest.get(found.len..).unwrap_or_default();
    if matches!(found.slot, Some(Slot::Labels)) && !after.starts_with([':', '：', ' ', '\u{a0}', '\t']) {
        return false;
    }
    let list = |after: &str| !after.contains(": ") && !after.contains(" : ");
    if matches!(found.slot, Some(Slot::Labels)) && !after.trim_start().starts_with([':', '：']) && !list(after) {
        return false;
    }
    let named = after.trim_start().chars().next().is_some_and(|c| c.is_uppercase() || !c.is_lowercase());
    after.trim_start().starts_with([':', '：'])
        || named && rest.len() <= 120
        || matches!(found.slot, Some(Slot::Labels | Slot::Date | Slot::Time)) && rest.len() <= 120
}

/// What the words at the start of a phrase tell: of a sentence that tells all at once, what comes first.
pub(super) const fn told(role: Role, slot: Option<&'static Slot>) -> Role {
    match (role, slot) {
        (Role::EntryFooter, Some(Slot::Labels)) => Role::PostedIn,
        (Role::EntryFooter | Role::PostedIn, Some(Slot::Author | Slot::Date | Slot::Time)) => Role::Byline,
        _ => role,
    }
}
