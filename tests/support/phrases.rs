//! The phrases of platforms that were seen, as taken by tests/facts/phrases.py.

use std::collections::HashMap;

/// A phrase of one language and platform, with its slots: `{n} comments`.
#[derive(Clone, Copy)]
pub struct Phrase {
    pub language: &'static str,
    pub platform: &'static str,
    pub role: &'static str,
    pub text: &'static str,
}

/// All of them, in the order of the file.
pub fn all() -> impl Iterator<Item = Phrase> {
    let lines = include_str!("../facts/phrases.tsv").lines().filter(|line| !line.starts_with('#'));
    lines.map(|line| match line.split('\t').collect::<Vec<_>>()[..] {
        [language, platform, role, text] => Phrase { language, platform, role, text },
        _ => panic!("four columns: {line}"),
    })
}

/// What stands under an entry without comments, in each language.
pub fn no_comments() -> HashMap<&'static str, &'static str> {
    let fits = |it: &Phrase| it.role == "comments_none" && !it.text.contains('{');
    let mut found = HashMap::new();
    all().filter(fits).for_each(|it| _ = found.entry(it.language).or_insert(it.text));
    found
}
