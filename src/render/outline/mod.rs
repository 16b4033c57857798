//! The outline: what was recognised, for eyes.
//!
//! One line a node, in the order of the source, indented by depth, the source's line number before it, no wider for
//! the wide letters of East Asia than for others.
//! It says everything that the tree holds but the full text, which it shortens, so that it serves as the
//! expected side of tests: dense enough to read a page of it, stable enough to compare.
//!
//! ```text
//!    1 entry date(2012-03-03 saturday "lördag 3 mars 2012")
//!    3   section 1
//!    3     title Tips
//!    4     paragraph Han sade q["Nej"] den date(XXXX-02-01 "1/2").
//! ```
//!
//! Text stands as it is; `⏎` is where a line was wrapped, `↵` where one ends.

mod detail;
mod line;
mod shorten;
mod width;
mod writer;

use crate::{event::Event, source::Span};
use std::fmt;
use writer::Writer;

/// How to write an outline.
///
/// ```
/// use blogtext::{Event, Span, Tag, TagEnd, render::Outline};
///
/// let text = "Hej!\n";
/// let span = Span::new(0, 4);
/// let events = [Event::Start(Tag::Paragraph), Event::Text("Hej!".into()), Event::End(TagEnd::Paragraph)];
/// let outline = Outline::new().source(text).render(events.map(|event| (event, span)));
/// assert_eq!(outline, "   1 paragraph Hej!\n");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Outline<'t> {
    source: Option<&'t str>,
    colour: bool,
    depth: usize,
}

impl Default for Outline<'_> {
    fn default() -> Self {
        Self::new()
    }
}

impl<'t> Outline<'t> {
    /// An outline without line numbers and without colours.
    pub const fn new() -> Self {
        Self { source: None, colour: false, depth: usize::MAX }
    }

    /// With line numbers: those of `text`, the very text that the spans lie in.
    #[must_use]
    pub const fn source<'s>(self, text: &'s str) -> Outline<'s> {
        Outline { source: Some(text), colour: self.colour, depth: self.depth }
    }

    /// With or without the colours of a terminal (ANSI escape codes). Those of the text are never let through.
    #[must_use]
    pub const fn colour(self, colour: bool) -> Self {
        Self { colour, ..self }
    }

    /// Folds what is deeper than this: the document itself is at 0, an entry at 1. A line says how many lines it
    /// holds back.
    ///
    /// ```
    /// use blogtext::{Parser, render::Outline};
    /// let text = "3 mars 2012\n\nSnö:\nDet snöar.\n\nTack för i dag, alla.\n";
    /// let outline = Outline::new().depth(2).render(Parser::new(text));
    /// assert!(outline.ends_with("    section 1 +3\n"), "{outline}");
    /// ```
    #[must_use]
    pub const fn depth(self, depth: usize) -> Self {
        Self { depth, ..self }
    }

    /// The outline of `events`, every line of it ended by LF; remarks stand last.
    pub fn render<'a>(self, events: impl IntoIterator<Item = (Event<'a>, Span)>) -> String {
        let mut out = String::new();
        // A `String` takes whatever is written.
        let _ = self.write(events, &mut out);
        out
    }

    /// Writes to `out` what [`render`](Self::render) gives.
    ///
    /// # Errors
    ///
    /// Those of `out`.
    pub fn write<'a, W: fmt::Write>(
        self,
        events: impl IntoIterator<Item = (Event<'a>, Span)>,
        out: &mut W,
    ) -> fmt::Result {
        let mut writer = Writer::new(out, self.source, self.colour, self.depth);
        for (event, span) in events {
            writer.event(event, span)?;
        }
        writer.finish()
    }
}
