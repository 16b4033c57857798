//! Settling what a line alone could not tell: its neighbours, its like on the page, the page's language.

mod beside;
mod formula;
mod menu;

use super::{
    Fact, Facts,
    anchor::Tag,
    filed::heads_labels,
    language::Speech,
    shared::Shared,
    stamp::{Stamps, is_above_title, is_stamped},
};
use crate::{
    grammar::{
        date::{DateReading, Fields},
        meta::{Kind, Part, Piece},
        service::is_service,
        shape::End,
    },
    source::{Map, Set},
    value::ChromeRole,
    why::Witness,
};
use beside::{counts_said, heads_count, is_mood, is_of_block, is_reading_time, is_sharing, is_signature};
use formula::Formulas;
use menu::is_menu;

/// Settles the tags that need the page: words of chrome, dates and weekdays alone, dates that lead a line.
pub(super) fn settle<W: Witness>(facts: &Facts<'_>, speech: &Speech, tags: &mut [Tag], why: &mut W) {
    let mut page = Counts::of(facts, tags);
    for at in 0..tags.len() {
        let Some(tag) = tags.get(at).copied() else { continue };
        let settled = settled(facts, speech, tags, &page, at);
        if tag == Tag::Date && settled.is_none_or(|(settled, _)| settled == tag) {
            page.day = Some(at);
        }
        if matches!(tag, Tag::Count | Tag::Said | Tag::Invitation | Tag::Reply) {
            page.day = None;
        }
        let Some((settled, name)) = settled else { continue };
        tag.settled(at, settled, name, why);
        if let Some(slot) = tags.get_mut(at) {
            *slot = settled;
        }
    }
}

/// What line `at` tells on this page, and why; none where it needs no settling.
fn settled(
    facts: &Facts<'_>,
    speech: &Speech,
    tags: &[Tag],
    page: &Counts<'_>,
    at: usize,
) -> Option<(Tag, &'static str)> {
    Some(match tags.get(at).copied()? {
        Tag::Prose | Tag::WeakChrome(_) if is_reading_time(facts, tags, at) => {
            (Tag::Chrome(ChromeRole::Other), "it tells how long it takes to read, beside what tells of the entry")
        }
        Tag::Prose | Tag::WeakChrome(_) if page.shared.has(at) => {
            (Tag::Chrome(ChromeRole::Share), "it stands among names of networks")
        }
        Tag::Prose if is_sharing(facts, tags, at) => {
            (Tag::Chrome(ChromeRole::Share), "it names services to share with, beside what tells of an entry")
        }
        Tag::Prose if is_menu(facts, at) => {
            (Tag::Chrome(ChromeRole::Navigation), "bars part it into a few words each, as a menu is")
        }
        Tag::Prose if page.formulas.has(facts, tags, at) => {
            (Tag::Chrome(ChromeRole::Other), "the platform's words, beside what tells of entries")
        }
        Tag::WeakChrome(role) => match settle_chrome(facts, speech, tags, page, at, role) {
            Tag::Prose => (Tag::Prose, "it stands neither beside such words nor again"),
            tag => (tag, "such words stand beside it, or it stands again, or only the site speaks below"),
        },
        Tag::Prose if is_mood(facts, tags, at) => {
            (Tag::Chrome(ChromeRole::Other), "a mood, or what music plays, right below what tells of the entry")
        }
        Tag::Prose if counts_said(facts, tags, at) => (Tag::Count, "a count begins it, and comments stand below"),
        Tag::Count if heads_count(facts, tags, at) => (Tag::Chrome(ChromeRole::Count), "the count stands below it"),
        Tag::Said if is_signature(facts, at) => (Tag::Meta, "labels or a count stand below it, and no text"),
        Tag::Invitation if page.answers(facts, at) => (Tag::Reply, "it stands between comments, and again"),
        Tag::Meta if is_foreign_lead(facts, at, speech) => (Tag::Prose, "its word is one of another language"),
        Tag::Meta if page.is_stray_byline(facts, at) => (Tag::Prose, "it tells less than such lines do on this page"),
        Tag::Date if page.is_today(facts, tags, at) => {
            (Tag::Chrome(ChromeRole::Other), "the site's day of today: what it stands above tells another one")
        }
        Tag::Date => (Tag::Prose, page.is_stray(facts, tags, at)?),
        Tag::Weekday if is_archived(facts, tags, at) => {
            (Tag::Chrome(ChromeRole::Archive), "a month right below the heading of an archive, or another")
        }
        Tag::Weekday => match page.settle_weekday(facts, at) {
            Tag::Prose => (Tag::Prose, "full dates head the entries, or it stands but once"),
            tag => (tag, "no full date heads entries, and such lines do"),
        },
        Tag::TimeTitle if page.timed > 1 && page.dates > 0 => (Tag::TimeTitle, "several such lines stand under a day"),
        Tag::TimeTitle => (Tag::Prose, "it is the only one, or stands under no day"),
        Tag::DateTitle if page.stamps.above && is_above_title(facts, tags, at) => {
            (Tag::Meta, "below such lines of this page the titles stand")
        }
        Tag::DateTitle
            if page.leads(at) && !is_below_day(tags, at) && !(page.stamps.signed && is_stamped(facts, tags, at)) =>
        {
            (Tag::DateTitle, "dates that lead their lines head the entries of this page")
        }
        Tag::Stamp | Tag::DateTitle if page.stamps.below && is_stamped(facts, tags, at) => {
            (Tag::Meta, "such lines stand right below the titles of this page")
        }
        Tag::Stamp if is_of_block(facts, tags, at) => (Tag::Meta, "of one block with what tells of the entry"),
        Tag::Chrome(ChromeRole::Archive) if is_of_block(facts, tags, at) && heads_labels(facts, at) => {
            (Tag::Meta, "labels, of one block with what tells of the entry")
        }
        Tag::Stamp if page.is_signature_below(facts, tags, at) => {
            (Tag::Meta, "a name and an hour of the day above, and no text below")
        }
        Tag::Stamp | Tag::DateTitle => (Tag::Prose, "dates that lead their lines head no entries on this page"),
        _ => return None,
    })
}

