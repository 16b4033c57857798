//! Digits and orders that belong to some languages only.

use super::{by_tag, set::LocaleSet};

/// The zero of a script's digits, and the languages of ours that write them.
const SCRIPTS: &[(char, &[&str])] = &[
    ('\u{660}', &["ar"]),
    ('\u{6F0}', &["fa", "ur"]),
    ('\u{966}', &["hi", "mr"]),
    ('\u{9E6}', &["bn"]),
    ('\u{AE6}', &["gu"]),
    ('\u{BE6}', &["ta"]),
    ('\u{C66}', &["te"]),
    ('\u{CE6}', &["kn"]),
    ('\u{D66}', &["ml"]),
    ('\u{DE6}', &["si"]),
    ('\u{E50}', &["th"]),
    ('\u{1040}', &["my"]),
];

/// The languages that write the year first, and then the month before the day also where no year stands.
const MONTH_FIRST: &[&str] = &["eo", "eu", "fa", "fr-CA", "hu", "ja", "ko", "lt", "si", "zh", "zh-Hant"];

/// The signs of years and months in numeric dates, and the languages of ours that write them.
const SIGNS: &[(&str, &[&str])] = &[("年月", &["ja", "zh", "zh-Hant"]), ("년월", &["ko"])];

/// The languages whose own digits, or signs in numeric dates, `c` is one of.
pub(crate) fn languages(c: char) -> Option<LocaleSet> {
    if c.is_ascii() {
        return None;
    }
    let of_script = |zero: char| (0..10).contains(&(i64::from(u32::from(c)) - i64::from(u32::from(zero))));
    let digits = SCRIPTS.iter().find(|(zero, _)| of_script(*zero)).map(|(_, tags)| *tags);
    let tags = digits.or_else(|| SIGNS.iter().find(|(signs, _)| signs.contains(c)).map(|(_, tags)| *tags))?;
    Some(tags.iter().fold(LocaleSet::default(), |all, tag| all.union(language(tag))))
}

/// The languages that write the month before the day in two numbers, though not in three.
pub(crate) fn month_first() -> LocaleSet {
    MONTH_FIRST.iter().fold(LocaleSet::default(), |all, tag| all.union(language(tag)))
}

/// The set of the one language with this tag.
pub(crate) fn language(tag: &str) -> LocaleSet {
    by_tag(tag).map(LocaleSet::of).unwrap_or_default()
}
