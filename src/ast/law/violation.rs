//! What breaks a law, and where.

use crate::source::Span;
use std::fmt;

/// An event that breaks a law.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Violation {
    /// The number of the event, from 0; that of all events where the fault is that there are no more.
    pub event: usize,
    /// The bytes it is about.
    pub span: Span,
    /// What is wrong.
    pub fault: Fault,
}

/// What is wrong with an event.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum Fault {
    /// It may not stand in the node around it.
    Misplaced,
    /// The node around it has one already.
    Repeated,
    /// It closes a node that is not the innermost one.
    Unmatched,
    /// The events end, and a node is still open.
    Unclosed,
    /// A section without a title, or a front, after or back without a block.
    Incomplete,
    /// Structure nests deeper than the limits.
    TooDeep,
    /// Its span does not lie in the text on `char` boundaries.
    NoSpan,
    /// Its span is not the one that its start, or the value it carries, has.
    OtherSpan,
    /// It does not lie in the node around it.
    Outside,
    /// It starts before what came before it ends.
    OutOfOrder,
    /// Its text is not the source's.
    OtherText,
    /// Text before it, or before the end, lies in no leaf or token.
    Lost,
    /// The tree made of the events has another event here.
    Moved,
}

impl Fault {
    /// What is wrong, in a few words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Misplaced => "may not stand here",
            Self::Repeated => "stands here twice",
            Self::Unmatched => "closes what is not open",
            Self::Unclosed => "nothing more, but a node is open",
            Self::Incomplete => "closes a node without what it must hold",
            Self::TooDeep => "nests too deep",
            Self::NoSpan => "no bytes of the text",
            Self::OtherSpan => "not the span of its start or of its value",
            Self::Outside => "outside the node around it",
            Self::OutOfOrder => "overlaps or precedes what came before",
            Self::OtherText => "not the text of the source",
            Self::Lost => "text in no leaf or token",
            Self::Moved => "another event in the tree made of them",
        }
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "event {} at {:?}: {}", self.event, self.span, self.fault.as_str())
    }
}

impl std::error::Error for Violation {}
