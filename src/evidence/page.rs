//! What this page makes likely: which telling lines open its entries and which close them, and where its
//! titles stand.
//!
//! Lines that tell the same kinds in the same layout are one [`Signature`]; all lines of one signature are
//! taken alike, by the sum of what speaks for either side at each of them.

mod buttons;
mod feet;
mod signature;
mod titles;
mod weights;
mod width;

use super::{
    Fact, Facts,
    anchor::{Tag, tag},
    breaks::Breaks,
    comment::{Zone, zones},
    language::{Speech, speech},
    refrain::Refrains,
    settle::settle,
    title::is_title_like,
};
use crate::grammar::shape::End;
use crate::{source::Map, step::step, value::Reading, why::Witness};
pub(super) use signature::{Signature, signature};
use std::ops::Range;
use width::is_wrapped;

/// How many times as much text below a line as above it speaks for the head, and how much.
const MUCH: usize = 4;
const ABOVE_TEXT: i32 = 4;

/// On which side of an entry's body a telling line stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Side {
    Head,
    Foot,
}

/// All lines of one signature.
#[derive(Clone, Copy, Debug)]
struct Layout {
    /// What speaks for the head, less what speaks for the foot.
    score: i32,
    /// Whether text stands above the first of them.
    below_text: bool,
    /// The first and the last of them.
    first: usize,
    last: usize,
}

/// The page as a whole.
#[derive(Debug, Default)]
pub(crate) struct Page {
    pub(crate) speech: Speech,
    /// Whether it is but a further part of a page, and begins with an entry.
    pub(super) goes_on: bool,
    pub(super) tags: Vec<Tag>,
    pub(super) zones: Vec<Zone>,
    /// Whether each line stands in one of them.
    zoned: Vec<bool>,
    layouts: Vec<Layout>,
    /// Where each signature's layout is among them.
    places: Map<Signature, usize>,
    pub(super) refrains: Refrains,
    pub(super) breaks: Breaks,
    /// What text stands before each line, and in all.
    above: Vec<Above>,
    /// Whether titles stand above the line that tells the date.
    pub(super) title_above: bool,
    /// Whether short lines stand on either side of nearly all of them: the ones below are the titles.
    pub(super) title_between: bool,
    /// Whether most dates alone have a line below them that is a title by its looks and its place.
    pub(super) titled_days: bool,
    /// Whether blank lines part its paragraphs.
    pub(crate) parted: bool,
    /// Whether its lines were cut at a width.
    pub(crate) wrapped: bool,
}

/// How much text stands above a line.
#[derive(Clone, Copy, Default, Debug)]
struct Above {
    /// Lines of prose outside the zones.
    prose: u32,
    /// Lines of prose that are longer than titles, or sentences.
    paragraphs: u32,
    /// The bytes of the long lines of prose outside the zones.
    long: usize,
}

/// A telling line and the prose on both sides of it, as places in [`Facts::lines`].
struct Anchor {
    at: usize,
    before: Range<usize>,
    after: Range<usize>,
    first: bool,
}

impl Page {
    /// Looks at the whole page, or at a further part of one whose `known` speech its beginning told.
    pub(crate) fn of<W: Witness>(facts: &Facts<'_>, known: Option<&Speech>, why: &mut W) -> Self {
        let mut tags: Vec<Tag> = facts.lines.iter().map(|fact| tag(facts, fact)).collect();
        if W::LISTENS {
            tags.iter().enumerate().for_each(|(at, tag)| tag.tell(at, why));
        }
        let speech = known.cloned().unwrap_or_else(|| speech(facts, &tags));
        settle(facts, &speech, &mut tags, why);
        let zones = zones(facts, &tags);
        let refrains = Refrains::of(facts, &tags);
        let mut zoned = vec![false; tags.len()];
        for zone in &zones {
            zoned.get_mut(zone.start..zone.end).unwrap_or_default().fill(true);
        }
        let goes_on = known.is_some();
        let mut page = Self { speech, goes_on, tags, zones, zoned, refrains, ..Self::default() };
        let prose = || facts.lines.iter().zip(&page.tags).skip(1).filter(|(_, tag)| **tag == Tag::Prose);
        let parted = prose().filter(|(fact, _)| fact.blanks > 0).count();
        page.parted = parted * 2 > prose().count();
        page.wrapped = is_wrapped(facts);
        page.count_above(facts);
        let anchors = page.anchors();
        if anchors.is_empty() && page.zones.is_empty() {
            page.breaks = Breaks::of(facts, &page.tags, &page.refrains);
        }
        page.vote(facts, &anchors, why);
        (page.title_above, page.title_between) = page.titles(facts, &anchors);
        page.titled_days = page.are_days_titled(facts, &anchors);
        page
    }

