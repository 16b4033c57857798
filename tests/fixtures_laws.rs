//! The laws on every fixture.

mod fixtures_support;
#[path = "support/laws/mod.rs"]
#[allow(dead_code, unused_imports, reason = "other tests use the rest")]
mod laws;

use blogtext::{Parser, ast::law};
use fixtures_support::all;
use std::panic::catch_unwind;

fn holds_everywhere(law: fn(&str)) {
    let broken = all().into_iter().filter(|it| catch_unwind(|| law(&it.text)).is_err());
    let broken: Vec<String> = broken.map(|it| it.name).collect();
    assert!(broken.is_empty(), "broken by {}", broken.join(", "));
}

/// Laws 1, 2 and 4: all that prints lies in one leaf or token, in order; any line ending gives the same.
#[test]
fn nothing_is_lost() {
    holds_everywhere(laws::assert_parse);
}

/// Law 2, as the library itself checks it: the leaves and tokens with the gaps between them are the text.
#[test]
fn the_source_comes_back() {
    holds_everywhere(|text| {
        let events: Vec<_> = Parser::new(text).collect();
        assert_eq!(law::check_events(text, &events), Ok(()));
        assert_eq!(law::check_tree(text, &blogtext::parse(text)), Ok(()));
        assert_eq!(law::write_source(text, &events), text);
    });
}

/// Law 6: events → tree → events, tree → JSON → tree.
#[test]
fn trees_come_back() {
    holds_everywhere(|text| {
        let document = blogtext::parse(text);
        laws::assert_events(&document, &Parser::new(text).collect::<Vec<_>>());
        laws::assert_json(&document);
    });
}

/// Law 6: tree → plain text → tree.
#[test]
fn plain_text_keeps_the_structure() {
    holds_everywhere(laws::assert_round_trip);
}

/// Law 7: HTML that parses and says what the text says.
#[test]
fn html_is_safe() {
    holds_everywhere(laws::assert_html);
}
