//! Kannada: names and marks from CLDR 48 (Unicode-3.0), phrases from public pages and published catalogues.

use super::Order::Dmy;
use super::Role::CommentsNone;
use super::{Locale, row};
use crate::value::Platform::Blogger;

pub(super) static KN: Locale = Locale {
    tag: "kn",
    months: [
        &["ಜನವರಿ", "ಜನ"],
        &["ಫೆಬ್ರವರಿ", "ಫೆಬ್ರ"],
        &["ಮಾರ್ಚ್"],
        &["ಏಪ್ರಿಲ್", "ಏಪ್ರಿ"],
        &["ಮೇ"],
        &["ಜೂನ್"],
        &["ಜುಲೈ"],
        &["ಆಗಸ್ಟ್", "ಆಗ"],
        &["ಸೆಪ್ಟೆಂಬರ್", "ಸೆಪ್ಟೆಂ"],
        &["ಅಕ್ಟೋಬರ್", "ಅಕ್ಟೋ"],
        &["ನವೆಂಬರ್", "ನವೆಂ"],
        &["ಡಿಸೆಂಬರ್", "ಡಿಸೆಂ"],
    ],
    weekdays: [
        &["ಸೋಮವಾರ", "ಸೋಮ"],
        &["ಮಂಗಳವಾರ", "ಮಂಗಳ"],
        &["ಬುಧವಾರ", "ಬುಧ"],
        &["ಗುರುವಾರ", "ಗುರು"],
        &["ಶುಕ್ರವಾರ", "ಶುಕ್ರ"],
        &["ಶನಿವಾರ", "ಶನಿ"],
        &["ಭಾನುವಾರ", "ಭಾನು"],
    ],
    joiners: &["ರಂದು", "ಸಮಯಕ್ಕೆ"],
    ordinals: &[],
    am: &["AM", "ಪೂರ್ವಾಹ್ನ", "ಪೂ"],
    pm: &["PM", "ಅಪರಾಹ್ನ", "ಅ"],
    order: Dmy,
    marks: &[("“", "”"), ("‘", "’")],
    phrases: &[row(Blogger, CommentsNone, &[], &["ಕಾಮೆಂಟ್‌ಗಳಿಲ್ಲ:"])],
};
