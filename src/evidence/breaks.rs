//! Entries that tell nothing of themselves, and are parted by a line that comes again: a button below each, "Read more".

use super::{Facts, anchor::Tag, refrain::Refrains, title::is_title_like};
use std::collections::HashMap;

/// From so many on titles behind such a line tell that it parts entries.
const TITLES: usize = 3;
/// The least grapheme clusters of a line of text below a title.
const TEXT: usize = 50;

/// The lines that part the entries of a page without dates.
#[derive(Debug, Default)]
pub(super) struct Breaks {
    /// The titles behind them.
    titles: Vec<usize>,
}

impl Breaks {
    /// Those of a page on which no line tells of an entry.
    pub(super) fn of(facts: &Facts<'_>, tags: &[Tag], refrains: &Refrains) -> Self {
        let mut behind: HashMap<&str, (usize, Vec<usize>)> = HashMap::new();
        for (at, tag) in tags.iter().enumerate() {
            let ends = matches!(tag, Tag::Chrome(_) | Tag::WeakChrome(_)) || refrains.is_refrain(at);
            let Some(fact) = facts.get(at).filter(|_| ends) else { continue };
            let (all, titles) = behind.entry(facts.content(fact)).or_default();
            *all += usize::from(at + 1 < tags.len());
            titles.extend(Some(at + 1).filter(|&next| is_title(facts, tags, next) && !refrains.is_refrain(next)));
        }
        let parts = |(all, titles): &(usize, Vec<usize>)| titles.len() >= TITLES && titles.len() * 4 >= all * 3;
        let most = behind.into_values().filter(parts).max_by_key(|(_, titles)| (titles.len(), titles.first().copied()));
        Self { titles: most.map(|(_, titles)| titles).unwrap_or_default() }
    }

    /// Whether a title stands there, behind what ends an entry.
    pub(super) fn is_behind(&self, at: usize) -> bool {
        self.titles.binary_search(&at).is_ok()
    }
}

/// Whether a line stands alone, looks like a title, and has text below it.
fn is_title(facts: &Facts<'_>, tags: &[Tag], at: usize) -> bool {
    let prose = |at: usize| facts.get(at).filter(|_| tags.get(at) == Some(&Tag::Prose));
    let text = prose(at + 1).is_some_and(|it| !it.short || it.shape.graphemes >= TEXT);
    text && facts.stands_alone(at) && prose(at).is_some_and(|it| is_title_like(it, facts.content(it)))
}
