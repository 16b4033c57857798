//! What stands above the title of entries that their feet close: the site's name above the first one, a rubric above
//! each. The walk takes the first short line for the title; the one right above the text is it.

use super::{Decision, Facts, Page, Role, Start, anchor::Tag, sidebar::starts_entry, title::is_title_like};

/// The most lines above the first title.
const LINES: usize = 6;
/// The most words of a rubric.
const RUBRIC: usize = 3;
/// From so many entries on a rubric is known that stands above each.
const ENTRIES: usize = 3;
/// The least grapheme clusters of a line of text.
const TEXT: usize = 60;

/// Gives entries the titles right above their text.
pub(super) fn lift(facts: &Facts<'_>, page: &Page, decisions: &mut [Decision]) {
    let starts: Vec<usize> = (0..decisions.len()).filter(|&at| starts_entry(decisions, at)).collect();
    let [first, others @ ..] = starts.as_slice() else { return };
    let titled = |start: &usize| decisions.get(*start).is_some_and(|it| it.role == Role::Title);
    if others.is_empty() || page.is_head(facts, first + 1) || !starts.iter().all(titled) {
        return;
    }
    let below: Vec<(usize, usize)> =
        starts.iter().filter_map(|&start| Some((start, title_below(facts, decisions, start)?))).collect();
    let above = || below.iter().filter(|(start, title)| *title == start + 1 && is_rubric(facts, *start));
    let again = || above().any(|(start, _)| page.refrains.comes_again(*start));
    if above().count() == starts.len() && starts.len() >= ENTRIES && again() {
        for (start, title) in below {
            set(decisions, start, Role::Labels, Start::Entry);
            set(decisions, title, Role::Title, Start::Nothing);
        }
    } else if let [(start, title)] = below.as_slice()
        && start == first
        && others.iter().all(|&start| is_text_below(facts, decisions, start))
        && (0..*start).all(|at| page.tags.get(at) != Some(&Tag::Prose))
    {
        for at in *start..*title {
            set(decisions, at, Role::Front, Start::Nothing);
        }
        set(decisions, *title, Role::Title, Start::Entry);
    }
}

fn set(decisions: &mut [Decision], at: usize, role: Role, start: Start) {
    if let Some(slot) = decisions.get_mut(at) {
        // What the platform wrote stays so.
        let role = if matches!(slot.role, Role::Chrome(_)) { slot.role } else { role };
        *slot = Decision { role, start };
    }
}

/// The title right above the text of an entry that begins with another one at `start`.
fn title_below(facts: &Facts<'_>, decisions: &[Decision], start: usize) -> Option<usize> {
    let body = |at: &usize| matches!(decisions.get(*at).map(|it| it.role), Some(Role::Body | Role::Chrome(_)));
    let own = (start + 1..start + LINES).take_while(body);
    let short = own.take_while(|&at| facts.get(at).is_some_and(|fact| is_title_like(fact, facts.content(fact))));
    let title = short.last().filter(|&at| decisions.get(at).is_some_and(|it| it.role == Role::Body))?;
    let apart = facts.get(title).is_some_and(|fact| fact.blanks > 0);
    (apart && is_text_below(facts, decisions, title)).then_some(title)
}

/// Whether the line below is a line of text.
fn is_text_below(facts: &Facts<'_>, decisions: &[Decision], at: usize) -> bool {
    let text = facts.get(at + 1).is_some_and(|fact| fact.shape.graphemes > TEXT || !fact.short);
    text && decisions.get(at + 1).is_some_and(|it| it.role == Role::Body)
}

fn is_rubric(facts: &Facts<'_>, at: usize) -> bool {
    facts.get(at).is_some_and(|fact| fact.shape.words <= RUBRIC)
}
