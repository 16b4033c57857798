//! What a line's place and looks say for its being a section's title.
//!
//! No sign decides alone: of the short lines between blank lines one in six is a heading, of those between long
//! paragraphs one in four.

use super::sign::{self, Sign};
use crate::{
    evidence::Fact,
    grammar::{mark::mark, shape::End},
    parse::body::Lines,
    source::Holds,
    why::Witness,
};
use std::ops::RangeInclusive;

/// A line of so many graphemes is a paragraph; of so many words, long for a title.
const PARAGRAPH: usize = 120;
const MANY_WORDS: usize = 14;

/// The lines of a body, as what stands around a title.
pub(super) struct Sight<'s, 'p, 'a> {
    lines: &'s Lines<'p, 'a>,
    /// The lines from the first paragraph to the last.
    text: Option<RangeInclusive<usize>>,
}

/// What the signs so far say.
struct Sum<'w, W> {
    all: i32,
    why: &'w mut W,
}

impl<W: Witness> Sum<'_, W> {
    fn add(&mut self, (name, weight): Sign, holds: bool) {
        if holds {
            self.all += self.why.counts(name, weight);
        }
    }
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

impl<'s, 'p, 'a> Sight<'s, 'p, 'a> {
    pub(super) fn of(lines: &'s Lines<'p, 'a>) -> Self {
        let is_long = |at: &usize| {
            let long = lines.fact(*at).is_some_and(|fact| !fact.short || fact.shape.graphemes >= PARAGRAPH);
            long && lines.is_body(*at) && !lines.is_item(*at)
        };
        let first = (0..lines.len()).find(is_long);
        let last = || (0..lines.len()).rev().find(is_long);
        Self { lines, text: first.and_then(|first| Some(first..=last()?)) }
    }

    /// What speaks for line `at` being a title, less what speaks against it.
    pub(super) fn standing<W: Witness>(&self, at: usize, why: &mut W) -> i32 {
        let Some(fact) = self.lines.fact(at) else { return 0 };
        let content = self.lines.content_text(at);
        let mut sum = Sum { all: 0, why };
        sum.add(sign::NO_TEXT_ABOVE, self.text.as_ref().is_none_or(|text| at <= *text.start()));
        sum.add(sign::NO_TEXT_BELOW, self.text.as_ref().is_none_or(|text| at >= *text.end()));
        looks(fact, content, &mut sum);
        self.above(at, &mut sum);
        self.below(at, &mut sum);
        // What its words and those below say is the dearest to ask.
        if W::LISTENS || sum.all + sign::most(&WORDS) >= sign::CHANCE {
            words(fact, content, self.lines.content_text(at + 1), &mut sum);
        }
        sum.all
    }

    fn neighbour(&self, at: Option<usize>) -> Neighbour {
        let Some((at, fact)) = at.and_then(|at| Some((at, self.lines.fact(at)?))) else { return Neighbour::Nothing };
        match fact.shape.graphemes {
            _ if !self.lines.is_body(at) => Neighbour::Chrome,
            _ if fact.rule.is_some() => Neighbour::Separator,
            _ if self.lines.is_item(at) => Neighbour::Item,
            _ if self.lines.is_code(at) => Neighbour::Code,
            _ if !fact.short => Neighbour::Long,
            0..=60 => Neighbour::Short,
            61..=100 => Neighbour::Line,
            101..=200 => Neighbour::Lines,
            _ => Neighbour::Long,
        }
    }

    /// Above it a paragraph or a list has ended.
    fn above<W: Witness>(&self, at: usize, sum: &mut Sum<'_, W>) {
        let before = at.checked_sub(1);
        let kind = match self.neighbour(before) {
            Neighbour::Nothing => sign::FIRST,
            Neighbour::Chrome => sign::CHROME_ABOVE,
            Neighbour::Separator => sign::SEPARATOR_ABOVE,
            Neighbour::Item => sign::ITEM_ABOVE,
            Neighbour::Code => sign::CODE_ABOVE,
            Neighbour::Short => sign::SHORT_ABOVE,
            Neighbour::Line => sign::LINE_ABOVE,
            Neighbour::Lines => sign::LINES_ABOVE,
            Neighbour::Long => sign::LONG_ABOVE,
        };
        let end = before.map(|it| crate::grammar::shape::end(self.lines.content_text(it)));
        sum.add(kind, true);
        sum.add(sign::ENDED_ABOVE, matches!(end, Some(End::Period | End::Exclamation)));
        sum.add(sign::COLON_ABOVE, end == Some(End::Colon));
        sum.add(sign::CLOSE_ABOVE, at > 0 && self.lines.blanks(at) == 0);
    }

