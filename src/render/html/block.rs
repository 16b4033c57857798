//! The blocks of a post.

use super::{
    node::{Kind, Node, Part},
    writer::Writer,
};
use crate::{
    event::{Event, TagEnd},
    source::Span,
    value::{ChromeRole, ListKind, ListStyle},
};

impl<'a, I: Iterator<Item = (Event<'a>, Span)>> Writer<'a, '_, I> {
    pub(super) fn section(&mut self) {
        self.before_block();
        self.mark(TagEnd::Section.as_str());
        self.container("section", "");
        self.push(Node::new(TagEnd::Section, "</section>\n").kind(Kind::Section));
    }

    /// In a tight list the first paragraph of an item is its text and needs no element.
    pub(super) fn paragraph(&mut self) {
        let bare = matches!(self.nodes.last(), Some(Node { kind: Kind::Item { bare: true, begun: false }, .. }));
        self.before_block();
        if !bare {
            self.mark(TagEnd::Paragraph.as_str());
            self.markup.element("p", "");
        }
        self.push(Node::new(TagEnd::Paragraph, if bare { "" } else { "</p>\n" }));
        self.markup.begin_text();
    }

    pub(super) fn list(&mut self, kind: ListKind, style: Option<ListStyle>, start: Option<u64>, tight: bool) {
        self.before_block();
        self.mark(TagEnd::List.as_str());
        let (close, next) = match kind {
            ListKind::Ordered => {
                self.ordered(style, start);
                ("</ol>\n", Some(start.unwrap_or(1)))
            }
            ListKind::Unordered => {
                self.markup.open("ul");
                ("</ul>\n", None)
            }
        };
        self.markup.done();
        self.markup.raw("\n");
        self.push(Node::new(TagEnd::List, close).kind(Kind::List { next, tight }));
    }

    fn ordered(&mut self, style: Option<ListStyle>, start: Option<u64>) {
        self.markup.open("ol");
        match style {
            Some(ListStyle::LowerAlpha) => self.markup.value("type", 'a'),
            Some(ListStyle::UpperAlpha) => self.markup.value("type", 'A'),
            Some(ListStyle::LowerRoman) => self.markup.value("type", 'i'),
            Some(ListStyle::UpperRoman) => self.markup.value("type", 'I'),
            Some(ListStyle::Circled) => self.markup.class("circled"),
            Some(ListStyle::Decimal) | None => {}
        }
        if let Some(start) = start.filter(|&it| it != 1) {
            self.markup.value("start", start);
        }
    }

    pub(super) fn item(&mut self, number: Option<u64>) {
        let (mut expected, mut bare) = (None, false);
        if let Some(Node { kind: Kind::List { next, tight }, .. }) = self.nodes.last_mut() {
            (expected, bare) = (*next, *tight);
            *next = next.map(|it| number.unwrap_or(it).saturating_add(1));
        }
        self.mark(TagEnd::Item.as_str());
        self.markup.open("li");
        if let (Some(number), Some(expected)) = (number, expected)
            && number != expected
        {
            self.markup.value("value", number);
        }
        self.markup.done();
        self.push(Node::new(TagEnd::Item, "</li>\n").kind(Kind::Item { bare, begun: false }));
    }

    /// HTML drops a line feed that comes first in a `pre`; so one more stands before it.
    pub(super) fn preformatted(&mut self, text: &str) {
        self.before_block();
        self.mark("preformatted");
        self.markup.element("pre", "");
        self.markup.raw(if text.starts_with(['\n', '\r', '\u{85}']) { "\n" } else { "" });
        self.markup.text(text);
        self.markup.close("</pre>\n");
    }

    /// A rule has no text, and the text's own stars or dashes are not ours to drop: so a paragraph, which
    /// to whoever listens is a separator.
    pub(super) fn separator(&mut self, text: &str) {
        self.before_block();
        self.mark("separator");
        if text.is_empty() {
            return self.container("hr", "");
        }
        self.markup.open("p");
        self.markup.class("separator");
        self.markup.value("role", "separator");
        self.markup.done();
        self.markup.text(text);
        self.markup.close("</p>\n");
    }

    /// It may stand among a post's blocks, but is no content that starts one.
    pub(super) fn chrome(&mut self, role: ChromeRole, text: &str) {
        match self.nodes.last() {
            Some(node) if node.is_post() && node.part == Part::Content => {}
            Some(node) if node.is_post() => self.enter(Part::None),
            _ => self.before_block(),
        }
        self.mark("chrome");
        self.markup.open("p");
        self.markup.classes_of("chrome chrome-", role.as_str());
        self.markup.done();
        self.markup.text(text);
        self.markup.close("</p>\n");
    }
}
