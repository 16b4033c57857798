//! From readings of dates to dates: what the page decides, and what is to be said of them.

use super::out::Out;
use crate::{
    diagnostic::Code,
    evidence::Page,
    grammar::{
        date::{self, DateReading},
        token::{Outlook, may_be_date, may_go_on},
    },
    locale::{
        cuts::{Cuts, Known},
        fold::digit,
        gate::Gate,
        index::Entry,
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
        (None, [rest @ .., last]) if !rest.is_empty() => {
            let rest: Vec<String> = rest.iter().map(ToString::to_string).collect();
            let message = format!("may be {} or {last}; nothing on the page tells which", rest.join(", "));
            out.warn(Code::AmbiguousDate, date.span, message);
        }
        _ => {}
    }
}

/// The date that the number at byte `at` of running text belongs to, which may begin with words before it but not before
/// byte `free`; or the end of the word that the number begins.
pub(super) fn in_running_text(line: &mut Cuts<'_>, at: usize, free: usize) -> Result<(Span, DateReading), usize> {
    let rest = line.text.get(at..).unwrap_or_default();
    let end = rest.find(|c: char| !c.is_ascii_digit()).map_or(line.text.len(), |len| at + len);
    let word = end_of_word(line.text, at, end);
    let goes_on = line.text.get(end..word).is_some_and(|more| more.chars().any(|c| digit(c).is_some()));
    if goes_on { None } else { read_number(line, at, end, free) }.ok_or(word)
}

/// The end of the word whose first digits stand at `at..end`: marks and ignorable characters part them from the others.
fn end_of_word(text: &str, at: usize, end: usize) -> usize {
    let goes_on = text.as_bytes().get(end).is_some_and(|b| !b.is_ascii());
    let word = if goes_on { text.get(at..).and_then(|rest| words(rest).next()) } else { None };
    word.map_or(end, |word| end.max(at + word.end))
}

fn read_number(line: &mut Cuts<'_>, at: usize, end: usize, free: usize) -> Option<(Span, DateReading)> {
    let before = line.text.get(free..at).unwrap_or_default();
    if before.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '.' | ',' | '/' | '-' | ':' | '#' | '+'))
        || end - at > 4
        || !may_be_dated(line, free, at, end)
    {
        return None;
    }
    let (start, joined) = lead(line, free, at);
    let found = read(line, start, joined).or_else(|| if start < at { read(line, at, joined) } else { None });
    found.filter(|(span, _)| span.end >= end)
}

/// Whether the words on both sides of a number may make a date of it: most numbers count something else.
fn may_be_dated(line: &mut Cuts<'_>, free: usize, at: usize, end: usize) -> bool {
    let text = line.text;
    let mut goes_on = || {
        let own = line.apart(at)?;
        let next = line.apart(own.end);
        Some(may_be_date(line, &own, next.as_ref(), &mut Outlook::default()))
    };
    may_go_on(text, end) && goes_on() == Some(true)
        || word_before(line, free, at).is_some_and(|word| word.cut.gate.has(Gate::NAME))
}

/// The word right before byte `at`, with no more than two signs between.
fn word_before(line: &mut Cuts<'_>, free: usize, at: usize) -> Option<Known> {
    let text = line.text;
    let sign = |c| matches!(c, ' ' | '\u{a0}' | ',' | '.');
    let ends = text.get(free..at)?.trim_end_matches(sign).len() + free;
    let apart = |c: char| c.is_ascii() && !c.is_ascii_alphanumeric();
    if at - ends > GAP_MOST || text.get(free..ends)?.ends_with(apart) {
        return None;
    }
    line.before(ends).filter(|word| word.cut.end == ends && word.cut.start >= free)
}

/// The most bytes between the words of a date in running text.
const GAP_MOST: usize = 2;

fn read(line: &mut Cuts<'_>, start: usize, joined: Option<usize>) -> Option<(Span, DateReading)> {
    let from = joined.unwrap_or(start);
    let rest = line.text.get(from..)?;
    let (after, reading) = date::date_in(line, rest).ok()?;
    let len = rest.len() - after.len();
    let span = Span::new(from + reading.lead, from + len);
    let written_out = reading.full && reading.has_day() || reading.is_full();
    let introduced = joined.is_some() && reading.has_day();
    let ends = !after.starts_with(|c: char| c.is_alphanumeric() || c == '%');
    ((written_out || introduced) && ends).then_some((span, reading))
}

/// Where a date that holds the number at `at` starts: at a month or a weekday before it; and where a word
/// such as "den" stands that makes two numbers a date.
fn lead(line: &mut Cuts<'_>, free: usize, at: usize) -> (usize, Option<usize>) {
    let mut start = at;
    for _ in 0..2 {
        let Some(Known { cut: word, entry }) = word_before(line, free, start) else { break };
        let own = line.text.get(word.start..word.end).unwrap_or_default();
        let joiner = entry.is_some_and(Entry::is_joiner);
        if joiner && own.chars().count() <= 2 || entry.is_none_or(|it| it.names().is_empty()) {
            return (start, (start == at && joiner).then_some(word.start));
        }
        start = word.start;
    }
    (start, None)
}
