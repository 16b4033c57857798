//! JSON: one object per document, there and back again.
//!
//! Keys are in `snake_case`; what is absent or empty is left out; every node has its `span`. Reading gives the
//! very tree that was written.

mod compact;
mod error;
mod fault;
mod record;
#[cfg(feature = "schema")]
mod schema;

pub use error::JsonError;
pub use record::{Record, Source};
#[cfg(feature = "schema")]
pub use schema::schema;

use super::to_io;
use crate::ast::{Document, Entry};
use std::io;

/// The document as JSON, in one line without an end.
///
/// ```
/// use blogtext::{Document, render::json};
/// let json = json::to_json(&Document::new());
/// assert_eq!(json, r#"{"format":"blogtext/1"}"#);
/// assert_eq!(json::from_json(&json)?, Document::new());
/// # Ok::<(), json::JsonError>(())
/// ```
pub fn to_json(document: &Document<'_>) -> String {
    let mut json = String::new();
    told(compact::document(None, document, &mut json));
    json
}

/// An entry as JSON, in one line without an end.
pub fn entry_to_json(entry: &Entry<'_>) -> String {
    compact::one_entry(entry)
}

/// The document as JSON for people: in many lines, indented by two spaces.
pub fn to_json_pretty(document: &Document<'_>) -> String {
    told(serde_json::to_string_pretty(document))
}

/// Writes the document as JSON, in one line without an end, in pieces of some 16 KiB.
///
/// # Errors
///
/// Those of the writer.
pub fn write_json(document: &Document<'_>, to: impl io::Write) -> io::Result<()> {
    to_io(to, |out| compact::document(None, document, out))
}

/// Reads a document from JSON, that of later versions included as far as nothing of the text is lost by it.
///
/// Keys that this version does not know are passed over. A platform it does not know is none, an unknown role of
/// chrome is [`Other`](crate::ChromeRole::Other), and so is an unknown [`Code`](crate::diagnostic::Code). What else is
/// unknown is refused.
///
/// # Errors
///
/// [`JsonError`] where the text is no JSON, or its object is no document.
///
/// ```
/// use blogtext::render::json::from_json;
/// let entry = r#"{ "body": [{ "type": "poem" }] }"#;
/// let error = from_json(&format!(r#"{{ "format": "blogtext/1", "entries": [{entry}] }}"#)).unwrap_err();
/// assert_eq!(error.path(), Some("entries[0].body[0].type"));
/// assert!(error.reason().starts_with("unknown variant `poem`"));
/// ```
pub fn from_json(json: &str) -> Result<Document<'static>, JsonError> {
    serde_json::from_str(json).map_err(|error| JsonError::new(json, &fault::DOCUMENT, &error))
}

/// A tree is strings, numbers and lists: it has nothing that JSON cannot tell.
fn told<T: Default, E>(json: Result<T, E>) -> T {
    debug_assert!(json.is_ok(), "JSON can tell every tree");
    json.unwrap_or_default()
}
