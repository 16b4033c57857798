//! What an entry is filed under.

use super::Name;
use crate::source::Span;

/// A line of labels, tags or categories.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Labels<'a> {
    /// Where it stands.
    #[cfg_attr(feature = "serde", serde(default))]
    pub span: Span,
    /// The labels, in the order of the text.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub values: Vec<Name<'a>>,
}

impl<'a> Labels<'a> {
    /// Labels that stand in no text.
    pub fn new(values: Vec<Name<'a>>) -> Self {
        Self { span: Span::EMPTY, values }
    }
}
