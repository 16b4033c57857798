//! Law 6: events, tree, JSON and plain text give each other back.

use blogtext::{
    Document, Event, Parser, Span, parse,
    render::{json, to_outline},
    write_text,
};

/// Law 6 on the tree that `text` gives.
pub(crate) fn assert_round_trip(text: &str) {
    let events: Vec<_> = Parser::new(text).collect();
    let document = Document::from_events(events.iter().cloned());
    assert_events(&document, &events);
    assert_eq!(document, parse(text), "the tree is what its events build");
    assert_json(&document);
    assert_owned(&document);
    assert_plain_text(&parse(text));
}

/// Law 6 on a tree that no text gave: plain text tells what of it would change, or gives it back.
pub(crate) fn assert_any_tree(document: &Document<'_>) {
    let events: Vec<_> = document.events().collect();
    let back = Document::from_events(events.iter().cloned());
    assert_eq!(&back, document, "the events build the tree that told them");
    assert_events(&back, &events);
    assert_json(document);
    assert_owned(document);
    let written = write_text(document);
    let back = parse(&written.text);
    assert_eq!(
        written.changes.is_empty(),
        keeps_structure(document, &back),
        "{}\n{:#?}",
        written.text,
        written.changes
    );
}

/// The tree gives the events back that it was built from.
pub(crate) fn assert_events(document: &Document<'_>, events: &[(Event<'_>, Span)]) {
    let back: Vec<_> = document.events().collect();
    let differ = back.iter().zip(events).position(|(back, event)| back != event);
    if let Some(at) = differ {
        panic!("event {at} was {:?} and comes back as {:?}", events[at], back[at]);
    }
    assert_eq!(back.len(), events.len());
}

/// JSON is what serde makes of the tree, gives the tree back, and is the same when it is written again.
pub(crate) fn assert_json(document: &Document<'_>) {
    let written = json::to_json(document);
    assert_eq!(written, serde_json::to_string(document).expect("JSON can tell every tree"));
    let back = json::from_json(&written).unwrap_or_else(|error| panic!("{error}: {written}"));
    assert_eq!(&back, document);
    assert_eq!(json::to_json(&back), written);
}

fn assert_owned(document: &Document<'_>) {
    assert_eq!(&document.clone().into_owned(), document);
}

/// Plain text gives the structure back: the writer says so, and so it is.
pub(crate) fn assert_plain_text(document: &Document<'_>) {
    let written = write_text(document);
    let back = parse(&written.text);
    let (was, reads) = (to_outline(document), to_outline(&back));
    let show = || format!("{}\n\n== was\n{was}\n== reads as\n{reads}", written.text);
    assert_eq!(written.changes, [], "{}", show());
    assert!(keeps_structure(document, &back), "{}", show());
}

/// Whether both hold the same but for what the words of a page make likely and not its parts: language, platform,
/// remarks.
pub(crate) fn keeps_structure(was: &Document<'_>, reads: &Document<'_>) -> bool {
    let (mut was, mut reads) = (was.clone(), reads.clone());
    for document in [&mut was, &mut reads] {
        (document.language, document.platform) = (None, None);
        document.diagnostics.clear();
    }
    was.same_structure(&reads)
}
