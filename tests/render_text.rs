//! Plain text: what it looks like, and that reading it again gives the same structure (law 6).

mod support;

use blogtext::{
    Document, parse,
    render::{Text, to_outline, to_text},
};
use std::{
    fs,
    path::{Path, PathBuf},
};
use support::showcase;

#[test]
fn a_page_with_everything() {
    insta::assert_snapshot!(Text::new().render(showcase::events()));
}

#[test]
fn words_in_another_language() {
    let language = "en-GB".parse().expect("a short tag");
    let text = Text::new().language(language).render(showcase::events());
    for line in ["Posted by Ann at 17:14", "Labels: snö, R&D", "2 comments:", "Bo said...", "No comments:"] {
        assert!(text.lines().any(|it| it == line), "{line} is not in {text}");
    }
}

/// The fixtures, of which a few lose what only other words than ours tell: a comment's time alone, a byline over
/// several lines.
#[test]
fn what_was_read_is_read_again() {
    let fixtures = files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures"));
    let lost: Vec<String> = fixtures.iter().filter_map(|path| lost(path)).collect();
    assert!(fixtures.len() >= 80, "the fixtures are there");
    assert!(lost.len() * 10 <= fixtures.len(), "{} of {}:\n{}", lost.len(), fixtures.len(), lost.join("\n"));
}

/// What a text loses when its structure is written and read again.
fn lost(path: &Path) -> Option<String> {
    let text = fs::read_to_string(path).expect("a fixture");
    let before = parse(&text);
    let written = to_text(&before);
    let after = parse(&written);
    let show = || format!("{}\n{}", path.display(), difference(&to_outline(&before), &to_outline(&after)));
    (!is_same(&before, &after)).then(show)
}

/// Whether both hold the same but for the remarks, and for the language and the platform, whose words are not in
/// the tree.
fn is_same(before: &Document<'_>, after: &Document<'_>) -> bool {
    let (mut before, mut after) = (before.clone(), after.clone());
    for document in [&mut before, &mut after] {
        (document.language, document.platform) = (None, None);
        document.diagnostics.clear();
    }
    before.same_structure(&after)
}

fn difference(before: &str, after: &str) -> String {
    let same = before.lines().zip(after.lines()).take_while(|(a, b)| a == b).count();
    let at = |text: &str| text.lines().skip(same).take(2).collect::<Vec<_>>().join("\n    ");
    format!("  - {}\n  + {}", at(before), at(after))
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("the fixtures").flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(files(&path));
        } else if path.extension().is_some_and(|it| it == "txt") {
            found.push(path);
        }
    }
    found.sort();
    found
}
