//! `blogtext explain`: which lines, in which words, and what it says where there are none.

#![cfg(feature = "cli")]

mod cli_support;

use cli_support::{Folder, Run};
use std::{ffi::OsString, path::Path};

const POST: &str = "lördag 3 mars 2012\n\nSnö & is\n\nDet snöar än, och vi sitter inne och läser.\n";

/// `explain` for a file and what is put behind its name.
fn explain(file: &Path, lines: &str) -> Run {
    let mut place = OsString::from(file);
    place.push(lines);
    Run::of([OsString::from("explain"), place])
}

#[test]
fn a_line_has_its_reading_its_reasons_and_its_runner_up() {
    let folder = Folder::new("explain");
    let file = folder.file("post.txt", POST);
    let run = explain(&file, ":3");
    let mut lines = run.out.lines();
    assert_eq!(lines.next(), Some(&*format!("{}:3: title (sure; next: text)", file.display())));
    assert_eq!(lines.next(), Some("    | Snö & is"));
    for part in
        ["title? yes, +", " where 1 is needed", "+3  no sign ends it", "yes  a blank line or a longer line below it"]
    {
        assert!(run.out.contains(part), "{part:?} in {}", run.out);
    }
    assert_eq!((run.status, run.err.as_str()), (0, ""));
}

#[test]
fn lines_are_named_behind_the_file() {
    let folder = Folder::new("explain-lines");
    let file = folder.file("post.txt", POST);
    let explained = |lines: &str| {
        let run = explain(&file, lines);
        let head = |line: &&str| line.contains("post.txt:");
        run.out.lines().filter(head).count()
    };
    assert_eq!((explained(""), explained(":1"), explained(":1-3"), explained(":2")), (3, 1, 2, 1));
    assert!(explain(&file, ":2").out.ends_with("post.txt:2: blank\n"));
    let other = folder.file("two.txt", POST);
    let both = Run::of([OsString::from("explain"), file.clone().into(), other.into()]);
    assert_eq!(both.out.matches("| Snö & is").count(), 2);
    let standard = Run::fed(["explain", "--", "-:3"], POST.as_bytes());
    assert!(standard.out.starts_with("standard input:3: title"), "{}", standard.out);
}

#[test]
fn a_file_may_be_called_like_a_line() {
    let folder = Folder::new("explain-names");
    let file = folder.file("post:3", POST);
    assert_eq!(explain(&file, "").out.matches("    | ").count(), 3, "the whole file");
    assert_eq!(explain(&file, ":1").out.matches("    | ").count(), 1);
}

#[test]
fn what_is_not_there_is_told() {
    let folder = Folder::new("explain-missing");
    let (file, empty) = (folder.file("post.txt", POST), folder.file("empty.txt", ""));
    let run = explain(&file, ":4-9");
    assert_eq!((run.status, run.out.as_str()), (1, ""));
    assert!(run.err.ends_with("post.txt: has no line 9; its last is 5, so name lines from 1 to 5\n"), "{}", run.err);
    assert!(explain(&empty, ":1").err.contains("has no lines"));
    assert_eq!(explain(&empty, "").status, 0);
    assert!(explain(&folder.0.join("none.txt"), ":1").err.contains("none.txt: no such file"));
    for lines in [":0", ":5-3", ":3-"] {
        let run = explain(&file, lines);
        assert_eq!(run.status, 2, "{lines}");
        assert!(run.err.contains("lines count from 1, the smaller number first: FILE:3 or FILE:3-9"), "{}", run.err);
    }
}

#[test]
fn colour_comes_only_when_asked_or_seen() {
    let plain = Run::fed(["explain", "-"], POST.as_bytes());
    assert!(!plain.out.contains('\u{1B}'), "{}", plain.out);
    let coloured = Run::fed(["explain", "--color", "always", "-"], POST.as_bytes());
    assert!(coloured.out.contains("\u{1B}[1;36mtitle\u{1B}[0m"), "{}", coloured.out);
}

#[test]
fn nothing_in_a_text_rules_the_terminal() {
    let text = format!("Snö \u{1B}[2J\u{9B}31m \u{202E}si\n\n{}\n", "ord ".repeat(90_000));
    let run = Run::fed(["explain", "-"], text.as_bytes());
    assert!(!run.out.contains(|c: char| c.is_control() && c != '\n' || c == '\u{202E}'), "{:?}", run.out);
    assert!(run.out.lines().all(|line| line.chars().count() < 120), "long lines are cut");
}

#[test]
fn help_teaches_by_example() {
    let run = Run::of(["explain", "--help"]);
    for part in ["blogtext explain post.txt:3-9", "`lacks` is needed", "Exit status: 0 all done"] {
        assert!(run.out.contains(part), "{part:?} in {}", run.out);
    }
}

#[test]
fn the_readme_shows_what_is_printed() {
    let readme = include_str!("../README.md");
    let shown = readme.split("```console\n$ blogtext explain ").nth(1).expect("it is shown");
    let (place, rest) = shown.split_once('\n').expect("the output follows");
    let wanted = rest.split_once('…').expect("it is cut").0;
    let run = explain(&Path::new(env!("CARGO_MANIFEST_DIR")).join(place), "");
    let printed = run.out.replace(concat!(env!("CARGO_MANIFEST_DIR"), "/"), "");
    assert!(printed.starts_with(wanted), "the README says\n{wanted}\nand it is\n{printed}");
}
