//! From events to the lines of an outline.

use super::{
    detail::{DateShown, Details, LinkShown, TimeShown},
    line::{LineWriter, Style},
    shorten::Shown,
};
use crate::{
    diagnostic::{Diagnostic, Severity},
    event::{Event, Tag, TagEnd},
    source::Span,
    value::{Day, Marks},
};
use std::fmt::{self, Display};

/// What the last line still takes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
    /// Nothing: it has ended.
    No,
    /// The leaves that come at once after a node's start: an entry's date, a comment's author.
    Head,
    /// Running text.
    Flow,
}

pub(super) struct Writer<'a, 'o, W> {
    line: LineWriter<'o, W>,
    open: Open,
    nodes: Vec<TagEnd>,
    /// The marks of the inline quotations that are open.
    quotes: Vec<Marks>,
    /// The day of the last date heading, for the entries that stand under it too.
    day: Option<Day>,
    remarks: Vec<Diagnostic<'a>>,
    /// How deep nodes are shown, and how many lines the last one holds back.
    depth: usize,
    folded: usize,
}

impl<'a, 'o, W: fmt::Write> Writer<'a, 'o, W> {
    pub(super) fn new(out: &'o mut W, source: Option<&str>, colour: bool, depth: usize) -> Self {
        let line = LineWriter::new(out, source, colour);
        Self {
            line,
            open: Open::No,
            nodes: Vec::new(),
            quotes: Vec::new(),
            day: None,
            remarks: Vec::new(),
            depth,
            folded: 0,
        }
    }

    pub(super) fn event(&mut self, event: Event<'a>, span: Span) -> fmt::Result {
        if self.fold(&event) {
            return Ok(());
        }
        match event {
            Event::Start(Tag::Quote { marks }) => self.start_quote(marks, span),
            Event::End(TagEnd::Quote) => self.end_quote(),
            Event::Start(tag) => self.start(tag, span),
            Event::End(_) => self.end(),
            Event::Text(text) => self.leaf(span, Style::Text, Shown(&text)),
            Event::LineBreak { soft } => self.leaf(span, Style::Detail, if soft { "⏎" } else { "↵" }),
            Event::Link(link) => self.leaf(span, Style::Detail, LinkShown(&link)),
            Event::Email(text) => self.leaf(span, Style::Detail, format_args!("email({})", Shown(&text))),
            Event::Date(date) => {
                if self.nodes.last() == Some(&TagEnd::Entry) {
                    self.day = date.value;
                }
                self.leaf(span, Style::Detail, DateShown(&date))
            }
            Event::Time(time) => self.leaf(span, Style::Detail, TimeShown(&time)),
            Event::Author(text) => self.leaf(span, Style::Detail, format_args!("author({})", Shown(&text))),
            Event::Label(text) => self.leaf(span, Style::Detail, format_args!("[{}]", Shown(&text))),
            Event::Invitation(text) => self.block(span, "invitation", "", &text),
            Event::Preformatted(text) => self.block(span, "preformatted", "", &text),
            Event::Separator(text) => self.block(span, "separator", "", &text),
            Event::Chrome(role, text) => self.block(span, "chrome", role.as_str(), &text),
            Event::Token(_) => Ok(()),
            Event::Diagnostic(it) => {
                self.remarks.push(*it);
                Ok(())
            }
        }
    }

    /// Whether the event is of a node that is too deep to be shown: then it is only counted.
    fn fold(&mut self, event: &Event<'a>) -> bool {
        let inside = self.nodes.len() > self.depth.saturating_add(1);
        match event {
            Event::Diagnostic(_) => return false,
            Event::Start(Tag::Quote { .. }) | Event::End(TagEnd::Quote) => return inside,
            Event::End(_) if inside => drop(self.nodes.pop()),
            Event::Start(tag) if self.nodes.len() > self.depth => {
                self.nodes.push(tag.end());
                self.folded += 1;
            }
            Event::Invitation(_) | Event::Preformatted(_) | Event::Separator(_) | Event::Chrome(..)
                if self.nodes.len() > self.depth =>
            {
                self.folded += 1;
            }
            _ => return inside,
        }
        true
    }

    /// Ends the last line and writes the remarks.
    pub(super) fn finish(mut self) -> fmt::Result {
        self.close()?;
        for remark in std::mem::take(&mut self.remarks) {
            let (style, severity) = match remark.severity {
                Severity::Note => (Style::Detail, "note"),
                Severity::Warning => (Style::Warning, "warning"),
            };
            self.line.number(remark.span, 0)?;
            self.line.part(style, format_args!("{severity} {}", remark.code))?;
            self.line.part(Style::Text, format_args!(": {}\n", Shown(&remark.message)))?;
        }
        Ok(())
    }

    fn start(&mut self, tag: Tag, span: Span) -> fmt::Result {
        self.close()?;
        let end = tag.end();
        let reply = end == TagEnd::Comment && self.nodes.last() == Some(&end);
        self.line.open(span, self.nodes.len(), if reply { "reply" } else { end.as_str() })?;
        self.line.part(Style::Detail, Details(tag))?;
        if let Tag::Entry { continues_day: true, .. } = tag {
            self.inherit()?;
        }
        let flows = matches!(end, TagEnd::Paragraph | TagEnd::Title | TagEnd::Attribution);
        if flows {
            self.line.text(" ")?;
        }
        self.open = if flows { Open::Flow } else { Open::Head };
        self.nodes.push(end);
        Ok(())
    }

    /// Says whose day it is where the entry has no heading of its own.
    fn inherit(&mut self) -> fmt::Result {
        match self.day {
            Some(day) => self.line.part(Style::Detail, format_args!(" inherits {day}")),
            None => self.line.part(Style::Detail, " inherits ?"),
        }
    }

    fn end(&mut self) -> fmt::Result {
        self.nodes.pop();
        self.close()
    }

    fn start_quote(&mut self, marks: Marks, span: Span) -> fmt::Result {
        self.quotes.push(marks);
        self.leaf(span, Style::Detail, "q[")?;
        self.open = Open::Flow;
        self.line.part(Style::Text, Shown(marks.open.as_str()))
    }

    fn end_quote(&mut self) -> fmt::Result {
        if let Some(marks) = self.quotes.pop() {
            self.line.part(Style::Text, Shown(marks.close.as_str()))?;
        }
        self.line.part(Style::Detail, "]")
    }

    /// A leaf that joins the line that is open, or else has its own.
    fn leaf(&mut self, span: Span, style: Style, part: impl Display) -> fmt::Result {
        match self.open {
            Open::No => self.line.number(span, self.nodes.len())?,
            Open::Head => self.line.text(" ")?,
            Open::Flow => {}
        }
        if self.open == Open::No {
            self.open = Open::Head;
        }
        self.line.part(style, part)
    }

    /// A leaf that is a block: it has its own line.
    fn block(&mut self, span: Span, kind: &str, detail: &str, text: &str) -> fmt::Result {
        self.close()?;
        self.line.open(span, self.nodes.len(), kind)?;
        if !detail.is_empty() {
            self.line.part(Style::Detail, format_args!(" {detail}"))?;
        }
        self.line.part(Style::Text, format_args!(" {}\n", Shown(text)))
    }

    fn close(&mut self) -> fmt::Result {
        if self.open != Open::No {
            if self.folded > 0 {
                self.line.part(Style::Number, format_args!(" +{}", self.folded))?;
            }
            self.line.text("\n")?;
        }
        self.folded = 0;
        self.open = Open::No;
        Ok(())
    }
}
