//! Urdu: names and marks from CLDR 48 (Unicode-3.0), phrases from public pages and published catalogues.

use super::Order::Dmy;
use super::Role::{
    Anonymous, Archive, Byline, Categories, CommentsHead, CommentsMany, CommentsNone, CommentsOne, Delete, Edit, Form,
    Home, Next, Pages, PostComment, Sidebar, Trackback,
};
use super::{Locale, row};
use crate::value::Platform::WordPress;

pub(super) static UR: Locale = Locale {
    tag: "ur",
    months: [
        &["جنوری", "جنوری_جنوری_ مخفف"],
        &["فروری", "فروری_فروری_مخفف"],
        &["مارچ", "مارچ_مارچ_مخفف"],
        &["اپریل", "اپریل_اپریل_مخفف"],
        &["مئی", "مئی_مئی_مخفف"],
        &["جون", "جون_جون_مخفف"],
        &["جولائی", "جولائی_جولائی_مخفف"],
        &["اگست", "اگست_اگست_مخفف"],
        &["ستمبر", "ستمبر_ستمبر_مخفف"],
        &["اکتوبر", "اکتوبر_اکتوبر_مخفف"],
        &["نومبر", "نومبر_نومبر_مخفف"],
        &["دسمبر", "دسمبر_دسمبر_مخفف"],
    ],
    weekdays: [&["پیر", "سوموار"], &["منگل"], &["بدھ"], &["جمعرات"], &["جمعہ"], &["ہفتہ"], &["اتوار"]],
    joiners: &["کو"],
    ordinals: &[],
    am: &["AM", "ق.د.", "قبل دوپہر"],
    pm: &["PM", "ب.د.", "بعد دوپہر"],
    order: Dmy,
    marks: &[("”", "“"), ("’", "‘")],
    phrases: &[
        row(WordPress, CommentsNone, &["کوئی تبصرہ نہیں."], &[]),
        row(WordPress, CommentsOne, &["1 تبصرہ"], &[]),
        row(WordPress, CommentsMany, &["{n} تبصرے"], &[]),
        row(WordPress, CommentsHead, &["تبصرے"], &[]),
        row(WordPress, PostComment, &["تبصرہ چھوڑیں"], &[]),
        row(WordPress, Anonymous, &["گمنام"], &[]),
        row(WordPress, Byline, &["بذریعہ {author}"], &[]),
        row(WordPress, Categories, &["زمرے"], &[]),
        row(WordPress, Trackback, &["پنگ‌بیک", "ٹریک‌بیک"], &[]),
        row(WordPress, Delete, &["ختم کیجئیے"], &[]),
        row(WordPress, Edit, &["تدوین", "اسے مدوَن کریں"], &[]),
        row(WordPress, Next, &["اگلا"], &[]),
        row(WordPress, Home, &["مسکن"], &[]),
        row(WordPress, Pages, &["صفحات:"], &[]),
        row(WordPress, Archive, &["محفوظات:"], &[]),
        row(WordPress, Sidebar, &["روابط"], &[]),
        row(WordPress, Form, &["نام", "ویب‌سائٹ"], &[]),
    ],
};
