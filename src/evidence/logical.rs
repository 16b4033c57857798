//! Lines as a person reads them where the bytes stand otherwise: one line split over several, several words
//! glued into one.
//!
//! A browser's copy puts each part of a byline or a date on a line of its own (`Posted by` / `Ruth` / `at` /
//! `6:51 PM`), and glues links that stood side by side (`Email ThisBlogThis!Share to Twitter`). The reading is
//! scanned like any line; its pieces then go back to where their bytes stand.

mod spread;

use super::Fact;
use crate::{
    grammar::{
        meta::{self, Kind, Meta, Part, Piece},
        shape::End,
    },
    locale::{
        Role,
        cuts::{Cuts, Known},
        gate::Gate,
        index::Entry,
        record::{Name, Slot},
    },
    source::{Letter, any_pair},
    step::Looks,
};

use spread::{leads_in, spread};

/// The most lines that are read as one.
const MOST_LINES: usize = 4;
/// The most words of each of them.
const MOST_WORDS: usize = 4;
/// The longest name of a month on a calendar's leaf, in bytes.
const LEAF_MOST: usize = 8;
/// The longest glued line that is read again, in bytes.
const LONGEST_GLUED: usize = 240;

/// A line as it is read, and where its parts stand in the content that it is read from.
struct Reading {
    text: String,
    /// Where a part starts in the reading, and in the content.
    parts: Vec<(usize, usize)>,
}

impl Reading {
    fn new() -> Self {
        Self { text: String::new(), parts: Vec::new() }
    }

    fn add(&mut self, part: &str, at: usize) {
        if !self.text.is_empty() {
            self.text.push(' ');
        }
        self.parts.push((self.text.len(), at));
        self.text.push_str(part);
    }

    /// Where byte `at` of the reading stands.
    fn place(&self, at: usize) -> usize {
        let next = self.parts.partition_point(|(start, _)| *start <= at);
        next.checked_sub(1).and_then(|it| self.parts.get(it)).map_or(at, |(start, source)| source + (at - start))
    }

    fn scan(&self, looks: &Looks, scan: fn(&mut Cuts<'_>) -> Meta) -> Meta {
        let mut meta = looks.at_words(&self.text, scan);
        for piece in &mut meta.pieces {
            let last = piece.range.end.saturating_sub(1).max(piece.range.start);
            piece.range = self.place(piece.range.start)..self.place(last) + 1;
        }
        meta
    }
}

/// What `lines`, which follow each other without a blank one, tell as one line: a byline or a full date, and
/// how many of them. `content` gives a line's text and where it starts beyond the first one.
pub(super) fn joined<'a>(
    lines: &[Fact],
    content: impl Fn(&Fact) -> (&'a str, usize),
    looks: &Looks,
) -> Option<(usize, Meta)> {
    let short =
        |(at, fact): &(usize, &Fact)| fact.short && fact.shape.words <= MOST_WORDS && (*at == 0 || fact.blanks == 0);
    let run = lines.iter().take(MOST_LINES).enumerate().take_while(short).count();
    let apart = spread(lines, &content, looks);
    if apart > run.max(1)
        && let meta = told_by(lines, &content, apart, looks)
        && is_told(&meta, apart)
        && (meta.kinds.has(Kind::Date) || lines.first().is_some_and(|first| first.shape.words > 1))
    {
        return Some((apart, meta));
    }
    // A year or a word: days alone are no date.
    let tells = |line: &Fact| {
        let text = content(line).0;
        text.len() >= 4 || text.bytes().any(|b| b.is_ascii_alphabetic() || !b.is_ascii())
    };
    let dated = [Kind::Date, Kind::Weekday, Kind::Byline, Kind::Labels];
    let named = |line: &Fact| line.kinds.has_any(&dated) || has_month(content(line).0, looks);
    let some = |asks: &dyn Fn(&Fact) -> bool| lines.iter().take(run).any(asks);
    let most = match lines {
        [first, next, ..] if is_whole(first) && is_whole(next) && first.kinds != next.kinds => run.min(2),
        [first, next, ..] if is_whole(first) && next.kinds.is_of(&[Kind::Time]) => run.min(2),
        [first, next, ..] if is_whole(first) && is_day(content(next).0) => run,
        [first, next, ..] if is_whole(first) && is_small_byline(next) => run.min(2),
        [first, next, ..] if is_month(content(first).0, looks) && is_day(content(next).0) => run.min(2),
        [first, ..] if !is_whole(first) && some(&tells) && some(&named) => run,
        _ => 0,
    };
    let mut count = most;
    while count >= 2 {
        let meta = told_by(lines, &content, count, looks);
        if is_told(&meta, count) || count == 2 && is_tile(lines, &meta) {
            return Some((count, meta));
        }
        if meta.kinds.is_empty() && meta.unknown > 0 {
            return None;
        }
        // No longer than up to the line in which the first free text stands.
        let free = meta.pieces.iter().find(|piece| matches!(piece.part, Part::Free));
        let until = free.map_or(0, |piece| piece.range.start);
        let told = lines
            .iter()
            .take(count)
            .take_while(|line| free.is_none() || content(line).1 + content(line).0.len() <= until);
        count = told.count().min(count - 1);
    }
    None
}

/// What the first `count` lines tell as one.
fn told_by<'a>(lines: &[Fact], content: impl Fn(&Fact) -> (&'a str, usize), count: usize, looks: &Looks) -> Meta {
    let mut reading = Reading::new();
    lines.iter().take(count).map(content).for_each(|(part, at)| reading.add(part, at));
    reading.scan(looks, meta::scan_joined)
}

