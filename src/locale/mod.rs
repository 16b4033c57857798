//! What each language and each platform writes: months, days of the week, the phrases around a blog entry.
//!
//! One file per language in `language/`, plain tables. Names and marks come from CLDR 48 (Unicode-3.0) and from the forms
//! older software prints; phrases from a survey of public pages and of published catalogues of WordPress, Movable Type and
//! LiveJournal. From them a test writes the [`table`] that text is read with, folded and indexed; it fails where the two
//! differ. To add a language, add its file, name it in `language/mod.rs`, and run
//!
//! ```text
//! BLOGTEXT_TABLES=write cargo test --all-features --lib table
//! ```

pub(crate) mod cut;
pub(crate) mod cuts;
pub(crate) mod filter;
pub(crate) mod fold;
pub(crate) mod gate;
mod hash;
pub(crate) mod index;
#[cfg(test)]
mod language;
pub(crate) mod numerals;
pub(crate) mod record;
mod role;
mod run;
pub(crate) mod saying;
pub(crate) mod set;
pub(crate) mod stopword;
mod table;
pub(crate) mod words;
#[cfg(test)]
mod write;

pub(crate) use role::Role;

use table::TABLE;

/// A language, as far as it is known when text is read.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Language {
    /// BCP 47.
    pub(crate) tag: &'static str,
    /// The order of day, month and year in a numeric date.
    pub(crate) order: Order,
}

/// The order of the fields of a numeric date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Order {
    Dmy,
    Mdy,
    Ymd,
}

/// All languages, in the order of their tags.
pub(crate) fn languages() -> &'static [Language] {
    TABLE.languages
}

/// The place of the language with this tag.
fn by_tag(tag: &str) -> Option<usize> {
    languages().iter().position(|it| it.tag.eq_ignore_ascii_case(tag))
}

#[cfg(test)]
mod tests;
