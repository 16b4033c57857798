//! Months and eras of other calendars than the Gregorian.

use crate::value::Calendar;

/// The months of the Persian year, in all spellings.
pub(crate) const PERSIAN_MONTHS: [&[&str]; 12] = [
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

/// The language of the Persian months.
pub(crate) const PERSIAN: &str = "fa";

/// The months of the Islamic year, in all spellings.
pub(crate) const ISLAMIC_MONTHS: [&[&str]; 12] = [
    &["محرم", "المحرم"],
    &["صفر"],
    &["ربيع الأول", "ربيع أول", "ربيع الاول"],
    &["ربيع الآخر", "ربيع الثاني", "ربيع الاخر", "ربيع ثاني"],
    &["جمادى الأولى", "جمادى الأول", "جمادى الاولى", "جماد أول"],
    &["جمادى الآخرة", "جمادى الثانية", "جمادى الاخرة", "جماد ثاني"],
    &["رجب"],
    &["شعبان"],
    &["رمضان"],
    &["شوال"],
    &["ذو القعدة", "ذي القعدة", "ذوالقعدة"],
    &["ذو الحجة", "ذي الحجة", "ذوالحجة"],
];

/// The language of the Islamic months.
pub(crate) const ISLAMIC: &str = "ar";

/// Eras by their language: what stands beside the year, and how it counts.
pub(crate) const ERAS: &[(&str, &[&str], Calendar)] = &[
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
    ("ar", &["هـ", "هجري", "هجرية"], Calendar::Islamic),
];
