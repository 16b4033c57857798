//! Labels one below the other, as a browser copies a row of links: short lines without a blank one between, at the foot
//! of the text or at its head, most of which the text says too.

use super::Entry;
use crate::{
    evidence::{Role, anchor::Tag},
    grammar::shape::End,
    step::step,
};

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
    let said = lines.clone().filter(|&it| is_said(entry, it, &lines)).count();
    if whole && lines.len() >= LINES.0 && said >= LINES.0 && said * 2 >= lines.len() { lines.len() } else { 0 }
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
fn is_said(entry: &Entry<'_, '_>, at: usize, column: &std::ops::Range<usize>) -> bool {
    let label = entry.facts.get(at).map_or("", |fact| entry.facts.content(fact)).to_lowercase();
    let own = |it: &usize| !column.contains(it) && matches!(entry.role(*it), Some(Role::Title | Role::Body));
    let said = |it: usize| {
        let text = entry.facts.get(it).map_or("", |fact| entry.facts.content(fact));
        step(1);
        says(&text.to_lowercase(), &label)
    };
    entry.lines.clone().filter(own).any(said)
}

/// Whether a text has `label` as whole words.
fn says(text: &str, label: &str) -> bool {
    let open = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
    text.match_indices(label).any(|(at, _)| {
        let before = text.get(..at).and_then(|it| it.chars().next_back());
        let after = text.get(at + label.len()..).and_then(|it| it.chars().next());
        open(before) && open(after)
    })
}
