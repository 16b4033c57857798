//! Which language and platform a page speaks, by the names and phrases found in it.

use super::{Facts, anchor::Tag, order::Dates};
use crate::{
    grammar::{date::Usage, meta::Part},
    locale::{
        Role, languages,
        set::LocaleSet,
        stopword::{Tally, are_alike, is_form_of},
    },
    source::beginning,
    value::{Language, Platform},
};
use std::cell::OnceCell;

/// What the words of a page tell of it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Speech {
    pub(crate) language: Option<Language>,
    pub(crate) platform: Option<Platform>,
    /// The document's language as a set, regional forms that nothing tells from it included.
    pub(crate) own: LocaleSet,
    /// How it writes dates, in whichever language it may be.
    pub(crate) usage: Usage,
}

impl Speech {
    /// What is told of the document.
    pub(crate) fn told(&self) -> (Option<Language>, Option<Platform>) {
        (self.language, self.platform)
    }
}

/// So many bytes of the text, line ends not counted, are asked whose small words they are; no more than so many where
/// those of one language are clear by then.
const SAMPLE: usize = 4 * 1024;
const CLEAR: usize = 1024;

/// Votes of a phrase that was seen in the wild, of one that was not, and of a date's words; shared among the languages it
/// belongs to. 5040 is divisible by every number to 10.
const SEEN: u32 = 5040 * 3;
const UNSEEN: u32 = 5040;
const NAMES: u32 = 5040 * 2;

/// Weighs all names and phrases of the page.
pub(super) fn speech(facts: &Facts<'_>, tags: &[Tag]) -> Speech {
    let counted = tags.contains(&Tag::Count) || tags.iter().filter(|tag| **tag == Tag::Said).count() > 1;
    let mut votes = vec![0_u32; languages().len()];
    let mut platforms = [0_u32; Platform::ALL.len()];
    for (fact, _) in facts.lines.iter().zip(tags).filter(|(_, tag)| votes_at_all(**tag, counted)) {
        for piece in &facts.meta(fact).pieces {
            match &piece.part {
                Part::Date(date) => {
                    share(&mut votes, date.locales, NAMES);
                }
                Part::Words(words) => {
                    let weight = if words.seen { SEEN } else { UNSEEN };
                    share(&mut votes, words.locales(), weight);
                    // A phrase that one platform alone prints says more than one that several share.
                    let of = Platform::ALL.iter().filter(|it| words.platforms.contains(**it)).count();
                    if matches!(words.role, Role::Form | Role::CommentsHead)
                        || of > 1 && matches!(words.role, Role::Byline | Role::Share)
                    {
                        // "Name", "Comments", "Posted by", "Tweet": anyone's words.
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
    let leaders = leaders(&votes);
    let small = OnceCell::new();
    let small = || small.get_or_init(|| small_words(facts));
    let parted = if may_be_parted(leaders) { by_words(leaders, small()) } else { None };
    let named = one_language(parted.unwrap_or(leaders));
    // Less than one phrase of its own says less than the words of the text.
    let told = named.filter(|_| votes.iter().any(|vote| *vote >= SEEN));
    let own = told.or_else(|| by_words_alone(small())).or(named).unwrap_or_default();
    let locale = own.first().and_then(|at| languages().get(at));
    let (order, sure) = Dates::of(facts, tags).order(locale);
    Speech {
        language: tag(own).and_then(|tag| tag.parse().ok()),
        platform: best(&platforms).and_then(|at| Platform::ALL.get(at).copied()),
        own,
        usage: Usage { order, sure, spoken: if own.is_empty() { leaders } else { own } },
    }
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

/// The place that has the most votes alone.
fn best(votes: &[u32]) -> Option<usize> {
    let most = votes.iter().max().filter(|most| **most > 0)?;
    let mut leaders = votes.iter().enumerate().filter(|(_, vote)| *vote == most).map(|(at, _)| at);
    leaders.next().filter(|_| leaders.next().is_none())
}

/// All languages that have the most votes.
fn leaders(votes: &[u32]) -> LocaleSet {
    let most = votes.iter().max().filter(|most| **most > 0);
    let places = (0..votes.len()).filter(|&at| most.is_some() && votes.get(at) == most);
    places.map(LocaleSet::of).fold(LocaleSet::default(), LocaleSet::union)
}

/// The leaders if they are one language and its regional forms.
fn one_language(leaders: LocaleSet) -> Option<LocaleSet> {
    let first = leaders.first()?;
    leaders.iter().all(|at| base(at) == base(first)).then_some(leaders)
}

/// The tag of a language: where regional forms of it are meant and nothing tells which, without a region.
fn tag(own: LocaleSet) -> Option<&'static str> {
    let first = languages().get(own.first()?)?.tag;
    let all = own.iter().all(|at| languages().get(at).is_some_and(|it| is_form_of(it.tag, first)));
    Some(if all { first } else { base(own.first()?) })
}

fn base(at: usize) -> &'static str {
    languages().get(at).map_or("", |locale| locale.tag.split('-').next().unwrap_or(locale.tag))
}

/// The language that small words alone are surely of, with its regional forms.
fn by_words_alone(words: &Tally) -> Option<LocaleSet> {
    let language = words.language(None)?;
    let of = |at: &usize| languages().get(*at).is_some_and(|locale| is_form_of(locale.tag, language));
    Some((0..languages().len()).filter(of).map(LocaleSet::of).fold(LocaleSet::default(), LocaleSet::union))
}

fn small_words(facts: &Facts<'_>) -> Tally {
    let (mut words, mut left) = (Tally::new(), SAMPLE);
    for line in facts.lines.iter().flat_map(|fact| source_lines(facts.content(fact))) {
        let sample = beginning(line, left);
        if !facts.are_worth(sample) {
            break;
        }
        words.add(sample);
        left -= sample.len();
        if left == 0 || left < SAMPLE - CLEAR && words.is_clear() {
            break;
        }
    }
    words
}

/// The lines that a line's content is of: of one that was joined of several, each. So their ends do not count.
pub(crate) fn source_lines(content: &str) -> impl Iterator<Item = &str> {
    let ends = memchr::memchr2_iter(b'\n', b'\r', content.as_bytes()).chain(std::iter::once(content.len()));
    ends.scan(0, |from, end| content.get(std::mem::replace(from, end + 1)..end))
}

/// Whether small words can tell between leaders.
fn may_be_parted(leaders: LocaleSet) -> bool {
    let mut tags = leaders.iter().filter_map(|at| Some(languages().get(at)?.tag));
    let first = tags.next();
    tags.any(|tag| first.is_some_and(|first| !are_alike(first, tag)))
}

/// Of leaders that share their names, those whose small words stand in the text most often.
fn by_words(leaders: LocaleSet, words: &Tally) -> Option<LocaleSet> {
    let tags: Vec<&str> = leaders.iter().filter_map(|at| Some(languages().get(at)?.tag)).collect();
    let counts: Vec<usize> = tags.iter().map(|tag| words.count(tag)).collect();
    let most = *counts.iter().max().filter(|most| **most > 0)?;
    let best = leaders.iter().zip(counts).filter(|(_, count)| *count == most);
    Some(best.map(|(at, _)| LocaleSet::of(at)).fold(LocaleSet::default(), LocaleSet::union))
}
