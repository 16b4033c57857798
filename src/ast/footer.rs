//! An entry's comments.

use super::{Comment, Name};
use crate::source::Span;

/// From the count line to the last comment or the line that asks for more.
///
/// Where the count stands above the body the span is that line's, and the comments lie outside it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Footer<'a> {
    /// Where it stands.
    #[cfg_attr(feature = "serde", serde(default))]
    pub span: Span,
    /// What the count line says.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub count: Option<u32>,
    /// The comments, in the order of the text, replies inside those they answer.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub comments: Vec<Comment<'a>>,
    /// The line that asks for comments.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub invitation: Option<Name<'a>>,
}

impl<'a> Footer<'a> {
    /// A footer that stands in no text.
    pub fn new(count: Option<u32>, comments: Vec<Comment<'a>>) -> Self {
        Self { span: Span::EMPTY, count, comments, invitation: None }
    }
}
