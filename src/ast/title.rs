//! Titles of entries and sections.

use super::{Inlines, text::Plain};
use crate::source::Span;

/// A title.
#[derive(Clone, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Title<'a> {
    /// Where it stands, a closing colon, underline or stars included.
    #[cfg_attr(feature = "serde", serde(default))]
    pub span: Span,
    /// Its text, without the colon.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "<[_]>::is_empty"))]
    pub content: Inlines<'a>,
}

impl<'a> Title<'a> {
    /// A title that stands in no text.
    pub fn new(content: impl IntoIterator<Item = super::Inline<'a>>) -> Self {
        Self { span: Span::EMPTY, content: content.into_iter().collect() }
    }

    /// Its text, marks of inline quotations included.
    pub fn text(&self) -> String {
        Plain(&self.content).to_string()
    }
}
