//! Whether a line in the title's place is the entry's title.

use super::Walk;
use crate::{
    evidence::{
        Fact,
        anchor::Tag,
        title::{could_be, is_open_quotation, looks_like_title},
    },
    grammar::{mark::mark, minutes::tells_minutes, shape::End},
    value::{ChromeRole, Reading},
    why::Witness,
};

impl<W: Witness> Walk<'_, '_, W> {
    /// A date alone behind a body, the last line of the page: it heads nothing.
    pub(super) fn is_stray_date(&self, at: usize) -> bool {
        self.page.tags.get(at) == Some(&Tag::Date)
            && self.page.tags.len() == at + 1
            && self.entry.is_some_and(|open| open.body > 0 && !open.closed)
    }

    /// A date right below the entry's own, in another layout and telling less: it stands in the title's place.
    pub(super) fn is_date_title(&self, at: usize) -> bool {
        let waits = self.entry.is_some_and(|open| open.dated && !open.title && open.body == 0 && !open.closed);
        let date =
            |at: usize| self.facts.get(at).and_then(|fact| self.facts.meta(fact).date().map(|(_, date)| date.clone()));
        let (Some(own), Some(before)) = (date(at), at.checked_sub(1).and_then(date)) else { return false };
        let alone = matches!(self.page.tags.get(at), Some(Tag::Date | Tag::Weekday));
        waits && alone && !own.is_same_day(&before) && own.layout != before.layout && before.is_full() && !own.is_full()
    }

    /// Whether a line in the title's place leads in what follows: the first item of a list, an open quotation, a
    /// colon before a list or a quotation.
    fn leads_in(&self, at: usize, fact: &Fact, next: &Fact) -> bool {
        let (content, below) = (self.facts.content(fact), self.facts.content(next));
        let number = |fact: &Fact| self.facts.marker(fact, self.facts.content(fact), true).map(|it| it.number);
        let second = |at: usize| self.facts.get(at).and_then(number) == Some(2);
        let item = number(fact) == Some(1) && (at + 1..at + NUMBERS_APART).any(second);
        let leads =
            fact.shape.end == End::Colon && (self.facts.marker(next, below, true).is_some() || mark(below).is_some());
        item || leads || is_open_quotation(content)
    }

    /// Whether the line above is a date and nothing else, as a heading is.
    pub(super) fn is_below_heading(&self, at: usize) -> bool {
        let Some(above) = at.checked_sub(1).and_then(|above| self.facts.get(above)) else { return false };
        self.facts
            .meta(above)
            .date()
            .is_some_and(|(piece, date)| date.has_weekday() || piece.range.len() == above.line.content.len())
    }

    /// Whether a line in the title's place is one. After a date and two blank lines prose follows; a title
    /// has a blank line or a longer paragraph below it.
    pub(super) fn is_title(&mut self, at: usize, opens: bool) -> bool {
        self.why.ask(at, Reading::Title);
        let is = self.is_in_place(at, opens);
        self.why.verdict(is)
    }

    fn is_in_place(&mut self, at: usize, opens: bool) -> bool {
        let Some(fact) = self.facts.get(at) else { return false };
        let content = self.facts.content(fact);
        let dated = at.checked_sub(1).is_some_and(|above| self.page.tags.get(above) == Some(&Tag::Date));
        // A column of each week has one title; what stands again below a line of several dates is a button.
        let again =
            self.page.refrains.is_refrain(at) && (!dated || !self.is_below_heading(at) || self.is_above_title(at));
        if dated && self.page.titled_days && !again && self.facts.stands_alone(at) {
            return self.why.wants("it stands alone below a day, as the page's titles do", could_be(fact, content));
        }
        if dated && self.is_told_twice(at) {
            return self.why.wants("the text below begins with all of it", could_be(fact, content));
        }
        if self.why.bars("the page says it again and again", again) || !looks_like_title(fact, content, self.why) {
            return false;
        }
        let Some(next) = self.facts.get(at + 1) else {
            let room = !opens && fact.blanks <= 1;
            return room && !self.why.bars("a sentence, and all that the entry says", fact.shape.end == End::Period);
        };
        let minutes = fact.blanks == 0 && tells_minutes(content) && self.page.is_anchor(at.saturating_sub(1));
        if self.why.bars("it tells how long it takes to read", minutes) {
            return false;
        }
        let above = at.checked_sub(1).and_then(|above| self.page.tags.get(above));
        let field = above == Some(&Tag::Chrome(ChromeRole::Form));
        if self.why.bars("a form stands above it", field) {
            return false;
        }
        let shared = !opens && above == Some(&Tag::Chrome(ChromeRole::Share));
        if self.why.bars("buttons to share stand above it", shared) {
            return false;
        }
        let leads = self.leads_in(at, fact, next);
        !self.why.bars("it leads in what follows", leads) && self.has_room(fact, next, opens, at)
    }

    /// Whether the next line is the same, or begins with all of it and goes on.
    fn is_told_twice(&self, at: usize) -> bool {
        let content = |at: usize| self.facts.get(at).map_or("", |fact| self.facts.content(fact));
        let own = content(at);
        own.contains(' ') && content(at + 1).starts_with(own)
    }

    /// Whether a line that looks like a title has the room around it that titles have.
    fn has_room(&mut self, fact: &Fact, next: &Fact, opens: bool, at: usize) -> bool {
        let wide = fact.blanks >= 2 && !opens;
        let sentence = matches!(fact.shape.end, End::Period | End::Colon);
        let apart = next.blanks > 0
            || !next.short
            || next.shape.graphemes > fact.shape.graphemes * 2
            || !opens && is_breath(fact) && is_sentence(next) && next.shape.graphemes > fact.shape.graphemes
            || self.page.is_anchor(at + 1);
        let teased =
            opens && (fact.blanks > 0 || at == 0) && self.page.is_closed_by_lines() && next.shape.graphemes > TEASER;
        let quiet = next.blanks > 0 || (!opens || teased) && fact.shape.end != End::Colon;
        let prose = wide && (sentence || next.blanks == 0);
        let all = !opens && fact.shape.end == End::Period && self.page.is_head(self.facts, at + 1);
        !self.why.bars("two blank lines above it: prose begins", prose)
            && !self.why.bars("a whole sentence", sentence && fact.shape.words > 5)
            && !self.why.bars("a sentence, and all that the entry says", all)
            && self.why.wants("a blank line or a longer line below it", apart && quiet)
    }
}

/// Whether a line is a few words that no sign ends.
fn is_breath(fact: &Fact) -> bool {
    fact.shape.end == End::Open && !fact.shape.starts_small && fact.shape.words <= BREATH
}

/// Whether a line ends as sentences do.
const fn is_sentence(fact: &Fact) -> bool {
    matches!(fact.shape.end, End::Period | End::Exclamation | End::Question | End::Ellipsis)
}

/// Within so many lines the second number of a list or of sections stands below the first.
const NUMBERS_APART: usize = 8;
/// The most words that are said in one breath.
const BREATH: usize = 8;
/// The least grapheme clusters of a teaser right below its title.
const TEASER: usize = 60;
