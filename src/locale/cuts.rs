//! The words of a line, each cut and looked up once, when it is first asked for.

use super::{
    cut::{Cut, cut_known, cut_within},
    fold::{fold_into, is_ignorable},
    gate::Gate,
    index::{Entry, find_folded},
    record::Name,
};
use crate::step::{Looks, step};
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
    /// The words that begin anew inside others, by the byte from which they were asked for.
    inner: SmallVec<[(usize, Option<Known>); 2]>,
    /// The names of several words that were looked for, by where they start.
    names: SmallVec<[(usize, Named); 2]>,
    /// Whether no word follows the last one.
    ended: bool,
    /// The place of the word that was asked for last.
    last: usize,
    /// How many more looks at it the text is worth: when there is none left, no word is found any more.
    looks: usize,
}

/// Where a name ends, and what it means; nothing where it is none.
type Named = (usize, &'static [Name]);

/// More bytes than part the words of a date or a phrase: a word so far from the last one is cut without those between.
const FAR: usize = 8;
/// How many looks at a byte a text is worth: one that tells something takes few, one in which much begins of which nothing
/// comes would take many.
const LOOKS: usize = 8;
/// The looks that a byte of a word takes that is folded and held against one of the tables.
const FOLDED: usize = 3;
/// The most bytes of a name of several words.
const LONGEST_NAME: usize = 48;

impl Looks {
    /// What `ask` gives of the words of `text`, as far as that is worth a look.
    pub(crate) fn at_words<'a, T>(&self, text: &'a str, ask: impl FnOnce(&mut Cuts<'a>) -> T) -> T {
        let mut words = Cuts::within(text, self.left());
        let answer = ask(&mut words);
        self.set(words.looks);
        answer
    }
}

impl<'a> Cuts<'a> {
    pub(crate) const fn new(text: &'a str) -> Self {
        Self::within(text, LOOKS * text.len())
    }

    /// The same, for as many looks at the text.
    pub(crate) const fn within(text: &'a str, looks: usize) -> Self {
        Self {
            looks,
            text,
            from: 0,
            words: SmallVec::new_const(),
            inner: SmallVec::new_const(),
            names: SmallVec::new_const(),
            ended: false,
            last: 0,
        }
    }

    /// How many looks are left.
    pub(crate) const fn looks(&self) -> usize {
        self.looks
    }

    /// The byte at which `rest`, an end of the text, starts.
    pub(crate) fn place(&self, rest: &str) -> usize {
        self.text.len() - rest.len()
    }

    /// The first word from byte `at` on, which is not inside one or begins one anew.
    pub(crate) fn first(&mut self, at: usize) -> Option<Cut> {
        self.known(at).map(|word| word.cut)
    }

    /// The word that starts at byte `at`.
    pub(crate) fn here(&mut self, at: usize) -> Option<Known> {
        self.known(at).filter(|word| word.cut.start == at)
    }

    /// The same, and what the tables know of it.
    pub(crate) fn known(&mut self, at: usize) -> Option<Known> {
        let place = self.place_of(at)?;
        let word = self.words.get(place).copied()?;
        if word.cut.start < at { self.inside(at) } else { Some(word) }
    }

    /// The word that begins anew inside another.
    fn inside(&mut self, at: usize) -> Option<Known> {
        match self.inner.binary_search_by_key(&at, |(from, _)| *from) {
            Ok(place) => self.inner.get(place)?.1,
            Err(place) => {
                let word = self.cut(at);
                self.inner.insert(place, (at, word));
                word
            }
        }
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
            self.looks = self.looks.saturating_sub(word.end - word.start);
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
        let place = self.place_of(at)?;
        if self.words.get(place).is_some_and(|word| word.cut.start < at) {
            self.restart(at);
            return self.grow().map(|()| 0);
        }
        Some(place)
    }

    /// The place of the first word that ends behind byte `at`.
    fn place_of(&mut self, at: usize) -> Option<usize> {
        step(1);
        self.looks = self.looks.checked_sub(1)?;
        // Mostly it is the word asked for last, or the next one.
        let last = self.last + usize::from(self.words.get(self.last).is_some_and(|word| word.cut.end <= at));
        let behind = last.checked_sub(1).map_or(self.from, |before| self.words.get(before).map_or(0, |it| it.cut.end));
        self.last = match self.words.get(last) {
            Some(word) if behind <= at && at < word.cut.end => last,
            _ => self.search(at)?,
        };
        Some(self.last)
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
        self.inner.clear();
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
        let word = self.cut(self.end());
        self.ended = word.is_none();
        self.words.push(word?);
        Some(())
    }

    /// The first word from byte `from` on, which is not kept in mind.
    pub(crate) fn apart(&mut self, from: usize) -> Option<Cut> {
        let cut = if self.looks > 0 { cut_within(self.text, from, self.looks / FOLDED) } else { None }?;
        self.looks = self.looks.saturating_sub((1 + usize::from(cut.seam)) * (cut.end - from));
        Some(cut)
    }

    /// The first word from byte `from` on.
    fn cut(&mut self, from: usize) -> Option<Known> {
        let (cut, entry) = if self.looks > 0 { cut_known(self.text, from, self.looks / FOLDED) } else { None }?;
        // What is a word of the tables is looked at once more, and so is what is of no plain letters.
        let each = 1 + usize::from(entry.is_some()) + usize::from(cut.seam);
        self.looks = self.looks.saturating_sub(each * (cut.end - from));
        Some(Known { cut, entry })
    }
}
