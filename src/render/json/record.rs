//! A document together with what is known of the file it came from.

use super::{JsonError, compact, fault};
use crate::{ast::Document, render::to_io};
use std::{borrow::Cow, io};

/// A document and its source: what a line of the command's `--to ndjson` is.
///
/// ```
/// use blogtext::render::json::{Record, Source};
/// let document = blogtext::parse("Hej!\n");
/// let record = Record::new(Some(Source::new("hej.txt")), document);
/// let json = r#"{"source":{"name":"hej.txt"},"format":"blogtext/1","entries":[{"span":[0,4]"#;
/// assert!(record.to_json().starts_with(json));
/// assert_eq!(Record::from_json(&record.to_json())?, record);
/// # Ok::<(), blogtext::render::json::JsonError>(())
/// ```
#[derive(Clone, PartialEq, Eq, Debug, Default, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Record<'a> {
    /// The file that the text came from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Source<'a>>,
    /// What was read from it.
    #[serde(flatten)]
    pub document: Document<'a>,
}

impl<'a> Record<'a> {
    /// A document from a source, if that is known.
    pub fn new(source: Option<Source<'a>>, document: Document<'a>) -> Self {
        Self { source, document }
    }

    /// The record as JSON, in one line without an end.
    pub fn to_json(&self) -> String {
        let mut json = String::new();
        super::told(compact::document(self.source.as_ref(), &self.document, &mut json));
        json
    }

    /// Writes the record as JSON, in one line without an end, in pieces of some 16 KiB.
    ///
    /// # Errors
    ///
    /// Those of the writer.
    pub fn write_json(&self, to: impl io::Write) -> io::Result<()> {
        to_io(to, |out| compact::document(self.source.as_ref(), &self.document, out))
    }
}

impl Record<'static> {
    /// Reads a record from JSON, as [`from_json`](super::from_json) reads a document.
    ///
    /// # Errors
    ///
    /// [`JsonError`] where the text is no JSON, or its object is no record.
    pub fn from_json(json: &str) -> Result<Self, JsonError> {
        serde_json::from_str(json).map_err(|error| JsonError::new(json, &fault::RECORD, &error))
    }
}

/// The file that a text came from, as whoever read it tells.
#[derive(Clone, PartialEq, Eq, Debug, Default, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Source<'a> {
    /// Its name as it was given, `-` for standard input. What is not Unicode in it is U+FFFD.
    pub name: Cow<'a, str>,
    /// How many bytes it has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bytes: Option<u64>,
    /// How many bytes its text has in UTF-8, which is what spans count.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text_bytes: Option<u64>,
    /// The encoding that it was read in, as browsers call it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub encoding: Option<Cow<'a, str>>,
    /// The SHA-256 of its bytes, in 64 hexadecimal digits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(regex(pattern = "^[0-9a-f]{64}$")))]
    pub sha256: Option<Cow<'a, str>>,
}

impl<'a> Source<'a> {
    /// A source of which only the name is told.
    pub fn new(name: impl Into<Cow<'a, str>>) -> Self {
        Self { name: name.into(), ..Self::default() }
    }
}
