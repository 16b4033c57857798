//! A document part by part, each in the canonical form or as the source has it.

use crate::{
    ast::Document,
    event::{Event, Tag, TagEnd},
    render::Text,
    source::{Span, is_blank_char},
    value::Language,
};

/// What stands between two parts, of which one or both are in the canonical form.
const GAP: &str = "\n\n\n";

type Events<'d> = Vec<(Event<'d>, Span)>;

/// The parts of a document that its source still tells.
pub(super) struct Page<'d> {
    source: &'d str,
    language: Option<Language>,
    /// The front, the entries, the back; empty where there is none.
    parts: Vec<Part<'d>>,
}

#[derive(Default)]
struct Part<'d> {
    events: Events<'d>,
    /// Where it stands in the source, blanks before it included; none where it is not what the source says.
    own: Option<Span>,
}

impl<'d> Page<'d> {
    /// The page of a document that remembers its source.
    pub(super) fn of(document: &'d Document<'_>) -> Option<Self> {
        let source = document.origin.0.as_deref()?;
        let last = document.entries.len() + 1;
        let mut parts: Vec<Part<'d>> = std::iter::repeat_with(Part::default).take(last + 1).collect();
        let mut entries = 0;
        let mut open = None;
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
            let ends = matches!(event, Event::End(TagEnd::Front | TagEnd::Entry | TagEnd::Back));
            if let Some(part) = open.and_then(|at| parts.get_mut(at)) {
                part.events.push((event, span));
            }
            open = open.filter(|_| !ends);
        }
        let mut page = Self { source, language: document.language, parts };
        page.place();
        Some(page)
    }

    /// Finds where each part stands in the source.
    fn place(&mut self) {
        let mut from = 0;
        for part in &mut self.parts {
            if let Some(end) = told(self.source, from, &part.events) {
                part.own = Some(Span::new(from, end));
                from = end;
            } else {
                from = leaves(&part.events).map(|(_, span)| span.end).fold(from, usize::max);
            }
        }
    }

    pub(super) fn len(&self) -> usize {
        self.parts.len()
    }

    /// Takes the parts that changed from the source; all, where these are taken already. Whether that is any more.
    pub(super) fn claim(&self, own: &mut [bool], changed: &[usize]) -> bool {
        let can: Vec<bool> = self.parts.iter().map(|part| part.own.is_some()).collect();
        let before = own.iter().filter(|it| **it).count();
        for (at, own) in own.iter_mut().enumerate() {
            *own |= changed.contains(&at) && can.get(at) == Some(&true);
        }
        let count = |own: &[bool]| own.iter().filter(|it| **it).count();
        if count(own) == before {
            own.iter_mut().zip(can).for_each(|(own, can)| *own = can);
        }
        count(own) > before
    }

    /// The text, with those parts that `own` tells as the source has them.
    pub(super) fn write(&self, own: &[bool]) -> String {
        let mut out = String::new();
        let mut end = Some(0);
        for (part, own) in self.parts.iter().zip(own).filter(|(part, _)| !part.events.is_empty()) {
            let place = part.own.filter(|_| *own);
            let text = place.map(|span| span.of(self.source));
            match (place, text) {
                (Some(place), Some(text)) if end == Some(place.start) => out.push_str(text),
                (_, Some(text)) => push_apart(&mut out, from_its_line(text)),
                (..) => push_apart(&mut out, &self.canonical(part)),
            }
            end = place.map(|span| span.end);
        }
        let rest = end.and_then(|end| self.source.get(end..)).filter(|rest| rest.chars().all(is_blank_char));
        out.push_str(rest.unwrap_or_default());
        out
    }

    fn canonical(&self, part: &Part<'d>) -> String {
        let text = self.language.map_or(Text::new(), |language| Text::new().language(language));
        text.render(part.events.iter().cloned())
    }
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

fn leaves<'e>(events: &'e Events<'_>) -> impl Iterator<Item = (&'e Event<'e>, Span)> {
    events.iter().filter(|(event, _)| event.is_leaf_or_token()).map(|(event, span)| (event, *span))
}

/// Where the part ends that begins at byte `from`, if its leaves and tokens are all that the source says there.
fn told(source: &str, from: usize, events: &Events<'_>) -> Option<usize> {
    leaves(events).try_fold(from, |at, (event, span)| {
        let blank = source.get(at..span.start)?.chars().all(is_blank_char);
        let same = event.text().is_none_or(|text| span.slice(source) == Some(text));
        (blank && same && span.end >= span.start).then_some(span.end)
    })
}
