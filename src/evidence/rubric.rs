//! Rubrics: labels that no word leads in, known by their place above the title.
//!
//! Above most titles of the page stands a short line, and the same ones come again; or the page of one post begins
//! with a word or two, and then its title.

use super::{Decision, Facts, Page, Role, Start, anchor::Tag, signer};
use crate::{
    grammar::{meta::Kind, shape::End},
    locale::Role as Phrase,
    source::Map,
    value::ChromeRole,
};
use std::ops::Range;

/// From so many entries on the page tells whether such lines are rubrics.
const ENTRIES: usize = 3;
/// The most words of a rubric at the head of a page, and the most of such lines.
const HEAD_WORDS: usize = 3;
const HEAD_LINES: usize = 6;

/// Finds the rubrics.
pub(super) fn label(facts: &Facts<'_>, page: &Page, decisions: &mut [Decision]) {
    let starts: Vec<usize> =
        (0..decisions.len()).filter(|&at| decisions.get(at).is_some_and(|it| it.start == Start::Entry)).collect();
    match starts.as_slice() {
        [only] => label_head(facts, page, decisions, *only),
        several if several.len() > 1 => label_each(facts, page, decisions, several),
        _ => {}
    }
}

/// The lines above the entries of a page, where they come again, or those are lists of words that do.
fn label_each(facts: &Facts<'_>, page: &Page, decisions: &mut [Decision], starts: &[usize]) {
    let free = |at: usize| {
        let role = decisions.get(at).map(|it| it.role);
        let says = |fact| {
            let mut letters = facts.content(fact).chars().filter(|c| c.is_alphanumeric()).peekable();
            letters.peek().is_some() && !letters.any(char::is_numeric)
        };
        facts.get(at).is_some_and(says) && matches!(role, Some(Role::Front | Role::Body | Role::After))
    };
    // What stands above the first entry tells whether there is anything to look for.
    let begins =
        starts.first().and_then(|start| start.checked_sub(1)).is_some_and(|at| free(at) && is_rubric(facts, at));
    let listed = if begins { Listed::of(facts, starts) } else { Listed::default() };
    let again = |at: usize| page.refrains.comes_again(at) || listed.comes_again(facts, at);
    let line = |start: &usize| start.checked_sub(1).filter(|&at| free(at));
    let alone = |at: usize| is_rubric(facts, at) && (at == 0 || facts.stands_alone(at));
    // Where one stands above each post, one that comes again tells for all.
    // Above a day without a title a name may stand.
    let named = |start: &usize| {
        let above = start.checked_sub(1).and_then(|at| facts.get(at));
        let titled = decisions.get(*start).is_some_and(|it| it.role == Role::Title);
        !titled && above.is_some_and(|fact| signer::is_name(facts, facts.content(fact), 2))
    };
    let each = starts.iter().all(|start| !named(start) && line(start).is_some_and(alone))
        && starts.iter().filter_map(line).any(again);
    let above = |start: &usize| line(start).filter(|&at| each || again(at));
    let rubrics: Vec<(usize, usize)> = starts.iter().filter_map(|start| Some((*start, above(start)?))).collect();
    // What stands above all but the first is a button below each post.
    let first = rubrics.first().map(|(start, _)| start) == starts.first();
    if !first || !each && rubrics.len() < ENTRIES || rubrics.len() * 3 < starts.len() * 2 {
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

/// How often the page's lists of words above entries say each of them.
#[derive(Default)]
struct Listed<'a>(Map<&'a str, u32>);

impl<'a> Listed<'a> {
    fn of(facts: &Facts<'a>, starts: &[usize]) -> Self {
        let mut words: Map<&str, u32> = Map::default();
        for at in starts.iter().filter_map(|start| start.checked_sub(1)).filter(|&at| is_rubric(facts, at)) {
            labels(facts, at).for_each(|label| *words.entry(label).or_default() += 1);
        }
        Self(words)
    }

    /// Whether a line is such a list, and another one has a word of it.
    fn comes_again(&self, facts: &Facts<'_>, at: usize) -> bool {
        let again = |label: &str| self.0.get(label).is_some_and(|times| *times > 1);
        is_rubric(facts, at) && labels(facts, at).any(again)
    }
}

/// What commas or strokes part.
fn labels<'a>(facts: &Facts<'a>, at: usize) -> impl Iterator<Item = &'a str> + use<'a> {
    let content = facts.get(at).map_or("", |fact| facts.content(fact));
    content.split(['/', ',']).map(str::trim)
}

