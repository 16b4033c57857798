//! On which side of the lines that tell of entries a page's titles stand.

use super::{Anchor, Page, Side, looks_titled, stands_alone};
use crate::{
    evidence::{Facts, anchor::Tag},
    grammar::{meta::Kind, shape::End},
};

impl Page {
    /// Whether the page's titles stand above the telling lines at the head of entries, and whether short lines stand on
    /// either side of them.
    pub(super) fn titles(&self, facts: &Facts<'_>, anchors: &[Anchor]) -> (bool, bool) {
        let (mut above, mut below, mut both, mut others, mut heads, mut days) = (0, 0, 0, 0, 0, 0);
        // Of lines that stand together the first one tells.
        let leads = |at: usize| {
            at.checked_sub(1).is_none_or(|above| !self.is_anchor(above) || self.side(facts, above) == Side::Foot)
        };
        let first = |anchor: &&Anchor| self.side(facts, anchor.at) == Side::Head && leads(anchor.at);
        for anchor in anchors.iter().filter(first) {
            let before = self.prose(anchor.before.clone());
            let over = self
                .last_prose(anchor.before.clone())
                .filter(|&at| self.above_buttons(anchor.at) == Some(at) && looks_titled(facts, at));
            let under = self.first_prose(anchor.after.clone()).filter(|&at| looks_titled(facts, at));
            match (over.is_some(), under.is_some()) {
                (true, false) => above += 2,
                (false, true) => below += 2,
                (true, true) => both += i32::from(under.is_some_and(|at| stands_alone(facts, at))),
                (false, false) => {}
            }
            heads += 1;
            days +=
                i32::from(facts.get(anchor.at).is_some_and(|fact| fact.kinds.has_any(&[Kind::Date, Kind::Weekday])));
            // Most pages have the date above the title: a line above the first such date is the site's name.
            let alone = facts.get(anchor.at).is_some_and(|fact| facts.meta(fact).is_date_alone());
            let weekday = facts
                .get(anchor.at)
                .is_some_and(|fact| facts.meta(fact).date().is_some_and(|(_, date)| date.has_weekday()));
            let apart = facts.get(anchor.at).is_some_and(|fact| fact.blanks > 0);
            let whole = |at: usize| {
                facts.get(at).is_some_and(|fact| !matches!(fact.shape.end, End::Colon | End::Period | End::Comma))
            };
            let titled =
                alone && apart && over.is_some() && under.is_some_and(|at| stands_alone(facts, at) && whole(at));
            below += if titled { if weekday { 5 } else { 2 } } else { 0 };
            above += if over.is_some() && before <= 2 { 3 } else { 0 };
            others += i32::from(over.is_some_and(whole) && !anchor.first);
            below += if anchor.first && before == 0 { 3 } else { 0 };
        }
        // A short line on either side of every date: the one above its text is the title.
        let between = both >= 3 && both * 5 >= heads * 4;
        // Where only the first of several has a line above it, that is the name of the whole.
        let named = days > 2 && others * 2 < days - 1;
        (above > below && !between && !named, between)
    }

    /// Whether most dates alone have a title below them: then a long line in its place is one too.
    pub(super) fn are_days_titled(&self, facts: &Facts<'_>, anchors: &[Anchor]) -> bool {
        let is_day = |at: usize| self.tags.get(at) == Some(&Tag::Date) && self.side(facts, at) == Side::Head;
        let days = || anchors.iter().filter(|anchor| is_day(anchor.at)).map(|anchor| anchor.at + 1);
        let titled = days()
            .filter(|&at| self.tags.get(at) == Some(&Tag::Prose) && looks_titled(facts, at) && stands_alone(facts, at));
        let titled = titled.count();
        titled >= 3 && titled * 3 >= days().count() * 2
    }
}
