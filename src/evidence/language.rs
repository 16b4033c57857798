//! Which language and platform a page speaks, by the names and phrases found in it.

use super::{Facts, anchor::Tag};
use crate::{
    grammar::{
        date::{DateReading, Fields},
        meta::Part,
        numeric::Numeric,
    },
    locale::{LOCALES, Order, Role, index::LocaleSet},
    value::{Language, Platform},
};

/// What the words of a page tell of it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Speech {
    pub(crate) language: Option<Language>,
    pub(crate) platform: Option<Platform>,
    /// The document's language as a set, for the look-up of ambiguous names; empty where there is none.
    pub(crate) spoken: LocaleSet,
    /// The order of numeric dates, where the page or its language tells it.
    pub(crate) order: Option<Order>,
}

/// Votes of a phrase that was seen in the wild, of one that was not, and of a date's words; shared among the languages it
/// belongs to. 5040 is divisible by every number to 10.
const SEEN: u32 = 5040 * 3;
const UNSEEN: u32 = 5040;
const NAMES: u32 = 5040 * 2;

/// Weighs all names and phrases of the page.
pub(super) fn speech(facts: &Facts<'_>, tags: &[Tag]) -> Speech {
    let counted = tags.contains(&Tag::Count) || tags.iter().filter(|tag| **tag == Tag::Said).count() > 1;
    let mut votes = vec![0_u32; LOCALES.len()];
    let mut platforms = [0_u32; Platform::ALL.len()];
    let mut first_over = [false; 2];
    for (fact, _) in facts.lines.iter().zip(tags).filter(|(_, tag)| votes_at_all(**tag, counted)) {
        for piece in &facts.meta(fact).pieces {
            match &piece.part {
                Part::Date(date) => {
                    share(&mut votes, date.locales, NAMES);
                    note_order(date, &mut first_over);
                }
                Part::Words(words) => {
                    let weight = if words.seen { SEEN } else { UNSEEN };
                    share(&mut votes, words.locales, weight);
                    // A phrase that one platform alone prints says more than one that several share.
                    let of = Platform::ALL.iter().filter(|it| words.platforms.contains(**it)).count();
                    if matches!(words.role, Role::Form | Role::CommentsHead) || of > 1 && words.role == Role::Byline {
                        // "Name", "Comments", "Posted by": anyone's words.
                        continue;
                    }
                    for (vote, platform) in platforms.iter_mut().zip(Platform::ALL) {
                        if words.platforms.contains(platform) {
                            *vote = vote.saturating_add(weight / u32::try_from(of * of).unwrap_or(1).max(1));
                        }
                    }
                }
                _ => {}
            }
        }
    }
    let language = best(&votes).or_else(|| by_letters(&votes, facts.text));
    let platform = best(&platforms).and_then(|at| Platform::ALL.get(at).copied());
    finish(language, platform, first_over)
}

/// Lines of prose have no vote, and a line with "said" only where there are comments.
fn votes_at_all(tag: Tag, counted: bool) -> bool {
    !matches!(tag, Tag::Prose) && (counted || tag != Tag::Said)
}

fn share(votes: &mut [u32], locales: LocaleSet, weight: u32) {
    let each = weight / u32::try_from(locales.len()).unwrap_or(u32::MAX).max(1);
    for at in locales.iter() {
        if let Some(vote) = votes.get_mut(at) {
            *vote = vote.saturating_add(each);
        }
    }
}

/// A number over twelve tells which place is the day's.
fn note_order(date: &DateReading, over: &mut [bool; 2]) {
    if let Fields::Numeric(Numeric::YearLast(first, second, _)) = date.fields {
        let [first_over, second_over] = over;
        *first_over |= first > 12 && second <= 12;
        *second_over |= second > 12 && first <= 12;
    }
}

/// The place with the most votes; a regional form, which stands after its base, never beats it by a tie.
fn best(votes: &[u32]) -> Option<usize> {
    let most = *votes.iter().max()?;
    let mut leaders = votes.iter().enumerate().filter(|(_, vote)| **vote == most && most > 0).map(|(at, _)| at);
    let first = leaders.next()?;
    leaders.all(|at| base(at) == base(first)).then_some(first)
}

fn base(at: usize) -> &'static str {
    LOCALES.get(at).map_or("", |locale| locale.tag.split('-').next().unwrap_or(locale.tag))
}

/// Between Scandinavian languages that share their names, the letters tell.
fn by_letters(votes: &[u32], text: &str) -> Option<usize> {
    let most = *votes.iter().max().filter(|most| **most > 0)?;
    let has =
        |letters: [&str; 2]| letters.iter().any(|it| memchr::memmem::find(text.as_bytes(), it.as_bytes()).is_some());
    let leads = |tag: &str| {
        votes
            .iter()
            .enumerate()
            .find(|(at, vote)| **vote == most && LOCALES.get(*at).is_some_and(|it| it.tag == tag))
            .map(|(at, _)| at)
    };
    match (has(["ä", "ö"]), has(["æ", "ø"])) {
        (true, false) => leads("sv").or_else(|| leads("fi")).or_else(|| leads("de")),
        _ => None,
    }
}

fn finish(language: Option<usize>, platform: Option<Platform>, [first_over, second_over]: [bool; 2]) -> Speech {
    let locale = language.and_then(|at| LOCALES.get(at));
    let order = match (first_over, second_over) {
        (true, false) => Some(Order::Dmy),
        (false, true) => Some(Order::Mdy),
        (true, true) => None,
        (false, false) => locale.and_then(|locale| match locale.order {
            _ if locale.tag == "en" => None,
            Order::Mdy => Some(Order::Mdy),
            Order::Dmy | Order::Ymd => Some(Order::Dmy),
        }),
    };
    Speech {
        language: locale.and_then(|locale| locale.tag.parse().ok()),
        platform,
        spoken: language.map(LocaleSet::of).unwrap_or_default(),
        order,
    }
}