/// The words right above the title of the page's only post, where the page begins with them, or says them elsewhere
/// too, as its menu or its path does.
fn label_head(facts: &Facts<'_>, page: &Page, decisions: &mut [Decision], start: usize) {
    let role = |at: usize| decisions.get(at).map(|it| it.role);
    let told = (start + 1..decisions.len()).find(|&at| role(at) != Some(Role::Body));
    let told = told.is_some_and(|at| matches!(role(at), Some(Role::Date | Role::Meta | Role::Count | Role::Chrome(_))));
    let front = |at: usize| role(at) == Some(Role::Front) && page.tags.get(at) == Some(&Tag::Prose);
    let lines = (0..start).rev().take_while(|&at| front(at) && is_rubric(facts, at)).count();
    let lines = apart(facts, start, lines);
    if role(start) != Some(Role::Title) || !told || lines == 0 || lines > HEAD_LINES {
        return;
    }
    let first = start - lines;
    let begins = (0..first).all(|at| matches!(page.tags.get(at), Some(Tag::Chrome(_) | Tag::WeakChrome(_))));
    let said = || page.refrains.comes_again(first) || is_of_path(facts, first..start, start);
    let labelled = page.tags.iter().zip(&facts.lines).any(|(tag, fact)| *tag == Tag::Meta && fact.has(Kind::Labels));
    if labelled || !(begins || said()) {
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

/// Of the `lines` above `start` those that no blank line parts.
fn apart(facts: &Facts<'_>, start: usize, lines: usize) -> usize {
    let parted = |at: &usize| facts.get(*at).is_some_and(|fact| fact.blanks > 0);
    (start - lines..start).rev().position(|at| parted(&at)).map_or(lines, |place| place + 1)
}

/// Whether a line is a word or a few, or such parted by strokes.
fn is_rubric(facts: &Facts<'_>, at: usize) -> bool {
    facts.get(at).is_some_and(|fact| {
        let mut labels = facts.content(fact).split(['/', ',']);
        let small = labels.all(|label| {
            (1..=HEAD_WORDS).contains(&label.split_whitespace().count()) && label.contains(char::is_alphabetic)
        });
        fact.short
            && fact.shape.end == End::Open
            && small
            && !is_path(facts.content(fact))
            && !is_link(facts, facts.content(fact))
    })
}

/// Whether a text leads from the site's first page on: "Home » Boats".
fn is_path(text: &str) -> bool {
    text.contains(['»', '›', '>'])
}

/// Whether a text is a link for who reads the blog: "Subscribe", "Sign in", "Home".
fn is_link(facts: &Facts<'_>, text: &str) -> bool {
    let links = |role| matches!(role, Phrase::Subscribe | Phrase::Form | Phrase::Home | Phrase::Archive);
    facts.phrase(text).is_some_and(|it| it.len == text.len() && links(it.role))
}

/// Whether a line above `lines` says the way from the site's first page over one of them to the title.
fn is_of_path(facts: &Facts<'_>, lines: Range<usize>, title: usize) -> bool {
    let text = |at: usize| facts.get(at).map_or("", |fact| facts.content(fact));
    let title = text(title);
    let way = (0..lines.start).filter_map(|it| text(it).strip_suffix(title)).next();
    !title.is_empty() && way.is_some_and(|way| lines.clone().any(|it| way.contains(text(it))))
}
