//! What the writer knows of the nodes that are open.

use crate::{event::TagEnd, value::Marks};

/// A node that is open.
pub(super) struct Node {
    pub(super) end: TagEnd,
    /// The tag that closes it; none where its parts are all there is of it.
    pub(super) close: &'static str,
    /// Which of its parts is being written.
    pub(super) part: Part,
    pub(super) kind: Kind,
    /// Whether its text runs from right to left; none where that is as around it.
    pub(super) rtl: Option<bool>,
}

/// An element of ours that holds like children together: opened before the first, closed after the last.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    None,
    /// A line of author, date and time.
    Byline,
    /// The blocks of an entry or a comment.
    Content,
    /// Comments or replies.
    Comments,
    /// The quoted lines of a quotation.
    Quoted,
}

impl Part {
    pub(super) const fn close(self) -> &'static str {
        match self {
            Self::None => "",
            Self::Byline => "</p>\n",
            Self::Content => "</div>\n",
            Self::Comments => "</ol>\n",
            Self::Quoted => "</blockquote>\n",
        }
    }
}

/// What only some nodes have.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Plain,
    /// Whether a heading has been or will be written.
    Entry {
        headed: bool,
    },
    Section,
    /// The marks, until the closing one is written; whether the element is a figure.
    Quotation {
        marks: Option<Marks>,
        figure: bool,
        begun: bool,
    },
    /// The number that the next item has if it says nothing else; none for bullets.
    List {
        next: Option<u64>,
        tight: bool,
    },
    /// Whether its first paragraph needs no element; whether there was one.
    Item {
        bare: bool,
        begun: bool,
    },
    Quote {
        marks: Marks,
    },
}

impl Node {
    pub(super) const fn new(end: TagEnd, close: &'static str) -> Self {
        Self { end, close, part: Part::None, kind: Kind::Plain, rtl: None }
    }

    pub(super) const fn kind(self, kind: Kind) -> Self {
        Self { kind, ..self }
    }

    /// Whether the leaves in it are running text, not particulars of a post.
    pub(super) const fn is_running_text(&self) -> bool {
        matches!(self.end, TagEnd::Paragraph | TagEnd::Title | TagEnd::Attribution | TagEnd::Quote)
    }

    /// Whether it has a heading, under which those inside it stand.
    pub(super) const fn is_headed(&self) -> bool {
        matches!(self.kind, Kind::Section | Kind::Entry { headed: true })
    }

    pub(super) const fn is_post(&self) -> bool {
        matches!(self.end, TagEnd::Entry | TagEnd::Comment)
    }
}
