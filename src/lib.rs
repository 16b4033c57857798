//! Reads raw blog text into a typed tree of dated entries, titled sections, quotations, lists and comments.
//!
//! ```
//! let text = "lördag 3 mars 2012\n\nSnö:\nDet snöar än.\n\n1 kommentar:\nBo sa...\nHär med!\n";
//! let document = blogtext::parse(text);
//! let entry = &document.entries[0];
//! let day = entry.date.as_ref().and_then(|date| date.value);
//! assert_eq!(day.map(|day| day.to_string()).as_deref(), Some("2012-03-03"));
//! let titles = document.blocks().filter_map(|block| match block {
//!     blogtext::ast::Block::Section(section) => Some(section.title.text()),
//!     _ => None,
//! });
//! assert_eq!(titles.collect::<Vec<_>>(), ["Snö"]);
//! assert!(blogtext::render::to_html(&document).contains(r#"<time class="dt-published" datetime="2012-03-03">"#));
//! ```
//!
//! # The way of a text
//!
//! ```text
//! bytes → source → lines → grammar → evidence → parse → events → ast → render
//!                             ↑ locale
//! ```
//!
//! | module | what is there |
//! |---|---|
//! | [`parse`](fn@parse), [`Parser`] | text to the tree; text to events |
//! | [`event`] | the flat form, and the table of what may stand where |
//! | [`ast`] | the tree: [`Document`], its entries, blocks and inlines; [`ast::law`] checks it |
//! | [`render`] | HTML, JSON, plain text, outline |
//! | [`write_text`] | plain text, read again, and what that would change |
//! | [`value`] | dates, times, marks, roles: what grammar, events and tree share |
//! | [`diagnostic`] | remarks on what is ambiguous or faulty, with stable codes |
//! | [`source`] | spans, lines, and where a byte stands |
//!
//! # What holds
//!
//! 1. Any text gives a document: no error, no panic. Nesting is capped ([`event::MAX_BLOCKS`] and its like).
//! 2. Every character that prints lies in exactly one leaf or token, in the order of the text, and
//!    [`ast::law::write_source`] gives the text back, byte for byte.
//! 3. The same text gives the same events everywhere; LF, CR LF and CR give the same structure.
//! 4. Events → tree → events is identity, and so is tree → JSON → tree. [`write_text`] gives a plain text that reads back as
//!    the tree that parsing gave; of any other tree it names the places that would change.
//! 5. HTML parses without an error, its text is the tree's, and nothing in the text becomes markup.
//! 6. What is ambiguous or faulty is told, and nothing is guessed from today's date.
//!
//! # Features
//!
//! `serde` (default) gives `Serialize` and `Deserialize` on the tree, and JSON; `cli` the command.

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
mod roundtrip;
pub mod source;
mod step;
pub mod value;

pub use ast::Document;
pub use diagnostic::Diagnostic;
pub use event::{Event, Tag, TagEnd, Token};
pub use parse::Parser;
pub use roundtrip::{Written, write_text};
pub use source::Span;
#[cfg(feature = "steps")]
#[doc(hidden)]
pub use step::steps_of;
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
    let mut document = Document::from_events(Parser::new(text));
    document.origin = ast::Origin(Some(text.into()));
    document
}

/// The README's examples are tests.
#[cfg(all(doctest, feature = "serde"))]
#[doc = include_str!("../README.md")]
struct Readme;
