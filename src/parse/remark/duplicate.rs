//! Entries that stand twice: pages copied one after the other overlap.
//!
//! Two entries are the same if their date is and if title and body have the same characters, white space and what
//! prints nothing left out: a copy may be wrapped otherwise. Bylines, labels and comments may differ, as a later
//! copy has more comments. An entry without text in its body is never one of two: days of pictures look alike.
//!
//! Only entries of one day can be the same, so a text is hashed when a second entry of its day comes, and never
//! twice. Where hashes are the same the texts are compared, so a hash never decides.

use super::{Heading, Reading};
use crate::{
    source::{LineIndex, Span, any, is_blank_char},
    value::Day,
};
use smallvec::SmallVec;
use std::collections::{BTreeMap, btree_map};

/// The entries so far, by day.
#[derive(Debug, Default)]
pub(super) struct Duplicates {
    /// The first entry of each day; taken out of here when it is hashed.
    first: BTreeMap<Option<Day>, Option<Words>>,
    /// Of the days with several: each text that came.
    hashed: BTreeMap<(Option<Day>, u64), Words>,
    /// Made when the first duplicate is found.
    lines: Option<LineIndex>,
}

/// Where an entry's text stands.
#[derive(Clone, Debug)]
struct Words {
    spans: SmallVec<[Span; 2]>,
    /// Where the entry begins.
    start: usize,
}

impl Duplicates {
    /// What to say if an earlier entry is the same as this one, which `day` heads.
    pub(super) fn find(&mut self, text: &str, day: Option<Heading>, entry: &Reading) -> Option<String> {
        let words = Some(words(day, entry)).filter(|_| entry.has_body)?;
        let day = day.and_then(|it| it.value);
        match self.first.entry(day) {
            btree_map::Entry::Vacant(slot) => {
                slot.insert(Some(words));
                return None;
            }
            btree_map::Entry::Occupied(mut slot) => {
                if let Some(first) = slot.get_mut().take() {
                    self.hashed.insert((day, hash(text, &first)), first);
                }
            }
        }
        let earlier = match self.hashed.entry((day, hash(text, &words))) {
            btree_map::Entry::Vacant(slot) => {
                slot.insert(words);
                return None;
            }
            btree_map::Entry::Occupied(slot) => slot.get().clone(),
        };
        let same = characters(text, &earlier).eq(characters(text, &words));
        same.then(|| {
            let line = self.lines.get_or_insert_with(|| LineIndex::new(text)).line(earlier.start);
            format!("the entry on line {line} has the same date and text")
        })
    }
}

/// The text of an entry. A date whose meaning is not sure counts as text: `3/4/2012` is not `4/4/2012`.
fn words(day: Option<Heading>, entry: &Reading) -> Words {
    let unsure = day.filter(|it| it.value.is_none()).map(|it| it.span);
    Words { spans: unsure.into_iter().chain(entry.words.iter().copied()).collect(), start: entry.first.start }
}

/// The characters of an entry's text that print.
fn characters(text: &str, words: &Words) -> impl Iterator<Item = char> {
    words.spans.iter().flat_map(|span| span.of(text).chars()).filter(|&c| !is_blank_char(c))
}

/// FNV-1a over the bytes of these characters: the same on every machine, unlike the hashes of the standard library.
fn hash(text: &str, words: &Words) -> u64 {
    const OFFSET: u64 = 0xCBF2_9CE4_8422_2325;
    const PRIME: u64 = 0x0100_0000_01B3;
    let mix = |hash: u64, b: &u8| (hash ^ u64::from(*b)).wrapping_mul(PRIME);
    let all = words.spans.iter().flat_map(|span| span.of(text).split_ascii_whitespace());
    all.fold(OFFSET, |hash, word| {
        if !any(word.as_bytes(), |b| !b.is_ascii_graphic()) {
            return word.as_bytes().iter().fold(hash, mix);
        }
        let printed = word.chars().filter(|&c| !is_blank_char(c));
        printed.fold(hash, |hash, c| c.encode_utf8(&mut [0; 4]).as_bytes().iter().fold(hash, mix))
    })
}
