//! A quotation of whole lines.

use super::{Block, Inline, Inlines};
use crate::{source::Span, value::Marks};

/// A quotation of whole lines, with whatever stands in it.
#[derive(Clone, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Quotation<'a> {
    /// The quoted lines, marks included.
    #[cfg_attr(feature = "serde", serde(default))]
    pub span: Span,
    /// The line before or after that says who or what is quoted.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub attribution: Option<Attribution<'a>>,
    /// The marks around it; none where only indentation or `>` tells it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub marks: Option<Marks>,
    /// Whether it ends where the text says; false for one that opens and never closes.
    pub closed: bool,
    /// What is quoted.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub body: Vec<Block<'a>>,
}

impl<'a> Quotation<'a> {
    /// A closed quotation that stands in no text.
    pub fn new(marks: Option<Marks>, body: Vec<Block<'a>>) -> Self {
        Self { span: Span::EMPTY, attribution: None, marks, closed: true, body }
    }
}

/// Who or what is quoted: a speaker, a source, or a saying such as "Så här skrev jag den 21/7:".
#[derive(Clone, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Attribution<'a> {
    /// Where it stands: before or after the quotation's own span.
    #[cfg_attr(feature = "serde", serde(default))]
    pub span: Span,
    /// What it says.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "<[_]>::is_empty"))]
    pub content: Inlines<'a>,
}

impl<'a> Attribution<'a> {
    /// An attribution that stands in no text.
    pub fn new(content: impl IntoIterator<Item = Inline<'a>>) -> Self {
        Self { span: Span::EMPTY, content: content.into_iter().collect() }
    }
}
