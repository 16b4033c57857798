//! One post.

use super::{Block, Byline, Footer, Labels, Title};
use crate::{
    source::Span,
    value::{Date, Language},
};

/// One post, with all that belongs to it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Entry<'a> {
    /// From its first line to its last; a date heading that an earlier entry stands under is outside.
    #[cfg_attr(feature = "serde", serde(default))]
    pub span: Span,
    /// The language of its text, where that is surely not the document's.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub language: Option<Language>,
    /// When it was posted.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub date: Option<Date<'a>>,
    /// Its title.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub title: Option<Title<'a>>,
    /// Who posted it, and when.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub byline: Option<Byline<'a>>,
    /// The post itself.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub body: Vec<Block<'a>>,
    /// What it is filed under.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub labels: Option<Labels<'a>>,
    /// Its comments.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub footer: Option<Footer<'a>>,
    /// What follows its footer.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub after: Vec<Block<'a>>,
}

impl Entry<'_> {
    /// An entry with nothing in it.
    pub fn new() -> Self {
        Self::default()
    }
}
