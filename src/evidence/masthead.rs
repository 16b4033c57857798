//! The head of a page that holds one post: which of the lines above its text is the title.
//!
//! There the walk has no second entry to learn from, and the lines are many: the site's name, links, a
//! rubric, a path, the title, a subtitle, an author, a date, links to share. A person takes the line
//! that says most, stands where titles stand, and comes again in a path or at the beginning of the text.

mod change;
mod looks;
mod signed;

use super::{
    Decision, Fact, Facts, Page, Role, Start,
    anchor::Tag,
    is_comment,
    title::{self, is_open_quotation},
};
use crate::{
    grammar::{
        meta::{Kind, Part},
        shape::End,
    },
    step::step,
    value::Reading,
    why::Witness,
};
use change::entitle;
use looks::{TELLING, ends_with_name, is_field, looks, says};
use signed::is_signed;
use std::ops::Range;

/// How many lines above the text are looked at.
const REACH: usize = 24;
/// How many lines below the line that tells the date the text begins at the latest.
const BELOW: usize = 12;
/// So many short lines in a row are links.
const LINKS: usize = 4;
/// The least that must speak for a title.
const LEAST: i32 = 5;
/// How much speaks against a name.
const NAMED: i32 = 6;

/// Finds the title of the only entry again, among all the lines above its text.
pub(super) fn retitle<W: Witness>(facts: &Facts<'_>, page: &Page, decisions: &mut [Decision], why: &mut W) {
    let mut starts = (0..decisions.len()).filter(|&at| decisions.get(at).is_some_and(|it| it.start == Start::Entry));
    let (Some(start), None) = (starts.next(), starts.next()) else { return };
    let Some(head) = Masthead::of(facts, page, decisions, start) else { return };
    let known = decisions.iter().position(|it| it.role == Role::Title);
    let Some(best) = head.best(why).filter(|_| known.is_none_or(|known| head.lines.contains(&known))) else { return };
    entitle(decisions, start, best);
}

/// The lines above the text of the page's post.
struct Masthead<'f, 'a> {
    facts: &'f Facts<'a>,
    page: &'f Page,
    decisions: &'f [Decision],
    lines: Range<usize>,
    /// The first line that tells of the entry.
    told: Option<usize>,
    /// Whether a name stands right above it, and below a line that says more.
    signed: bool,
    /// What a line that counts comments says they are on: "2 thoughts on “The ferry”".
    named: Option<&'a str>,
}

impl<'f, 'a> Masthead<'f, 'a> {
    fn of(facts: &'f Facts<'a>, page: &'f Page, decisions: &'f [Decision], start: usize) -> Option<Self> {
        let role = |at: usize| decisions.get(at).map(|it| it.role);
        let is_long = |at: usize| page.tags.get(at) == Some(&Tag::Prose) && facts.get(at).is_some_and(Fact::is_long);
        let text = (start..decisions.len()).find(|&at| role(at) == Some(Role::Body) && is_long(at));
        if (start..decisions.len()).any(|at| matches!(role(at), Some(Role::DateTitle | Role::TimeTitle))) {
            return None;
        }
        let ends = |at: usize| role(at).is_some_and(is_comment);
        let told = (start..text.unwrap_or(decisions.len()))
            .find(|&at| matches!(role(at), Some(Role::Date | Role::Meta | Role::Count)))
            .filter(|&at| page.is_head(facts, at));
        let begins =
            |at: &usize| role(*at) == Some(Role::Body) && facts.get(*at).is_some_and(|it| begins_text(facts, it));
        let near = told.and_then(|told| (told + 1..decisions.len().min(told + BELOW)).find(begins));
        let text = text.into_iter().chain(near).min();
        let to = text.unwrap_or_else(|| told.map_or(start, |told| told + BELOW)).min(decisions.len());
        let to = (start..to).find(|&at| ends(at)).unwrap_or(to);
        let to = to.min(told.unwrap_or(start) + BELOW);
        let from = to.saturating_sub(REACH).min(start);
        let lines = from.max(start.saturating_sub(REACH))..to;
        let signed = told.is_some_and(|told| is_signed(facts, page, told));
        (from < to).then(|| Self { facts, page, decisions, lines, told, signed, named: named(facts) })
    }

