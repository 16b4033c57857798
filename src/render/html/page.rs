//! A page of its own: what stands around the fragment.

use super::{Html, escape, writer::Writer};
use crate::{
    event::{Event, Tag, TagEnd},
    render::ahead::Ahead,
    source::Span,
    value::{Language, Marks},
};
use std::{fmt, ops::ControlFlow};

/// The style sheet, whose SHA-256 the page's policy names: no other style applies, and no script at all.
const STYLE: &str = include_str!("style.css");
const STYLE_HASH: &str = "sha256-mbdnuuHJXKXTAYdDMX5tBTzZI2SN8c0d1BaH+X+QNDU=";

pub(super) fn write<'a, W: fmt::Write>(
    options: Html<'_>,
    mut events: Ahead<'a, impl Iterator<Item = (Event<'a>, Span)>>,
    out: &mut W,
) -> fmt::Result {
    let language = options.language.or_else(|| language(&mut events));
    out.write_str("<!doctype html>\n<html")?;
    if let Some(language) = language {
        out.write_str(" lang=\"")?;
        escape::write_attribute(out, language.as_str())?;
        out.write_str(if language.is_right_to_left() { "\" dir=\"rtl\"" } else { "\"" })?;
    }
    out.write_str(">\n<head>\n<meta charset=\"utf-8\">\n")?;
    out.write_str("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")?;
    out.write_str("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")?;
    writeln!(out, "style-src '{STYLE_HASH}'; base-uri 'none'; form-action 'none'\">")?;
    out.write_str("<title>")?;
    match options.title {
        Some(title) => escape::write_text(out, title)?,
        None => escape::write_text(out, &title(&mut events))?,
    }
    write!(out, "</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n")?;
    Writer::new(options, events, out).write()?;
    out.write_str("</main>\n</body>\n</html>\n")
}

/// The document's language, which its first event says.
fn language<'a>(events: &mut Ahead<'a, impl Iterator<Item = (Event<'a>, Span)>>) -> Option<Language> {
    let first = |event: &Event<'a>| match event {
        Event::Start(Tag::Document { language, .. }) => ControlFlow::Break(*language),
        _ => ControlFlow::Break(None),
    };
    events.look(first).flatten()
}

/// The title of the first entry, or its date where its text comes before any title. A page must have one.
fn title<'a>(events: &mut Ahead<'a, impl Iterator<Item = (Event<'a>, Span)>>) -> String {
    let (mut title, mut date, mut inside) = (Plain::default(), String::new(), false);
    let _end = events.look(|event| {
        match event {
            Event::Start(Tag::Title) => inside = true,
            Event::End(TagEnd::Title | TagEnd::Entry) | Event::Start(Tag::Paragraph | Tag::Section { .. }) => {
                return ControlFlow::Break(());
            }
            Event::Date(it) if !inside && date.is_empty() => date.push_str(&it.text),
            event if inside => title.push(event),
            _ => {}
        }
        ControlFlow::Continue(())
    });
    [title.text, date].into_iter().find(|it| !it.trim().is_empty()).unwrap_or_else(|| "Blog".to_owned())
}

/// Running text without markup.
#[derive(Default)]
struct Plain {
    text: String,
    quotes: Vec<Marks>,
}

impl Plain {
    fn push(&mut self, event: &Event<'_>) {
        match event {
            Event::Text(it) | Event::Email(it) => self.text.push_str(it),
            Event::Link(it) => self.text.push_str(&it.text),
            Event::Date(it) => self.text.push_str(&it.text),
            Event::LineBreak { .. } => self.text.push(' '),
            Event::Start(Tag::Quote { marks }) => {
                self.text.push_str(marks.open.as_str());
                self.quotes.push(*marks);
            }
            Event::End(TagEnd::Quote) => self.text.extend(self.quotes.pop().iter().map(|it| it.close.as_str())),
            _ => {}
        }
    }
}
