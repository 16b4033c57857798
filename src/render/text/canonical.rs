//! The words that tell the lines around an entry, as Blogger writes them.

use crate::value::Language;

/// The words of one language. Blanks are part of them.
pub(super) struct Words {
    pub(super) posted: &'static str,
    pub(super) by: &'static str,
    pub(super) on: &'static str,
    pub(super) at: &'static str,
    pub(super) labels: &'static str,
    pub(super) no_comments: &'static str,
    pub(super) one_comment: &'static str,
    /// After the number.
    pub(super) comments: &'static str,
    /// After the name.
    pub(super) said: &'static str,
}

const ENGLISH: Words = Words {
    posted: "Posted",
    by: " by ",
    on: " on ",
    at: " at ",
    labels: "Labels: ",
    no_comments: "No comments:",
    one_comment: "1 comment:",
    comments: " comments:",
    said: " said...",
};

const SWEDISH: Words = Words {
    posted: "Upplagd",
    by: " av ",
    on: " ",
    at: " kl. ",
    labels: "Etiketter: ",
    no_comments: "Inga kommentarer:",
    one_comment: "1 kommentar:",
    comments: " kommentarer:",
    said: " sa...",
};

/// The words for a language; English where it is another or none.
pub(super) fn words(language: Option<Language>) -> &'static Words {
    let primary = language.as_ref().and_then(|it| it.as_str().split('-').next());
    match primary {
        Some("sv") => &SWEDISH,
        _ => &ENGLISH,
    }
}
