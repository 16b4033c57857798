//! The words of dates, from the plain tables: folded, and what languages share merged.

use super::super::{
    gate::Gate,
    language::{ERAS, ISLAMIC, ISLAMIC_MONTHS, Locale, PERSIAN, PERSIAN_MONTHS},
    record::Slot,
    set::LocaleSet,
};
use super::{Languages, cut, fold};
use std::collections::BTreeMap;

/// One meaning of a word, before it has its place in the table.
pub(super) struct Meaning {
    pub(super) slot: Slot,
    pub(super) locales: LocaleSet,
    pub(super) full: bool,
}

/// The meanings of each key.
pub(super) type Meanings = BTreeMap<String, Vec<Meaning>>;

/// All names of months, days of the week and eras.
pub(super) fn names(languages: Languages) -> Meanings {
    let mut names = Meanings::new();
    for (index, locale) in languages.0.iter().enumerate() {
        for (slot, forms) in slots(locale) {
            give(&mut names, slot, forms, LocaleSet::of(index));
        }
    }
    for (month, forms) in (1..).zip(PERSIAN_MONTHS) {
        give(&mut names, Slot::Persian(month), forms, languages.set(PERSIAN));
    }
    for (month, forms) in (1..).zip(ISLAMIC_MONTHS) {
        give(&mut names, Slot::Islamic(month), forms, languages.set(ISLAMIC));
    }
    for (tag, forms, calendar) in ERAS {
        give(&mut names, Slot::Era(*calendar), forms, languages.set(tag));
    }
    names
}

/// Adds all forms of one name in a language, if it is one of ours.
fn give(names: &mut Meanings, slot: Slot, forms: &[&str], locales: LocaleSet) {
    if locales.is_empty() {
        return;
    }
    let folded: Vec<String> = forms.iter().map(|form| fold(form)).collect();
    for form in &folded {
        for key in keys(form).chain(without_accents(form)) {
            add(names.entry(key).or_default(), Meaning { slot, locales, full: is_full(form, &folded) });
        }
    }
}

/// Greek in capitals has no accents: ΑΥΓΟΥΣΤΟΥ.
fn without_accents(folded: &str) -> Option<String> {
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
    (plain != folded.trim_end_matches('.')).then_some(plain)
}

/// The months and days of the week with their written forms.
fn slots(locale: &'static Locale) -> impl Iterator<Item = (Slot, &'static [&'static str])> {
    let months = (1..).map(Slot::Month).zip(locale.months);
    let weekdays = (0..).map(Slot::Weekday).zip(locale.weekdays);
    months.chain(weekdays)
}

fn add(meanings: &mut Vec<Meaning>, new: Meaning) {
    match meanings.iter_mut().find(|it| it.slot == new.slot) {
        Some(it) => {
            it.locales = it.locales.union(new.locales);
            it.full |= new.full;
        }
        None => meanings.push(new),
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
fn keys(folded: &str) -> impl Iterator<Item = String> + use<> {
    let bare = folded.trim_end_matches(['.', ':']).trim();
    // A form that is nothing but a dot is kept.
    let bare = if bare.is_empty() { folded } else { bare };
    let joined = Some(cut(folded).join(" ")).filter(|joined| !joined.is_empty() && joined != bare);
    std::iter::once(bare.to_owned()).chain(joined)
}

/// The small words of dates with what each is: joiners and each word of those that have several, ordinals, day periods.
pub(super) fn small(languages: Languages) -> Vec<(String, Gate)> {
    let mut small = Vec::new();
    for locale in languages.0 {
        for folded in locale.joiners.iter().map(|form| fold(form)) {
            let words: Vec<String> = cut(&folded).into_iter().map(str::to_owned).collect();
            small.extend(keys(&folded).chain(words).map(|key| (key, Gate::JOINS)));
        }
        small.extend(locale.ordinals.iter().flat_map(|form| keys(&fold(form))).map(|key| (key, Gate::ORDINAL)));
        for (forms, gate) in [(locale.am, Gate::BEFORE_NOON), (locale.pm, Gate::AFTER_NOON)] {
            small.extend(forms.iter().flat_map(|form| keys(&fold(form))).map(|key| (key, gate)));
        }
    }
    small
}
