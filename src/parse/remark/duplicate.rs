//! Entries that stand twice: pages copied one after the other overlap.
//!
//! Two entries are the same if their date is and if title and body have the same characters, white space and what
//! prints nothing left out: a copy may be wrapped otherwise. Bylines, labels and comments may differ, as a later
//! copy has more comments. An entry without text in its body is never one of two: days of pictures look alike.
//!
//! Only entries of one day and of as many signs can be the same, so a text's print is taken when a second such entry
//! comes, or when the text is let go. Of an entry that is gone nothing else is kept: so the print decides. That two texts of one
//! day have the same by chance is as likely as one in 2⁶⁴.

use super::{Heading, Reading};
use crate::{
    source::{Ending, LineIndex, Lines, Span, any, count, is_blank_char},
    value::Day,
};
use smallvec::SmallVec;
use std::collections::{BTreeMap, btree_map};

/// The most entries that are looked back at: a text may go on for ever. After so many it is begun anew.
const MOST: usize = 1 << 16;

/// The entries so far, by day.
#[derive(Debug, Default)]
pub(super) struct Duplicates {
    /// The first entry of each day and of so many signs; taken out of here when its print is taken.
    first: BTreeMap<(Option<Day>, usize), Option<Words>>,
    /// Each text whose print was taken, and where its entry begins.
    prints: BTreeMap<(Option<Day>, u64), Place>,
    /// How many entries are held.
    count: usize,
    /// The index of the text at hand, made when the first duplicate is found.
    index: Option<LineIndex>,
    /// The lines of the text that is gone.
    lines: usize,
}

/// Where an entry's text stands.
#[derive(Clone, Debug)]
struct Words {
    spans: SmallVec<[Span; 2]>,
    /// The print of a heading that does not tell the day for sure: `3/4/2012` is not `4/4/2012`.
    heading: u64,
    /// Where the entry begins.
    start: usize,
}

/// Where an entry begins.
#[derive(Clone, Copy, Debug)]
enum Place {
    /// In the text at hand.
    Byte(usize),
    /// In what is gone.
    Line(usize),
}

impl Duplicates {
    /// What to say if an earlier entry is the same as this one, which `day` heads.
    pub(super) fn find(&mut self, text: &str, day: Option<Heading>, entry: &Reading) -> Option<String> {
        let words = Some(Words::of(day, entry)).filter(|_| entry.has_body)?;
        let day = day.and_then(|it| it.value);
        if self.count == MOST {
            (self.count, self.first, self.prints) = Default::default();
        }
        self.count += 1;
        match self.first.entry((day, words.signs(text))) {
            btree_map::Entry::Vacant(slot) => {
                slot.insert(Some(words));
                return None;
            }
            btree_map::Entry::Occupied(mut slot) => {
                if let Some(first) = slot.get_mut().take() {
                    self.prints.insert((day, first.print(text)), Place::Byte(first.start));
                }
            }
        }
        let earlier = match self.prints.entry((day, words.print(text))) {
            btree_map::Entry::Vacant(slot) => {
                slot.insert(Place::Byte(words.start));
                return None;
            }
            btree_map::Entry::Occupied(slot) => *slot.get(),
        };
        let line = match earlier {
            Place::Byte(at) => self.lines + self.index.get_or_insert_with(|| LineIndex::new(text)).line(at),
            Place::Line(line) => line,
        };
        Some(format!("the entry on line {line} has the same date and text"))
    }

    /// Keeps what is needed of `text`, which is not at hand any more.
    pub(super) fn leave(&mut self, text: &str) {
        for ((day, _), first) in &mut self.first {
            if let Some(first) = first.take() {
                self.prints.insert((*day, first.print(text)), Place::Byte(first.start));
            }
        }
        let index = LineIndex::new(text);
        for place in self.prints.values_mut() {
            if let Place::Byte(at) = place {
                *place = Place::Line(self.lines + index.line(*at));
            }
        }
        self.lines += Lines::new(text).filter(|line| line.ending != Ending::None).count();
        self.index = None;
    }
}

impl Words {
    fn of(day: Option<Heading>, entry: &Reading) -> Self {
        let heading = day.and_then(|it| it.unsure).unwrap_or(NONE);
        Self { spans: entry.words.iter().copied().collect(), heading, start: entry.first.start }
    }

    /// How many signs of ASCII it has, which other blanks do not change.
    fn signs(&self, text: &str) -> usize {
        let count = |span: &Span| count(span.of(text).as_bytes(), |b| b.is_ascii_graphic());
        self.spans.iter().map(count).sum()
    }

    fn print(&self, text: &str) -> u64 {
        print(self.heading, text, &self.spans)
    }
}

/// The print of no characters.
pub(super) const NONE: u64 = 0xCBF2_9CE4_8422_2325;

/// The print of characters, those that print, after others: FNV-1a over their bytes, the same on every machine, unlike the
/// hashes of the standard library.
pub(super) fn print(before: u64, text: &str, spans: &[Span]) -> u64 {
    const PRIME: u64 = 0x0100_0000_01B3;
    let mix = |print: u64, b: &u8| (print ^ u64::from(*b)).wrapping_mul(PRIME);
    let all = spans.iter().flat_map(|span| span.of(text).split_ascii_whitespace());
    all.fold(before, |print, word| {
        if !any(word.as_bytes(), |b| !b.is_ascii_graphic()) {
            return word.as_bytes().iter().fold(print, mix);
        }
        let printed = word.chars().filter(|&c| !is_blank_char(c));
        printed.fold(print, |print, c| c.encode_utf8(&mut [0; 4]).as_bytes().iter().fold(print, mix))
    })
}
