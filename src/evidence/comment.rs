//! Where comments stand, and where each begins.
//!
//! A zone begins at a count line, a heading of comments, or the first comment's head; it ends with the
//! invitation to comment, where the next entry begins, or with the page. Within one zone comments are
//! told in one way: by "X said", by a name above a date, by a line below ("Posted by: X | date"), by
//! numbers, by reply links, or, where the count says as many, by paragraphs.

mod head;
mod links;
mod next;
mod teller;

pub(super) use head::is_dated;
pub(super) use teller::decide;

use super::{Fact, Facts, anchor::Tag, portrait::portrait, way::Way};
use crate::{grammar::meta::Kind, step::step};
use head::{is_foot, is_head, is_named, is_numbered, is_posted};

/// How far ahead, in lines that are not blank, a count line looks for its comments.
const AHEAD: usize = 14;

/// The lines of one zone.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Zone {
    pub(super) start: usize,
    pub(super) end: usize,
    way: Way,
    count: Option<u32>,
}

/// All zones of the page, in order.
pub(super) fn zones(facts: &Facts<'_>, tags: &[Tag]) -> Vec<Zone> {
    let mut zones: Vec<Zone> = Vec::new();
    let (mut at, mut since, mut heading) = (0, 0, Heading::default());
    while let Some(&tag) = tags.get(at) {
        let opens = matches!(tag, Tag::Count | Tag::Said)
            || is_answered(facts, tags, at)
            || facts.get(at).is_some_and(|fact| fact.kinds.has_any(&[Kind::Count, Kind::Head]) && tag != Tag::Prose);
        let zone = if opens { zone(facts, tags, at, heading.above(facts, tags, at)) } else { None };
        let zone = zone.and_then(|zone| next::cut(facts, tags, since..at, zone));
        since = if opens { at } else { since };
        at = zone.map_or(at + 1, |zone| zone.end.max(at + 1));
        zones.extend(zone);
    }
    zones
}

fn zone(facts: &Facts<'_>, tags: &[Tag], start: usize, heading: Option<u32>) -> Option<Zone> {
    let said = tags.get(start) == Some(&Tag::Said);
    if said && !is_said_zone(facts, tags, start) {
        return None;
    }
    let answered = is_answered(facts, tags, start);
    let mut first = if said || answered { start } else { start + 1 };
    let count = facts.get(start).and_then(|fact| facts.meta(fact).count());
    if count == Some(0) {
        return None;
    }
    let headed = facts.get(start).is_some_and(|fact| fact.kinds.is_of(&[Kind::Head]));
    let way = way(facts, tags, first, said, headed, count)?;
    if matches!(way, Way::Said | Way::Dated) {
        // A count that stands above the body: the lines up to the first head are the body's.
        let head = (first..first + AHEAD).find(|&at| is_head(facts, tags, at, way))?;
        let between = (first..head).filter(|&at| tags.get(at) == Some(&Tag::Prose)).count();
        if way == Way::Dated && between > 1 {
            return None;
        }
        first = portrait(facts, tags, head).unwrap_or(head);
    }
    let end = end(facts, tags, first, way, heading);
    let last = matches!(way, Way::Foot | Way::Signed)
        .then(|| (first..end).rev().inspect(|_| step(1)).find(|&at| is_foot(facts, at, way)));
    let end = last.flatten().map_or(end, |last| last + 1);
    (end > first).then_some(Zone { start: first, end, way, count })
}

/// A name with a date and a time, and soon after it the link that answers: a comment wherever it stands.
fn is_answered(facts: &Facts<'_>, tags: &[Tag], at: usize) -> bool {
    let links = |it: &Fact| it.has(Kind::Reply) && it.has(Kind::Time);
    let tells = |it: &Fact| !it.kinds.is_empty();
    if ![at, at + 1].iter().any(|&it| facts.get(it).is_some_and(tells)) {
        return false;
    }
    is_dated(facts, tags, at)
        && (facts.get(at + 1).is_some_and(links)
            || (at + 1..at + AHEAD)
                .inspect(|_| step(1))
                .find(|&it| matches!(tags.get(it), Some(Tag::Reply | Tag::Date | Tag::Meta | Tag::Count)))
                .is_some_and(|it| tags.get(it) == Some(&Tag::Reply)))
}

