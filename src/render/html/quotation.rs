//! Quotations, of whole lines and inside a paragraph.
//!
//! One that says who or what is quoted is a figure: its lines in a `blockquote`, the attribution in the
//! `figcaption` before or after it. The marks are text.

use super::{
    node::{Kind, Node, Part},
    writer::Writer,
};
use crate::{
    event::{Event, Tag, TagEnd},
    source::Span,
    value::Marks,
};
use std::ops::ControlFlow;

impl<'a, I: Iterator<Item = (Event<'a>, Span)>> Writer<'a, '_, I> {
    pub(super) fn quotation(&mut self, marks: Option<Marks>) {
        let figure = self.is_figure();
        self.before_block();
        self.mark(TagEnd::Quotation.as_str());
        let node = Node::new(TagEnd::Quotation, "").kind(Kind::Quotation { marks, figure, begun: false });
        if figure {
            self.push(Node { close: "</figure>\n", ..node });
            return self.container("figure", "quotation");
        }
        self.push(Node { part: Part::Quoted, ..node });
        self.container("blockquote", "");
    }

    /// Whether the quotation that starts has an attribution: asked once for it and for all inside it.
    fn is_figure(&mut self) -> bool {
        if self.figures.is_empty() {
            self.look_for_figures();
        }
        self.figures.pop_front().unwrap_or(false)
    }

    fn look_for_figures(&mut self) {
        let (figures, mut open) = (&mut self.figures, vec![0]);
        figures.push_back(false);
        let _end = self.events.look(|event| {
            match event {
                Event::Start(Tag::Quotation { .. }) => {
                    open.push(figures.len());
                    figures.push_back(false);
                }
                Event::Start(Tag::Attribution) => {
                    if let Some(figure) = open.last().and_then(|&at| figures.get_mut(at)) {
                        *figure = true;
                    }
                }
                Event::End(TagEnd::Quotation) => drop(open.pop()),
                _ => {}
            }
            if open.is_empty() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
    }

    /// Opens the quoted lines, where they are not open.
    pub(super) fn open_marks(&mut self) {
        self.enter(Part::Quoted);
        if let Some(Node { kind: Kind::Quotation { marks, begun, .. }, .. }) = self.nodes.last_mut()
            && !*begun
        {
            *begun = true;
            if let Some(marks) = marks {
                self.markup.opening_mark(marks.open);
            }
        }
    }

    /// Closes the quoted lines of the innermost node, if it is a quotation: with its mark, if not done.
    pub(super) fn close_marks(&mut self) {
        let Some(Node { kind: Kind::Quotation { begun, .. }, .. }) = self.nodes.last() else { return };
        if !*begun {
            self.open_marks();
        }
        if let Some(Node { kind: Kind::Quotation { marks, .. }, .. }) = self.nodes.last_mut()
            && let Some(marks) = marks.take()
        {
            self.markup.closing_mark(marks.close);
        }
        self.enter(Part::None);
    }

    pub(super) fn attribution(&mut self) {
        let mut caption = false;
        if let Some(Node { kind: Kind::Quotation { figure, begun, .. }, .. }) = self.nodes.last() {
            caption = *figure;
            if *begun {
                self.close_marks();
            }
        }
        self.mark(TagEnd::Attribution.as_str());
        if caption {
            self.markup.element("figcaption", "");
        } else {
            self.markup.element("p", "attribution");
        }
        self.push(Node::new(TagEnd::Attribution, if caption { "</figcaption>\n" } else { "</p>\n" }));
        self.markup.begin_text();
    }

    pub(super) fn quote(&mut self, marks: Marks) {
        self.mark(TagEnd::Quote.as_str());
        self.markup.element("q", "");
        self.push(Node::new(TagEnd::Quote, "").kind(Kind::Quote { marks }));
        self.markup.text(marks.open.as_str());
    }

    /// Its tag does not wait: a mark that comes after is another quotation's.
    pub(super) fn end_quote(&mut self, marks: Marks) {
        self.markup.text(marks.close.as_str());
        self.markup.raw("</q>");
    }
}
