//! Dates with words beside them that are no title: a name, or what the post was filed under. The title stands on a
//! line of its own, right above or right below.

use super::{
    Facts,
    anchor::{Tag, is_stamp},
    title::is_title_like,
};
use crate::{
    grammar::meta::{Meta, Part},
    source::Set,
};

/// From so many lines on with a title right above or right below nearly each, such lines are no titles themselves.
const LINES: usize = 3;
/// The most words of a label in a list of them, and of a name and the first one.
const LABEL_WORDS: usize = 5;
/// The least grapheme clusters of a line of text.
const TEXT: usize = 60;

/// What the page's dates with words beside them are.
#[derive(Debug, Default)]
pub(super) struct Stamps {
    /// Whether they stand right below titles.
    pub(super) below: bool,
    /// Whether they stand right above titles.
    pub(super) above: bool,
    /// Whether so many do, or the same few names come again, that they do not head entries.
    pub(super) signed: bool,
}

impl Stamps {
    pub(super) fn of(facts: &Facts<'_>, tags: &[Tag]) -> Self {
        let stamps: Vec<usize> =
            (0..tags.len()).filter(|&at| matches!(tags.get(at), Some(Tag::Stamp | Tag::DateTitle))).collect();
        let most = |those: usize| those * 5 >= stamps.len() * 4;
        let below = stamps.iter().filter(|&&at| is_stamped(facts, tags, at)).count();
        let above = stamps.iter().filter(|&&at| is_above_title(facts, tags, at)).count();
        Self {
            below: !tags.contains(&Tag::Date) && below > 0 && most(below),
            above: above >= LINES && most(above),
            signed: below > 1 && (below >= LINES || names(facts, &stamps) * 2 <= stamps.len()),
        }
    }
}

/// How many different words stand beside the dates.
fn names(facts: &Facts<'_>, stamps: &[usize]) -> usize {
    let free = stamps.iter().filter_map(|&at| {
        let fact = facts.get(at)?;
        let piece = facts.meta(fact).pieces.iter().find(|piece| matches!(piece.part, Part::Free))?;
        facts.content(fact).get(piece.range.clone())
    });
    free.collect::<Set<_>>().len()
}

/// Whether a date with a name or labels stands right below a title, and above text.
pub(super) fn is_stamped(facts: &Facts<'_>, tags: &[Tag], at: usize) -> bool {
    let Some(fact) = facts.get(at) else { return false };
    let (meta, content) = (facts.meta(fact), facts.content(fact));
    let own = is_stamp(meta, content) || is_filed(meta, content);
    let titled = at.checked_sub(1).is_some_and(|above| is_title(facts, tags, above));
    let tells = matches!(tags.get(at + 1), Some(Tag::Meta | Tag::Count | Tag::Invitation));
    let apart = facts.get(at + 1).is_some_and(|next| next.blanks > 0) || is_text(facts, at + 1) || tells;
    own && meta.date().is_some_and(|(_, it)| it.is_full())
        && titled
        && apart
        && (at + 1..at + 4).any(|it| is_text(facts, it))
}

/// Whether a title stands below a date with words beside it, alone, and above text: of two titles in a row the
/// second one is it.
pub(super) fn is_above_title(facts: &Facts<'_>, tags: &[Tag], at: usize) -> bool {
    let alone = facts.get(at + 2).is_some_and(|next| next.blanks > 0);
    tags.get(at) == Some(&Tag::DateTitle) && alone && is_title(facts, tags, at + 1) && is_text(facts, at + 2)
}

fn is_text(facts: &Facts<'_>, at: usize) -> bool {
    facts.get(at).is_some_and(|line| !line.short || line.shape.graphemes > TEXT)
}

/// Whether a line of prose looks like a title, says more than a word, and has a blank line above it.
fn is_title(facts: &Facts<'_>, tags: &[Tag], at: usize) -> bool {
    let line = facts.get(at).filter(|line| tags.get(at) == Some(&Tag::Prose) && line.shape.words >= 2);
    line.is_some_and(|line| (at == 0 || line.blanks > 0) && is_title_like(line, facts.content(line)))
}

/// Whether a date begins the line and has no title behind it: a list of labels, what a copy glued to the year, a word
/// of the platform.
fn is_filed(meta: &Meta, content: &str) -> bool {
    let Some((date, _)) = meta.date().filter(|(piece, _)| piece.range.start == 0) else { return false };
    let rest = content.get(date.range.end..).unwrap_or_default();
    let glued = rest.starts_with(char::is_uppercase);
    let small = rest.split(',').all(|label| label.split_whitespace().count() <= LABEL_WORDS);
    let ends = content.ends_with(['.', '!', '?', '…', ';', ':']);
    !ends && (glued || meta.words().next().is_some() || small && rest.contains(','))
}
