//! Where events go while an entry is read.

use crate::{
    diagnostic::{Code, Diagnostic},
    event::{Event, Tag, Token},
    source::{Holds, Span},
    step::{Looks, step},
};
use std::borrow::Cow;

/// The events of one part of the document, with the places where what is open started.
#[derive(Debug, Default)]
pub(super) struct Out<'a> {
    pub(super) text: &'a str,
    /// What its lines hold, all of them.
    pub(super) holds: Holds,
    /// How many more looks at the words of running text, for the dates in it, the text is worth.
    pub(super) looks: Looks,
    pub(super) events: Vec<(Event<'a>, Span)>,
    diagnostics: Vec<Diagnostic<'static>>,
    /// How much came before the text that is at hand. Remarks count from the very beginning.
    pub(super) base: usize,
    /// The end of the last leaf or token.
    pub(super) last: usize,
}

/// A container that is open: the place of its start among the events.
#[derive(Clone, Copy, Debug)]
pub(super) struct Opened {
    event: usize,
    start: usize,
}

impl Opened {
    /// Stands in where nothing is opened.
    pub(super) const fn nowhere() -> Self {
        Self { event: usize::MAX, start: 0 }
    }
}

impl<'a> Out<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, ..Self::default() }
    }

    /// The same over another text, of which nothing was written yet.
    pub(super) fn over(self, text: &str) -> Out<'_> {
        let Self { holds, looks, diagnostics, base, last, .. } = self;
        Out { text, holds, looks, events: Vec::new(), diagnostics, base, last }
    }

    /// Lets go of the first bytes of the text.
    pub(super) fn leave(&mut self, bytes: usize) {
        (self.base, self.last) = (self.base + bytes, 0);
    }

    /// Opens a container that starts at byte `start`.
    pub(super) fn open(&mut self, tag: Tag, start: usize) -> Opened {
        self.events.push((Event::Start(tag), Span::new(start, start)));
        Opened { event: self.events.len() - 1, start }
    }

    /// Closes it after the last leaf or token.
    pub(super) fn close(&mut self, opened: Opened) {
        self.close_at(opened, self.last);
    }

    /// Closes it around the blocks directly in it: a first or last attribution lies outside of its quotation.
    pub(super) fn close_around_blocks(&mut self, opened: Opened) {
        step(self.events.len() - opened.event.min(self.events.len()));
        let (mut span, mut depth) = (Span::EMPTY, 0_usize);
        for (event, place) in self.events.iter().skip(opened.event.saturating_add(1)) {
            match event {
                Event::Token(_) => {}
                Event::End(_) => depth = depth.saturating_sub(1),
                _ if depth == 0 => span = span.join(*place),
                _ => {}
            }
            depth += usize::from(matches!(event, Event::Start(_)));
        }
        self.close_at(Opened { start: span.start, ..opened }, span.end);
    }

    /// Closes it at byte `end`.
    pub(super) fn close_at(&mut self, opened: Opened, end: usize) {
        let span = Span::new(self.start_of(opened), end);
        let Some((Event::Start(tag), place)) = self.events.get_mut(opened.event) else {
            debug_assert!(false, "what was opened is a start");
            return;
        };
        *place = span;
        let end = tag.end();
        self.events.push((Event::End(end), span));
    }

    /// Where a container starts: with its first part, which may begin with the indentation of its line.
    fn start_of(&self, opened: Opened) -> usize {
        let Some((Event::Start(tag), _)) = self.events.get(opened.event) else { return opened.start };
        let holds_lines = matches!(tag, Tag::Entry { .. } | Tag::Front | Tag::After | Tag::Comment);
        let first = self.events.get(opened.event + 1).filter(|_| holds_lines);
        first.map_or(opened.start, |(_, span)| opened.start.min(span.start))
    }

    /// Changes the particulars of a container that is open.
    pub(super) fn amend(&mut self, opened: Opened, change: impl FnOnce(&mut Tag)) {
        match self.events.get_mut(opened.event) {
            Some((Event::Start(tag), _)) => change(tag),
            _ => debug_assert!(false, "what was opened is a start"),
        }
    }

    /// A leaf that stands for `span`.
    pub(super) fn leaf(&mut self, span: Span, event: Event<'a>) {
        debug_assert!(span.start >= self.last || self.last == 0, "leaves come in order: {span:?} after {}", self.last);
        self.last = span.end;
        self.events.push((event, span));
    }

    /// A leaf made of the text of `span`; nothing where that is empty.
    pub(super) fn text(&mut self, span: Span, leaf: impl FnOnce(Cow<'a, str>) -> Event<'a>) {
        if !span.is_empty() {
            let text = Cow::Borrowed(span.of(self.text));
            self.leaf(span, leaf(text));
        }
    }

    /// A token; nothing where it would be empty.
    pub(super) fn token(&mut self, token: Token, span: Span) {
        if !span.is_empty() {
            self.leaf(span, Event::Token(token));
        }
    }

    /// A token for what is left of `from..to` without blanks around it.
    pub(super) fn token_between(&mut self, token: Token, from: usize, to: usize) {
        let span = self.trimmed(from, to);
        self.token(token, span);
    }

    /// `from..to` without blanks at either end.
    pub(super) fn trimmed(&self, from: usize, to: usize) -> Span {
        let whole = self.text.get(from..to).unwrap_or_default();
        let inner = crate::source::trim_start(whole);
        let start = to.max(from) - inner.len();
        Span::new(start, start + crate::source::trim_end(inner).len())
    }

    pub(super) fn warn(&mut self, code: Code, span: Span, message: impl Into<Cow<'static, str>>) {
        self.tell(Diagnostic::new(code, span.moved(self.base), message));
    }

    /// A remark whose place is counted from the very beginning.
    pub(super) fn tell(&mut self, remark: Diagnostic<'static>) {
        self.diagnostics.push(remark);
    }

    /// The remarks so far that begin before byte `end`, as events in the order of the text. The others wait.
    pub(super) fn flush_diagnostics(&mut self, end: usize) {
        self.diagnostics.sort_by_key(|it| (it.span.start, it.code));
        let end = end.saturating_add(self.base);
        let due = self.diagnostics.partition_point(|it| it.span.start < end);
        self.events.extend(self.diagnostics.drain(..due).map(|it| {
            let span = it.span;
            (Event::Diagnostic(Box::new(it)), span)
        }));
    }
}
