//! What a post is made of.

use super::{Chrome, List, Paragraph, Preformatted, Quotation, Section, Separator};
use crate::source::Span;

/// A block of a post, a comment, a quotation, an item or what stands around the posts.
#[derive(Clone, PartialEq, Eq, Debug)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(tag = "type", rename_all = "snake_case")
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum Block<'a> {
    /// A titled part.
    Section(Box<Section<'a>>),
    /// A paragraph.
    Paragraph(Paragraph<'a>),
    /// A quotation of whole lines.
    Quotation(Box<Quotation<'a>>),
    /// A list.
    List(List<'a>),
    /// Lines kept as they stand.
    Preformatted(Preformatted<'a>),
    /// A line that parts two passages.
    Separator(Separator<'a>),
    /// A line that the platform wrote.
    Chrome(Chrome<'a>),
}

impl Block<'_> {
    /// Where it stands.
    pub const fn span(&self) -> Span {
        match self {
            Self::Section(it) => it.span,
            Self::Paragraph(it) => it.span,
            Self::Quotation(it) => it.span,
            Self::List(it) => it.span,
            Self::Preformatted(it) => it.span,
            Self::Separator(it) => it.span,
            Self::Chrome(it) => it.span,
        }
    }
}
