//! `docs/languages.md` is made from the tables, and is as they are. After a change that is meant:
//!
//! ```text
//! BLOGTEXT_DOCS=write cargo test --all-features --lib languages
//! ```

use super::super::{
    Role,
    language::{LOCALES, Locale},
};
use std::{env, fmt::Write as _, fs, path::Path};

/// The roles of the core, as they head the columns.
const CORE: [(&str, &[Role]); 16] = [
    ("none", &[Role::CommentsNone]),
    ("one", &[Role::CommentsOne]),
    ("many", &[Role::CommentsMany, Role::CommentsTitle]),
    ("invite", &[Role::PostComment]),
    ("said", &[Role::AuthorSaid]),
    ("byline", &[Role::Byline, Role::PostedOn, Role::EntryFooter]),
    ("labels", &[Role::Labels, Role::PostedIn, Role::Categories]),
    ("reply", &[Role::Reply, Role::ReplyDelete]),
    ("delete", &[Role::Delete]),
    ("removed", &[Role::Removed]),
    ("anonymous", &[Role::Anonymous]),
    ("paging", &[Role::Newer, Role::Older, Role::Home]),
    ("subscribe", &[Role::Subscribe]),
    ("more", &[Role::ReadMore]),
    ("archive", &[Role::Archive]),
    ("share", &[Role::Share]),
];

const HEAD: &str = "# The languages

How many forms of names and how many phrases the table of each language has. Of phrases the first number counts those
seen on a page or in a published catalogue, and the second, after the plus, those only remembered: they support other
signs and never decide alone. Regional forms share the phrases of their language. This page is made from `src/locale/`
by a test, which fails where the two differ.

";

#[test]
fn the_page_of_languages_is_as_the_tables_are() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/languages.md");
    let fresh = page();
    if env::var_os("BLOGTEXT_DOCS").is_some() {
        fs::write(&path, &fresh).expect("a document can be written");
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == fresh, "docs/languages.md is stale: BLOGTEXT_DOCS=write cargo test --all-features --lib languages");
}

fn page() -> String {
    let mut page = HEAD.to_owned();
    let titles: String = CORE.iter().map(|(name, _)| format!(" {name} |")).collect();
    let _ = writeln!(page, "| language | months | weekdays |{titles}\n|---|---|---|{}", "---|".repeat(CORE.len()));
    for locale in LOCALES {
        let cells: String = CORE.iter().map(|(_, roles)| format!(" {} |", cell(locale, roles))).collect();
        let [months, weekdays] =
            [&locale.months[..], &locale.weekdays].map(|it| it.iter().map(|forms| forms.len()).sum::<usize>());
        let _ = writeln!(page, "| {} | {months} | {weekdays} |{cells}", locale.tag);
    }
    let _ = writeln!(page, "\n{} languages and regional forms.", LOCALES.len());
    page
}

/// How many phrases of these roles there are: seen, and remembered.
fn cell(locale: &Locale, roles: &[Role]) -> String {
    let rows = || locale.phrases.iter().filter(|row| roles.contains(&row.role));
    let seen: usize = rows().map(|row| row.seen.len()).sum();
    let remembered: usize = rows().map(|row| row.unverified.len()).sum();
    match (seen, remembered) {
        (0, 0) => String::new(),
        (seen, 0) => seen.to_string(),
        (0, remembered) => format!("+{remembered}"),
        both => format!("{} +{}", both.0, both.1),
    }
}
