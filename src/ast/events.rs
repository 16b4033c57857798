//! From the tree to its events: the inverse of building, a loop with an explicit stack of what is to come.
//!
//! Nothing is copied but the dates, times, links and remarks that events hold in boxes; their text is borrowed.

mod node;
mod order;
mod step;

use super::{Document, Entry, tokens};
use crate::{
    diagnostic::Diagnostic,
    event::{Event, TagEnd},
    source::Span,
};
use std::{iter::Peekable, slice::Iter};
use step::Step;

impl<'a> Document<'a> {
    /// The events that the tree stands for, in the order that [`event`](crate::event) tells.
    ///
    /// ```
    /// use blogtext::{Document, Event, ast::{Block, Entry, Inline, Paragraph}};
    /// let mut entry = Entry::new();
    /// entry.body.push(Block::Paragraph(Paragraph::new([Inline::text("Hej!")])));
    /// let mut document = Document::new();
    /// document.entries.push(entry);
    ///
    /// let texts = document.events().filter(|(event, _)| matches!(event, Event::Text(_)));
    /// assert_eq!(texts.count(), 1);
    /// assert_eq!(Document::from_events(document.events()), document);
    /// ```
    pub fn events<'d>(&'d self) -> impl Iterator<Item = (Event<'d>, Span)> + use<'a, 'd> {
        Events::new(self)
    }
}

/// The events of a tree.
struct Events<'d, 'a> {
    /// What is to come, the next one last.
    steps: Vec<Step<'d, 'a>>,
    /// The entry that came before.
    before: Option<&'d Entry<'a>>,
    /// The end of the entry that has just closed: the remarks before it are due.
    due: usize,
    diagnostics: Iter<'d, Diagnostic<'a>>,
    tokens: Peekable<tokens::Iter<'d>>,
    /// How many events that are no tokens were given.
    given: usize,
}

impl<'d, 'a> Events<'d, 'a> {
    fn new(document: &'d Document<'a>) -> Self {
        let steps = vec![
            Step::Close,
            Step::Back(&document.back),
            Step::Entries(document.entries.iter()),
            Step::Front(&document.front),
            Step::Open(document),
        ];
        let (diagnostics, tokens) = (document.diagnostics.iter(), document.tokens.iter().peekable());
        Self { steps, before: None, due: 0, diagnostics, tokens, given: 0 }
    }

    /// The next token, if this is its place.
    fn token(&mut self) -> Option<(Event<'d>, Span)> {
        let next = self.tokens.next_if(|it| it.after <= self.given)?;
        Some((Event::Token(next.token), next.span))
    }

    /// The next remark, if the entry that has just closed ends after its start and it is not on the whole page.
    fn remark(&mut self) -> Option<(Event<'d>, Span)> {
        let is_due = |it: &&Diagnostic<'_>| it.span.start < self.due && !it.code.is_told_last();
        let Some(next) = self.diagnostics.as_slice().first().filter(is_due) else {
            self.due = 0;
            return None;
        };
        self.diagnostics.next();
        Some(remark(next))
    }

    /// The document's end, when all else is told.
    fn close(&mut self) -> (Event<'d>, Span) {
        let rest = self.diagnostics.next().map(remark);
        let rest = rest.or_else(|| self.tokens.next().map(|it| (Event::Token(it.token), it.span)));
        if rest.is_some() {
            self.steps.push(Step::Close);
        }
        rest.unwrap_or((Event::End(TagEnd::Document), Span::EMPTY))
    }
}

fn remark<'d>(it: &'d Diagnostic<'_>) -> (Event<'d>, Span) {
    (Event::Diagnostic(Box::new(it.reborrow())), it.span)
}

impl<'d> Iterator for Events<'d, '_> {
    type Item = (Event<'d>, Span);

    fn next(&mut self) -> Option<Self::Item> {
        if let Some(token) = self.token() {
            return Some(token);
        }
        let remark = if self.due > 0 { self.remark() } else { None };
        let event = remark.or_else(|| self.step())?;
        self.given += usize::from(!matches!(event.0, Event::Token(_)));
        Some(event)
    }
}
