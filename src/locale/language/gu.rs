//! Gujarati: names and marks from CLDR 48 (Unicode-3.0), phrases from public pages and published catalogues.

use super::Order::Dmy;
use super::Role::CommentsNone;
use super::{Locale, row};
use crate::value::Platform::Blogger;

pub(super) static GU: Locale = Locale {
    tag: "gu",
    months: [
        &["જાન્યુઆરી", "જાન્યુ"],
        &["ફેબ્રુઆરી", "ફેબ્રુ"],
        &["માર્ચ"],
        &["એપ્રિલ"],
        &["મે"],
        &["જૂન"],
        &["જુલાઈ"],
        &["ઑગસ્ટ", "ઑગ"],
        &["સપ્ટેમ્બર", "સપ્ટે"],
        &["ઑક્ટોબર", "ઑક્ટો"],
        &["નવેમ્બર", "નવે"],
        &["ડિસેમ્બર", "ડિસે"],
    ],
    weekdays: [
        &["સોમવાર", "સોમ", "સો"],
        &["મંગળવાર", "મંગળ", "મં"],
        &["બુધવાર", "બુધ", "બુ"],
        &["ગુરુવાર", "ગુરુ", "ગુ"],
        &["શુક્રવાર", "શુક્ર", "શુ"],
        &["શનિવાર", "શનિ", "શ"],
        &["રવિવાર", "રવિ", "ર"],
    ],
    joiners: &[],
    ordinals: &[],
    am: &["AM"],
    pm: &["PM"],
    order: Dmy,
    marks: &[("“", "”"), ("‘", "’")],
    phrases: &[row(Blogger, CommentsNone, &[], &["ટિપ્પણીઓ નથી:"])],
};
