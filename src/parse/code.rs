//! Lines kept as they stand: code.
//!
//! One line rarely tells; a block does, the lines that are indented together or that all read like a program.

use super::lines::{Flags, Lines};
use crate::grammar::{code::is_like_code, shape::End};
use std::ops::Range;

/// The columns by which code is indented more than the body around it, at least.
const INDENTED: usize = 2;

/// How many lines that read like a program make one whatever parts them, and how many others may stand between two.
const PROGRAM: usize = 5;
const BETWEEN: usize = 2;

/// For each line whether it is of a block of code; none where no line is.
pub(super) fn blocks(lines: &Lines<'_, '_>) -> Flags {
    let may_be = |at: usize| lines.is_body(at) && !lines.is_item(at);
    let of_block = |at: usize| may_be(at) && (lines.indent(at) >= INDENTED || lines.is_code(at));
    let (single, many) = (lines.may_be_code(), lines.len() >= PROGRAM);
    if !single && !many {
        return Flags::new();
    }
    let mut code = Flags::from_elem(false, lines.len());
    let mut from = if single { 0 } else { lines.len() };
    while from < lines.len() {
        if !of_block(from) {
            from += 1;
            continue;
        }
        let to = (from + 1..lines.len()).find(|&at| !of_block(at) || lines.blanks(at) > 1).unwrap_or(lines.len());
        if is_block(lines, from..to)
            && let Some(block) = code.get_mut(from..to)
        {
            block.fill(true);
        }
        from = to;
    }
    if many {
        programs(lines, &may_be, &mut code);
    }
    code
}

/// Marks the longer programs, whatever parts their lines: copied from a page, code often has a blank line after each,
/// and its outer lines are not indented.
fn programs(lines: &Lines<'_, '_>, may_be: &impl Fn(usize) -> bool, code: &mut [bool]) {
    let reads = |at: usize| lines.is_code(at) || is_like_code(lines.content_text(at), lines.holds(at));
    let like: Flags = (0..lines.len()).map(|at| code.get(at) == Some(&true) || may_be(at) && reads(at)).collect();
    let between = |at: usize| may_be(at) && is_terse(lines, at);
    let mut from = 0;
    while from < like.len() {
        let (last, count) = stretch(&like, from, &between);
        if count >= PROGRAM
            && count * 3 >= (last + 1 - from) * 2
            && let Some(block) = code.get_mut(from..=last)
        {
            block.fill(true);
        }
        from = last + 1;
    }
}

/// The last line like a program's that can be reached from line `from` over few others, and how many there are.
fn stretch(like: &[bool], from: usize, between: &impl Fn(usize) -> bool) -> (usize, usize) {
    let (mut last, mut count) = (from, 0);
    for (at, like) in like.iter().enumerate().skip(from) {
        if *like {
            (last, count) = (at, count + 1);
        } else if count == 0 || at > last + BETWEEN || !between(at) {
            break;
        }
    }
    (last, count)
}

/// Whether a line may stand between lines of a program: few words, and no sentence.
pub(super) fn is_terse(lines: &Lines<'_, '_>, at: usize) -> bool {
    lines.fact(at).is_some_and(|fact| fact.short && fact.shape.words <= 8 && fact.shape.end != End::Period)
}

/// Whether the lines are a program: those that read like code outweigh those that read like speech.
fn is_block(lines: &Lines<'_, '_>, block: Range<usize>) -> bool {
    let (all, first) = (block.len(), block.start);
    let (mut sure, mut like, mut spoken) = (0, 0, 0);
    for at in block {
        let Some(fact) = lines.fact(at) else { continue };
        let content = lines.content_text(at);
        let reads = lines.is_code(at);
        sure += usize::from(reads);
        like += usize::from(reads || is_like_code(content, lines.holds(at)));
        spoken += usize::from(!reads && (!fact.short || fact.shape.words >= 8 && fact.shape.end == End::Period));
    }
    let enough =
        if lines.indent(first) >= INDENTED { sure > 0 && like * 2 >= all || like * 3 >= all * 2 } else { all > 1 };
    enough && spoken * 3 <= all
}
