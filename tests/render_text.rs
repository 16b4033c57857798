//! Plain text: what it looks like, and that reading it again gives the same structure (law 6).

mod support;

#[path = "support/laws/mod.rs"]
#[allow(dead_code, unreachable_pub, unused_imports, reason = "other tests use the rest")]
mod laws;

use blogtext::{
    Document, Parser,
    ast::{Block, Entry, Inline, Paragraph},
    parse,
    render::{Text, to_text},
    write_text,
};
use laws::{assert_plain_text, keeps_structure};
use proptest::prelude::*;
use std::{
    fs,
    path::{Path, PathBuf},
};
use support::{pages, showcase, strategies};

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

#[test]
fn words_and_blank_lines_of_the_source() {
    let text =
        "3 mars 2012\r\n\r\n\r\n\r\nSnön   \r\nfaller.\r\n\r\nEingestellt von Ann um 17:14 \tKeine Kommentare:\r\n\r\n";
    let written = "3 mars 2012\n\n\n\nSnön\nfaller.\n\nEingestellt von Ann um 17:14 \tKeine Kommentare:\n";
    assert_eq!(Text::new().source(text).render(Parser::new(text)), written);
    assert_eq!(to_text(&parse(text)), written);
}

#[test]
fn the_source_of_another_text_does_no_harm() {
    let text = "3 mars 2012\n\n\nHej, alla som läser det här.\n";
    for other in ["", "\n", "Å", "Något helt annat, som är längre än texten och har andra ord i sig: ja."] {
        assert!(Text::new().source(other).render(Parser::new(text)).contains("Hej, alla som läser det här."));
    }
}

/// The fixtures that `to_text` alone does not give back, so that `write_text` writes a part of them as the source
/// has it; each with its reason.
const REPAIRED: &[(&str, &str)] = &[];

/// Already the canonical form gives the fixtures back, before anything is compared.
#[test]
fn what_was_read_is_read_again() {
    for path in files(&["tests/fixtures"]) {
        let document = parse_file(&path);
        let written = to_text(&document);
        let repaired = REPAIRED.iter().any(|(name, _)| path.ends_with(name));
        assert_ne!(keeps_structure(&document, &parse(&written)), repaired, "{}\n{written}", path.display());
    }
}

#[test]
fn what_was_read_and_freed_is_read_again() {
    for path in files(&["tests/fixtures", "tests/regressions", "fuzz/seeds"]) {
        assert_plain_text(&parse_file(&path));
    }
}

/// A tree out of JSON has no source to take words from: its text is in the words of its language, or English.
#[test]
fn without_its_source_a_tree_names_what_changes() {
    for path in files(&["tests/fixtures"]) {
        let document = Document::from_events(parse_file(&path).events().map(|(event, at)| (event.into_owned(), at)));
        assert_told(&document);
    }
}

#[test]
fn what_text_cannot_say_is_named() {
    let changes = |text: &str, change: &dyn Fn(&mut Entry<'_>)| -> Vec<String> {
        let mut document = parse(text);
        change(&mut document.entries[0]);
        write_text(&document).changes.iter().map(ToString::to_string).collect()
    };
    let text = "3 mars 2012\n\nSnö\n\nDet snöar, och vi sitter inne och läser.\n\nHej då, alla!\n";
    let paragraph = |text| Block::Paragraph(Paragraph::new([Inline::text(text)]));
    assert_eq!(changes(text, &|_| ()), Vec::<String>::new());
    assert_eq!(changes(text, &|entry| drop(entry.body.pop())), Vec::<String>::new());
    assert_eq!(changes(text, &|entry| entry.body.push(paragraph("En rad till."))), Vec::<String>::new());
    let gone = changes(text, &|entry| entry.body.push(paragraph("  ")));
    assert_eq!(gone, ["entries[0].body[2]: paragraph is lost"]);
    let found = changes(text, &|entry| entry.body.push(paragraph("1 kommentar:")));
    assert_eq!(found, ["entries[0].body[2]: paragraph is lost", "entries[0].footer: footer is new"]);
}

/// What was taken out of a tree does not come back from the source.
#[test]
fn what_was_taken_out_stays_out() {
    for path in files(&["tests/fixtures"]) {
        let mut document = parse_file(&path);
        let Some(entry) = document.entries.iter_mut().find(|entry| entry.body.len() > 1) else { continue };
        let lost = entry.body.remove(0).span();
        let lost = &source(&path)[lost.start..lost.end];
        if source(&path).matches(lost).count() == 1 {
            assert!(!write_text(&document).text.contains(lost), "{}: {lost}", path.display());
        }
        assert_told(&document);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    #[test]
    fn any_page_is_read_again(page in pages::page()) {
        laws::assert_round_trip(&page);
    }

    #[test]
    fn any_tree_is_written_honestly(events in strategies::document("\\PC{0,12}|Hej[.:]|[0-9]\\. x".boxed())) {
        assert_told(&Document::from_events(events));
    }
}

/// What the writer says of a document is so: it names changes where there are any, and only there.
fn assert_told(document: &Document<'_>) {
    let written = write_text(document);
    let same = keeps_structure(document, &parse(&written.text));
    assert_eq!(written.changes.is_empty(), same, "{}\n{:?}", written.text, written.changes);
}

fn parse_file(path: &Path) -> Document<'static> {
    parse(&source(path)).into_owned()
}

fn source(path: &Path) -> String {
    let bytes = fs::read(path).expect("a text can be read");
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The texts in folders of the package and in the folders in them.
fn files(folders: &[&str]) -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders: Vec<PathBuf> = folders.iter().map(|folder| root.join(folder)).collect();
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder can be read").flatten() {
            let path = entry.path();
            match path.extension() {
                _ if path.is_dir() => folders.push(path),
                Some(kind) if kind != "txt" => {}
                _ => found.push(path),
            }
        }
    }
    assert!(found.len() >= 8, "a folder without texts tests nothing");
    found.sort();
    found
}
