//! Words by which a line tells that it leads in a quotation: forms of "to say" and "to write", and "according to".
//!
//! Common words of each language, folded; a line that only holds one is a hint, never a decision.

use super::{fold::fold_into, words::words};

#[rustfmt::skip]
static SAYINGS: [&str; 79] = [
    "affirme", "afirma", "anser", "antwortete", "asked", "asks", "berättade", "berättar", "citat", "citerar",
    "cites", "citing", "continues", "dice", "dijo", "disait", "disse", "dit", "diz", "erklärte", "escreveu",
    "escribe", "escribió", "explained", "explains", "fragte", "frågade", "förklarade", "kirjoitti", "läste",
    "meddelade", "meint", "menar", "noted", "påpekade", "quote", "quoted", "quoting", "reads", "replied",
    "reported", "reports", "sa", "sade", "sagt", "sagte", "said", "sanoi", "saying", "says", "schreef",
    "schreibt", "schrieb", "scrisse", "scrive", "sier", "siger", "skrev", "skrevs", "skriver", "skrivit",
    "stated", "states", "stod", "står", "svarade", "säger", "sägs", "tells", "told", "undrade", "writes",
    "written", "wrote", "zegt", "zitat", "écrit", "écrivait", "γράφει",
];

#[rustfmt::skip]
static SOURCES: [&str; 12] = ["according", "despre", "enligt", "from", "hämtat", "laut", "quelle", "secondo", "selon", "según", "ur", "via"];

/// Whether a line holds a word of saying.
pub(crate) fn is_saying(line: &str) -> bool {
    holds(line, &SAYINGS, usize::MAX)
}

/// Whether a line begins with a word that names a source.
pub(crate) fn is_source_word(line: &str) -> bool {
    holds(line, &SOURCES, 1)
}

fn holds(line: &str, table: &[&str], most: usize) -> bool {
    let mut key = String::with_capacity(24);
    words(line).take(most).any(|range| {
        key.clear();
        fold_into(line.get(range).unwrap_or_default(), &mut key);
        table.contains(&key.as_str())
    })
}
