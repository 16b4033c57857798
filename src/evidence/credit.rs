//! The block between a title and its text that tells who wrote it, when and how long it is to read, each on a line of
//! its own with buttons between: "Ann Miller" / "Follow" / "5 min read" / "·" / "Mar 3, 2012". And the name that signs
//! an entry right above the day at its foot.

use super::{Decision, Fact, Facts, Page, Role, sidebar::starts_entry, signer::is_name};
use crate::{
    grammar::{mark::mark, meta::Kind, minutes::tells_minutes},
    locale::fold::digit,
    value::ChromeRole,
};
use std::ops::Range;

/// The most lines from a title to the day, and from the day to the text.
const LINES: usize = 12;
/// The most words of a button.
const BUTTON: usize = 2;

/// Reads the block of each entry.
pub(super) fn read(facts: &Facts<'_>, page: &Page, decisions: &mut [Decision]) {
    let starts: Vec<usize> = (0..decisions.len()).filter(|&at| starts_entry(decisions, at)).collect();
    let ends = starts.iter().copied().skip(1).chain([decisions.len()]);
    for (start, end) in starts.iter().copied().zip(ends) {
        let entry = Entry { facts, decisions, lines: start..end };
        let told = entry.told();
        for (at, role) in told {
            if let Some(slot) = decisions.get_mut(at).filter(|it| !matches!(it.role, Role::Chrome(_))) {
                slot.role = role;
            }
        }
        sign(facts, page, decisions, start..end);
    }
    untitle(facts, decisions, &starts);
}

/// A name right below each day that all entries have in common is no title: who wrote them.
fn untitle(facts: &Facts<'_>, decisions: &mut [Decision], starts: &[usize]) {
    let role = |at: usize| decisions.get(at).map(|it| it.role);
    let content = |at: usize| facts.get(at).map_or("", |fact| facts.content(fact));
    let titles: Vec<usize> = (0..decisions.len()).filter(|&at| role(at) == Some(Role::Title)).collect();
    let below_day = |at: &usize| at.checked_sub(1).is_some_and(|above| role(above) == Some(Role::Date));
    let same = titles.windows(2).all(|pair| matches!(pair, [one, other] if content(*one) == content(*other)));
    let named = titles.first().is_some_and(|&at| is_name(facts, content(at), 2));
    if titles.len() > 1 && titles.len() == starts.len() && same && named && titles.iter().all(below_day) {
        for at in titles {
            if let Some(slot) = decisions.get_mut(at) {
                slot.role = Role::Author;
            }
        }
    }
}

/// A name that stands right above each day at the foot of entries is who wrote them.
fn sign(facts: &Facts<'_>, page: &Page, decisions: &mut [Decision], entry: Range<usize>) {
    let role = |at: usize| decisions.get(at).map(|it| it.role);
    let foot = |at: &usize| {
        let when = facts.get(*at).is_some_and(|fact| fact.kinds.is_of(&[Kind::Date, Kind::Time]));
        matches!(role(*at), Some(Role::Date | Role::Meta)) && when && !page.is_head(facts, *at)
    };
    let name = entry.clone().find(foot).and_then(|foot| foot.checked_sub(1)).filter(|at| entry.contains(at));
    let unsigned = !entry.clone().any(|at| {
        role(at) == Some(Role::Author)
            || role(at) == Some(Role::Meta) && facts.get(at).is_some_and(|fact| facts.meta(fact).author().is_some())
    });
    let signs = |at: &usize| {
        page.refrains.signs(*at) && facts.get(*at).is_some_and(|fact| is_name(facts, facts.content(fact), 1))
    };
    if let Some(at) = name.filter(|&at| unsigned && role(at) == Some(Role::Body)).filter(signs)
        && let Some(slot) = decisions.get_mut(at)
    {
        slot.role = Role::Author;
    }
}

struct Entry<'e, 'a> {
    facts: &'e Facts<'a>,
    decisions: &'e [Decision],
    lines: Range<usize>,
}

