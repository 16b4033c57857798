//! The tables and the index together, as a reader of blog text meets them.

#![allow(clippy::expect_used, clippy::indexing_slicing)]

mod languages;

use super::fold::fold_into;
use super::language::LOCALES;
use super::set::LocaleSet;
use super::words::words;
use super::{Role, by_tag, languages as known};
use super::{
    index::{Entry, find},
    record::{Name, Phrase, Slot},
};
use crate::value::Platform;

fn fold(text: &str) -> String {
    let mut out = String::new();
    fold_into(text, &mut out);
    out
}

fn place(tag: &str) -> usize {
    by_tag(tag).expect("a language of ours")
}

/// The entry of a word of ours.
fn entry(word: &str) -> Entry {
    find(word).expect("a word of ours")
}

fn names(word: &str) -> &'static [Name] {
    find(word).map_or(&[], Entry::names)
}

/// What `text` means in the language, and whether it is written out.
fn meaning(text: &str, tag: &str) -> Vec<(Slot, bool)> {
    let known = |name: &&Name| name.locales().contains(place(tag));
    names(&fold(text)).iter().filter(known).map(|name| (name.slot, name.full)).collect()
}

/// The roles of the phrases whose key is the first word, the word after the number or the last word.
fn roles(text: &str, tag: &str, look: fn(Entry) -> &'static [Phrase], length: usize) -> Vec<Role> {
    let folded = fold(text);
    let phrases = find(&folded).map_or(&[][..], look);
    phrases
        .iter()
        .filter(|phrase| phrase.locales().contains(place(tag)) && phrase.length() == length)
        .map(|phrase| phrase.role)
        .collect()
}

#[test]
fn the_tables_are_in_order_and_fit_the_set() {
    assert!(LOCALES.len() <= 128);
    assert!(known().iter().map(|it| it.tag).eq(LOCALES.iter().map(|it| it.tag)));
    assert!(LOCALES.windows(2).all(|pair| pair[0].tag.to_lowercase() < pair[1].tag.to_lowercase()));
    for locale in LOCALES {
        assert!(locale.months.iter().chain(&locale.weekdays).all(|forms| !forms.is_empty()), "{}", locale.tag);
    }
}

#[test]
fn every_full_name_is_found_in_its_own_language() {
    for locale in LOCALES {
        for (month, forms) in (1..).zip(locale.months) {
            let found = meaning(forms[0], locale.tag);
            assert!(found.contains(&(Slot::Month(month), true)), "{} {}", locale.tag, forms[0]);
        }
        for (day, forms) in (0..).zip(locale.weekdays) {
            let found = meaning(forms[0], locale.tag);
            assert!(found.contains(&(Slot::Weekday(day), true)), "{} {}", locale.tag, forms[0]);
        }
    }
}

#[test]
fn months_in_all_their_dress() {
    for (text, tag, month, full) in [
        ("mars", "sv", 3, true),
        ("maj", "sv", 5, true),
        ("okt", "sv", 10, false),
        ("Dec", "en", 12, false),
        ("JANUARY", "en", 1, true),
        ("Sept", "en", 9, false),
        ("März", "de", 3, true),
        ("Ma\u{308}rz", "de", 3, true),
        ("août", "fr", 8, true),
        ("Ağustos", "tr", 8, true),
        ("KASIM", "tr", 11, true),
        ("Μαρτίου", "el", 3, true),
        ("Μάρτιος", "el", 3, true),
        ("сентября", "ru", 9, true),
        ("май", "ru", 5, true),
        ("d’agost", "ca", 8, true),
        ("de gener", "ca", 1, true),
        ("ก พ", "th", 2, false),
    ] {
        assert_eq!(meaning(text, tag), [(Slot::Month(month), full)], "{text}");
    }
}

#[test]
fn days_of_the_week() {
    for (text, tag, day, full) in [
        ("lördag", "sv", 5, true),
        ("tors", "sv", 3, false),
        ("Sunday", "en", 6, true),
        ("Donnerstag", "de", 3, true),
        ("mercredi", "fr", 2, true),
        ("Çarşamba", "tr", 2, true),
        ("Κυριακή", "el", 6, true),
        ("segunda feira", "pt-BR", 0, true),
        ("segunda-feira", "pt-BR", 0, true),
        ("Thứ Hai", "vi", 0, true),
    ] {
        assert_eq!(meaning(text, tag), [(Slot::Weekday(day), full)], "{text}");
    }
}

