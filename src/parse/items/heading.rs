//! Numbers that head what stands below them: "1. Title", then text.

use super::is_number;
use crate::{
    grammar::{marker::number, shape::End},
    parse::lines::{Lines, Markers},
    value::Reading,
    why::Witness,
};
use smallvec::SmallVec;

/// The longest title right above its paragraph, and one that blank lines part from it, in clusters.
const ABOVE_MOST: usize = 70;
const APART_MOST: usize = 110;
/// From so many clusters on a line is a paragraph that a title may head.
const PARAGRAPH: usize = 60;
const APART_PARAGRAPH: usize = 80;
/// So many numbers in order head paragraphs where blank lines part them from those.
const LEAST: usize = 3;

/// Takes the markers from numbers that head paragraphs: all of them right above these, or several in order.
pub(super) fn drop_headings<W: Witness>(lines: &Lines<'_, '_>, accepted: &mut Markers, why: &mut W) {
    let is_item = |at: usize| accepted.get(at).is_some();
    let right_above = |at: usize| !accepted.get(at + 1).is_some_and(is_number) && is_right_above(lines, at);
    let all = accepted.iter().filter(|(_, marker)| is_number(*marker)).all(|(at, _)| right_above(at));
    let apart = if all { SmallVec::new() } else { runs(accepted, |at| is_apart(lines, at, is_item)) };
    if !all && apart.is_empty() {
        return;
    }
    accepted.retain(|at, marker| {
        let heads = is_number(marker) && (all || apart.binary_search(&at).is_ok());
        if heads {
            why.refuses(lines.place(at), Reading::Item, "numbers above paragraphs: they head them");
        }
        !heads
    });
}

/// The lines of numbers in order, several of them, that all `head` paragraphs.
fn runs(accepted: &Markers, heads: impl Fn(usize) -> bool) -> SmallVec<[usize; 8]> {
    let (mut found, mut begin, mut last) = (SmallVec::new(), 0, None);
    let end = |found: &mut SmallVec<[usize; 8]>, begin: usize| {
        if found.len() < begin + LEAST {
            found.truncate(begin);
        }
        found.len()
    };
    let mut heading = true;
    for (at, marker) in accepted.iter().filter(|(_, marker)| is_number(*marker)) {
        if last != Some((marker.style, marker.number.wrapping_sub(1))) {
            begin = end(&mut found, begin);
            heading = true;
        }
        last = Some((marker.style, marker.number));
        heading &= heads(at);
        if heading {
            found.push(at);
        } else {
            found.truncate(begin);
        }
    }
    end(&mut found, begin);
    found
}

/// Whether line `at`, which is no item, has the number of a title above its paragraph.
pub(in crate::parse) fn is_numbered(lines: &Lines<'_, '_>, at: usize) -> bool {
    let content = lines.content_text(at);
    !lines.is_item(at)
        && content.starts_with(|c: char| c.is_ascii_digit())
        && number(content).is_some_and(is_number)
        && is_apart(lines, at, |it| lines.is_item(it))
}

/// Whether line `at` is short and stands right above a paragraph.
fn is_right_above(lines: &Lines<'_, '_>, at: usize) -> bool {
    let (Some(fact), Some(next)) = (lines.fact(at), lines.fact(at + 1)) else { return false };
    let above = next.blanks == 0 && next.line.indent <= fact.line.indent;
    let titled = fact.short && fact.shape.graphemes <= ABOVE_MOST && fact.shape.end == End::Open;
    above
        && titled
        && fact.line.indent == 0
        && (!next.short || next.shape.graphemes >= PARAGRAPH.max(2 * fact.shape.graphemes))
}

/// Whether line `at` is short and blank lines part it from a paragraph below it, that is no item.
fn is_apart(lines: &Lines<'_, '_>, at: usize, is_item: impl Fn(usize) -> bool) -> bool {
    let (Some(fact), Some(next)) = (lines.fact(at), lines.fact(at + 1)) else { return false };
    let parted = (fact.blanks > 0 || at == 0) && next.blanks > 0;
    let ends = matches!(fact.shape.end, End::Open | End::Question | End::Exclamation);
    let titled = fact.short && fact.shape.graphemes <= APART_MOST && ends;
    let text = !next.short || next.shape.graphemes >= APART_PARAGRAPH.max(fact.shape.graphemes);
    parted && titled && text && fact.line.indent == 0 && lines.is_body(at + 1) && !is_item(at + 1)
}
