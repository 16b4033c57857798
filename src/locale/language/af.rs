//! Afrikaans: names and marks from CLDR 48 (Unicode-3.0), phrases from public pages and published catalogues.

use super::Order::Ymd;
use super::Role::{CommentsNone, PostComment};
use super::{Locale, row};
use crate::value::Platform::Blogger;

pub(super) static AF: Locale = Locale {
    tag: "af",
    months: [
        &["Januarie", "Jan."],
        &["Februarie", "Feb."],
        &["Maart", "Mrt."],
        &["April", "Apr."],
        &["Mei"],
        &["Junie", "Jun."],
        &["Julie", "Jul."],
        &["Augustus", "Aug."],
        &["September", "Sep."],
        &["Oktober", "Okt."],
        &["November", "Nov."],
        &["Desember", "Des."],
    ],
    weekdays: [
        &["Maandag", "Ma."],
        &["Dinsdag", "Di."],
        &["Woensdag", "Wo."],
        &["Donderdag", "Do."],
        &["Vrydag", "Vr."],
        &["Saterdag", "Sa."],
        &["Sondag", "So."],
    ],
    joiners: &["om"],
    ordinals: &["ste", "de"],
    am: &["vm."],
    pm: &["nm."],
    order: Ymd,
    marks: &[("“", "”"), ("‘", "’")],
    phrases: &[
        row(Blogger, CommentsNone, &[], &["Geen opmerkings nie:"]),
        row(Blogger, PostComment, &[], &["Plaas 'n opmerking"]),
    ],
};
