//! Words that platforms print, and that people write too.

use super::{counts::Counts, share::leads_in_service};
use crate::{
    evidence::{Facts, anchor::Tag, language::Speech},
    value::ChromeRole,
};

pub(super) fn settle_chrome(
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
    let serves = role == ChromeRole::Share && leads_in_service(facts, at);
    if beside || serves || again || formed || at > page.text_end || is_phrase_of(facts, at, speech) {
        Tag::Chrome(role)
    } else {
        Tag::Prose
    }
}

/// A phrase of several words in the page's own language.
fn is_phrase_of(facts: &Facts<'_>, at: usize, speech: &Speech) -> bool {
    let Some(fact) = facts.get(at) else { return false };
    let meta = facts.meta(fact);
    let own = meta.words().any(|words| !words.locales().intersection(speech.own).is_empty());
    own && meta.known >= 14 && facts.content(fact).split_whitespace().count() > 2
}
