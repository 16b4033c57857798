//! The lines that begin or end a comment, in each of the ways in which comments are told apart.

use super::{AHEAD, Way};
use crate::{
    evidence::{Facts, anchor::Tag},
    grammar::meta::{Kind, Meta, Part},
    source::bare_len,
    step::step,
};

/// Whether a line begins a comment in this way.
pub(super) fn is_head(facts: &Facts<'_>, tags: &[Tag], at: usize, way: Way) -> bool {
    match way {
        Way::Said => tags.get(at) == Some(&Tag::Said),
        Way::Dated => is_dated(facts, tags, at),
        Way::Named => is_named(facts, at),
        Way::Posted => is_posted(facts, at),
        _ => false,
    }
}

/// Whether a line begins with the number one.
pub(super) fn is_numbered(facts: &Facts<'_>, at: usize) -> bool {
    number(facts, at) == Some(1)
}

/// The number that a line begins with.
fn number(facts: &Facts<'_>, at: usize) -> Option<u64> {
    let found = facts.get(at).and_then(|fact| facts.marker(fact, facts.content(fact), true));
    found.map(|it| it.number).filter(|it| *it > 0)
}

/// Whether a colon stands behind a few words that begin a line, which may be joined with the next ones.
fn is_led(content: &str) -> bool {
    content.split_once(':').is_some_and(|(lead, _)| bare_len(lead) <= 24)
}

/// "Posted by: m | April 8, 2013 at 03:01 AM": below its comment; with no colon where comments are told so.
pub(super) fn is_foot(facts: &Facts<'_>, at: usize, way: Way) -> bool {
    let Some(fact) = facts.get(at).filter(|_| matches!(way, Way::Foot | Way::Signed)) else { return false };
    let meta = facts.meta(fact);
    let told = [Kind::Byline, Kind::Date, Kind::Time].iter().all(|&kind| meta.kinds.has(kind));
    told && meta.author().is_some()
        && (way == Way::Signed || is_led(facts.content(fact)) || meta.kinds.has(Kind::Reply))
        && !meta.kinds.has_any(&[Kind::Count, Kind::Labels])
}

/// "Posted by Joe at 12/04/2005 10:22 AM": above its comment.
pub(super) fn is_posted(facts: &Facts<'_>, at: usize) -> bool {
    let Some(fact) = facts.get(at) else { return false };
    let meta = facts.meta(fact);
    let told = [Kind::Byline, Kind::Date, Kind::Time].iter().all(|&kind| meta.kinds.has(kind));
    told && meta.author().is_some() && meta.is_whole() && !meta.kinds.has_any(&[Kind::Count, Kind::Labels])
}

/// "Postat av: Maja" above its comment: a name after a colon, and no date.
pub(super) fn is_named(facts: &Facts<'_>, at: usize) -> bool {
    let Some(fact) = facts.get(at) else { return false };
    let meta = facts.meta(fact);
    meta.kinds.has(Kind::Byline)
        && meta.author().is_some()
        && meta.is_whole()
        && is_led(facts.content(fact))
        && !meta.kinds.has_any(&[Kind::Date, Kind::Count, Kind::Labels])
}

/// A line with a name and a full date with a time; or a name, and the next line has these.
pub(in crate::evidence) fn is_dated(facts: &Facts<'_>, tags: &[Tag], at: usize) -> bool {
    let Some(fact) = facts.get(at) else { return false };
    let meta = facts.meta(fact);
    let stamped = meta.kinds.has(Kind::Date)
        && meta.kinds.has(Kind::Time)
        && !meta.kinds.has_any(&[Kind::Labels, Kind::Count])
        && (!meta.kinds.has(Kind::Byline) || number(facts, at).is_some());
    let named = meta.pieces.first().is_some_and(|piece| {
        let text = || facts.content(fact).get(piece.range.clone()).unwrap_or_default();
        matches!(piece.part, Part::Free | Part::Author) && bare_len(text()) <= 50
    });
    if stamped && named && bare_len(facts.content(fact)) <= 100 {
        return true;
    }
    let short = matches!(tags.get(at), Some(Tag::Prose)) && fact.shape.words <= 5 && fact.shape.words > 0;
    let next = facts.get(at + 1).filter(|next| short && next.blanks <= 1).map(|next| facts.meta(next));
    next.is_some_and(|next| is_when(next) || is_full_day(next) && is_replied(tags, at + 2))
}

fn is_full_day(meta: &Meta) -> bool {
    meta.is_date_alone() && meta.date().is_some_and(|(_, date)| date.is_full())
}

/// Whether the next line that tells of something is a link that answers, a few lines on.
fn is_replied(tags: &[Tag], from: usize) -> bool {
    let tells = |tag: &&Tag| !matches!(tag, Tag::Prose | Tag::Chrome(_) | Tag::WeakChrome(_));
    let near = tags.get(from..tags.len().min(from + AHEAD)).unwrap_or_default();
    step(near.len());
    near.iter().find(tells) == Some(&Tag::Reply)
}

/// A date with a time, alone or with the links to reply.
fn is_when(meta: &Meta) -> bool {
    let first = matches!(meta.pieces.first(), Some(piece) if matches!(piece.part, Part::Date(_)));
    meta.kinds.has(Kind::Time) && (meta.is_date_alone() || first && meta.kinds.has(Kind::Reply))
}
