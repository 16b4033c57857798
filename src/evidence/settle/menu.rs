//! The site's menu on one line: "Home | About | Contact".

use crate::{evidence::Facts, locale::Role};

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
    let Some(fact) = facts.get(at).filter(|fact| fact.short && fact.line.content.len() <= LONGEST) else {
        return false;
    };
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
