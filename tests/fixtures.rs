//! The invented texts of `tests/fixtures/<language>/`: what a careful reader sees in each (`.want`), and the
//! outline of its tree (`.snap`).
//!
//! A new text needs its `.want` by hand. Its outline is written with `INSTA_UPDATE=always` once its facts hold,
//! and read by a person before it is committed.

mod fixtures_support;

use blogtext::{Parser, render::Outline};
use fixtures_support::{Fixture, all};

/// Every fact of every `.want` holds.
#[test]
fn facts() {
    let failures = all().into_iter().map(|it| (it.failures(), it.name)).filter(|(failures, _)| !failures.is_empty());
    let report: Vec<String> = failures.map(|(failures, name)| format!("{name}\n{failures}")).collect();
    assert!(report.is_empty(), "{} texts are misread\n\n{}", report.len(), report.join("\n"));
}

/// Every outline is the one that was approved. A text that is misread has none to approve.
#[test]
fn outlines() {
    let read_well = all().into_iter().filter(|it| it.failures().is_empty());
    let changed: Vec<String> =
        read_well.filter(|it| std::panic::catch_unwind(|| snapshot(it)).is_err()).map(|it| it.name).collect();
    assert!(changed.is_empty(), "outlines that are not as approved: {}", changed.join(", "));
}

fn snapshot(fixture: &Fixture) {
    let outline = Outline::new().source(&fixture.text).render(Parser::new(&fixture.text));
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(&fixture.folder);
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(fixture.stem(), outline));
}
