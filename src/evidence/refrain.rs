//! Short lines that the page says again and again: a rubric above each title, a button below each post.

use super::{Facts, anchor::Tag};
use crate::source::{Map, Set};

/// From so many times on a line is a refrain.
const TIMES: u32 = 3;
/// The most words and grapheme clusters of one.
const MOST: (usize, usize) = (4, 40);

/// How often a text stands on the page.
#[derive(Clone, Copy, Default, Debug)]
struct Told {
    /// As a line of its own.
    times: u32,
    /// So, right above a line that tells of an entry.
    above: u32,
    /// Whether a byline elsewhere says that it is who wrote an entry.
    named: bool,
}

impl Told {
    /// Whether it comes again, each time right above such a line, or is an author's name that stands above one.
    const fn signs(self) -> bool {
        self.times > 1 && self.above == self.times || self.named && self.above > 0
    }
}

/// The lines that stand on the page several times.
#[derive(Debug, Default)]
pub(super) struct Refrains {
    /// Which text each line has; 0 for what is not short prose.
    texts: Vec<u32>,
    told: Vec<Told>,
    /// How many different texts sign entries.
    signers: usize,
}

impl Refrains {
    pub(super) fn of(facts: &Facts<'_>, tags: &[Tag]) -> Self {
        let mut known: Map<&str, u32> = Map::default();
        let mut told = vec![Told::default()];
        let authors = authors(facts, tags);
        let mut texts = vec![0; tags.len()];
        for (at, (fact, tag)) in facts.lines.iter().zip(tags).enumerate() {
            let small = fact.short && fact.shape.words <= MOST.0 && fact.shape.graphemes <= MOST.1;
            if !small || fact.rule.is_some() || !matches!(tag, Tag::Prose | Tag::Weekday) {
                continue;
            }
            let text = *known.entry(facts.content(fact)).or_insert_with(|| {
                let named = authors.contains(facts.content(fact));
                told.push(Told { named, ..Told::default() });
                u32::try_from(told.len() - 1).unwrap_or(0)
            });
            if let (Some(own), Some(slot)) = (told.get_mut(text as usize), texts.get_mut(at)) {
                own.times += 1;
                own.above += u32::from(matches!(tags.get(at + 1), Some(Tag::Date | Tag::Meta)));
                *slot = text;
            }
        }
        let signers = told.iter().filter(|it| it.signs()).count();
        Self { texts, told, signers }
    }

    fn told(&self, at: usize) -> Told {
        let text = self.texts.get(at).copied().unwrap_or(0);
        self.told.get(text as usize).copied().filter(|_| text > 0).unwrap_or_default()
    }

    /// Whether the line comes again, each time right above a line that tells of an entry: a name, or a rubric.
    pub(super) fn signs(&self, at: usize) -> bool {
        self.told(at).signs()
    }

    /// The same, and as often as it stands on the page.
    pub(super) fn signs_each(&self, at: usize) -> bool {
        let told = self.told(at);
        told.times > 1 && told.above == told.times
    }

    /// Whether it is the only such line: who writes the blog.
    pub(super) fn is_author(&self, at: usize) -> bool {
        self.signers == 1 && self.signs(at)
    }

    /// Whether the line stands on the page so often that no title does.
    pub(super) fn is_refrain(&self, at: usize) -> bool {
        self.told(at).times >= TIMES
    }

    /// Whether the line is short, and stands on the page more than once.
    pub(super) fn comes_again(&self, at: usize) -> bool {
        self.told(at).times > 1
    }
}

/// Who wrote entries, as bylines say.
fn authors<'a>(facts: &Facts<'a>, tags: &[Tag]) -> Set<&'a str> {
    let bylines = facts.lines.iter().zip(tags).filter(|(_, tag)| **tag == Tag::Meta);
    bylines.filter_map(|(fact, _)| facts.content(fact).get(facts.meta(fact).author()?.range.clone())).collect()
}
