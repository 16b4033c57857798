//! Law 6 on trees of any shape: what a tree tells as events or as JSON is the tree.

#![cfg(feature = "serde")]

#[path = "support/laws/mod.rs"]
#[allow(dead_code, unreachable_pub, unused_imports, reason = "other tests use the rest")]
mod laws;
#[path = "support/tree.rs"]
mod tree;

use arbitrary::Unstructured;
use blogtext::ast::{Block, Comment, Entry, Footer, Inline, Item, List, Paragraph, Quote, Section, Title, law};
use blogtext::event::{MAX_BLOCKS, MAX_QUOTES, MAX_REPLIES};
use blogtext::render::json::{entry_to_json, from_json, to_json};
use blogtext::{ClockTime, Date, Document, Event, Marks, Span, Tag, TagEnd, Time, Token};
use proptest::{collection::vec, prelude::*, sample::Index};

fn grown(bytes: &[u8]) -> Document<'static> {
    tree::document(&mut Unstructured::new(bytes)).expect("a tree grows from any bytes")
}

fn told<'d>(document: &'d Document<'_>) -> Vec<(Event<'d>, Span)> {
    document.events().collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn a_tree_is_its_events(bytes in vec(any::<u8>(), 0..3000)) {
        let document = grown(&bytes);
        let again = Document::from_events(document.events());
        prop_assert_eq!(&again, &document);
        prop_assert_eq!(law::check_round_trip(&told(&document)), Ok(()));
    }

    #[test]
    fn tokens_come_back_in_their_places(bytes in vec(any::<u8>(), 0..1500), places in vec(any::<Index>(), 0..20)) {
        let document = grown(&bytes);
        let mut events = told(&document);
        for (at, place) in places.iter().enumerate() {
            events.insert(1 + place.index(events.len() - 1), (Event::Token(Token::Mark), Span::new(at, at + 1)));
        }
        prop_assert_eq!(law::check_round_trip(&events), Ok(()));
    }

    #[test]
    fn a_tree_is_its_json(bytes in vec(any::<u8>(), 0..3000)) {
        let document = grown(&bytes);
        let json = to_json(&document);
        let by_serde = serde_json::to_string(&document).expect("JSON can tell every tree");
        prop_assert_eq!(&json, &by_serde);
        let again = from_json(&json);
        prop_assert_eq!(again.as_ref(), Ok(&document));
        for entry in &document.entries {
            let by_serde = serde_json::to_string(entry).expect("JSON can tell every entry");
            prop_assert_eq!(entry_to_json(entry), by_serde);
        }
    }

    #[test]
    fn plain_text_tells_what_would_change(bytes in vec(any::<u8>(), 0..1500)) {
        laws::assert_any_tree(&grown(&bytes));
    }

    #[test]
    fn owning_changes_nothing(bytes in vec(any::<u8>(), 0..1500)) {
        let document = grown(&bytes);
        prop_assert_eq!(&Document::from_events(document.events()).into_owned(), &document);
        for (event, span) in document.events() {
            prop_assert_eq!((event.clone().into_owned(), span), (event, span));
        }
    }

    #[test]
    fn the_same_structure_without_places(bytes in vec(any::<u8>(), 0..1500)) {
        let document = grown(&bytes);
        prop_assert!(document.same_structure(&document.clone()));
        let texts = |document: &Document<'_>| document.blocks().count();
        let without = Document::from_events(document.events().filter(|(it, _)| !matches!(it, Event::Chrome(..))));
        prop_assert_eq!(document.same_structure(&without), texts(&document) == texts(&without));
    }

    /// Whatever comes, in whatever order, becomes a tree with all of its text, no deeper than the limits.
    #[test]
    fn any_events_are_a_tree(
        bytes in vec(any::<u8>(), 0..1500),
        swaps in vec((any::<Index>(), any::<Index>()), 0..60),
        length in any::<Index>(),
    ) {
        let document = grown(&bytes);
        let mut events = told(&document);
        for (one, other) in swaps {
            let (one, other) = (one.index(events.len()), other.index(events.len()));
            events.swap(one, other);
        }
        events.truncate(length.index(events.len()) + 1);
        let again = Document::from_events(events.iter().cloned());
        prop_assert_eq!(texts(events), texts(told(&again)));
        prop_assert_eq!(law::check_round_trip(&told(&again)), Ok(()));
        let json = from_json(&to_json(&again));
        prop_assert_eq!(json.as_ref(), Ok(&again));
    }
}

