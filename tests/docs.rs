//! The documents tell what the parser does: every text in them with an outline below it is read here.
//!
//! In a document a fence of `text` that a fence of `outline` follows is an input, and that outline what
//! `blogtext --to outline` says of it. A comment `<!-- tests/fixtures/…/name.txt -->` above the text says
//! which fixture it is a copy of. After a change that is meant, have the outlines written anew, and read what
//! changed:
//!
//! ```text
//! BLOGTEXT_DOCS=write cargo test --all-features --test docs
//! ```

use blogtext::{Parser, render::Outline};
use std::{env, fs, path::Path};

/// The documents with examples, and how many each has at the least.
const DOCUMENTS: [(&str, usize); 2] = [("README.md", 1), ("docs/grammar.md", 40)];

/// The variable that asks for new outlines.
const WRITE: &str = "BLOGTEXT_DOCS";

#[test]
fn examples_are_read_as_the_documents_say() {
    let stale: Vec<String> = DOCUMENTS.iter().filter_map(|(name, least)| stale(name, *least)).collect();
    assert!(stale.is_empty(), "{}\nTo have the outlines written anew, see tests/docs.rs.", stale.join("\n"));
}

#[test]
fn copies_of_fixtures_are_copies() {
    for (name, _) in DOCUMENTS {
        for example in examples(&read(name)) {
            let Some(fixture) = &example.fixture else { continue };
            assert!(example.input == read(fixture), "{name}, line {}: not what {fixture} says", example.line);
        }
    }
}

#[test]
fn examples_are_found() {
    let document = "a\n<!-- tests/x.txt -->\n\n```text\nin\n```\n\nb\n\n```outline\nout\n```\n```text\nalone\n```\n";
    let found = examples(document);
    assert_eq!(found.len(), 1, "a text alone is no example");
    assert_eq!((found[0].line, found[0].input.as_str(), found[0].outline.as_str()), (4, "in\n", "out\n"));
    assert_eq!(found[0].fixture.as_deref(), Some("tests/x.txt"));
    assert!(document[found[0].place..].starts_with("out\n"));
}

/// A text in a document, and the outline below it.
struct Example {
    /// The line of the document at which the text's fence stands.
    line: usize,
    fixture: Option<String>,
    input: String,
    outline: String,
    /// The byte of the document at which the outline starts.
    place: usize,
}

impl Example {
    fn fresh(&self) -> String {
        Outline::new().source(&self.input).render(Parser::new(&self.input))
    }
}

/// What is wrong in a document, unless it was to be written anew and was.
fn stale(name: &str, least: usize) -> Option<String> {
    let document = read(name);
    let examples = examples(&document);
    assert!(examples.len() >= least, "{name}: only {} examples found", examples.len());
    let changed: Vec<&Example> = examples.iter().filter(|it| it.outline != it.fresh()).collect();
    if changed.is_empty() {
        return None;
    }
    if env::var_os(WRITE).is_some() {
        let mut fresh = document;
        for example in changed.iter().rev() {
            fresh.replace_range(example.place..example.place + example.outline.len(), &example.fresh());
        }
        fs::write(path(name), fresh).expect("a document can be written");
        return None;
    }
    let told = changed.iter().map(|it| format!("{name}, line {}: the outline is now\n{}", it.line, it.fresh()));
    Some(told.collect::<Vec<_>>().join("\n"))
}

fn path(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

fn read(name: &str) -> String {
    fs::read_to_string(path(name)).unwrap_or_else(|why| panic!("{name}: {why}"))
}

/// The examples of a document, in order.
fn examples(document: &str) -> Vec<Example> {
    let mut found = Vec::new();
    let mut fixture = None;
    let mut text: Option<(usize, String)> = None;
    let mut fence: Option<(&str, usize, String, usize)> = None;
    let mut place = 0;
    for (at, line) in document.split_inclusive('\n').enumerate() {
        place += line.len();
        let bare = line.trim_end();
        if let Some((kind, start, mut body, from)) = fence.take() {
            if bare != "```" {
                body.push_str(line);
                fence = Some((kind, start, body, from));
            } else if kind == "text" {
                text = Some((start, body));
            } else if kind == "outline" {
                let (line, input) = text.take().unwrap_or_else(|| panic!("line {start}: an outline of no text"));
                found.push(Example { line, fixture: fixture.take(), input, outline: body, place: from });
            }
        } else if let Some(kind) = bare.strip_prefix("```") {
            fence = Some((kind, at + 1, String::new(), place));
        } else if let Some(named) = bare.strip_prefix("<!-- tests/").and_then(|it| it.strip_suffix(" -->")) {
            fixture = Some(format!("tests/{named}"));
        }
    }
    found
}
