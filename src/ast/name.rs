//! A name or a label: a piece of text and where it stands.

use crate::source::Span;
use std::borrow::Cow;

/// An author's name, a label, the text of an invitation.
#[derive(Clone, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Name<'a> {
    /// Where it stands.
    #[cfg_attr(feature = "serde", serde(default))]
    pub span: Span,
    /// Its source text.
    pub text: Cow<'a, str>,
}

impl<'a> Name<'a> {
    /// A name that stands in no text.
    pub fn new(text: impl Into<Cow<'a, str>>) -> Self {
        Self { span: Span::EMPTY, text: text.into() }
    }
}
