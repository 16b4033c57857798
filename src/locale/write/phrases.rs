//! The phrases, from the plain tables: cut at their slots, folded, and put where a line that holds them is sure to look.

use super::super::{
    Role,
    fold::digit,
    language::{Locale, Phrases, REGIONAL},
    record::Piece,
    set::{LocaleSet, PlatformSet},
};
use super::{Languages, cut, fold};
use std::collections::BTreeMap;

/// A part of a phrase, before its words have their places in the table.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Part {
    Word(String),
    Slot(Piece),
}

/// A phrase, before it has its place in the table.
#[derive(Debug)]
pub(super) struct Whole {
    pub(super) role: Role,
    pub(super) platforms: PlatformSet,
    pub(super) locales: LocaleSet,
    pub(super) seen: bool,
    pub(super) parts: Vec<Part>,
}

/// Phrases by one of their words, the longest first.
pub(super) type Shelf = BTreeMap<String, Vec<Whole>>;

/// The phrases, each on the one shelf where a line that holds it is sure to look.
#[derive(Default)]
pub(super) struct Shelves {
    pub(super) starting: Shelf,
    pub(super) counted: Shelf,
    pub(super) ending: Shelf,
}

/// All phrases.
pub(super) fn shelves(languages: Languages) -> Shelves {
    let mut shelves = Shelves::default();
    for (index, locale) in languages.0.iter().enumerate() {
        let locales = with_regions(languages, index, locale);
        for phrase in locale.phrases.iter().flat_map(|row| phrases(locales, row)) {
            let Some((shelf, key)) = place(&phrase.parts, &mut shelves) else { continue };
            shelf.entry(key).or_default().push(phrase);
        }
    }
    let Shelves { starting, counted, ending } = &mut shelves;
    [starting, counted, ending].into_iter().flat_map(BTreeMap::values_mut).for_each(arrange);
    shelves
}

/// The language and the regional forms that share its phrases.
fn with_regions(languages: Languages, index: usize, locale: &Locale) -> LocaleSet {
    let regions = REGIONAL.iter().filter(|(_, base)| *base == locale.tag);
    regions.map(|(tag, _)| languages.set(tag)).fold(LocaleSet::of(index), LocaleSet::union)
}

/// Puts the longest phrases first and makes one of those that differ in language or platform only.
fn arrange(phrases: &mut Vec<Whole>) {
    phrases.sort_by(|a, b| {
        let by_length = b.parts.len().cmp(&a.parts.len());
        by_length.then(a.role.cmp(&b.role)).then_with(|| a.parts.cmp(&b.parts))
    });
    phrases.dedup_by(|next, kept| {
        let same = next.role == kept.role && next.parts == kept.parts;
        if same {
            kept.platforms = kept.platforms.union(next.platforms);
            kept.locales = kept.locales.union(next.locales);
            kept.seen |= next.seen;
        }
        same
    });
}

/// Every phrase of one row.
fn phrases(locales: LocaleSet, row: &'static Phrases) -> impl Iterator<Item = Whole> {
    let seen = row.seen.iter().map(|text| (text, true));
    let remembered = row.unverified.iter().map(|text| (text, false));
    seen.chain(remembered).map(move |(text, seen)| {
        let parts = parts(text);
        Whole { role: role(row.role, &parts), platforms: PlatformSet::of(row.platform), locales, seen, parts }
    })
}

/// A phrase that counts comments in digits is one and the same for none, one and many.
fn role(role: Role, parts: &[Part]) -> Role {
    match role {
        Role::CommentsNone | Role::CommentsOne if parts.contains(&Part::Slot(Piece::Number)) => Role::CommentsMany,
        _ => role,
    }
}

/// The shelf of a phrase and its key there; a phrase without words of its own at either end has none.
fn place<'a>(parts: &[Part], shelves: &'a mut Shelves) -> Option<(&'a mut Shelf, String)> {
    match parts {
        [Part::Word(word), ..] => Some((&mut shelves.starting, word.clone())),
        [Part::Slot(Piece::Number), Part::Word(word), ..] => Some((&mut shelves.counted, word.clone())),
        [.., Part::Word(word)] => Some((&mut shelves.ending, word.clone())),
        _ => None,
    }
}

/// Cuts a phrase of the tables, such as `{n} Responses to {title}`, at its slots.
fn parts(mut text: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    while let Some((before, rest)) = text.split_once('{') {
        let (slot, after) = rest.split_once('}').unwrap_or((rest, ""));
        literal(before, &mut parts);
        parts.extend(slot_named(slot).map(Part::Slot));
        text = after;
    }
    literal(text, &mut parts);
    parts
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
fn literal(text: &str, parts: &mut Vec<Part>) {
    let number = |word: &str| word.chars().next().is_some_and(|c| digit(c).is_some());
    let part = |word: &str| if number(word) { Part::Slot(Piece::Number) } else { Part::Word(word.to_owned()) };
    parts.extend(cut(&fold(text)).into_iter().map(part));
}

#[cfg(test)]
mod tests {
    use super::{super::super::language::LOCALES, Shelves, parts, place, slot_named};

    #[test]
    fn every_phrase_has_a_shelf() {
        for locale in LOCALES {
            for text in locale.phrases.iter().flat_map(|row| row.seen.iter().chain(row.unverified)) {
                let shelved = place(&parts(text), &mut Shelves::default()).is_some();
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
                    assert!(slot_named(slot).is_some(), "{}: {text:?}", locale.tag);
                }
            }
        }
    }
}
