//! Phrases of the platforms: "Posted by", "No comments:", "Skicka en kommentar".
//!
//! `phrase := words (slot words?)*`, matched word by word after folding; punctuation does not count.

use super::name::word;
use crate::locale::{
    Role,
    fold::{digit, fold_into},
    index::{self, LocaleSet, Phrase, Piece, PlatformSet},
    words::words,
};

/// A phrase found in a line.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Found {
    pub(crate) role: Role,
    pub(crate) locales: LocaleSet,
    pub(crate) platforms: PlatformSet,
    /// Seen in the wild: it may decide alone.
    pub(crate) seen: bool,
    /// The number in it.
    pub(crate) number: Option<u32>,
    /// How many bytes were matched, up to the first slot that is not a number.
    pub(crate) len: usize,
    /// How many words of its own were matched.
    pub(crate) words: usize,
    /// What the free text after it is.
    pub(crate) slot: Option<&'static Piece>,
    /// All of its pieces.
    pub(crate) phrase: &'static Phrase,
}

/// The longest phrase that starts at the start of `input`, which starts with a word; seen ones first.
pub(crate) fn phrase(input: &str) -> Option<Found> {
    let (rest, folded) = word(input)?;
    let by_number = if folded.starts_with(|c| digit(c).is_some()) { words(rest).next() } else { None };
    let found = match by_number {
        Some(range) => {
            let mut key = String::new();
            fold_into(rest.get(range)?, &mut key);
            index::after_number(&key)
        }
        None => index::starting_with(&folded),
    };
    best(found.filter_map(|it| matched(it, input)))
}

/// The phrase that a name or a title stands before: the words at the start of `input` of "Bo sa...".
pub(crate) fn tail(input: &str) -> Option<Found> {
    let (_, folded) = word(input)?;
    let one = index::ending_with(&folded).filter_map(|it| tail_matched(it, input));
    // Longer ones are looked up by their last word.
    let longer = words(input).skip(1).take(2).filter_map(|range| {
        let mut key = String::new();
        fold_into(input.get(range)?, &mut key);
        Some(key)
    });
    let longer =
        longer.flat_map(|key| index::ending_with(&key).filter_map(|it| tail_matched(it, input)).collect::<Vec<_>>());
    best(one.chain(longer))
}

/// The one with the most words of its own; of those that begin alike the longest, seen if any of them was.
fn best(found: impl Iterator<Item = Found>) -> Option<Found> {
    found.reduce(|best, next| {
        let alike = (next.words, next.len) == (best.words, best.len);
        let longer = (next.words, next.len, next.phrase.length()) > (best.words, best.len, best.phrase.length());
        let seen = next.seen || best.seen;
        match (longer, alike) {
            (true, true) => Found { seen, ..next },
            (true, false) => next,
            (false, true) => Found { seen, ..best },
            (false, false) => best,
        }
    })
}

fn matched(phrase: &'static Phrase, input: &str) -> Option<Found> {
    walk(phrase, &phrase.pieces, input)
}

fn tail_matched(phrase: &'static Phrase, input: &str) -> Option<Found> {
    let (slot, rest) = phrase.pieces.split_first()?;
    let own = matches!(slot, Piece::Author | Piece::Title) && matches!(rest, [Piece::Words(_)]);
    if own { walk(phrase, rest, input) } else { None }
}

/// Holds the pieces against the words of `input` up to the first slot that takes free text.
fn walk(phrase: &'static Phrase, pieces: &'static [Piece], input: &str) -> Option<Found> {
    let mut line = words(input).peekable();
    let mut key = String::new();
    let mut found = Found {
        role: phrase.role,
        locales: phrase.locales,
        platforms: phrase.platforms,
        seen: phrase.seen,
        number: None,
        len: 0,
        words: 0,
        slot: None,
        phrase,
    };
    for piece in pieces {
        match piece {
            Piece::Words(own) => {
                for expected in own {
                    let range = line.next().filter(|it| near(input, found.len, it.start))?;
                    key.clear();
                    fold_into(input.get(range.clone())?, &mut key);
                    if key != **expected {
                        return None;
                    }
                    found.len = range.end;
                    found.words += 1;
                }
            }
            Piece::Number => {
                let range = line.next().filter(|it| near(input, found.len, it.start))?;
                found.number = Some(number(input.get(range.clone())?)?);
                found.len = range.end;
            }
            slot => {
                found.slot = Some(slot);
                break;
            }
        }
    }
    found.slot = found.slot.or(implied(found.role));
    Some(found)
}

/// What follows a phrase that was written down without its slot: "Labels:", "Publicerat av".
const fn implied(role: Role) -> Option<&'static Piece> {
    match role {
        Role::Labels | Role::Categories | Role::PostedIn => Some(&Piece::Labels),
        Role::Byline => Some(&Piece::Author),
        _ => None,
    }
}

/// Whether two words of one phrase stand near enough: a few signs between them, and no `|`.
fn near(input: &str, from: usize, to: usize) -> bool {
    let gap = input.get(from..to).unwrap_or_default();
    from == 0 || gap.chars().count() <= 4 && !gap.contains(['|', '•', '·'])
}

fn number(text: &str) -> Option<u32> {
    text.chars().try_fold(0_u32, |value, c| value.checked_mul(10)?.checked_add(digit(c)?))
}
