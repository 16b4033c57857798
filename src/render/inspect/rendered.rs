//! What was recognised, as the fragment of HTML that it gives.

use crate::{
    event::{Event, Tag},
    render::html::Html,
    source::Span,
};
use std::fmt;

/// How many events a browser lays out at once; an entry is never cut.
const CHUNK: usize = 4000;

pub(super) fn write<'a, W: fmt::Write>(out: &mut W, events: Vec<(Event<'a>, Span)>) -> fmt::Result {
    let html = Html::new().heading_level(3).permalinks(false).with_nodes();
    let html = match events.first() {
        Some((Event::Start(Tag::Document { language: Some(language), .. }), _)) => html.language(*language),
        _ => html,
    };
    let mut events = events.into_iter().peekable();
    while events.peek().is_some() {
        let mut taken = 0;
        let chunk = std::iter::from_fn(|| {
            taken += 1;
            let starts = |(event, _): &(Event<'a>, Span)| matches!(event, Event::Start(Tag::Entry { .. }));
            events.next_if(|event| taken <= CHUNK || !starts(event))
        });
        out.write_str("<div class=\"chunk\">\n")?;
        html.write_fragment(chunk, out)?;
        out.write_str("</div>\n")?;
    }
    Ok(())
}
