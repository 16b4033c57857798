//! Entries and comments, and what stands at their head and foot.

use super::{
    direction::{Letters, is_right_to_left},
    head::Head,
    node::{Kind, Node, Part},
    writer::Writer,
};
use crate::{
    event::{Event, Tag, TagEnd},
    source::Span,
    value::Language,
};
use std::ops::ControlFlow;

impl<'a, I: Iterator<Item = (Event<'a>, Span)>> Writer<'a, '_, I> {
    pub(super) fn entry(&mut self, continues_day: bool, language: Option<Language>) {
        let mut head = Head::default();
        let _end = self.events.look(|event| {
            head.see(event)?;
            if head.is_told() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        self.enter(Part::None);
        self.day = head.day(continues_day, self.day);
        let permalink = self.options.permalinks.then(|| head.permalink(self.day, &mut self.permalinks));
        let rtl = head.letters.run_left().or(language.map(is_right_to_left)).or(Some(self.text_rtl));
        self.mark(TagEnd::Entry.as_str());
        self.markup.open("article");
        self.markup.class("h-entry");
        if let Some(permalink) = &permalink {
            self.markup.attribute("id", permalink);
        }
        match language {
            Some(language) => self.markup.attribute("lang", language.as_str()),
            None => self.language_unless_inside(),
        }
        self.direction(rtl);
        self.markup.done();
        self.markup.raw("\n");
        let kind = Kind::Entry { headed: head.titled };
        self.push(Node { rtl, kind, ..Node::new(TagEnd::Entry, "</article>\n") });
        self.permalink = permalink;
        if continues_day {
            self.silent_date();
        }
    }

    /// The date of an entry that stands under an earlier one's heading: for machines, as the text has none.
    fn silent_date(&mut self) {
        let Some(day) = self.day.filter(|day| self.options.classes && day.is_full()) else { return };
        self.markup.open("time");
        self.markup.class("dt-published");
        self.markup.value("datetime", day);
        self.markup.done();
        self.markup.raw("</time>\n");
    }

    /// Opens a heading, one level deeper than that of what it stands in, and says what closes it.
    pub(super) fn heading(&mut self, class: &str) -> &'static str {
        let around = self.nodes.iter().filter(|node| node.is_headed()).count().saturating_sub(1);
        let first = usize::from(self.options.heading_level.unwrap_or(2));
        let (element, close) = match first.saturating_add(around) {
            0 | 1 => ("h1", "</h1>\n"),
            2 => ("h2", "</h2>\n"),
            3 => ("h3", "</h3>\n"),
            4 => ("h4", "</h4>\n"),
            5 => ("h5", "</h5>\n"),
            _ => ("h6", "</h6>\n"),
        };
        self.markup.element(element, class);
        self.markup.begin_text();
        close
    }

    pub(super) fn title(&mut self) {
        self.enter(Part::None);
        self.mark(TagEnd::Title.as_str());
        let inner = self.nodes.last().is_some_and(|node| node.kind == Kind::Section);
        let close = self.heading(if inner { "" } else { "p-name" });
        self.push(Node::new(TagEnd::Title, close));
    }

    /// A byline is what its leaves make of it.
    pub(super) fn byline(&mut self) {
        self.enter(Part::None);
        self.push(Node::new(TagEnd::Byline, ""));
    }

    pub(super) fn labels(&mut self) {
        self.enter(Part::None);
        self.mark(TagEnd::Labels.as_str());
        self.container("ul", "labels");
        self.push(Node::new(TagEnd::Labels, "</ul>\n"));
    }

    pub(super) fn label(&mut self, label: &str) {
        self.mark("label");
        self.markup.element("li", "p-category");
        self.markup.text(label);
        self.markup.close("</li>\n");
    }

    pub(super) fn footer(&mut self, count: Option<u32>) {
        self.enter(Part::None);
        self.mark(TagEnd::Footer.as_str());
        self.markup.open("div");
        self.markup.class("discussion");
        if let Some(count) = count {
            self.markup.value("data-count", count);
        }
        self.markup.done();
        self.markup.raw("\n");
        self.push(Node::new(TagEnd::Footer, "</div>\n"));
    }

    pub(super) fn comment(&mut self) {
        self.enter(Part::Comments);
        let rtl = self.direction_of_comment();
        self.mark(TagEnd::Comment.as_str());
        self.markup.open("li");
        self.markup.class("u-comment h-cite");
        self.direction(rtl);
        self.markup.done();
        self.markup.raw("\n");
        self.push(Node { rtl, ..Node::new(TagEnd::Comment, "</li>\n") });
    }

    /// Which way the letters of the comment run that starts, its replies' aside; `None` where it has none.
    fn direction_of_comment(&mut self) -> Option<bool> {
        let mut letters = Letters::default();
        let _end = self.events.look(|event| match event {
            Event::Start(Tag::Comment) | Event::End(TagEnd::Comment) => ControlFlow::Break(()),
            Event::Author(_) | Event::Date(_) | Event::Time(_) => ControlFlow::Continue(()),
            leaf if letters.count(leaf.text().unwrap_or_default()) => ControlFlow::Continue(()),
            _ => ControlFlow::Break(()),
        });
        letters.run_left()
    }

    pub(super) fn invitation(&mut self, text: &str) {
        self.enter(Part::None);
        self.mark("invitation");
        self.markup.element("p", "invitation");
        self.markup.text(text);
        self.markup.close("</p>\n");
    }
}
