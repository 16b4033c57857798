//! One comment.

use super::{Block, Few, Name};
use crate::{
    source::Span,
    value::{Date, Time},
};

/// A comment, a deleted one included.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Comment<'a> {
    /// Where it stands.
    #[cfg_attr(feature = "serde", serde(default))]
    pub span: Span,
    /// Who wrote it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub author: Option<Name<'a>>,
    /// The day.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub date: Option<Date<'a>>,
    /// The time, where it does not stand with the date.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub time: Option<Time<'a>>,
    /// What it says.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "<[_]>::is_empty"))]
    pub body: Few<Block<'a>>,
    /// The answers to it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub replies: Vec<Comment<'a>>,
}

impl<'a> Comment<'a> {
    /// A comment that stands in no text.
    pub fn new(author: Option<Name<'a>>, body: impl IntoIterator<Item = Block<'a>>) -> Self {
        Self { author, body: body.into_iter().collect(), ..Self::default() }
    }
}
