//! Which lines of a body are list items: a marker alone is not enough.
//!
//! Numbers and letters must have a neighbour in the sequence; dashes and stars one of their kind beside
//! them, or the indentation that browsers copy. Dashes before speech are dialogue.

mod heading;

pub(super) use heading::is_numbered;

use super::lines::{Lines, Markers};
use crate::{
    grammar::{
        mark::mark,
        marker::{Marker, Style, number},
    },
    locale::saying::is_saying,
    step::step,
    value::{ListStyle, Reading},
    why::Witness,
};
use heading::drop_headings;
use smallvec::SmallVec;

/// How far ahead, in lines that are not blank, the next number of a sequence may stand.
const AHEAD: usize = 40;
/// How far ahead a number may stand that leaves a gap.
const GAP_AHEAD: usize = 3;

/// The list markers of a body.
pub(super) fn items<W: Witness>(lines: &Lines<'_, '_>, why: &mut W) -> Markers {
    let mut found = Markers::with_capacity(lines.marked().count());
    for at in lines.marked() {
        if let Some(marker) = candidate(lines, at).or_else(|| between(lines, &found, at)) {
            found.push(at, marker);
        }
    }
    let mut accepted = Markers::with_capacity(found.len());
    let (mut latest, mut clauses) = (Latest::default(), Clauses::default());
    for (at, candidate) in found.iter() {
        why.ask(lines.place(at), Reading::Item);
        let marker = match candidate.style {
            Style::Bullet(sign) => bullet(lines, &found, at, sign, &mut clauses, why).then_some(candidate),
            Style::Ordinal(..) => ordinal(lines, &found, &latest, at, candidate),
        };
        if let Style::Ordinal(..) = candidate.style {
            why.wants("the number before or after it stands near, in its own style", marker.is_some());
        }
        why.verdict(marker.is_some());
        if let Some(marker) = marker {
            accepted.push(at, marker);
            latest.accept(at, marker);
        }
    }
    drop_headings(lines, &mut accepted, why);
    accepted
}

fn is_number(marker: Marker) -> bool {
    matches!(marker.style, Style::Ordinal(ListStyle::Decimal, _))
}

fn candidate(lines: &Lines<'_, '_>, at: usize) -> Option<Marker> {
    let fact = lines.fact(at)?;
    if !lines.is_body(at) || fact.rule.is_some() {
        return None;
    }
    let content = lines.content(at).of(lines.text);
    lines.marker_of(fact, content.get(prefix(content)..)?, fact.line.indent > 0)
}

/// The number of a line that may begin with a date, where it stands between the number before and the one after.
fn between(lines: &Lines<'_, '_>, found: &Markers, at: usize) -> Option<Marker> {
    let before = found.get(at.checked_sub(1)?)?;
    let own = lines.is_body(at) && lines.fact(at)?.short;
    let marker = number(lines.content_text(at)).filter(|it| own && it.style == before.style)?;
    let after = candidate(lines, at + 1).filter(|it| it.style == before.style)?;
    (before.number + 1 == marker.number && marker.number + 1 == after.number).then_some(marker)
}

/// The bytes before what may be a marker: `> ` of quoted lines, and a quotation mark.
pub(super) fn prefix(content: &str) -> usize {
    if content.starts_with(|c: char| c.is_ascii_alphanumeric()) {
        return 0;
    }
    let inner = content.trim_start_matches(|c: char| c == '>' || crate::source::is_blank_char(c));
    let marked = mark(inner).filter(|sign| !sign.is_apostrophe()).map_or(0, |sign| sign.text.len());
    content.len() - inner.len() + marked
}

fn bullet<W: Witness>(
    lines: &Lines<'_, '_>,
    found: &Markers,
    at: usize,
    sign: char,
    clauses: &mut Clauses,
    why: &mut W,
) -> bool {
    let Some(fact) = lines.fact(at) else { return false };
    let typed = matches!(sign, '-' | '–' | '—' | '*' | '+' | '#' | '»' | '~');
    // "■" alone is a sign of headings, in Japanese.
    let copied = !typed && sign != '■' || matches!(sign, '*' | '+') && fact.line.indent >= 1;
    if why.speaks("a sign that only lists have, or indented as browsers copy lists", copied) {
        return true;
    }
    let like = |other: Option<usize>| {
        other.and_then(|it| found.get(it)).is_some_and(|marker| marker.style == Style::Bullet(sign))
    };
    let near = [at.checked_sub(1), Some(at + 1), at.checked_sub(2), Some(at + 2)];
    let beside = like(near[0])
        || like(near[1])
        || like(near[2]) && !apart(lines, at - 1, at)
        || like(near[3]) && !apart(lines, at, at + 2);
    let dash = matches!(sign, '-' | '–' | '—');
    why.wants("another one with its sign beside it", beside)
        && !(dash && why.bars("people speak", is_dialogue(lines, found, at, sign, clauses)))
}

/// Whether long prose stands between two lines.
fn apart(lines: &Lines<'_, '_>, from: usize, to: usize) -> bool {
    (from + 1..to).any(|at| lines.fact(at).is_some_and(|fact| fact.blanks > 0 && fact.line.indent == 0))
}

