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
//! | [`EntryReader`] | entries one by one, from a source of any length |
//! | [`event`] | the flat form, and the table of what may stand where |
//! | [`ast`] | the tree: [`Document`], its entries, blocks and inlines; [`ast::law`] checks it |
//! | [`render`] | HTML, JSON, plain text, outline |
//! | [`write_text`] | plain text, read again, and what that would change |
//! | [`value`] | dates, times, marks, roles: what grammar, events and tree share |
//! | [`explain`](fn@explain) | why each line was taken for what it is |
//! | [`diagnostic`] | remarks on what is ambiguous or faulty, with stable codes |
//! | [`source`] | spans, lines, and where a byte stands; bytes to text |
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
//! `serde` (default) gives `Serialize` and `Deserialize` on the tree, and JSON; `schema` its JSON Schema;
//! `encoding` text from bytes in any encoding (`parse_bytes`, `source::decode`); `cli` the command.

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
pub mod explain;
mod grammar;
#[cfg_attr(not(feature = "languages"), allow(dead_code, reason = "the tables of languages that are left out"))]
mod locale;
mod parse;
mod reader;
pub mod render;
mod roundtrip;
pub mod source;
mod step;
pub mod value;
mod why;

pub use ast::Document;
pub use diagnostic::Diagnostic;
pub use event::{Event, Tag, TagEnd, Token};
pub use explain::explain;
pub use parse::Parser;
pub use reader::{EntryReader, ReadError};
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
    document(text, Parser::new(text))
}

/// Reads the text that `bytes` are, whatever encoding they are in, into its tree.
///
/// How the encoding is found: [`source::decode`]. What was guessed, what is no character and what was decoded wrongly
/// before stands in [`Document::diagnostics`]. Spans are those of the decoded text; for the way back to the bytes,
/// decode first and then call [`parse_decoded`].
///
/// ```
/// let document = blogtext::parse_bytes(b"3 mars 2012\n\nDet sn\xF6ar p\xE5 \xF6n, och det \xE4r m\xF6rkt \xE4nnu.\n");
/// assert!(blogtext::render::to_html(&document).contains("Det snöar på ön, och det är mörkt ännu."));
/// assert_eq!(document.diagnostics[0].message, "read as windows-1252, which is a guess by the look of the bytes");
/// ```
#[cfg(feature = "encoding")]
pub fn parse_bytes(bytes: &[u8]) -> Document<'_> {
    let decoded = source::decode(bytes);
    match decoded.borrowed() {
        Some(text) => document(text, Parser::remarked(text, &decoded)),
        None => parse_decoded(&decoded).into_owned(),
    }
}

/// Reads decoded text into its tree.
///
/// ```
/// let decoded = blogtext::source::decode("\u{FEFF}3 mars 2012\n\nHej!\n".as_bytes());
/// let document = blogtext::parse_decoded(&decoded);
/// assert_eq!(document.entries.len(), 1);
/// ```
#[cfg(feature = "encoding")]
pub fn parse_decoded<'a>(decoded: &'a source::Decoded<'_>) -> Document<'a> {
    document(decoded.text(), Parser::decoded(decoded))
}

fn document<'a>(text: &'a str, events: Parser<'a>) -> Document<'a> {
    let mut document = Document::from_events(events);
    document.origin = ast::Origin(Some(text.into()));
    document
}

/// The README's examples are tests.
#[cfg(all(doctest, feature = "serde"))]
#[doc = include_str!("../README.md")]
struct Readme;
