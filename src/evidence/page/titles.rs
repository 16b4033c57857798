//! On which side of the lines that tell of entries a page's titles stand.

use super::{Anchor, Page, Side, looks_titled};
use crate::{
    evidence::{Facts, anchor::Tag},
    grammar::{meta::Kind, shape::End},
};

/// The most characters of a site's name.
const NAME_MOST: usize = 40;
/// The fewest bytes of a line that is text below a title.
const TEXT_LEAST: usize = 80;

/// Whether no sign ends a line that ends less than a title.
fn is_whole(facts: &Facts<'_>, at: usize) -> bool {
    facts.get(at).is_some_and(|fact| !matches!(fact.shape.end, End::Colon | End::Period | End::Comma))
}

impl Page {
    /// Whether a line is prose, and as long as text is beside the line above it.
    fn is_longer(&self, facts: &Facts<'_>, at: usize) -> bool {
        let length = |at: usize| facts.get(at).map_or(0, |fact| fact.line.content.len());
        let above = at.checked_sub(1).map_or(0, length);
        self.tags.get(at) == Some(&Tag::Prose) && length(at) > TEXT_LEAST.max(2 * above)
    }

    /// Whether the page's titles stand above the telling lines at the head of entries, and whether short lines stand on
    /// either side of them.
    pub(super) fn titles(&self, facts: &Facts<'_>, anchors: &[Anchor]) -> (bool, bool) {
        let (mut above, mut below, mut both, mut others, mut days, mut heads, mut later) = (0, 0, 0, 0, 0, 0, false);
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
                (true, true) => both += i32::from(under.is_some_and(|at| facts.stands_alone(at))),
                (false, false) => {}
            }
            heads += 1;
            days +=
                i32::from(facts.get(anchor.at).is_some_and(|fact| fact.kinds.has_any(&[Kind::Date, Kind::Weekday])));
            below += self.below_name(facts, anchor.at, over, under);
            later |= over.is_some() && !anchor.first;
            above += if over.is_some() && before <= 2 { 3 } else { 0 };
            others += i32::from(over.is_some_and(|at| is_whole(facts, at)) && !anchor.first);
            below += if anchor.first && before == 0 { 3 } else { 0 };
        }
        // A short line on either side of every date: the one above its text is the title.
        let between = both >= 3 && both * 5 >= heads * 4;
        // Where only the first of several has a line above it, that is the name of the whole.
        let named = days > 1 && !later || days > 2 && others * 2 < days - 1;
        (above > below && !between && !named, between)
    }

    /// What says that a title stands below a date alone, where a line that could be one stands on either side: above the
    /// first such date stands mostly the site's name.
    fn below_name(&self, facts: &Facts<'_>, date: usize, over: Option<usize>, under: Option<usize>) -> i32 {
        let (Some(fact), Some((over, at))) = (facts.get(date), over.zip(under)) else { return 0 };
        let Some(over) = facts.get(over) else { return 0 };
        let top = date == 1 && !self.parted;
        if !(facts.meta(fact).is_date_alone() && (fact.blanks > 0 || top) && is_whole(facts, at)) {
            return 0;
        }
        let parted = top || facts.get(at + 1).is_some_and(|next| next.blanks > 0);
        let glued = at == date + 1 && facts.get(at).is_some_and(|line| line.blanks == 0) && parted;
        let named = over.shape.graphemes <= NAME_MOST && self.is_longer(facts, at + 1);
        let weekday = facts.meta(fact).date().is_some_and(|(_, date)| date.has_weekday());
        match facts.stands_alone(at) {
            alone if named && (alone || glued) => 5,
            true if weekday => 5,
            true => 2,
            false => 0,
        }
    }

    /// Whether most dates alone have a title below them: then a long line in its place is one too.
    pub(super) fn are_days_titled(&self, facts: &Facts<'_>, anchors: &[Anchor]) -> bool {
        let is_day = |at: usize| self.tags.get(at) == Some(&Tag::Date) && self.side(facts, at) == Side::Head;
        let days = || anchors.iter().filter(|anchor| is_day(anchor.at)).map(|anchor| anchor.at + 1);
        let titled = days()
            .filter(|&at| self.tags.get(at) == Some(&Tag::Prose) && looks_titled(facts, at) && facts.stands_alone(at));
        let titled = titled.count();
        titled >= 3 && titled * 3 >= days().count() * 2
    }
}
