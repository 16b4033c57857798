//! The words of a line, each cut and looked up once, when it is first asked for.

use super::{
    cut::{Cut, cut_known},
    fold::{fold_into, is_ignorable},
    gate::Gate,
    index::{Entry, find_folded},
    record::Name,
};
use crate::step::step;
use smallvec::SmallVec;

/// A word, and what the tables know of it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Known {
    pub(crate) cut: Cut,
    pub(crate) entry: Option<Entry>,
}

/// The words of a text from some place on, as far as they were asked for.
pub(crate) struct Cuts<'a> {
    pub(crate) text: &'a str,
    from: usize,
    words: SmallVec<[Known; 16]>,
    /// The names of several words that were looked for, by where they start.
    names: SmallVec<[(usize, Named); 2]>,
    /// Whether no word follows the last one.
    ended: bool,
    /// The place of the word that was asked for last.
    last: usize,
}

/// Where a name ends, and what it means; nothing where it is none.
type Named = (usize, &'static [Name]);

/// More bytes than part the words of a date or a phrase: a word so far from the last one is cut without those between.
const FAR: usize = 8;
/// The most bytes of a name of several words.
const LONGEST_NAME: usize = 48;

impl<'a> Cuts<'a> {
    pub(crate) const fn new(text: &'a str) -> Self {
        Self { text, from: 0, words: SmallVec::new_const(), names: SmallVec::new_const(), ended: false, last: 0 }
    }

    /// The byte at which `rest`, an end of the text, starts.
    pub(crate) fn place(&self, rest: &str) -> usize {
        self.text.len() - rest.len()
    }

    /// The first word from byte `at` on, which is not inside one or begins one anew.
    pub(crate) fn first(&mut self, at: usize) -> Option<Cut> {
        self.known(at, 0).map(|word| word.cut)
    }

    /// The word that starts at byte `at`.
    pub(crate) fn here(&mut self, at: usize) -> Option<Known> {
        self.known(at, 0).filter(|word| word.cut.start == at)
    }

    /// The word behind the first `count` from byte `at` on.
    pub(crate) fn known(&mut self, at: usize, count: usize) -> Option<Known> {
        let place = self.index(at)? + count;
        self.at(place)
    }

    /// The word at a place that [`index`](Self::index) gave, or behind it.
    #[inline]
    pub(crate) fn at(&mut self, place: usize) -> Option<Known> {
        while self.words.len() <= place {
            self.grow()?;
        }
        self.words.get(place).copied()
    }

    /// The last word that ends at or before byte `at`, and not far from it.
    pub(crate) fn before(&mut self, at: usize) -> Option<Known> {
        step(1);
        if at > self.end() + FAR || self.words.first().is_none_or(|first| first.cut.end > at) && self.from > 0 {
            self.restart(self.near(at));
        }
        while self.end() < at && self.grow().is_some() {}
        let place = self.words.partition_point(|word| word.cut.end <= at);
        self.words.get(place.checked_sub(1)?).copied()
    }

    /// The longest name of a month or a day of the week that `word` begins, of up to three words parted by a single sign:
    /// its end, and what it means.
    pub(crate) fn name(&mut self, word: &Known) -> Option<Named> {
        let Known { cut, entry } = word;
        if !cut.gate.has(Gate::NAME) {
            return None;
        }
        if !cut.gate.has(Gate::NAMES) {
            let names = entry.map_or(&[][..], Entry::names);
            return (!names.is_empty()).then_some((cut.end, names));
        }
        let at = cut.start;
        let place = self.names.partition_point(|(start, _)| *start < at);
        let known = self.names.get(place).filter(|(start, _)| *start == at).map(|(_, named)| *named);
        let named = known.unwrap_or_else(|| {
            let named = self.several(at);
            self.names.insert(place, (at, named));
            named
        });
        (named.0 > 0).then_some(named)
    }

    fn several(&mut self, at: usize) -> Named {
        let (mut key, mut end) = (String::with_capacity(24), at);
        let mut named: Named = (0, &[]);
        for count in 0..3 {
            let Some(word) = self.first(end).filter(|word| word.end - at < LONGEST_NAME) else { break };
            let gap = self.text.get(end..word.start).unwrap_or_default().trim_start_matches(is_ignorable);
            if count > 0 && !matches!(gap, " " | "\u{a0}" | "-" | "." | ". ") {
                break;
            }
            if count > 0 {
                key.push(' ');
            }
            fold_into(self.text.get(word.start..word.end).unwrap_or_default(), &mut key);
            end = word.end;
            let names = find_folded(&key).map_or(&[][..], Entry::names);
            if !names.is_empty() {
                named = (end, names);
            }
        }
        named
    }

    /// The place of the first word from byte `at` on; it holds until a word is asked for that is none of those cut so far.
    pub(crate) fn index(&mut self, at: usize) -> Option<usize> {
        step(1);
        // Mostly it is the word asked for last, or the next one.
        let last = self.last + usize::from(self.words.get(self.last).is_some_and(|word| word.cut.end <= at));
        let behind = last.checked_sub(1).map_or(self.from, |before| self.words.get(before).map_or(0, |it| it.cut.end));
        let place = match self.words.get(last) {
            Some(word) if behind <= at && at < word.cut.end => last,
            _ => self.search(at)?,
        };
        if self.words.get(place).is_some_and(|word| word.cut.start < at) {
            self.restart(at);
            return self.grow().map(|()| 0);
        }
        self.last = place;
        Some(place)
    }

    #[inline(never)]
    fn search(&mut self, at: usize) -> Option<usize> {
        if at < self.from || at > self.end() + FAR {
            self.restart(at);
        }
        while self.end() <= at {
            self.grow()?;
        }
        // Mostly it is the last one.
        Some(match self.words.as_slice() {
            [.., before, _] if before.cut.end <= at => self.words.len() - 1,
            words => words.partition_point(|word| word.cut.end <= at),
        })
    }

    /// The start of the word that ends at byte `at`: behind the last blank, or not far before.
    fn near(&self, at: usize) -> usize {
        let far = at.saturating_sub(LONGEST_NAME);
        let from = (far..at).find(|&at| self.text.is_char_boundary(at)).unwrap_or(at);
        let near = self.text.as_bytes().get(from..at).unwrap_or_default();
        from + memchr::memrchr(b' ', near).map_or(0, |blank| blank + 1)
    }

    fn restart(&mut self, at: usize) {
        self.words.clear();
        self.names.clear();
        (self.from, self.ended, self.last) = (at, false, 0);
    }

    /// Where the last word that was cut ends.
    fn end(&self) -> usize {
        self.words.last().map_or(self.from, |word| word.cut.end)
    }

    /// Cuts one word more.
    fn grow(&mut self) -> Option<()> {
        if self.ended {
            return None;
        }
        let word = cut_known(self.text, self.end());
        self.ended = word.is_none();
        let (cut, entry) = word?;
        self.words.push(Known { cut, entry });
        Some(())
    }
}
