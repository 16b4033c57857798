//! The lines that begin or end a comment, in each of the ways in which comments are told apart.

use super::Way;
use crate::{
    evidence::{Facts, anchor::Tag},
    grammar::{
        marker::marker,
        meta::{Kind, Meta, Part},
    },
    source::bare_len,
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
    let found = facts.get(at).and_then(|fact| marker(facts.content(fact), true));
    found.is_some_and(|it| it.number == 1)
}

/// Whether a colon stands behind a few words that begin a line, which may be joined with the next ones.
fn is_led(content: &str) -> bool {
    content.split_once(':').is_some_and(|(lead, _)| bare_len(lead) <= 24)
}

/// "Posted by: m | April 8, 2013 at 03:01 AM": below its comment.
pub(super) fn is_foot(facts: &Facts<'_>, at: usize) -> bool {
    let Some(fact) = facts.get(at) else { return false };
    let meta = facts.meta(fact);
    meta.kinds.has(Kind::Byline)
        && meta.kinds.has(Kind::Date)
        && meta.kinds.has(Kind::Time)
        && meta.author().is_some()
        && is_led(facts.content(fact))
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
pub(super) fn is_dated(facts: &Facts<'_>, tags: &[Tag], at: usize) -> bool {
    let Some(fact) = facts.get(at) else { return false };
    let meta = facts.meta(fact);
    let stamped = meta.kinds.has(Kind::Date)
        && meta.kinds.has(Kind::Time)
        && !meta.kinds.has_any(&[Kind::Byline, Kind::Labels, Kind::Count]);
    let named = meta.pieces.first().is_some_and(|piece| {
        let text = || facts.content(fact).get(piece.range.clone()).unwrap_or_default();
        matches!(piece.part, Part::Free | Part::Author) && bare_len(text()) <= 50
    });
    if stamped && named && bare_len(facts.content(fact)) <= 100 {
        return true;
    }
    let short = matches!(tags.get(at), Some(Tag::Prose)) && fact.shape.words <= 5 && fact.shape.words > 0;
    let next = facts.get(at + 1).filter(|next| next.blanks <= 1).map(|next| facts.meta(next));
    short && next.is_some_and(is_when)
}

/// A date with a time, alone or with the links to reply.
fn is_when(meta: &Meta) -> bool {
    let first = matches!(meta.pieces.first(), Some(piece) if matches!(piece.part, Part::Date(_)));
    meta.kinds.has(Kind::Time) && (meta.is_date_alone() || first && meta.kinds.has(Kind::Reply))
}
