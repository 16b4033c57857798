//! The next entry below a count of comments, where it looks like a comment: a title above a date with a time, or a line
//! of a name, a date and a time, as on many platforms both entries and comments have them.

use super::{Way, Zone, head::is_head};
use crate::evidence::{Fact, Facts, anchor::Tag, page::signature, title::is_title_like};
use crate::{grammar::meta::Kind, step::step};
use std::ops::Range;

/// What is left of a zone whose heads tell in the way in which the entry above it, among the lines `above`, tells of
/// itself: nothing where a further count follows, as below an entry, or where there are fewer than the count says.
pub(super) fn cut(facts: &Facts<'_>, tags: &[Tag], above: Range<usize>, zone: Zone) -> Option<Zone> {
    if zone.way == Way::Lines {
        // As many lines as the count says may be the text below it: of comments the text stands above.
        let text = |at: usize| tags.get(at) == Some(&Tag::Prose) && facts.get(at).is_some_and(Fact::is_long);
        let bare = tags.get(above.end) == Some(&Tag::Count);
        // So does the title of the next entry, where text stands right below the last such line.
        let heads = || text(above.start + 1) && is_title_above(facts, tags, above.end) && is_like(facts, &above);
        return Some(zone).filter(|_| bare || !heads() && above.clone().inspect(|_| step(1)).any(text));
    }
    if !matches!(zone.way, Way::Dated | Way::Posted) || !is_told_alike(facts, tags, above, zone.start) {
        return Some(zone);
    }
    let count = usize::try_from(zone.count?).ok()?;
    let heads = (zone.start..zone.end).inspect(|_| step(1)).filter(|&at| is_head(facts, tags, at, zone.way));
    let heads: Vec<usize> = heads.take(count + 1).collect();
    if heads.len() < count || tags.get(zone.end) == Some(&Tag::Count) {
        return None;
    }
    let end = heads.get(count).copied().unwrap_or(zone.end);
    Some(Zone { end, ..zone })
}

/// Whether what could be a title stands right above line `at`.
fn is_title_above(facts: &Facts<'_>, tags: &[Tag], at: usize) -> bool {
    let above = at.checked_sub(1).filter(|above| tags.get(*above) == Some(&Tag::Prose));
    above.and_then(|above| facts.get(above)).is_some_and(|fact| is_title_like(fact, facts.content(fact)))
}

/// Whether the lines before and behind some others are of one kind.
fn is_like(facts: &Facts<'_>, between: &Range<usize>) -> bool {
    between.start < between.end && signature(facts, between.start) == signature(facts, between.end)
}

/// Whether a line `above` is of the kind and the layout of the one that tells when the comment at `first` was written.
fn is_told_alike(facts: &Facts<'_>, tags: &[Tag], above: Range<usize>, first: usize) -> bool {
    let dated = |at: &usize| facts.get(*at).is_some_and(|fact| fact.has(Kind::Date));
    let Some(own) = (first..first + 3).find(dated).map(|at| signature(facts, at)) else { return false };
    let tells = |at: &usize| matches!(tags.get(*at), Some(Tag::Date | Tag::Meta | Tag::Stamp | Tag::DateTitle));
    above.inspect(|_| step(1)).filter(|at| tells(at) && dated(at)).any(|at| signature(facts, at) == own)
}
