//! Who posted an entry, and when.

use super::Name;
use crate::{source::Span, value::Time};

/// A byline: "Posted by Ann at 5:14 PM". The date in one is the entry's.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Byline<'a> {
    /// Where it stands.
    #[cfg_attr(feature = "serde", serde(default))]
    pub span: Span,
    /// Who.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub author: Option<Name<'a>>,
    /// When.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub time: Option<Time<'a>>,
}

impl<'a> Byline<'a> {
    /// A byline that stands in no text.
    pub fn new(author: Option<Name<'a>>, time: Option<Time<'a>>) -> Self {
        Self { span: Span::EMPTY, author, time }
    }
}
