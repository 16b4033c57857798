//! What a paragraph or a title is made of.

use super::{Inlines, Name};
use crate::{
    source::Span,
    value::{Date, Link, Marks},
};
use std::borrow::Cow;

/// A piece of running text.
#[derive(Clone, PartialEq, Eq, Debug)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(tag = "type", rename_all = "snake_case")
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum Inline<'a> {
    /// Text.
    Text(Name<'a>),
    /// A quotation inside the paragraph.
    Quote(Box<Quote<'a>>),
    /// A web address.
    Link(Box<Link<'a>>),
    /// An e-mail address.
    Email(Box<Name<'a>>),
    /// A date.
    Date(Box<Date<'a>>),
    /// The end of a line.
    LineBreak(LineBreak),
}

impl<'a> Inline<'a> {
    /// Text that stands in no source.
    pub fn text(text: impl Into<Cow<'a, str>>) -> Self {
        Self::Text(Name::new(text))
    }

    /// Where it stands.
    pub fn span(&self) -> Span {
        match self {
            Self::Text(it) => it.span,
            Self::Email(it) => it.span,
            Self::Quote(it) => it.span,
            Self::Link(it) => it.span,
            Self::Date(it) => it.span,
            Self::LineBreak(it) => it.span,
        }
    }
}

/// A quotation inside a paragraph.
#[derive(Clone, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Quote<'a> {
    /// Where it stands, marks included.
    #[cfg_attr(feature = "serde", serde(default))]
    pub span: Span,
    /// The marks around it.
    pub marks: Marks,
    /// What it says.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "<[_]>::is_empty"))]
    pub content: Inlines<'a>,
}

impl<'a> Quote<'a> {
    /// A quotation that stands in no text.
    pub fn new(marks: Marks, content: impl IntoIterator<Item = Inline<'a>>) -> Self {
        Self { span: Span::EMPTY, marks, content: content.into_iter().collect() }
    }
}

/// The end of a line inside a paragraph.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LineBreak {
    /// Where it stands: the line's ending.
    #[cfg_attr(feature = "serde", serde(default))]
    pub span: Span,
    /// Whether the line was only wrapped there.
    pub soft: bool,
}

impl LineBreak {
    /// A break that stands in no text.
    pub const fn new(soft: bool) -> Self {
        Self { span: Span::EMPTY, soft }
    }
}
