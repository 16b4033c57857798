//! What lines that tell a day are, by what stands in them and around them.

use crate::{
    evidence::{Facts, anchor::Tag},
    grammar::{
        date::{DateReading, Fields},
        meta::{Kind, Part},
    },
    value::ChromeRole,
};

/// Whether the day of the week ends a line that begins with a number: "2010-02-01 Monday".
pub(super) fn ends_with_weekday(facts: &Facts<'_>, at: usize) -> bool {
    let content = facts.get(at).map_or("", |fact| facts.content(fact));
    let word = content.rsplit(' ').next().is_some_and(|word| word.chars().all(char::is_alphabetic));
    word && content.starts_with(|c: char| c.is_ascii_digit())
        && reading(facts, at).is_some_and(DateReading::has_weekday)
}

/// Whether a line is words and, in parentheses behind them, a full date with its hour: "The well (2012-05-05 14:30)".
pub(super) fn is_titled(facts: &Facts<'_>, at: usize) -> bool {
    let Some(fact) = facts.get(at).filter(|fact| fact.has(Kind::Time)) else { return false };
    let (meta, content) = (facts.meta(fact), facts.content(fact));
    let first = meta.pieces.first().filter(|first| matches!(first.part, Part::Free));
    let between = first.zip(meta.date()).and_then(|(first, (day, _))| content.get(first.range.end..day.range.start));
    between.is_some_and(|it| matches!(it.trim(), "(" | "（")) && content.ends_with([')', '）'])
}

pub(super) fn is_plain_weekday(facts: &Facts<'_>, at: usize) -> bool {
    let whole = facts.get(at).is_some_and(|fact| {
        facts.meta(fact).date().is_some_and(|(piece, _)| piece.range.len() == fact.line.content.len())
    });
    whole && reading(facts, at).is_some_and(|date| date.fields == Fields::WeekdayOnly)
}

/// A month in the list below the heading of an archive.
pub(super) fn is_archived(facts: &Facts<'_>, tags: &[Tag], at: usize) -> bool {
    let above = at.checked_sub(1).and_then(|it| tags.get(it));
    let near = facts.get(at).is_some_and(|fact| fact.blanks == 0);
    near && above == Some(&Tag::Chrome(ChromeRole::Archive)) && is_month(facts, at)
}

/// "September 2012" alone on its line.
pub(super) fn is_month(facts: &Facts<'_>, at: usize) -> bool {
    let whole =
        facts.get(at).is_some_and(|fact| facts.meta(fact).is_whole() && facts.meta(fact).words().next().is_none());
    whole && reading(facts, at).is_some_and(DateReading::is_month)
}

/// Whether a date alone stands right above: what begins with another one is the title there.
pub(super) fn is_below_day(tags: &[Tag], at: usize) -> bool {
    at.checked_sub(1).and_then(|above| tags.get(above)) == Some(&Tag::Date)
}

pub(super) fn reading<'f>(facts: &'f Facts<'_>, at: usize) -> Option<&'f DateReading> {
    facts.get(at).and_then(|fact| facts.meta(fact).date()).map(|(_, date)| date)
}
