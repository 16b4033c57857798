//! The source of the table: every word gets a place, and what refers to it that number.

use super::super::{
    gate::Gate,
    hash::hash,
    record::{Piece, Slot},
    set::LocaleSet,
    table::{FREE, NONE, OPENINGS, ending_bit, opening_bit, place},
};
use super::{
    Languages,
    names::{self, Meanings},
    phrases::{self, Part, Shelf, Shelves, Whole},
};
use std::{
    collections::BTreeMap,
    fmt::{Display, Write},
};

/// The longest line of the source, in bytes.
const WIDTH: usize = 120;

/// The table as an expression.
pub(super) fn source(languages: Languages) -> String {
    let names = names::names(languages);
    let shelves = phrases::shelves(languages);
    let words = words(languages, &names, &shelves);
    let places = (0..).map(short).zip(words.keys().cloned()).map(|(at, word)| (word, at)).collect();
    let mut table = Table { words, places, ..Table::default() };
    table.add_names(&names);
    table.add_shelf(&shelves.starting, |word| &mut word.starting);
    table.add_shelf(&shelves.counted, |word| &mut word.counted);
    table.add_shelf(&shelves.ending, |word| &mut word.ending);
    table.write(languages)
}

/// What is known of a word.
struct Word {
    gate: Gate,
    names: u16,
    starting: u16,
    counted: u16,
    ending: u16,
}

impl Default for Word {
    fn default() -> Self {
        Self { gate: Gate::default(), names: NONE, starting: NONE, counted: NONE, ending: NONE }
    }
}

type Words = BTreeMap<String, Word>;

/// Every word and key with what it may begin.
fn words(languages: Languages, names: &Meanings, shelves: &Shelves) -> Words {
    let mut words = Words::new();
    let mut open = |word: &str, gate: Gate| {
        let word = words.entry(word.to_owned()).or_default();
        word.gate = word.gate.or(gate);
    };
    for key in names.keys() {
        open(key, Gate::default());
        open(first(key), if key.contains(' ') { Gate::NAME.or(Gate::NAMES) } else { Gate::NAME });
    }
    for phrase in
        [&shelves.starting, &shelves.counted, &shelves.ending].into_iter().flat_map(BTreeMap::values).flatten()
    {
        phrase.parts.iter().filter_map(word).for_each(|it| open(it, Gate::default()));
    }
    shelves.starting.keys().for_each(|key| open(key, Gate::PHRASE));
    let single = |all: &Vec<Whole>| all.iter().any(|it| it.parts.get(1).and_then(word).is_none());
    shelves.starting.iter().filter(|(_, all)| single(all)).for_each(|(key, _)| open(key, Gate::SINGLE));
    shelves.counted.keys().for_each(|key| open(key, Gate::COUNTED));
    shelves.ending.keys().for_each(|key| open(key, Gate::END));
    let second = |shelf: &Shelf, gate: Gate, open: &mut dyn FnMut(&str, Gate)| {
        shelf.values().flatten().filter_map(|it| word(it.parts.get(1)?)).for_each(|it| open(it, gate));
    };
    second(&shelves.starting, Gate::SECOND, &mut open);
    second(&shelves.ending, Gate::TAIL, &mut open);
    for (key, gate) in names::small(languages) {
        open(first(&key), if gate == Gate::JOINS { Gate::JOINER } else { Gate::default() });
        if gate == Gate::BEFORE_NOON || gate == Gate::AFTER_NOON {
            open(first(&key), Gate::PERIOD);
        }
        open(&key, gate);
    }
    words
}

fn first(key: &str) -> &str {
    key.split(' ').next().unwrap_or(key)
}

fn word(part: &Part) -> Option<&str> {
    if let Part::Word(word) = part { Some(word) } else { None }
}

/// The lists of the table as they grow; of names and phrases the source of each.
#[derive(Default)]
struct Table {
    words: Words,
    places: BTreeMap<String, u16>,
    names: Vec<String>,
    phrases: Vec<String>,
    pieces: Vec<Piece>,
    sets: Vec<LocaleSet>,
}

