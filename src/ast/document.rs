//! The whole.

use super::{Block, Entry, origin::Origin, tokens::Tokens};
use crate::{
    diagnostic::Diagnostic,
    value::{Language, Platform},
};

/// A text read into its structure.
///
/// ```
/// let document = blogtext::parse("3 mars 2012\n\nHej!\n");
/// assert_eq!(document.entries.len(), 1);
/// ```
#[derive(Clone, PartialEq, Eq, Debug, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Document<'a> {
    #[cfg(feature = "serde")]
    pub(crate) format: super::format::Format,
    /// The language that most of the evidence points to.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub language: Option<Language>,
    /// The platform that most of the evidence points to.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "super::format::platform")
    )]
    pub platform: Option<Platform>,
    /// What stands before the first entry: the site's header and other chrome.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub front: Vec<Block<'a>>,
    /// The posts, in the order of the text.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub entries: Vec<Entry<'a>>,
    /// What follows the last entry.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub back: Vec<Block<'a>>,
    /// What was ambiguous or faulty, in the order of the text; what only the whole page tells comes last.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub diagnostics: Vec<Diagnostic<'a>>,
    #[cfg_attr(feature = "serde", serde(skip))]
    pub(crate) tokens: Tokens,
    #[cfg_attr(feature = "serde", serde(skip))]
    pub(crate) origin: Origin<'a>,
}

impl Document<'_> {
    /// A document with nothing in it.
    pub fn new() -> Self {
        Self::default()
    }
}
