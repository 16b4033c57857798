//! Words by which a line tells that it leads in a quotation: forms of "to say" and "to write", and "according to".
//!
//! Common words of each language, folded, in the order of their bytes; a line that only holds one is a hint, never a decision.

use super::{fold::fold_into, words::words};

#[rustfmt::skip]
static SAYINGS: [&str; 234] = [
    "affirme", "afirma", "anser", "antwoordde", "antwortete", "asked", "asks", "berkata", "bertanya", "berättade",
    "berättar", "chiede", "chiese", "citat", "citerar", "cites", "citing", "contesta", "contestó", "continues",
    "dedi", "demanda", "demande", "demandé", "dice", "digué", "dijo", "disait", "disse", "dit", "diu", "diyor",
    "diz", "déclare", "déclaré", "erklärte", "escreveu", "escribe", "escribió", "escriu", "explained", "explains",
    "explicou", "explicó", "fragte", "frågade", "förklarade", "hovorí", "kaže", "kertoi", "kirjoittaa", "kirjoitti",
    "kirjutas", "kysyi", "kérdezte", "läste", "meddelade", "meint", "meinte", "menar", "mengatakan", "menulis",
    "mondja", "mondta", "mówi", "napisala", "napisao", "napisał", "napisała", "napsal", "napsala", "napísal",
    "napísala", "noted", "nói", "odpověděl", "odpověděla", "odpowiedział", "odpowiedziała", "parašė", "perguntou",
    "pisze", "piše", "povedal", "povedala", "powiedział", "powiedziała", "pravi", "pregunta", "preguntó",
    "påpekade", "píše", "quote", "quoted", "quoting", "reads", "rekao", "rekel", "rekla", "replied", "reported",
    "reports", "responde", "respondeu", "respondió", "rief", "risponde", "rispose", "répond", "répondit", "répondu",
    "răspuns", "răspunse", "sa", "sade", "sagde", "sagt", "sagte", "sagði", "said", "sako", "sanoi", "sanoo",
    "saying", "says", "schreef", "schreibt", "schreven", "schrieb", "schrijft", "scria", "scrie", "scrisse",
    "scrive", "segir", "sier", "siger", "skrev", "skrevs", "skrifar", "skrifaði", "skriver", "skrivit", "sordu",
    "spune", "spunea", "spurgte", "spurte", "spurði", "spus", "spuse", "spyr", "spør", "stated", "states", "stod",
    "står", "svarade", "svaraði", "svarede", "svarte", "säger", "sägs", "tells", "told", "tulis", "undrade",
    "upitao", "vastasi", "vertelde", "viết", "vroeg", "válaszolta", "writes", "written", "wrote", "yazdi",
    "zapytał", "zapytała", "zegt", "zei", "zeptal", "zeptala", "zice", "zicea", "zitat", "écrit", "écrivait",
    "írja", "írta", "întrebat", "întrebă", "ütles", "řekl", "řekla", "říká", "έγραψε", "απάντησε", "γράφει", "είπε",
    "λέει", "ρώτησε", "говорит", "каже", "каза", "казва", "написав", "написал", "написала", "ответил", "ответила",
    "пише", "пишет", "рекао", "рекла", "сказав", "сказал", "сказала", "спросил", "спросила", "אומר", "אומרת", "אמר",
    "אמרה", "כתב", "כתבה", "تقول", "قال", "قالت", "نوشت", "کتب", "کتبت", "گفت", "یقول",
];

#[rustfmt::skip]
static SOURCES: [&str; 12] = ["according", "despre", "enligt", "from", "hämtat", "laut", "quelle", "secondo", "según", "selon", "ur", "via"];

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
        table.binary_search(&key.as_str()).is_ok()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_folded_and_sorted() {
        for table in [&SAYINGS[..], &SOURCES[..]] {
            assert!(table.is_sorted());
            for word in table {
                let mut folded = String::new();
                fold_into(word, &mut folded);
                assert_eq!(*word, folded);
            }
        }
    }
}