impl Table {
    fn add_names(&mut self, names: &Meanings) {
        for (key, meanings) in names {
            let from = short(self.names.len());
            for (at, it) in meanings.iter().enumerate() {
                let (set, last) = (self.set(it.locales), at + 1 == meanings.len());
                let slot = match it.slot {
                    Slot::Era(calendar) => format!("Era(Calendar::{calendar:?})"),
                    slot => format!("{slot:?}"),
                };
                self.names.push(format!("n({slot}, {}, {set}, {last})", it.full));
            }
            self.words.entry(key.clone()).or_default().names = from;
        }
    }

    fn add_shelf(&mut self, shelf: &Shelf, run: impl Fn(&mut Word) -> &mut u16) {
        for (key, phrases) in shelf {
            let from = short(self.phrases.len());
            for (at, it) in phrases.iter().enumerate() {
                let (set, last) = (self.set(it.locales), at + 1 == phrases.len());
                let (start, len) = (self.parts(&it.parts), it.parts.len());
                let (role, platforms, seen) = (it.role, it.platforms.bits(), it.seen);
                self.phrases.push(format!("p({role:?}, {platforms}, {seen}, {set}, {start}, {len}, {last})"));
            }
            *run(self.words.entry(key.clone()).or_default()) = from;
        }
    }

    /// Where the set stands among all sets.
    fn set(&mut self, set: LocaleSet) -> u16 {
        let at = self.sets.iter().position(|it| *it == set).unwrap_or_else(|| {
            self.sets.push(set);
            self.sets.len() - 1
        });
        short(at)
    }

    /// Where the parts of a phrase stand among all pieces, once for those that are alike.
    fn parts(&mut self, parts: &[Part]) -> u16 {
        let at = |word: &String| *self.places.get(word).expect("a word of the table");
        let pieces: Vec<Piece> = parts
            .iter()
            .map(|part| match part {
                Part::Word(word) => Piece::Word(at(word)),
                Part::Slot(slot) => *slot,
            })
            .collect();
        let known = self.pieces.windows(pieces.len()).position(|it| it == pieces);
        short(known.unwrap_or_else(|| {
            self.pieces.extend_from_slice(&pieces);
            self.pieces.len() - pieces.len()
        }))
    }

    fn write(&self, languages: Languages) -> String {
        let mut out = String::from(HEAD);
        let tags =
            languages.0.iter().map(|it| format!("Language {{ tag: {:?}, order: Order::{:?} }}", it.tag, it.order));
        list(&mut out, "languages", "&[", tags, "]");
        list(&mut out, "text", "concat!(", texts(&self.words), ")");
        list(&mut out, "words", "&[", rows(&self.words), "]");
        let (shift, slots) = slots(&self.words);
        list(&mut out, "slots", "&[", slots.into_iter().map(slot), "]");
        let _ = writeln!(out, "shift: {shift},");
        list(&mut out, "openings", "&[", openings(&self.words).into_iter(), "]");
        list(&mut out, "endings", "[", endings(&self.words).into_iter(), "]");
        list(&mut out, "names", "&[", self.names.iter(), "]");
        list(&mut out, "phrases", "&[", self.phrases.iter(), "]");
        list(&mut out, "pieces", "&[", self.pieces.iter().copied().map(piece), "]");
        list(&mut out, "sets", "&[", self.sets.iter().map(|it| format!("LocaleSet::of_bits({:#x})", it.bits())), "]");
        out + "} }\n"
    }
}

