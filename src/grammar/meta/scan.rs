//! Cutting a line into its pieces, from left to right.

mod free;
mod lead;

use super::{
    Kind, LONGEST, Meta, Part, Piece, Words,
    place::{self, count},
};
use crate::{
    grammar::{
        consumed,
        date::{DateReading, Fields, date_in},
        name,
        phrase::{Found, phrase, phrase_in, tail_in},
        time::{dotted_time, time},
        token::{Outlook, Token, may_be_date, may_be_phrase, may_be_tail, may_be_time},
    },
    locale::{Role, cut::cut, cuts::Cuts, gate::Gate, record::Piece as Slot},
    source::Letter,
    value::ChromeRole,
};
pub(crate) use lead::said_seam;

use lead::is_tail;
use std::ops::Range;

/// The longest list of labels, in bytes.
const LONGEST_LIST: usize = 4000;
/// A line in which so many dates and phrases begin of which nothing comes has no more; one that tells has a few.
const PATIENCE: u8 = 24;
/// The same, of a line that only seems to be several.
const LITTLE_PATIENCE: u8 = 4;

/// Cuts a line, which has no blanks around it, into its pieces; a line too long is none of ours.
pub(crate) fn scan(line: &mut Cuts<'_>) -> Meta {
    scan_with(line, PATIENCE)
}

/// The same, of what may be a line or several that were glued into one.
pub(crate) fn scan_glued(line: &mut Cuts<'_>) -> Meta {
    scan_with(line, LITTLE_PATIENCE)
}

/// The same, of several lines that stand for one.
pub(crate) fn scan_joined(line: &mut Cuts<'_>) -> Meta {
    scan_as(line, LITTLE_PATIENCE, true)
}

fn scan_with(line: &mut Cuts<'_>, patience: u8) -> Meta {
    scan_as(line, patience, false)
}

fn scan_as(cuts: &mut Cuts<'_>, patience: u8, joined: bool) -> Meta {
    let line = cuts.text;
    if line.len() > LONGEST && !is_long_list(line) {
        return Meta::default();
    }
    let mut scan = Scan {
        line,
        cuts,
        meta: Meta::default(),
        free: None,
        pending: &[],
        slot: None,
        said: false,
        outlook: Outlook::default(),
        patience,
        signed: None,
        joined,
    };
    if scan.run() { scan.meta } else { Meta::default() }
}

/// Whether a line too long for anything else begins as a list of labels does.
pub(crate) fn is_long_list(line: &str) -> bool {
    let lists = |role| matches!(role, Role::Labels | Role::Categories | Role::PostedIn | Role::EntryFooter);
    line.len() <= LONGEST_LIST
        && cut(line, 0).is_some_and(|first| first.gate.has(Gate::PHRASE))
        && phrase(line).is_some_and(|it| {
            lists(it.role) && (it.words > 1 || place::is_lead(line, it.len, it.slot)) && it.slot.is_some()
        })
}

/// Whether a sign parts pieces.
const fn is_bar(c: char) -> bool {
    matches!(c, '|' | '•' | '·' | '∙' | '¦' | '»' | '«' | '→' | '←')
}

struct Scan<'c, 'a> {
    line: &'a str,
    cuts: &'c mut Cuts<'a>,
    meta: Meta,
    /// Where the free text that was not yet put away starts and ends.
    free: Option<Range<usize>>,
    /// What the phrase before still expects, and the slot that free text fills.
    pending: &'static [Slot],
    slot: Option<Slot>,
    said: bool,
    outlook: Outlook,
    /// How many dates and phrases may still turn out to be none.
    patience: u8,
    /// Where, behind labels, the words begin that lead in who wrote it: "May 5, 2014 in Boats by Ann".
    signed: Option<usize>,
    /// Whether it stood on several lines: "in" below a day leads in labels there.
    joined: bool,
}

