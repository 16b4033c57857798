//! The rooms of the house and the doors between them: an arrow that points the wrong way fails here.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// Each room with the rooms it may use; `docs/architecture.md` says why.
const ROOMS: &[(&str, &[&str])] = &[
    ("step", &[]),
    ("source", &["step"]),
    ("value", &["source"]),
    ("why", &["value"]),
    ("diagnostic", &["source"]),
    ("locale", &["step", "source", "value"]),
    ("grammar", &["step", "source", "value", "locale"]),
    ("evidence", &["step", "source", "value", "why", "locale", "grammar"]),
    ("event", &["source", "value", "diagnostic"]),
    ("parse", &["step", "source", "value", "why", "diagnostic", "locale", "grammar", "evidence", "event"]),
    ("explain", &["source", "value", "why", "parse"]),
    ("ast", &["source", "value", "diagnostic", "event"]),
    ("render", &["source", "value", "diagnostic", "event", "ast"]),
    ("reader", &["value", "diagnostic", "ast", "parse"]),
    ("roundtrip", &["source", "value", "event", "ast", "parse", "render"]),
    ("cli", &[]),
    ("main", &["cli"]),
];

/// Crates that one room alone may know.
const KEPT: &[(&str, &str)] = &[
    ("nom", "grammar"),
    ("encoding_rs", "source"),
    ("chardetng", "source"),
    ("simdutf8", "source"),
    ("annotate_snippets", "cli"),
    ("clap", "cli"),
    ("anstream", "cli"),
    ("indicatif", "cli"),
    ("sha2", "cli"),
];

/// Tables may be long; what is read from the top down may not.
const LONGEST: usize = 400;

#[test]
fn arrows_point_the_right_way() {
    let wrong: Vec<String> = sources().iter().flat_map(|(path, text)| wrong_arrows(path, text)).collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn crates_stay_in_their_room() {
    let strays: Vec<String> = sources().iter().flat_map(|(path, text)| strays(path, text)).collect();
    assert!(strays.is_empty(), "\n{}", strays.join("\n"));
}

#[test]
fn files_are_short() {
    for (path, text) in sources().iter().filter(|(path, _)| !path.starts_with("locale")) {
        let lines = text.lines().count();
        assert!(lines <= LONGEST, "{} has {lines} lines: perhaps it is two ideas", path.display());
    }
}

#[test]
fn a_planted_arrow_is_found() {
    let found = |path: &str, text: &str| wrong_arrows(Path::new(path), text).len();
    assert_eq!(found("source/line.rs", "use crate::value::Day;"), 1);
    assert_eq!(found("source/line.rs", "use crate::{value::{Day, Time}, event, parse::open};"), 3);
    assert_eq!(found("source/line.rs", "    pub(crate) use super::super::value::Day;"), 1);
    assert_eq!(found("source/mod.rs", "use super::{value, diagnostic};"), 2);
    assert_eq!(found("event.rs", "use super::ast::Block;"), 1);
    assert_eq!(found("grammar/date.rs", "fn read(it: crate::evidence::Page) {}"), 1);
    assert_eq!(found("ast/block.rs", "use crate::Document;"), 1, "rooms know rooms, not the front door");
    assert_eq!(found("attic/box.rs", ""), 1, "a room that the table does not have");
}

#[test]
fn a_right_arrow_is_not() {
    let found = |path: &str, text: &str| wrong_arrows(Path::new(path), text);
    let none = Vec::<String>::new();
    assert_eq!(found("value/date.rs", "use super::{Day, Time};\nuse crate::source::Span;"), none);
    assert_eq!(found("ast/mod.rs", "//! [`Span`](crate::Span)\nmod list; // crate::parse"), none);
    assert_eq!(found("parse/mod.rs", "use crate::{\n    event::{Event, Tag},\n    grammar::date,\n};"), none);
    assert_eq!(found("lib.rs", "use crate::render::html;"), none, "the front door leads to every room");
    assert_eq!(found("ast/mod.rs", "#[cfg(test)]\nmod tests { use crate::parse; }"), none);
    assert_eq!(found("value/mod.rs", "pub use self::day::Day; use std::{fmt, io};"), none);
}

#[test]
fn a_stray_crate_is_found() {
    assert_eq!(strays(Path::new("parse/mod.rs"), "use nom::IResult;").len(), 1);
    assert_eq!(strays(Path::new("grammar/mod.rs"), "use nom::IResult; // clap::Parser"), Vec::<String>::new());
    assert_eq!(strays(Path::new("ast/mod.rs"), "fn venom::bite() {}"), Vec::<String>::new());
}

/// Every source file, its path from `src/` on, and its text.
fn sources() -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut folders = vec![root.clone()];
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder of src/ can be read") {
            let path = entry.expect("an entry of src/ can be read").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|kind| kind == "rs") {
                let text = fs::read_to_string(&path).expect("a source file is UTF-8");
                found.push((path.strip_prefix(&root).expect("it lies in src/").to_owned(), text));
            }
        }
    }
    assert!(found.len() > 20, "the sources are where the test looks");
    found.sort();
    found
}