const HEAD: &str = "// Written by a test from the tables in `language/`: see `write.rs`.
{
#[allow(unused_imports)]
use super::{Role::*, record::{Piece::{self, Word}, Slot::{Era, Islamic, Month, Persian, Weekday}, n, p}};
#[allow(unused_imports)]
use crate::value::Calendar;
Table {
";

/// Writes a field that is a list, in lines that are filled.
fn list(out: &mut String, field: &str, open: &str, items: impl Iterator<Item = impl Display>, close: &str) {
    let _ = write!(out, "{field}: {open}");
    let mut width = WIDTH;
    for item in items {
        let item = item.to_string();
        let parts = if width + item.len() > WIDTH { "\n" } else { " " };
        width = if parts == "\n" { item.len() } else { width + item.len() + 2 };
        let _ = write!(out, "{parts}{item},");
    }
    let _ = writeln!(out, "\n{close},");
}

/// The texts of the words, some in each literal.
fn texts(words: &Words) -> impl Iterator<Item = String> {
    let words: Vec<&str> = words.keys().map(String::as_str).collect();
    let literals: Vec<String> = words.chunks(8).map(|some| format!("{:?}", some.concat())).collect();
    literals.into_iter()
}

fn rows(words: &Words) -> impl Iterator<Item = String> {
    words.iter().scan(0, |end, (text, it)| {
        *end += text.len();
        let runs = [it.names, it.starting, it.counted, it.ending];
        let [names, starting, counted, ending] =
            runs.map(|at| if at == NONE { "NONE".to_owned() } else { at.to_string() });
        Some(format!("w({end}, {}, {names}, {starting}, {counted}, {ending})", it.gate.bits()))
    })
}

fn piece(piece: Piece) -> String {
    if let Piece::Word(at) = piece { format!("Word({at})") } else { format!("Piece::{piece:?}") }
}

fn slot((tag, word): (u16, u16)) -> String {
    if (tag, word) == FREE { "FREE".to_owned() } else { format!("({tag}, {word})") }
}

/// Each word in the first free slot behind its own place, and the first shift by which none is taken for another.
fn slots(words: &Words) -> (u32, Vec<(u16, u16)>) {
    (28..48).find_map(|shift| Some((shift, slots_with(words, shift)?))).expect("one of twenty shifts tells all words")
}

fn slots_with(words: &Words, shift: u32) -> Option<Vec<(u16, u16)>> {
    let mut slots = vec![FREE; (words.len() * 5 / 3).next_power_of_two()];
    let last = slots.len() - 1;
    for (at, text) in words.keys().enumerate() {
        let (slot, tag) = place(hash(text.as_bytes()), shift);
        let behind: Vec<usize> = (slot..).map(|at| at & last).take_while(|&at| slots.get(at) != Some(&FREE)).collect();
        if behind.iter().any(|&at| slots.get(at).is_some_and(|it| it.0 == tag)) {
            return None;
        }
        *slots.get_mut((slot + behind.len()) & last)? = (tag, short(at));
    }
    Some(slots)
}

/// The words that begin something, by the hash of their first eight bytes.
fn openings(words: &Words) -> Vec<u64> {
    let mut openings = vec![0; OPENINGS / 64];
    for (text, _) in words.iter().filter(|(_, word)| !word.gate.is_closed()) {
        let bit = opening_bit(hash(text.as_bytes().get(..8).unwrap_or(text.as_bytes())));
        *openings.get_mut(bit / 64).expect("a bit of the table") |= 1 << (bit % 64);
    }
    openings
}

/// The words that end a phrase, by their last two letters.
fn endings(words: &Words) -> [u32; 32] {
    let mut endings = [0; 32];
    for (text, _) in words.iter().filter(|(_, word)| word.gate.has(Gate::END)) {
        let (near, last) = match text.as_bytes() {
            [.., near, last] => (*near, *last),
            [last] => (b' ', *last),
            [] => continue,
        };
        let (row, bit) = ending_bit(near, last);
        *endings.get_mut(row).expect("a row of the table") |= 1 << bit;
    }
    endings
}

fn short(at: usize) -> u16 {
    u16::try_from(at).ok().filter(|&it| it != NONE).expect("no list is longer than its numbers")
}
