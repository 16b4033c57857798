//! A text gives the same on any thread, and what it gives may go to any other.

use blogtext::{Document, Event, Parser, Written, diagnostic::Diagnostic, explain::Explanation};
use std::{fs, path::Path, thread};

fn crosses<T: Send + Sync>() {}

#[test]
fn what_a_text_gives_crosses_threads() {
    crosses::<Document<'_>>();
    crosses::<Parser<'_>>();
    crosses::<Event<'_>>();
    crosses::<Diagnostic<'_>>();
    crosses::<Explanation<'_>>();
    crosses::<Written>();
    #[cfg(feature = "encoding")]
    crosses::<blogtext::source::Decoded<'_>>();
}

#[test]
fn many_at_once_disturb_nobody() {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/sv"));
    let texts: Vec<String> = fs::read_dir(folder)
        .expect("there are fixtures")
        .map(|file| file.expect("it can be read").path())
        .filter(|path| path.extension().is_some_and(|kind| kind == "txt"))
        .map(|path| fs::read_to_string(path).expect("a fixture is UTF-8"))
        .collect();
    let alone: Vec<Document<'_>> = texts.iter().map(|text| blogtext::parse(text)).collect();
    thread::scope(|scope| {
        for turn in 0..4 {
            let (texts, alone) = (&texts, &alone);
            scope.spawn(move || {
                for at in 0..texts.len() {
                    let at = (at + turn * 7) % texts.len();
                    assert_eq!(blogtext::parse(&texts[at]), alone[at]);
                }
            });
        }
    });
}