    /// The line that most speaks for, the first one of several.
    fn best<W: Witness>(&self, why: &mut W) -> Option<usize> {
        let mut fresh = true;
        let mut best: Option<(usize, i32)> = None;
        for at in self.lines.clone() {
            let own = self.decisions.get(at).is_some_and(|it| it.role == Role::Title);
            if !own && self.is_link(at) {
                fresh = true;
                continue;
            }
            let Some(mut score) = self.weigh(at, why) else { continue };
            let telling = |fact: &Fact| says(fact) >= TELLING && !self.leads_to(at, self.facts.content(fact));
            if fresh && self.facts.get(at).is_some_and(telling) {
                fresh = false;
                score += why.weigh("the first line that says something", 2);
            }
            let enough = score >= why.needs(LEAST);
            if why.verdict(enough) && best.is_none_or(|(_, most)| score > most) {
                best = Some((at, score));
            }
            if self.is_below(at) && (own || self.is_telling(at)) {
                break;
            }
        }
        best.map(|(at, _)| at)
    }

    /// Whether the line stands below the one that tells the date.
    fn is_below(&self, at: usize) -> bool {
        self.told.is_some_and(|told| at > told)
    }

    fn is_telling(&self, at: usize) -> bool {
        self.facts.get(at).is_some_and(|fact| fact.shape.words > 1)
    }

    /// What speaks for a line being the title, if it could be.
    fn weigh<W: Witness>(&self, at: usize, why: &mut W) -> Option<i32> {
        let fact = self.facts.get(at)?;
        let content = self.facts.content(fact);
        let role = self.decisions.get(at)?.role;
        let free = matches!(role, Role::Front | Role::Title | Role::Body);
        if !free
            || self.page.refrains.is_refrain(at)
            || self.page.refrains.signs(at)
            || !title::could_be(fact, content)
            || !content.chars().any(char::is_alphabetic)
        {
            return None;
        }
        let headed = at.checked_sub(1).and_then(|above| self.facts.get(above));
        if self.is_button(at, content) || headed.is_some_and(|above| above.has(Kind::Head) && !above.has(Kind::Date)) {
            return None;
        }
        let echoed = self.is_echoed(at, content);
        let apart = self.facts.get(at + 1).is_none_or(|next| next.blanks > 0);
        let sure = echoed || role == Role::Title;
        let cut = self.page.wrapped && !self.facts.stands_alone(at);
        let attached = self.told.is_none() && !apart;
        if !sure && (cut || attached || self.is_below_day(at) || is_open_quotation(content)) {
            return None;
        }
        if !echoed && self.is_above_day(at) {
            return None;
        }
        why.ask(at, Reading::Title);
        let leads =
            why.weigh("it ends with a line below, as a path does", if self.leads_to(at, content) { -4 } else { 0 });
        let first = why.weigh("the first line of the page", i32::from(at == 0));
        let by = why.weigh("it ends with who wrote the text", if ends_with_name(self.facts, content) { -4 } else { 0 });
        let own = match () {
            () if role != Role::Title => 0,
            () if !self.is_below_day(at) => why.weigh("the walk down the page took it for the title", 2),
            () if self.facts.stands_alone(at) => why.weigh("it stands alone below the day", 5),
            () => why.weigh("it stands right below the day", 3),
        };
        let again = why.weigh("a path or the text repeats it", if echoed { 3 } else { 0 });
        let named = why.weigh("a count of comments names it", if self.named == Some(content) { 5 } else { 0 });
        let field = is_field(fact, content);
        let field = why.weigh(
            "a field and its value",
            match field {
                true if self.is_below_day(at) => -5,
                true => -2,
                false => 0,
            },
        );
        let signed = why.weigh("a name between the title and the date", if self.is_name(at) { -NAMED } else { 0 });
        Some(
            looks(fact, content, why)
                + self.stands(at, why)
                + first
                + by
                + own
                + leads
                + again
                + named
                + field
                + signed,
        )
    }