fn wrong_arrows(path: &Path, text: &str) -> Vec<String> {
    let module = module_of(path);
    let Some(room) = module.first() else { return Vec::new() };
    let Some((_, allowed)) = ROOMS.iter().find(|(name, _)| name == room) else {
        return vec![format!("{}: the table has no room {room:?}", path.display())];
    };
    let mut wrong: Vec<String> = targets(&module, &code(text))
        .into_iter()
        .filter(|target| target != room && !allowed.contains(&target.as_str()))
        .map(|target| format!("{}: {room} may not use {target}", path.display()))
        .collect();
    wrong.dedup();
    wrong
}

fn strays(path: &Path, text: &str) -> Vec<String> {
    let module = module_of(path);
    let room = module.first().map_or("lib", String::as_str);
    let code = code(text);
    let names = |name: &str| {
        code.match_indices(&format!("{name}::"))
            .any(|(at, _)| !code[..at].ends_with(|c: char| c == '_' || c.is_alphanumeric()))
    };
    KEPT.iter()
        .filter(|(name, home)| room != *home && names(name))
        .map(|(name, home)| format!("{}: {name} lives in {home}/ alone", path.display()))
        .collect()
}

/// `grammar/date.rs` is the module `grammar::date`, `grammar/mod.rs` is `grammar`, `lib.rs` the root.
fn module_of(path: &Path) -> Vec<String> {
    let mut parts: Vec<String> =
        path.with_extension("").iter().map(|part| part.to_string_lossy().into_owned()).collect();
    if parts.last().is_some_and(|last| last == "mod" || last == "lib") {
        parts.pop();
    }
    parts
}

/// The text without comments and without its tests, which may go anywhere.
fn code(text: &str) -> String {
    let tests = text.find("#[cfg(test)]\nmod ").unwrap_or(text.len());
    text[..tests].lines().map(|line| line.split("//").next().unwrap_or_default()).collect::<Vec<_>>().join("\n")
}

/// The rooms that the code names, by `use` or by path: the first name after `crate`.
fn targets(module: &[String], code: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (at, _) in code.match_indices("crate::").chain(code.match_indices("super::")) {
        let before = code[..at].trim_end_matches("super::");
        if code[at..].starts_with("super::") && code[..at].ends_with("super::") {
            continue; // counted with the first of the row
        }
        if before.ends_with(|c: char| c == '_' || c.is_alphanumeric()) {
            continue;
        }
        let path = &code[at..];
        let rest = path.trim_start_matches("crate::").trim_start_matches("super::");
        let ups = (path.len() - rest.len()) / "super::".len();
        let base: &[String] =
            if path.starts_with("crate::") { &[] } else { &module[..module.len().saturating_sub(ups)] };
        found.extend(match base.first() {
            Some(room) => vec![room.clone()],
            None => first_names(rest),
        });
    }
    found
}

/// The first names of a path or of a tree of paths: of `{a::{b, c}, d}` they are `a` and `d`.
fn first_names(rest: &str) -> Vec<String> {
    let name = |text: &str| text.chars().take_while(|c| *c == '_' || c.is_alphanumeric()).collect::<String>();
    let Some(tree) = rest.strip_prefix('{') else {
        return vec![name(rest)];
    };
    let mut depth = 0_usize;
    let mut names = vec![name(tree.trim_start())];
    for (at, c) in tree.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => names.push(name(tree[at + 1..].trim_start())),
            _ => {}
        }
    }
    names.retain(|name| !name.is_empty());
    names
}
