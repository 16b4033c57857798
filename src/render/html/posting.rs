//! What a page tells of its entries before they come, and tells machines.

use super::{head::Head, moment::Moment, permalink::Permalinks};
use crate::{
    event::{Event, Tag, TagEnd},
    render::ahead::Ahead,
    source::Span,
    value::{Day, Language},
};
use std::{borrow::Cow, ops::ControlFlow};

/// An entry without its text.
#[derive(Default)]
pub(super) struct Posting<'a> {
    pub(super) permalink: String,
    pub(super) language: Option<Language>,
    pub(super) head: Head<'a>,
    pub(super) day: Option<Day>,
    pub(super) author: Option<Cow<'a, str>>,
    pub(super) labels: Vec<Cow<'a, str>>,
    pub(super) count: Option<u32>,
    /// Its comments, replies among them.
    pub(super) remarks: Vec<Remark<'a>>,
}

/// A comment without its text.
#[derive(Default)]
pub(super) struct Remark<'a> {
    pub(super) author: Option<Cow<'a, str>>,
    pub(super) moment: Option<Moment>,
}

/// All the entries to come; no event is used up.
pub(super) fn look<'a>(events: &mut Ahead<'a, impl Iterator<Item = (Event<'a>, Span)>>) -> Vec<Posting<'a>> {
    let (mut postings, mut names) = (Vec::<Posting<'a>>::new(), Permalinks::default());
    let mut open: Option<(Posting<'a>, bool)> = None;
    let _end = events.look(|event| {
        if let Event::Start(Tag::Entry { continues_day, language }) = event {
            open = Some((Posting { language: *language, ..Posting::default() }, *continues_day));
        } else if let Some((mut posting, continues)) = open.take() {
            if posting.see(event).is_continue() {
                open = Some((posting, continues));
            } else {
                posting.day = posting.head.day(continues, postings.last().and_then(|it| it.day));
                posting.permalink = posting.head.permalink(posting.day, &mut names);
                postings.push(posting);
            }
        }
        ControlFlow::<()>::Continue(())
    });
    postings
}

impl<'a> Posting<'a> {
    /// When it was published, as far as that is sure: its own date, or the day it stands under.
    pub(super) fn moment(&self) -> Option<Moment> {
        match &self.head.date {
            Some(date) => Moment::of(date),
            None => self.day.and_then(Moment::of_day),
        }
    }

    /// Its own date as the text has it.
    pub(super) fn date_text(&self) -> Option<&str> {
        self.head.date.as_ref().map(|it| it.text.trim()).filter(|it| !it.is_empty())
    }

    fn see(&mut self, event: &Event<'a>) -> ControlFlow<()> {
        match (event, self.head.inside()) {
            (Event::Start(Tag::Footer { count }), _) => self.count = *count,
            (Event::Start(Tag::Comment), _) => self.remarks.push(Remark::default()),
            (Event::Author(name), Some(TagEnd::Byline)) => self.author = Some(name.clone()),
            (Event::Label(label), Some(TagEnd::Labels)) => self.labels.push(label.clone()),
            (_, Some(TagEnd::Comment)) => self.remarks.last_mut().map_or((), |it| it.see(event)),
            _ => {}
        }
        self.head.see(event)
    }
}

impl<'a> Remark<'a> {
    fn see(&mut self, event: &Event<'a>) {
        match event {
            Event::Author(name) => self.author = Some(name.clone()),
            Event::Date(date) => self.moment = Moment::of(date),
            _ => {}
        }
    }
}
