//! Which lines of a body go on with the line before.
//!
//! Where a page is hard-wrapped, all lines of a block do. Elsewhere a block may
//! be wrapped on its own: pasted from mail, typed in a terminal. Its lines break in mid-sentence, where
//! the next word had no room.

use crate::{
    evidence::{Fact, Page},
    grammar::shape::End,
    parse::lines::{Flags, Lines, Look, unprefixed},
};
use std::ops::Range;

/// The widest line of a wrapped block, in graphemes: at least, so that verse is none; at most, so that
/// paragraphs are none.
const WIDEST: Range<usize> = 48..140;

/// For each line whether it goes on with the one before; none where no line does.
pub(super) fn wrapped(lines: &Lines<'_, '_>, page: &Page) -> Flags {
    if lines.len() < 2 || !lines.any().has(Look::CLOSE) {
        return Flags::new();
    }
    let mut goes_on: Flags = (0..lines.len()).map(|at| follows(lines, at)).collect();
    if page.wrapped {
        return goes_on;
    }
    let mut from = 0;
    while from < goes_on.len() {
        let to = (from + 1..goes_on.len()).find(|&at| goes_on.get(at) == Some(&false)).unwrap_or(goes_on.len());
        if !is_wrapped(lines, from..to)
            && let Some(block) = goes_on.get_mut(from..to)
        {
            block.fill(false);
        }
        from = to;
    }
    goes_on
}

/// Whether a line stands right below the one before, behind as many `>`, and both are text.
fn follows(lines: &Lines<'_, '_>, at: usize) -> bool {
    const NO_TEXT: Look = Look::APART.and(Look::TITLED);
    let Some(before) = at.checked_sub(1) else { return false };
    let look = lines.look(at);
    if !look.has(Look::CLOSE) || look.has(NO_TEXT.and(Look::MARKED)) || lines.look(before).has(NO_TEXT) {
        return false;
    }
    let depth = lines.prefixes(at);
    depth == lines.prefixes(before)
        && (depth == 0 || !lines.is_empty_but_prefixed(at) && !lines.is_empty_but_prefixed(before))
}

/// Whether the lines of a block were cut at a width: where one ends the next word had no room, and often
/// the sentence goes on. A line that ends a sentence with room to spare was ended by its author.
fn is_wrapped(lines: &Lines<'_, '_>, block: Range<usize>) -> bool {
    if block.len() < 2 {
        return false;
    }
    let widest = block.clone().map(|at| lines.width(at)).max().unwrap_or(0);
    let long = block.clone().any(|at| lines.fact(at).is_some_and(|fact| !fact.short));
    if !WIDEST.contains(&widest) || long {
        return false;
    }
    let (mut breaks, mut full, mut cut) = (0, 0, 0);
    for at in block.skip(1) {
        let Some((line, next)) = lines.fact(at - 1).zip(lines.fact(at)) else { continue };
        let is_full = lines.width(at - 1) + 1 + first_word(lines, at) > widest;
        if is_full || is_open(line) {
            breaks += 1;
            full += usize::from(is_full);
            cut += usize::from(is_open(line) && next.shape.starts_small);
        }
    }
    cut > 0 && cut * 5 >= breaks * 2 && full * 4 >= breaks * 3
}

/// Whether the line ends in mid-sentence.
fn is_open(line: &Fact) -> bool {
    matches!(line.shape.end, End::Open | End::Comma)
}

/// The width of the first word of a line.
fn first_word(lines: &Lines<'_, '_>, at: usize) -> usize {
    unprefixed(lines.content_text(at)).split_whitespace().next().map_or(0, |word| word.chars().count())
}
