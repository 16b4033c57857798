//! Phrases of the platforms: "Posted by", "No comments:", "Skicka en kommentar".
//!
//! `phrase := words (slot words?)*`, matched word by word after folding; punctuation does not count.

use crate::locale::{
    Role,
    cuts::{Cuts, Known},
    fold::digit,
    gate::Gate,
    index::Entry,
    record::{Phrase, Piece},
    set::PlatformSet,
};
use smallvec::SmallVec;

/// A phrase found in a line.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Found {
    pub(crate) role: Role,
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
    phrase_in(&mut Cuts::new(input), input)
}

/// The same, of the end `input` of a line.
pub(crate) fn phrase_in<'a>(line: &mut Cuts<'a>, input: &'a str) -> Option<Found> {
    let mut line = Line::new(line, input);
    let first = line.word(0).filter(|word| word.cut.start == line.from)?;
    let second = line.word(1);
    let next = second.map_or(Gate::default(), |next| next.cut.gate);
    let found = if first.cut.gate.has(Gate::NUMBER) && next.has(Gate::COUNTED) {
        second?.entry?.counted()
    } else if first.cut.gate.has(Gate::PHRASE) {
        first.entry?.starting()
    } else {
        return None;
    };
    let goes_on = |own: &Piece| next.has(Gate::SECOND) && second.is_some_and(|second| own.is(second.entry));
    let may_be = |it: &&Phrase| Piece::words(it.pieces()).get(1).is_none_or(goes_on);
    best(found.iter().filter(may_be).filter_map(|it| walk(it, it.pieces(), &mut line)))
}

/// The phrase that a name or a title stands before: the words of "Bo sa..." at the start of `input`, the end of a line.
pub(crate) fn tail_in<'a>(line: &mut Cuts<'a>, input: &'a str) -> Option<Found> {
    let mut line = Line::new(line, input);
    line.word(0).filter(|word| word.cut.start == line.from)?;
    let mut all: SmallVec<[Found; 4]> = SmallVec::new();
    // Those of several words are looked up by their last one.
    for at in 0..3 {
        let Some(word) = line.word(at) else { break };
        for phrase in word.entry.map_or(&[][..], Entry::ending) {
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

fn tail_matched(phrase: &'static Phrase, line: &mut Line<'_, '_>) -> Option<Found> {
    let (slot, rest) = phrase.pieces().split_first()?;
    let own = matches!(slot, Piece::Author | Piece::Title) && Piece::words(rest).len() == rest.len();
    if own { walk(phrase, rest, line) } else { None }
}

/// Holds the pieces against the words of the line up to the first slot that takes free text.
fn walk(phrase: &'static Phrase, pieces: &'static [Piece], line: &mut Line<'_, '_>) -> Option<Found> {
    let mut found = Found {
        role: phrase.role,
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
                found.len = line.near(at, found.len).filter(|word| piece.is(word.entry))?.cut.end - line.from;
                found.words += 1;
                at += 1;
            }
            Piece::Number => {
                let word = line.near(at, found.len)?;
                found.number = Some(number(line.cuts.text.get(word.cut.start..word.cut.end)?)?);
                found.len = word.cut.end - line.from;
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

/// The words of a line from byte `from` on, each asked for once.
struct Line<'c, 'a> {
    cuts: &'c mut Cuts<'a>,
    from: usize,
    words: SmallVec<[Known; 8]>,
}

impl<'c, 'a> Line<'c, 'a> {
    fn new(cuts: &'c mut Cuts<'a>, input: &'a str) -> Self {
        let from = cuts.place(input);
        Self { cuts, from, words: SmallVec::new() }
    }

    fn word(&mut self, at: usize) -> Option<Known> {
        while self.words.len() <= at {
            let end = self.words.last().map_or(self.from, |word| word.cut.end);
            self.words.push(self.cuts.known(end)?);
        }
        self.words.get(at).copied()
    }

    /// The word, if it stands near the byte that stands `len` bytes behind the first: a few signs between them, and no `|`.
    fn near(&mut self, at: usize, len: usize) -> Option<Known> {
        let word = self.word(at)?;
        let gap = self.cuts.text.get(self.from + len..word.cut.start).unwrap_or_default();
        let near = len == 0 || gap == " " || gap.chars().count() <= 4 && !gap.contains(['|', '•', '·']);
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
