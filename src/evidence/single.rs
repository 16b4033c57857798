//! A page of one post: what only looks like further posts around it.
//!
//! Links to other posts, a blog's sign-up box, what other sites wrote: a title or a date stands there too. They tell
//! nothing in the way of the post with the most text, have no text, or break theirs off.

use super::{
    Decision, Facts, Page, Role, Start, is_comment,
    page::{Signature, signature},
    sidebar::{has_text, starts_entry, take_back},
};
use crate::{
    grammar::shape::{End, end},
    value::ChromeRole,
};
use std::ops::Range;

/// The least bytes of text of a post that a page is about.
const MAIN: usize = 250;
/// How many times as much text it has as what stands above it, below it, and in a text that breaks off.
const TIMES_ABOVE: usize = 8;
const TIMES_BELOW: usize = 2;
const TIMES_TEASER: usize = 4;

/// Takes back what only looks like further posts where the page holds one.
pub(super) fn keep(facts: &Facts<'_>, page: &Page, decisions: &mut [Decision]) {
    let posts = Posts::of(facts, page, decisions);
    let Some(main) = posts.main().filter(|&main| posts.is_only(main)) else { return };
    // Heads without text right above it are its own.
    let heads = posts.all.iter().take(main).rev().take_while(|post| post.text == 0).count();
    let closed_at = posts.closed_at(main);
    let all = posts.all;
    for (at, post) in all.iter().enumerate() {
        let closed = closed_at.is_some_and(|line| line < post.range.start);
        match () {
            () if at + heads < main => take_back(decisions, post.range.clone(), true),
            () if at > main && !closed && post.text > 0 => continue_text(decisions, post.range.clone()),
            () if at > main => take_back(decisions, post.range.clone(), false),
            () if at + heads > main => join_above(decisions, post.range.start),
            () => {}
        }
    }
}

/// What looked like a further entry is text of the entry before it.
fn continue_text(decisions: &mut [Decision], range: Range<usize>) {
    for decision in decisions.get_mut(range).unwrap_or_default() {
        let head = matches!(decision.role, Role::Title | Role::Date | Role::Meta | Role::DateTitle | Role::TimeTitle);
        decision.role = if head { Role::Body } else { decision.role };
        decision.start = if decision.start == Start::Entry { Start::Nothing } else { decision.start };
    }
}

/// Takes back the start of an entry at `start`: what is above it is its own head.
fn join_above(decisions: &mut [Decision], start: usize) {
    if let Some(first) = decisions.get_mut(start) {
        first.start = Start::Nothing;
        first.role = if first.role == Role::Title { Role::Body } else { first.role };
    }
}

/// What the walk took for a post.
struct Post {
    range: Range<usize>,
    /// How many bytes of text it has in lines longer than a title.
    text: usize,
    teaser: bool,
}

struct Posts<'f, 'a> {
    facts: &'f Facts<'a>,
    page: &'f Page,
    decisions: &'f [Decision],
    all: Vec<Post>,
}

impl<'f, 'a> Posts<'f, 'a> {
    fn of(facts: &'f Facts<'a>, page: &'f Page, decisions: &'f [Decision]) -> Self {
        let starts: Vec<usize> = (0..decisions.len()).filter(|&at| starts_entry(decisions, at)).collect();
        let ends = starts.iter().copied().skip(1).chain([decisions.len()]);
        let mut posts = Self { facts, page, decisions, all: Vec::new() };
        for (from, to) in starts.iter().copied().zip(ends) {
            let (text, teaser) = (posts.text(from..to), posts.is_teaser(from..to));
            posts.all.push(Post { range: from..to, text, teaser });
        }
        posts
    }

    fn role(&self, at: usize) -> Option<Role> {
        self.decisions.get(at).map(|it| it.role)
    }

    fn text(&self, range: Range<usize>) -> usize {
        let body = range.filter(|&at| self.role(at) == Some(Role::Body)).filter_map(|at| self.facts.get(at));
        body.filter(|fact| !fact.short || fact.shape.graphemes > 80).map(|fact| fact.line.content.len()).sum()
    }

    /// Whether the text breaks off, or a link leads on to the rest of it.
    fn is_teaser(&self, range: Range<usize>) -> bool {
        let last = range.clone().rev().find(|&at| self.role(at) == Some(Role::Body)).and_then(|at| self.facts.get(at));
        last.is_some_and(|fact| end(self.facts.content(fact)) == End::Ellipsis)
            || range.clone().any(|at| self.role(at) == Some(Role::Chrome(ChromeRole::ReadMore)))
    }

    /// The first one of those with the most text.
    fn main(&self) -> Option<usize> {
        let most = self.all.iter().map(|post| post.text).max()?;
        self.all.iter().position(|post| post.text == most)
    }

    /// Whether no other is like the one at `main`.
    fn is_only(&self, main: usize) -> bool {
        let Some(post) = self.all.get(main) else { return false };
        let own = self.told(post.range.clone());
        let like = |other: &Post| {
            has_text(self.facts, self.decisions, other.range.clone())
                && !(other.teaser && other.text * TIMES_TEASER < post.text)
                && self.told(other.range.clone()).iter().any(|it| own.contains(it))
        };
        let much = |at: usize, other: &Post| other.text * if at < main { TIMES_ABOVE } else { TIMES_BELOW } > post.text;
        let mut others = self.all.iter().enumerate().filter(|(at, _)| *at != main);
        post.text >= MAIN && !own.is_empty() && !others.any(|(at, other)| like(other) || much(at, other))
    }

    /// In what ways the lines of a post tell of it.
    fn told(&self, range: Range<usize>) -> Vec<Signature> {
        let telling = |at: &usize| {
            self.page.is_anchor(*at) && matches!(self.role(*at), Some(Role::Date | Role::Meta | Role::DateTitle))
        };
        let mut told: Vec<Signature> = Vec::new();
        for own in range.filter(telling).map(|at| signature(self.facts, at)) {
            if !told.contains(&own) {
                told.push(own);
            }
        }
        told
    }

    /// Where the text of the post at `main` is over: a line at its foot came, or comments.
    fn closed_at(&self, main: usize) -> Option<usize> {
        let from = self.all.get(main)?.range.start + 1;
        (from..self.decisions.len()).find(|&at| match self.role(at) {
            Some(Role::Invitation | Role::Count | Role::After) => true,
            Some(Role::Meta) => !self.page.is_head(self.facts, at),
            Some(role) => is_comment(role),
            None => false,
        })
    }
}
