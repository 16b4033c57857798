//! One entry a line, in little memory.

#![cfg(feature = "cli")]

mod cli_support;

use cli_support::{Folder, Run};
use serde_json::Value;
use std::{ffi::OsStr, fmt::Write};

/// Entries that need several windows.
fn long() -> String {
    (0..4_000_u32).fold(String::new(), |mut text, at| {
        let (day, year) = (at % 28 + 1, 2000 + at / 336);
        let month = ["mars", "april", "maj"][at as usize % 3];
        write!(text, "{day} {month} {year}\n\nSnö {at}\n\n").expect("a string takes it");
        text + &"Det snöar än, och vi sitter inne och läser. ".repeat(4) + "\n\n"
    })
}

fn lines(run: &Run) -> Vec<Value> {
    run.out.lines().map(|line| serde_json::from_str(line).expect("each line is JSON")).collect()
}

#[test]
fn entries_are_those_of_the_whole() {
    let folder = Folder::new("entries");
    let file = folder.file("long.txt", long());
    let of = |form: &str| Run::of([OsStr::new("--to"), OsStr::new(form), file.as_os_str()]);
    let (streamed, whole) = (of("entries"), of("json"));
    assert_eq!((streamed.status, streamed.err.as_str()), (0, ""));
    let whole: Value = serde_json::from_str(&whole.out).expect("it is JSON");
    let entries: Vec<Value> = lines(&streamed).iter().map(|line| line["entry"].clone()).collect();
    assert_eq!(entries.len(), 4_000);
    assert_eq!(Value::from(entries), whole["entries"]);
    let first = &lines(&streamed)[0];
    assert_eq!((&first["language"], &first["source"]["name"]), (&whole["language"], &Value::from(file.to_str())));
}

#[test]
fn remarks_stand_with_their_entry() {
    let text = "Det snöar än, och vi sitter inne och läser. ".repeat(3);
    let text = format!("söndag 3 mars 2012\n\nSnö\n\n{text}\n\nsöndag 4 mars 2012\n\nIs\n\n{text}\n");
    let run = Run::fed(["--to", "entries", "-"], text.as_bytes());
    let lines = lines(&run);
    assert_eq!(lines.len(), 2);
    assert_eq!(lines[0]["diagnostics"][0]["code"], "weekday-mismatch");
    assert_eq!(lines[1].get("diagnostics"), None);
}

#[test]
fn other_encodings_are_read_too() {
    let run = Run::fed(["--to", "entries", "-"], b"3 mars 2012\n\nDet sn\xF6ar p\xE5 \xF6n, och det \xE4r m\xF6rkt.\n");
    assert!(run.out.contains("snöar på ön"), "{}", run.out);
    assert!(run.err.contains("windows-1252"), "{}", run.err);
}

#[test]
fn what_comes_before_a_fault_is_written() {
    let folder = Folder::new("entries-faulty");
    let file = folder.file("faulty.txt", [long().as_bytes(), b"\n\xFF\xFF\n"].concat());
    let run = Run::of([OsStr::new("--to"), OsStr::new("entries"), file.as_os_str()]);
    assert_eq!((run.status, lines(&run).len()), (1, 4_000));
    assert!(run.err.contains("begins no character of UTF-8"), "{}", run.err);
}
