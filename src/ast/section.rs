//! A titled part of a post.

use super::{Block, Title};
use crate::source::Span;

/// A titled part of a post: from its title to the next title of its level, or to the post's end.
#[derive(Clone, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Section<'a> {
    /// Where it stands.
    #[cfg_attr(feature = "serde", serde(default))]
    pub span: Span,
    /// 1 for the highest; deeper only where numbering or underlining says so.
    pub level: u8,
    /// Its title.
    pub title: Title<'a>,
    /// What stands under it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub body: Vec<Block<'a>>,
}

impl<'a> Section<'a> {
    /// A section that stands in no text.
    pub fn new(level: u8, title: Title<'a>, body: Vec<Block<'a>>) -> Self {
        Self { span: Span::EMPTY, level, title, body }
    }
}
