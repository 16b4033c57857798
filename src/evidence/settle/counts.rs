//! What there is on the page of each kind that must be settled.

use super::{
    day::{is_below_day, is_month, is_plain_weekday, reading},
    formula::Formulas,
    share::Buttons,
};
use crate::{
    evidence::{Fact, Facts, anchor::Tag, stamp::Stamps},
    grammar::{date::DateReading, meta::Kind, shape::End},
    source::{Map, Set},
};

/// What there is on the page of each kind that must be settled.
pub(super) struct Counts<'a> {
    pub(super) dates: usize,
    /// Those of them that tell a day.
    pub(super) days: usize,
    pub(super) led: usize,
    pub(super) timed: usize,
    pub(super) weekdays: usize,
    pub(super) months: usize,
    /// The first line that is not chrome.
    pub(super) first: Option<usize>,
    /// The first full date alone on its line: it sets the format of the headings.
    pub(super) heading: Option<(usize, DateReading)>,
    /// Lines of one word of chrome, and invitations, by how often they stand.
    pub(super) weak: Map<&'a str, u32>,
    /// The first line that says who wrote a comment.
    pub(super) said: Option<usize>,
    /// Invitations that stand between what a comment says and who wrote the next.
    pub(super) between: Set<&'a str>,
    /// The kinds that most lines with an author tell, and how many such lines there are of each kinds.
    pub(super) bylines: Map<u16, u32>,
    pub(super) usual: Option<(u16, u32)>,
    pub(super) stamps: Stamps,
    pub(super) buttons: Buttons,
    pub(super) formulas: Formulas<'a>,
    /// The last day alone that was settled, until comments begin.
    pub(super) day: Option<usize>,
    /// The last line that tells of an entry or is longer than a title: below it only the site speaks.
    pub(super) text_end: usize,
}

impl<'a> Counts<'a> {
    pub(super) fn of(facts: &Facts<'a>, tags: &[Tag]) -> Self {
        let count = |wanted: Tag| tags.iter().filter(|tag| **tag == wanted).count();
        let mut weak: Map<&str, u32> = Map::default();
        let counted = |tag: &Tag| matches!(tag, Tag::WeakChrome(_) | Tag::Invitation);
        for (fact, _) in facts.lines.iter().zip(tags).filter(|(_, tag)| counted(tag)) {
            *weak.entry(facts.content(fact)).or_default() += 1;
        }
        let bylines = bylines(facts, tags);
        let full =
            |at: &usize| tags.get(*at) == Some(&Tag::Date) && reading(facts, *at).is_some_and(DateReading::is_full);
        let day =
            |at: &usize| tags.get(*at) == Some(&Tag::Date) && reading(facts, *at).is_some_and(DateReading::has_day);
        Self {
            dates: count(Tag::Date),
            days: (0..tags.len()).filter(day).count(),
            led: (0..tags.len()).filter(|&at| tags.get(at) == Some(&Tag::DateTitle) && !is_below_day(tags, at)).count(),
            timed: count(Tag::TimeTitle),
            weekdays: (0..tags.len())
                .filter(|&at| tags.get(at) == Some(&Tag::Weekday) && is_plain_weekday(facts, at))
                .count(),
            months: (0..tags.len()).filter(|&at| tags.get(at) == Some(&Tag::Weekday) && is_month(facts, at)).count(),
            first: tags.iter().position(|tag| !matches!(tag, Tag::Chrome(_) | Tag::WeakChrome(_))),
            heading: (0..tags.len()).find(full).and_then(|at| Some((at, reading(facts, at)?.clone()))),
            weak,
            between: between_comments(facts, tags),
            said: tags.iter().position(|tag| *tag == Tag::Said),
            usual: bylines.iter().map(|(kinds, count)| (*kinds, *count)).max_by_key(|&(kinds, count)| (count, kinds)),
            bylines,
            stamps: Stamps::of(facts, tags),
            buttons: Buttons::of(facts, tags),
            formulas: Formulas::of(facts, tags),
            day: None,
            text_end: text_end(facts, tags),
        }
    }

    /// Whether an invitation of a word or two that stands again between comments is the link that answers them: in
    /// many languages "comment" and "reply" are one word.
    pub(super) fn answers(&self, facts: &Facts<'_>, at: usize) -> bool {
        let content = facts.get(at).map_or("", |fact| facts.content(fact));
        let again = self.weak.get(content).is_some_and(|count| *count > 1);
        again
            && self.said.is_some_and(|said| said < at)
            && self.between.contains(content)
            && content.split_whitespace().count() <= 2
            && content.len() <= 40
    }

    /// A line with an author that tells less than such lines do on this page: of a picture, or a text that is quoted.
    pub(super) fn is_stray_byline(&self, facts: &Facts<'_>, at: usize) -> bool {
        let Some((usual, most)) = self.usual.filter(|(_, most)| *most >= 3) else { return false };
        let own = facts.get(at).filter(|fact| fact.has(Kind::Byline)).map(told_kinds);
        own.is_some_and(|own| {
            own & usual != usual && self.bylines.get(&own).is_some_and(|count| count.saturating_mul(3) <= most)
        })
    }

