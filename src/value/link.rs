//! Addresses of the web, as they stand in the text.

use crate::source::Span;
use std::borrow::Cow;

/// A web address in the text.
#[derive(Clone, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Link<'a> {
    /// Where it stands.
    #[cfg_attr(feature = "serde", serde(default))]
    pub span: Span,
    /// The address, with a scheme.
    pub url: Cow<'a, str>,
    /// Its source text.
    pub text: Cow<'a, str>,
}

impl<'a> Link<'a> {
    /// A link that stands in no text.
    pub fn new(url: impl Into<Cow<'a, str>>, text: impl Into<Cow<'a, str>>) -> Self {
        Self { span: Span::EMPTY, url: url.into(), text: text.into() }
    }

    /// The same, with its text borrowed from this one.
    pub(crate) fn reborrow(&self) -> Link<'_> {
        Link { span: self.span, url: Cow::Borrowed(&self.url), text: Cow::Borrowed(&self.text) }
    }

    /// The same, free of the text it was read from.
    pub fn into_owned(self) -> Link<'static> {
        Link { span: self.span, url: Cow::Owned(self.url.into_owned()), text: Cow::Owned(self.text.into_owned()) }
    }
}
