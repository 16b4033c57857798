//! Who wrote the page's post, where a name and the day say so.

use super::{
    BELOW,
    looks::{TELLING, says},
};
use crate::evidence::{Fact, Facts, Page, anchor::Tag, signer, title};

/// Whether a name stands right above line `told`, of one block with it, and below a line that says more: who wrote the
/// text and when, below its title.
pub(super) fn is_signed(facts: &Facts<'_>, page: &Page, told: usize) -> bool {
    let line = |up: usize| {
        let at = told.checked_sub(up).filter(|at| page.tags.get(*at) == Some(&Tag::Prose))?;
        facts.get(at).map(|fact| (fact, facts.content(fact)))
    };
    let attached = facts.get(told).is_some_and(|date| date.blanks == 0);
    let named = line(1).is_some_and(|(fact, name)| fact.blanks > 0 && signer::is_name(facts, name, 1));
    let titled = |(title, it): (&Fact, &str)| says(title) >= TELLING && title::could_be(title, it);
    attached && (named && line(2).is_some_and(titled) || begins_signed(facts, page, told))
}

/// Whether the page begins with a name and the day, and what could be the title stands alone below.
fn begins_signed(facts: &Facts<'_>, page: &Page, told: usize) -> bool {
    let chrome = |at: &usize| matches!(page.tags.get(*at), Some(Tag::Chrome(_)));
    let Some(below) = (told + 1..told + BELOW).find(|at| !chrome(at)) else { return false };
    let content = |at: usize| facts.get(at).map_or("", |fact| facts.content(fact));
    // Where the platform says more between, it is a post's own.
    let fewest = if below > told + 1 { 2 } else { TELLING };
    let titled = |fact: &Fact| says(fact) >= fewest && title::could_be(fact, content(below));
    let alone = facts.stands_alone(below) && page.tags.get(below) == Some(&Tag::Prose);
    told == 1 && signer::is_name(facts, content(0), 2) && alone && facts.get(below).is_some_and(titled)
}
