//! Blocks that hold nothing but text.

use crate::{source::Span, value::ChromeRole};
use std::borrow::Cow;

/// Lines kept as they stand, such as code.
#[derive(Clone, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Preformatted<'a> {
    /// Where it stands.
    #[cfg_attr(feature = "serde", serde(default))]
    pub span: Span,
    /// The lines, with the line endings of the source between them.
    pub text: Cow<'a, str>,
}

impl<'a> Preformatted<'a> {
    /// Lines that stand in no text.
    pub fn new(text: impl Into<Cow<'a, str>>) -> Self {
        Self { span: Span::EMPTY, text: text.into() }
    }
}

/// A line such as `***` that parts two passages.
#[derive(Clone, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Separator<'a> {
    /// Where it stands.
    #[cfg_attr(feature = "serde", serde(default))]
    pub span: Span,
    /// The line's text.
    pub text: Cow<'a, str>,
}

impl<'a> Separator<'a> {
    /// A separator that stands in no text.
    pub fn new(text: impl Into<Cow<'a, str>>) -> Self {
        Self { span: Span::EMPTY, text: text.into() }
    }
}

/// A line that the platform wrote, kept and marked.
#[derive(Clone, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Chrome<'a> {
    /// Where it stands.
    #[cfg_attr(feature = "serde", serde(default))]
    pub span: Span,
    /// What it is for.
    pub role: ChromeRole,
    /// The line's text.
    pub text: Cow<'a, str>,
}

impl<'a> Chrome<'a> {
    /// A line that stands in no text.
    pub fn new(role: ChromeRole, text: impl Into<Cow<'a, str>>) -> Self {
        Self { span: Span::EMPTY, role, text: text.into() }
    }
}
