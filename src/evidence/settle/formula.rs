//! What a platform counts below what tells of an entry, in the words of any language: "12 notes", "Hits: 7", "いいね！(3)".
//! It comes again below other entries.

use crate::{
    evidence::{Fact, Facts, anchor::Tag},
    locale::fold::digit,
    source::{Holds, Map},
};

/// From so many such lines on they are the platform's.
const LINES: u32 = 2;
/// So much of its beginning is alike in one and many: "note", "notes".
const STEM: usize = 3;
/// The most words and bytes of what comes again, and the most bytes of the whole line.
const MOST: (usize, usize) = (5, 40);
const LONGEST: usize = 60;

/// How often each of them stands on the page.
#[derive(Default)]
pub(super) struct Formulas<'a>(Map<&'a str, u32>);

impl<'a> Formulas<'a> {
    pub(super) fn of(facts: &Facts<'a>, tags: &[Tag]) -> Self {
        let mut all: Map<&str, u32> = Map::default();
        for own in (0..tags.len()).filter_map(|at| formula(facts, tags, at)) {
            *all.entry(own).or_default() += 1;
        }
        Self(all)
    }

    /// Whether line `at` is one of several like it, or a field with its number, below what tells of an entry.
    pub(super) fn has(&self, facts: &Facts<'_>, tags: &[Tag], at: usize) -> bool {
        formula(facts, tags, at)
            .is_some_and(|own| self.0.get(own).is_some_and(|times| *times >= LINES) || is_field(facts, at, own))
    }
}

/// Whether a line is a name and its number: "Hits: 123".
fn is_field(facts: &Facts<'_>, at: usize, own: &str) -> bool {
    let number = facts.get(at).and_then(|fact| facts.content(fact).strip_prefix(own)).map(str::trim);
    own.trim_end().ends_with([':', '：'])
        && number.is_some_and(|it| !it.is_empty() && it.chars().all(|c| digit(c).is_some()))
}

/// What comes again of line `at`, which is attached to one that tells of an entry.
fn formula<'a>(facts: &Facts<'a>, tags: &[Tag], at: usize) -> Option<&'a str> {
    let free = |fact: &&Fact| tags.get(at) == Some(&Tag::Prose) && fact.holds.has(Holds::DIGIT);
    let fact = facts.get(at).filter(free).filter(|fact| fact.line.content.len() <= LONGEST)?;
    let content = facts.content(fact);
    let tells = |it: usize| matches!(tags.get(it), Some(Tag::Date | Tag::Meta | Tag::Count));
    let below = fact.blanks == 0 && at.checked_sub(1).is_some_and(tells);
    let above = || tags.get(at + 1) == Some(&Tag::Count) && facts.get(at + 1).is_some_and(|next| next.blanks == 0);
    counted(content).filter(|_| below || above())
}

/// What stands before the only number of a line, or the beginning of the word that it counts.
fn counted(content: &str) -> Option<&str> {
    let from = content.find(|c| digit(c).is_some())?;
    let rest = content.get(from..)?.trim_start_matches(|c| digit(c).is_some());
    let (before, word) = (content.get(..from)?, rest.trim());
    let closed = !word.contains(char::is_alphanumeric);
    if !before.is_empty() {
        let leads = before.ends_with(['(', '[', '（']) || before.trim_end().ends_with([':', '：']);
        return Some(before).filter(|_| closed && leads && is_small(before));
    }
    let small = rest.starts_with(' ') && !word.is_empty() && word.chars().all(char::is_lowercase);
    let end = word.char_indices().nth(STEM).map_or(word.len(), |(end, _)| end);
    word.get(..end).filter(|_| small)
}

fn is_small(text: &str) -> bool {
    text.len() <= MOST.1 && text.split_whitespace().count() <= MOST.0
}
