//! Rubrics: labels that no word leads in, known by their place above the title.
//!
//! Above most titles of the page stands a short line, and the same ones come again; or the page of one post begins
//! with a word or two, and then its title.

use super::{Decision, Facts, Page, Role, Start, anchor::Tag};
use crate::{grammar::shape::End, value::ChromeRole};

/// From so many entries on the page tells whether such lines are rubrics.
const ENTRIES: usize = 3;
/// The most words of a rubric at the head of a page, and the most of such lines.
const HEAD_WORDS: usize = 2;
const HEAD_LINES: usize = 3;

/// Finds the rubrics.
pub(super) fn label(facts: &Facts<'_>, page: &Page, decisions: &mut [Decision]) {
    let starts: Vec<usize> =
        (0..decisions.len()).filter(|&at| decisions.get(at).is_some_and(|it| it.start == Start::Entry)).collect();
    match starts.as_slice() {
        [only] => label_head(facts, page, decisions, *only),
        several if several.len() >= ENTRIES => label_each(facts, page, decisions, several),
        _ => {}
    }
}

/// The lines above the entries of a page, where they come again.
fn label_each(facts: &Facts<'_>, page: &Page, decisions: &mut [Decision], starts: &[usize]) {
    let free = |at: usize| {
        let role = decisions.get(at).map(|it| it.role);
        let counts = facts.get(at).is_some_and(|fact| facts.content(fact).chars().any(char::is_numeric));
        !counts && page.refrains.comes_again(at) && matches!(role, Some(Role::Front | Role::Body | Role::After))
    };
    let above = |start: &usize| start.checked_sub(1).filter(|&at| free(at));
    let rubrics: Vec<(usize, usize)> = starts.iter().filter_map(|start| Some((*start, above(start)?))).collect();
    // What stands above all but the first is a button below each post.
    let first = rubrics.first().map(|(start, _)| start) == starts.first();
    if !first || rubrics.len() < ENTRIES || rubrics.len() * 3 < starts.len() * 2 {
        return;
    }
    for (start, at) in rubrics {
        if let Some(below) = decisions.get_mut(start) {
            below.start = Start::Nothing;
        }
        if let Some(rubric) = decisions.get_mut(at) {
            *rubric = Decision { role: Role::Labels, start: Start::Entry };
        }
    }
}

/// The words that a page begins with, where its title stands right below them and above the line that tells of it.
fn label_head(facts: &Facts<'_>, page: &Page, decisions: &mut [Decision], start: usize) {
    let role = |at: usize| decisions.get(at).map(|it| it.role);
    let told = (start + 1..decisions.len()).find(|&at| role(at) != Some(Role::Body));
    let told = told.is_some_and(|at| matches!(role(at), Some(Role::Date | Role::Meta | Role::Count | Role::Chrome(_))));
    let is_rubric = |at: &usize| {
        page.tags.get(*at) == Some(&Tag::Prose)
            && role(*at) == Some(Role::Front)
            && facts.get(*at).is_some_and(|fact| fact.shape.words <= HEAD_WORDS && fact.shape.end == End::Open)
    };
    let lines = (0..start).rev().take_while(is_rubric).count();
    let first = start - lines;
    let begins = (0..first).all(|at| matches!(page.tags.get(at), Some(Tag::Chrome(_) | Tag::WeakChrome(_))));
    if role(start) != Some(Role::Title) || !told || lines == 0 || lines > HEAD_LINES || !begins {
        return;
    }
    for (at, decision) in decisions.iter_mut().enumerate().take(start + 1).skip(first) {
        let role = match () {
            () if at == first => Role::Labels,
            () if at < start => Role::Chrome(ChromeRole::Labels),
            () => decision.role,
        };
        *decision = Decision { role, start: if at == first { Start::Entry } else { Start::Nothing } };
    }
}
