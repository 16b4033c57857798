//! From readings of dates to dates: what the page decides, and what is to be said of them.

use super::out::Out;
use crate::{
    diagnostic::Code,
    evidence::Page,
    grammar::{
        date::{self, DateReading},
        token::{Outlook, may_be_date, token},
    },
    locale::{
        gate::{Gate, gate},
        index,
        words::words,
    },
    source::Span,
    value::{Date, Day},
};
use std::borrow::Cow;

/// The date that `reading` of `span` is on this page.
pub(super) fn date<'a>(page: &Page, reading: &DateReading, span: Span, text: &'a str) -> Date<'a> {
    let usage = page.speech.usage;
    let meaning = reading.meaning(usage);
    let mut date = Date::new(meaning.value, Cow::Borrowed(text));
    date.span = span;
    let real = meaning.value.and_then(Day::weekday);
    date.weekday = reading.weekday(real, usage.spoken);
    date.weekday_agrees = date.weekday.zip(real).map(|(written, real)| written == real);
    date.candidates = meaning.candidates;
    date
}

/// Says what is wrong or unsure about a date.
pub(super) fn remark<'a>(out: &mut Out<'a>, date: &Date<'a>) {
    if date.weekday_agrees == Some(false)
        && let (Some(written), Some(value)) = (date.weekday, date.value)
    {
        let real = value.weekday().map_or("another day", crate::value::Weekday::as_str);
        out.warn(Code::WeekdayMismatch, date.span, format!("{value} is a {real}, not a {}", written.as_str()));
    }
    match (date.value, date.candidates.as_slice()) {
        (None, []) if date.weekday.is_none() || date.text.chars().any(|c| c.is_ascii_digit()) => {
            out.warn(Code::ImpossibleDate, date.span, "no calendar has this day");
        }
        (None, [first, .., last]) => {
            out.warn(
                Code::AmbiguousDate,
                date.span,
                format!("may be {first} or {last}; nothing on the page tells which"),
            );
        }
        _ => {}
    }
}

/// The date that the number at `at` belongs to, which may begin with words before it but not before byte
/// `free`; or the end of the word that the number begins.
pub(super) fn in_running_text(text: &str, at: usize, free: usize) -> Result<(Span, DateReading), usize> {
    let end = text.get(at..).unwrap_or_default().find(|c: char| !c.is_ascii_digit()).map_or(text.len(), |len| at + len);
    read_number(text, at, end, free).ok_or_else(|| end_of_word(text, at, end))
}

/// The end of the word whose first digits stand at `at..end`: marks and ignorable characters part them from the others.
fn end_of_word(text: &str, at: usize, end: usize) -> usize {
    let goes_on = text.as_bytes().get(end).is_some_and(|b| !b.is_ascii());
    let word = if goes_on { text.get(at..).and_then(|rest| words(rest).next()) } else { None };
    word.map_or(end, |word| end.max(at + word.end))
}

fn read_number(text: &str, at: usize, end: usize, free: usize) -> Option<(Span, DateReading)> {
    let before = text.get(free..at).unwrap_or_default();
    if before.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '.' | ',' | '/' | '-' | ':' | '#' | '+'))
        || end - at > 4
        || !may_be_dated(text, before, at)
    {
        return None;
    }
    let (start, joined) = lead(before, free, at);
    let found = read(text, start, joined).or_else(|| if start < at { read(text, at, joined) } else { None });
    found.filter(|(span, _)| span.end >= end)
}

/// Whether the words on both sides of a number may make a date of it: most numbers count something else.
fn may_be_dated(text: &str, before: &str, at: usize) -> bool {
    let number = token(text, at);
    let follows =
        number.is_some_and(|own| may_be_date(text, &own, token(text, own.end).as_ref(), &mut Outlook::default()));
    follows || {
        let before = words_before(before);
        let last = before.rsplit(' ').next().unwrap_or_default();
        let word = words(last).last().and_then(|range| last.get(range));
        word.is_some_and(|word| gate(word).has(Gate::NAME))
    }
}

/// The text before a number up to the word right before it, no more than that of two names and what parts them.
fn words_before(before: &str) -> &str {
    let to = before.trim_end_matches([' ', '\u{a0}', ',', '.']).len();
    let from = before.char_indices().rev().nth(32).map_or(0, |(at, _)| at);
    let words = before.get(from..to).unwrap_or_default();
    if words.ends_with(|c: char| c.is_ascii() && !c.is_ascii_alphabetic()) { "" } else { words }
}

fn read(text: &str, start: usize, joined: Option<usize>) -> Option<(Span, DateReading)> {
    let from = joined.unwrap_or(start);
    let rest = text.get(from..)?;
    let (after, reading) = date::date(rest).ok()?;
    let len = rest.len() - after.len();
    let span = Span::new(from + reading.lead, from + len);
    let written_out = reading.full && reading.has_day() || reading.is_full();
    let introduced = joined.is_some() && reading.has_day();
    let ends = !after.starts_with(|c: char| c.is_alphanumeric() || c == '%');
    ((written_out || introduced) && ends).then_some((span, reading))
}

/// Where a date that holds the number at `at` starts: at a month or a weekday before it; and where a word
/// such as "den" stands that makes two numbers a date.
fn lead(before: &str, free: usize, at: usize) -> (usize, Option<usize>) {
    let mut start = at;
    let near = words_before(before);
    let ranges: smallvec::SmallVec<[_; 8]> = words(near).collect();
    let tail = before.trim_end_matches([' ', '\u{a0}', ',', '.']).len() - near.len();
    for range in ranges.iter().rev().take(2) {
        let (from, to) = (tail + range.start, tail + range.end);
        let gap = before.get(to..start - free).unwrap_or_default();
        if gap.len() > 2 || !gap.chars().all(|c| matches!(c, ' ' | '\u{a0}' | ',' | '.')) {
            break;
        }
        let word = before.get(from..to).unwrap_or_default();
        let joiner = index::joiner(word);
        if joiner && word.chars().count() <= 2 || index::names(word).is_empty() {
            let joins = start == at && joiner;
            return (start, joins.then_some(free + from));
        }
        start = free + from;
    }
    (start, None)
}
