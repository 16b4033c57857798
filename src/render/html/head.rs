//! What an entry is, told before its text comes.

use super::{direction::Letters, permalink::Permalinks};
use crate::{
    event::{Event, Tag, TagEnd},
    value::{Date, Day, Marks},
};
use std::ops::ControlFlow;

/// The head of an entry, wherever in the entry its parts stand.
#[derive(Default)]
pub(super) struct Head<'a> {
    /// The text of its title.
    pub(super) title: Plain,
    /// Whether the title comes before the entry's text does.
    pub(super) titled: bool,
    /// Whether its date comes before its text does, and so may head it.
    pub(super) dated: bool,
    /// Its own date; none where it stands under an earlier one's.
    pub(super) date: Option<Date<'a>>,
    /// The first letters of its text.
    pub(super) letters: Letters,
    /// The nodes that are open inside it.
    open: Vec<TagEnd>,
    begun: bool,
}

impl<'a> Head<'a> {
    /// Takes the next event of the entry in; breaks off where the entry ends.
    pub(super) fn see(&mut self, event: &Event<'a>) -> ControlFlow<()> {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(TagEnd::Entry) => return ControlFlow::Break(()),
            Event::End(_) => drop(self.open.pop()),
            Event::Date(date) if self.is_own() => {
                self.dated |= !self.begun && self.open.is_empty();
                self.date = self.date.take().or_else(|| Some((**date).clone()));
            }
            Event::Preformatted(_) | Event::Separator(_) => self.begun = true,
            _ => {}
        }
        if self.open.first() == Some(&TagEnd::Title) && !self.is_titled() {
            self.title.push(event);
        }
        if !self.letters.is_enough()
            && !self.is_own()
            && let Some(text) = event.text()
        {
            self.letters.count(text);
        }
        ControlFlow::Continue(())
    }

    fn start(&mut self, tag: &Tag) {
        match tag {
            Tag::Title if self.open.is_empty() => self.titled |= !self.begun,
            Tag::Paragraph | Tag::Section { .. } | Tag::Quotation { .. } | Tag::List { .. } => self.begun = true,
            _ => {}
        }
        self.open.push(tag.end());
    }

    /// Whether its title was told before its text. A second one is none.
    fn is_titled(&self) -> bool {
        self.titled && self.begun
    }

    /// Whether nothing that comes adds to it.
    pub(super) fn is_told(&self) -> bool {
        self.is_titled() && self.date.is_some() && self.letters.is_enough()
    }

    /// The innermost node that is open inside it.
    pub(super) fn inside(&self) -> Option<TagEnd> {
        self.open.last().copied()
    }

    /// Whether a leaf that comes now says something of the entry as a whole.
    fn is_own(&self) -> bool {
        matches!(*self.open, [] | [TagEnd::Byline])
    }

    /// Its day: its own, or where it `continues` the day of the entry `before` that one's.
    pub(super) fn day(&self, continues: bool, before: Option<Day>) -> Option<Day> {
        match &self.date {
            Some(date) => date.value,
            None => before.filter(|_| continues),
        }
    }

    /// The name of its place in the page.
    pub(super) fn permalink(&self, day: Option<Day>, names: &mut Permalinks) -> String {
        names.give(&day.map(|it| it.to_string()).unwrap_or_default(), &self.title.text)
    }
}

/// Running text without markup.
#[derive(Default)]
pub(super) struct Plain {
    pub(super) text: String,
    quotes: Vec<Marks>,
}

impl Plain {
    pub(super) fn push(&mut self, event: &Event<'_>) {
        match event {
            Event::LineBreak { .. } => self.text.push(' '),
            Event::Start(Tag::Quote { marks }) => {
                self.text.push_str(marks.open.as_str());
                self.quotes.push(*marks);
            }
            Event::End(TagEnd::Quote) => self.text.extend(self.quotes.pop().iter().map(|it| it.close.as_str())),
            leaf => self.text.push_str(leaf.text().unwrap_or_default()),
        }
    }
}