    /// Below it text begins, or a list.
    fn below<W: Witness>(&self, at: usize, sum: &mut Sum<'_, W>) {
        let (first, second) = (self.neighbour(Some(at + 1)), self.neighbour(Some(at + 2)));
        let kind = match first {
            Neighbour::Nothing => sign::LAST,
            Neighbour::Chrome => sign::CHROME_BELOW,
            Neighbour::Separator => sign::SEPARATOR_BELOW,
            Neighbour::Item => sign::ITEM_BELOW,
            Neighbour::Code => sign::CODE_BELOW,
            Neighbour::Short => sign::SHORT_BELOW,
            Neighbour::Line => sign::LINE_BELOW,
            Neighbour::Lines => sign::LINES_BELOW,
            Neighbour::Long => sign::LONG_BELOW,
        };
        sum.add(kind, true);
        sum.add(sign::LIST_SECOND, second == Neighbour::Item && first != Neighbour::Item);
        sum.add(sign::TEXT_SECOND, matches!(second, Neighbour::Lines | Neighbour::Long));
        sum.add(sign::CLOSE_BELOW, self.lines.blanks(at + 1) == 0);
        sum.add(sign::WIDE_BELOW, self.lines.blanks(at + 1) > 1);
    }
}

/// How it ends, whether its letters are those of titles, and what its words say.
fn looks<W: Witness>(fact: &Fact, content: &str, sum: &mut Sum<'_, W>) {
    let shape = fact.shape;
    let end = match shape.end {
        End::Open => sign::OPEN,
        End::Period => sign::PERIOD,
        End::Exclamation => sign::EXCLAMATION,
        End::Question => sign::QUESTION,
        End::Ellipsis => sign::ELLIPSIS,
        End::Colon => sign::COLON,
        End::Comma => sign::COMMA,
    };
    let numbered = level(content) > 1;
    let digit = content.starts_with(|c: char| c.is_ascii_digit()) && !numbered && !has_number(content);
    sum.add(end, true);
    sum.add(sign::CAPITALS, shape.capitals);
    sum.add(sign::TITLE_CASE, shape.title_case);
    sum.add(sign::PARENTHESIS, content.ends_with(')'));
    sum.add(sign::NUMBERED, numbered);
    sum.add(sign::DIGIT, digit);
    sum.add(sign::LONG, shape.words >= MANY_WORDS);
}

/// The signs that [`words`] asks for.
const WORDS: [Sign; 6] =
    [sign::MOSTLY_SMALL, sign::INNER_COMMA, sign::PROGRAM, sign::SMALL_BELOW, sign::COMMA_BELOW, sign::QUOTED_BELOW];

/// What its words say, and those of the line `next` below it.
fn words<W: Witness>(fact: &Fact, content: &str, next: &str, sum: &mut Sum<'_, W>) {
    let program = || content.contains([';', '{', '}', '=', '<', '>', '_', '\\']);
    let starts_small = next.chars().find(|c| c.is_alphanumeric()).is_some_and(char::is_lowercase);
    sum.add(sign::MOSTLY_SMALL, is_mostly_small(content));
    sum.add(sign::INNER_COMMA, content.contains(','));
    sum.add(sign::PROGRAM, fact.holds.has(Holds::SIGN) && program());
    sum.add(sign::SMALL_BELOW, starts_small);
    sum.add(sign::COMMA_BELOW, next.ends_with([',', ';']));
    sum.add(sign::QUOTED_BELOW, mark(next).is_some_and(|sign| !sign.is_apostrophe()));
}

/// A title has few small words.
fn is_mostly_small(content: &str) -> bool {
    let (all, small) = content
        .split_whitespace()
        .fold((0, 0), |(all, small), word| (all + 1, small + usize::from(word.starts_with(char::is_lowercase))));
    small * 10 >= all * 7
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
