//! Settling what a line alone could not tell: its neighbours, its like on the page, the page's language.

mod beside;
mod chrome;
mod counts;
mod day;
mod formula;
mod menu;
mod share;

use super::{
    Facts,
    anchor::Tag,
    filed::heads_labels,
    language::Speech,
    stamp::{is_above_title, is_stamped},
};
use crate::{
    grammar::meta::{Kind, Part, Piece},
    value::ChromeRole,
    why::Witness,
};
use beside::{counts_said, heads_count, is_mood, is_of_block, is_reading_time, is_signature};
use chrome::settle_chrome;
use counts::Counts;
use day::{ends_with_weekday, is_archived, is_below_day, is_titled};
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
        Tag::Prose | Tag::WeakChrome(_) if page.buttons.has(facts, tags, at) => {
            (Tag::Chrome(ChromeRole::Share), "it names services to share with, or stands among their names")
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
        Tag::Date if page.led > 1 && page.led > page.dates && ends_with_weekday(facts, at) => {
            (Tag::DateTitle, "words that may be a title stand behind the day of such lines on this page")
        }
        Tag::Stamp if page.first == Some(at) && page.dates == 0 && is_titled(facts, at) => {
            (Tag::DateTitle, "words, and the day and the hour in parentheses, begin the page")
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
