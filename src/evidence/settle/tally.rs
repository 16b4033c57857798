//! Numbers of something that a platform prints with each entry, beside what tells of it: "12 notes", "3 gillar".

use crate::{
    evidence::{Facts, anchor::Tag},
    locale::fold::digit,
    source::{Holds, Map},
};

/// From so many such lines on, of one word, they are the platform's.
const LINES: u32 = 2;
/// The most bytes of the number.
const DIGITS: usize = 6;
/// So much of its beginning is alike in one and many: "note", "notes".
const STEM: usize = 3;

/// How often each word is counted beside what tells of entries.
#[derive(Default)]
pub(super) struct Tallies<'a>(Map<&'a str, u32>);

impl<'a> Tallies<'a> {
    pub(super) fn of(facts: &Facts<'a>, tags: &[Tag]) -> Self {
        let mut stems: Map<&str, u32> = Map::default();
        for stem in (0..tags.len()).filter_map(|at| tally(facts, tags, at)) {
            *stems.entry(stem).or_default() += 1;
        }
        Self(stems)
    }

    /// Whether line `at` is one of several that count the same.
    pub(super) fn has(&self, facts: &Facts<'_>, tags: &[Tag], at: usize) -> bool {
        tally(facts, tags, at).and_then(|stem| self.0.get(stem)).is_some_and(|times| *times >= LINES)
    }
}

/// The beginning of the word that line `at` counts, attached to a line that tells of an entry.
fn tally<'a>(facts: &Facts<'a>, tags: &[Tag], at: usize) -> Option<&'a str> {
    let fact = facts.get(at).filter(|fact| fact.short && fact.shape.words == 2 && fact.holds.has(Holds::DIGIT))?;
    let tells = |it: usize| matches!(tags.get(it), Some(Tag::Date | Tag::Meta | Tag::Count));
    let below = fact.blanks == 0 && at.checked_sub(1).is_some_and(tells);
    let above = || tells(at + 1) && facts.get(at + 1).is_some_and(|next| next.blanks == 0);
    if tags.get(at) != Some(&Tag::Prose) || !(below || above()) {
        return None;
    }
    let (number, word) =
        facts.content(fact).split_once(' ').filter(|(number, _)| number.chars().all(|c| digit(c).is_some()))?;
    let small = word.chars().all(char::is_lowercase).then_some(word)?;
    let end = small.char_indices().nth(STEM).map_or(small.len(), |(end, _)| end);
    small.get(..end).filter(|_| number.len() <= DIGITS)
}
