//! Lists of other posts around the main column: "Related", "Popular posts", archives.
//!
//! A title and a date look like the head of an entry, but several in a row without a line of text of
//! their own are a list of links to other entries, where a page has an entry with text.

use super::{Decision, Fact, Facts, Role, Start, is_comment};
use crate::grammar::meta::Kind;
use std::ops::Range;

/// How many entries without text in a row are a list of links.
const RUN: usize = 2;

/// Takes back the entries that are but lines of such a list.
pub(super) fn demote(facts: &Facts<'_>, decisions: &mut [Decision]) {
    let starts: Vec<usize> = (0..decisions.len()).filter(|&at| starts_entry(decisions, at)).collect();
    let ends = starts.iter().copied().skip(1).chain([decisions.len()]);
    let entries: Vec<(Range<usize>, bool)> =
        starts.iter().copied().zip(ends).map(|(from, to)| (from..to, has_text(facts, decisions, from..to))).collect();
    if !entries.iter().any(|(_, text)| *text) {
        return;
    }
    let only = entries.iter().filter(|(range, _)| has_body(decisions, range.clone())).count() == 1;
    let entries: Vec<(Range<usize>, bool)> = entries
        .into_iter()
        .map(|(range, text)| (range.clone(), text && !(only && is_bare(decisions, range))))
        .collect();
    let mut at = 0;
    while at < entries.len() {
        let run = entries.iter().skip(at).take_while(|(_, text)| !text).count();
        if run >= RUN {
            for (range, _) in entries.iter().skip(at).take(run) {
                take_back(decisions, range.clone(), at == 0);
            }
        }
        at += run + 1;
    }
}

pub(super) fn starts_entry(decisions: &[Decision], at: usize) -> bool {
    decisions.get(at).is_some_and(|it| it.start == Start::Entry)
}

fn has_body(decisions: &[Decision], range: Range<usize>) -> bool {
    decisions.get(range).unwrap_or_default().iter().any(|it| it.role == Role::Body)
}

/// Whether an entry is a title and one line that tells of it.
fn is_bare(decisions: &[Decision], range: Range<usize>) -> bool {
    range.len() <= 2 && !has_body(decisions, range)
}

/// Whether an entry is more than a title, a date and a name: a long line, a sentence or a few of text, labels, comments.
pub(super) fn has_text(facts: &Facts<'_>, decisions: &[Decision], range: Range<usize>) -> bool {
    let own = |at: usize| match decisions.get(at).map(|it| it.role) {
        Some(Role::Body) => {
            let is_text = |fact: &Fact| !fact.short || fact.shape.words > 12 || fact.shape.graphemes > 80;
            facts.get(at).is_some_and(|fact| is_text(fact) || fact.is_sentence())
        }
        Some(Role::Meta | Role::Count) => {
            facts.get(at).is_some_and(|fact| fact.kinds.has_any(&[Kind::Count, Kind::Labels, Kind::Time]))
        }
        Some(role) => is_comment(role) || role == Role::Invitation,
        None => false,
    };
    let body = range.clone().filter(|&at| decisions.get(at).is_some_and(|it| it.role == Role::Body)).count();
    body >= 3 || range.clone().any(own)
}

pub(super) fn take_back(decisions: &mut [Decision], range: Range<usize>, first: bool) {
    for decision in decisions.get_mut(range).unwrap_or_default() {
        if is_comment(decision.role) {
            continue;
        }
        let chrome = matches!(decision.role, Role::Chrome(_));
        let role = if first { Role::Front } else { Role::After };
        *decision = Decision { role: if chrome { decision.role } else { role }, start: Start::Nothing };
    }
}
