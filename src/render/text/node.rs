//! What the writer knows of the nodes that are open.

use crate::{
    event::TagEnd,
    value::{Delimiter, ListStyle, Marks},
};

/// A node that is open.
pub(super) struct Node {
    pub(super) end: TagEnd,
    /// How many lines below what is before it the first block stands, and each block after that.
    pub(super) first: usize,
    pub(super) gap: usize,
    /// Whether a block has been written.
    pub(super) begun: bool,
    /// The indentation to go back to at its end.
    pub(super) outdent: Option<usize>,
    pub(super) kind: Kind,
}

/// What only some nodes have.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    Plain,
    Section {
        close: &'static str,
    },
    /// The marks, until the closing one is written.
    Quotation {
        marks: Option<Marks>,
    },
    Quote {
        marks: Marks,
    },
    /// The number of the next item, its style and delimiter; none for bullets.
    List {
        number: Option<(u64, ListStyle, Delimiter)>,
        tight: bool,
    },
    /// How many comments without a name there were.
    Footer {
        nameless: u64,
    },
}

impl Node {
    /// A node whose first block stands `first` lines below and the others `gap` lines.
    pub(super) const fn new(end: TagEnd, first: usize, gap: usize) -> Self {
        Self { end, first, gap, begun: false, outdent: None, kind: Kind::Plain }
    }

    pub(super) const fn kind(self, kind: Kind) -> Self {
        Self { kind, ..self }
    }

    pub(super) const fn outdent(self, before: usize) -> Self {
        Self { outdent: Some(before), ..self }
    }
}
