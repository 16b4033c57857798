//! What the lines around one that tells of an entry say for the head and against it.

use super::{Anchor, Page, looks_titled, signature};
use crate::{
    evidence::{Fact, Facts, anchor::Tag},
    grammar::meta::{Kind, Meta, Part, Piece},
    value::ChromeRole,
    why::Witness,
};

/// The least words of what leads in the labels in a sentence of its own.
const SENTENCE_LEAD: usize = 4;
/// The most lines of an entry's foot above its comments.
const FOOT_LINES: usize = 5;

impl Page {
    /// What one line's neighbours say.
    pub(super) fn local<W: Witness>(&self, facts: &Facts<'_>, anchor: &Anchor, why: &mut W) -> i32 {
        let (before, after) = (self.prose(anchor.before.clone()), self.prose(anchor.after.clone()));
        let above = self.last_prose(anchor.before.clone()).is_some_and(|at| looks_titled(facts, at));
        let below = self.first_prose(anchor.after.clone()).is_some_and(|at| looks_titled(facts, at));
        let alone = facts.get(anchor.at).is_some_and(|fact| facts.meta(fact).is_date_alone());
        let comments = self.comments_below(anchor.at);
        let attached = after == 1 && facts.get(anchor.at + 1).is_some_and(|fact| fact.blanks == 0);
        let right_above = anchor.at.checked_sub(1).is_some_and(|at| {
            self.tags.get(at) == Some(&Tag::Prose) && facts.get(at).is_some_and(|fact| fact.blanks > 0)
        });
        let closes =
            facts.get(anchor.at).is_some_and(|fact| fact.kinds.has_any(&[Kind::Labels, Kind::Count, Kind::Invitation]));
        let long = self.last_prose(anchor.before.clone()).and_then(|at| facts.get(at)).is_some_and(Fact::is_long);
        let neighbours = match before {
            1..=2 if closes && long => why.weigh("a paragraph stands above it", -1),
            1..=2 if above && after > 0 => why.weigh("little but a title stands above it", 2),
            3.. if above && right_above && after > 0 => why.weigh("a title could stand right above it", 1),
            3.. if !above => why.weigh("text stands above it", -2),
            _ => 0,
        };
        let text = |at: usize| self.tags.get(at) == Some(&Tag::Prose) && facts.get(at).is_some_and(Fact::is_long);
        let between = above && anchor.before.len() == 2 && text(anchor.before.start) && text(anchor.at + 1);
        self.own_weight(facts, anchor.at, why)
            + why.weigh("a text, a title, and below it a text again", i32::from(between))
            + neighbours
            + why.weigh("a title could stand right below it", i32::from(alone && below && after > 1))
            + why.weigh("a title alone is attached to it", if alone && below && attached { 2 } else { 0 })
            + why.weigh("comments stand right below it", if comments == Some(anchor.at + 1) { -8 } else { 0 })
            + why.weigh(
                "only lines like it stand between it and comments",
                if comments.is_some_and(|at| at > anchor.at + 1) { -6 } else { 0 },
            )
            + why.weigh(
                "the line above its text tells the same day",
                if self.is_told_above(facts, anchor) { -3 } else { 0 },
            )
    }

    /// Where comments begin below line `at`, if nothing stands between but a few lines that tell of an entry.
    fn comments_below(&self, at: usize) -> Option<usize> {
        (at + 1..=at + FOOT_LINES).find(|&below| !self.is_anchor(below)).filter(|&below| self.in_zone(below))
    }

    /// Whether the line that tells of an entry above the text above a line is of another kind, and tells the same day.
    fn is_told_above(&self, facts: &Facts<'_>, anchor: &Anchor) -> bool {
        let day = |at: usize| facts.get(at).and_then(|fact| facts.meta(fact).date()).map(|(_, date)| date);
        let above = anchor.before.start.checked_sub(1).filter(|above| self.prose(*above..anchor.at) > 0);
        above.is_some_and(|above| {
            let same =
                day(above).zip(day(anchor.at)).is_some_and(|(own, again)| own.is_full() && own.is_same_day(again));
            same && signature(facts, above) != signature(facts, anchor.at)
        })
    }

    /// What the first line of its signature says: text before it speaks for the foot.
    pub(super) fn at_first<W: Witness>(&self, facts: &Facts<'_>, anchor: &Anchor, long: u32, why: &mut W) -> i32 {
        let prose = self.prose(0..anchor.at);
        let above = self.last_prose(anchor.before.clone()).is_some_and(|at| looks_titled(facts, at));
        match (prose, long) {
            (0, _) => why.weigh("no text stands before the first like it", 4),
            (1, _) if above && self.is_anchor(anchor.at + 1) => {
                why.weigh("nothing but a title stands before the first like it, and it is not the only such line", 5)
            }
            (1..=2, _) if above => why.weigh("little but a title stands before the first like it", 3),
            (_, 0) => why.weigh("only short lines stand before the first like it", 1),
            (_, 0..=1) => why.weigh("a paragraph stands before the first like it", -1),
            _ => why.weigh("paragraphs stand before the first like it", -4),
        }
    }

    /// What speaks for head or foot whatever stands around.
    fn own_weight<W: Witness>(&self, facts: &Facts<'_>, at: usize, why: &mut W) -> i32 {
        let Some(fact) = facts.get(at) else { return 0 };
        let meta = facts.meta(fact);
        let kinds = meta.kinds;
        let mut weight = 0;
        if meta.is_date_alone() {
            let weekday = meta.date().is_some_and(|(_, date)| date.has_weekday());
            weight += why.weigh("a date alone", 2) + why.weigh("with its day of the week", i32::from(weekday));
        }
        let dated = kinds.has(Kind::Date);
        let mut against = |name, holds, much: i32| weight += why.weigh(name, if holds { -much } else { 0 });
        against("it tells labels and no date", kinds.has(Kind::Labels) && !dated, 1);
        let filed = kinds.has(Kind::Labels) && !dated && kinds.chrome == Some(ChromeRole::Link);
        against("it tells labels and links to the entry", filed, 4);
        against("a sentence that sums up the entry", sums_up(meta, facts.content(fact)), 4);
        against("it asks for comments", kinds.has(Kind::Invitation), 1);
        against("it has words of the platform", kinds.has(Kind::Chrome), 1);
        against("it tells a count and no date", kinds.has(Kind::Count) && !dated, 1);
        against("it tells an author and no date", kinds.has(Kind::Byline) && !dated, 2);
        against("it tells an hour and no date", kinds.has(Kind::Time) && !dated, 1);
        weight
    }
}

/// Whether a line says under what the entry was filed in a sentence of its own: "This entry was posted in".
fn sums_up(meta: &Meta, content: &str) -> bool {
    let Some(Piece { range, part: Part::Words(words) }) = meta.pieces.first() else { return false };
    let said = content.get(range.clone()).unwrap_or_default().split_whitespace().count();
    words.leads.is_some() && said >= SENTENCE_LEAD
}
