//! From events to lines: which event stands where.

use super::{
    Text,
    canonical::{Words, words},
    gap::{Gaps, Lead, is_written},
    lines::Lines,
    marker::Number,
    node::{Kind, Node},
};
use crate::{
    event::{Event, Tag, TagEnd, Token},
    render::ahead::Ahead,
    source::Span,
    value::{Delimiter, Language, ListStyle, Marks},
};
use std::fmt;

/// How far a list stands in that is no item's.
const LIST_INDENT: usize = 2;

pub(super) struct Writer<'a, 's, 'o, I, W> {
    pub(super) events: Ahead<'a, I>,
    pub(super) lines: Lines<'s, 'o, W>,
    pub(super) gaps: Gaps<'s>,
    pub(super) nodes: Vec<Node>,
    language: Option<Language>,
    pub(super) words: &'static Words,
}

impl<'a, 's, 'o, I: Iterator<Item = (Event<'a>, Span)>, W: fmt::Write> Writer<'a, 's, 'o, I, W> {
    pub(super) fn new(options: Text<'s>, events: Ahead<'a, I>, out: &'o mut W) -> Self {
        let Text { language, source } = options;
        let gaps = Gaps::new(source);
        Self { events, lines: Lines::new(out), gaps, nodes: Vec::new(), language, words: words(language) }
    }

    pub(super) fn write(&mut self) -> fmt::Result {
        while let Some(event) = self.events.next() {
            self.approach(&event);
            self.event(event)?;
        }
        while self.pop()? {}
        self.lines.finish()
    }

    /// Goes to where the source has an event, as far as it says.
    fn approach(&mut self, event: &Event<'a>) {
        let Some(lead) = self.gaps.before(event, self.events.place()) else { return };
        self.lines.lead(lead);
        if let Lead::Below(ends) = lead
            && self.is_telling(event)
        {
            self.lines.end(ends);
        }
    }

    /// Whether an event is one of the words that tell an entry or a comment.
    fn is_telling(&self, event: &Event<'a>) -> bool {
        let inside = || {
            let around = self.nodes.last().map(|node| node.end);
            matches!(around, Some(TagEnd::Byline | TagEnd::Labels | TagEnd::Comment))
        };
        match event {
            Event::Token(_) => is_written(event),
            Event::Author(_) | Event::Date(_) | Event::Time(_) | Event::Label(_) => inside(),
            _ => false,
        }
    }

    /// The words of the source at this place, in its form.
    pub(super) fn own_words(&self) -> Option<&'s str> {
        self.gaps.words(self.events.place())
    }

    fn event(&mut self, event: Event<'a>) -> fmt::Result {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) | Event::Email(text) => self.lines.text(&text),
            Event::Link(link) => self.lines.text(&link.text),
            Event::LineBreak { .. } => {
                self.lines.end(1);
                Ok(())
            }
            Event::Date(date) => self.date(&date.text),
            Event::Time(time) => self.time(&time.text),
            Event::Author(name) => self.author(&name),
            Event::Label(label) => self.label(&label),
            Event::Invitation(text) => self.around(&text),
            Event::Preformatted(text) | Event::Separator(text) | Event::Chrome(_, text) => {
                self.before_block()?;
                self.lines.text(&text)
            }
            Event::Token(Token::Marker | Token::Mark) | Event::Diagnostic(_) => Ok(()),
            Event::Token(token) => self.token(token),
        }
    }

    fn start(&mut self, tag: Tag) -> fmt::Result {
        match tag {
            Tag::Document { language, .. } => self.words = words(self.language.or(language)),
            Tag::Entry { .. } => self.lines.end(3),
            Tag::Title => return self.title(),
            Tag::Footer { count } => return self.footer(count),
            Tag::Comment => return self.comment(),
            Tag::Section { level } => return self.section(level),
            Tag::Paragraph => self.before_block()?,
            Tag::Quotation { marks, .. } => return self.quotation(marks),
            Tag::Attribution => return self.attribution(),
            Tag::List { style, delimiter, start, tight, .. } => return self.list(style, delimiter, start, tight),
            Tag::Item { number } => return self.item(number),
            Tag::Quote { marks } => return self.quote(marks),
            Tag::Front | Tag::After | Tag::Back | Tag::Byline | Tag::Labels => self.lines.end(2),
        }
        self.nodes.push(Node::new(tag.end(), 2, 2));
        Ok(())
    }

    /// Closes the node that ends and what is still open inside it; an end of nothing is nothing.
    fn end(&mut self, tag: TagEnd) -> fmt::Result {
        let Some(at) = self.nodes.iter().rposition(|node| node.end == tag) else { return Ok(()) };
        while self.nodes.len() > at && self.pop()? {}
        Ok(())
    }

    /// Closes the innermost node; whether there was one.
    fn pop(&mut self) -> Result<bool, fmt::Error> {
        self.close_quotation()?;
        let Some(node) = self.nodes.pop() else { return Ok(false) };
        match node.kind {
            Kind::Quote { marks } => self.lines.text(marks.close.as_str())?,
            Kind::Section { .. } | Kind::Plain if node.end == TagEnd::Title => self.end_title()?,
            _ => {}
        }
        if let Some(before) = node.outdent {
            self.lines.outdent(before);
        }
        Ok(true)
    }

    /// Ends the line before a block, as the node around it has it.
    pub(super) fn before_block(&mut self) -> fmt::Result {
        let Some(node) = self.nodes.last_mut() else {
            self.lines.end(2);
            return Ok(());
        };
        self.lines.end(if node.begun { node.gap } else { node.first });
        let first = !std::mem::replace(&mut node.begun, true);
        if let Kind::Quotation { marks } = node.kind
            && first
        {
            match marks {
                Some(marks) => self.lines.opening_mark(marks.open),
                None => node.outdent = Some(self.lines.indent("> ")?),
            }
        }
        Ok(())
    }

    fn quotation(&mut self, marks: Option<Marks>) -> fmt::Result {
        self.before_block()?;
        self.nodes.push(Node::new(TagEnd::Quotation, 0, 2).kind(Kind::Quotation { marks }));
        Ok(())
    }

    /// Writes what closes the innermost node, if it is a quotation and not yet closed.
    fn close_quotation(&mut self) -> fmt::Result {
        let Some(Node { kind: Kind::Quotation { marks }, begun, outdent, .. }) = self.nodes.last_mut() else {
            return Ok(());
        };
        if let Some(before) = outdent.take() {
            self.lines.outdent(before);
        }
        let Some(marks) = marks.take() else { return Ok(()) };
        if !std::mem::replace(begun, true) {
            self.lines.opening_mark(marks.open);
        }
        self.lines.closing_mark(marks.close)
    }

    /// Right above the quotation or right below it.
    fn attribution(&mut self) -> fmt::Result {
        match self.nodes.last_mut() {
            Some(node) if node.begun => {
                self.close_quotation()?;
                self.lines.end(1);
            }
            Some(node) => node.first = 1,
            None => {}
        }
        self.nodes.push(Node::new(TagEnd::Attribution, 0, 1));
        Ok(())
    }

    fn quote(&mut self, marks: Marks) -> fmt::Result {
        self.nodes.push(Node::new(TagEnd::Quote, 0, 0).kind(Kind::Quote { marks }));
        self.lines.text(marks.open.as_str())
    }

    fn list(
        &mut self,
        style: Option<ListStyle>,
        delimiter: Option<Delimiter>,
        start: Option<u64>,
        tight: bool,
    ) -> fmt::Result {
        let nested = self.nodes.last().is_some_and(|node| node.end == TagEnd::Item);
        self.before_block()?;
        let number = style.map(|style| (start.unwrap_or(1), style, delimiter.unwrap_or(Delimiter::Period)));
        let before = self.lines.hang(if nested { 0 } else { LIST_INDENT });
        let gap = if tight { 1 } else { 2 };
        self.nodes.push(Node::new(TagEnd::List, 0, gap).kind(Kind::List { number, tight }).outdent(before));
        Ok(())
    }

    fn item(&mut self, number: Option<u64>) -> fmt::Result {
        self.before_block()?;
        let (mut marker, mut gap) = ("• ".to_owned(), 2);
        if let Some(Node { kind: Kind::List { number: next, tight }, .. }) = self.nodes.last_mut() {
            gap = if *tight { 1 } else { 2 };
            if let Some((next, style, delimiter)) = next {
                let number = number.unwrap_or(*next);
                marker = format!("{} ", Number { number, style: *style, delimiter: *delimiter });
                *next = number.saturating_add(1);
            }
        }
        self.lines.text(&marker)?;
        let before = self.lines.hang(marker.chars().count().min(4));
        self.nodes.push(Node::new(TagEnd::Item, 0, gap).outdent(before));
        Ok(())
    }
}
