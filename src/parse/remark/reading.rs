//! One entry's events, looked at once: its date, its words, its count and its comments.

use super::{Heading, duplicate};
use crate::{
    event::{Event, Tag, Token},
    source::Span,
};
use smallvec::SmallVec;

/// What remarks need to know of an entry.
#[derive(Debug, Default)]
pub(super) struct Reading {
    /// Its own date, in its heading or its byline.
    pub(super) date: Option<Heading>,
    /// Its first leaf or token: where the reader's eye goes.
    pub(super) first: Span,
    /// Where title and body stand, chrome left out: mostly one stretch, or two.
    pub(super) words: SmallVec<[Span; 2]>,
    /// Whether the body says anything: chrome and separators say nothing.
    pub(super) has_body: bool,
    /// The number that a count line says, and the bytes that say it.
    count: Option<(u32, Span)>,
    /// How many comments there are, replies counted.
    comments: u32,
    at: Place,
}

/// Where in the entry the next event stands.
#[derive(Debug, Default)]
struct Place {
    /// How many containers are open, the entry one of them.
    depth: usize,
    /// How many of them are a byline, labels, a footer, a comment or what follows the footer, or stand inside.
    aside: usize,
    in_title: bool,
    in_byline: bool,
    /// The number of the count line that is read.
    count: Option<u32>,
    /// Whether the last leaf was of the title or the body.
    in_words: bool,
}

impl Reading {
    /// Reads the events of an entry, from its start on.
    pub(super) fn of(text: &str, events: &[(Event<'_>, Span)]) -> Self {
        let mut reading = Self::default();
        for (event, span) in events {
            reading.event(text, event, *span);
        }
        reading
    }

    /// Says so where the count and the comments of the entry disagree. A count without any comment is a link to
    /// them (`3 comments` under each post of a front page), no fault.
    pub(super) fn wrong_count(&self) -> Option<(Span, String)> {
        let (count, span) = self.count.filter(|(count, _)| self.comments > 0 && *count != self.comments)?;
        let follow = if self.comments == 1 { "comment follows" } else { "comments follow" };
        Some((span, format!("the count says {count}, {} {follow}", self.comments)))
    }

    fn event(&mut self, text: &str, event: &Event<'_>, span: Span) {
        match event {
            Event::Start(tag) => self.open(*tag),
            Event::End(_) => {
                self.at.depth = self.at.depth.saturating_sub(1);
                self.at.aside = self.at.aside.saturating_sub(1);
                self.at.in_title &= self.at.depth > 1;
                self.at.in_byline &= self.at.aside > 0;
            }
            Event::Diagnostic(_) => {}
            leaf => self.leaf(text, leaf, span),
        }
    }

    fn open(&mut self, tag: Tag) {
        let aside = matches!(tag, Tag::Byline | Tag::Labels | Tag::Footer { .. } | Tag::Comment | Tag::After);
        self.at.aside += usize::from(aside || self.at.aside > 0);
        self.at.in_title |= self.at.depth == 1 && matches!(tag, Tag::Title);
        self.at.in_byline |= matches!(tag, Tag::Byline);
        self.comments += u32::from(matches!(tag, Tag::Comment));
        if let Tag::Footer { count } = tag {
            self.at.count = count;
        }
        self.at.depth += 1;
    }

    fn leaf(&mut self, text: &str, leaf: &Event<'_>, span: Span) {
        self.first = if self.first == Span::EMPTY { span } else { self.first };
        match leaf {
            Event::Date(date) if self.at.in_byline || self.at.depth == 1 => {
                let unsure = || duplicate::print(duplicate::NONE, text, &[span]);
                let unsure = if date.value.is_none() { Some(unsure()) } else { None };
                self.date.get_or_insert(Heading { value: date.value, span, unsure });
            }
            Event::Token(Token::Count) => {
                self.count = self.count.or(self.at.count.take().map(|count| (count, span)));
            }
            _ => {}
        }
        let own =
            self.at.aside == 0 && (self.at.depth > 1 || matches!(leaf, Event::Preformatted(_) | Event::Separator(_)));
        let words = own && !matches!(leaf, Event::Chrome(..));
        if words {
            self.add(span);
            self.has_body |= !self.at.in_title && !matches!(leaf, Event::Separator(_) | Event::Token(_));
        }
        self.at.in_words = words;
    }

    /// One more stretch of words; it goes on with the last one if nothing else stands between.
    fn add(&mut self, span: Span) {
        match self.words.last_mut().filter(|_| self.at.in_words) {
            Some(last) => last.end = span.end,
            None => self.words.push(span),
        }
    }
}
