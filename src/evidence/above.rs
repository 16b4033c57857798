//! Titles that stand above the line that tells of their entry, and those of entries that no line tells of.

use super::{
    Fact,
    anchor::Tag,
    decide::Walk,
    page::Side,
    signer::is_name,
    title::{is_handle, is_title_like, looks_like_title},
};
use crate::{
    grammar::{meta::Kind, shape::End},
    value::Reading,
    why::Witness,
};

/// The most words of a rubric above a title.
const RUBRIC: usize = 3;
/// The most words of a name or a rubric between a title and its day.
const BETWEEN: usize = 4;
/// Within so many lines below a title that comments are asked for right below stands its text.
const ASKED: usize = 7;

impl<W: Witness> Walk<'_, '_, W> {
    /// A title that stands above the line that tells its date.
    pub(super) fn is_title_above(&mut self, at: usize) -> bool {
        let Some(fact) = self.facts.get(at) else { return false };
        let account = || is_handle(fact, self.facts.content(fact));
        if self.page.refrains.is_refrain(at) || self.page.refrains.signs(at) || account() {
            return false;
        }
        let free = self.entry.is_none_or(|open| open.body > 0 || open.closed || !open.title && !open.dated);
        let next = self.page.below_buttons(if self.is_between(at + 1) { at + 2 } else { at + 1 });
        let bylined = self.entry.is_none() && !self.page.title_between && self.page.tags.get(next) == Some(&Tag::Meta);
        // A line that tells date and title has its own; above a date that stands apart a sentence ends the entry before.
        let apart = || self.entry.is_some() && self.facts.get(next).is_some_and(|fact| fact.blanks > 0);
        let ends = match self.page.tags.get(next) {
            Some(Tag::DateTitle) => true,
            Some(Tag::Date) => fact.shape.end == End::Period && apart(),
            _ => false,
        };
        // What leads in buttons to share is none.
        let leads = fact.shape.end == End::Colon && self.page.below_buttons(at + 1) > at + 1;
        let above = (self.page.title_above || bylined) && !ends && !leads;
        let head = above && self.heads(next) || self.is_asked(at);
        if !(free && head && (self.is_apart(at) || self.is_below_rubric(at))) {
            return false;
        }
        self.why.ask(at, Reading::Title);
        let again = self.is_repeated(at);
        let looks = again && self.why.wants("the text below begins with all of it", again)
            || looks_like_title(fact, self.facts.content(fact), self.why);
        self.why.verdict(looks)
    }

    /// Whether a line at the head of entries stands there, and not one that tells the open entry's day again.
    fn heads(&self, at: usize) -> bool {
        let head = self.page.is_anchor(at) && self.page.side(self.facts, at) == Side::Head;
        head && !self.is_day_again(at) && !self.is_missing(at)
    }

    /// Whether the page's only line with an author and no date stands below an entry that has a date and no author.
    fn is_missing(&self, at: usize) -> bool {
        let lacks = self.entry.is_some_and(|open| open.dated && !open.byline);
        let names = self.facts.get(at).is_some_and(|fact| fact.has(Kind::Byline) && !fact.has(Kind::Date));
        lacks && names && self.page.is_single(self.facts, at)
    }

    /// Whether nothing that could be of the same paragraph stands right above.
    fn is_apart(&self, at: usize) -> bool {
        let above = || self.page.is_anchor(at - 1) || matches!(self.page.tags.get(at - 1), Some(Tag::Chrome(_)));
        at == 0 || self.facts.get(at).is_some_and(|fact| fact.blanks > 0) || above()
    }

    /// Whether a word or a few, less than the line itself says, stand right above it and below a blank line: the rubric.
    fn is_below_rubric(&self, at: usize) -> bool {
        let (Some(fact), Some(above)) = (self.facts.get(at), at.checked_sub(1)) else { return false };
        let small = |rubric: &Fact| {
            rubric.short && rubric.shape.words <= RUBRIC && rubric.shape.end == End::Open && !rubric.shape.starts_small
        };
        let less = |rubric: &Fact| rubric.shape.words < fact.shape.words || self.page.refrains.comes_again(above);
        let rubric = self.facts.get(above).filter(|_| self.page.tags.get(above) == Some(&Tag::Prose));
        let link = |rubric: &Fact| self.facts.phrase(self.facts.content(rubric)).is_some();
        let own = rubric.is_some_and(|it| small(it) && less(it) && !link(it));
        own && self.is_apart(above) && self.page.is_anchor(at + 1)
    }

