//! The site's menu on one line: "Home | About | Contact".

use crate::{
    evidence::{Fact, Facts},
    locale::Role,
    source::{Holds, any_pair},
};

/// From so many parts on a line is a menu, where one of them leads home or to who writes, and where none does.
const PARTS: (usize, usize) = (3, 4);
/// The most words of a part.
const WORDS: usize = 3;
/// The longest menu, in bytes.
const LONGEST: usize = 240;
/// Within so many lines from the top of a page it stands, where no part of it is known.
const TOP: usize = 3;

/// Whether bars part line `at` into a few words each, of which one is a link that sites have, or it stands at the top.
pub(super) fn is_menu(facts: &Facts<'_>, at: usize) -> bool {
    let may_be = |fact: &&Fact| fact.short && fact.line.content.len() <= LONGEST && has_bar(facts, fact);
    let Some(fact) = facts.get(at).filter(may_be) else { return false };
    let content = facts.content(fact);
    let (mut parts, mut known) = (0, false);
    for part in content.split(['|', '｜', '·', '•']).map(str::trim) {
        parts += 1;
        if !(1..=WORDS).contains(&part.split_whitespace().count())
            || part.contains(|c: char| c.is_numeric() || c == ':')
        {
            return false;
        }
        known |=
            facts.phrase(part).is_some_and(|it| it.len == part.len() && matches!(it.role, Role::Home | Role::Archive));
    }
    known && parts >= PARTS.0 || at < TOP && parts >= PARTS.1
}

/// Whether a line may hold a bar, by the last two bytes of those that are more than one.
fn has_bar(facts: &Facts<'_>, fact: &Fact) -> bool {
    let is_bar = |a, b| (a == 0xC2) & (b == 0xB7) | (a == 0x80) & (b == 0xA2) | (a == 0xBD) & (b == 0x9C);
    let beyond = fact.holds.has(Holds::SIGN_1.or(Holds::SYMBOL).or(Holds::LAST));
    fact.holds.has(Holds::BAR) || beyond && any_pair(facts.content(fact).as_bytes(), is_bar)
}
