//! A document part by part, each in the canonical form or as the source has it.

use crate::{
    ast::Document,
    event::{Event, Tag},
    render::Text,
    source::{Span, is_blank_char},
    value::Language,
};

/// What stands between two parts, of which one or both are in the canonical form.
const GAP: &str = "\n\n\n";

type Events<'d> = Vec<(Event<'d>, Span)>;

/// A document that remembers its source, in parts.
pub(super) struct Page<'d> {
    source: &'d str,
    language: Option<Language>,
    /// The front, the entries, the back; empty where there is none.
    parts: Vec<Part<'d>>,
    /// Whether the document tells all of the source, and nothing else.
    whole: bool,
}

#[derive(Default)]
struct Part<'d> {
    events: Events<'d>,
    /// Where it stands in the source, blanks before it included; none where it is not what the source says.
    own: Option<Span>,
}

impl<'d> Page<'d> {
    /// The page of a document, if that remembers its source.
    pub(super) fn of(document: &'d Document<'_>) -> Option<Self> {
        let source = document.origin.0.as_deref()?;
        let end = document.events().try_fold(0, |at, (event, span)| told(source, at, &event, span));
        let whole = end.and_then(|end| source.get(end..)).is_some_and(is_blank);
        let mut page = Self { source, language: document.language, parts: parts(document), whole };
        page.place();
        Some(page)
    }

    /// Finds where each part stands in the source.
    fn place(&mut self) {
        let mut from = 0;
        for part in self.parts.iter_mut().filter(|part| !part.events.is_empty()) {
            let end = part.events.iter().try_fold(from, |at, (event, span)| told(self.source, at, event, *span));
            part.own = end.map(|end| Span::new(from, end));
            let last = || part.events.iter().map(|(_, span)| span.end).fold(from, usize::max);
            from = end.unwrap_or_else(last);
        }
    }

    pub(super) fn len(&self) -> usize {
        self.parts.len()
    }

    /// Takes the parts that changed from the source, as far as it tells them; whether that is any more than before.
    pub(super) fn claim(&self, own: &mut [bool], changed: &[usize]) -> bool {
        let mut more = false;
        for &at in changed {
            let can = self.parts.get(at).is_some_and(|part| part.own.is_some());
            if let Some(own) = own.get_mut(at).filter(|own| can && !**own) {
                (*own, more) = (true, true);
            }
        }
        more
    }

    /// The text, with those parts that `own` tells as the source has them.
    pub(super) fn write(&self, own: &[bool]) -> String {
        let mut out = String::new();
        let mut end = Some(0);
        for (part, own) in self.parts.iter().zip(own).filter(|(part, _)| !part.events.is_empty()) {
            let place = part.own.filter(|_| *own);
            match place {
                Some(place) if end == Some(place.start) => out.push_str(place.of(self.source)),
                Some(place) => push_apart(&mut out, from_its_line(place.of(self.source))),
                None => push_apart(&mut out, &self.text().source(self.source).render(part.events.iter().cloned())),
            }
            end = place.map(|span| span.end);
        }
        if !out.ends_with('\n') {
            out.push('\n');
        }
        out
    }

    /// The whole source where that is what the document tells, or else a text that owes nothing to it.
    pub(super) fn last_resort(&self) -> String {
        if self.whole {
            return self.source.to_owned();
        }
        self.text().render(self.parts.iter().flat_map(|part| part.events.iter().cloned()))
    }

    fn text(&self) -> Text<'d> {
        self.language.map_or(Text::new(), |language| Text::new().language(language))
    }
}

/// The events of each part.
fn parts<'d>(document: &'d Document<'_>) -> Vec<Part<'d>> {
    let last = document.entries.len() + 1;
    let mut parts: Vec<Part<'d>> = std::iter::repeat_with(Part::default).take(last + 1).collect();
    let (mut entries, mut open) = (0, None);
    for (event, span) in document.events() {
        match event {
            Event::Start(Tag::Front) => open = Some(0),
            Event::Start(Tag::Back) => open = Some(last),
            Event::Start(Tag::Entry { .. }) => {
                entries += 1;
                open = Some(entries);
            }
            _ => {}
        }
        if let Some(part) = open.and_then(|at| parts.get_mut(at)) {
            part.events.push((event, span));
        }
    }
    parts
}

fn push_apart(out: &mut String, text: &str) {
    if !out.is_empty() {
        out.truncate(out.trim_end_matches('\n').len());
        out.push_str(GAP);
    }
    out.push_str(text);
}

/// Without the blank lines before the first line, but with that line's indentation.
fn from_its_line(text: &str) -> &str {
    let blank = text.len() - text.trim_start_matches(is_blank_char).len();
    let line = text.get(..blank).and_then(|blank| blank.rfind(['\n', '\r']));
    text.get(line.map_or(0, |at| at + 1)..).unwrap_or_default()
}

/// How far the source is told after an event, if that is what the source has at byte `at` or behind blanks.
fn told(source: &str, at: usize, event: &Event<'_>, span: Span) -> Option<usize> {
    if !event.is_leaf_or_token() {
        return Some(at);
    }
    let same = event.text().is_none_or(|text| span.slice(source) == Some(text));
    let blank = source.get(at..span.start).is_some_and(is_blank);
    (blank && same && span.end >= span.start).then_some(span.end)
}

fn is_blank(text: &str) -> bool {
    text.chars().all(is_blank_char)
}
