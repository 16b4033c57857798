//! How sure it is what a line was taken for.

use super::{Confidence, Reading};
use crate::source::Span;

/// How sure it is what a line was taken for, and what it could be else.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Surety {
    /// The bytes of the line.
    pub span: Span,
    /// What it was taken for.
    pub reading: Reading,
    /// How sure that is.
    pub confidence: Confidence,
    /// What it would have been taken for next.
    pub runner_up: Option<Reading>,
}

impl Surety {
    /// That of the line of those bytes.
    pub const fn new(span: Span, reading: Reading, confidence: Confidence, runner_up: Option<Reading>) -> Self {
        Self { span, reading, confidence, runner_up }
    }
}
