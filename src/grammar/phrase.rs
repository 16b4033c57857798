//! Phrases of the platforms: "Posted by", "No comments:", "Skicka en kommentar".
//!
//! `phrase := words (slot words?)*`, matched word by word after folding; punctuation does not count.

use crate::locale::{
    Role,
    cut::cut,
    fold::{digit, fold_into},
    gate::Gate,
    index::{self, Phrase, Piece},
    set::{LocaleSet, PlatformSet},
    words::words,
};
use smallvec::SmallVec;

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
    pub(crate) slot: Option<Piece>,
    /// All of its pieces.
    pub(crate) phrase: &'static Phrase,
}

/// The longest phrase that starts at the start of `input`, which starts with a word; seen ones first.
pub(crate) fn phrase(input: &str) -> Option<Found> {
    let next = may_start(input)?;
    let mut line = Folded::new(input);
    let first = line.word(0).filter(|word| word.start == 0)?;
    let found = if first.text.starts_with(|c| digit(c).is_some()) && line.word(1).is_some() {
        index::after_number(line.word(1)?.text)
    } else {
        index::starting_with(line.word(0)?.text)
    };
    let second = if next.has(Gate::SECOND) { line.word(1) } else { None };
    let second: Option<SmallVec<[u8; 32]>> = second.map(|it| it.text.as_bytes().into());
    let goes_on = |own: &Piece| second.is_some() && own.word().map(str::as_bytes) == second.as_deref();
    let may_be = |it: &&Phrase| Piece::words(it.pieces()).get(1).is_none_or(goes_on);
    best(found.iter().filter(may_be).filter_map(|it| walk(it, it.pieces(), &mut line)))
}

/// What the second word of `input` may begin, if a phrase may start with the first one, or with a number there and the
/// word behind it.
fn may_start(input: &str) -> Option<Gate> {
    let first = cut(input, 0)?;
    let next = cut(input, first.end).map_or(Gate::default(), |next| next.gate);
    let starts = first.gate.has(Gate::PHRASE) || first.gate.has(Gate::NUMBER) && next.has(Gate::COUNTED);
    starts.then_some(next)
}

/// The phrase that a name or a title stands before: the words at the start of `input` of "Bo sa...".
pub(crate) fn tail(input: &str) -> Option<Found> {
    let mut line = Folded::new(input);
    line.word(0).filter(|word| word.start == 0)?;
    let mut all: SmallVec<[Found; 4]> = SmallVec::new();
    // Those of several words are looked up by their last one.
    for at in 0..3 {
        let Some(word) = line.word(at) else { break };
        for phrase in index::ending_with(word.text) {
            all.extend(tail_matched(phrase, &mut line));
        }
    }
    best(all.into_iter())
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

fn tail_matched(phrase: &'static Phrase, line: &mut Folded<'_>) -> Option<Found> {
    let (slot, rest) = phrase.pieces().split_first()?;
    let own = matches!(slot, Piece::Author | Piece::Title) && Piece::words(rest).len() == rest.len();
    if own { walk(phrase, rest, line) } else { None }
}

/// Holds the pieces against the words of the line up to the first slot that takes free text.
fn walk(phrase: &'static Phrase, pieces: &'static [Piece], line: &mut Folded<'_>) -> Option<Found> {
    let mut found = Found {
        role: phrase.role,
        locales: phrase.locales(),
        platforms: phrase.platforms,
        seen: phrase.seen,
        number: None,
        len: 0,
        words: 0,
        slot: None,
        phrase,
    };
    let mut at = 0;
    for &piece in pieces {
        match piece {
            Piece::Word(_) => {
                let expected = piece.word()?;
                found.len = line.near(at, found.len).filter(|word| word.text == expected)?.end;
                found.words += 1;
                at += 1;
            }
            Piece::Number => {
                let word = line.near(at, found.len)?;
                let (start, end) = (word.start, word.end);
                found.number = Some(number(line.input.get(start..end)?)?);
                found.len = end;
                at += 1;
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

/// The words of a line, each cut and folded once, when it is first asked for.
struct Folded<'a> {
    input: &'a str,
    /// Where each word starts and ends in the input, and where its folded form ends in `keys`.
    words: SmallVec<[(usize, usize, usize); 8]>,
    keys: String,
}

/// A word of the line: where it stands, and its folded form.
struct Word<'f> {
    start: usize,
    end: usize,
    text: &'f str,
}

impl<'a> Folded<'a> {
    fn new(input: &'a str) -> Self {
        Self { input, words: SmallVec::new(), keys: String::with_capacity(48) }
    }

    fn word(&mut self, at: usize) -> Option<Word<'_>> {
        while self.words.len() <= at {
            let from = self.words.last().map_or(0, |(_, end, _)| *end);
            let next = words(self.input.get(from..)?).next()?;
            let (start, end) = (from + next.start, from + next.end);
            fold_into(self.input.get(start..end)?, &mut self.keys);
            self.words.push((start, end, self.keys.len()));
        }
        let from = at.checked_sub(1).and_then(|before| self.words.get(before)).map_or(0, |it| it.2);
        let &(start, end, to) = self.words.get(at)?;
        Some(Word { start, end, text: self.keys.get(from..to)? })
    }

    /// The word, if it stands near byte `from`: a few signs between them, and no `|`.
    fn near(&mut self, at: usize, from: usize) -> Option<Word<'_>> {
        let input = self.input;
        let word = self.word(at)?;
        let gap = input.get(from..word.start).unwrap_or_default();
        let near = from == 0 || gap == " " || gap.chars().count() <= 4 && !gap.contains(['|', '•', '·']);
        near.then_some(word)
    }
}

/// What follows a phrase that was written down without its slot: "Labels:", "Publicerat av".
const fn implied(role: Role) -> Option<Piece> {
    match role {
        Role::Labels | Role::Categories | Role::PostedIn => Some(Piece::Labels),
        Role::Byline => Some(Piece::Author),
        _ => None,
    }
}

fn number(text: &str) -> Option<u32> {
    text.chars().try_fold(0_u32, |value, c| value.checked_mul(10)?.checked_add(digit(c)?))
}
