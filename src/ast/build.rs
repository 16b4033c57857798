//! From events to the tree: a loop with an explicit stack of the nodes that are open.
//!
//! Any stream gives a tree. A start that may not stand where it does opens nothing, and what it holds goes to
//! the node around it; an end with nothing to close is passed over, and one that comes too early closes what
//! is open inside; what is open at the last is closed. No text is lost: a leaf that its place has no field
//! for becomes a paragraph there.

mod fill;
mod open;

use super::{Attribution, Inlines, Name, tokens::Place};
use super::{Block, Comment, Document, Entry, Inline, Item, List, Paragraph, Quotation, Quote, Section, Title};
use crate::{
    event::{Event, Tag, TagEnd},
    source::Span,
    value::Date,
};

impl<'a> Document<'a> {
    /// The tree that events stand for. [`events`](Self::events) gives them back.
    ///
    /// Any stream gives a tree, a malformed one too; see [`event`](crate::event) for those that give back
    /// the very same events.
    ///
    /// ```
    /// use blogtext::{Document, Event, Span, Tag, TagEnd};
    /// let events = [
    ///     (Event::Start(Tag::Entry { continues_day: false, language: None }), Span::new(0, 4)),
    ///     (Event::Start(Tag::Paragraph), Span::new(0, 4)),
    ///     (Event::Text("Hej!".into()), Span::new(0, 4)),
    ///     (Event::End(TagEnd::Paragraph), Span::new(0, 4)),
    ///     (Event::End(TagEnd::Entry), Span::new(0, 4)),
    /// ];
    /// let document = Document::from_events(events);
    /// assert_eq!(document.entries[0].body[0].span(), Span::new(0, 4));
    /// ```
    pub fn from_events(events: impl IntoIterator<Item = (Event<'a>, Span)>) -> Self {
        let mut builder = Builder::default();
        builder.extend(events);
        builder.finish()
    }
}

/// A tree in the making: one event at a time.
#[derive(Default)]
pub(crate) struct Builder<'a> {
    document: Document<'a>,
    /// The entry that is open: no entry stands in another.
    entry: Entry<'a>,
    /// The nodes that are open, innermost last; none where only the document is.
    nodes: Vec<Node<'a>>,
    /// The starts that have no end yet, and whether each opened a node.
    starts: Vec<(TagEnd, bool)>,
    /// How many of those starts there are of each kind.
    pending: [usize; TagEnd::COUNT],
    /// How many events came that were no tokens.
    seen: usize,
}

/// A node that is open. What belongs to the entry or the document is gathered there.
enum Node<'a> {
    Front,
    Entry,
    Byline,
    Labels,
    Footer,
    After,
    Back,
    Comment(Box<Comment<'a>>),
    Section(Section<'a>),
    Quotation(Box<Quotation<'a>>),
    List(List<'a>),
    Item(Item<'a>),
    Line(Line, Span, Inlines<'a>),
    Quote(Box<Quote<'a>>),
}

/// What a run of inlines will be.
#[derive(Clone, Copy)]
enum Line {
    Title,
    Paragraph,
    Attribution,
}

impl<'a> Extend<(Event<'a>, Span)> for Builder<'a> {
    /// Takes the next events. A paragraph with one piece of text, which is what most are, opens nothing.
    fn extend<I: IntoIterator<Item = (Event<'a>, Span)>>(&mut self, events: I) {
        let mut events = events.into_iter().fuse();
        while let Some((event, span)) = events.next() {
            if !matches!(event, Event::Start(Tag::Paragraph)) || self.is_inline() {
                self.push(event, span);
                continue;
            }
            match (events.next(), events.next()) {
                (Some((Event::Text(text), at)), Some((Event::End(TagEnd::Paragraph), _))) => {
                    let content = Inlines::from([Inline::Text(Name { span: at, text })]);
                    self.block(Block::Paragraph(Paragraph { span, content }));
                    self.seen += 3;
                }
                (first, second) => {
                    let these = [Some((event, span)), first, second];
                    these.into_iter().flatten().for_each(|(event, span)| self.push(event, span));
                }
            }
        }
    }
}

impl<'a> Builder<'a> {
    /// Takes the next event.
    pub(crate) fn push(&mut self, event: Event<'a>, span: Span) {
        match event {
            Event::Token(token) => {
                self.document.tokens.0.push(Place { after: self.seen, token, span });
                return;
            }
            Event::Start(tag) => self.start(tag, span),
            Event::End(tag) => self.end(tag),
            leaf => self.leaf(leaf, span),
        }
        self.seen += 1;
    }

    /// A builder for what follows an entry of that day.
    pub(crate) fn following(day: Option<Date<'a>>) -> Self {
        let before = Entry { date: day, ..Entry::default() };
        Self { document: Document { entries: vec![before], ..Document::default() }, ..Self::default() }
    }

    /// Closes what is open and gives the tree.
    pub(crate) fn finish(mut self) -> Document<'a> {
        while let Some(node) = self.nodes.pop() {
            self.close(node);
        }
        self.document
    }

    fn start(&mut self, tag: Tag, span: Span) {
        let node = self.open(tag, span);
        self.starts.push((tag.end(), node.is_some()));
        self.nodes.extend(node);
        if let Some(count) = self.pending.get_mut(tag.end() as usize) {
            *count += 1;
        }
    }

    fn end(&mut self, tag: TagEnd) {
        if self.pending.get(tag as usize).is_none_or(|&count| count == 0) {
            return;
        }
        while let Some((start, opened)) = self.starts.pop() {
            if let Some(count) = self.pending.get_mut(start as usize) {
                *count -= 1;
            }
            if opened && let Some(node) = self.nodes.pop() {
                self.close(node);
            }
            if start == tag {
                return;
            }
        }
    }

    /// Hands a finished node to the one around it.
    fn close(&mut self, node: Node<'a>) {
        match node {
            Node::Line(line, span, content) => self.close_line(line, span, content),
            Node::Front | Node::Byline | Node::Labels | Node::Footer | Node::After | Node::Back => {}
            Node::Entry => self.document.entries.push(std::mem::take(&mut self.entry)),
            Node::Section(it) => self.block(Block::Section(it)),
            Node::Quotation(it) => self.block(Block::Quotation(it)),
            Node::List(it) => self.block(Block::List(it)),
            Node::Quote(it) => self.inline(Inline::Quote(it)),
            Node::Item(it) => {
                if let Some(Node::List(list)) = self.nodes.last_mut() {
                    list.items.push(it);
                }
            }
            Node::Comment(it) => match self.nodes.last_mut() {
                Some(Node::Comment(parent)) => parent.replies.push(*it),
                _ => self.entry.footer.get_or_insert_default().comments.push(*it),
            },
        }
    }

    fn close_line(&mut self, line: Line, span: Span, content: Inlines<'a>) {
        match (line, self.nodes.last_mut()) {
            (Line::Title, Some(Node::Section(it))) => it.title = Title { span, content },
            (Line::Title, _) => self.entry.title = Some(Title { span, content }),
            (Line::Attribution, Some(Node::Quotation(it))) => it.attribution = Some(Attribution { span, content }),
            _ => self.block(Block::Paragraph(Paragraph { span, content })),
        }
    }
}
