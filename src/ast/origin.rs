//! The text that a tree was read from.

use std::borrow::Cow;

/// The whole text of a parsed document, for the writer that keeps its structure.
///
/// Like the [tokens](super::tokens) it is no part of the tree's meaning: all are equal, JSON leaves it out, and a
/// tree made by hand has none.
#[derive(Clone, Debug, Default)]
pub(crate) struct Origin<'a>(pub(crate) Option<Cow<'a, str>>);

impl Origin<'_> {
    /// The same, free of the text it borrows.
    pub(super) fn into_owned(self) -> Origin<'static> {
        Origin(self.0.map(|text| Cow::Owned(text.into_owned())))
    }
}

impl PartialEq for Origin<'_> {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Origin<'_> {}
