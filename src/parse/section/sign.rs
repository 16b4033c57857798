//! The signs that a line is a section's title, where only its place and its looks can make it one, and what each weighs.
//!
//! The weights are log odds, two to the unit. `.ci/sections` writes the numbers, from the first half of the pages on which
//! the accuracy is measured (`docs/accuracy.md`); the names are the reasons that `explain` tells.

/// What it is called, and what it weighs.
pub(super) type Sign = (&'static str, i32);

/// What must speak for a title; and for a line that keeps a title company.
pub(super) const NEEDED: Sign = ("needed", 1);
pub(super) const LIKELY: Sign = ("likely", -2);

// How it ends.
pub(super) const OPEN: Sign = ("no sign ends it", 0);
pub(super) const PERIOD: Sign = ("a full stop ends it", -3);
pub(super) const EXCLAMATION: Sign = ("an exclamation mark ends it", 0);
pub(super) const QUESTION: Sign = ("a question mark ends it", 0);
pub(super) const ELLIPSIS: Sign = ("three points end it", 0);
pub(super) const COLON: Sign = ("a colon ends it", 1);
pub(super) const COMMA: Sign = ("a comma ends it", 0);

// How it looks.
pub(super) const CAPITALS: Sign = ("all capitals", 2);
pub(super) const TITLE_CASE: Sign = ("its longer words start with capitals", 1);
pub(super) const PARENTHESIS: Sign = ("it ends with a parenthesis", -2);
pub(super) const NUMBERED: Sign = ("a number of several parts begins it", 0);
pub(super) const DIGIT: Sign = ("a digit begins it that numbers nothing", -1);
pub(super) const MOSTLY_SMALL: Sign = ("most of its words start small", -1);
pub(super) const INNER_COMMA: Sign = ("a comma in it", 0);
pub(super) const LONG: Sign = ("many words", 0);
pub(super) const PROGRAM: Sign = ("signs that programs are made of", -2);

// What stands above it.
pub(super) const FIRST: Sign = ("the body's first line", -3);
pub(super) const CHROME_ABOVE: Sign = ("the platform's line above it", -1);
pub(super) const SEPARATOR_ABOVE: Sign = ("a separator above it", 0);
pub(super) const ITEM_ABOVE: Sign = ("a list above it", 1);
pub(super) const CODE_ABOVE: Sign = ("code above it", 1);
pub(super) const SHORT_ABOVE: Sign = ("a short line above it", -1);
pub(super) const LINE_ABOVE: Sign = ("a line of text above it", 0);
pub(super) const LINES_ABOVE: Sign = ("some lines of text above it", 0);
pub(super) const LONG_ABOVE: Sign = ("a paragraph above it", 2);
pub(super) const ENDED_ABOVE: Sign = ("a sentence ends above it", 1);
pub(super) const COLON_ABOVE: Sign = ("a colon leads it in", 0);
pub(super) const CLOSE_ABOVE: Sign = ("no blank line above it", -4);

// What stands below it.
pub(super) const LAST: Sign = ("the body's last line", 0);
pub(super) const CHROME_BELOW: Sign = ("the platform's line below it", -2);
pub(super) const SEPARATOR_BELOW: Sign = ("a separator below it", 0);
pub(super) const ITEM_BELOW: Sign = ("a list below it", 0);
pub(super) const CODE_BELOW: Sign = ("code below it", -1);
pub(super) const SHORT_BELOW: Sign = ("a short line below it", -1);
pub(super) const LINE_BELOW: Sign = ("a line of text below it", -1);
pub(super) const LINES_BELOW: Sign = ("some lines of text below it", 0);
pub(super) const LONG_BELOW: Sign = ("a paragraph below it", 2);
pub(super) const SMALL_BELOW: Sign = ("what stands below it starts small", -1);
pub(super) const COMMA_BELOW: Sign = ("a comma ends what stands below it", 0);
pub(super) const QUOTED_BELOW: Sign = ("a quotation mark begins what stands below it", -1);
pub(super) const LIST_SECOND: Sign = ("one line, and then a list below it", 1);
pub(super) const TEXT_SECOND: Sign = ("text goes on below what stands below it", 0);
pub(super) const CLOSE_BELOW: Sign = ("no blank line below it", -4);
pub(super) const WIDE_BELOW: Sign = ("more than one blank line below it", 0);

// Where in the body it stands.
pub(super) const NO_TEXT_ABOVE: Sign = ("no paragraph anywhere above it", 1);
pub(super) const NO_TEXT_BELOW: Sign = ("no paragraph anywhere below it", -3);

// How many others stand in the body as it does, and look alike.
pub(super) const ALONE: Sign = ("no other line stands and looks as it does", -1);
pub(super) const PAIRED: Sign = ("one other line stands and looks as it does", -1);
pub(super) const FEW_ALIKE: Sign = ("two or three others stand and look as it does", 0);
pub(super) const MANY_ALIKE: Sign = ("many others stand and look as it does", 2);

/// The least that gives a line a chance: to be a title by the company of many, or to keep company itself.
pub(super) const CHANCE: i32 = {
    let alone = NEEDED.1 - most(&[MANY_ALIKE, FEW_ALIKE, PAIRED, ALONE]);
    if alone < LIKELY.1 { alone } else { LIKELY.1 }
};

/// The most that signs may add.
pub(super) const fn most(signs: &[Sign]) -> i32 {
    match signs {
        [] => 0,
        [(_, weight), rest @ ..] => most(rest) + if *weight > 0 { *weight } else { 0 },
    }
}
