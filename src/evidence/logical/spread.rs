//! Lines that tell one thing and lead each other in, with a blank line between or not: "Feb 7, 2024" / "—" / "by" /
//! "Ingrid" / "in Winter".

use super::{MOST_WORDS, is_whole};
use crate::{
    evidence::Fact,
    grammar::{
        meta::{is_under, leads_labels},
        phrase::phrase_in,
    },
    locale::record::Piece as Slot,
    step::Looks,
};

/// The most lines of such a run.
const LINES: usize = 7;
/// The longest word that leads in what stands below it, in bytes.
const LEAD_MOST: usize = 8;

/// How many of `lines` the first one leads in, itself among them.
pub(super) fn spread<'a>(lines: &[Fact], content: impl Fn(&Fact) -> (&'a str, usize), looks: &Looks) -> usize {
    let near = |at: usize| {
        let fact = lines.get(at).filter(|fact| at < LINES && fact.short && fact.shape.words <= MOST_WORDS)?;
        (fact.blanks <= 1).then(|| content(fact).0)
    };
    let Some(first) = lines.first() else { return 0 };
    let led = near(1).is_some_and(is_value);
    let mut count = match content(first).0 {
        _ if is_whole(first) => 1,
        text if leads_in(text, looks) && led => 2,
        _ => return 0,
    };
    let mut told = count;
    while let Some(text) = near(count) {
        count += match () {
            () if is_sign(text) || !is_whole(first) && lines.get(count).is_some_and(is_whole) => 1,
            () if is_lead(text, looks) && near(count + 1).is_some_and(is_value) => 2,
            () if leads_in_labels(text) => 1,
            () => break,
        };
        told = if is_sign(text) { told } else { count };
    }
    told
}

/// Whether a line is a small word, and leads in what stands below it: "by", "von", "in".
fn is_lead(text: &str, looks: &Looks) -> bool {
    text.len() <= LEAD_MOST && (is_under(text) || leads_in(text, looks))
}

/// Whether a line is words that lead in a name, a day or labels, and no more.
pub(super) fn leads_in(text: &str, looks: &Looks) -> bool {
    looks
        .at_words(text, |line| phrase_in(line, text))
        .is_some_and(|it| it.len == text.len() && matches!(it.slot, Some(Slot::Author | Slot::Date | Slot::Labels)))
}

/// Whether a line could be what such a word leads in: a name, a day, a label.
fn is_value(text: &str) -> bool {
    text.starts_with(|c: char| c.is_alphanumeric() && !c.is_lowercase()) && !text.ends_with(['.', '!', '?', ':', ','])
}

/// Whether a line is one sign, as stands between a day and a name.
fn is_sign(text: &str) -> bool {
    matches!(text, "-" | "--" | "–" | "—" | "·" | "•" | "|" | "/")
}

/// "in Orchard, Winter"
fn leads_in_labels(text: &str) -> bool {
    text.split_once(' ').is_some_and(|(word, rest)| word.starts_with(char::is_lowercase) && leads_labels(word, rest))
}
