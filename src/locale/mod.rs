//! What each language and each platform writes: months, days of the week, the phrases around a blog entry.
//!
//! One file per language, plain tables. Names and marks come from CLDR 48 (Unicode-3.0) and from the forms
//! older software prints; phrases from a survey of public pages and of published catalogues of WordPress,
//! Movable Type and LiveJournal. To add a language, add its file here and in [`LOCALES`].

mod af;
mod ar;
mod be;
mod bg;
mod bn;
mod bs;
mod ca;
mod compile;
mod cs;
pub(crate) mod cut;
mod cy;
mod da;
mod de;
mod de_ch;
mod el;
mod en;
mod en_gb;
mod eo;
mod es;
mod es_419;
mod et;
mod eu;
mod fa;
mod fi;
mod fil;
pub(crate) mod fold;
mod fr;
mod fr_ca;
pub(crate) mod gate;
mod gl;
mod gu;
mod he;
mod hi;
mod hr;
mod hu;
mod id;
pub(crate) mod index;
mod is;
mod it;
mod ja;
mod ka;
mod kn;
mod ko;
mod lt;
mod lv;
mod mk;
mod ml;
mod mr;
mod ms;
mod my;
mod nb;
mod nl;
pub(crate) mod numerals;
mod pl;
mod pt_br;
mod pt_pt;
mod ro;
mod role;
mod ru;
pub(crate) mod saying;
mod si;
mod sk;
mod sl;
mod sq;
mod sr;
mod sv;
mod sw;
mod ta;
mod te;
mod th;
mod tr;
mod uk;
mod ur;
mod vi;
pub(crate) mod words;
mod zh;
mod zh_hant;
mod zh_hant_hk;

pub(crate) use role::Role;

use crate::value::Platform;

/// Everything one language writes that helps to read a blog.
///
/// Forms stand as they are written; [`index`] folds them.
#[derive(Debug)]
pub(crate) struct Locale {
    /// BCP 47.
    pub(crate) tag: &'static str,
    /// Every written form of each month, the one used in a full date first.
    pub(crate) months: [&'static [&'static str]; 12],
    /// Every written form of each day of the week, Monday first, the full one first.
    pub(crate) weekdays: [&'static [&'static str]; 7],
    /// Words that may stand in or before a date.
    pub(crate) joiners: &'static [&'static str],
    /// What may be glued to the number of a day.
    pub(crate) ordinals: &'static [&'static str],
    /// Before noon.
    pub(crate) am: &'static [&'static str],
    /// After noon.
    pub(crate) pm: &'static [&'static str],
    /// The order of day, month and year in a numeric date.
    pub(crate) order: Order,
    /// Quotation marks, opening and closing: the language's own first, then others that people type.
    pub(crate) marks: &'static [(&'static str, &'static str)],
    pub(crate) phrases: &'static [Phrases],
}

/// The order of the fields of a numeric date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Order {
    Dmy,
    Mdy,
    Ymd,
}

/// What one platform prints for one role, with the slots `{n} {author} {date} {time} {title} {categories} {tags}`.
#[derive(Debug)]
pub(crate) struct Phrases {
    pub(crate) platform: Platform,
    pub(crate) role: Role,
    /// Seen on public pages or in published catalogues.
    pub(crate) seen: &'static [&'static str],
    /// Remembered only: enough to support other signs, not to stand alone.
    pub(crate) unverified: &'static [&'static str],
}

/// One line of a table of phrases.
const fn row(
    platform: Platform,
    role: Role,
    seen: &'static [&'static str],
    unverified: &'static [&'static str],
) -> Phrases {
    Phrases { platform, role, seen, unverified }
}

/// All languages, in the order of their files' names.
pub(crate) static LOCALES: &[&Locale] = &[
    &af::AF,
    &ar::AR,
    &be::BE,
    &bg::BG,
    &bn::BN,
    &bs::BS,
    &ca::CA,
    &cs::CS,
    &cy::CY,
    &da::DA,
    &de::DE,
    &de_ch::DE_CH,
    &el::EL,
    &en::EN,
    &en_gb::EN_GB,
    &eo::EO,
    &es::ES,
    &es_419::ES_419,
    &et::ET,
    &eu::EU,
    &fa::FA,
    &fi::FI,
    &fil::FIL,
    &fr::FR,
    &fr_ca::FR_CA,
    &gl::GL,
    &gu::GU,
    &he::HE,
    &hi::HI,
    &hr::HR,
    &hu::HU,
    &id::ID,
    &is::IS,
    &it::IT,
    &ja::JA,
    &ka::KA,
    &kn::KN,
    &ko::KO,
    &lt::LT,
    &lv::LV,
    &mk::MK,
    &ml::ML,
    &mr::MR,
    &ms::MS,
    &my::MY,
    &nb::NB,
    &nl::NL,
    &pl::PL,
    &pt_br::PT_BR,
    &pt_pt::PT_PT,
    &ro::RO,
    &ru::RU,
    &si::SI,
    &sk::SK,
    &sl::SL,
    &sq::SQ,
    &sr::SR,
    &sv::SV,
    &sw::SW,
    &ta::TA,
    &te::TE,
    &th::TH,
    &tr::TR,
    &uk::UK,
    &ur::UR,
    &vi::VI,
    &zh::ZH,
    &zh_hant::ZH_HANT,
    &zh_hant_hk::ZH_HANT_HK,
];

/// Regional forms, and the language whose phrases they share.
pub(crate) static REGIONAL: &[(&str, &str)] =
    &[("de-CH", "de"), ("en-GB", "en"), ("es-419", "es"), ("fr-CA", "fr"), ("zh-Hant-HK", "zh-Hant")];

/// The language with this tag and its place in [`LOCALES`].
pub(crate) fn by_tag(tag: &str) -> Option<(usize, &'static Locale)> {
    let found = LOCALES.iter().copied().enumerate();
    found.into_iter().find(|(_, locale)| locale.tag.eq_ignore_ascii_case(tag))
}

#[cfg(test)]
mod tests;
