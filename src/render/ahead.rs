//! Events with a view of what comes.

use crate::{event::Event, source::Span};
use std::{collections::VecDeque, ops::ControlFlow};

/// Events in their order, some of them already read to see what comes.
pub(super) struct Ahead<'a, I> {
    events: I,
    seen: VecDeque<(Event<'a>, Span)>,
    /// The place of the event that was given last.
    place: Span,
}

impl<'a, I: Iterator<Item = (Event<'a>, Span)>> Ahead<'a, I> {
    pub(super) fn new(events: I) -> Self {
        Self { events, seen: VecDeque::new(), place: Span::EMPTY }
    }

    /// The place of the event that was given last.
    pub(super) const fn place(&self) -> Span {
        self.place
    }

    /// Shows `viewer` the events to come, one by one, until it breaks off with an answer; `None` where the
    /// events end before. None of them is used up.
    pub(super) fn look<T>(&mut self, mut viewer: impl FnMut(&Event<'a>) -> ControlFlow<T>) -> Option<T> {
        for (event, _) in &self.seen {
            if let ControlFlow::Break(answer) = viewer(event) {
                return Some(answer);
            }
        }
        loop {
            let (event, span) = self.events.next()?;
            let view = viewer(&event);
            self.seen.push_back((event, span));
            if let ControlFlow::Break(answer) = view {
                return Some(answer);
            }
        }
    }
}

impl<'a, I: Iterator<Item = (Event<'a>, Span)>> Iterator for Ahead<'a, I> {
    type Item = Event<'a>;

    fn next(&mut self) -> Option<Event<'a>> {
        let (event, span) = self.seen.pop_front().or_else(|| self.events.next())?;
        self.place = span;
        Some(event)
    }
}
