//! Digits, eras and calendars that belong to some languages only.

use super::{by_tag, index::LocaleSet};
use crate::value::Calendar;

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

/// The months of the Persian year, in all spellings.
pub(super) const PERSIAN_MONTHS: [&[&str]; 12] = [
    &["فروردین"],
    &["اردیبهشت"],
    &["خرداد"],
    &["تیر"],
    &["مرداد", "امرداد"],
    &["شهریور"],
    &["مهر"],
    &["آبان"],
    &["آذر"],
    &["دی"],
    &["بهمن"],
    &["اسفند"],
];

/// The languages that write the year first, and then the month before the day also where no year stands.
const MONTH_FIRST: &[&str] = &["eo", "eu", "fa", "fr-CA", "hu", "ja", "ko", "lt", "si", "zh", "zh-Hant"];

/// The language of the Persian months.
pub(super) const PERSIAN: &str = "fa";

/// Eras by their language: what stands beside the year, and how it counts.
pub(super) const ERAS: &[(&str, &[&str], Calendar)] = &[
    ("ja", &["令和", "令和元年", "R"], Calendar::Gregorian { shift: 2018 }),
    ("ja", &["平成", "平成元年", "H"], Calendar::Gregorian { shift: 1988 }),
    ("ja", &["昭和", "昭和元年", "S"], Calendar::Gregorian { shift: 1925 }),
    ("ja", &["大正", "T"], Calendar::Gregorian { shift: 1911 }),
    ("ja", &["明治", "M"], Calendar::Gregorian { shift: 1867 }),
    ("ja", &["西暦"], Calendar::GREGORIAN),
    ("zh-Hant", &["民國", "中華民國"], Calendar::Gregorian { shift: 1911 }),
    ("zh-Hant", &["西元", "公元"], Calendar::GREGORIAN),
    ("zh", &["公元"], Calendar::GREGORIAN),
    ("th", &["พ.ศ.", "พุทธศักราช"], Calendar::BUDDHIST),
    ("th", &["ค.ศ.", "คริสต์ศักราช"], Calendar::GREGORIAN),
    ("fa", &["ه.ش.", "ه‍.ش.", "هجری شمسی", "هجری خورشیدی"], Calendar::Persian),
    ("fa", &["م.", "میلادی"], Calendar::GREGORIAN),
    ("ar", &["م", "ميلادي", "ميلادية"], Calendar::GREGORIAN),
];

/// The languages whose own digits `c` is one of.
pub(crate) fn languages(c: char) -> Option<LocaleSet> {
    let (_, tags) =
        SCRIPTS.iter().find(|(zero, _)| (0..10).contains(&(i64::from(u32::from(c)) - i64::from(u32::from(*zero)))))?;
    Some(tags.iter().fold(LocaleSet::default(), |all, tag| all.union(language(tag))))
}

/// The languages that write the month before the day in two numbers, though not in three.
pub(crate) fn month_first() -> LocaleSet {
    MONTH_FIRST.iter().fold(LocaleSet::default(), |all, tag| all.union(language(tag)))
}

/// The set of the one language with this tag.
pub(crate) fn language(tag: &str) -> LocaleSet {
    by_tag(tag).map(|(at, _)| LocaleSet::of(at)).unwrap_or_default()
}
