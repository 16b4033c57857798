//! Short lines that are titles because others of the body stand as they do: titles of sections come in series.

use crate::{
    grammar::shape::{End, end},
    parse::{items::is_numbered, lines::Lines},
};
use std::cell::OnceCell;

/// The most words of a title that ends in a colon, where nothing else need speak for it but the others.
pub(super) const COLON_ALONE: usize = 3;
/// The most words of a line that lost its bold.
const BOLD_MOST: usize = 10;

/// How many lines stand alike, counted when it is first asked for.
#[derive(Default)]
pub(super) struct Company {
    colons: OnceCell<usize>,
    bold: OnceCell<usize>,
    numbers: OnceCell<usize>,
}

impl Company {
    /// Whether line `at` and others of the `possible` lines are a few words and a colon: `Bryggan:`.
    pub(super) fn of_colons(&self, lines: &Lines<'_, '_>, at: usize, possible: impl Fn(usize) -> bool) -> bool {
        let is_one = |at: usize| is_short_colon(lines, at) && possible(at);
        is_one(at) && *self.colons.get_or_init(|| (0..lines.len()).filter(|&it| is_one(it)).count()) > 1
    }

    /// Whether line `at` and others, no items, have numbers and head paragraphs: `1. The frame`.
    pub(super) fn of_numbers(&self, lines: &Lines<'_, '_>, at: usize) -> bool {
        let is_one = |at: usize| is_numbered(lines, at);
        is_one(at) && *self.numbers.get_or_init(|| (0..lines.len()).filter(|&it| is_one(it)).count()) > 1
    }

    /// Whether line `at` and others of them stand as titles do that lost their bold.
    pub(super) fn of_bold(&self, lines: &Lines<'_, '_>, at: usize, possible: impl Fn(usize) -> bool) -> bool {
        let is_one = |at: usize| is_lost_bold(lines, at) && possible(at);
        is_one(at) && *self.bold.get_or_init(|| (0..lines.len()).filter(|&it| is_one(it)).count()) > 1
    }
}

/// A few words and a colon, with what stands above over.
pub(super) fn is_short_colon(lines: &Lines<'_, '_>, at: usize) -> bool {
    let Some(fact) = lines.fact(at) else { return false };
    let few = fact.shape.end == End::Colon && fact.shape.words <= COLON_ALONE && !fact.shape.starts_small;
    let over = |above: usize| fact.blanks > 0 || end(lines.content_text(above)).closes();
    few && at.checked_sub(1).is_none_or(over)
}

/// `Första dagen` right above its paragraph.
fn is_lost_bold(lines: &Lines<'_, '_>, at: usize) -> bool {
    let (Some(fact), Some(next)) = (lines.fact(at), lines.fact(at + 1)) else { return false };
    let (shape, below) = (fact.shape, next.shape);
    let apart = (fact.blanks > 0 || at == 0) && next.blanks == 0;
    let open = shape.end == End::Open && !shape.starts_small && shape.words <= BOLD_MOST;
    let least = if shape.capitals && !below.capitals { 0 } else { 60 };
    apart && open && (!next.short || below.graphemes >= (3 * shape.graphemes).max(least))
}
