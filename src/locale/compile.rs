//! From the plain tables to the [`Index`]: folding, cutting, merging what languages share.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap, HashSet};

use super::fold::{digit, fold_into};
use super::index::{Index, LocaleSet, Name, Phrase, Piece, PlatformSet, Shelf, Shelves, Slot};
use super::words::words;
use super::{LOCALES, Locale, Role};

/// Reads every table once.
pub(super) fn index() -> Index {
    Index {
        names: names(),
        joiners: LOCALES.iter().flat_map(|locale| locale.joiners).flat_map(|joiner| loose_keys(joiner)).collect(),
        ordinals: LOCALES.iter().flat_map(|locale| locale.ordinals).flat_map(|suffix| keys(suffix)).collect(),
        day_periods: day_periods(),
        phrases: shelves(),
    }
}

fn names() -> HashMap<Box<str>, Vec<Name>> {
    let mut names: HashMap<Box<str>, Vec<Name>> = HashMap::new();
    for (index, locale) in LOCALES.iter().enumerate() {
        for (slot, forms) in slots(locale) {
            for form in forms {
                let name = Name { slot, locales: LocaleSet::of(index), full: is_full(form, forms) };
                for key in keys(form) {
                    add(names.entry(key).or_default(), name);
                }
            }
        }
    }
    names
}

/// The months and days of the week with their written forms.
fn slots(locale: &'static Locale) -> impl Iterator<Item = (Slot, &'static [&'static str])> {
    let months = (1..).map(Slot::Month).zip(locale.months);
    let weekdays = (0..).map(Slot::Weekday).zip(locale.weekdays);
    months.chain(weekdays)
}

fn add(names: &mut Vec<Name>, new: Name) {
    match names.iter_mut().find(|name| name.slot == new.slot) {
        Some(name) => {
            name.locales = name.locales.union(new.locales);
            name.full |= new.full;
        }
        None => names.push(new),
    }
}

/// Whether `form` is written out: the first form of its list is, and any other that has no dot, is no
/// shorter than the first or four letters, and is not the beginning of a much longer form.
fn is_full(form: &str, forms: &[&str]) -> bool {
    let Some(first) = forms.first() else { return false };
    if form == *first {
        return true;
    }
    let (form, first) = (fold(form), fold(first));
    let cut_short = forms.iter().any(|other| {
        let other = fold(other);
        other.strip_prefix(&*form).is_some_and(|rest| rest.chars().count() > 2)
    });
    let letters = form.chars().count();
    !form.contains('.') && !cut_short && (letters >= 4 || letters >= first.chars().count())
}

fn day_periods() -> HashMap<Box<str>, bool> {
    let mut periods = HashMap::new();
    for locale in LOCALES {
        for (forms, after_noon) in [(locale.am, false), (locale.pm, true)] {
            for key in forms.iter().flat_map(|form| keys(form)) {
                periods.entry(key).or_insert(after_noon);
            }
        }
    }
    periods
}

/// The keys of a form: as written, and as its words joined by single spaces.
fn keys(form: &str) -> HashSet<Box<str>> {
    let folded = fold(form);
    let bare = folded.trim_end_matches(['.', ':']);
    // A form that is nothing but a dot is kept.
    let bare = if bare.is_empty() { folded.as_str() } else { bare };
    let joined = cut(&folded).join(" ");
    [bare.trim(), &joined].into_iter().filter(|key| !key.is_empty()).map(Box::from).collect()
}

/// The keys of a form and each of its words.
fn loose_keys(form: &str) -> HashSet<Box<str>> {
    let mut all = keys(form);
    all.extend(cut(&fold(form)).into_iter().map(Box::from));
    all
}

fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    fold_into(text, &mut folded);
    folded
}

fn cut(folded: &str) -> Vec<&str> {
    words(folded).filter_map(|range| folded.get(range)).collect()
}

