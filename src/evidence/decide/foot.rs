//! Lines that could stand at the head of the next entry: at the foot of the open one, or a second date at its head.

use super::{Open, Walk};
use crate::{
    evidence::{Fact, Role, anchor::Tag, page::signature},
    grammar::meta::Kind,
    why::Witness,
};

/// How far above its date an entry's title or its author's name stands.
const BESIDE: usize = 3;

impl<W: Witness> Walk<'_, '_, W> {
    /// Whether line `at` goes on with the open entry, wherever lines like it stand.
    pub(super) fn is_at_foot(&self, at: usize, fact: &Fact) -> bool {
        self.goes_on_with_foot(at, fact) || self.is_count_below(at)
    }

    /// Whether a line counts the comments of the open entry, whose head and text stand above.
    fn is_count_below(&self, at: usize) -> bool {
        let waits = |open: Open| open.head && open.dated && open.texted && !open.count && !open.closed;
        self.page.tags.get(at) == Some(&Tag::Count) && self.entry.is_some_and(waits)
    }

    /// Whether labels or a count, and nothing else, stand right below a line at the foot of an entry that has none yet:
    /// one such line on a page tells too little to stand elsewhere.
    fn goes_on_with_foot(&self, at: usize, fact: &Fact) -> bool {
        let lacks = |open: Open| fact.has(Kind::Labels) && !open.labels || fact.has(Kind::Count) && !open.count;
        let below = |open: &Open| open.foot.is_some_and(|foot| foot + 1 == at) && fact.blanks <= 1;
        !fact.kinds.has_any(&[Kind::Date, Kind::Byline]) && self.entry.filter(below).is_some_and(lacks)
    }

    /// Whether a line tells again the date that the line above it told, or when the text was changed.
    pub(super) fn is_same_day(&self, open: Open, at: usize) -> bool {
        let above = open.date.filter(|above| above + 1 == at);
        let date = |at: usize| self.facts.get(at).and_then(|fact| self.facts.meta(fact).date());
        let same = above.and_then(date).zip(date(at)).is_some_and(|((_, own), (_, again))| own.is_same_day(again));
        let told = |it: usize| self.facts.get(it).is_some_and(|fact| fact.has(Kind::Byline) && fact.has(Kind::Date));
        let attached = self.facts.get(at).is_some_and(|fact| fact.blanks == 0);
        same || above.is_some_and(|above| attached && told(above) && told(at)) || self.is_told_again(open, at)
    }

    /// Whether a line of another kind than the one that told the day tells it again, with a name perhaps: below the title.
    fn is_told_again(&self, open: Open, at: usize) -> bool {
        let waits = |own: &usize| {
            open.title && open.body == 0 && !open.closed && signature(self.facts, *own) != signature(self.facts, at)
        };
        let Some(own) = open.date.filter(waits) else { return false };
        let date = |at: usize| self.facts.get(at).and_then(|fact| self.facts.meta(fact).date()).map(|(_, date)| date);
        self.page.tags.get(at) == Some(&Tag::Meta)
            && date(own).zip(date(at)).is_some_and(|(own, it)| own.is_same_day(it))
    }

    /// Whether a date alone tells the day of the open entry again: in its text, where the entry's own line is another
    /// kind of line; above its text, where the title or the name that stood above the first one does so again.
    pub(in crate::evidence) fn is_day_again(&self, at: usize) -> bool {
        let Some((open, own)) = self.entry.and_then(|open| Some((open, open.date?))) else { return false };
        let day = |at: usize| {
            let (_, date) = self.facts.get(at).and_then(|fact| self.facts.meta(fact).date())?;
            date.meaning(self.page.speech.usage).value.filter(|day| day.is_full())
        };
        let unread = !open.texted && !open.closed && open.title && self.is_said_above(at, own);
        let other = signature(self.facts, own) != signature(self.facts, at);
        self.page.tags.get(at) == Some(&Tag::Date) && (unread || other) && day(own).is_some() && day(own) == day(at)
    }

    /// Whether what stands right above line `at` stands right above line `own` or beside it, too.
    fn is_said_above(&self, at: usize, own: usize) -> bool {
        let content = |at: usize| self.facts.get(at).map(|fact| self.facts.content(fact));
        let above = at.checked_sub(1).and_then(content);
        let text = |it: &usize| self.decisions.get(*it).is_some_and(|it| it.role == Role::Body);
        above.is_some() && (own.saturating_sub(BESIDE)..own).filter(|it| !text(it)).any(|it| content(it) == above)
    }
}
