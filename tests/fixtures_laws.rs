//! The laws on every fixture.

mod fixtures_support;
#[path = "support/laws/reading.rs"]
#[allow(dead_code, unreachable_pub, reason = "other tests use the rest")]
mod reading;

use blogtext::{Document, Parser};
use fixtures_support::{Fixture, all};
use std::panic::catch_unwind;

fn holds_everywhere(law: fn(&Fixture)) {
    let broken: Vec<String> =
        all().into_iter().filter(|it| catch_unwind(|| law(it)).is_err()).map(|it| it.name).collect();
    assert!(broken.is_empty(), "broken by {}", broken.join(", "));
}

/// Laws 1, 2 and 4: all that prints lies in one leaf or token, in order; any line ending gives the same.
#[test]
fn nothing_is_lost() {
    holds_everywhere(|fixture| reading::assert_parse(&fixture.text));
}

/// Law 6: events → tree → events.
#[test]
fn the_tree_gives_its_events_back() {
    holds_everywhere(|fixture| {
        let events: Vec<_> = Parser::new(&fixture.text).collect();
        let document = Document::from_events(events.iter().cloned());
        assert_eq!(document.events().collect::<Vec<_>>(), events);
    });
}

/// Law 6: tree → JSON → tree.
#[cfg(feature = "serde")]
#[test]
fn json_gives_the_tree_back() {
    holds_everywhere(|fixture| {
        let document = blogtext::parse(&fixture.text);
        let json = serde_json::to_string(&document).expect("a tree can be written");
        let again: Document<'static> = serde_json::from_str(&json).expect("what was written can be read");
        assert_eq!(again, document);
    });
}
