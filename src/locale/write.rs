//! Writes the table that text is read with, and holds the one that is kept against the plain tables. After a change that
//! is meant:
//!
//! ```text
//! BLOGTEXT_TABLES=write cargo test --all-features --lib table
//! ```

#![allow(clippy::expect_used, reason = "what a test stops at")]

mod names;
mod phrases;
mod source;

use super::{
    fold::fold_into,
    language::{CORE, LOCALES, Locale},
    set::LocaleSet,
    words::words,
};
use std::{env, fs, path::Path};

/// The languages of a table.
#[derive(Clone, Copy)]
struct Languages(&'static [&'static Locale]);

impl Languages {
    /// The set of the one language with this tag, if it is one of these.
    fn set(self, tag: &str) -> LocaleSet {
        self.0.iter().position(|it| it.tag == tag).map(LocaleSet::of).unwrap_or_default()
    }
}

#[test]
fn the_table_of_all_is_as_the_languages_are() {
    kept_as("all.in", LOCALES);
}

#[test]
fn the_table_of_the_core_is_as_its_languages_are() {
    kept_as("core.in", CORE);
}

fn kept_as(file: &str, locales: &'static [&'static Locale]) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/locale/table").join(file);
    let fresh = source::source(Languages(locales));
    if env::var_os("BLOGTEXT_TABLES").is_some() {
        fs::write(&path, &fresh).expect("a table can be written");
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == fresh, "{file} is stale: BLOGTEXT_TABLES=write cargo test --all-features --lib table");
}

fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    fold_into(text, &mut folded);
    folded
}

fn cut(folded: &str) -> Vec<&str> {
    words(folded).filter_map(|range| folded.get(range)).collect()
}