/// Whether the day and the month stand one below the other, as in a calendar's leaf: "12" / "JUN".
fn is_tile(lines: &[Fact], meta: &Meta) -> bool {
    let word = |line: &Fact| line.shape.words == 1;
    lines.iter().take(2).all(word) && meta.is_date_alone() && meta.date().is_some_and(|(_, date)| date.has_day())
}

/// Whether `count` lines tell a byline, a full date, perhaps with labels, or labels, and nothing else.
fn is_told(meta: &Meta, count: usize) -> bool {
    let timed = meta.kinds.has(Kind::Time);
    let byline = meta.kinds.has(Kind::Byline) && meta.author().is_some();
    let date =
        meta.is_date_alone() && meta.date().is_some_and(|(_, date)| date.is_full() && (timed || date.is_confirmed()));
    let labels = count == 2 && meta.kinds.is_of(&[Kind::Labels]) && meta.pieces.len() == 2;
    let full = meta.date().is_some_and(|(_, date)| date.is_full());
    let filed = full && meta.kinds.has(Kind::Labels) && meta.kinds.is_of(&[Kind::Date, Kind::Labels]);
    meta.is_whole() && (byline || date || labels || filed)
}

/// Whether a word of a text may name a month, or begin a name of several words.
fn has_month(text: &str, looks: &Looks) -> bool {
    let month = |name: &Name| matches!(name.slot, Slot::Month(_) | Slot::Persian(_) | Slot::Islamic(_));
    let names = |word: &Known| word.cut.gate.has(Gate::NAME) && !word.cut.gate.has(Gate::NUMBER);
    looks.at_words(text, |line| {
        std::iter::successors(line.known(0), |word| line.known(word.cut.end))
            .filter(names)
            .any(|word| word.cut.gate.has(Gate::NAMES) || word.entry.map_or(&[][..], Entry::names).iter().any(month))
    })
}

/// Whether a line of a few words may say who wrote what is dated above it: "by ruth", which alone could be anything.
fn is_small_byline(fact: &Fact) -> bool {
    fact.kinds.is_empty() && fact.shape.starts_small && matches!(fact.shape.words, 2 | 3) && fact.shape.end == End::Open
}

