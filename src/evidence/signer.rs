//! Who wrote a post, where a name alone says so: between its title and the day and hour, or of one block with the day.

use super::{Decision, Facts, Page, Role, anchor::Tag};
use crate::grammar::meta::Kind;

/// The most words of a name, and the most bytes.
const WORDS: usize = 3;
const BYTES: usize = 60;

/// Finds the names below titles that were found late.
pub(super) fn sign(facts: &Facts<'_>, page: &Page, decisions: &mut [Decision]) {
    for at in 1..decisions.len() {
        let free = decisions.get(at).is_some_and(|it| it.role == Role::Body);
        if free
            && is_signed(facts, page, decisions, at)
            && let Some(name) = decisions.get_mut(at)
        {
            name.role = Role::Author;
        }
    }
}

/// Whether a line can be a name, stands right below a title, and the one below it tells the day and the hour.
pub(super) fn is_signed(facts: &Facts<'_>, page: &Page, decisions: &[Decision], at: usize) -> bool {
    let is_role = |up: usize, role: Role| {
        at.checked_sub(up).and_then(|above| decisions.get(above)).is_some_and(|it| it.role == role)
    };
    // A line may stand between that says more of what the title says.
    let titled = is_role(1, Role::Title) || is_role(1, Role::Body) && is_role(2, Role::Title);
    let (true, Some(fact), Some(date)) = (titled, facts.get(at), facts.get(at + 1)) else { return false };
    let told = date.kinds.is_of(&[Kind::Date, Kind::Time, Kind::Chrome]) && date.has(Kind::Date);
    let block = (fact.blanks > 0 || !is_role(1, Role::Title)) && date.blanks == 0;
    let timed = told && date.kinds.has_any(&[Kind::Time, Kind::Chrome]) && page.is_anchor(at + 1);
    let dated = told && block && page.is_anchor(at + 1);
    (timed || dated) && page.tags.get(at) == Some(&Tag::Prose) && is_name(facts, facts.content(fact), 2)
}

/// Whether a text is from `fewest` words of letters on up to three, each with a capital, and no phrase; an account may
/// stand behind them.
pub(super) fn is_name(facts: &Facts<'_>, text: &str, fewest: usize) -> bool {
    let great = |word: &str| {
        word.starts_with(char::is_uppercase)
            && word.chars().all(|c| c.is_alphabetic() || matches!(c, '-' | '\'' | '’' | '.'))
    };
    let text = text.split(" (@").next().unwrap_or_default();
    text.len() <= BYTES
        && (fewest..=WORDS).contains(&text.split_whitespace().count())
        && text.split_whitespace().all(great)
        && facts.phrase(text).is_none()
}
