//! What stands around a part of a date, and tells whether it is one.

use crate::{
    grammar::{
        consumed,
        name::{name, word},
    },
    locale::{cuts::Cuts, record::Slot},
};

/// Whether a clock's colon follows: `14:05` is no day. (`14.05` is left to the numeric dates.)
pub(super) fn clock_follows(rest: &str) -> bool {
    rest.strip_prefix([':', '：', 'h']).is_some_and(|after| after.starts_with(|c: char| c.is_ascii_digit()))
}

/// Whether the name of a day of the week follows: 3/6(火), 21/7, or.
pub(super) fn weekday_follows<'a>(line: &mut Cuts<'a>, rest: &'a str) -> bool {
    let next = super::super::skip_gap(rest);
    let near = consumed(rest, next) <= 4;
    near && name(line, next).is_some_and(|(_, names)| names.iter().any(|it| matches!(it.slot, Slot::Weekday(_))))
}

/// Whether no word follows on the same breath: "3 maj 20 personer" has no year.
pub(super) fn stands_alone(rest: &str) -> bool {
    let after = rest.trim_start_matches([' ', '\u{a0}']);
    after.is_empty() || !after.starts_with(char::is_alphanumeric)
}

/// What follows the ordinal mark of a day; nothing where other letters are glued to it, as in "3km".
pub(super) fn after_ordinal<'a>(line: &mut Cuts<'a>, rest: &'a str) -> Option<&'a str> {
    let letters = rest.strip_prefix(':').unwrap_or(rest);
    match word(line, letters) {
        Some((after, Some(own))) if own.is_ordinal() => Some(after),
        Some(_) if name(line, letters).is_some() => Some(letters),
        Some(_) if letters.len() == rest.len() => None,
        _ => Some(rest),
    }
}
