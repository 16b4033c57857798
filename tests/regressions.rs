//! Every law on every text at hand: the inputs that once broke one, found by fuzzing or by readers; the
//! fixtures; and the texts that fuzzing starts from.

#[path = "support/laws/mod.rs"]
#[allow(dead_code, unreachable_pub, unused_imports, reason = "other tests use the rest")]
mod laws;

use std::{
    fs, panic,
    path::{Path, PathBuf},
};

type Law = fn(&str);

/// The fuzz targets with their laws.
const LAWS: [(&str, Law); 3] =
    [("parse", laws::assert_parse), ("html", laws::assert_html), ("roundtrip", laws::assert_round_trip)];

#[test]
fn laws_hold_on_what_once_broke_them() {
    assert_laws("tests/regressions", |_| true);
}

#[test]
fn laws_hold_on_the_fixtures() {
    assert_laws("tests/fixtures", |path| path.extension().is_some_and(|kind| kind == "txt"));
}

#[test]
fn laws_hold_on_what_fuzzing_starts_from() {
    assert_laws("fuzz/seeds", |_| true);
}

fn assert_laws(folder: &str, wanted: fn(&Path) -> bool) {
    let files: Vec<PathBuf> = files(folder).into_iter().filter(|path| wanted(path)).collect();
    assert!(!files.is_empty(), "{folder}: a folder without texts tests nothing");
    let broken: Vec<String> = files.iter().flat_map(|path| broken_laws(path)).collect();
    assert!(broken.is_empty(), "{} broken, told above:\n{}", broken.len(), broken.join("\n"));
}

fn broken_laws(path: &Path) -> Vec<String> {
    let bytes = fs::read(path).expect("a text can be read");
    let text = String::from_utf8_lossy(&bytes);
    let breaks = |law: Law| panic::catch_unwind(|| law(&text)).is_err();
    LAWS.iter().filter(|(_, law)| breaks(*law)).map(|(name, _)| format!("{name}: {}", path.display())).collect()
}

/// The files in a folder of the package and in the folders in it.
fn files(folder: &str) -> Vec<PathBuf> {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
            let path = entry.expect("a folder can be read").path();
            if path.is_dir() { folders.push(path) } else { files.push(path) }
        }
    }
    files.sort();
    files
}