/// Whether a run of dashes is speech: whole sentences, one of them asked, called or with a speaker.
fn is_dialogue(lines: &Lines<'_, '_>, found: &Markers, at: usize, sign: char, clauses: &mut Clauses) -> bool {
    let same = |it: &usize| found.get(*it).is_some_and(|marker| marker.style == Style::Bullet(sign));
    let first = (at.saturating_sub(6)..=at).rev().take_while(same).last().unwrap_or(at);
    let (mut total, mut sentences, mut spoken) = (0, 0, 0);
    let run = || (first..lines.len()).take(12).take_while(same);
    for place in run() {
        let content = lines.content(place).of(lines.text);
        step(1);
        total += 1;
        sentences += usize::from(content.ends_with(['.', '!', '?', '…', ':']));
        spoken += usize::from(content.ends_with(['?', '!']));
    }
    let led = first.checked_sub(1).is_some_and(|at| lines.content(at).of(lines.text).ends_with(':'));
    // Items seldom are sentences behind the long dash that opens speech in most languages.
    let dashed = matches!(sign, '—' | '―') && sentences == total;
    sentences * 3 >= total * 2
        && (!led && (dashed || spoken > 0 && spoken < total) || run().any(|at| clauses.has(lines, at)))
}

/// Which lines go on with who says them: "– Ja, sa hon." Each is asked once, though many runs hold it.
#[derive(Default)]
struct Clauses(SmallVec<[(usize, bool); 12]>);

impl Clauses {
    fn has(&mut self, lines: &Lines<'_, '_>, at: usize) -> bool {
        match self.0.binary_search_by_key(&at, |(line, _)| *line) {
            Ok(place) => self.0.get(place).is_some_and(|(_, has)| *has),
            Err(place) => {
                let content = lines.content_text(at);
                step(content.len());
                let clause = content.split_once([',', '?', '!']);
                let has = clause
                    .is_some_and(|(_, rest)| rest.len() < 60 && lines.is_worth(2 * rest.len()) && is_saying(rest));
                self.0.insert(place, (at, has));
                has
            }
        }
    }
}

/// An ordinal has the next or the one before it near, in its own style; `i` and `v` may be letters.
fn ordinal(lines: &Lines<'_, '_>, found: &Markers, latest: &Latest, at: usize, marker: Marker) -> Option<Marker> {
    readings(marker).into_iter().flatten().find(|reading| {
        let indented = lines.fact(at).is_some_and(|fact| fact.line.indent > 0)
            && matches!(reading.style, Style::Ordinal(ListStyle::Decimal, _));
        let circled = matches!(reading.style, Style::Ordinal(ListStyle::Circled, _));
        circled || indented && reading.number <= 1 || latest.leads_to(at, reading) || leads(found, at, reading)
    })
}

/// What a marker may mean: `i` is the first roman numeral or the ninth letter, `c` the third letter or a hundred.
fn readings(marker: Marker) -> [Option<Marker>; 2] {
    let Style::Ordinal(style, delimiter) = marker.style else { return [None, None] };
    let other = match (style, marker.roman) {
        (ListStyle::LowerAlpha, Some(value)) => Some((ListStyle::LowerRoman, value)),
        (ListStyle::UpperAlpha, Some(value)) => Some((ListStyle::UpperRoman, value)),
        (ListStyle::LowerRoman, Some(1)) => Some((ListStyle::LowerAlpha, 9)),
        (ListStyle::UpperRoman, Some(1)) => Some((ListStyle::UpperAlpha, 9)),
        _ => None,
    };
    let other = other.map(|(style, number)| Marker { style: Style::Ordinal(style, delimiter), number, ..marker });
    [Some(marker), other]
}

fn same_sequence(reading: &Marker, other: &Marker) -> Option<u64> {
    readings(*other).into_iter().flatten().find(|it| it.style == reading.style).map(|it| it.number)
}

/// The last accepted item of each style, and its line.
#[derive(Default)]
struct Latest(SmallVec<[(usize, Marker); 4]>);

impl Latest {
    fn accept(&mut self, at: usize, marker: Marker) {
        if let Style::Bullet(_) = marker.style {
            return;
        }
        match self.0.iter_mut().find(|(_, it)| it.style == marker.style) {
            Some(slot) => *slot = (at, marker),
            None => self.0.push((at, marker)),
        }
    }

    /// Whether an item of the same style with a smaller number stands not far before line `at`.
    fn leads_to(&self, at: usize, reading: &Marker) -> bool {
        self.0.iter().find(|(_, it)| it.style == reading.style).is_some_and(|(before, it)| {
            it.number + 1 == reading.number && at - before <= AHEAD
                || skips(it.number, reading) && at - before <= GAP_AHEAD
        })
    }
}

/// Whether a number stands not far above `before`, with a gap; letters with a gap are initials of names.
fn skips(before: u64, reading: &Marker) -> bool {
    !is_letter(reading) && before < reading.number && reading.number <= before + 3
}

fn is_letter(marker: &Marker) -> bool {
    matches!(marker.style, Style::Ordinal(ListStyle::LowerAlpha | ListStyle::UpperAlpha, _))
}

/// Whether the next number of the sequence stands not far below.
fn leads(found: &Markers, at: usize, reading: &Marker) -> bool {
    for (place, other) in found.since(at + 1).take_while(|(place, _)| *place <= at + AHEAD) {
        step(1);
        let Some(number) = same_sequence(reading, &other) else { continue };
        if number == reading.number + 1
            || number > reading.number && number <= reading.number + 3 && !is_letter(reading) && place <= at + GAP_AHEAD
        {
            return true;
        }
        if number <= reading.number {
            return false;
        }
    }
    false
}
