//! A page of its own: what stands around the fragment.

use super::{
    Html, contents,
    direction::is_right_to_left,
    escape, json_ld,
    posting::{self, Posting},
    writer::Writer,
};
use crate::{
    event::{Event, Tag},
    render::ahead::Ahead,
    source::Span,
    value::Language,
};
use std::{borrow::Cow, fmt, ops::ControlFlow};

/// The style sheet, whose SHA-256 the page's policy names: no other style applies, and no script at all.
const STYLE: &str = include_str!("style.css");
const STYLE_HASH: &str = "sha256-jncMRRgfsQ+ygsK26h/joxlEG7u88HJA1zZknfSrUJY=";

pub(super) fn write<'a, W: fmt::Write>(
    options: Html<'_>,
    mut events: Ahead<'a, impl Iterator<Item = (Event<'a>, Span)>>,
    out: &mut W,
) -> fmt::Result {
    let language = options.language.or_else(|| language(&mut events));
    let postings = posting::look(&mut events);
    let title = options.title.map_or_else(|| title(&postings), Cow::Borrowed);
    let heading_level = options.heading_level.or_else(|| heading_level(&postings));
    head(out, language, &title)?;
    let feed = options.classes && postings.len() > 1;
    out.write_str(if feed { "<body class=\"h-feed\">\n" } else { "<body>\n" })?;
    contents::write(out, &title, options.classes, &postings)?;
    out.write_str("<main>\n")?;
    Writer::new(Html { heading_level, permalinks: true, ..options }, events).write(out)?;
    out.write_str("</main>\n")?;
    json_ld::write(out, &title, language, &postings)?;
    out.write_str("</body>\n</html>\n")
}

fn head<W: fmt::Write>(out: &mut W, language: Option<Language>, title: &str) -> fmt::Result {
    out.write_str("<!doctype html>\n<html")?;
    if let Some(language) = language {
        out.write_str(" lang=\"")?;
        escape::write_attribute(out, language.as_str())?;
        out.write_str(if is_right_to_left(language) { "\" dir=\"rtl\"" } else { "\"" })?;
    }
    out.write_str(">\n<head>\n<meta charset=\"utf-8\">\n")?;
    out.write_str("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")?;
    out.write_str("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")?;
    writeln!(out, "style-src '{STYLE_HASH}'; base-uri 'none'; form-action 'none'\">")?;
    out.write_str("<title>")?;
    escape::write_text(out, title)?;
    write!(out, "</title>\n<style>{STYLE}</style>\n</head>\n")
}

/// The document's language, which its first event says.
fn language<'a>(events: &mut Ahead<'a, impl Iterator<Item = (Event<'a>, Span)>>) -> Option<Language> {
    let first = |event: &Event<'a>| match event {
        Event::Start(Tag::Document { language, .. }) => ControlFlow::Break(*language),
        _ => ControlFlow::Break(None),
    };
    events.look(first).flatten()
}

/// The only entry heads the page itself; several stand under the page's own heading.
fn heading_level(postings: &[Posting<'_>]) -> Option<u8> {
    match postings {
        [only] if only.head.titled || only.head.dated => Some(1),
        _ => None,
    }
}

/// A page must have a title. That of its only entry, or its date; of several the days from the first to the last;
/// else what the first entry has.
fn title<'p>(postings: &'p [Posting<'_>]) -> Cow<'p, str> {
    let days = || postings.iter().filter_map(|it| it.day).filter(|day| day.is_full());
    match (days().min(), days().max()) {
        (Some(first), Some(last)) if first != last => return format!("{first} – {last}").into(),
        (Some(day), _) if postings.len() > 1 => return day.to_string().into(),
        _ => {}
    }
    let named = |it: &'p Posting<'_>| Some(it.head.title.text.trim()).filter(|it| !it.is_empty());
    let name = postings.iter().find_map(|it| named(it).or_else(|| it.date_text()));
    name.unwrap_or("Blog").into()
}
