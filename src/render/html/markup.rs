//! Tags, attributes and text, one after the other.
//!
//! A quotation's marks are text of its first and its last line, which are elements of their own. So an
//! opening mark waits for the text it stands before, and closing tags wait for a mark that may come.

use super::escape::{write_attribute, write_text};
use crate::{source::Span, value::Mark};
use std::fmt::{self, Display};

pub(super) struct Markup<'o, W> {
    out: &'o mut W,
    /// Whether elements get their class names.
    classes: bool,
    /// The node that the next element stands for, where elements say so.
    node: Option<(&'static str, Span)>,
    /// Opening marks that wait for text.
    opening: Vec<Mark>,
    /// Closing tags that wait for a mark.
    closing: Vec<&'static str>,
}

impl<'o, W: fmt::Write> Markup<'o, W> {
    pub(super) fn new(out: &'o mut W, classes: bool) -> Self {
        Self { out, classes, node: None, opening: Vec::new(), closing: Vec::new() }
    }

    /// Begins an opening tag; attributes may follow, [`done`](Self::done) must.
    pub(super) fn open(&mut self, element: &str) -> fmt::Result {
        self.flush()?;
        self.out.write_char('<')?;
        self.out.write_str(element)?;
        match self.node.take() {
            Some((kind, span)) => write!(self.out, " data-node=\"{kind} {}-{}\"", span.start, span.end),
            None => Ok(()),
        }
    }

    /// Says what node the next element stands for, and where that is in the text.
    pub(super) fn stands_for(&mut self, kind: &'static str, span: Span) {
        self.node = Some((kind, span));
    }

    pub(super) fn class(&mut self, class: &str) -> fmt::Result {
        self.classes_of(class, "")
    }

    /// Two parts of a class attribute, the second of which says more of the first.
    pub(super) fn classes_of(&mut self, class: &str, more: &str) -> fmt::Result {
        if !self.classes {
            return Ok(());
        }
        self.out.write_str(" class=\"")?;
        self.out.write_str(class)?;
        self.out.write_str(more)?;
        self.out.write_char('"')
    }

    /// An attribute whose value is ours and holds nothing to escape.
    pub(super) fn value(&mut self, name: &str, value: impl Display) -> fmt::Result {
        write!(self.out, " {name}=\"{value}\"")
    }

    /// An attribute whose value is anyone's.
    pub(super) fn attribute(&mut self, name: &str, value: &str) -> fmt::Result {
        write!(self.out, " {name}=\"")?;
        write_attribute(self.out, value)?;
        self.out.write_char('"')
    }

    pub(super) fn done(&mut self) -> fmt::Result {
        self.out.write_char('>')
    }

    /// An opening tag with no more than a class.
    pub(super) fn element(&mut self, element: &str, class: &str) -> fmt::Result {
        self.open(element)?;
        if !class.is_empty() {
            self.class(class)?;
        }
        self.done()
    }

    /// Markup of ours, as it stands.
    pub(super) fn raw(&mut self, markup: &str) -> fmt::Result {
        self.flush()?;
        self.out.write_str(markup)
    }

    /// A closing tag, which waits.
    pub(super) fn close(&mut self, tag: &'static str) {
        self.closing.push(tag);
    }

    pub(super) fn text(&mut self, text: &str) -> fmt::Result {
        self.flush()?;
        self.begin_text()?;
        write_text(self.out, text)
    }

    /// Says that what comes is the text of a line: here the opening marks stand.
    pub(super) fn begin_text(&mut self) -> fmt::Result {
        if self.opening.is_empty() {
            return Ok(());
        }
        self.flush()?;
        self.opening.drain(..).try_for_each(|mark| write_text(self.out, mark.as_str()))
    }

    /// An opening mark, which waits for text.
    pub(super) fn opening_mark(&mut self, mark: Mark) {
        self.opening.push(mark);
    }

    /// A closing mark: text of the line that was last written.
    pub(super) fn closing_mark(&mut self, mark: Mark) -> fmt::Result {
        self.begin_text()?;
        write_text(self.out, mark.as_str())
    }

    /// Writes the closing tags that wait.
    pub(super) fn flush(&mut self) -> fmt::Result {
        self.closing.drain(..).try_for_each(|tag| self.out.write_str(tag))
    }
}
