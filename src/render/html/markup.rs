//! Tags, attributes and text, one after the other.
//!
//! A quotation's marks are text of its first and its last line, which are elements of their own. So an
//! opening mark waits for the text it stands before, and closing tags wait for a mark that may come.

use super::escape::{write_attribute, write_text};
use crate::{source::Span, value::Mark};
use std::fmt::{self, Display, Write};

pub(super) struct Markup {
    /// What was made.
    made: String,
    /// Whether elements get their class names.
    classes: bool,
    /// The node that the next element stands for, where elements say so.
    node: Option<(&'static str, Span)>,
    /// Opening marks that wait for text.
    opening: Vec<Mark>,
    /// Closing tags that wait for a mark.
    closing: Vec<&'static str>,
}

impl Markup {
    pub(super) fn new(classes: bool) -> Self {
        Self { made: String::new(), classes, node: None, opening: Vec::new(), closing: Vec::new() }
    }

    /// Hands on what was made, if it is as much as that. It must not be asked for more often than that is worth.
    pub(super) fn hand_on<W: fmt::Write>(&mut self, out: &mut W, least: usize) -> fmt::Result {
        if self.made.len() < least {
            return Ok(());
        }
        out.write_str(&self.made)?;
        self.made.clear();
        Ok(())
    }

    /// Begins an opening tag; attributes may follow, [`done`](Self::done) must.
    pub(super) fn open(&mut self, element: &str) {
        self.flush();
        self.made.push('<');
        self.made.push_str(element);
        if let Some((kind, span)) = self.node.take() {
            self.value("data-node", format_args!("{kind} {}-{}", span.start, span.end));
        }
    }

    /// Says what node the next element stands for, and where that is in the text.
    pub(super) fn stands_for(&mut self, kind: &'static str, span: Span) {
        self.node = Some((kind, span));
    }

    pub(super) fn class(&mut self, class: &str) {
        self.classes_of(class, "");
    }

    /// Two parts of a class attribute, the second of which says more of the first.
    pub(super) fn classes_of(&mut self, class: &str, more: &str) {
        if self.classes {
            self.begin_attribute("class");
            self.made.push_str(class);
            self.made.push_str(more);
            self.made.push('"');
        }
    }

    /// An attribute whose value is ours and holds nothing to escape.
    pub(super) fn value(&mut self, name: &str, value: impl Display) {
        self.begin_attribute(name);
        // A `String` takes whatever is written, here and below.
        let _ = write!(self.made, "{value}");
        self.made.push('"');
    }

    /// An attribute whose value is anyone's.
    pub(super) fn attribute(&mut self, name: &str, value: &str) {
        self.begin_attribute(name);
        let _ = write_attribute(&mut self.made, value);
        self.made.push('"');
    }

    fn begin_attribute(&mut self, name: &str) {
        self.made.push(' ');
        self.made.push_str(name);
        self.made.push_str("=\"");
    }

    pub(super) fn done(&mut self) {
        self.made.push('>');
    }

    /// An opening tag with no more than a class.
    pub(super) fn element(&mut self, element: &str, class: &str) {
        self.open(element);
        if !class.is_empty() {
            self.class(class);
        }
        self.done();
    }

    /// Markup of ours, as it stands.
    pub(super) fn raw(&mut self, markup: &str) {
        self.flush();
        self.made.push_str(markup);
    }

    /// A closing tag, which waits.
    pub(super) fn close(&mut self, tag: &'static str) {
        self.closing.push(tag);
    }

    pub(super) fn text(&mut self, text: &str) {
        self.flush();
        self.begin_text();
        let _ = write_text(&mut self.made, text);
    }

    /// Says that what comes is the text of a line: here the opening marks stand.
    pub(super) fn begin_text(&mut self) {
        if self.opening.is_empty() {
            return;
        }
        self.flush();
        for mark in self.opening.drain(..) {
            let _ = write_text(&mut self.made, mark.as_str());
        }
    }

    /// An opening mark, which waits for text.
    pub(super) fn opening_mark(&mut self, mark: Mark) {
        self.opening.push(mark);
    }

    /// A closing mark: text of the line that was last written.
    pub(super) fn closing_mark(&mut self, mark: Mark) {
        self.begin_text();
        let _ = write_text(&mut self.made, mark.as_str());
    }

    /// Writes the closing tags that wait.
    pub(super) fn flush(&mut self) {
        if !self.closing.is_empty() {
            self.closing.drain(..).for_each(|tag| self.made.push_str(tag));
        }
    }
}
