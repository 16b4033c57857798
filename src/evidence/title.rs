//! Whether a short line could be a title.

use super::Fact;
use crate::grammar::{
    marker::{Style, marker},
    shape::{End, count_words, several_sentences},
};

/// The most grapheme clusters and words a title has; longer ones exist but are rarer than such sentences.
const MOST_GRAPHEMES: usize = 110;
const MOST_WORDS: usize = 18;

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
        && !is_address(content)
        && count_words(content, words) <= words
}

/// Whether `fact`, a line of prose, could be a title by its own looks: short, one breath, no list item.
pub(crate) fn is_title_like(fact: &Fact, content: &str) -> bool {
    let shape = fact.shape;
    let too_long = shape.graphemes > MOST_GRAPHEMES || shape.words > MOST_WORDS;
    if !fact.short || too_long || shape.graphemes == 0 || fact.rule.is_some() || fact.image {
        return false;
    }
    let end = match shape.end {
        End::Open => 3,
        End::Exclamation | End::Question | End::Ellipsis => 2,
        End::Colon => 1,
        End::Period if shape.words <= 7 => 1,
        End::Period => -1,
        End::Comma => -3,
    };
    let length = match shape.words {
        0..=8 => 2,
        9..=13 => 1,
        _ => 0,
    };
    let looks = i32::from(shape.capitals || shape.title_case);
    let small = if shape.starts_small { -1 } else { 0 };
    let looks = end + length + looks + small;
    looks > 0
        && !is_item(content)
        && !is_address(content)
        && (looks > 2 || !has_inner_end(content) || !several_sentences(content))
}

/// Whether a sentence may end inside the line: only then it is worth while to count them.
fn has_inner_end(content: &str) -> bool {
    content
        .char_indices()
        .any(|(at, c)| matches!(c, '.' | '!' | '?' | '…' | '。' | '！' | '？') && at + c.len_utf8() < content.len())
}

fn is_item(content: &str) -> bool {
    matches!(marker(content, true), Some(it) if matches!(it.style, Style::Bullet(_)) && !content.starts_with('#'))
}

fn is_address(content: &str) -> bool {
    content.starts_with("http://") || content.starts_with("https://") || content.starts_with("www.")
}
