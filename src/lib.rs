//! Reads raw blog text into a typed tree of dated entries, titled sections, quotations, lists and comments.
//!
//! ```text
//! bytes → source → lines → grammar → evidence → parse → events → ast → render
//!                             ↑ locale
//! ```

#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::indexing_slicing,
        clippy::string_slice,
        clippy::unreachable,
        clippy::todo
    )
)]

pub mod ast;
pub mod diagnostic;
pub mod event;
mod evidence;
mod grammar;
mod locale;
mod parse;
pub mod render;
pub mod source;
pub mod value;

pub use ast::Document;
pub use diagnostic::Diagnostic;
pub use event::{Event, Tag, TagEnd, Token};
pub use parse::Parser;
pub use source::Span;
pub use value::{
    ChromeRole, ClockTime, Date, Day, Delimiter, Language, ListKind, ListStyle, Mark, Marks, Platform, Time, Weekday,
};

/// Reads `text` into its tree.
///
/// Any text gives a document; there is no error and no panic. What was ambiguous or faulty stands in
/// [`Document::diagnostics`].
///
/// ```
/// let document = blogtext::parse("lördag 3 mars 2012\n\nHej!\n\n1 kommentar:\nBo sa...\nTack!\n");
/// let entry = &document.entries[0];
/// assert_eq!(entry.date.as_ref().and_then(|date| date.value).map(|day| day.to_string()).as_deref(), Some("2012-03-03"));
/// assert_eq!(entry.footer.as_ref().map(|footer| footer.comments.len()), Some(1));
/// ```
pub fn parse(text: &str) -> Document<'_> {
    Document::from_events(Parser::new(text))
}
