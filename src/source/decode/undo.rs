//! Text that was decoded wrongly before, made what it was.
//!
//! Where every character beyond ASCII of a line can be undone, all are. In a line that holds honest ones too (a
//! comment pasted between others) only those sequences are undone that nobody writes.

use super::{
    Mojibake,
    map::{ByteMap, Measure},
};
use crate::source::mojibake::{Misreading, window};
use std::borrow::Cow;

/// How many times a text can have been decoded wrongly.
const MOST_TIMES: usize = 4;

/// A text that was undone.
pub(super) struct Undone {
    pub(super) text: String,
    /// From it to the text as it was.
    pub(super) map: ByteMap,
    pub(super) mojibake: Mojibake,
}

/// What is to be said of `text` by its beginning, which stays as it is.
pub(super) fn find(text: &str) -> Option<Mojibake> {
    let undone = undone(window(text), &steps(text))?;
    let span = undone.map.span(&undone.text, undone.mojibake.span);
    Some(Mojibake { span, repaired: 0, ..undone.mojibake })
}

/// What `text` was before it was decoded wrongly, if its beginning looks so.
pub(super) fn undo(text: &str) -> Option<Undone> {
    undone(text, &steps(text))
}

/// The misreadings that the beginning of `text` has gone through, the last first.
fn steps(text: &str) -> Vec<&'static Misreading> {
    let mut steps: Vec<&'static Misreading> = Vec::new();
    let mut text = Cow::Borrowed(window(text));
    while steps.len() < MOST_TIMES
        && let Some(next) = Misreading::find(&text, steps.last().copied())
    {
        text = Cow::Owned(pass(&text, next).0);
        steps.push(next);
    }
    steps
}

/// `text` with all `steps` undone; none where that changes nothing.
fn undone(text: &str, steps: &[&'static Misreading]) -> Option<Undone> {
    let (first, more) = steps.split_first()?;
    let (mut repaired, mut map) = pass(text, first);
    for next in more {
        let (deeper, above) = pass(&repaired, next);
        map = above.over(&deeper, &map, &repaired);
        repaired = deeper;
    }
    let changed = || map.changed(&repaired);
    let (span, meant) = changed().next()?;
    let written = map.span(&repaired, span).of(text).to_owned();
    let read_as = steps.iter().map(|it| it.encoding()).collect();
    let mojibake = Mojibake { span, written, meant, read_as, repaired: changed().count() };
    Some(Undone { mojibake, map, text: repaired })
}

/// Undoes one misreading.
fn pass(text: &str, misreading: &'static Misreading) -> (String, ByteMap) {
    let mut map = ByteMap::new(Measure::Repaired(misreading, Box::new(Measure::Utf8)), text.len());
    let mut repaired = String::with_capacity(text.len());
    let mut push = |c: char, len: usize| {
        repaired.push(c);
        map.push(c, len);
    };
    for line in text.split_inclusive('\n') {
        let pure = is_pure(line, misreading);
        let mut rest = line;
        while let Some(c) = rest.chars().next() {
            let found = match c.is_ascii() {
                true => None,
                false if pure => misreading.undo(rest),
                false => misreading.undo_surely(rest),
            };
            let (c, len) = found.unwrap_or((c, c.len_utf8()));
            push(c, len);
            rest = rest.get(len..).unwrap_or_default();
        }
    }
    (repaired, map)
}

/// Whether every character beyond ASCII can be undone. U+FFFD says nothing.
fn is_pure(line: &str, misreading: &Misreading) -> bool {
    let mut rest = line;
    while let Some(at) = rest.find(|c: char| !c.is_ascii() && c != char::REPLACEMENT_CHARACTER) {
        let Some((_, len)) = rest.get(at..).and_then(|rest| misreading.undo(rest)) else { return false };
        rest = rest.get(at + len..).unwrap_or_default();
    }
    true
}
