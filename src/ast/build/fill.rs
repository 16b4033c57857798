//! Where leaves and finished blocks go.

use super::{Builder, Node};
use crate::{
    ast::{Block, Chrome, Few, Inline, Inlines, Item, LineBreak, Name, Paragraph, Preformatted, Separator},
    event::Event,
    source::Span,
    value::{Date, Time},
};
use std::borrow::Cow;

impl<'a> Builder<'a> {
    pub(super) fn leaf(&mut self, event: Event<'a>, span: Span) {
        match event {
            Event::Text(text) => self.inline(Inline::Text(Name { span, text })),
            Event::LineBreak { soft } => self.inline(Inline::LineBreak(LineBreak { span, soft })),
            Event::Link(mut it) => {
                it.span = span;
                self.inline(Inline::Link(it));
            }
            Event::Email(text) => self.inline(Inline::Email(Box::new(Name { span, text }))),
            Event::Date(mut it) => {
                it.span = span;
                self.date(it);
            }
            Event::Time(it) => self.time(Time { span, ..*it }),
            Event::Author(text) => self.author(Name { span, text }),
            Event::Label(text) => self.label(Name { span, text }),
            Event::Invitation(text) => self.invitation(Name { span, text }),
            Event::Preformatted(text) => {
                self.lines(text, span, |text| Block::Preformatted(Preformatted { span, text }))
            }
            Event::Separator(text) => self.lines(text, span, |text| Block::Separator(Separator { span, text })),
            Event::Chrome(role, text) => self.lines(text, span, |text| Block::Chrome(Chrome { span, role, text })),
            Event::Diagnostic(it) => self.document.diagnostics.push(*it),
            Event::Start(_) | Event::End(_) | Event::Token(_) => {}
        }
    }

    fn date(&mut self, date: Box<Date<'a>>) {
        let slot = match self.nodes.last() {
            Some(Node::Entry | Node::Byline) => Some(&mut self.entry.date),
            Some(Node::Comment(_)) => self.comments.last_mut().map(|it| &mut it.date),
            _ => None,
        };
        match slot {
            Some(slot @ None) => *slot = Some(*date),
            _ => self.inline(Inline::Date(date)),
        }
    }

    fn time(&mut self, time: Time<'a>) {
        let slot = match self.nodes.last() {
            Some(Node::Entry | Node::Byline) => Some(&mut self.entry.byline.get_or_insert_default().time),
            Some(Node::Comment(_)) => self.comments.last_mut().map(|it| &mut it.time),
            _ => None,
        };
        if let Some(Time { span, text, .. }) = fill(slot, time) {
            self.inline(Inline::Text(Name { span, text }));
        }
    }

    fn author(&mut self, author: Name<'a>) {
        let slot = match self.nodes.last() {
            Some(Node::Entry | Node::Byline) => Some(&mut self.entry.byline.get_or_insert_default().author),
            Some(Node::Comment(_)) => self.comments.last_mut().map(|it| &mut it.author),
            _ => None,
        };
        if let Some(author) = fill(slot, author) {
            self.inline(Inline::Text(author));
        }
    }

    fn label(&mut self, label: Name<'a>) {
        match self.nodes.last() {
            Some(Node::Entry | Node::Labels) => self.entry.labels.get_or_insert_default().values.push(label),
            _ => self.inline(Inline::Text(label)),
        }
    }

    fn invitation(&mut self, invitation: Name<'a>) {
        let slot = match self.nodes.last() {
            Some(Node::Entry | Node::Footer) => Some(&mut self.entry.footer.get_or_insert_default().invitation),
            _ => None,
        };
        if let Some(invitation) = fill(slot, invitation) {
            self.inline(Inline::Text(invitation));
        }
    }

    /// Adds a block that is a leaf; inside running text it is text.
    fn lines(&mut self, text: Cow<'a, str>, span: Span, block: impl FnOnce(Cow<'a, str>) -> Block<'a>) {
        if self.is_inline() {
            self.inline(Inline::Text(Name { span, text }));
        } else {
            self.block(block(text));
        }
    }

    /// Adds an inline to the text that is open; where none is, it is a paragraph of its own.
    pub(super) fn inline(&mut self, inline: Inline<'a>) {
        match self.nodes.last() {
            Some(Node::Line(..) | Node::Quote(..)) => self.inlines.push(inline),
            _ => {
                let (span, content) = (inline.span(), Inlines::from([inline]));
                self.block(Block::Paragraph(Paragraph { span, content }));
            }
        }
    }

    /// Adds a block to the innermost node that holds blocks.
    pub(super) fn block(&mut self, block: Block<'a>) {
        match self.nodes.last() {
            Some(Node::List(..)) => {
                self.items.push(Item { span: block.span(), number: None, body: Few::from([block]) })
            }
            Some(Node::Footer) => self.entry.after.push(block),
            Some(_) => self.blocks.push(block),
            None if self.document.entries.is_empty() => self.document.front.push(block),
            None => self.document.back.push(block),
        }
    }
}

/// Puts `value` into an empty slot, or gives it back.
fn fill<T>(slot: Option<&mut Option<T>>, value: T) -> Option<T> {
    match slot {
        Some(slot @ None) => {
            *slot = Some(value);
            None
        }
        _ => Some(value),
    }
}
