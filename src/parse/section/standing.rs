//! What a line's place and looks say for its being a section's title.
//!
//! No sign decides alone: of the short lines between blank lines one in six is a heading, of those between long
//! paragraphs one in four.

use super::{
    shared::shared,
    sight::Sight,
    sign::{self, Scale, Sign},
};
use crate::{
    grammar::shape::{End, Shape, end},
    why::Witness,
};

/// A title with a colon has few words up to this many.
const FEW_WORDS: usize = 3;

/// What was said so far.
struct Sum<'w, W> {
    all: i32,
    why: &'w mut W,
}

impl<W: Witness> Sum<'_, W> {
    fn add(&mut self, (name, weight): Sign, holds: bool) {
        if holds {
            self.all += self.why.weigh(name, weight);
        }
    }

    fn measure(&mut self, scale: Scale, value: usize) {
        self.all += self.why.measures(scale.0, value, sign::weight(scale, value));
    }
}

/// Whether enough speaks for line `at` being a title.
pub(super) fn stands<W: Witness>(sight: &Sight<'_, '_, '_>, at: usize, why: &mut W) -> bool {
    let Some(shape) = sight.lines.fact(at).map(|fact| fact.shape) else { return false };
    let mut sum = Sum { all: 0, why };
    around(sight, at, &mut sum);
    looks(sight, at, shape, &mut sum);
    body(sight, at, &mut sum);
    let needed = sum.why.needs(sign::NEEDED.1);
    let dear = sign::dear(shape.end);
    // Each of these is asked only where it may decide, the dearest last.
    if W::LISTENS || sum.all + sign::ROW_MOST + dear >= needed {
        sum.measure(sign::ROW, sight.row(at));
    }
    if W::LISTENS || sum.all + dear >= needed {
        words(sight, at, shape, &mut sum);
    }
    // They can only speak for it: asked where that decides.
    if W::LISTENS || sum.all < needed && sum.all + sign::SHARED_MOST >= needed {
        sum.measure(sign::SHARED, shared(sight.lines, at));
    }
    sum.all >= needed
}

/// What stands above it and below it, and how near.
fn around<W: Witness>(sight: &Sight<'_, '_, '_>, at: usize, sum: &mut Sum<'_, W>) {
    let blanks = |at: usize| usize::try_from(sight.lines.blanks(at)).unwrap_or(2).min(2);
    let above = if at == 0 { 2 } else { blanks(at) };
    let place = sign::PLACE.get(above).and_then(|row| row.get(blanks(at + 1))).copied();
    let before = at.checked_sub(1);
    let ended = before.map(|it| end(sight.lines.content_text(it)));
    sum.add(place.unwrap_or_default(), true);
    sum.add(sight.neighbour(before).of(&sign::ABOVE), true);
    sum.add(sight.neighbour(Some(at + 1)).of(&sign::BELOW), true);
    sum.add(sight.neighbour(Some(at + 2)).of(&sign::SECOND), true);
    sum.add(sight.neighbour(Some(at + 3)).of(&sign::THIRD), true);
    sum.add(sign::COLON_ABOVE, ended == Some(End::Colon));
    sum.add(sign::ENDED_ABOVE, ended.is_some_and(End::closes));
}

/// How long it is, its letters, and what closes it.
fn looks<W: Witness>(sight: &Sight<'_, '_, '_>, at: usize, shape: Shape, sum: &mut Sum<'_, W>) {
    let (length, above_text) = (sight.length(at), sight.is_long(at + 1));
    sum.measure(sign::LENGTH, length);
    sum.measure(sign::TIMES_BELOW, sight.length(at + 1) / length.max(1));
    sum.add(if above_text { sign::CAPITALS_ABOVE_TEXT } else { sign::CAPITALS }, shape.capitals);
    let title_case = if above_text { sign::TITLE_CASE_ABOVE_TEXT } else { sign::TITLE_CASE };
    sum.add(title_case, shape.title_case && !shape.capitals);
    sum.add(sign::PARENTHESIS, sight.lines.content_text(at).ends_with([')', ']', '）']));
    if shape.end == End::Colon {
        let row = sign::COLON.get(usize::from(shape.words <= FEW_WORDS));
        let near = usize::from(sight.lines.blanks(at + 1) == 0);
        sum.add(row.and_then(|row| row.get(near)).copied().unwrap_or_default(), true);
    }
}

/// What body it stands in, and whether text comes below it.
fn body<W: Witness>(sight: &Sight<'_, '_, '_>, at: usize, sum: &mut Sum<'_, W>) {
    let lines = sight.lines.len();
    sum.measure(sign::LINES, lines);
    sum.measure(sign::BRIEF, sight.brief);
    sum.measure(sign::BRIEF_SHARE, 20 * sight.brief / lines.max(1));
    sum.measure(sign::PARAGRAPHS, sight.paragraphs);
    sum.measure(sign::PARAGRAPHS_BELOW, sight.paragraphs_below(at));
}

/// What its words say, and how the line below it starts.
fn words<W: Witness>(sight: &Sight<'_, '_, '_>, at: usize, shape: Shape, sum: &mut Sum<'_, W>) {
    let content = sight.lines.content_text(at);
    let starts_small = |word: &str| word.starts_with(char::is_lowercase);
    let (all, small, large) = content.split_whitespace().fold((0, 0, 0), |(all, small, large), word| {
        let capital = word.starts_with(char::is_uppercase);
        (all + 1, small + usize::from(starts_small(word)), large + usize::from(capital))
    });
    let cased = content.chars().any(|c| c.is_lowercase() || c.is_uppercase());
    // Where no letter is small or large, a sentence is told by its end alone.
    let like_text = if cased { small * 2 >= all } else { shape.end.closes() };
    let row = sign::ENDING.get(shape.end as usize);
    sum.add(row.and_then(|row| row.get(usize::from(like_text))).copied().unwrap_or_default(), true);
    if cased {
        sum.measure(sign::CAPITAL_SHARE, 10 * large / all.max(1));
    }
    let below = sight.lines.content_text(at + 1);
    sum.add(sign::SMALL_BELOW, below.chars().find(|c| c.is_alphanumeric()).is_some_and(char::is_lowercase));
}
