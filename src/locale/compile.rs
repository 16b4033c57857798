//! From the plain tables to the [`Dictionary`] and the [`Shelves`]: folding, cutting, merging what languages share.

use std::collections::HashMap;

use super::fold::{digit, fold_into};
use super::index::{Dictionary, LocaleSet, Name, Phrase, Piece, PlatformSet, Shelf, Shelves, Slot, Table, Words};
use super::words::words;
use super::{LOCALES, Locale, Phrases, REGIONAL, Role, by_tag, numerals};

/// Reads the tables of names.
pub(super) fn dictionary() -> Dictionary {
    Dictionary { names: names(), joiners: joiners(), ordinals: ordinals(), day_periods: day_periods() }
}

fn names() -> Table<Vec<Name>> {
    let mut names = Table::<Vec<Name>>::default();
    for (index, locale) in LOCALES.iter().enumerate() {
        for (slot, forms) in slots(locale) {
            give(&mut names, slot, forms, LocaleSet::of(index));
        }
    }
    for (month, forms) in (1..).zip(numerals::PERSIAN_MONTHS) {
        give(&mut names, Slot::Persian(month), forms, numerals::language(numerals::PERSIAN));
    }
    for (tag, forms, calendar) in numerals::ERAS {
        give(&mut names, Slot::Era(*calendar), forms, numerals::language(tag));
    }
    names
}

/// Adds all forms of one name in a language.
fn give(names: &mut Table<Vec<Name>>, slot: Slot, forms: &[&str], locales: LocaleSet) {
    let folded: Vec<String> = forms.iter().map(|form| fold(form)).collect();
    for form in &folded {
        let name = Name { slot, locales, full: is_full(form, &folded) };
        for key in keys(form).chain(without_accents(form)) {
            add(names.entry(key).or_default(), name);
        }
    }
}

/// Greek in capitals has no accents: ΑΥΓΟΥΣΤΟΥ.
fn without_accents(folded: &str) -> Option<Box<str>> {
    let bare = |c: char| match c {
        'ά' => 'α',
        'έ' => 'ε',
        'ή' => 'η',
        'ί' => 'ι',
        'ό' => 'ο',
        'ύ' => 'υ',
        'ώ' => 'ω',
        _ => c,
    };
    let plain: String = folded.trim_end_matches('.').chars().map(bare).collect();
    (plain != folded.trim_end_matches('.')).then(|| plain.into_boxed_str())
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

/// Whether `form` is written out: the first form of its list is, and any other that has no dot, is as
/// long as the first or has four letters, and is not the beginning of a much longer form.
fn is_full(form: &str, forms: &[String]) -> bool {
    let Some(first) = forms.first() else { return false };
    if form == first {
        return true;
    }
    let longer = |other: &String| other.strip_prefix(form).is_some_and(|rest| rest.chars().count() > 2);
    let letters = |form: &str| form.chars().filter(|c| !c.is_numeric()).count();
    let long_enough = letters(form) >= 4 || letters(form) == letters(first);
    long_enough && !form.contains('.') && !forms.iter().any(longer)
}

/// The keys of a folded form: as written, and as its words joined by single spaces.
fn keys(folded: &str) -> impl Iterator<Item = Box<str>> {
    let bare = folded.trim_end_matches(['.', ':']).trim();
    // A form that is nothing but a dot is kept.
    let bare = if bare.is_empty() { folded } else { bare };
    let joined = Some(cut(folded).join(" ")).filter(|joined| !joined.is_empty() && joined != bare);
    std::iter::once(Box::from(bare)).chain(joined.map(String::into_boxed_str))
}

fn day_periods() -> Table<bool> {
    let mut periods = Table::default();
    for locale in LOCALES {
        for (forms, after_noon) in [(locale.am, false), (locale.pm, true)] {
            for form in forms {
                for key in keys(&fold(form)) {
                    periods.entry(key).or_insert(after_noon);
                }
            }
        }
    }
    periods
}

/// Joiners, and each word of those that have several.
fn joiners() -> Words {
    let mut joiners = Words::default();
    for form in LOCALES.iter().flat_map(|locale| locale.joiners) {
        let folded = fold(form);
        joiners.extend(keys(&folded));
        joiners.extend(cut(&folded).into_iter().map(Box::from));
    }
    joiners
}

fn ordinals() -> Words {
    let mut ordinals = Words::default();
    for form in LOCALES.iter().flat_map(|locale| locale.ordinals) {
        ordinals.extend(keys(&fold(form)));
    }
    ordinals
}

fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    fold_into(text, &mut folded);
    folded
}

fn cut(folded: &str) -> Vec<&str> {
    words(folded).filter_map(|range| folded.get(range)).collect()
}

/// Reads the tables of phrases.
pub(super) fn shelves() -> Shelves {
    let mut shelves = Shelves::default();
    for (index, locale) in LOCALES.iter().enumerate() {
        let locales = with_regions(index, locale);
        for phrase in locale.phrases.iter().flat_map(|row| phrases(locales, row)) {
            let Some((shelf, key)) = place(&phrase.pieces, &mut shelves) else { continue };
            shelf.entry(key).or_default().push(phrase);
        }
    }
    let Shelves { starting, after_number, ending } = &mut shelves;
    for phrases in [starting, after_number, ending].into_iter().flat_map(HashMap::values_mut) {
        arrange(phrases);
    }
    shelves
}

/// The language and the regional forms that share its phrases.
fn with_regions(index: usize, locale: &Locale) -> LocaleSet {
    let regions = REGIONAL.iter().filter(|(_, base)| *base == locale.tag);
    let places = regions.filter_map(|(tag, _)| by_tag(tag)).map(|(place, _)| LocaleSet::of(place));
    places.fold(LocaleSet::of(index), LocaleSet::union)
}

/// Puts the longest phrases first and makes one of those that differ in language or platform only.
fn arrange(phrases: &mut Vec<Phrase>) {
    phrases.sort_by(|a, b| {
        let by_length = b.length().cmp(&a.length());
        by_length.then(a.role.cmp(&b.role)).then_with(|| a.pieces.cmp(&b.pieces))
    });
    phrases.dedup_by(|next, kept| {
        let same = next.role == kept.role && next.pieces == kept.pieces;
        if same {
            kept.platforms = kept.platforms.union(next.platforms);
            kept.locales = kept.locales.union(next.locales);
            kept.seen |= next.seen;
        }
        same
    });
    phrases.shrink_to_fit();
}

/// Every phrase of one row.
fn phrases(locales: LocaleSet, row: &'static Phrases) -> impl Iterator<Item = Phrase> {
    let seen = row.seen.iter().map(|text| (text, true));
    let remembered = row.unverified.iter().map(|text| (text, false));
    seen.chain(remembered).map(move |(text, seen)| {
        let pieces = pieces(text).into_boxed_slice();
        Phrase { role: role(row.role, &pieces), platforms: PlatformSet::of(row.platform), locales, seen, pieces }
    })
}

/// A phrase that counts comments in digits is one and the same for none, one and many.
fn role(role: Role, pieces: &[Piece]) -> Role {
    match role {
        Role::CommentsNone | Role::CommentsOne if pieces.contains(&Piece::Number) => Role::CommentsMany,
        _ => role,
    }
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