impl Entry<'_, '_> {
    /// What the lines of its block are.
    fn told(&self) -> Vec<(usize, Role)> {
        let Some((title, day)) = self.head() else { return Vec::new() };
        let mut told = Vec::new();
        let above = title + 1..day;
        let first = above.clone().rev().take_while(|&at| self.is_free(at) && self.is_small(at)).last();
        let name = first.and_then(|first| (first..day).find(|&at| self.is_named(at)));
        let signed = self.lines.clone().any(|at| self.role(at) == Some(Role::Author));
        // A name right above the day may be anything; with its buttons it is one.
        if let Some(name) = name.filter(|name| name + 1 < day && !signed) {
            told.push((name, Role::Author));
            told.extend((name + 1..day).map(|at| (at, self.second(name, at))));
        } else {
            let scraps =
                above.rev().take_while(|&at| self.is_free(at) && (self.is_scrap(at) || self.heads_block(at, title)));
            told.extend(scraps.map(|at| (at, OTHER)));
        }
        let buttons = || (day + 1..day + LINES).take_while(|&at| self.is_free(at) && self.is_small(at));
        let text = buttons().last().map_or(day, |last| last) + 1;
        if self.is_text(text) && buttons().any(|at| self.is_scrap(at)) {
            told.extend(buttons().map(|at| (at, OTHER)));
        }
        told
    }

    /// Where its title stands, and the day below it, with no text between.
    fn head(&self) -> Option<(usize, usize)> {
        let title = self.lines.clone().find(|&at| self.role(at) == Some(Role::Title))?;
        let mut below = title + 1..(title + LINES).min(self.lines.end);
        let day = below.find(|&at| matches!(self.role(at), Some(Role::Date | Role::Meta)) || self.is_text(at))?;
        (!self.is_text(day)).then_some((title, day))
    }

    fn role(&self, at: usize) -> Option<Role> {
        self.decisions.get(at).filter(|_| self.lines.contains(&at)).map(|it| it.role)
    }

    fn is_free(&self, at: usize) -> bool {
        matches!(self.role(at), Some(Role::Body | Role::Chrome(_)))
    }

    fn content(&self, at: usize) -> &str {
        self.facts.get(at).map_or("", |fact| self.facts.content(fact))
    }

    fn is_text(&self, at: usize) -> bool {
        let text = |fact: &Fact| fact.is_long() || fact.is_sentence();
        self.role(at) == Some(Role::Body) && self.facts.get(at).is_some_and(text)
    }

    /// Whether a line is a word or two, a name, or says how long it takes to read.
    fn is_small(&self, at: usize) -> bool {
        let button = |fact: &Fact| fact.short && fact.shape.words <= BUTTON && !fact.shape.end.closes();
        self.facts.get(at).is_some_and(button) && mark(self.content(at)).is_none()
            || self.is_named(at)
            || self.is_scrap(at)
    }

    /// Whether a line is a sign, a number, or minutes: nothing that anybody wrote there.
    fn is_scrap(&self, at: usize) -> bool {
        let content = self.content(at);
        let bare = !content.is_empty() && content.chars().all(|c| digit(c).is_some() || !c.is_alphanumeric());
        bare && content.len() <= SCRAP || tells_minutes(content)
    }

    fn is_named(&self, at: usize) -> bool {
        self.role(at) == Some(Role::Body) && is_name(self.facts, self.content(at), 2)
    }

    /// Whether a word right below the title heads several lines that tell of the entry: "Details".
    fn heads_block(&self, at: usize, title: usize) -> bool {
        let attached = |at: usize| self.facts.get(at).is_some_and(|fact| fact.blanks == 0);
        let tells = |at: usize| attached(at) && matches!(self.role(at), Some(Role::Date | Role::Meta));
        at == title + 1
            && !attached(at)
            && self.facts.get(at).is_some_and(|fact| fact.shape.words == 1)
            && (at + 1..=at + 3).all(tells)
    }

    /// What a line between the name and the day is: the name again, or a button.
    fn second(&self, name: usize, at: usize) -> Role {
        if self.content(at) == self.content(name) { Role::Chrome(ChromeRole::Byline) } else { OTHER }
    }
}

/// The most bytes of a sign or a number alone.
const SCRAP: usize = 8;
const OTHER: Role = Role::Chrome(ChromeRole::Other);
