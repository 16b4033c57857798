//! Malayalam: names and marks from CLDR 48 (Unicode-3.0), phrases from public pages and published catalogues.

use super::Order::Dmy;
use super::Role::{CommentsNone, PostComment};
use super::{Locale, row};
use crate::value::Platform::Blogger;

pub(super) static ML: Locale = Locale {
    tag: "ml",
    months: [
        &["ജനുവരി", "ജനു"],
        &["ഫെബ്രുവരി", "ഫെബ്രു"],
        &["മാർച്ച്", "മാർ"],
        &["ഏപ്രിൽ", "ഏപ്രി"],
        &["മേയ്"],
        &["ജൂൺ"],
        &["ജൂലൈ"],
        &["ഓഗസ്റ്റ്", "ഓഗ", "ആഗസ്റ്റ്"],
        &["സെപ്റ്റംബർ", "സെപ്റ്റം"],
        &["ഒക്‌ടോബർ", "ഒക്ടോ"],
        &["നവംബർ", "നവം"],
        &["ഡിസംബർ", "ഡിസം"],
    ],
    weekdays: [
        &["തിങ്കളാഴ്‌ച", "തിങ്കൾ", "തി"],
        &["ചൊവ്വാഴ്ച", "ചൊവ്വ", "ചൊ"],
        &["ബുധനാഴ്‌ച", "ബുധൻ", "ബു"],
        &["വ്യാഴാഴ്‌ച", "വ്യാഴം", "വ്യാ"],
        &["വെള്ളിയാഴ്‌ച", "വെള്ളി", "വെ"],
        &["ശനിയാഴ്‌ച", "ശനി", "ശ"],
        &["ഞായറാഴ്‌ച", "ഞായർ", "ഞാ"],
    ],
    joiners: &["-ന്"],
    ordinals: &[],
    am: &["AM"],
    pm: &["PM"],
    order: Dmy,
    marks: &[("“", "”"), ("‘", "’")],
    phrases: &[
        row(Blogger, CommentsNone, &[], &["അഭിപ്രായങ്ങളൊന്നുമില്ല:"]),
        row(Blogger, PostComment, &[], &["ഒരു അഭിപ്രായം പോസ്റ്റ് ചെയ്യൂ"]),
    ],
};