/// Whether a line says that an entry was filed, and under what stands below: "Posted in".
fn waits_for_labels(meta: &Meta) -> bool {
    matches!(meta.pieces.as_slice(), [Piece { part: Part::Words(words), .. }] if words.role == Role::PostedIn)
}

/// Whether a line tells a day, or a day of the week, and nothing else.
fn is_whole(fact: &Fact) -> bool {
    fact.short && fact.kinds.is_of(&[Kind::Weekday, Kind::Date])
}

/// Whether a line may be the first of a split one: a number alone, a phrase whose slot is empty, a day or a day of the
/// week where the next line tells the other.
pub(super) fn may_be_split(fact: &Fact, content: &str, meta: &Meta, looks: &Looks) -> bool {
    if fact.kinds.is_empty() && content.len() > 8 {
        return false;
    }
    let number = content.len() <= 8 && content.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    let leads = || meta.words().last().is_some_and(|it| it.leads.is_some());
    let waits = meta.kinds.has(Kind::Byline) && meta.author().is_none() && leads() || waits_for_labels(meta);
    let small = || fact.shape.words == 1 && (leads_in(content, looks) || is_month(content, looks));
    fact.short && fact.shape.words <= MOST_WORDS && (number || waits || is_whole(fact) || small())
}

/// Whether a line is the name of a month in capitals, as on a calendar's leaf: "MAY".
fn is_month(content: &str, looks: &Looks) -> bool {
    content.len() <= LEAF_MOST && !content.contains(char::is_lowercase) && has_month(content, looks)
}

/// Whether a line is a number of one or two digits.
fn is_day(content: &str) -> bool {
    let bare = content.strip_suffix('.').unwrap_or(content);
    matches!(bare.len(), 1 | 2) && bare.bytes().all(|b| b.is_ascii_digit())
}

/// What a line tells if it is cut where a small letter or a sign meets a capital.
pub(super) fn unglued(content: &str, looks: &Looks) -> Option<Meta> {
    if content.len() > LONGEST_GLUED
        || !may_have_seam(content)
        || is_free(content.get(..seams(content).next()?)?, looks)
    {
        return None;
    }
    let mut reading = Reading::new();
    let mut from = 0;
    for seam in seams(content) {
        reading.add(content.get(from..seam)?, from);
        from = seam;
    }
    if from == 0 {
        return None;
    }
    reading.add(content.get(from..)?, from);
    let meta = reading.scan(looks, meta::scan_glued);
    let links = meta.kinds.has_any(&[Kind::Chrome, Kind::Reply]) && meta.words().count() > 1;
    (links && meta.is_whole()).then_some(meta)
}

/// Whether all words of a text begin nothing and have more letters than a whole line may have left.
fn is_free(text: &str, looks: &Looks) -> bool {
    let opens = looks.at_words(text, |line| {
        std::iter::successors(line.apart(0), |word| line.apart(word.end)).any(|word| !word.gate.is_closed())
    });
    !opens && text.chars().filter(|&c| Letter::of(c).is_letter()).nth(FREE_MOST).is_some()
}

/// The most letters that a whole line may have left.
const FREE_MOST: usize = 3;

fn seams(content: &str) -> impl Iterator<Item = usize> {
    let mut open = false;
    content.char_indices().filter_map(move |(at, c)| {
        let own = Letter::of(c);
        let glued = std::mem::replace(&mut open, own.is_lower() || matches!(c, '!' | ')' | '.')) && own.is_upper();
        (glued && at > 0).then_some(at)
    })
}

/// Whether a line may have a seam at all. Beyond ASCII any letter may be a capital.
pub(super) fn may_have_seam(content: &str) -> bool {
    any_pair(content.as_bytes(), |a, b| {
        let open = a.is_ascii_lowercase() | (a == b'!') | (a == b')') | (a == b'.') | (a >= 0x80);
        let small = (a == 0xC3) & (b >= 0x9F);
        open & b.is_ascii_uppercase() | ((a == 0xC3) & !small) | (0xC4..0xE3).contains(&a) | (a >= 0xEA)
    })
}
