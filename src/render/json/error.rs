//! Why a document could not be read from JSON.

use super::fault::{self, Shape};
use std::fmt;

/// The text is no JSON, or its object is no document.
///
/// ```
/// let error = blogtext::render::json::from_json("{\n  \"format\": ,").unwrap_err();
/// assert_eq!((error.line(), error.column()), (2, 13));
/// assert_eq!(error.to_string(), "line 2, column 13: expected value");
/// ```
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct JsonError {
    line: usize,
    column: usize,
    path: Option<String>,
    reason: String,
}

impl JsonError {
    /// Says where in `json` the error lies: a second reading looks for the value that is at fault.
    pub(super) fn new(json: &str, shape: &Shape, error: &serde_json::Error) -> Self {
        let (line, column) = (error.line(), error.column());
        let (path, reason) = match fault::find(json, shape) {
            Some((path, reason)) => (Some(path), reason),
            None => (None, error.to_string()),
        };
        let reason = reason.strip_suffix(&format!(" at line {line} column {column}")).unwrap_or(&reason).into();
        Self { line, column, path, reason }
    }

    /// The line where reading stopped, from 1: at or after the fault.
    pub fn line(&self) -> usize {
        self.line
    }

    /// The column where reading stopped, in bytes from 1; 0 at the end of the line before.
    pub fn column(&self) -> usize {
        self.column
    }

    /// The value at fault, where the text is JSON but no document: `entries[0].body[2].type`. The document
    /// itself is `.`.
    pub fn path(&self) -> Option<&str> {
        self.path.as_deref()
    }

    /// What is the matter, in one English sentence without a full stop.
    pub fn reason(&self) -> &str {
        &self.reason
    }
}

impl fmt::Display for JsonError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.path {
            Some(path) => write!(f, "{path}: {}", self.reason),
            None => write!(f, "line {}, column {}: {}", self.line, self.column, self.reason),
        }
    }
}

impl std::error::Error for JsonError {}
