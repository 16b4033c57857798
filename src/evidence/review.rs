//! What is seen better from the page's end: looks back over all decisions, one after the other.

use super::{
    Decision, Fact, Facts, Page, Role, Start, credit, filed, foreword, lintel, masthead, rubric, sidebar, signer,
    single, title::is_title_like,
};
use crate::why::Witness;

/// Looks back over the decisions of the walk.
pub(super) fn review<W: Witness>(facts: &Facts<'_>, page: &Page, all: &mut [Decision], why: &mut W) {
    revise(all, why, "the title of an entry that its foot closes stands right above its text", |all, _| {
        lintel::lift(facts, page, all);
    });
    revise(all, why, "one of a list of links to other posts", |all, _| sidebar::demote(facts, all));
    if !page.goes_on {
        revise(all, why, "nearly all of the page's text stands above its dates", |all, _| foreword::open(facts, all));
        revise(all, why, "the page holds one post, and this is not of it", |all, _| single::keep(facts, page, all));
        revise(all, why, "the head of the page's one post was read anew", |all, why| {
            masthead::retitle(facts, page, all, why);
        });
    }
    revise(all, why, "a name between the title and the hour", |all, _| signer::sign(facts, page, all));
    revise(all, why, "a short line above a title, as rubrics are", |all, _| rubric::label(facts, page, all));
    revise(all, why, "a list below the text, as labels are", |all, _| filed::label(facts, page, all));
    revise(all, why, "it tells of the entry, or stands between what does", |all, _| credit::read(facts, page, all));
    revise(all, why, "the page's one date stands below its text", |all, _| lead_in_body(facts, all));
    revise(all, why, "a title between the page's one date, below its text, and its end", |all, _| {
        title_below(facts, all);
    });
}

/// Looks back over all decisions, and tells of those that were changed.
fn revise<W: Witness>(
    decisions: &mut [Decision],
    why: &mut W,
    name: &'static str,
    look: impl FnOnce(&mut [Decision], &mut W),
) {
    let before = if W::LISTENS { decisions.to_vec() } else { Vec::new() };
    look(decisions, why);
    for (at, (before, after)) in before.iter().zip(decisions.iter()).enumerate() {
        if before.role != after.role {
            why.takes(at, after.role.reading(), name);
        }
    }
}

/// Body, date, title, byline: the entry of a page that has its text above its only date has its title below it.
fn title_below(facts: &Facts<'_>, decisions: &mut [Decision]) {
    let role = |at: usize| decisions.get(at).map(|it| it.role);
    let mut dates = (0..decisions.len()).filter(|&at| role(at) == Some(Role::Date));
    let (Some(date), None) = (dates.next(), dates.next()) else { return };
    let tells = |at: usize| matches!(role(at), Some(Role::Meta | Role::Count | Role::Invitation | Role::Chrome(_)));
    let after = role(date + 1) == Some(Role::After) && tells(date + 2) && (date + 2..decisions.len()).all(tells);
    let like = facts.get(date + 1).is_some_and(|fact| is_title_like(fact, facts.content(fact)));
    if after
        && like
        && decisions.iter().all(|it| it.role != Role::Title)
        && let Some(title) = decisions.get_mut(date + 1)
    {
        title.role = Role::Title;
    }
}

/// Body, date, title, footer: the one entry of a page has its text above its only date.
fn lead_in_body(facts: &Facts<'_>, decisions: &mut [Decision]) {
    let mut starts = (0..decisions.len()).filter(|&at| decisions.get(at).is_some_and(|it| it.start == Start::Entry));
    let (Some(start), None) = (starts.next(), starts.next()) else { return };
    let texts = |role: Role| move |it: &Decision| it.role == role;
    let (before, entry) = decisions.split_at_mut(start);
    let long = |(at, it): (usize, &Decision)| it.role == Role::Front && facts.get(at).is_some_and(Fact::is_long);
    let text = before.iter().enumerate().any(long);
    if !text || entry.iter().any(texts(Role::Body)) || entry.iter().any(texts(Role::CommentBody)) {
        return;
    }
    for decision in before.iter_mut().filter(|it| it.role == Role::Front) {
        decision.role = Role::Body;
    }
    if let Some(first) = entry.first_mut() {
        first.start = Start::Nothing;
    }
    if let Some(first) = before.first_mut() {
        first.start = Start::Entry;
    }
}