    /// The telling lines outside the zones of comments.
    fn anchors(&self) -> Vec<Anchor> {
        let places: Vec<usize> = (0..self.tags.len()).filter(|&at| self.is_anchor(at)).collect();
        let mut anchors = Vec::with_capacity(places.len());
        for (place, &at) in places.iter().enumerate() {
            let from = place.checked_sub(1).and_then(|it| places.get(it)).map_or(0, |it| it + 1);
            let to = places.get(place + 1).copied().unwrap_or(self.tags.len());
            anchors.push(Anchor { at, before: from..at, after: at + 1..to, first: place == 0 });
        }
        anchors
    }

    pub(super) fn is_anchor(&self, at: usize) -> bool {
        matches!(self.tags.get(at), Some(Tag::Date | Tag::DateTitle | Tag::Weekday | Tag::Meta | Tag::Count))
            && !self.in_zone(at)
    }

    pub(super) fn in_zone(&self, at: usize) -> bool {
        step(1);
        self.zoned.get(at) == Some(&true)
    }

    fn count_above(&mut self, facts: &Facts<'_>) {
        let mut so_far = Above::default();
        let mut above = Vec::with_capacity(self.tags.len() + 1);
        above.push(so_far);
        for (at, fact) in facts.lines.iter().enumerate() {
            if self.tags.get(at) == Some(&Tag::Prose) {
                let free = !self.in_zone(at);
                so_far.prose += u32::from(free && fact.rule.is_none());
                so_far.paragraphs += u32::from(fact.is_long() || fact.is_sentence());
                so_far.long += if free && fact.is_long() { fact.line.content.len() } else { 0 };
            }
            above.push(so_far);
        }
        self.above = above;
    }

    fn above(&self, at: usize) -> Above {
        self.above.get(at.min(self.tags.len())).copied().unwrap_or_default()
    }

    fn prose(&self, range: Range<usize>) -> usize {
        let lines = self.above(range.end).prose.saturating_sub(self.above(range.start).prose);
        usize::try_from(lines).unwrap_or(usize::MAX)
    }

    /// The layout of the lines that have this signature.
    fn layout(&self, signature: Signature) -> Option<&Layout> {
        self.places.get(&signature).and_then(|&place| self.layouts.get(place))
    }

    /// The last line of prose of a range, the first one.
    fn last_prose(&self, range: Range<usize>) -> Option<usize> {
        range.rev().inspect(|_| step(1)).find(|&at| self.tags.get(at) == Some(&Tag::Prose))
    }

    fn first_prose(&self, mut range: Range<usize>) -> Option<usize> {
        range.find(|&at| self.tags.get(at) == Some(&Tag::Prose))
    }

