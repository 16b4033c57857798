//! Telugu: names and marks from CLDR 48 (Unicode-3.0), phrases from public pages and published catalogues.

use super::Order::Dmy;
use super::Role::{CommentsNone, PostComment};
use super::{Locale, row};
use crate::value::Platform::Blogger;

pub(super) static TE: Locale = Locale {
    tag: "te",
    months: [
        &["జనవరి", "జన"],
        &["ఫిబ్రవరి", "ఫిబ్ర"],
        &["మార్చి"],
        &["ఏప్రిల్", "ఏప్రి"],
        &["మే"],
        &["జూన్"],
        &["జులై"],
        &["ఆగస్టు", "ఆగ"],
        &["సెప్టెంబర్", "సెప్టెం"],
        &["అక్టోబర్", "అక్టో"],
        &["నవంబర్", "నవం"],
        &["డిసెంబర్", "డిసెం"],
    ],
    weekdays: [
        &["సోమవారం", "సోమ"],
        &["మంగళవారం", "మంగళ", "మం"],
        &["బుధవారం", "బుధ"],
        &["గురువారం", "గురు"],
        &["శుక్రవారం", "శుక్ర"],
        &["శనివారం", "శని"],
        &["ఆదివారం", "ఆది"],
    ],
    joiners: &["కి"],
    ordinals: &[],
    am: &["AM", "ఉ"],
    pm: &["PM", "సా"],
    order: Dmy,
    marks: &[("“", "”"), ("‘", "’")],
    phrases: &[row(Blogger, CommentsNone, &["కామెంట్లు లేవు:"], &[]), row(Blogger, PostComment, &["కామెంట్ను పోస్ట్ చేయండి"], &[])],
};
