//! The laws as functions that check them: for tests, fuzzers, and whoever makes events or trees by other means.
//!
//! - [`check_events`]: nothing is lost, everything stands where it may, and not too deep.
//! - [`check_tree`]: what a tree says stands in the text does stand there.
//! - [`check_round_trip`]: events → tree → events changes nothing.
//! - [`write_source`]: the text comes back, byte for byte.

mod check;
mod place;
mod violation;

pub use violation::{Fault, Violation};

use super::Document;
use crate::{event::Event, source::Span};
use check::Check;

/// Checks that the events are a whole document, each where [`event`](crate::event) lets it stand, and that
/// they tell all of `text`: leaves and tokens are in order, disjoint and on `char` boundaries, the text of each
/// leaf is the source's, and between them lies nothing but white space and what prints nothing.
///
/// # Errors
///
/// The first [`Violation`].
///
/// ```
/// use blogtext::{Event, Span, Tag, TagEnd, ast::law};
/// let whole = Tag::Document { language: None, platform: None };
/// let events = [
///     (Event::Start(whole), Span::EMPTY),
///     (Event::Start(Tag::Front), Span::new(0, 3)),
///     (Event::Separator("***".into()), Span::new(0, 3)),
///     (Event::End(TagEnd::Front), Span::new(0, 3)),
///     (Event::End(TagEnd::Document), Span::EMPTY),
/// ];
/// assert_eq!(law::check_events("***\n", &events), Ok(()));
/// let violation = law::check_events("***\nHej!", &events).unwrap_err();
/// assert_eq!(violation.to_string(), "event 4 at 3..8: text in no leaf or token");
/// ```
pub fn check_events(text: &str, events: &[(Event<'_>, Span)]) -> Result<(), Violation> {
    Check::whole(text).all(events.iter().map(|(event, span)| (event, *span)))
}

/// Checks that all that `document` holds stands in `text` where it says, with the same text, in order, and not too
/// deep. A node without a place is a violation; text that no node holds is none, as a tree read from JSON
/// has no tokens.
///
/// # Errors
///
/// The first [`Violation`], with the number of the event in [`Document::events`].
pub fn check_tree(text: &str, document: &Document<'_>) -> Result<(), Violation> {
    let events: Vec<_> = document.events().collect();
    Check::parts(text).all(events.iter().map(|(event, span)| (event, *span)))?;
    let dates = document.entries.iter().filter_map(|it| it.date.as_ref());
    for date in dates {
        if date.span.slice(text) != Some(&date.text) {
            return Err(Violation { event: events.len(), span: date.span, fault: Fault::OtherText });
        }
    }
    Ok(())
}

/// Checks that a tree made of the events gives them back.
///
/// # Errors
///
/// A [`Violation`] at the first event that changes or is missing.
pub fn check_round_trip(events: &[(Event<'_>, Span)]) -> Result<(), Violation> {
    let document = Document::from_events(events.iter().cloned());
    let mut again = document.events();
    for (at, (event, span)) in events.iter().enumerate() {
        if again.next().is_none_or(|again| again != (event.clone(), *span)) {
            return Err(Violation { event: at, span: *span, fault: Fault::Moved });
        }
    }
    match again.next() {
        Some((_, span)) => Err(Violation { event: events.len(), span, fault: Fault::Moved }),
        None => Ok(()),
    }
}

/// The text of all leaves and tokens, with the gaps between them copied from `text`, the text that the events were
/// read from: `text` again, if they keep the laws.
///
/// ```
/// use blogtext::{Event, Span, ast::law};
/// let events = [(Event::Text("Hej!".into()), Span::new(1, 5))];
/// assert_eq!(law::write_source("\tHej!\n", &events), "\tHej!\n");
/// ```
pub fn write_source(text: &str, events: &[(Event<'_>, Span)]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for (event, span) in events.iter().filter(|(event, _)| event.is_leaf_or_token()) {
        out.push_str(text.get(at..span.start).unwrap_or_default());
        out.push_str(event.text().or(span.slice(text)).unwrap_or_default());
        at = span.end;
    }
    out.push_str(text.get(at..).unwrap_or_default());
    out
}