#[test]
fn one_word_may_mean_several_things() {
    // March in Swedish, November in Finnish WordPress, Tuesday in Spanish.
    assert_eq!(meaning("mar", "sv"), [(Slot::Month(3), false)]);
    assert_eq!(meaning("mar", "fi"), [(Slot::Month(11), false)]);
    assert!(meaning("mar", "es").contains(&(Slot::Weekday(1), false)));
    // May is the same word here and there, and is kept once.
    let shared: Vec<&Name> = names("maj").iter().filter(|name| name.slot == Slot::Month(5)).collect();
    assert!(
        matches!(shared.as_slice(), [name] if ["sv", "da", "pl"].map(place).iter().all(|&index| name.locales().contains(index)))
    );
    assert!(names("lullaby").is_empty());
}

#[test]
fn the_small_words_of_dates() {
    assert!(["den", "kl", "of", "de", "um"].into_iter().all(|word| entry(word).is_joiner()));
    assert!(find("blogg").is_none_or(|it| !it.is_joiner()));
    assert!(["st", "th", "er", ":e", "e", "."].into_iter().all(|word| entry(word).is_ordinal()));
    assert_eq!(
        [entry("am").day_period(), entry("p m").day_period(), entry("p.m").day_period(), entry("em").day_period()],
        [Some(false), Some(true), Some(true), Some(true)]
    );
    assert_eq!(find("noon").and_then(Entry::day_period), None);
}

#[test]
fn swedish_phrases_have_their_role() {
    assert_eq!(roles("Inga", "sv", Entry::starting, 2), [Role::CommentsNone]);
    assert_eq!(roles("kommentarer", "sv", Entry::counted, 2), [Role::CommentsMany]);
    // With digits, one comment is counted like many.
    assert_eq!(roles("kommentar", "sv", Entry::counted, 2), [Role::CommentsMany]);
    assert_eq!(roles("En", "sv", Entry::starting, 5), [Role::CommentsOne]);
    assert_eq!(roles("skriver", "sv", Entry::ending, 2), [Role::AuthorSaid]);
    assert_eq!(roles("sa", "sv", Entry::ending, 2), [Role::AuthorSaid]);
    assert_eq!(roles("Upplagd", "sv", Entry::starting, 5), [Role::Byline]);
    assert_eq!(roles("Skicka", "sv", Entry::starting, 3), [Role::PostComment]);
    assert_eq!(roles("SvaraRadera", "sv", Entry::starting, 1), [Role::ReplyDelete]);
}

#[test]
fn english_phrases_have_their_role() {
    assert_eq!(roles("No", "en", Entry::starting, 2)[0], Role::CommentsNone);
    assert_eq!(roles("One", "en", Entry::starting, 2), [Role::CommentsOne, Role::CommentsOne]);
    assert_eq!(roles("comments", "en", Entry::counted, 2), [Role::CommentsMany]);
    assert_eq!(roles("responses", "en", Entry::counted, 4), [Role::CommentsTitle]);
    assert_eq!(roles("said", "en", Entry::ending, 2), [Role::AuthorSaid]);
    assert_eq!(roles("says", "en-GB", Entry::ending, 2), [Role::AuthorSaid]);
    assert_eq!(roles("Labels", "en", Entry::starting, 1), [Role::Labels]);
    assert!(roles("Subscribe", "en", Entry::starting, 5).contains(&Role::Subscribe));
}

#[test]
fn phrases_shared_by_platforms_stand_once_and_the_longest_first() {
    let found: Vec<&Phrase> =
        entry("comments").counted().iter().filter(|phrase| phrase.role == Role::CommentsMany).collect();
    assert!(matches!(found.as_slice(), [one] if one.seen
        && one.platforms.contains(Platform::Blogger) && one.platforms.contains(Platform::WordPress)));
    assert!(entry("posted").starting().iter().map(Phrase::length).is_sorted_by(|a, b| a >= b));
}

#[test]
fn sets_of_languages() {
    let both = LocaleSet::of(3).union(LocaleSet::of(64));
    assert_eq!(both.iter().collect::<Vec<_>>(), [3, 64]);
    assert_eq!((both.first(), both.len(), both.contains(64), both.contains(4)), (Some(3), 2, true, false));
    assert!(both.intersection(LocaleSet::of(4)).is_empty());
    assert_eq!(LocaleSet::of(place("sv")).iter().collect::<Vec<_>>(), [place("sv")]);
}

#[test]
fn a_line_is_cut_like_the_phrases() {
    let line = "3 件のコメント";
    let cut: Vec<&str> = words(line).filter_map(|range| line.get(range)).collect();
    assert_eq!(cut, ["3", "件のコメント"]);
    assert_eq!(roles(cut[1], "ja", Entry::counted, 2), [Role::CommentsMany]);
}
