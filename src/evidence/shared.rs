//! Buttons to share a text, one below the other: the names of networks, and what stands among them in the words of any
//! language, "Get link", "Other apps".

use super::{Facts, anchor::Tag};
use crate::value::ChromeRole;
use std::ops::Range;

/// The most words and lines of such a block, and how many names of networks it has at least.
const WORDS: usize = 3;
const LINES: usize = 10;
const NETWORKS: usize = 2;

/// The blocks of such buttons on a page.
#[derive(Default)]
pub(super) struct Shared(Vec<Range<usize>>);

impl Shared {
    pub(super) fn of(facts: &Facts<'_>, tags: &[Tag]) -> Self {
        let mut blocks = Vec::new();
        let mut from = 0;
        for at in 0..=tags.len() {
            let goes_on = at > from && facts.get(at).is_some_and(|fact| fact.blanks == 0) && is_small(facts, tags, at);
            if !goes_on {
                blocks.extend(Some(from..at).filter(|block| is_shared(tags, block)));
                from = if is_small(facts, tags, at) { at } else { at + 1 };
            }
        }
        Self(blocks)
    }

    /// Whether line `at` is one of them.
    pub(super) fn has(&self, at: usize) -> bool {
        let next = self.0.partition_point(|block| block.end <= at);
        self.0.get(next).is_some_and(|block| block.contains(&at))
    }
}

/// Whether a line could be a button.
fn is_small(facts: &Facts<'_>, tags: &[Tag], at: usize) -> bool {
    let small = || facts.get(at).is_some_and(|fact| fact.short && (1..=WORDS).contains(&fact.shape.words));
    matches!(tags.get(at), Some(Tag::Prose | Tag::WeakChrome(_) | Tag::Chrome(ChromeRole::Share))) && small()
}

/// Whether at least half of a block are words of platforms, and several of these names of networks.
fn is_shared(tags: &[Tag], block: &Range<usize>) -> bool {
    let lines = tags.get(block.clone()).unwrap_or_default();
    let known = lines.iter().filter(|tag| **tag != Tag::Prose).count();
    let networks = lines.iter().filter(|tag| **tag == Tag::WeakChrome(ChromeRole::Share)).count();
    lines.len() <= LINES && networks >= NETWORKS && known * 2 >= lines.len()
}
