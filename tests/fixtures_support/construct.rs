//! What occurs in a text, by name: which nodes, leaves, tokens, particulars and remarks.

use blogtext::{
    Event, Span, Tag, TagEnd,
    value::{Date, ListKind},
};
use std::collections::BTreeSet;

/// The names of all that occurs in `events`, the events of one text.
pub fn constructs(events: &[(Event<'_>, Span)]) -> BTreeSet<String> {
    let mut seen = Seen::default();
    events.iter().for_each(|(event, span)| seen.event(event, *span));
    seen.names
}

#[derive(Default)]
struct Seen {
    names: BTreeSet<String>,
    /// What is open, innermost last, and where each stands.
    open: Vec<(TagEnd, Span)>,
}

impl Seen {
    fn see(&mut self, name: impl Into<String>) {
        self.names.insert(name.into());
    }

    fn inside(&self) -> Option<TagEnd> {
        self.open.last().map(|(tag, _)| *tag)
    }

    fn event(&mut self, event: &Event<'_>, span: Span) {
        match event {
            Event::Start(tag) => {
                self.start(*tag, span);
                self.open.push((tag.end(), span));
            }
            Event::End(_) => {
                self.open.pop();
            }
            Event::LineBreak { soft } => self.see(if *soft { "soft break" } else { "hard break" }),
            Event::Chrome(role, _) => self.see(format!("chrome {}", role.as_str())),
            Event::Token(token) => self.see(format!("token {token:?}").to_lowercase()),
            Event::Diagnostic(it) => self.see(format!("diagnostic {}", it.code)),
            Event::Date(date) => self.date(date),
            leaf => self.leaf(leaf),
        }
    }

    /// A leaf, and what it stands in.
    fn leaf(&mut self, leaf: &Event<'_>) {
        let leaf = format!("{leaf:?}").split(['(', ' ']).next().unwrap_or_default().to_lowercase();
        let inside = self.inside().map_or(String::new(), |tag| format!("{tag:?}").to_lowercase());
        match leaf.as_str() {
            "author" | "time" | "invitation" => self.see(format!("{leaf} in {inside}")),
            _ => self.see(leaf),
        }
    }

    fn start(&mut self, tag: Tag, span: Span) {
        let name = format!("{:?}", tag.end()).to_lowercase();
        match tag {
            Tag::Document { language, platform } => {
                language.iter().for_each(|it| self.see(format!("language {it}")));
                platform.iter().for_each(|it| self.see(format!("platform {it}")));
            }
            Tag::Entry { continues_day: true, .. } => self.see("entry under an earlier day"),
            Tag::Comment if self.inside() == Some(TagEnd::Comment) => self.see("reply"),
            Tag::Comment if self.inside() == Some(TagEnd::Entry) => self.see("comment outside its footer"),
            Tag::Title if self.inside() == Some(TagEnd::Section) => self.see("title of a section"),
            Tag::Attribution => self.attribution(span),
            Tag::Footer { count } => self.see(if count.is_some() { "footer with a count" } else { "footer without" }),
            Tag::Section { level } => self.see(format!("section of level {level}")),
            Tag::Quotation { marks, closed } => self.quotation(marks.is_some(), closed),
            Tag::List { kind, style, delimiter, start, tight } => {
                let kind = if kind == ListKind::Ordered { "ordered" } else { "unordered" };
                self.see(format!("{kind} list, {}", if tight { "tight" } else { "loose" }));
                style.iter().for_each(|it| self.see(format!("style {it:?}").to_lowercase()));
                delimiter.iter().for_each(|it| self.see(format!("delimiter {it:?}").to_lowercase()));
                self.see(if start.is_some_and(|it| it != 1) { "list from another number" } else { "list" });
                self.nested(TagEnd::List, "list in a list");
                self.nested(TagEnd::Quotation, "list in a quotation");
            }
            Tag::Quote { .. } => {
                self.nested(TagEnd::Quote, "quote in a quote");
                self.nested(TagEnd::Title, "quote in a title");
                self.nested(TagEnd::Quotation, "quote in a quotation");
            }
            _ => {}
        }
        self.see(name);
    }

    /// Something that stands in an open `tag`.
    fn nested(&mut self, tag: TagEnd, name: &str) {
        if self.open.iter().any(|(it, _)| *it == tag) {
            self.see(name);
        }
    }

    fn attribution(&mut self, span: Span) {
        let quotation = self.open.last().map_or(Span::EMPTY, |(_, span)| *span);
        self.see(if span.start < quotation.start { "attribution before" } else { "attribution after" });
    }

    fn quotation(&mut self, marked: bool, closed: bool) {
        let how = if marked { "in marks" } else { "without marks" };
        self.see(format!("quotation {how}{}", if closed { "" } else { ", unclosed" }));
        self.nested(TagEnd::Quotation, "quotation in a quotation");
        self.nested(TagEnd::Comment, "quotation in a comment");
    }

    fn date(&mut self, date: &Date<'_>) {
        let inside = self.inside().map_or(String::new(), |tag| format!("{tag:?}").to_lowercase());
        let text = matches!(inside.as_str(), "paragraph" | "title" | "attribution" | "quote");
        self.see(if text { "date in running text".to_owned() } else { format!("date in {inside}") });
        match date.value {
            None if date.candidates.is_empty() && date.weekday.is_none() => self.see("date without a value"),
            None if date.candidates.is_empty() => self.see("weekday alone"),
            None => self.see("date with candidates"),
            Some(day) if day.is_full() => self.see("full date"),
            Some(day) => self.see(if day.year().is_none() { "date without a year" } else { "date without a day" }),
        }
        date.weekday_agrees.iter().for_each(|it| self.see(if *it { "weekday agrees" } else { "weekday disagrees" }));
        date.time.iter().for_each(|_| self.see("date with a time"));
    }
}
