//! British English: names and marks from CLDR 48 (Unicode-3.0); the phrases are those of English.

use super::Locale;
use super::Order::Dmy;

pub(super) static EN_GB: Locale = Locale {
    tag: "en-GB",
    months: super::en::EN.months,
    weekdays: super::en::EN.weekdays,
    joiners: super::en::EN.joiners,
    ordinals: super::en::EN.ordinals,
    am: super::en::EN.am,
    pm: super::en::EN.pm,
    order: Dmy,
    marks: super::en::EN.marks,
    phrases: &[],
};
