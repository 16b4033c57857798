//! From events to the tree: a loop with an explicit stack of the nodes that are open.
//!
//! Any stream gives a tree. A start that may not stand where it does opens nothing, and what it holds goes to
//! the node around it; an end with nothing to close is passed over, and one that comes too early closes what
//! is open inside; what is open at the last is closed. No text is lost: a leaf that its place has no field
//! for becomes a paragraph there.

mod fill;
mod open;

use super::{Attribution, Few, Inlines, Name, tokens::Place};
use super::{Block, Comment, Document, Entry, Inline, Item, List, Paragraph, Quotation, Quote, Section, Title};
use crate::{
    event::{Event, Tag, TagEnd},
    source::Span,
    value::{Date, Marks},
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
///
/// What has closed waits in a row of its kind until the node around it closes and takes what came since it opened. So
/// each list of the tree is made once, as long as it is to be.
#[derive(Default)]
pub(crate) struct Builder<'a> {
    document: Document<'a>,
    /// The entry that is open: no entry stands in another.
    entry: Entry<'a>,
    /// The nodes that are open, innermost last; none where only the document is.
    nodes: Vec<Node<'a>>,
    inlines: Vec<Inline<'a>>,
    blocks: Vec<Block<'a>>,
    items: Vec<Item<'a>>,
    /// The comments of the entry so far, and behind them those that are open.
    comments: Vec<Comment<'a>>,
    /// The starts that have no end yet, and whether each opened a node.
    starts: Vec<(TagEnd, bool)>,
    /// How many of those starts there are of each kind.
    pending: [usize; TagEnd::COUNT],
    /// How many events came that were no tokens.
    seen: usize,
}

/// A node that is open, and where in its row that begins which it holds. What belongs to the entry or the document
/// is gathered there.
enum Node<'a> {
    Front,
    Entry,
    Byline,
    Labels,
    Footer,
    After(usize),
    Back,
    Comment(usize),
    Section(Box<Section<'a>>, usize),
    Quotation(Box<Quotation<'a>>, usize),
    List(List<'a>, usize),
    Item(Span, Option<u64>, usize),
    Line(Line, Span, usize),
    Quote(Span, Marks, usize),
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
                self.document.tokens.push(Place { after: self.seen, token, span });
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
        self.document.entries.shrink_to_fit();
        self.document.tokens.shrink();
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
            Node::Byline | Node::Labels | Node::Footer => {}
            Node::Front => take(&mut self.blocks, 0, &mut self.document.front),
            Node::Back => take(&mut self.blocks, 0, &mut self.document.back),
            Node::After(from) => take(&mut self.blocks, from, &mut self.entry.after),
            Node::Entry => self.close_entry(),
            Node::Comment(from) => self.close_comment(from),
            Node::Section(mut it, from) => {
                take(&mut self.blocks, from, &mut it.body);
                self.block(Block::Section(it));
            }
            Node::Quotation(mut it, from) => {
                take(&mut self.blocks, from, &mut it.body);
                self.block(Block::Quotation(it));
            }
            Node::List(mut it, from) => {
                take(&mut self.items, from, &mut it.items);
                self.block(Block::List(it));
            }
            Node::Item(span, number, from) => {
                let body = few(&mut self.blocks, from);
                self.items.push(Item { span, number, body });
            }
            Node::Line(line, span, from) => self.close_line(line, span, from),
            Node::Quote(span, marks, from) => {
                let content = few(&mut self.inlines, from);
                self.inline(Inline::Quote(Box::new(Quote { span, marks, content })));
            }
        }
    }

    fn close_line(&mut self, line: Line, span: Span, from: usize) {
        let content = few(&mut self.inlines, from);
        match (line, self.nodes.last_mut()) {
            (Line::Title, Some(Node::Section(it, _))) => it.title = Title { span, content },
            (Line::Title, _) => self.entry.title = Some(Title { span, content }),
            (Line::Attribution, Some(Node::Quotation(it, _))) => it.attribution = Some(Attribution { span, content }),
            _ => self.block(Block::Paragraph(Paragraph { span, content })),
        }
    }

    fn close_comment(&mut self, from: usize) {
        let body = few(&mut self.blocks, from);
        let Some(comment) = self.comments.last_mut() else { return };
        comment.body = body;
        if let Some(Node::Comment(_)) = self.nodes.last()
            && let Some(reply) = self.comments.pop()
            && let Some(parent) = self.comments.last_mut()
        {
            parent.replies.push(reply);
        }
    }

    fn close_entry(&mut self) {
        let mut entry = std::mem::take(&mut self.entry);
        take(&mut self.blocks, 0, &mut entry.body);
        if !self.comments.is_empty() {
            take(&mut self.comments, 0, &mut entry.footer.get_or_insert_default().comments);
        }
        self.document.entries.push(entry);
    }
}

/// Moves the end of a row to where it belongs.
fn take<T>(row: &mut Vec<T>, from: usize, to: &mut Vec<T>) {
    to.reserve_exact(row.len().saturating_sub(from));
    to.extend(row.drain(from..));
}

fn few<T>(row: &mut Vec<T>, from: usize) -> Few<T> {
    row.drain(from..).collect()
}
