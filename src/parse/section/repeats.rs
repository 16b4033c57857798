//! Short lines that stand in a body more than once: captions, buttons, names; and titles that a table of contents
//! above has announced.

use crate::{evidence::Fact, grammar::shape::End, parse::lines::Lines, source::Map};

/// The most words of a line that is counted, and of one that ends like a sentence.
const MOST_WORDS: usize = 18;
const MOST_OF_SENTENCE: usize = 7;

/// Whether a line is as short as titles are.
fn is_brief(fact: &Fact) -> bool {
    let most = if fact.shape.end == End::Period { MOST_OF_SENTENCE } else { MOST_WORDS };
    fact.short && fact.shape.words <= most
}

/// How often a line stands in the body, and where first.
#[derive(Clone, Copy)]
struct Seen {
    times: usize,
    /// How often without a marker.
    plain: usize,
    first: usize,
}

/// The short lines of a body, by their text without marker.
pub(super) struct Repeats<'s, 'p, 'a> {
    lines: &'s Lines<'p, 'a>,
    seen: Map<&'a str, Seen>,
}

impl<'s, 'p, 'a> Repeats<'s, 'p, 'a> {
    pub(super) fn of(lines: &'s Lines<'p, 'a>) -> Self {
        let mut repeats = Self { lines, seen: Map::default() };
        repeats.seen.reserve(lines.len());
        for at in (0..lines.len()).filter(|&at| lines.fact(at).is_some_and(is_brief)) {
            let seen = repeats.seen.entry(repeats.bare(at)).or_insert(Seen { times: 0, plain: 0, first: at });
            seen.times += 1;
            seen.plain += usize::from(!lines.is_item(at));
        }
        repeats
    }

    /// A line's text without its marker.
    fn bare(&self, at: usize) -> &'a str {
        let content = self.lines.content_text(at);
        let marker = self.lines.marker(at);
        crate::source::trim_start(marker.map_or(content, |it| content.get(it.len..).unwrap_or(content)))
    }

    fn seen(&self, at: usize) -> Option<Seen> {
        self.seen.get(self.bare(at)).copied()
    }

    /// Whether the line stands in the body, and not as an item, more than `most` times.
    pub(super) fn comes_again(&self, at: usize, most: usize) -> bool {
        self.seen(at).is_some_and(|it| it.plain > most)
    }

    /// Whether the line stood once before, among others that come again too: in a table of contents.
    pub(super) fn is_announced(&self, at: usize) -> bool {
        let Some(first) = self.seen(at).filter(|it| it.times == 2 && it.first < at).map(|it| it.first) else {
            return false;
        };
        let listed = |it: usize| self.seen(it).is_some_and(|seen| seen.times == 2 && seen.first == it);
        let near = |it: usize| it != at && listed(it) && self.lines.fact(it).is_some_and(|fact| fact.short);
        near(first + 1) || first.checked_sub(1).is_some_and(near)
    }
}
