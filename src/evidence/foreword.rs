//! A page whose text stands above its only dates: what begins at these are links to other posts, and the text is the post.

use super::{Decision, Fact, Facts, Role, Start};

/// The least bytes of such a text, and how many times as much it has as all that stands below.
const TEXT: usize = 1000;
const TIMES: usize = 8;

/// Makes an entry of the text above the first one where that is nearly all of the page's text.
pub(super) fn open(facts: &Facts<'_>, decisions: &mut [Decision]) {
    let Some(start) = decisions.iter().position(|it| it.start == Start::Entry).filter(|&start| start > 0) else {
        return;
    };
    let (above, below) = decisions.split_at(start);
    let text = |all: &[Decision], from: usize, role: Role, is: fn(&Fact) -> bool| {
        let own = all.iter().enumerate().filter(|(_, it)| it.role == role);
        own.filter_map(|(at, _)| facts.get(from + at))
            .filter(|fact| is(fact))
            .map(|fact| fact.line.content.len())
            .sum::<usize>()
    };
    let own = text(above, 0, Role::Front, Fact::is_long);
    let comments = below.iter().any(|it| it.role == Role::CommentBody);
    if own < TEXT || own < TIMES * text(below, start, Role::Body, |_| true) || comments {
        return;
    }
    let long = |at: usize| facts.get(at).is_some_and(Fact::is_long);
    let Some(first) = (0..start).find(|&at| above.get(at).is_some_and(|it| it.role == Role::Front) && long(at)) else {
        return;
    };
    let date = below.first().is_some_and(|it| it.role == Role::Date);
    for (at, decision) in decisions.iter_mut().enumerate().skip(first) {
        let role = match decision.role {
            Role::Front => Role::Body,
            Role::Date if at == start && date => Role::Date,
            Role::Chrome(role) => Role::Chrome(role),
            _ => Role::After,
        };
        *decision = Decision { role, start: if at == first { Start::Entry } else { Start::Nothing } };
    }
}
