//! What may open where.

use super::{Builder, Line, Node};
use crate::{
    ast::{Comment, Entry, List, Quotation, Section, Title},
    event::{MAX_BLOCKS, MAX_QUOTES, MAX_REPLIES, Tag},
    source::Span,
    value::Date,
};

impl<'a> Builder<'a> {
    /// The node that a start opens, or `None` where there may be none: what it holds then goes to the node
    /// around it.
    pub(super) fn open(&mut self, tag: Tag, span: Span) -> Option<Node<'a>> {
        match tag {
            Tag::Paragraph => self.line(Line::Paragraph, span),
            Tag::Title => self.line(self.title_line(), span),
            Tag::Attribution => self.line(self.attribution_line(), span),
            Tag::Quote { marks } => {
                let fits = self.quotes_open() < MAX_QUOTES;
                fits.then_some(Node::Quote(span, marks, self.inlines.len()))
            }
            Tag::Item { number } => {
                let fits = matches!(self.nodes.last(), Some(Node::List(..)));
                fits.then_some(Node::Item(span, number, self.blocks.len()))
            }
            Tag::Section { .. } | Tag::Quotation { .. } | Tag::List { .. } => {
                let fits = !self.is_inline() && self.blocks_open() < MAX_BLOCKS;
                if fits { self.open_block(tag, span) } else { None }
            }
            Tag::Comment => {
                if !self.may_comment() {
                    return None;
                }
                self.comments.push(Comment { span, ..Comment::default() });
                Some(Node::Comment(self.blocks.len()))
            }
            _ => self.open_part(tag, span),
        }
    }

    /// Opens a part of the document or of an entry.
    fn open_part(&mut self, tag: Tag, span: Span) -> Option<Node<'a>> {
        match (tag, self.nodes.last()) {
            (Tag::Document { language, platform }, None) if self.seen == 0 => {
                (self.document.language, self.document.platform) = (language, platform);
                None
            }
            (Tag::Front, None) => Some(Node::Front),
            (Tag::Back, None) => Some(Node::Back),
            (Tag::Entry { continues_day, language }, None) => {
                let date = if continues_day { self.day_before() } else { None };
                self.entry = Entry { span, language, date, ..Entry::default() };
                Some(Node::Entry)
            }
            (_, Some(Node::Entry)) => self.open_in_entry(tag, span),
            _ => None,
        }
    }

    /// Opens a part of an entry. One that comes twice goes on where the first one ended.
    fn open_in_entry(&mut self, tag: Tag, span: Span) -> Option<Node<'a>> {
        match tag {
            Tag::After => Some(Node::After(self.blocks.len())),
            Tag::Byline => {
                place(&mut self.entry.byline.get_or_insert_default().span, span);
                Some(Node::Byline)
            }
            Tag::Labels => {
                place(&mut self.entry.labels.get_or_insert_default().span, span);
                Some(Node::Labels)
            }
            Tag::Footer { count } => {
                let footer = self.entry.footer.get_or_insert_default();
                place(&mut footer.span, span);
                footer.count = footer.count.or(count);
                Some(Node::Footer)
            }
            _ => None,
        }
    }

    /// Opens a block that holds blocks.
    fn open_block(&self, tag: Tag, span: Span) -> Option<Node<'a>> {
        let from = self.blocks.len();
        match tag {
            Tag::Section { level } => {
                let section = Section { span, level, title: Title::new([]), body: Vec::new() };
                Some(Node::Section(Box::new(section), from))
            }
            Tag::Quotation { marks, closed } => {
                let quotation = Quotation { span, attribution: None, marks, closed, body: Vec::new() };
                Some(Node::Quotation(Box::new(quotation), from))
            }
            Tag::List { kind, style, delimiter, start, tight } => {
                let list = List { span, kind, style, delimiter, start, tight, items: Vec::new() };
                Some(Node::List(list, self.items.len()))
            }
            _ => None,
        }
    }

    fn line(&self, line: Line, span: Span) -> Option<Node<'a>> {
        if self.is_inline() { None } else { Some(Node::Line(line, span, self.inlines.len())) }
    }

    /// A title where one is wanted, else a paragraph.
    fn title_line(&self) -> Line {
        let wanted = match self.nodes.last() {
            Some(Node::Entry) => self.entry.title.is_none(),
            Some(Node::Section(it, from)) => {
                self.blocks.len() == *from && it.title.span == Span::EMPTY && it.title.content.is_empty()
            }
            _ => false,
        };
        if wanted { Line::Title } else { Line::Paragraph }
    }

    /// An attribution where one is wanted, else a paragraph.
    fn attribution_line(&self) -> Line {
        let wanted = matches!(self.nodes.last(), Some(Node::Quotation(it, _)) if it.attribution.is_none());
        if wanted { Line::Attribution } else { Line::Paragraph }
    }

    /// The date of the entry before, for one that stands under the same heading.
    fn day_before(&self) -> Option<Date<'a>> {
        let date = self.document.entries.last()?.date.clone()?;
        Some(Date { inherited: true, ..date })
    }

    /// Whether running text is open.
    pub(super) fn is_inline(&self) -> bool {
        matches!(self.nodes.last(), Some(Node::Line(..) | Node::Quote(..)))
    }

    fn may_comment(&self) -> bool {
        let comments = self.nodes.iter().rev().take_while(|it| matches!(it, Node::Comment(_))).count();
        match self.nodes.last() {
            Some(Node::Entry | Node::Footer) => true,
            Some(Node::Comment(_)) => comments <= MAX_REPLIES,
            _ => false,
        }
    }

    fn quotes_open(&self) -> usize {
        self.nodes.iter().rev().take_while(|it| matches!(it, Node::Quote(..))).count()
    }

    fn blocks_open(&self) -> usize {
        let blocks = |it: &&Node<'_>| matches!(it, Node::Section(..) | Node::Quotation(..) | Node::List(..));
        self.nodes.iter().rev().take_while(|it| blocks(it) || matches!(it, Node::Item(..))).filter(blocks).count()
    }
}

/// Gives a part its place, if it has none yet.
fn place(held: &mut Span, span: Span) {
    if *held == Span::EMPTY {
        *held = span;
    }
}
