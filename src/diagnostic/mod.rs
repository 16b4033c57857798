//! What the reader is told where a text is ambiguous, faulty or too deep.

mod code;

pub use code::{Code, Severity};

use crate::source::Span;
use std::borrow::Cow;

/// One remark on the text.
///
/// The code is stable; the message is for people and may be bettered.
#[derive(Clone, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Diagnostic<'a> {
    /// What kind of remark it is.
    pub code: Code,
    /// How grave it is.
    pub severity: Severity,
    /// The bytes it speaks of.
    pub span: Span,
    /// What is the matter, in one English sentence without a full stop.
    pub message: Cow<'a, str>,
}

impl<'a> Diagnostic<'a> {
    /// A remark with the severity that its code has.
    pub fn new(code: Code, span: Span, message: impl Into<Cow<'a, str>>) -> Self {
        Self { code, severity: code.severity(), span, message: message.into() }
    }

    /// The same, with its message borrowed from this one.
    pub(crate) fn reborrow(&self) -> Diagnostic<'_> {
        let Self { code, severity, span, ref message } = *self;
        Diagnostic { code, severity, span, message: Cow::Borrowed(message) }
    }

    /// The same, free of the text it was read from.
    pub fn into_owned(self) -> Diagnostic<'static> {
        let Self { code, severity, span, message } = self;
        Diagnostic { code, severity, span, message: Cow::Owned(message.into_owned()) }
    }
}