fn shelves() -> Shelves {
    let mut merged: BTreeMap<(Role, Box<[Piece]>), Phrase> = BTreeMap::new();
    for phrase in LOCALES.iter().enumerate().flat_map(|(index, locale)| phrases(index, locale)) {
        let old = merged.entry((phrase.role, phrase.pieces.clone())).or_insert_with(|| phrase.clone());
        old.platforms = old.platforms.union(phrase.platforms);
        old.locales = old.locales.union(phrase.locales);
        old.seen |= phrase.seen;
    }
    let mut shelves = Shelves::default();
    for phrase in merged.into_values() {
        let Some((shelf, key)) = place(&phrase.pieces, &mut shelves) else { continue };
        shelf.entry(key).or_default().push(phrase);
    }
    let Shelves { starting, after_number, ending } = &mut shelves;
    for shelf in [starting, after_number, ending] {
        // Stable: phrases of one length stay in the order of role and words.
        shelf.values_mut().for_each(|phrases| phrases.sort_by_key(|phrase| Reverse(phrase.length())));
    }
    shelves
}

/// Every phrase of one language.
fn phrases(index: usize, locale: &'static Locale) -> impl Iterator<Item = Phrase> {
    locale.phrases.iter().flat_map(move |row| {
        let seen = row.seen.iter().map(|text| (text, true));
        let remembered = row.unverified.iter().map(|text| (text, false));
        seen.chain(remembered).map(move |(text, seen)| Phrase {
            role: row.role,
            platforms: PlatformSet::of(row.platform),
            locales: LocaleSet::of(index),
            seen,
            pieces: pieces(text).into_boxed_slice(),
        })
    })
}

/// The shelf of a phrase and its key there; a phrase without words of its own at either end has none.
fn place<'a>(pieces: &[Piece], shelves: &'a mut Shelves) -> Option<(&'a mut Shelf, Box<str>)> {
    match pieces {
        [Piece::Words(words), ..] => Some((&mut shelves.starting, words.first()?.clone())),
        [Piece::Number, Piece::Words(words), ..] => Some((&mut shelves.after_number, words.first()?.clone())),
        [.., Piece::Words(words)] => Some((&mut shelves.ending, words.last()?.clone())),
        _ => None,
    }
}

/// Cuts a phrase of the tables, such as `{n} Responses to {title}`, at its slots.
fn pieces(mut text: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    while let Some((before, rest)) = text.split_once('{') {
        let (slot, after) = rest.split_once('}').unwrap_or((rest, ""));
        literal(before, &mut pieces);
        pieces.extend(slot_named(slot));
        text = after;
    }
    literal(text, &mut pieces);
    pieces
}

fn slot_named(slot: &str) -> Option<Piece> {
    match slot {
        "n" => Some(Piece::Number),
        "author" => Some(Piece::Author),
        "date" => Some(Piece::Date),
        "time" => Some(Piece::Time),
        "title" => Some(Piece::Title),
        "categories" | "tags" => Some(Piece::Labels),
        _ => None,
    }
}

/// Adds the words of `text`; a number among them becomes the slot for one.
fn literal(text: &str, pieces: &mut Vec<Piece>) {
    let folded = fold(text);
    let words = cut(&folded);
    for run in words.chunk_by(|a, b| !is_number(a) && !is_number(b)) {
        pieces.push(match run {
            [word] if is_number(word) => Piece::Number,
            _ => Piece::Words(run.iter().map(|word| Box::from(*word)).collect()),
        });
    }
}

fn is_number(word: &str) -> bool {
    word.chars().next().is_some_and(|c| digit(c).is_some())
}

#[cfg(test)]
mod tests {
    use super::{LOCALES, Shelves, pieces, place};

    #[test]
    fn every_phrase_has_a_shelf() {
        for locale in LOCALES {
            for text in locale.phrases.iter().flat_map(|row| row.seen.iter().chain(row.unverified)) {
                let shelved = place(&pieces(text), &mut Shelves::default()).is_some();
                assert!(shelved, "{}: {text:?} has no words at either end", locale.tag);
            }
        }
    }

    #[test]
    fn every_slot_has_a_known_name() {
        for locale in LOCALES {
            for text in locale.phrases.iter().flat_map(|row| row.seen.iter().chain(row.unverified)) {
                let slots = text.split('{').skip(1).filter_map(|rest| rest.split_once('}'));
                for (slot, _) in slots {
                    assert!(super::slot_named(slot).is_some(), "{}: {text:?}", locale.tag);
                }
            }
        }
    }
}
