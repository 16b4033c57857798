//! Nothing recurses over a text: a million marks inside each other, on a small stack.

#![cfg(feature = "serde")]

use blogtext::{
    Document, EntryReader,
    render::{json, to_html, to_outline, to_text},
};
use std::thread;

/// The marks, and the stack of the thread that reads them.
const MARKS: usize = 1_000_000;
const STACK: usize = 256 * 1024;

/// All that can be done with a text.
fn live(text: &str) {
    let document = blogtext::parse(text);
    let copy = document.clone();
    assert!(document == copy, "a copy is the same");
    for written in [format!("{document:?}"), to_html(&document), to_text(&document)] {
        assert!(written.contains("Hej"), "what is written holds the text");
    }
    assert!(!to_outline(&document).is_empty());
    let read = json::from_json(&json::to_json(&document)).expect("it reads what it wrote");
    assert!(read == document, "JSON gives the tree back");
    let again = Document::from_events(read.events());
    assert!(again == document, "events give the tree back");
    drop((document, copy, again));
    let mut reader = EntryReader::new(text.as_bytes());
    while let Some(entry) = reader.next_entry() {
        drop(entry.expect("it is UTF-8").into_owned());
    }
}

fn survives(name: &str, text: String) {
    let thread = thread::Builder::new().name(name.to_owned()).stack_size(STACK);
    thread.spawn(move || live(&text)).expect("a thread starts").join().expect("it lives");
}

#[test]
fn a_million_marks_in_one_line() {
    for mark in [">", "\"", "[", "- "] {
        survives(mark, format!("3 mars 2012\n\n{}Hej!\n", mark.repeat(MARKS)));
    }
}

#[test]
fn a_million_marks_in_as_many_lines() {
    for line in ["> \"Hej\n", "- Hej\n"] {
        survives(line, format!("3 mars 2012\n\n{}", line.repeat(MARKS)));
    }
}

#[test]
fn ever_deeper_lines() {
    let line = |depth: usize, mark: &str| format!("{}{}Hej\n", " ".repeat(depth), mark);
    for mark in ["- ", "1. ", "\""] {
        survives(mark, (0..1_400).map(|depth| line(depth, mark)).collect());
    }
    survives(">", (0..1_400).map(|depth| ">".repeat(depth) + " Hej\n").collect());
}
