//! Lists and their items.

use super::{Block, Few};
use crate::{
    source::Span,
    value::{Delimiter, ListKind, ListStyle},
};

/// A list: one across blank lines and, taken up again by number, across a paragraph.
#[derive(Clone, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct List<'a> {
    /// Where it stands.
    #[cfg_attr(feature = "serde", serde(default))]
    pub span: Span,
    /// Whether it counts.
    pub kind: ListKind,
    /// How it counts; none for bullets.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub style: Option<ListStyle>,
    /// What stands with its numbers; none for bullets.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub delimiter: Option<Delimiter>,
    /// The first number; none for bullets.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub start: Option<u64>,
    /// Whether no blank line parts two of its items.
    pub tight: bool,
    /// The items.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub items: Vec<Item<'a>>,
}

impl<'a> List<'a> {
    /// A tight list of bullets that stands in no text.
    pub fn bullets(items: Vec<Item<'a>>) -> Self {
        Self {
            span: Span::EMPTY,
            kind: ListKind::Unordered,
            style: None,
            delimiter: None,
            start: None,
            tight: true,
            items,
        }
    }

    /// A tight list of numbers from `start` that stands in no text; the items bear their own numbers.
    pub fn numbered(style: ListStyle, delimiter: Delimiter, start: u64, items: Vec<Item<'a>>) -> Self {
        let (style, delimiter, start) = (Some(style), Some(delimiter), Some(start));
        Self { span: Span::EMPTY, kind: ListKind::Ordered, style, delimiter, start, tight: true, items }
    }
}

/// One item of a list.
#[derive(Clone, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Item<'a> {
    /// Where it stands, marker included.
    #[cfg_attr(feature = "serde", serde(default))]
    pub span: Span,
    /// Its number as the source has it, gaps and restarts kept; none for bullets.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub number: Option<u64>,
    /// What it says.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "<[_]>::is_empty"))]
    pub body: Few<Block<'a>>,
}

impl<'a> Item<'a> {
    /// An item that stands in no text.
    pub fn new(number: Option<u64>, body: impl IntoIterator<Item = Block<'a>>) -> Self {
        Self { span: Span::EMPTY, number, body: body.into_iter().collect() }
    }
}
