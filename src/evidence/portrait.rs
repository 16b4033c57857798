//! The name that a copied page leaves above a comment's head, where the writer's picture stood.

use super::{Facts, anchor::Tag};

/// How far above its head a picture's words stand: right above it, or above a number of points.
const REACH: usize = 2;

/// The line above a comment's head that says but the name that the head says.
pub(super) fn portrait(facts: &Facts<'_>, tags: &[Tag], head: usize) -> Option<usize> {
    let name = facts.content(facts.get(head)?);
    let same = |at: &usize| {
        tags.get(*at) == Some(&Tag::Prose) && facts.get(*at).is_some_and(|fact| facts.content(fact) == name)
    };
    (head.saturating_sub(REACH)..head).find(same)
}
