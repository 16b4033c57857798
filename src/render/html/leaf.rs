//! Links, dates, times and names.

use super::{
    address,
    moment::Moment,
    node::{Kind, Node, Part},
    writer::Writer,
};
use crate::{
    event::{Event, TagEnd},
    source::Span,
    value::{Date, Link, Time},
};

/// Others wrote the link: it lends no standing, and what it leads to learns nothing of this page.
const REL: &str = "nofollow ugc noopener";

impl<'a, I: Iterator<Item = (Event<'a>, Span)>> Writer<'a, '_, I> {
    pub(super) fn link(&mut self, link: &Link<'_>) {
        if !address::is_web(&link.url) {
            return self.markup.text(&link.text);
        }
        self.mark("link");
        self.markup.open("a");
        self.markup.attribute("href", &link.url);
        self.markup.value("rel", REL);
        self.markup.done();
        self.markup.text(&link.text);
        self.markup.raw("</a>");
    }

    pub(super) fn email(&mut self, address: &str) {
        if !address::is_mail(address) {
            return self.markup.text(address);
        }
        self.mark("email");
        self.markup.open("a");
        self.markup.attribute("href", &format_args!("mailto:{address}").to_string());
        self.markup.done();
        self.markup.text(address);
        self.markup.raw("</a>");
    }

    /// An entry that has no title is headed by its date.
    pub(super) fn date(&mut self, date: &Date<'_>) {
        if self.nodes.last().is_none_or(Node::is_running_text) {
            return self.time_element(date, "");
        }
        if self.lacks_heading() {
            let close = self.heading("");
            self.linked_date(date);
            self.markup.close(close);
            return;
        }
        self.byline_leaf();
        self.linked_date(date);
    }

    /// The date of an entry leads to the entry's own place.
    fn linked_date(&mut self, date: &Date<'_>) {
        let own = self.nodes.last().is_some_and(|node| node.end != TagEnd::Comment);
        let Some(permalink) = self.permalink.take_if(|_| own) else { return self.time_element(date, "dt-published") };
        self.markup.open("a");
        self.markup.class("u-url");
        self.markup.attribute("href", &format!("#{permalink}"));
        self.markup.done();
        self.time_element(date, "dt-published");
        self.markup.raw("</a>");
    }

    /// Whether the innermost node is an entry whose heading is due; from now on it has one.
    fn lacks_heading(&mut self) -> bool {
        match self.nodes.last_mut() {
            Some(Node { part: Part::None, kind: Kind::Entry { headed }, .. }) => !std::mem::replace(headed, true),
            _ => false,
        }
    }

    /// Without a day that is sure there is nothing to tell machines but the days it may be.
    fn time_element(&mut self, date: &Date<'_>, class: &str) {
        let moment = Moment::of(date);
        let (element, close) = if moment.is_some() { ("time", "</time>") } else { ("span", "</span>") };
        self.mark("date");
        self.markup.open(element);
        match moment {
            Some(moment) => {
                if !class.is_empty() {
                    self.markup.class(class);
                }
                self.markup.value("datetime", moment);
            }
            None => {
                self.markup.class("date");
                self.candidates(date);
            }
        }
        self.markup.done();
        self.markup.text(&date.text);
        self.markup.raw(close);
    }

    fn candidates(&mut self, date: &Date<'_>) {
        if date.candidates.is_empty() {
            return;
        }
        let days: Vec<String> = date.candidates.iter().map(ToString::to_string).collect();
        self.markup.value("data-candidates", days.join(" "));
    }

    pub(super) fn time(&mut self, time: &Time<'_>) {
        self.byline_leaf();
        self.mark("time");
        self.markup.open("time");
        self.markup.value("datetime", time.value);
        self.markup.done();
        self.markup.text(&time.text);
        self.markup.raw("</time>");
    }

    pub(super) fn author(&mut self, name: &str) {
        self.byline_leaf();
        self.mark("author");
        self.markup.element("span", "p-author h-card");
        self.markup.text(name);
        self.markup.raw("</span>");
    }

    /// Makes ready for an author, a date or a time: a space parts it from the one before.
    fn byline_leaf(&mut self) {
        match self.nodes.last() {
            Some(node) if node.is_running_text() => {}
            Some(node) if node.part == Part::Byline => self.markup.raw(" "),
            _ => self.enter(Part::Byline),
        }
    }
}