    /// Whether a name and the hour stand below a text, with the day that stands above it, and no text goes on below.
    pub(super) fn is_signature_below(&self, facts: &Facts<'_>, tags: &[Tag], at: usize) -> bool {
        let timed = facts.get(at).is_some_and(|fact| fact.has(Kind::Time)) && tags.get(at + 1) != Some(&Tag::Prose);
        let days = || self.day.and_then(|day| reading(facts, day)).zip(reading(facts, at));
        timed && days().is_some_and(|(own, again)| own.is_full() && own.is_same_day(again))
    }

    /// Whether the page's only day alone stands at its beginning, and the first entry below has a byline with another.
    pub(super) fn is_today(&self, facts: &Facts<'_>, tags: &[Tag], at: usize) -> bool {
        if self.first != Some(at) || self.dates > 1 {
            return false;
        }
        let dated =
            |it: &usize| facts.get(*it).is_some_and(|fact| fact.has(Kind::Date)) && tags.get(*it) == Some(&Tag::Meta);
        let text = |it: usize| tags.get(it) == Some(&Tag::Prose) && facts.get(it).is_some_and(Fact::is_long);
        let ends = |it: usize| text(it) || matches!(tags.get(it), Some(Tag::Count | Tag::Invitation | Tag::Said));
        let below = (at + 1..tags.len()).take_while(|&it| !ends(it)).find(dated).filter(|&below| below > at + 2);
        let told = reading(facts, at).zip(below.and_then(|it| reading(facts, it)));
        told.is_some_and(|(own, other)| own.is_full() && other.is_full() && !own.is_same_day(other))
    }

    /// Why a date alone is no heading: it tells less than the page's headings do, ends in a colon, or was
    /// wrapped out of its sentence.
    pub(super) fn is_stray(&self, facts: &Facts<'_>, tags: &[Tag], at: usize) -> Option<&'static str> {
        let (own, fact) = reading(facts, at).zip(facts.get(at))?;
        let less = self.heading.as_ref().is_some_and(|(first, heading)| {
            let poorer = !own.is_full() || heading.has_weekday() && !own.has_weekday();
            *first < at && own.layout != heading.layout && poorer && !fact.has(Kind::Time)
        });
        let before = at.checked_sub(1).filter(|it| tags.get(*it) == Some(&Tag::Prose)).and_then(|it| facts.get(it));
        let two =
            (at == 1 || before.is_some_and(|it| it.blanks > 0)) && facts.get(at + 1).is_none_or(|it| it.blanks > 0);
        let wrapped = fact.blanks == 0
            && !two
            && before.is_some_and(|it| it.short && it.shape.end == End::Open && it.shape.graphemes >= 40);
        match () {
            () if less => Some("it is written otherwise than the page's headings, and tells less"),
            () if wrapped => Some("it ends the sentence of the line above"),
            () if fact.shape.end == End::Colon => Some("a colon ends it"),
            () => None,
        }
    }

    /// A weekday or a month alone heads entries where no full date does.
    pub(super) fn settle_weekday(&self, facts: &Facts<'_>, at: usize) -> Tag {
        if self.heading.is_some() || self.days > 0 && self.weekdays <= self.days * 2 {
            return Tag::Prose;
        }
        if is_plain_weekday(facts, at) && (self.weekdays > 1 || self.first == Some(at)) {
            return Tag::Weekday;
        }
        if is_month(facts, at) && self.months > 1 && self.dates == 0 { Tag::Date } else { Tag::Prose }
    }

    /// Whether a date that leads its line is a heading: several lines do so, or the first line of a page without others.
    pub(super) fn leads(&self, at: usize) -> bool {
        self.dates == 0 && (self.led > 1 || self.first == Some(at)) || self.led > 2 && self.led > self.dates
    }
}

/// How many lines with an author tell which kinds.
fn bylines(facts: &Facts<'_>, tags: &[Tag]) -> Map<u16, u32> {
    let mut bylines = Map::default();
    for (fact, _) in facts.lines.iter().zip(tags).filter(|(fact, tag)| **tag == Tag::Meta && fact.has(Kind::Byline)) {
        *bylines.entry(told_kinds(fact)).or_default() += 1;
    }
    bylines
}

fn told_kinds(fact: &Fact) -> u16 {
    fact.kinds.bits() & !(1 << Kind::Chrome as u16 | 1 << Kind::Invitation as u16 | 1 << Kind::Labels as u16)
}

/// The invitations that stand between what a comment says and who wrote the next.
fn between_comments<'a>(facts: &Facts<'a>, tags: &[Tag]) -> Set<&'a str> {
    let around = tags.windows(3).zip(facts.lines.iter().skip(1));
    around
        .filter(|(tags, _)| matches!(tags, [Tag::Prose | Tag::Reply, Tag::Invitation, Tag::Said]))
        .map(|(_, fact)| facts.content(fact))
        .collect()
}

fn text_end(facts: &Facts<'_>, tags: &[Tag]) -> usize {
    let last = facts.lines.iter().zip(tags).enumerate().rev().find(|(_, (fact, tag))| match tag {
        Tag::Prose => !fact.short || fact.shape.graphemes > 60 || fact.shape.words > 10,
        Tag::Chrome(_) | Tag::WeakChrome(_) => false,
        _ => true,
    });
    last.map_or(usize::MAX, |(at, _)| at)
}
