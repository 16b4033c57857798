//! Plain text in its canonical form: what a careful person would type, and what reading gives back.
//!
//! | in the tree | in text |
//! |---|---|
//! | entry | its date, its title and its text, a blank line between; two where there is no title |
//! | section | `Title:` or `== A longer title ==`, its text right below |
//! | paragraph | its lines, a blank line after |
//! | quotation | its own marks around it, `> ` before its lines where it has none; the attribution right above or below |
//! | list | indented, one item a line, its own numbers; blank lines between the items if it was loose |
//! | byline, labels, count, comment | a line in the document's language, in English where that is not known here |
//! | reply | a comment, indented |
//! | preformatted, separator, chrome, date, invitation | as they stand |
//!
//! The words that told these lines in the source are tokens and not in the tree. With the source at hand
//! ([`Text::source`]) they are the source's own, and so are what makes a line a title, the blank lines, and what shares a
//! line. What stays canonical is indentation, the marks of lists and quotations, and the ends of lines. Without it the words
//! are the most usual ones, and these change what language the text seems to be in. Dates are never written anew:
//! their text is the source's.

mod canonical;
mod gap;
mod lines;
mod marker;
mod node;
mod post;
mod section;
mod writer;

use super::ahead::Ahead;
use crate::{event::Event, source::Span, value::Language};
use std::fmt;
use writer::Writer;

/// How to write plain text.
///
/// ```
/// use blogtext::{Parser, render::Text};
/// let text = "3 mars 2012\n\n\nHej.\n\nSnö:\nDet snöar.\n";
/// assert_eq!(Text::new().render(Parser::new(text)), text);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Text<'s> {
    language: Option<Language>,
    source: Option<&'s str>,
}

impl<'s> Text<'s> {
    /// The words around an entry are those of the document's language.
    pub const fn new() -> Self {
        Self { language: None, source: None }
    }

    /// The language of the words around an entry, whatever the document's is.
    #[must_use]
    pub const fn language(self, language: Language) -> Self {
        Self { language: Some(language), ..self }
    }

    /// The text that the events were read from: the words around an entry are its own, and so are the blank lines,
    /// as far as the events have a place in it.
    ///
    /// ```
    /// use blogtext::{Parser, render::Text};
    /// let text = "3 mars 2012\r\n\r\n\r\nHej, alla.\r\n\r\nEingestellt von Ann um 17:14\r\n";
    /// let written = Text::new().source(text).render(Parser::new(text));
    /// assert_eq!(written, "3 mars 2012\n\n\nHej, alla.\n\nEingestellt von Ann um 17:14\n");
    /// ```
    #[must_use]
    pub const fn source(self, text: &'s str) -> Self {
        Self { source: Some(text), ..self }
    }

    /// The text of `events`, its lines ended by LF.
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
        Writer::new(self, Ahead::new(events.into_iter()), out).write()
    }
}
