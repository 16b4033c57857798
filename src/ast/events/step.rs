//! One step at a time: what is to come, and the event it gives.

use super::Events;
use crate::{
    ast::{
        Attribution, Block, Byline, Comment, Document, Entry, Footer, Inline, Item, Labels, LineBreak, Name, Quote,
        Title,
    },
    event::{Event, Tag, TagEnd},
    source::Span,
    value::{Date, Time},
};
use std::{borrow::Cow, slice::Iter};

/// What is to come.
#[derive(Clone)]
pub(super) enum Step<'d, 'a> {
    Open(&'d Document<'a>),
    Close,
    Front(&'d [Block<'a>]),
    After(&'d [Block<'a>]),
    Back(&'d [Block<'a>]),
    Entries(Iter<'d, Entry<'a>>),
    Title(&'d Title<'a>),
    Byline(&'d Byline<'a>, Option<&'d Date<'a>>),
    Labels(&'d Labels<'a>),
    Values(Iter<'d, Name<'a>>),
    Footer(&'d Footer<'a>),
    Comments(Iter<'d, Comment<'a>>),
    Attribution(&'d Attribution<'a>),
    Blocks(Iter<'d, Block<'a>>),
    Items(Iter<'d, Item<'a>>),
    Inlines(Iter<'d, Inline<'a>>),
    Author(&'d Name<'a>),
    Date(&'d Date<'a>),
    Time(&'d Time<'a>),
    Invitation(&'d Name<'a>),
    End(TagEnd, Span),
}

impl<'d, 'a> Events<'d, 'a> {
    pub(super) fn step(&mut self) -> Option<(Event<'d>, Span)> {
        loop {
            let event = match self.steps.pop()? {
                Step::Close => Some(self.close()),
                Step::End(tag, span) => Some(self.end(tag, span)),
                Step::Inlines(inlines) => self.first(inlines, Step::Inlines, Self::inline),
                Step::Blocks(blocks) => self.first(blocks, Step::Blocks, Self::block),
                Step::Items(items) => self.first(items, Step::Items, Self::item),
                Step::Values(values) => {
                    self.first(values, Step::Values, |_, it| (Event::Label(lend(&it.text)), it.span))
                }
                Step::Comments(comments) => self.first(comments, Step::Comments, Self::comment),
                Step::Entries(entries) => self.first(entries, Step::Entries, Self::entry),
                Step::Front(blocks) => self.group(Tag::Front, blocks),
                Step::After(blocks) => self.group(Tag::After, blocks),
                Step::Back(blocks) => self.group(Tag::Back, blocks),
                part => self.part(part),
            };
            if event.is_some() {
                return event;
            }
        }
    }

    /// What the first of several gives; the others are still to come.
    fn first<T>(
        &mut self,
        mut several: Iter<'d, T>,
        step: impl FnOnce(Iter<'d, T>) -> Step<'d, 'a>,
        give: impl FnOnce(&mut Self, &'d T) -> (Event<'d>, Span),
    ) -> Option<(Event<'d>, Span)> {
        let first = several.next()?;
        if !several.as_slice().is_empty() {
            self.steps.push(step(several));
        }
        Some(give(self, first))
    }

    /// What one part of a node gives.
    fn part(&mut self, part: Step<'d, 'a>) -> Option<(Event<'d>, Span)> {
        Some(match part {
            Step::Open(it) => {
                let Document { language, platform, .. } = *it;
                (Event::Start(Tag::Document { language, platform }), Span::EMPTY)
            }
            Step::Title(it) => self.line(Tag::Title, it.span, &it.content),
            Step::Attribution(it) => self.line(Tag::Attribution, it.span, &it.content),
            Step::Byline(it, date) => self.byline(it, date),
            Step::Footer(it) => self.footer(it),
            Step::Labels(it) => {
                let start = self.start(Tag::Labels, it.span);
                self.steps.push(Step::Values(it.values.iter()));
                start
            }
            Step::Author(it) => (Event::Author(lend(&it.text)), it.span),
            Step::Invitation(it) => (Event::Invitation(lend(&it.text)), it.span),
            Step::Date(it) => (Event::Date(Box::new(it.reborrow())), it.span),
            Step::Time(it) => (Event::Time(Box::new(it.reborrow())), it.span),
            _ => return None,
        })
    }

    fn block(&mut self, block: &'d Block<'a>) -> (Event<'d>, Span) {
        match block {
            Block::Paragraph(it) => self.line(Tag::Paragraph, it.span, &it.content),
            Block::Section(it) => self.section(it),
            Block::Quotation(it) => self.quotation(it),
            Block::List(it) => self.list(it),
            Block::Preformatted(it) => (Event::Preformatted(lend(&it.text)), it.span),
            Block::Separator(it) => (Event::Separator(lend(&it.text)), it.span),
            Block::Chrome(it) => (Event::Chrome(it.role, lend(&it.text)), it.span),
        }
    }

    fn inline(&mut self, inline: &'d Inline<'a>) -> (Event<'d>, Span) {
        match inline {
            Inline::Text(it) => (Event::Text(lend(&it.text)), it.span),
            Inline::Email(it) => (Event::Email(lend(&it.text)), it.span),
            Inline::Link(it) => (Event::Link(Box::new(it.reborrow())), it.span),
            Inline::Date(it) => (Event::Date(Box::new(it.reborrow())), it.span),
            &Inline::LineBreak(LineBreak { span, soft }) => (Event::LineBreak { soft }, span),
            Inline::Quote(it) => {
                let Quote { span, marks, ref content } = **it;
                self.line(Tag::Quote { marks }, span, content)
            }
        }
    }

    /// Opens a node that holds inlines.
    fn line(&mut self, tag: Tag, span: Span, content: &'d [Inline<'a>]) -> (Event<'d>, Span) {
        let start = self.start(tag, span);
        self.steps.push(Step::Inlines(content.iter()));
        start
    }

    /// Opens a node; its end comes after what is pushed from now on.
    pub(super) fn start(&mut self, tag: Tag, span: Span) -> (Event<'d>, Span) {
        self.steps.push(Step::End(tag.end(), span));
        (Event::Start(tag), span)
    }

    fn end(&mut self, tag: TagEnd, span: Span) -> (Event<'d>, Span) {
        if tag == TagEnd::Entry {
            self.due = span.end;
        }
        (Event::End(tag), span)
    }
}

fn lend(text: &str) -> Cow<'_, str> {
    Cow::Borrowed(text)
}