/// The texts of all leaves, in no order.
fn texts(events: Vec<(Event<'_>, Span)>) -> Vec<String> {
    let mut texts: Vec<_> = events.iter().filter_map(|(event, _)| event.text()).map(str::to_owned).collect();
    texts.sort();
    texts
}

/// The deepest tree that the limits let: a date with a time, in quotes, in lists, in replies.
fn deepest() -> Document<'static> {
    let mut date = Date::new(None, "nu 12:00");
    date.time = Some(Time::new(ClockTime::new(12, 0, None).expect("noon"), "12:00"));
    let marks = Marks::new("“", "”").expect("they are short");
    let quote = |inner, _| Inline::Quote(Box::new(Quote::new(marks, vec![inner])));
    let inline = (0..MAX_QUOTES).fold(Inline::Date(Box::new(date)), quote);
    let list = |inner, _| Block::List(List::bullets(vec![Item::new(None, vec![inner])]));
    let block = (0..MAX_BLOCKS).fold(Block::Paragraph(Paragraph::new([inline])), list);
    let reply = |inner, _| {
        let mut comment = Comment::new(None, vec![]);
        comment.replies.push(inner);
        comment
    };
    let comment = (0..MAX_REPLIES).fold(Comment::new(None, vec![block]), reply);
    let mut entry = Entry::new();
    entry.footer = Some(Footer::new(None, vec![comment]));
    let mut document = Document::new();
    document.entries.push(entry);
    document
}

#[test]
fn the_deepest_tree_comes_back() {
    let document = deepest();
    assert_eq!(from_json(&to_json(&document)).as_ref(), Ok(&document));
    assert_eq!(Document::from_events(document.events()), document);
}

#[test]
fn what_is_too_deep_stays_text() {
    let section = Tag::Section { level: 1 };
    let quote = Tag::Quote { marks: Marks::new("(", ")").expect("they are short") };
    let starts = [vec![section; 100_000], vec![Tag::Paragraph], vec![quote; 100_000]].concat();
    let events = starts.iter().map(|tag| Event::Start(*tag));
    let events = events.chain([Event::Text("Hej!".into())]).chain(starts.iter().rev().map(|it| Event::End(it.end())));
    let document = Document::from_events(events.map(|it| (it, Span::EMPTY)));
    assert_eq!(document.blocks().count(), MAX_BLOCKS + 1);
    assert!(document.events().any(|(event, _)| event.text() == Some("Hej!")));
}

#[test]
fn comments_may_stand_before_their_footer() {
    let comment =
        |start| [(Event::Start(Tag::Comment), Span::new(start, start + 9)), (Event::End(TagEnd::Comment), Span::EMPTY)];
    let footer =
        [(Event::Start(Tag::Footer { count: Some(2) }), Span::new(20, 30)), (Event::End(TagEnd::Footer), Span::EMPTY)];
    let entry = [(Event::Start(Tag::Entry { continues_day: false, language: None }), Span::new(0, 60))];
    let document = Document::from_events(entry.into_iter().chain(comment(0)).chain(footer).chain(comment(40)));
    let footer = document.entries[0].footer.as_ref().expect("it has one");
    assert_eq!((footer.count, footer.span, footer.comments.len()), (Some(2), Span::new(20, 30), 2));
    let order: Vec<_> = document.events().map(|(_, span)| span.start).collect();
    assert_eq!(order, [0, 0, 0, 0, 20, 20, 40, 40, 0, 0]);
}

#[test]
fn every_block_can_be_changed() {
    let mut document = grown(&[7; 900]);
    let inner = Section::new(1, Title::new([]), vec![]);
    let outer = Section::new(1, Title::new([]), vec![Block::Section(Box::new(inner))]);
    document.front.push(Block::Section(Box::new(outer)));
    let (count, mut seen) = (document.blocks().count(), 0);
    document.for_each_block_mut(|block| {
        seen += 1;
        if let Block::Section(it) = block {
            it.level = 9;
        }
    });
    assert_eq!(seen, count);
    assert!(document.blocks().all(|it| !matches!(it, Block::Section(it) if it.level != 9)));
}