    /// What its place says.
    fn stands<W: Witness>(&self, at: usize, why: &mut W) -> i32 {
        let above = self.told == Some(self.page.below_buttons(at + 1));
        let last = (at + 1..self.lines.end).all(|below| self.page.tags.get(below) != Some(&Tag::Prose));
        let only = last && self.told.is_none() && self.facts.stands_alone(at);
        why.weigh("it stands beside the date", 2 * i32::from(above || self.is_below_day(at)))
            + why.weigh("the text begins below it", i32::from(last))
            + why.weigh("nothing else tells of the entry", 2 * i32::from(only))
    }

    /// Whether the line stands right below a date alone.
    fn is_below_day(&self, at: usize) -> bool {
        let day = |above: usize| self.told == Some(above) && self.page.tags.get(above) == Some(&Tag::Date);
        !self.signed && at.checked_sub(1).is_some_and(day)
    }

    /// Whether a day with its weekday stands below the line: titles stand under such a heading, above it the site; but not
    /// under a name and its day.
    fn is_above_day(&self, at: usize) -> bool {
        self.told
            .filter(|_| !self.signed)
            .filter(|&told| at < told && self.page.tags.get(told) == Some(&Tag::Date))
            .is_some_and(|told| {
                let date = self.facts.get(told).and_then(|fact| self.facts.meta(fact).date());
                date.is_some_and(|(_, date)| date.has_weekday())
            })
    }

    /// Whether the line is the name right above the date.
    fn is_name(&self, at: usize) -> bool {
        self.signed && self.told == Some(at + 1)
    }

    /// Whether the line stands in a row of links.
    fn is_link(&self, at: usize) -> bool {
        let small = |at: &usize| {
            self.facts.get(*at).is_some_and(|fact| fact.short && says(fact) < TELLING) && !self.page.is_anchor(*at)
        };
        if !small(&at) {
            return false;
        }
        let before = (at.saturating_sub(LINKS)..at).rev().take_while(small).count();
        let after = (at + 1..at + LINKS).take_while(small).count();
        before + 1 + after >= LINKS
    }

    /// Whether the line ends with another one below it, as a path does with the title.
    fn leads_to(&self, at: usize, content: &str) -> bool {
        (at + 1..self.lines.end).filter_map(|it| self.facts.get(it)).any(|fact| {
            let title = self.facts.content(fact);
            title.len() >= 8 && title.len() < content.len() && content.ends_with(title)
        })
    }

    /// Whether the same line stands above and below what is between, or is a name beside one date and another.
    fn is_button(&self, at: usize, content: &str) -> bool {
        let same = |it: usize| self.facts.get(it).is_some_and(|fact| self.facts.content(fact) == content);
        let small = self.facts.get(at).is_some_and(|fact| says(fact) < TELLING);
        let named = || small && self.page.is_anchor(at + 1);
        let close = |it: usize| self.facts.get(it).is_some_and(|fact| fact.blanks == 0);
        close(at + 1) && close(at + 2) && same(at + 2)
            || close(at) && close(at.saturating_sub(1)) && at.checked_sub(2).is_some_and(same)
            || named() && self.lines.clone().any(|it| it != at && self.page.is_anchor(it + 1) && same(it))
    }

    /// Whether a path ends with the line, or the text begins with it.
    fn is_echoed(&self, at: usize, content: &str) -> bool {
        let near = self.lines.start..self.lines.end + 1;
        content.len() >= 8
            && near.filter(|&it| it != at).filter_map(|it| self.facts.get(it)).any(|fact| {
                let other = self.facts.content(fact);
                other.ends_with(content) || other.starts_with(content)
            })
    }
}

/// Whether a line below the day is of the text, however short: a sentence, the title of a section, words in marks.
fn begins_text(facts: &Facts<'_>, fact: &Fact) -> bool {
    fact.is_sentence() || fact.shape.end == End::Colon || is_open_quotation(facts.content(fact))
}

/// The title that the first line says that counts comments and names what they are on.
fn named<'a>(facts: &Facts<'a>) -> Option<&'a str> {
    facts.lines.iter().inspect(|_| step(1)).filter(|fact| fact.has(Kind::Count)).find_map(|fact| {
        let title = facts.meta(fact).pieces.iter().find(|piece| matches!(piece.part, Part::Title))?;
        facts.content(fact).get(title.range.clone())
    })
}