    /// Sums up what speaks for head and foot at every telling line, by signature.
    fn vote<W: Witness>(&mut self, facts: &Facts<'_>, anchors: &[Anchor], why: &mut W) {
        for anchor in anchors {
            let signature = signature(facts, anchor.at);
            why.ask(anchor.at, Reading::Head);
            let score = self.local(facts, anchor, why);
            let place = self.places.get(&signature).copied();
            match place.and_then(|place| self.layouts.get_mut(place)) {
                Some(layout) => {
                    layout.score = layout.score.saturating_add(score);
                    layout.last = anchor.at;
                }
                None => {
                    let paragraphs = self.above(anchor.at).paragraphs;
                    self.places.insert(signature, self.layouts.len());
                    let score = score + self.at_first(facts, anchor, paragraphs, why);
                    let below_text = paragraphs > 0;
                    self.layouts.push(Layout { score, below_text, first: anchor.at, last: anchor.at });
                }
            }
        }
        let mut layouts = std::mem::take(&mut self.layouts);
        let text_end = self.text_end(facts);
        for layout in &mut layouts {
            let short = layout.below_text && (layout.first + 1..layout.last).contains(&text_end);
            layout.score += match self.prose(layout.last + 1..self.tags.len()) {
                // Text above the first and none below the last: each closes what is above it, however many there are.
                0 if layout.below_text => -4 - layout.score.max(0),
                _ if short => -4 - layout.score.max(0),
                0 => -4,
                1 => 0,
                _ => 2,
            };
            if layout.first == layout.last && self.is_above_text(layout.last) {
                layout.score += ABOVE_TEXT;
            }
        }
        self.layouts = layouts;
        self.join_feet(facts, anchors);
        if W::LISTENS {
            anchors.iter().for_each(|anchor| self.tell_side(facts, anchor.at, why));
        }
    }

    /// Whether nearly all of the page's text stands below line `at`.
    fn is_above_text(&self, at: usize) -> bool {
        let (above, all) = (self.above(at).long, self.above(self.tags.len()).long);
        all - above > above * MUCH
    }

    /// The last line of text outside the zones.
    fn text_end(&self, facts: &Facts<'_>) -> usize {
        let text = |(at, (fact, tag)): (usize, (&Fact, &Tag))| {
            *tag == Tag::Prose && !self.in_zone(at) && (fact.is_long() || fact.is_sentence())
        };
        facts.lines.iter().zip(&self.tags).enumerate().rev().position(text).map_or(0, |up| self.tags.len() - 1 - up)
    }

    /// Tells on which side line `at` stands: all of its layout stand on one.
    fn tell_side<W: Witness>(&self, facts: &Facts<'_>, at: usize, why: &mut W) {
        let signature = signature(facts, at);
        let score = self.layout(signature).map_or(0, |it| it.score);
        why.ask(at, Reading::Head);
        why.sums_to("all lines like this together, and what follows the last of them", score);
        why.needs(0);
        why.verdict(self.side(facts, at) == Side::Head);
    }

    /// The side that a line of this signature stands on.
    pub(super) fn side(&self, facts: &Facts<'_>, at: usize) -> Side {
        let signature = signature(facts, at);
        let score = self.layout(signature).map_or(0, |it| it.score);
        if score >= 0 { Side::Head } else { Side::Foot }
    }

    /// Whether several lines of one signature close entries, and none heads them.
    pub(super) fn is_closed_by_lines(&self) -> bool {
        self.layouts.iter().all(|it| it.score < 0) && self.layouts.iter().any(|it| it.first != it.last)
    }

    /// Whether no other line has the signature of line `at`.
    pub(super) fn is_single(&self, facts: &Facts<'_>, at: usize) -> bool {
        let own = signature(facts, at);
        self.layout(own).is_some_and(|it| it.first == it.last)
    }

    /// Whether a line of the same signature as `at` stands after line `after`.
    pub(super) fn comes_again(&self, facts: &Facts<'_>, at: usize, after: usize) -> bool {
        let own = signature(facts, at);
        self.layout(own).is_some_and(|it| it.last > after)
    }
}

/// The most words of a rubric that a full stop ends: "In Hills."
const RUBRIC: usize = 2;

fn looks_titled(facts: &Facts<'_>, at: usize) -> bool {
    let whole = |fact: &Fact| fact.shape.end != End::Period || fact.shape.words <= RUBRIC;
    facts.get(at).is_some_and(|fact| whole(fact) && is_title_like(fact, facts.content(fact)))
}
