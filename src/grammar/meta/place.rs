//! What words and free text in a telling line are by their place: labels behind "in", a rubric between bars.

use super::{Kind, Meta, Part, Piece};
use crate::{
    locale::{Role, fold::fold_into, record::Piece as Slot, words::words},
    source::Letter,
};
use std::ops::Range;

/// What the platforms write between the author or the date and the rubric: "by Ann on May 3 in Boats". Folded.
const UNDER: [&str; 12] = ["in", "i", "en", "em", "dans", "im", "w", "v", "в", "у", "في", "în"];
/// The longest of them, in bytes.
const UNDER_MOST: usize = 4;
/// A list of labels with so many commas may be longer than a name.
const COMMAS: usize = 3;
/// The most words of one label.
const LABEL_WORDS: usize = 4;
/// The most bytes of labels behind "in".
const LABELS_MOST: usize = 80;

/// Whether a word is one that labels stand behind.
pub(crate) fn is_under(word: &str) -> bool {
    let mut key = String::new();
    if word.len() <= UNDER_MOST {
        fold_into(word, &mut key);
    }
    UNDER.contains(&key.as_str())
}

/// Whether `word`, with `rest` behind it, leads in labels where a line has told who or when.
pub(crate) fn leads_labels(word: &str, rest: &str) -> bool {
    if rest.len() > LABELS_MOST + 80 || !is_under(word) {
        return false;
    }
    let until = rest.find(['|', '•', '·', '(', '—', '–']).or_else(|| rest.find("//")).or_else(|| rest.find(" /"));
    let until = until.unwrap_or(rest.len());
    let text = rest.get(..until).unwrap_or_default().trim();
    let small = |label: &str| words(label).nth(LABEL_WORDS).is_none();
    is_great(text) && text.len() <= LABELS_MOST && text.split(',').all(small)
}

/// Whether `rest`, what stands behind "by", is a name of one or two words and no more: after a date even "admin" is one.
pub(super) fn is_short_name(rest: &str) -> bool {
    let until = rest.find(['|', '•', '·', '(', '—', '–']).unwrap_or(rest.len());
    let mut own = words(rest.get(..until).unwrap_or_default());
    let first = own.next();
    first.is_some() && own.nth(1).is_none()
}

/// Takes what stands alone between bars for the rubric: where an author is told already, or by a sign that joins
/// labels.
pub(super) fn rubric(line: &str, meta: &mut Meta) {
    if !meta.kinds.has(Kind::Date) || meta.kinds.has(Kind::Labels) {
        return;
    }
    let told = meta.author().is_some();
    let bar = |it: Option<&Piece>| it.is_none_or(|it| matches!(it.part, Part::Bar));
    let is_rubric = |at: usize, piece: &Piece| {
        let text = line.get(piece.range.clone()).unwrap_or_default();
        let apart = at > 0 && bar(meta.pieces.get(at - 1)) && bar(meta.pieces.get(at + 1));
        let joined = text.contains([',', '&']);
        let small = || text.split(',').all(|label| words(label).nth(LABEL_WORDS).is_none());
        let last = at > 0 && at + 1 == meta.pieces.len() && told && is_day(meta.pieces.get(at - 1)) && is_great(text);
        matches!(piece.part, Part::Free) && (apart && (told || joined) || last) && small()
    };
    let Some(at) = meta.pieces.iter().enumerate().position(|(at, piece)| is_rubric(at, piece)) else { return };
    if let Some(piece) = meta.pieces.get_mut(at) {
        piece.part = Part::Labels;
        let letters = count(line, &piece.range);
        meta.unknown = meta.unknown.saturating_sub(letters);
        meta.known += letters;
        meta.kinds.add(Kind::Labels);
    }
}

/// Whether a piece says the day; what stands behind an hour may be its zone.
fn is_day(piece: Option<&Piece>) -> bool {
    piece.is_some_and(|piece| matches!(piece.part, Part::Date(_)))
}

/// Whether a text begins with a letter that is no small one.
fn is_great(text: &str) -> bool {
    text.chars().find(|c| c.is_alphanumeric()).is_some_and(|c| !c.is_lowercase() && !c.is_numeric())
}

/// Whether a single word, the first `len` bytes of `rest`, really leads: "By Ann", "Tags: a" and not "By the way".
pub(super) fn is_lead(rest: &str, len: usize, slot: Option<Slot>) -> bool {
    let after = rest.get(len..).unwrap_or_default();
    let inner = after.trim_start();
    if inner.starts_with([':', '：']) {
        // "Autor:innen" is one word.
        let goes_on = after.strip_prefix(':').is_some_and(|it| it.starts_with(char::is_lowercase));
        return !goes_on || matches!(slot, Some(Slot::Labels));
    }
    let lists = matches!(slot, Some(Slot::Labels));
    let apart = after.starts_with(char::is_whitespace) && !after.starts_with('\t');
    if lists && (!apart || after.contains(": ") || after.contains(" : ")) {
        return false;
    }
    let named = inner.chars().next().is_some_and(|c| !c.is_lowercase());
    let long = || lists && rest.matches(',').count() >= COMMAS;
    (rest.len() <= 120 || long()) && (named || matches!(slot, Some(Slot::Labels | Slot::Date | Slot::Time)))
}

/// What the words at the start of a phrase tell: of a sentence that tells all at once, what comes first.
pub(super) const fn told(role: Role, slot: Option<Slot>) -> Role {
    match (role, slot) {
        (Role::EntryFooter, Some(Slot::Labels)) => Role::PostedIn,
        (Role::EntryFooter | Role::PostedIn, Some(Slot::Author | Slot::Date | Slot::Time)) => Role::Byline,
        _ => role,
    }
}

/// Letters and digits.
pub(super) fn count(line: &str, range: &Range<usize>) -> usize {
    line.get(range.clone()).unwrap_or_default().chars().filter(|&c| Letter::of(c).is_alphanumeric()).count()
}