/// One line with "said" is no evidence of comments: another one is, or a time or a reply link soon after it.
fn is_said_zone(facts: &Facts<'_>, tags: &[Tag], start: usize) -> bool {
    let mut near = (start + 1..start + 4).filter_map(|at| Some((tags.get(at)?, facts.get(at)?)));
    let stamped = near.any(|(tag, fact)| {
        *tag == Tag::Reply || fact.has(Kind::Date) && fact.has(Kind::Time) && facts.meta(fact).is_whole()
    });
    let own = facts.get(start).is_some_and(|fact| fact.has(Kind::Date) && fact.has(Kind::Time));
    let again = (start + 1..start + 30).inspect(|_| step(1)).filter(|&at| tags.get(at) == Some(&Tag::Said)).count();
    let quoted = facts
        .get(start + 1)
        .is_some_and(|next| next.blanks <= 1 && crate::grammar::mark::mark(facts.content(next)).is_some());
    stamped || own || again >= 1 && !quoted
}

/// The way in which the first lines of a zone tell comments apart.
///
/// Below a heading that only comments have, `headed`, a byline without a colon ends one: "Posted by Ann at …".
fn way(facts: &Facts<'_>, tags: &[Tag], first: usize, said: bool, headed: bool, count: Option<u32>) -> Option<Way> {
    if said {
        return Some(Way::Said);
    }
    if is_named(facts, first) {
        return Some(Way::Named);
    }
    if count.is_some() && is_posted(facts, first) {
        return Some(Way::Posted);
    }
    let mut paragraphs = 0;
    for at in first..first + AHEAD {
        step(1);
        let Some(&tag) = tags.get(at) else { break };
        match tag {
            Tag::Said => return Some(Way::Said),
            Tag::Reply if paragraphs > 0 => {
                return Some(if is_numbered(facts, first) { Way::Numbered } else { Way::Replied });
            }
            Tag::Invitation | Tag::DateTitle | Tag::TimeTitle => break,
            _ if is_foot(facts, at, Way::Foot) && paragraphs > 0 => return Some(Way::Foot),
            _ if headed && is_foot(facts, at, Way::Signed) && paragraphs > 0 => return Some(Way::Signed),
            _ if is_dated(facts, tags, at) => return Some(Way::Dated),
            Tag::Date | Tag::Meta | Tag::Count => break,
            _ => paragraphs += 1,
        }
    }
    if is_numbered(facts, first) && count.is_some() {
        return Some(Way::Numbered);
    }
    let closed = tags.get(first + paragraphs) == Some(&Tag::Invitation);
    (count.is_some_and(|count| count as usize == paragraphs) && (closed || first + paragraphs == tags.len()))
        .then_some(Way::Lines)
}

/// Where the zone ends.
fn end(facts: &Facts<'_>, tags: &[Tag], first: usize, way: Way, heading: Option<u32>) -> usize {
    let mut after_head = false;
    for at in first..tags.len() {
        step(1);
        let (Some(&tag), Some(fact)) = (tags.get(at), facts.get(at)) else { break };
        let own = match tag {
            Tag::Said => true,
            Tag::Date => {
                after_head
                    || matches!(way, Way::Dated | Way::Named | Way::Said)
                        && !starts_entry(facts, at, heading)
                        && fact.has(Kind::Time)
            }
            Tag::Meta if matches!(way, Way::Named | Way::Posted) => is_head(facts, tags, at, way),
            Tag::Meta => is_foot(facts, at, way) || way == Way::Dated && is_dated(facts, tags, at) || after_head,
            Tag::Invitation | Tag::DateTitle | Tag::TimeTitle => false,
            Tag::Count => false,
            Tag::Chrome(role) => !matches!(
                role,
                crate::value::ChromeRole::Navigation
                    | crate::value::ChromeRole::Subscribe
                    | crate::value::ChromeRole::Form
            ),
            _ => true,
        };
        if !own {
            return at;
        }
        after_head = is_head(facts, tags, at, way);
    }
    tags.len()
}

/// The layout of the last date heading so far.
#[derive(Default)]
struct Heading {
    layout: Option<u32>,
    /// The line up to which it was looked for.
    at: usize,
}

impl Heading {
    /// The layout of the date heading above line `at`.
    fn above(&mut self, facts: &Facts<'_>, tags: &[Tag], at: usize) -> Option<u32> {
        let dates = (self.at..at).rev().inspect(|_| step(1)).filter(|&it| tags.get(it) == Some(&Tag::Date));
        let last = dates.filter_map(|it| layout(facts, it)).next();
        (self.layout, self.at) = (last.or(self.layout), at);
        self.layout
    }
}

fn layout(facts: &Facts<'_>, at: usize) -> Option<u32> {
    facts.get(at).and_then(|fact| facts.meta(fact).date().map(|(_, date)| date.layout))
}

/// Whether a date line has the layout of the page's headings and no time: the next entry.
fn starts_entry(facts: &Facts<'_>, at: usize, heading: Option<u32>) -> bool {
    heading.is_some() && layout(facts, at) == heading && facts.get(at).is_some_and(|fact| !fact.has(Kind::Time))
}
