//! Short lines that the page says again and again: a rubric above each title, a button below each post.

use super::{Facts, anchor::Tag};
use crate::source::Map;

/// From so many times on a line is a refrain.
const TIMES: u32 = 3;
/// The most words and grapheme clusters of one.
const MOST: (usize, usize) = (4, 40);

/// The lines that stand on the page several times.
#[derive(Debug, Default)]
pub(super) struct Refrains {
    /// For each line how often its text stands on the page as a line of its own; 0 for what is not short prose.
    times: Vec<u32>,
    /// For each line whether its text comes again, each time right above a line that tells of an entry.
    signs: Vec<bool>,
    /// How many different texts do.
    signers: usize,
}

impl Refrains {
    pub(super) fn of(facts: &Facts<'_>, tags: &[Tag]) -> Self {
        let short = |at: usize| {
            let fact = facts.get(at).filter(|_| matches!(tags.get(at), Some(Tag::Prose | Tag::Weekday)))?;
            let small = fact.short && fact.shape.words <= MOST.0 && fact.shape.graphemes <= MOST.1;
            (small && fact.rule.is_none()).then(|| facts.content(fact))
        };
        let mut counts: Map<&str, (u32, u32)> = Map::default();
        for (at, text) in (0..tags.len()).filter_map(|at| Some((at, short(at)?))) {
            let (times, above) = counts.entry(text).or_default();
            *times += 1;
            *above += u32::from(matches!(tags.get(at + 1), Some(Tag::Date | Tag::Meta)));
        }
        let told = |at: usize| short(at).and_then(|text| counts.get(text).copied()).unwrap_or((0, 0));
        let signs = |(times, above): (u32, u32)| times > 1 && above == times;
        Self {
            times: (0..tags.len()).map(|at| told(at).0).collect(),
            signs: (0..tags.len()).map(|at| signs(told(at))).collect(),
            signers: counts.values().filter(|it| signs(**it)).count(),
        }
    }

    /// Whether the line comes again, each time right above a line that tells of an entry: a name, or a rubric.
    pub(super) fn signs(&self, at: usize) -> bool {
        self.signs.get(at) == Some(&true)
    }

    /// Whether it is the only such line: who writes the blog.
    pub(super) fn is_author(&self, at: usize) -> bool {
        self.signers == 1 && self.signs(at)
    }

    /// Whether the line stands on the page so often that no title does.
    pub(super) fn is_refrain(&self, at: usize) -> bool {
        self.times.get(at).is_some_and(|times| *times >= TIMES)
    }

    /// Whether the line is short, and stands on the page more than once.
    pub(super) fn comes_again(&self, at: usize) -> bool {
        self.times.get(at).is_some_and(|times| *times > 1)
    }
}
