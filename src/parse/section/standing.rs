//! What a line's place and looks say for its being a section's title.
//!
//! The weights are rounded log odds, two to the unit, of short lines on some six hundred saved pages whose
//! markup tells their headings. No sign decides alone: of the short lines between blank lines one in six is
//! a heading, of those between long paragraphs one in four.

use crate::{
    evidence::Fact,
    grammar::{mark::mark, marker::Marker, shape::End},
    parse::body::Lines,
    why::Witness,
};

/// What must speak for a line that only its place and looks make a title.
pub(super) const NEEDED: i32 = 2;

/// What speaks for line `at` being a title, less what speaks against it.
pub(super) fn standing<W: Witness>(lines: &Lines<'_, '_>, markers: &[Option<Marker>], at: usize, why: &mut W) -> i32 {
    let Some(fact) = lines.fact(at) else { return 0 };
    let content = lines.content_text(at);
    let sight = Sight { lines, markers };
    let stands = looks(fact, content, why)
        + why.weigh("what stands above it", sight.above(at))
        + why.weigh("what stands below it", sight.below(at))
        + why.weigh("not one blank line above it and one below", sight.room(at));
    // Words only speak against it.
    if !W::LISTENS && stands < NEEDED {
        return stands;
    }
    stands + words(content, why)
}

/// How it ends, and whether its letters are those of titles.
fn looks<W: Witness>(fact: &Fact, content: &str, why: &mut W) -> i32 {
    let shape = fact.shape;
    let end = match shape.end {
        End::Open => 2,
        End::Exclamation => 1,
        End::Question => 0,
        End::Ellipsis | End::Comma => -1,
        End::Colon => -2,
        End::Period => -4,
    };
    let numbered = match (level(content), content.starts_with(|c: char| c.is_ascii_digit())) {
        (2.., _) => 4,
        (_, true) if !has_number(content) => -3,
        _ => 0,
    };
    let great = i32::from(shape.capitals || shape.title_case);
    let small = if shape.starts_small { -3 } else { 0 };
    let called = if content.ends_with(')') { -3 } else { 0 };
    why.weigh("how it ends", end)
        + why.weigh("how its number is written", numbered)
        + why.weigh("capitals as titles have them", great)
        + why.weigh("it starts with a small letter", small)
        + why.weigh("it ends with a parenthesis", called)
}

/// What its words say: a title has few small words, and no comma.
fn words<W: Witness>(content: &str, why: &mut W) -> i32 {
    let (all, small) = content
        .split_whitespace()
        .fold((0, 0), |(all, small), word| (all + 1, small + i32::from(word.starts_with(char::is_lowercase))));
    let mostly_small = if small * 10 >= all * 7 { -2 } else { 0 };
    let comma = if content.contains(',') { -2 } else { 0 };
    why.weigh("most of its words start small", mostly_small) + why.weigh("a comma in it", comma)
}

struct Sight<'s, 'p, 'a> {
    lines: &'s Lines<'p, 'a>,
    markers: &'s [Option<Marker>],
}

/// What a neighbour is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Neighbour {
    Nothing,
    Chrome,
    Separator,
    Item,
    Code,
    /// A line of text, by its length.
    Short,
    Line,
    Lines,
    Long,
}

impl Sight<'_, '_, '_> {
    fn neighbour(&self, at: Option<usize>) -> Neighbour {
        let Some((at, fact)) = at.and_then(|at| Some((at, self.lines.fact(at)?))) else { return Neighbour::Nothing };
        match fact.shape.graphemes {
            _ if !self.lines.is_body(at) => Neighbour::Chrome,
            _ if fact.rule.is_some() => Neighbour::Separator,
            _ if matches!(self.markers.get(at), Some(Some(_))) => Neighbour::Item,
            _ if self.lines.is_code(at) => Neighbour::Code,
            _ if !fact.short => Neighbour::Long,
            0..=60 => Neighbour::Short,
            61..=100 => Neighbour::Line,
            101..=200 => Neighbour::Lines,
            _ => Neighbour::Long,
        }
    }

    /// Above it a paragraph or a list has ended.
    fn above(&self, at: usize) -> i32 {
        let before = at.checked_sub(1);
        let kind = match self.neighbour(before) {
            Neighbour::Item => 2,
            Neighbour::Code => 1,
            Neighbour::Long => 0,
            Neighbour::Short | Neighbour::Line | Neighbour::Lines | Neighbour::Separator => -1,
            Neighbour::Nothing => -2,
            Neighbour::Chrome => -3,
        };
        let ended = before.is_some_and(|it| {
            matches!(crate::grammar::shape::end(self.lines.content_text(it)), End::Period | End::Exclamation)
        });
        kind + if ended { 2 } else { 0 }
    }

    /// Below it text begins, the longer the better; a list after a line of text speaks most.
    fn below(&self, at: usize) -> i32 {
        let kind = match self.neighbour(Some(at + 1)) {
            Neighbour::Long => 2,
            Neighbour::Item | Neighbour::Lines => 1,
            Neighbour::Line => 0,
            Neighbour::Short | Neighbour::Code => -1,
            Neighbour::Nothing | Neighbour::Separator => -2,
            Neighbour::Chrome => -4,
        };
        let next = self.lines.content_text(at + 1);
        let second = match self.neighbour(Some(at + 2)) {
            Neighbour::Item if self.neighbour(Some(at + 1)) != Neighbour::Item => 4,
            Neighbour::Lines | Neighbour::Long => 1,
            _ => 0,
        };
        let starts_small = next.chars().find(|c| c.is_alphanumeric()).is_some_and(char::is_lowercase);
        let quoted = mark(next).is_some_and(|sign| !sign.is_apostrophe());
        let against = [starts_small, next.ends_with([',', ';']), quoted].into_iter().filter(|it| *it).count();
        kind + second - 2 * i32::try_from(against).unwrap_or(0)
    }

    /// One blank line above it and one below: less is a paragraph's line, more below it something apart.
    fn room(&self, at: usize) -> i32 {
        let above = if at > 0 && self.lines.blanks(at) == 0 { -4 } else { 0 };
        let below = match self.lines.blanks(at + 1) {
            0 => -4,
            1 => 0,
            _ => -2,
        };
        above + below
    }
}

/// Whether the line starts with a number and a point: `3. Title`.
fn has_number(content: &str) -> bool {
    content.trim_start_matches(|c: char| c.is_ascii_digit()).starts_with(['.', ')'])
}

/// `1.2 Title` is of the second level.
pub(super) fn level(content: &str) -> u8 {
    if !content.starts_with(|c: char| c.is_ascii_digit()) {
        return 1;
    }
    let number = content.split_whitespace().next().unwrap_or_default().trim_end_matches('.');
    let parts = number.split('.');
    let numbers = parts.clone().all(|it| !it.is_empty() && it.bytes().all(|b| b.is_ascii_digit()));
    if numbers { u8::try_from(parts.count()).unwrap_or(1).clamp(1, 5) } else { 1 }
}
