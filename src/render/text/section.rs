//! Titles.

use super::{
    node::{Kind, Node},
    writer::Writer,
};
use crate::{
    event::{Event, Tag, TagEnd},
    source::Span,
};
use std::{fmt, ops::ControlFlow};

/// The most words of a title that a colon alone tells.
const COLON_MOST: usize = 2;

/// What is to be known of a title before it is written.
#[derive(Default)]
struct Shape {
    words: usize,
    /// Whether it starts as names and sentences do: not in lower case, not with a number or a sign.
    starts_well: bool,
    quotes: bool,
}

impl<'a, I: Iterator<Item = (Event<'a>, Span)>, W: fmt::Write> Writer<'a, '_, '_, I, W> {
    /// A section's title says what it is by what closes it.
    pub(super) fn section(&mut self, level: u8) -> fmt::Result {
        self.before_block()?;
        let shape = self.title_ahead();
        let close = match level {
            _ if self.own_words().is_some() => "",
            ..=1 if shape.words <= COLON_MOST && shape.starts_well && !shape.quotes => ":",
            ..=1 => " ==",
            2 => "\n-----",
            _ => "",
        };
        self.nodes.push(Node::new(TagEnd::Section, 1, 2).kind(Kind::Section { close }));
        Ok(())
    }

    fn title_ahead(&mut self) -> Shape {
        let mut shape = Shape::default();
        let _end = self.events.look(|event| {
            match event {
                Event::Text(text) => {
                    let well = text.chars().next().is_some_and(|c| c.is_alphabetic() && !c.is_lowercase());
                    shape.starts_well |= shape.words == 0 && well;
                    shape.words += text.split_whitespace().count();
                }
                Event::Start(Tag::Quote { .. }) => shape.quotes = true,
                Event::End(TagEnd::Title | TagEnd::Section) => return ControlFlow::Break(()),
                _ => {}
            }
            ControlFlow::Continue(())
        });
        shape
    }

    pub(super) fn title(&mut self) -> fmt::Result {
        match self.nodes.last_mut() {
            Some(Node { kind: Kind::Section { close: " ==" }, .. }) => self.lines.text("== ")?,
            Some(Node { kind: Kind::Section { .. }, .. }) => {}
            Some(entry) => {
                entry.first = 2;
                self.lines.end(2);
            }
            None => {}
        }
        self.nodes.push(Node::new(TagEnd::Title, 0, 0));
        Ok(())
    }

    pub(super) fn end_title(&mut self) -> fmt::Result {
        match self.nodes.last() {
            Some(Node { kind: Kind::Section { close }, .. }) => self.lines.text(close),
            _ => Ok(()),
        }
    }
}
