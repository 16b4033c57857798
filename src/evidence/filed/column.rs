//! Labels one below the other, as a browser copies a row of links: short lines without a blank one between, at the foot
//! of the text or at its head, most of which the text says too.

use super::Entry;
use crate::{
    evidence::{Role, anchor::Tag},
    grammar::shape::End,
    step::step,
};
use memchr::memmem::Finder;
use std::ops::Range;

/// How many labels a column has at least, and how many are looked at.
const LINES: (usize, usize) = (2, 12);
/// The most words of a label.
const WORDS: usize = 3;
/// The least bytes of a label that is looked for in the text.
const SHORTEST: usize = 3;

/// How many lines the column of labels has that begins at line `at`; 0 if none does.
pub(super) fn len(entry: &Entry<'_, '_>, at: usize) -> usize {
    let apart = |at: usize| entry.facts.get(at).is_none_or(|fact| fact.blanks > 0);
    let told = || at.checked_sub(1).and_then(|above| entry.role(above)).is_some_and(|it| it != Role::Body);
    if !is_label(entry, at) || !(apart(at) || told()) {
        return 0;
    }
    let more = (at + 1..entry.lines.end).take(LINES.1).take_while(|&it| !apart(it) && is_label(entry, it)).count();
    let lines = at..at + 1 + more;
    let whole = apart(lines.end) || lines.end == entry.lines.end;
    if !whole || lines.len() < LINES.0 {
        return 0;
    }
    let said = lines.clone().filter(|&it| is_said(entry, it, &lines)).count();
    if said >= LINES.0 && said * 2 >= lines.len() { lines.len() } else { 0 }
}

/// Whether a line is a word or a few of the text's or the site's own, and could be a label.
fn is_label(entry: &Entry<'_, '_>, at: usize) -> bool {
    let Some(fact) = entry.facts.get(at).filter(|_| entry.page.tags.get(at) == Some(&Tag::Prose)) else { return false };
    let free = matches!(entry.role(at), Some(Role::Body | Role::After));
    free && fact.short
        && (1..=WORDS).contains(&fact.shape.words)
        && fact.shape.end == End::Open
        && fact.line.indent == 0
        && fact.line.content.len() >= SHORTEST
}

/// Whether the entry's title or text says what stands at line `at`.
fn is_said(entry: &Entry<'_, '_>, at: usize, column: &Range<usize>) -> bool {
    let content = |at: usize| entry.facts.get(at).map_or("", |fact| entry.facts.content(fact));
    let Some((first, rest)) = content(at).chars().next().map(|first| (first, content(at).get(first.len_utf8()..)))
    else {
        return false;
    };
    let rest = Finder::new(rest.unwrap_or_default());
    let own = |it: &usize| !column.contains(it) && matches!(entry.role(*it), Some(Role::Title | Role::Body));
    let mut lines = entry.lines.clone().filter(own).inspect(|_| step(1)).take_while(|_| entry.facts.looks.take(1));
    lines.any(|it| says(content(it), first, &rest))
}

/// Whether a text has the words that begin with `first`, be it great or small, and go on with `rest`.
fn says(text: &str, first: char, rest: &Finder<'_>) -> bool {
    let open = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
    rest.find_iter(text.as_bytes()).any(|at| {
        let mut before = text.get(..at).unwrap_or_default().chars().rev();
        let same = before.next().is_some_and(|c| c.to_lowercase().eq(first.to_lowercase()));
        let after = text.get(at + rest.needle().len()..).and_then(|it| it.chars().next());
        same && open(before.next()) && open(after)
    })
}
