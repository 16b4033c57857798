//! From decisions to events.
//!
//! [`Parser`] gives the document part by part: what stands before the entries, then each entry, whole.
//! Inside a body a loop with an explicit stack opens and closes containers; nothing recurses, and depth
//! is capped.

mod attribution;
mod body;
mod code;
mod comment;
mod course;
mod dates;
mod entry;
mod inline;
mod items;
mod language;
mod lines;
mod out;
mod quotation;
mod remark;
mod section;
mod telling;
mod window;

#[cfg(feature = "encoding")]
use crate::source::Decoded;
use crate::{event::Event, source::Span, why::Witness};
pub(crate) use course::{Course, Next};
pub(crate) use window::Window;

/// The events of a text, in the order of the source, each with the bytes it stands for.
///
/// Any text gives events; there is no error. What is ambiguous or faulty is told by
/// [`Event::Diagnostic`].
///
/// ```
/// use blogtext::{Event, Parser, Tag};
/// let entries = Parser::new("3 mars 2012\n\nHej!\n\n4 mars 2012\n\nDå!\n")
///     .filter(|(event, _)| matches!(event, Event::Start(Tag::Entry { .. })))
///     .count();
/// assert_eq!(entries, 2);
/// ```
#[derive(Debug)]
pub struct Parser<'a> {
    course: Course<'a>,
    /// What is still to be given of the part that was read, the last first.
    ready: Vec<(Event<'a>, Span)>,
    state: State,
}

#[derive(Debug, PartialEq, Eq)]
enum State {
    Start,
    Parts,
    Done,
}

impl<'a> Parser<'a> {
    /// Looks at the page and makes ready to give its events.
    pub fn new(text: &'a str) -> Self {
        Self::watched(text, Window::default(), &mut ())
    }

    /// Reads all of `text` with somebody who is told why; gives the spans of the lines that were decided on.
    pub(crate) fn witnessed<W: Witness>(text: &'a str, why: &mut W) -> Vec<Span> {
        let mut parser = Self::watched(text, Window::default(), why);
        let mut spans: Vec<Span> = Vec::new();
        while parser.state != State::Done {
            if spans.len() == parser.course.lines {
                spans.extend(parser.course.entries.facts.lines.iter().map(|fact| fact.line.content));
            }
            parser.fill(why);
        }
        spans
    }

    pub(crate) fn watched<W: Witness>(text: &'a str, window: Window, why: &mut W) -> Self {
        let mut course = Course::new(text, true, window);
        course.advance(why);
        Self { course, ready: Vec::new(), state: State::Start }
    }

    /// The same for text that was bytes: with remarks on what was guessed, could not be decoded, or was decoded
    /// wrongly before.
    #[cfg(feature = "encoding")]
    pub fn decoded(decoded: &'a Decoded<'_>) -> Self {
        Self::remarked(decoded.text(), decoded)
    }

    /// The events of `text`, which is that of `decoded`.
    #[cfg(feature = "encoding")]
    pub(crate) fn remarked(text: &'a str, decoded: &Decoded<'_>) -> Self {
        let mut parser = Self::new(text);
        parser.course.remarks.decoded(decoded, &mut parser.course.out);
        parser
    }

    /// Makes the events of the next part. Kept apart from [`next`](Self::next), which is small and asked for each event.
    #[inline(never)]
    fn fill<W: Witness>(&mut self, why: &mut W) {
        // The room of what was given is room for what comes.
        self.course.out.events = std::mem::take(&mut self.ready);
        match self.state {
            State::Start => {
                self.course.start();
                self.state = State::Parts;
            }
            State::Parts if self.course.advance(why) == Next::Part => self.course.part(why),
            State::Parts => {
                self.course.end();
                self.state = State::Done;
            }
            State::Done => return,
        }
        self.ready = std::mem::take(&mut self.course.out.events);
        self.ready.reverse();
    }
}

impl<'a> Iterator for Parser<'a> {
    type Item = (Event<'a>, Span);

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(event) = self.ready.pop() {
                return Some(event);
            }
            if self.state == State::Done {
                return None;
            }
            self.fill(&mut ());
        }
    }
}
