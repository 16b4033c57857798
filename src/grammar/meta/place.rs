//! What free text in a telling line is by its place: labels behind "in", a rubric between bars.

use super::{Kind, Meta, Part, Piece};
use crate::{
    grammar::name,
    locale::{fold::fold_into, index::Piece as Slot, words::words},
};

/// What the platforms write between the author or the date and the rubric: "by Ann on May 3 in Boats". Folded.
const UNDER: [&str; 12] = ["in", "i", "en", "em", "dans", "im", "w", "v", "в", "у", "في", "în"];
/// The most words of one label.
const LABEL_WORDS: usize = 4;
/// The most bytes of labels behind "in".
const LABELS_MOST: usize = 80;

/// The slot of labels.
pub(super) static LABELS: Slot = Slot::Labels;

/// Whether `word`, with `rest` behind it, leads in labels where a line has told who or when.
pub(super) fn leads_labels(word: &str, rest: &str) -> bool {
    if word.len() > 4 || rest.len() > LABELS_MOST + 80 {
        return false;
    }
    let mut key = String::new();
    fold_into(word, &mut key);
    let until = rest.find(['|', '•', '·', '(', '—', '–']).or_else(|| rest.find("//")).unwrap_or(rest.len());
    let text = rest.get(..until).unwrap_or_default().trim();
    let great = text.chars().find(|c| c.is_alphanumeric()).is_some_and(|c| !c.is_lowercase() && !c.is_numeric());
    let small = |label: &str| words(label).count() <= LABEL_WORDS;
    UNDER.contains(&key.as_str()) && great && text.len() <= LABELS_MOST && text.split(',').all(small)
}

/// Whether `rest`, what stands behind "by", is a name of one or two words and no more: after a date even "admin" is one.
pub(super) fn is_short_name(rest: &str) -> bool {
    let until = rest.find(['|', '•', '·', '(', '—', '–']).unwrap_or(rest.len());
    let mut own = words(rest.get(..until).unwrap_or_default());
    let first = own.next();
    let named = first.is_some_and(|range| rest.get(range).and_then(name::word).is_some());
    named && own.count() <= 1
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
        let small = text.split(',').all(|label| words(label).count() <= LABEL_WORDS);
        matches!(piece.part, Part::Free) && apart && small && (told || joined)
    };
    let Some(at) = meta.pieces.iter().enumerate().position(|(at, piece)| is_rubric(at, piece)) else { return };
    if let Some(piece) = meta.pieces.get_mut(at) {
        piece.part = Part::Labels;
        let letters = super::scan::count(line, &piece.range);
        meta.unknown = meta.unknown.saturating_sub(letters);
        meta.known += letters;
        meta.kinds.add(Kind::Labels);
    }
}
