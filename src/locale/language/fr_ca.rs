//! French (Canada): names and marks from CLDR 48 (Unicode-3.0); the phrases are those of French.

use super::Locale;
use super::Order::Ymd;

pub(super) static FR_CA: Locale = Locale {
    tag: "fr-CA",
    months: [
        &["janvier", "janv."],
        &["février", "févr."],
        &["mars"],
        &["avril", "avr."],
        &["mai"],
        &["juin"],
        &["juillet", "juill.", "juil."],
        &["août"],
        &["septembre", "sept."],
        &["octobre", "oct."],
        &["novembre", "nov."],
        &["décembre", "déc."],
    ],
    weekdays: [
        &["lundi", "lun.", "lu"],
        &["mardi", "mar.", "ma"],
        &["mercredi", "mer.", "me"],
        &["jeudi", "jeu.", "je"],
        &["vendredi", "ven.", "ve"],
        &["samedi", "sam.", "sa"],
        &["dimanche", "dim.", "di"],
    ],
    joiners: &["à"],
    ordinals: &["er", "e"],
    am: &["a.m.", "AM"],
    pm: &["p.m.", "PM"],
    order: Ymd,
    marks: &[("«", "»"), ("”", "“")],
    phrases: &[],
};