impl<'a> Scan<'_, 'a> {
    /// Cuts the line; false where it is prose.
    fn run(&mut self) -> bool {
        let line = self.line;
        if let Some(seam) = said_seam(line) {
            self.free = Some(0..seam);
            self.tail(seam, line.get(seam..).unwrap_or_default());
            return true;
        }
        let Some(mut at) = self.skip_free(0) else { return false };
        while let Some(own) = self.next_word(at) {
            if self.is_prose() {
                return false;
            }
            at = self.step(&own);
            if self.meta.pieces.is_empty() && self.pending.is_empty() {
                let Some(next) = self.skip_free(at) else { return false };
                at = next;
            }
        }
        if self.meta.kinds.is_empty() {
            self.meta = Meta { unknown: line.len(), ..Meta::NONE };
            return true;
        }
        self.flush(line.len());
        place::rubric(line, &mut self.meta);
        true
    }

    fn next_word(&mut self, at: usize) -> Option<Token> {
        let own = self.cuts.first(at)?;
        self.bar(at, own.start);
        Some(own)
    }

    /// Puts away the signs that part pieces between `from` and `to`.
    fn bar(&mut self, from: usize, to: usize) {
        let gap = self.line.get(from..to).unwrap_or_default();
        // Behind a date that begins the line a stroke parts what is told: "March 3, 2012/2 Comments/in Boats /by Ann".
        let dated = self.meta.pieces.first().is_some_and(|it| it.range.start == 0 && matches!(it.part, Part::Date(_)));
        let strokes = dated && (self.free.is_none() || gap.starts_with(' '));
        let parts = |c: char| is_bar(c) || c == '/' && strokes;
        // A dash ends a name: "Posté par Maëlle - dans Bateaux".
        if matches!(self.slot, Some(Slot::Author)) && self.free.is_some() && matches!(gap, " - " | " – " | " — ") {
            self.flush(from);
            self.slot = None;
        }
        let Some((at, sign)) = gap.char_indices().find(|(_, c)| parts(*c)) else { return };
        self.flush(from + at);
        self.push(from + at..from + at + sign.len_utf8(), Part::Bar);
        self.slot = None;
    }

    /// Takes what starts at a word; gives where to go on. Each kind is asked only where the word may begin it.
    fn step(&mut self, own: &Token) -> usize {
        let word = own.start..own.end;
        if let Some(end) = self.under(&word) {
            return end;
        }
        let expects = !self.pending.is_empty();
        if own.gate.is_closed() && !expects && !self.has_seam(own) && !own.may_be_numeral(self.line) {
            return self.keep_free(word);
        }
        self.take(own, expects).unwrap_or_else(|| self.keep_free(word))
    }

    /// The first kind of piece that starts at a word; gives where to go on behind it.
    fn take(&mut self, own: &Token, expects: bool) -> Option<usize> {
        let next = self.cuts.first(own.end);
        let (line, next) = (self.line, next.as_ref());
        let rest = line.get(own.start..)?;
        let alone = self.free.is_none() && self.slot.is_none();
        let beyond_ascii = !line.get(own.start..own.end)?.is_ascii();
        let patient = self.patience > 0;
        let dated = patient && (may_be_date(self.cuts, own, next, &mut self.outlook) || own.may_be_day(line));
        let phrased =
            patient && (may_be_phrase(own, next, alone) || self.signed == Some(own.start) || expects && beyond_ascii);
        let tailed = patient && may_be_tail(self.cuts, own, next);
        let when = |is: bool| is.then_some(own.start);
        let taken = when(expects)
            .and_then(|at| self.expected(at))
            .or_else(|| self.tried(when(dated)?, |scan, at| scan.date(at, rest)))
            .or_else(|| self.tried(when(phrased)?, |scan, at| scan.phrase(at, rest)));
        taken
            .or_else(|| self.time(when(may_be_time(line, own, next))?, rest))
            .or_else(|| self.tried(when(tailed)?, |scan, at| scan.tail(at, rest)))
            .or_else(|| self.glued(&(own.start..own.end), next?))
    }

    /// What `piece` takes, or less patience.
    fn tried(&mut self, at: usize, piece: impl FnOnce(&mut Self, usize) -> Option<usize>) -> Option<usize> {
        let end = piece(self, at);
        self.patience = self.patience.saturating_sub(u8::from(end.is_none()));
        end
    }

    /// Whether a capital stands inside the word, and a blank behind it: a date may be glued to it.
    fn has_seam(&self, own: &Token) -> bool {
        let text = || self.line.get(own.start..own.end).unwrap_or_default();
        let spaced = || self.line.as_bytes().get(own.end) == Some(&b' ');
        own.seam && spaced() && text().chars().skip(1).any(|c| Letter::of(c).is_upper())
    }

    fn date(&mut self, at: usize, rest: &'a str) -> Option<usize> {
        let labelled = |words: &Words| words.role == Role::Labels;
        if matches!(self.slot, Some(Slot::Labels)) && self.meta.words().last().is_some_and(labelled)
            || self.is_listed(at)
        {
            return None;
        }
        let (after, reading) = date_in(self.cuts, rest).ok()?;
        let sure = reading.is_full() || reading.has_day() && reading.full;
        let archived = self.meta.kinds.chrome == Some(ChromeRole::Archive) && reading.fields != Fields::WeekdayOnly;
        if !(sure || archived || at == 0 && is_tail(after)) {
            return None;
        }
        if !reading.is_full() && phrase_in(self.cuts, rest).is_some_and(|it| it.words > 1) {
            return None;
        }
        Some(self.take_date(at, consumed(rest, after), reading))
    }

    fn take_date(&mut self, at: usize, len: usize, reading: DateReading) -> usize {
        self.flush(at);
        self.meta.kinds.add(if reading.has_day() || reading.is_full() { Kind::Date } else { Kind::Weekday });
        self.push(at + reading.lead..at + len, Part::Date(Box::new(reading)));
        self.slot = None;
        at + len
    }

    /// Whether a comma of a list of labels stands before `at`: a label follows, whatever its words are.
    fn is_listed(&self, at: usize) -> bool {
        let before = || self.line.get(..at).unwrap_or_default().trim_end();
        matches!(self.slot, Some(Slot::Labels)) && before().ends_with([',', '、', '،'])
    }

    fn phrase(&mut self, at: usize, rest: &'a str) -> Option<usize> {
        if self.is_listed(at) {
            return None;
        }
        let found = phrase_in(self.cuts, rest)?;
        let beside = self.free.is_none() && self.slot.is_none();
        let unsure =
            found.words < 2 && found.number.is_none() || !found.seen && found.words < 3 && found.number.is_none();
        let small = found.words == 1
            && matches!(found.slot, Some(Slot::Date | Slot::Time))
            && name::joiner(self.cuts, rest).is_ok();
        let led = matches!(found.slot, Some(Slot::Labels))
            && !self.meta.kinds.is_empty()
            && rest.get(found.len..).is_some_and(|after| after.starts_with(':'));
        if unsure && !beside && !led && self.signed != Some(at) || small || found.role == Role::Anonymous {
            return None;
        }
        if found.words < 2 && found.number.is_none() && found.slot.is_some() && !self.is_lead(rest, &found) {
            return None;
        }
        Some(self.take_phrase(at, &found))
    }

    fn take_phrase(&mut self, at: usize, found: &Found) -> usize {
        self.flush(at);
        self.said |= found.role == Role::AuthorSaid;
        self.meta.kinds.add_role(place::told(found.role, found.slot));
        let words = Words {
            role: place::told(found.role, found.slot),
            leads: found.slot,
            number: found.number,
            seen: found.seen,
            platforms: found.platforms,
            phrase: Some(found.phrase),
        };
        self.push(at..at + found.len, Part::Words(words));
        self.slot = found.slot;
        let pieces = found.phrase.pieces();
        let after = found.slot.and_then(|slot| pieces.iter().position(|piece| *piece == slot));
        self.pending = after.and_then(|place| pieces.get(place + 1..)).unwrap_or_default();
        at + found.len
    }

    fn time(&mut self, at: usize, rest: &'a str) -> Option<usize> {
        let timed = time(self.cuts, rest).ok();
        let waits = matches!(self.slot, Some(Slot::Time)) && self.free.is_none();
        let (after, value) = timed.or_else(|| dotted_time(rest).ok().filter(|_| waits || self.is_after_joiner(at)))?;
        let len = consumed(rest, after);
        self.flush(at);
        self.meta.kinds.add(Kind::Time);
        self.push(at..at + len, Part::Time(value));
        self.slot = None;
        Some(at + len)
    }

    /// Whether the word before byte `at` is one like "kl.".
    fn is_after_joiner(&mut self, at: usize) -> bool {
        self.cuts.before(at).is_some_and(|word| word.cut.gate.has(Gate::JOINER))
    }

    /// "sa..." after a name; also after a date, as in "X on March 3 said:".
    fn tail(&mut self, at: usize, rest: &'a str) -> Option<usize> {
        if self.free.is_none() && !self.meta.pieces.iter().any(|it| matches!(it.part, Part::Free)) || self.said {
            return None;
        }
        let found = tail_in(self.cuts, rest)?;
        let behind = rest.get(found.len..)?;
        let ends = self.cuts.first(at + found.len).is_none()
            || date_in(self.cuts, behind.trim_start_matches([':', ' ', '.', '…'])).is_ok();
        // "napisał(a):" ends in a parenthesis of its own.
        let sign = behind.trim_start_matches(|c: char| c == ')' || c.is_whitespace());
        let marked = sign.is_empty() || sign.starts_with([':', '.', '…', ',', '：', '-', '။']);
        if !(ends && marked && found.role == Role::AuthorSaid) {
            return None;
        }
        let end = self.take_phrase(at, &found);
        self.slot = None;
        for piece in &mut self.meta.pieces {
            if matches!(piece.part, Part::Free) {
                self.meta.unknown -= count(self.line, &piece.range);
                self.meta.known += count(self.line, &piece.range);
                piece.part = Part::Author;
                break;
            }
        }
        Some(end)
    }

    /// A date glued to the word before: "lanaFebruary 6, 2016", "Ann BFebruary 6, 2016".
    fn glued(&mut self, word: &Range<usize>, next: &Token) -> Option<usize> {
        let text = self.line.get(word.clone())?;
        if next.start > word.end + 2 {
            return None;
        }
        if !next.gate.has(Gate::NUMBER) {
            return self.glued_day(word, text).filter(|_| next.gate.has(Gate::NAME));
        }
        let seam = |(at, c): (usize, char)| {
            (c.is_uppercase() && at > 0 && text.get(..at)?.ends_with(char::is_alphanumeric)).then_some(at)
        };
        let at = text.char_indices().rev().find_map(seam)?;
        let rest = self.line.get(word.start + at..)?;
        let (after, reading) = date_in(self.cuts, rest).ok().filter(|(_, reading)| reading.is_full())?;
        let start = self.free.as_ref().map_or(word.start, |free| free.start);
        self.free = Some(start..word.start + at);
        Some(self.take_date(word.start + at, consumed(rest, after), reading))
    }

    /// A day glued to a name that ends in digits: "Jess199214 February 2017".
    fn glued_day(&mut self, word: &Range<usize>, text: &str) -> Option<usize> {
        let digits = text.len() - text.trim_end_matches(|c: char| c.is_ascii_digit()).len();
        let named = self.line.get(..word.end - digits)?.ends_with(char::is_alphabetic);
        if !named || !(2..=9).contains(&digits) {
            return None;
        }
        let day = |len: &usize| text.get(text.len() - len..)?.parse().ok().filter(|day: &u8| (1..=31).contains(day));
        let len =
            [2, 1].into_iter().find(|len| *len <= digits && day(len).is_some_and(|day| *len == 1 || day >= 10))?;
        let at = word.end - len;
        let rest = self.line.get(at..)?;
        let (after, reading) = date_in(self.cuts, rest).ok().filter(|(_, reading)| reading.is_full())?;
        let start = self.free.as_ref().map_or(word.start, |free| free.start);
        self.free = Some(start..at);
        Some(self.take_date(at, consumed(rest, after), reading))
    }

    fn push(&mut self, range: Range<usize>, part: Part) {
        let letters = count(self.line, &range);
        if matches!(part, Part::Free) {
            self.meta.unknown += letters
        } else {
            self.meta.known += letters
        }
        self.meta.pieces.push(Piece { range, part });
    }
}
