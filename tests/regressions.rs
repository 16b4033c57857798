//! Inputs that once broke a law, found by fuzzing or by readers: every law holds on each of them now.

#[path = "support/laws/mod.rs"]
#[allow(dead_code, unused_imports, reason = "other tests use the rest")]
mod laws;

use std::{fs, panic, path::Path};

/// The fuzz targets with their laws.
const LAWS: [(&str, fn(&str)); 3] =
    [("parse", laws::assert_parse), ("html", laws::assert_html), ("roundtrip", laws::assert_round_trip)];

#[test]
fn every_law_holds_on_every_input_that_once_broke_one() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/regressions");
    let mut broken = Vec::new();
    let mut inputs = 0;
    for entry in fs::read_dir(&folder).expect("tests/regressions/ is there") {
        let path = entry.expect("tests/regressions/ can be read").path();
        let bytes = fs::read(&path).expect("an input can be read");
        let text = String::from_utf8_lossy(&bytes);
        inputs += 1;
        for (name, law) in LAWS {
            if panic::catch_unwind(|| law(&text)).is_err() {
                broken.push(format!("{name}: {}", path.display()));
            }
        }
    }
    assert!(inputs > 0, "a folder without inputs tests nothing");
    assert!(broken.is_empty(), "broken again:\n{}", broken.join("\n"));
}
