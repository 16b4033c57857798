//! The laws as functions: a good document passes, and each way to break one is found.

#[path = "support/worked.rs"]
mod worked;

use blogtext::ast::law::{Fault, check_events, check_round_trip, check_tree, write_source};
use blogtext::{Document, Event, Marks, Span, Tag, TagEnd, Token};
use worked::{TEXT, told};

type Events = Vec<(Event<'static>, Span)>;

#[test]
fn the_worked_example_keeps_the_laws() {
    let events = told();
    assert_eq!(check_events(TEXT, &events), Ok(()));
    assert_eq!(check_round_trip(&events), Ok(()));
    assert_eq!(write_source(TEXT, &events), TEXT);
    assert_eq!(check_tree(TEXT, &Document::from_events(events)), Ok(()));
}

/// The number of the first event of which `is` holds.
fn find(events: &Events, is: impl Fn(&Event<'_>) -> bool) -> usize {
    events.iter().position(|(event, _)| is(event)).expect("the example has one")
}

/// What is wrong with the example after a change.
fn fault(change: impl FnOnce(&mut Events)) -> Option<Fault> {
    let mut events = told();
    change(&mut events);
    check_events(TEXT, &events).err().map(|it| it.fault)
}

fn is_token(event: &Event<'_>) -> bool {
    matches!(event, Event::Token(_))
}

#[test]
fn lost_and_changed_text_is_found() {
    let lost = |events: &mut Events| drop(events.remove(find(events, is_token)));
    assert_eq!(fault(lost), Some(Fault::Lost));
    assert_eq!(check_events(&format!("{TEXT}mer"), &told()).map_err(|it| it.fault), Err(Fault::Lost));
    let other = |events: &mut Events| events[5].0 = Event::Text("Tups".into());
    assert_eq!(fault(other), Some(Fault::OtherText));
    let twice = |events: &mut Events| events.insert(6, (Event::Token(Token::Rule), Span::new(24, 25)));
    assert_eq!(fault(twice), Some(Fault::OutOfOrder));
    let split = |events: &mut Events| events[2].1 = Span::new(0, 2);
    assert_eq!(fault(split), Some(Fault::NoSpan));
    let elsewhere = |events: &mut Events| events[2].1 = Span::new(0, 18);
    assert_eq!(fault(elsewhere), Some(Fault::OtherText));
}

#[test]
fn what_stands_where_it_may_not_is_found() {
    let inside = |events: &mut Events| events[5].0 = Event::Label("Tips".into());
    assert_eq!(fault(inside), Some(Fault::Misplaced));
    let second = |events: &mut Events| drop(events.splice(7..7, [events[4].clone(), events[7].clone()]));
    assert_eq!(fault(second), Some(Fault::Misplaced));
    let again = |events: &mut Events| {
        let title = [events[4].clone(), events[7].clone()];
        drop(events.splice(8..8, title));
    };
    assert_eq!(fault(again), Some(Fault::Repeated));
    let untitled = |events: &mut Events| drop(events.drain(4..8));
    assert_eq!(fault(untitled), Some(Fault::Misplaced));
    let outside = |events: &mut Events| (events[4].1, events[7].1) = (Span::new(22, 26), Span::new(22, 26));
    assert_eq!(fault(outside), Some(Fault::Outside));
    let beyond = |events: &mut Events| events[4].1 = Span::new(20, 26);
    assert_eq!(fault(beyond), Some(Fault::Outside));
    let after = |events: &mut Events| events.push((Event::Token(Token::Rule), Span::EMPTY));
    assert_eq!(fault(after), Some(Fault::Misplaced));
}

#[test]
fn starts_and_ends_that_do_not_match_are_found() {
    assert_eq!(fault(|events| drop(events.pop())), Some(Fault::Unclosed));
    assert_eq!(fault(|events| events.clear()), Some(Fault::Unclosed));
    assert_eq!(fault(|events| events[7].0 = Event::End(TagEnd::Paragraph)), Some(Fault::Unmatched));
    assert_eq!(fault(|events| events[7].1 = Span::new(21, 25)), Some(Fault::OtherSpan));
    let empty = |events: &mut Events| {
        drop(events.splice(1..1, [(Event::Start(Tag::Front), Span::EMPTY), (Event::End(TagEnd::Front), Span::EMPTY)]));
    };
    assert_eq!(fault(empty), Some(Fault::Incomplete));
}

/// The example with `tags` in its first paragraph's place, one in the other.
fn nested(tags: &[Tag]) -> Option<Fault> {
    fault(|events| {
        let text = find(events, |it| it.text() == Some("Ta med:"));
        let (at, span) = (text - 1, events[text].1);
        let starts = tags.iter().map(|tag| (Event::Start(*tag), span));
        let ends = tags.iter().rev().map(|tag| (Event::End(tag.end()), span));
        let whole: Vec<_> = starts.chain([events[text].clone()]).chain(ends).collect();
        drop(events.splice(at..at + 3, whole));
    })
}

#[test]
fn what_nests_too_deep_is_found() {
    let quotation = Tag::Quotation { marks: None, closed: true };
    let quote = Tag::Quote { marks: Marks::new("'", "'").expect("they are short") };
    let tags = |blocks, quotes| [vec![quotation; blocks], vec![Tag::Paragraph], vec![quote; quotes]].concat();
    assert_eq!(nested(&tags(14, 8)), None, "the section and the quotation around it are two");
    assert_eq!(nested(&tags(15, 8)), Some(Fault::TooDeep));
    assert_eq!(nested(&tags(14, 9)), Some(Fault::TooDeep));
}

#[test]
fn replies_that_nest_too_deep_are_found() {
    let replies = |count: usize| {
        fault(|events| {
            let at = find(events, |it| matches!(it, Event::Author(_)));
            let span = events[at - 1].1;
            let end = events.len() - 4;
            drop(events.splice(end..end, vec![(Event::End(TagEnd::Comment), span); count]));
            drop(events.splice(at..at, vec![(Event::Start(Tag::Comment), span); count]));
        })
    };
    assert_eq!(replies(16), None);
    assert_eq!(replies(17), Some(Fault::TooDeep));
}

#[test]
fn events_that_a_tree_gives_back_otherwise_are_found() {
    let mut events = told();
    events.insert(2, (Event::Token(Token::Mark), Span::EMPTY));
    assert_eq!(check_round_trip(&events), Ok(()));
    events.swap(1, 3);
    assert_eq!(check_round_trip(&events).map_err(|it| (it.event, it.fault)), Err((1, Fault::Moved)));
    assert_eq!(check_round_trip(&told()[..9]).map_err(|it| it.fault), Err(Fault::Moved));
}

#[test]
fn a_tree_that_tells_other_text_is_found() {
    let mut document = Document::from_events(told());
    document.entries[0].date.as_mut().expect("it has a date").text = "söndag".into();
    assert_eq!(check_tree(TEXT, &document).map_err(|it| it.fault), Err(Fault::OtherText));
}