/// What there is on the page of each kind that must be settled.
struct Counts<'a> {
    dates: usize,
    /// Those of them that tell a day.
    days: usize,
    led: usize,
    timed: usize,
    weekdays: usize,
    months: usize,
    /// The first line that is not chrome.
    first: Option<usize>,
    /// The first full date alone on its line: it sets the format of the headings.
    heading: Option<(usize, DateReading)>,
    /// Lines of one word of chrome, and invitations, by how often they stand.
    weak: Map<&'a str, u32>,
    /// The first line that says who wrote a comment.
    said: Option<usize>,
    /// Invitations that stand between what a comment says and who wrote the next.
    between: Set<&'a str>,
    /// The kinds that most lines with an author tell, and how many such lines there are of each kinds.
    bylines: Map<u16, u32>,
    usual: Option<(u16, u32)>,
    stamps: Stamps,
    shared: Shared,
    formulas: Formulas<'a>,
    /// The last day alone that was settled, until comments begin.
    day: Option<usize>,
    /// The last line that tells of an entry or is longer than a title: below it only the site speaks.
    text_end: usize,
}

impl<'a> Counts<'a> {
    fn of(facts: &Facts<'a>, tags: &[Tag]) -> Self {
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
            shared: Shared::of(facts, tags),
            formulas: Formulas::of(facts, tags),
            day: None,
            text_end: text_end(facts, tags),
        }
    }

    /// Whether an invitation of a word or two that stands again between comments is the link that answers them: in
    /// many languages "comment" and "reply" are one word.
    fn answers(&self, facts: &Facts<'_>, at: usize) -> bool {
        let content = facts.get(at).map_or("", |fact| facts.content(fact));
        let again = self.weak.get(content).is_some_and(|count| *count > 1);
        again
            && self.said.is_some_and(|said| said < at)
            && self.between.contains(content)
            && content.split_whitespace().count() <= 2
            && content.len() <= 40
    }

    /// A line with an author that tells less than such lines do on this page: of a picture, or a text that is quoted.
    fn is_stray_byline(&self, facts: &Facts<'_>, at: usize) -> bool {
        let Some((usual, most)) = self.usual.filter(|(_, most)| *most >= 3) else { return false };
        let own = facts.get(at).filter(|fact| fact.has(Kind::Byline)).map(told_kinds);
        own.is_some_and(|own| {
            own & usual != usual && self.bylines.get(&own).is_some_and(|count| count.saturating_mul(3) <= most)
        })
    }

    /// Whether a name and the hour stand below a text, with the day that stands above it, and no text goes on below.
    fn is_signature_below(&self, facts: &Facts<'_>, tags: &[Tag], at: usize) -> bool {
        let timed = facts.get(at).is_some_and(|fact| fact.has(Kind::Time)) && tags.get(at + 1) != Some(&Tag::Prose);
        let days = || self.day.and_then(|day| reading(facts, day)).zip(reading(facts, at));
        timed && days().is_some_and(|(own, again)| own.is_full() && own.is_same_day(again))
    }

    /// Whether the page's only day alone stands at its beginning, and the first entry below has a byline with another.
    fn is_today(&self, facts: &Facts<'_>, tags: &[Tag], at: usize) -> bool {
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
    fn is_stray(&self, facts: &Facts<'_>, tags: &[Tag], at: usize) -> Option<&'static str> {
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
    fn settle_weekday(&self, facts: &Facts<'_>, at: usize) -> Tag {
        if self.heading.is_some() || self.days > 0 && self.weekdays <= self.days * 2 {
            return Tag::Prose;
        }
        if is_plain_weekday(facts, at) && (self.weekdays > 1 || self.first == Some(at)) {
            return Tag::Weekday;
        }
        if is_month(facts, at) && self.months > 1 && self.dates == 0 { Tag::Date } else { Tag::Prose }
    }

    /// Whether a date that leads its line is a heading: several lines do so, or the first line of a page without others.
    fn leads(&self, at: usize) -> bool {
        self.dates == 0 && (self.led > 1 || self.first == Some(at)) || self.led > 2 && self.led > self.dates
    }
}

/// Whether a date alone stands right above: what begins with another one is the title there.
fn is_below_day(tags: &[Tag], at: usize) -> bool {
    at.checked_sub(1).and_then(|above| tags.get(above)) == Some(&Tag::Date)
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

fn settle_chrome(
    facts: &Facts<'_>,
    speech: &Speech,
    tags: &[Tag],
    page: &Counts<'_>,
    at: usize,
    role: ChromeRole,
) -> Tag {
    let tells = |place: Option<usize>| {
        let tag = place.and_then(|it| tags.get(it));
        let shares = role == ChromeRole::Share && tag == Some(&Tag::Date);
        shares || tag.is_some_and(|tag| !matches!(tag, Tag::Prose | Tag::WeakChrome(_) | Tag::Date))
    };
    let shares = |place: Option<usize>| {
        let tag = place.and_then(|it| tags.get(it));
        matches!(tag, Some(Tag::WeakChrome(ChromeRole::Share) | Tag::Chrome(ChromeRole::Share)))
    };
    let row = role == ChromeRole::Share && (shares(at.checked_sub(1)) || shares(Some(at + 1)));
    let beside = row || tells(at.checked_sub(1)) || tells(Some(at + 1));
    let formed = role == ChromeRole::Form
        && (at.saturating_sub(4)..at)
            .any(|it| matches!(tags.get(it), Some(Tag::Invitation | Tag::Chrome(ChromeRole::Form))));
    let again = facts.get(at).is_some_and(|fact| page.weak.get(facts.content(fact)).is_some_and(|count| *count > 1));
    let serves = role == ChromeRole::Share
        && facts.get(at + 1).is_some_and(|next| next.blanks == 0 && facts.words(facts.content(next), is_service));
    if beside || serves || again || formed || at > page.text_end || is_phrase_of(facts, at, speech) {
        Tag::Chrome(role)
    } else {
        Tag::Prose
    }
}

fn reading<'f>(facts: &'f Facts<'_>, at: usize) -> Option<&'f DateReading> {
    facts.get(at).and_then(|fact| facts.meta(fact).date()).map(|(_, date)| date)
}

/// A phrase of several words in the page's own language.
fn is_phrase_of(facts: &Facts<'_>, at: usize, speech: &Speech) -> bool {
    let Some(fact) = facts.get(at) else { return false };
    let meta = facts.meta(fact);
    let own = meta.words().any(|words| !words.locales().intersection(speech.own).is_empty());
    own && meta.known >= 14 && facts.content(fact).split_whitespace().count() > 2
}

/// One small word that leads in a name in another language than the page's: "Per", "Av", "Von".
fn is_foreign_lead(facts: &Facts<'_>, at: usize, speech: &Speech) -> bool {
    let Some(fact) = facts.get(at) else { return false };
    let meta = facts.meta(fact);
    let bare = !meta.kinds.has_any(&[Kind::Date, Kind::Count, Kind::Labels]);
    let small = |piece: &Piece| {
        let own = || facts.content(fact).get(piece.range.clone()).unwrap_or_default();
        matches!(piece.part, Part::Words(_)) && !own().contains(' ')
    };
    let mut words = meta.words();
    let foreign = meta.pieces.iter().any(small)
        && words.next().is_some_and(|it| it.locales().intersection(speech.own).is_empty() && !it.locales().is_empty());
    bare && foreign && words.next().is_none() && !speech.own.is_empty()
}

fn is_plain_weekday(facts: &Facts<'_>, at: usize) -> bool {
    let whole = facts.get(at).is_some_and(|fact| {
        facts.meta(fact).date().is_some_and(|(piece, _)| piece.range.len() == fact.line.content.len())
    });
    whole && reading(facts, at).is_some_and(|date| date.fields == Fields::WeekdayOnly)
}

/// A month in the list below the heading of an archive.
fn is_archived(facts: &Facts<'_>, tags: &[Tag], at: usize) -> bool {
    let above = at.checked_sub(1).and_then(|it| tags.get(it));
    let near = facts.get(at).is_some_and(|fact| fact.blanks == 0);
    near && above == Some(&Tag::Chrome(ChromeRole::Archive)) && is_month(facts, at)
}

/// "September 2012" alone on its line.
fn is_month(facts: &Facts<'_>, at: usize) -> bool {
    let whole =
        facts.get(at).is_some_and(|fact| facts.meta(fact).is_whole() && facts.meta(fact).words().next().is_none());
    whole && reading(facts, at).is_some_and(DateReading::is_month)
}