    /// Whether the text below the line that tells of the entry begins with the whole line.
    fn is_repeated(&self, at: usize) -> bool {
        let content = |at: usize| self.facts.get(at).map_or("", |fact| self.facts.content(fact));
        let own = content(at).trim_end_matches(['.', '…']);
        !own.is_empty() && content(at + 2).starts_with(own)
    }

    /// Whether comments are asked for between a line and the text below it: at the head of the first entry, or of each.
    fn is_asked(&self, at: usize) -> bool {
        self.page.tags.get(at + 1) == Some(&Tag::Invitation)
            && self.entry.is_none_or(|open| open.asked && open.texted)
            && (at + 2..at + ASKED).any(|below| self.is_text(below))
            && (self.facts.stands_alone(at) || self.is_apart(at) && !self.is_apart(at + 1) && self.is_apart(at + 2))
    }

    /// Whether a line is a name that comes again above days, with the title alone below this one.
    pub(super) fn is_name_above_day(&self, at: usize) -> bool {
        let head = self.page.tags.get(at + 1) == Some(&Tag::Date) && self.page.side(self.facts, at + 1) == Side::Head;
        let free = self.entry.is_none_or(|open| open.body > 0 || open.closed);
        let own = head && free && !self.page.title_above && self.page.refrains.signs_each(at);
        own && self.facts.get(at).is_some_and(|fact| is_name(self.facts, self.facts.content(fact), 2)) && {
            let chrome = |at: &usize| matches!(self.page.tags.get(*at), Some(Tag::Chrome(_)));
            let below = (at + 2..at + ASKED).find(|at| !chrome(at));
            below.is_some_and(|at| {
                let titled = |fact: &Fact| is_title_like(fact, self.facts.content(fact));
                self.facts.stands_alone(at) && self.facts.get(at).is_some_and(titled)
            })
        }
    }

    /// Whether a short line, a name or a rubric, stands between the first title of the page and the line that
    /// tells its date.
    pub(super) fn is_between(&self, at: usize) -> bool {
        let (Some(title), Some(fact)) = (at.checked_sub(1).and_then(|it| self.facts.get(it)), self.facts.get(at))
        else {
            return false;
        };
        if (self.page.refrains.is_refrain(at) || self.is_signature(at)) && self.page.is_anchor(at + 1) {
            return true;
        }
        let prose = self.page.tags.get(at) == Some(&Tag::Prose) && self.page.tags.get(at - 1) == Some(&Tag::Prose);
        let small = fact.short && fact.shape.words <= BETWEEN && title.shape.words > fact.shape.words;
        prose
            && small
            && (title.shape.words >= 4 || self.is_block(at))
            && self.entry.is_none()
            && self.page.is_anchor(at + 1)
    }

    /// Whether the page begins with the line above, and no blank line parts it from this one and the next.
    fn is_block(&self, at: usize) -> bool {
        let attached = |at: usize| self.facts.get(at).is_some_and(|fact| fact.blanks == 0);
        at == 1 && attached(1) && attached(2)
    }

    /// Whether a line comes again, each time right above a line that tells of an entry, and has a title above it.
    fn is_signature(&self, at: usize) -> bool {
        self.page.refrains.signs(at) && self.facts.get(at).is_some_and(|fact| fact.blanks == 0 || self.is_apart(at - 1))
    }

    /// A title behind the line that ends each entry of a page without dates.
    pub(super) fn is_behind_break(&mut self, at: usize) -> bool {
        let Some(fact) = self.facts.get(at).filter(|_| self.page.breaks.is_behind(at)) else { return false };
        self.why.ask(at, Reading::Title);
        let looks = looks_like_title(fact, self.facts.content(fact), self.why);
        self.why.verdict(looks)
    }

    /// Whether a title of the entry's own stands below a line that the page says again and again.
    pub(super) fn is_above_title(&self, at: usize) -> bool {
        let own = |fact: &Fact| is_title_like(fact, self.facts.content(fact)) && !self.page.refrains.is_refrain(at + 1);
        let prose = self.page.tags.get(at + 1) == Some(&Tag::Prose) && self.facts.stands_alone(at + 1);
        prose && self.facts.get(at + 1).is_some_and(own) && self.is_text(at + 2)
    }
}
