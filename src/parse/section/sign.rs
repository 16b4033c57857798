//! What says that a line is a section's title, where only its place and its looks can make it one, and what it weighs.
//!
//! The weights are log odds, five to the unit. `.ci/sections` writes the numbers, from the first half of the pages on which
//! the accuracy is measured (`docs/accuracy.md`); the names are the reasons that `explain` tells.

use crate::grammar::shape::End;

/// What it is called, and what it weighs.
pub(super) type Sign = (&'static str, i32);

/// What is measured, and what it weighs from each number on; less than the first weighs nothing.
pub(super) type Scale = (&'static str, &'static [(usize, i32)]);

/// What must speak for a title.
pub(super) const NEEDED: Sign = ("needed", -1);

/// How it ends, by [`End`](crate::grammar::shape::End); and the same where at least half of its words start small.
pub(super) const ENDING: [[Sign; 2]; 7] = [
    [("no sign ends it", -1), ("no sign ends it, many words start small", 0)],
    [("a full stop ends it", -1), ("a full stop ends it, many words start small", -4)],
    [("an exclamation mark ends it", 1), ("an exclamation mark ends it, many words start small", -1)],
    [("a question mark ends it", 0), ("a question mark ends it, many words start small", 0)],
    [("three points end it", -1), ("three points end it, many words start small", 0)],
    [("a colon ends it", 1), ("a colon ends it, many words start small", -1)],
    [("a comma ends it", 0), ("a comma ends it, many words start small", 0)],
];

// How it looks.
pub(super) const LENGTH: Scale = ("its length", &[(10, -1), (20, 0), (30, -1), (45, -2), (60, -4), (80, -6)]);
pub(super) const CAPITALS: Sign = ("all capitals", 2);
pub(super) const CAPITALS_ABOVE_TEXT: Sign = ("all capitals above a long line", 1);
pub(super) const TITLE_CASE: Sign = ("its longer words start with capitals", 0);
pub(super) const TITLE_CASE_ABOVE_TEXT: Sign = ("its longer words start with capitals, above a long line", 1);
pub(super) const CAPITAL_SHARE: Scale =
    ("of ten words, start with a capital", &[(0, -2), (2, -2), (4, 0), (6, 1), (8, 3), (10, 2)]);
pub(super) const PARENTHESIS: Sign = ("it ends with a parenthesis", -1);

/// A colon: by whether it has few words, and whether the next line is right below it.
pub(super) const COLON: [[Sign; 2]; 2] = [
    [("many words and a colon", 0), ("many words and a colon, no blank line below", 0)],
    [("few words and a colon", -1), ("few words and a colon, no blank line below", 0)],
];

/// The blank lines above it, and those below it, up to two.
pub(super) const PLACE: [[Sign; 3]; 3] = [
    [("no blank line around it", -7), ("a blank line below it only", -1), ("blank lines below it only", 0)],
    [("a blank line above it only", -1), ("a blank line on either side", 6), ("one above it, more below it", 1)],
    [("blank lines above it only", 0), ("more above it, one below it", 2), ("blank lines on either side", 0)],
];

/// What stands above it, below it, below that, and below that again, by [`Neighbour`](super::sight::Neighbour).
pub(super) const ABOVE: [Sign; 9] = [
    ("the body's first line", -1),
    ("the platform's line above it", -1),
    ("a separator above it", 0),
    ("a list above it", 1),
    ("code above it", 0),
    ("a short line above it", -1),
    ("a line of text above it", -1),
    ("some lines of text above it", 0),
    ("a paragraph above it", 2),
];
pub(super) const BELOW: [Sign; 9] = [
    ("the body's last line", 0),
    ("the platform's line below it", 0),
    ("a separator below it", 0),
    ("a list below it", 0),
    ("code below it", -1),
    ("a short line below it", -2),
    ("a line of text below it", -2),
    ("some lines of text below it", 0),
    ("a paragraph below it", 4),
];
pub(super) const SECOND: [Sign; 9] = [
    ("the body's last line but one", -1),
    ("the platform's line second below it", -1),
    ("a separator second below it", 0),
    ("a list second below it", 1),
    ("code second below it", 1),
    ("a short line second below it", 1),
    ("a line of text second below it", -1),
    ("some lines of text second below it", 0),
    ("a paragraph second below it", -1),
];
pub(super) const THIRD: [Sign; 9] = [
    ("the body's last line but two", -2),
    ("the platform's line third below it", 1),
    ("a separator third below it", -1),
    ("a list third below it", 3),
    ("code third below it", 0),
    ("a short line third below it", 0),
    ("a line of text third below it", -2),
    ("some lines of text third below it", -1),
    ("a paragraph third below it", 0),
];
pub(super) const ENDED_ABOVE: Sign = ("a sentence ends above it", 1);
pub(super) const COLON_ABOVE: Sign = ("a colon leads it in", -1);
pub(super) const SMALL_BELOW: Sign = ("what stands below it starts small", -2);
pub(super) const TIMES_BELOW: Scale =
    ("times as long as it the line below", &[(1, 1), (2, 1), (3, 1), (5, 2), (10, 2)]);
pub(super) const ROW: Scale = ("short lines in a row, with it", &[(2, -2), (3, -3), (5, -4), (10, -8)]);
pub(super) const SHARED: Scale = ("of its words come again right below it", &[(1, 1), (2, 2), (3, 3)]);

// The body it stands in.
pub(super) const LINES: Scale = ("lines in the body", &[(10, -5), (20, -8), (40, -10), (80, -6)]);
pub(super) const BRIEF: Scale = ("short lines in the body", &[(3, 2), (8, 5), (15, 8), (30, 10)]);
pub(super) const BRIEF_SHARE: Scale =
    ("of twenty lines of the body, are short", &[(8, 0), (12, -3), (15, -5), (18, -8)]);
pub(super) const PARAGRAPHS: Scale = ("paragraphs in the body", &[(1, -3), (2, -6), (5, -5), (10, -6), (20, -6)]);
pub(super) const PARAGRAPHS_BELOW: Scale = ("paragraphs anywhere below it", &[(1, 1), (2, 1), (4, 3), (8, 3)]);

/// The most that a row of short lines may add.
pub(super) const ROW_MOST: i32 = most(ROW);

/// The most that words that come again below may add.
pub(super) const SHARED_MOST: i32 = most(SHARED);

/// The most that what is dear to ask of a line may add that ends so: [`ENDING`], [`CAPITAL_SHARE`], [`SMALL_BELOW`] and
/// [`SHARED`].
pub(super) fn dear(end: End) -> i32 {
    const OTHERS: i32 = most(CAPITAL_SHARE) + larger(SMALL_BELOW.1, 0) + SHARED_MOST;
    OTHERS + ENDING.get(end as usize).map_or(0, |[(_, open), (_, small)]| larger(*open, *small))
}

const fn larger(one: i32, other: i32) -> i32 {
    if one > other { one } else { other }
}

/// The most that a scale may add.
const fn most((_, steps): Scale) -> i32 {
    let mut most = 0;
    let mut steps = steps;
    while let [(_, weight), rest @ ..] = steps {
        most = larger(most, *weight);
        steps = rest;
    }
    most
}

/// What `value` weighs on a scale.
pub(super) fn weight((_, steps): Scale, value: usize) -> i32 {
    steps.iter().rev().find(|(from, _)| *from <= value).map_or(0, |(_, weight)| *weight)
}
