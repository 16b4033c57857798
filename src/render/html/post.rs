//! Entries and comments, and what stands at their head and foot.

use super::{
    node::{Kind, Node, Part},
    writer::Writer,
};
use crate::{
    event::{Event, Tag, TagEnd},
    source::Span,
};
use std::{fmt, ops::ControlFlow};

impl<'a, I: Iterator<Item = (Event<'a>, Span)>, W: fmt::Write> Writer<'a, '_, I, W> {
    pub(super) fn entry(&mut self, continues_day: bool) -> fmt::Result {
        let headed = self.has_title_ahead();
        self.enter(Part::None)?;
        self.markup.open("article")?;
        self.markup.class("h-entry")?;
        self.language_unless_inside()?;
        self.markup.done()?;
        self.markup.raw("\n")?;
        self.push(Node::new(TagEnd::Entry, "</article>\n").kind(Kind::Entry { headed }));
        if continues_day { self.silent_date() } else { Ok(()) }
    }

    /// Whether a title comes before the entry's text does.
    fn has_title_ahead(&mut self) -> bool {
        let view = |event: &Event<'a>| match event {
            Event::Start(Tag::Title) => ControlFlow::Break(true),
            Event::Start(Tag::Paragraph | Tag::Section { .. } | Tag::Quotation { .. } | Tag::List { .. })
            | Event::Preformatted(_)
            | Event::Separator(_)
            | Event::End(TagEnd::Entry) => ControlFlow::Break(false),
            _ => ControlFlow::Continue(()),
        };
        self.events.look(view).unwrap_or(false)
    }

    /// The date of an entry that stands under an earlier one's heading: for machines, as the text has none.
    fn silent_date(&mut self) -> fmt::Result {
        let Some(day) = self.day.filter(|day| self.options.classes && day.is_full()) else { return Ok(()) };
        self.markup.open("time")?;
        self.markup.class("dt-published")?;
        self.markup.value("datetime", day)?;
        self.markup.done()?;
        self.markup.raw("</time>\n")
    }

    /// Opens a heading, one level deeper for each level of section, and says what closes it.
    pub(super) fn heading(&mut self, deeper: u8, class: &str) -> Result<&'static str, fmt::Error> {
        let (element, close) = match self.options.heading_level.saturating_add(deeper) {
            0 | 1 => ("h1", "</h1>\n"),
            2 => ("h2", "</h2>\n"),
            3 => ("h3", "</h3>\n"),
            4 => ("h4", "</h4>\n"),
            5 => ("h5", "</h5>\n"),
            _ => ("h6", "</h6>\n"),
        };
        self.markup.element(element, class)?;
        self.markup.begin_text()?;
        Ok(close)
    }

    pub(super) fn title(&mut self) -> fmt::Result {
        self.enter(Part::None)?;
        let close = match self.nodes.last().map(|node| node.kind) {
            Some(Kind::Section { level }) => self.heading(level, "")?,
            _ => self.heading(0, "p-name")?,
        };
        self.push(Node::new(TagEnd::Title, close));
        Ok(())
    }

    /// A byline is what its leaves make of it.
    pub(super) fn byline(&mut self) -> fmt::Result {
        self.enter(Part::None)?;
        self.push(Node::new(TagEnd::Byline, ""));
        Ok(())
    }

    pub(super) fn labels(&mut self) -> fmt::Result {
        self.enter(Part::None)?;
        self.markup.element("ul", "labels")?;
        self.markup.raw("\n")?;
        self.push(Node::new(TagEnd::Labels, "</ul>\n"));
        Ok(())
    }

    pub(super) fn label(&mut self, label: &str) -> fmt::Result {
        self.markup.element("li", "p-category")?;
        self.markup.text(label)?;
        self.markup.close("</li>\n");
        Ok(())
    }

    pub(super) fn footer(&mut self, count: Option<u32>) -> fmt::Result {
        self.enter(Part::None)?;
        self.markup.open("section")?;
        self.markup.class("discussion")?;
        count.map_or(Ok(()), |it| self.markup.value("data-count", it))?;
        self.markup.done()?;
        self.markup.raw("\n")?;
        self.push(Node::new(TagEnd::Footer, "</section>\n"));
        Ok(())
    }

    pub(super) fn comment(&mut self) -> fmt::Result {
        self.enter(Part::Comments)?;
        self.markup.raw("<li>")?;
        self.markup.element("article", "u-comment h-cite")?;
        self.markup.raw("\n")?;
        self.push(Node::new(TagEnd::Comment, "</article></li>\n"));
        Ok(())
    }

    pub(super) fn invitation(&mut self, text: &str) -> fmt::Result {
        self.enter(Part::None)?;
        self.markup.element("p", "invitation")?;
        self.markup.text(text)?;
        self.markup.close("</p>\n");
        Ok(())
    }
}
