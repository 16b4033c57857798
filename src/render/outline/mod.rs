//! The outline: what was recognised, for eyes.
//!
//! One line a node, in the order of the source, indented by depth, the source's line number before it.
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
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Outline<'t> {
    source: Option<&'t str>,
    colour: bool,
}

impl<'t> Outline<'t> {
    /// An outline without line numbers and without colours.
    pub const fn new() -> Self {
        Self { source: None, colour: false }
    }

    /// With line numbers: those of `text`, the very text that the spans lie in.
    #[must_use]
    pub const fn source(self, text: &'t str) -> Self {
        Self { source: Some(text), ..self }
    }

    /// With or without the colours of a terminal (ANSI escape codes). Those of the text are never let through.
    #[must_use]
    pub const fn colour(self, colour: bool) -> Self {
        Self { colour, ..self }
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
        let mut writer = Writer::new(out, self.source, self.colour);
        for (event, span) in events {
            writer.event(event, span)?;
        }
        writer.finish()
    }
}
