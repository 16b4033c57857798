//! `blogtext check`: what it prints under which line, and with which status it ends.

#![cfg(feature = "cli")]

mod cli_support;

use cli_support::{Folder, Run};
use std::ffi::OsStr;

const FAULTY: &str = "31 februari 2011\n\nDet snöade.\n\n”Vi ses vid bryggan, sa hon och gick.\n";
const SOUND: &str = "lördag 3 mars 2012\n\nDet snöade hela dagen.\n";

/// `check` with options, and then the file.
fn check(options: &[&str], file: impl AsRef<OsStr>) -> Run {
    let options = options.iter().map(OsStr::new);
    Run::of([OsStr::new("check")].into_iter().chain(options).chain([file.as_ref()]))
}

#[test]
fn remarks_stand_under_their_lines() {
    let run = Run::fed(["check", "-"], FAULTY.as_bytes());
    let wanted = "\
warning[impossible-date]: no calendar has this day
 --> standard input:1:1
  |
1 | 31 februari 2011
  | ^^^^^^^^^^^^^^^^

warning[unclosed-quotation]: the quotation that ” opens never closes
 --> standard input:5:1
  |
5 | ”Vi ses vid bryggan, sa hon och gick.
  | ^

2 warnings
";
    assert_eq!((run.out.as_str(), run.status, run.err.as_str()), (wanted, 1, ""));
}

#[test]
fn a_sound_text_gets_no_word() {
    let run = Run::fed(["check", "-"], SOUND.as_bytes());
    assert_eq!((run.out.as_str(), run.status, run.err.as_str()), ("", 0, ""));
}

#[test]
fn the_status_tells_what_was_found_from_what_could_not_be_read() {
    let folder = Folder::new("check-status");
    let (faulty, sound) = (folder.file("faulty.txt", FAULTY), folder.file("sound.txt", SOUND));
    let missing = folder.0.join("none.txt");
    assert_eq!(Run::of([OsStr::new("check"), sound.as_ref(), faulty.as_ref()]).status, 1);
    let run = Run::of([OsStr::new("check"), missing.as_ref(), faulty.as_ref()]);
    assert_eq!(run.status, 2, "one could not be read");
    assert!(
        run.out.contains("faulty.txt:1:1") && run.err.contains("none.txt: no such file"),
        "{} {}",
        run.out,
        run.err
    );
    assert_eq!(check(&["--format", "xml"], &faulty).status, 2);
}

#[test]
fn what_is_allowed_is_left_out() {
    let folder = Folder::new("check-allow");
    let file = folder.file("post.txt", FAULTY);
    let run = check(&["--allow", "impossible-date"], &file);
    assert_eq!(run.status, 1);
    assert!(!run.out.contains("impossible-date") && run.out.contains("unclosed-quotation"), "{}", run.out);
    let run = check(&["--allow", "impossible-date", "-a", "unclosed-quotation"], &file);
    assert_eq!((run.out.as_str(), run.status), ("", 0));
    let run = check(&["--allow", "impossible"], &file);
    assert_eq!(run.status, 2);
    assert!(run.err.contains("no remark has this code; there are weekday-mismatch, "), "{}", run.err);
}

#[test]
fn editors_and_programs_have_their_own_formats() {
    let folder = Folder::new("check-format");
    let file = folder.file("post.txt", FAULTY);
    let name = file.display();
    let run = check(&["--format", "short"], &file);
    let wanted = format!("{name}:1:1: warning[impossible-date]: no calendar has this day\n");
    assert!(run.out.starts_with(&wanted), "{}", run.out);
    assert_eq!(run.out.lines().count(), 2);
    let run = check(&["--format", "json"], &file);
    let lines: Vec<serde_json::Value> =
        run.out.lines().map(|line| serde_json::from_str(line).expect("each line is JSON")).collect();
    assert_eq!(lines.len(), 2);
    assert_eq!(lines[1]["code"], "unclosed-quotation");
    assert_eq!(lines[1]["file"], name.to_string());
    assert_eq!((&lines[1]["line"], &lines[1]["column"], &lines[1]["end_column"]), (&5.into(), &1.into(), &2.into()));
}

#[test]
fn nothing_in_a_text_rules_the_terminal() {
    let text = "31 februari 2011 \u{1B}[2J\u{9B}31m \u{202E}ɘƚɒb\u{2066}\n";
    let folder = Folder::new("check-terminal");
    let file = folder.file("post\u{1B}[2J.txt", text);
    for options in [&[][..], &["--format", "short"], &["--format", "json"]] {
        let run = check(options, &file);
        let ruled =
            |c: char| c.is_control() && c != '\n' || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
        assert!(!run.out.contains(ruled), "{options:?}: {:?}", run.out);
        assert_eq!(run.status, 1);
    }
}

#[test]
fn of_a_long_line_a_stretch_is_shown() {
    let long = format!("3 mars 2012\n\n{}\u{7}{}\n", "före ".repeat(40_000), "efter ".repeat(40_000));
    let run = Run::fed(["check", "-"], long.as_bytes());
    let line = run.out.lines().find(|line| line.contains('␇')).expect("the line is shown");
    assert!(line.chars().count() < 120 && line.contains("3 | …") && line.ends_with('…'), "{line}");
    let under = run.out.lines().find(|line| line.contains('^')).expect("it is underlined");
    let column = |line: &str, sign: char| line.chars().position(|c| c == sign);
    assert_eq!(column(line, '␇'), column(under, '^'), "{}", run.out);
}

#[test]
fn colour_comes_when_asked() {
    let run = Run::fed(["check", "--color", "always", "-"], FAULTY.as_bytes());
    assert!(run.out.contains("\u{1B}["), "{}", run.out);
}

#[test]
fn bytes_are_remarked_on_and_not_told_twice() {
    let run = Run::fed(["check", "-"], b"3 mars 2012\n\nDet sn\xF6ar p\xE5 \xF6n, och det \xE4r m\xF6rkt \xE4nnu.\n");
    assert!(run.out.contains("warning[guessed-encoding]"), "{}", run.out);
    assert_eq!((run.status, run.err.as_str()), (1, ""));
}

#[test]
fn help_teaches_by_example() {
    let run = Run::of(["check", "--help"]);
    for part in
        ["--format short", "--allow ambiguous-date", "Exit status: 0 nothing to warn of; 1 at least one warning"]
    {
        assert!(run.out.contains(part), "{part:?} in {}", run.out);
    }
}
