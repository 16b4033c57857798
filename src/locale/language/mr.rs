//! Marathi: names and marks from CLDR 48 (Unicode-3.0), phrases from public pages and published catalogues.

use super::Order::Dmy;
use super::Role::{CommentsNone, PostComment};
use super::{Locale, row};
use crate::value::Platform::Blogger;

pub(super) static MR: Locale = Locale {
    tag: "mr",
    months: [
        &["जानेवारी", "जाने"],
        &["फेब्रुवारी", "फेब्रु"],
        &["मार्च"],
        &["एप्रिल", "एप्रि"],
        &["मे"],
        &["जून"],
        &["जुलै"],
        &["ऑगस्ट", "ऑग"],
        &["सप्टेंबर", "सप्टें"],
        &["ऑक्टोबर", "ऑक्टो"],
        &["नोव्हेंबर", "नोव्हें"],
        &["डिसेंबर", "डिसें"],
    ],
    weekdays: [
        &["सोमवार", "सोम", "सो"],
        &["मंगळवार", "मंगळ", "मं"],
        &["बुधवार", "बुध", "बु"],
        &["गुरुवार", "गुरु", "गु"],
        &["शुक्रवार", "शुक्र", "शु"],
        &["शनिवार", "शनि", "श"],
        &["रविवार", "रवि", "र"],
    ],
    joiners: &["रोजी", "वाजता"],
    ordinals: &[],
    am: &["AM", "म.पू.", "स"],
    pm: &["PM", "म.उ.", "सं"],
    order: Dmy,
    marks: &[("“", "”"), ("‘", "’")],
    phrases: &[
        row(Blogger, CommentsNone, &[], &["टिप्पणी नाहीत:"]),
        row(Blogger, PostComment, &[], &["टिप्पणी पोस्ट करा"]),
    ],
};
