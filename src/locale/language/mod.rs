//! The plain tables, one file for each language. What is looked up when text is read is made of them.

mod af;
mod ar;
mod be;
mod bg;
mod bn;
mod bs;
mod ca;
mod cs;
mod cy;
mod da;
mod de;
mod de_ch;
mod el;
mod en;
mod en_gb;
mod eo;
mod eras;
mod es;
mod es_419;
mod et;
mod eu;
mod fa;
mod fi;
mod fil;
mod fr;
mod fr_ca;
mod gl;
mod gu;
mod he;
mod hi;
mod hr;
mod hu;
mod id;
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
mod pl;
mod pt_br;
mod pt_pt;
mod ro;
mod ru;
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
mod zh;
mod zh_hant;
mod zh_hant_hk;

pub(super) use eras::{ERAS, ISLAMIC, ISLAMIC_MONTHS, PERSIAN, PERSIAN_MONTHS};

use super::{Order, Role};
use crate::value::Platform;

/// Everything one language writes that helps to read a blog.
///
/// Forms stand as they are written; they are folded when the table is made.
#[derive(Debug)]
pub(super) struct Locale {
    /// BCP 47.
    pub(super) tag: &'static str,
    /// Every written form of each month, the one used in a full date first.
    pub(super) months: [&'static [&'static str]; 12],
    /// Every written form of each day of the week, Monday first, the full one first.
    pub(super) weekdays: [&'static [&'static str]; 7],
    /// Words that may stand in or before a date.
    pub(super) joiners: &'static [&'static str],
    /// What may be glued to the number of a day.
    pub(super) ordinals: &'static [&'static str],
    /// Before noon.
    pub(super) am: &'static [&'static str],
    /// After noon.
    pub(super) pm: &'static [&'static str],
    /// The order of day, month and year in a numeric date.
    pub(super) order: Order,
    /// Quotation marks, opening and closing: the language's own first, then others that people type.
    pub(super) marks: &'static [(&'static str, &'static str)],
    pub(super) phrases: &'static [Phrases],
}

/// What one platform prints for one role, with the slots `{n} {author} {date} {time} {title} {categories} {tags}`.
#[derive(Debug)]
pub(super) struct Phrases {
    pub(super) platform: Platform,
    pub(super) role: Role,
    /// Seen on public pages or in published catalogues.
    pub(super) seen: &'static [&'static str],
    /// Remembered only: enough to support other signs, not to stand alone.
    pub(super) unverified: &'static [&'static str],
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
pub(super) static LOCALES: &[&Locale] = &[
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
pub(super) static REGIONAL: &[(&str, &str)] =
    &[("de-CH", "de"), ("en-GB", "en"), ("es-419", "es"), ("fr-CA", "fr"), ("zh-Hant-HK", "zh-Hant")];

/// What a build without the feature `languages` knows.
pub(super) static CORE: &[&Locale] = &[&en::EN, &en_gb::EN_GB, &sv::SV];
