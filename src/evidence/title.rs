//! Whether a short line could be a title.

use super::{Fact, filed::are_hashtags};
use crate::{
    grammar::{
        mark::mark,
        marker::{Style, marker_unless},
        shape::End,
    },
    source::{Holds, any},
    why::Witness,
};

/// The most grapheme clusters and words a title has; longer ones exist but are rarer than such sentences.
const MOST_GRAPHEMES: usize = 110;
const MOST_WORDS: usize = 18;

/// The same where no sign ends the line, as one ends a sentence.
const MOST_OPEN: (usize, usize) = (150, 26);

/// The most that a title has where its place alone tells that it is one.
const MOST_AT_PLACE: (usize, usize) = (200, 34);

/// Whether `fact` could be a title where a title is sure to stand: one line, however long, no list item.
pub(super) fn could_be(fact: &Fact, content: &str) -> bool {
    let (graphemes, words) = MOST_AT_PLACE;
    fact.short
        && fact.shape.graphemes > 0
        && fact.shape.graphemes <= graphemes
        && fact.rule.is_none()
        && !fact.image
        && !is_item(content)
        && !is_account(content)
        && !is_handle(fact, content)
        && !has_hashtags(content)
        && !is_address(content)
        && fact.words(content, words) <= words
}

/// Whether `fact`, a line of prose, could be a title by its own looks: short, one breath, no list item.
pub(crate) fn is_title_like(fact: &Fact, content: &str) -> bool {
    looks_like_title(fact, content, &mut ())
}

/// The same, with somebody who wants to know why.
pub(crate) fn looks_like_title<W: Witness>(fact: &Fact, content: &str, why: &mut W) -> bool {
    let Some(looks) = looks(fact, why) else { return false };
    !why.bars("a name of an account", is_account(content))
        && !why.bars("words that begin with #", has_hashtags(content))
        && !why.bars("a list item", is_item(content))
        && !why.bars("an address", is_address(content))
        && (looks > 2
            || !has_inner_end(content, fact.holds)
            || !why.bars("several sentences", fact.has_several_sentences(content)))
}

/// Whether its measures alone do not forbid that `fact` is a title.
pub(crate) fn may_be_title_like(fact: &Fact) -> bool {
    looks(fact, &mut ()).is_some()
}

/// What its measures say for a title, where that is enough.
fn looks<W: Witness>(fact: &Fact, why: &mut W) -> Option<i32> {
    let shape = fact.shape;
    let (graphemes, words) = if shape.end == End::Open { MOST_OPEN } else { (MOST_GRAPHEMES, MOST_WORDS) };
    let too_long = shape.graphemes > graphemes || shape.words > words;
    let none = !fact.short || too_long || shape.graphemes == 0 || fact.rule.is_some() || fact.image;
    if why.bars("longer than titles are, or signs alone, or a picture", none) {
        return None;
    }
    let end = match shape.end {
        End::Open => why.weigh("no sign ends it", 3),
        End::Exclamation | End::Question | End::Ellipsis => why.weigh("it ends with !, ? or …", 2),
        End::Colon => why.weigh("it ends with a colon", 1),
        End::Period if shape.words <= 7 => why.weigh("a full stop ends it, but it is short", 1),
        End::Period => why.weigh("it ends like a sentence", -1),
        End::Comma => why.weigh("it ends with a comma", -3),
    };
    let length = match shape.words {
        0..=8 => why.weigh("at most 8 words", 2),
        9..=13 => why.weigh("at most 13 words", 1),
        _ => 0,
    };
    let looks = why.weigh("capitals as titles have them", i32::from(shape.capitals || shape.title_case));
    let small = why.weigh("it starts with a small letter", if shape.starts_small { -1 } else { 0 });
    let looks = end + length + looks + small;
    (looks >= why.needs(1)).then_some(looks)
}

/// Whether a line is several words that begin with `#`: labels.
fn has_hashtags(content: &str) -> bool {
    content.contains(' ') && are_hashtags(content)
}

/// Whether a line is the name of an account, perhaps behind whose it is: "@ann", "Ann Miller (@ann)".
fn is_account(content: &str) -> bool {
    let name = |text: &str| text.starts_with('@') && !text.contains(' ');
    name(content) || content.ends_with(')') && content.rsplit_once('(').is_some_and(|(_, handle)| name(handle))
}

/// Whether a line is one word with a stroke in it, as names of accounts have: "ann_walks".
pub(super) fn is_handle(fact: &Fact, content: &str) -> bool {
    fact.holds.has(Holds::SIGN) && !content.contains(' ') && content.contains('_')
}

/// Whether a sentence may end inside the line: only then it is worth while to count them.
fn has_inner_end(content: &str, holds: Holds) -> bool {
    let ends = |b| (b == b'.') | (b == b'!') | (b == b'?');
    let inner = content.as_bytes().get(..content.len().saturating_sub(1)).unwrap_or_default();
    let beyond = |(at, c): (usize, char)| matches!(c, '…' | '。' | '！' | '？') && at + c.len_utf8() < content.len();
    holds.has(Holds::POINT.or(Holds::CALL)) && any(inner, ends)
        || holds.has(Holds::SYMBOL.or(Holds::FAR)) && content.char_indices().any(beyond)
}

/// Only bullets make it one, and no date begins with a bullet.
fn is_item(content: &str) -> bool {
    matches!(marker_unless(content, true, |_| true), Some(it) if matches!(it.style, Style::Bullet(_)) && !content.starts_with(['#', '■']))
}

fn is_address(content: &str) -> bool {
    content.starts_with("http://") || content.starts_with("https://") || content.starts_with("www.")
}

/// Whether a quotation mark opens the line that its text does not close: a quotation of several paragraphs begins.
pub(super) fn is_open_quotation(content: &str) -> bool {
    let Some(sign) = mark(content).filter(|sign| !sign.closers.is_empty() && !sign.is_apostrophe()) else {
        return false;
    };
    let rest = content.get(sign.text.len()..).unwrap_or_default();
    !sign.closers.iter().any(|closer| rest.contains(closer))
}
