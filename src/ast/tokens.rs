//! Where the words and marks stood that the tree's nodes were told by.

use crate::{event::Token, source::Span};

/// The tokens of a parsed document, in the order of the text.
///
/// They let the tree give back the very events it was built from. They are no part of the tree's
/// meaning: all are equal, JSON leaves them out, and a tree made by hand has none.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tokens(pub(crate) Vec<Place>);

/// A token and its place in the stream.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place {
    /// How many events that are no tokens come before it.
    pub(crate) after: usize,
    pub(crate) token: Token,
    pub(crate) span: Span,
}

impl PartialEq for Tokens {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Tokens {}
