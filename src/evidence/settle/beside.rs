//! What the lines right above and right below one say of it.

use crate::{
    evidence::{Fact, Facts, anchor::Tag, comment::is_dated, filed::heads_labels},
    grammar::{
        meta::{Kind, Part},
        minutes::tells_minutes,
        service::{is_service, shares},
        shape::End,
    },
    locale::Role,
    source::Holds,
    value::ChromeRole,
};

/// Whether a line beside one that tells of an entry names services to share with: in any language, "Twitter Facebook".
pub(super) fn is_sharing(facts: &Facts<'_>, tags: &[Tag], at: usize) -> bool {
    let above = at.checked_sub(1).and_then(|it| tags.get(it));
    let shared = matches!(above, Some(Tag::Chrome(ChromeRole::Share) | Tag::WeakChrome(ChromeRole::Share)));
    let tells = |tag: Option<&Tag>| matches!(tag, Some(Tag::Meta | Tag::Count | Tag::Invitation | Tag::Chrome(_)));
    if !(tells(above) || shared || tells(tags.get(at + 1))) {
        return false;
    }
    let called = |end| end == End::Open || end == End::Exclamation;
    facts.get(at).filter(|fact| fact.short && called(fact.shape.end)).is_some_and(|fact| {
        let content = facts.content(fact);
        facts.words(content, shares) || shared && facts.words(content, is_service)
    })
}

/// Whether a line beside labels, a byline or another such line says in what mood the writer is, where, or with what music.
pub(super) fn is_mood(facts: &Facts<'_>, tags: &[Tag], at: usize) -> bool {
    let near = |at: usize| facts.get(at).is_some_and(|fact| fact.blanks == 0);
    let tells = |it: usize| matches!(tags.get(it), Some(Tag::Meta | Tag::Chrome(ChromeRole::Other)));
    let told = |it: usize| tells(it) || tags.get(it) == Some(&Tag::Prose) && says_mood(facts, it);
    says_mood(facts, at) && (near(at) && at.checked_sub(1).is_some_and(tells) || near(at + 1) && told(at + 1))
}

/// Whether a line begins with the words of such a field.
fn says_mood(facts: &Facts<'_>, at: usize) -> bool {
    let fact = facts.get(at).filter(|fact| fact.has(Kind::Chrome));
    let first = fact.and_then(|fact| facts.meta(fact).pieces.first());
    first.is_some_and(|it| matches!(&it.part, Part::Words(words) if words.role == Role::Meta))
}

/// Whether a line that tells who wrote an entry or what it was filed under is attached to line `at`.
pub(super) fn is_of_block(facts: &Facts<'_>, tags: &[Tag], at: usize) -> bool {
    let tells = |it: usize| {
        let told = facts.get(it).is_some_and(|fact| fact.kinds.has_any(&[Kind::Byline, Kind::Labels]));
        (told || heads_labels(facts, it)) && matches!(tags.get(it), Some(Tag::Meta | Tag::Chrome(ChromeRole::Archive)))
    };
    let attached = |it: usize| facts.get(it).is_some_and(|fact| fact.blanks == 0);
    attached(at) && at.checked_sub(1).is_some_and(tells) || attached(at + 1) && tells(at + 1)
}

/// Whether a heading of comments, without a number, stands right above the line that counts them.
pub(super) fn heads_count(facts: &Facts<'_>, tags: &[Tag], at: usize) -> bool {
    let counts = |at: usize| facts.get(at).is_some_and(|fact| facts.meta(fact).count().is_some());
    tags.get(at + 1) == Some(&Tag::Count) && !counts(at) && counts(at + 1)
}

/// Whether a line that goes on behind a count, "29 Antworten zu ...", has the first comment right below it.
pub(super) fn counts_said(facts: &Facts<'_>, tags: &[Tag], at: usize) -> bool {
    let first = facts.get(at).filter(|fact| fact.has(Kind::Count)).and_then(|fact| facts.meta(fact).pieces.first());
    let counted =
        first.is_some_and(|it| matches!(&it.part, Part::Words(words) if words.number.is_some_and(|it| it > 0)));
    counted && (tags.get(at + 1) == Some(&Tag::Said) || is_dated(facts, tags, at + 1))
}

/// Whether what reads like the head of a comment has labels or a count of comments right below it: "Ann より".
pub(super) fn is_signature(facts: &Facts<'_>, at: usize) -> bool {
    let tells = |next: &Fact| next.kinds.has_any(&[Kind::Labels, Kind::Count]) && !next.has(Kind::Date);
    facts.get(at + 1).is_some_and(|next| next.blanks == 0 && tells(next))
}

/// Whether a line beside one that tells of an entry tells how long it takes to read.
pub(super) fn is_reading_time(facts: &Facts<'_>, tags: &[Tag], at: usize) -> bool {
    let small = |fact: &Fact| fact.short && fact.shape.words <= 6 && fact.holds.has(Holds::DIGIT);
    let told = |place: Option<usize>| {
        let tag = place.and_then(|it| tags.get(it));
        matches!(tag, Some(Tag::Date | Tag::DateTitle | Tag::Stamp | Tag::Meta | Tag::Chrome(_)))
    };
    facts.get(at).is_some_and(|fact| {
        small(fact) && (told(at.checked_sub(1)) || told(Some(at + 1))) && tells_minutes(facts.content(fact))
    })
}
