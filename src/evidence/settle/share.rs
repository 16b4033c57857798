//! Buttons to share a text: one below the other, the names of networks and what stands among them in the words of any
//! language, "Get link", "Other apps"; or several on one line.

use crate::{
    evidence::{Fact, Facts, anchor::Tag},
    grammar::{
        service::{is_service, shares},
        shape::End,
    },
    value::ChromeRole,
};
use std::ops::Range;

/// The most words and lines of such a block, and how many names of networks it has at least.
const WORDS: usize = 3;
const LINES: usize = 10;
const NETWORKS: usize = 2;

/// So many services on one line are buttons wherever it stands.
const SERVICES: usize = 3;

/// The blocks of such buttons on a page.
#[derive(Default)]
pub(super) struct Buttons(Vec<Range<usize>>);

impl Buttons {
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

    /// Whether line `at` is one of them, or holds several.
    pub(super) fn has(&self, facts: &Facts<'_>, tags: &[Tag], at: usize) -> bool {
        self.is_of_block(at) || tags.get(at) == Some(&Tag::Prose) && are_on_line(facts, tags, at)
    }

    fn is_of_block(&self, at: usize) -> bool {
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

/// Whether a line names services to share with, beside one that tells of an entry or many: in any language, "Twitter
/// Facebook".
fn are_on_line(facts: &Facts<'_>, tags: &[Tag], at: usize) -> bool {
    let above = at.checked_sub(1).and_then(|it| tags.get(it));
    let shared = matches!(above, Some(Tag::Chrome(ChromeRole::Share) | Tag::WeakChrome(ChromeRole::Share)));
    let tells = |tag: Option<&Tag>| matches!(tag, Some(Tag::Meta | Tag::Count | Tag::Invitation | Tag::Chrome(_)));
    let beside = shared || tells(above) || tells(tags.get(at + 1));
    let called = |fact: &&Fact| fact.short && matches!(fact.shape.end, End::Open | End::Exclamation);
    facts.get(at).filter(called).is_some_and(|fact| {
        let content = facts.content(fact);
        let named = facts.words(content, shares).unwrap_or(0);
        named >= SERVICES || beside && named > 0 || shared && facts.words(content, is_service)
    })
}

/// Whether the line right below a word that platforms print names a service: "Share", "Facebook".
pub(super) fn leads_in_service(facts: &Facts<'_>, at: usize) -> bool {
    facts.get(at + 1).is_some_and(|next| next.blanks == 0 && facts.words(facts.content(next), is_service))
}
