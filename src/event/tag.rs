//! The containers of an event stream: what opens and what closes.

use crate::value::{Delimiter, Language, ListKind, ListStyle, Marks, Platform};

/// What opens.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Tag {
    /// The whole.
    Document {
        /// The language that most of the evidence points to.
        language: Option<Language>,
        /// The platform that most of the evidence points to.
        platform: Option<Platform>,
    },
    /// What stands before the first entry.
    Front,
    /// One post.
    Entry {
        /// Whether it stands under the date heading of the entry before it.
        continues_day: bool,
        /// The language of its text, where that is surely not the document's.
        language: Option<Language>,
    },
    /// An entry's or a section's title.
    Title,
    /// Who wrote an entry, and when.
    Byline,
    /// An entry's labels.
    Labels,
    /// An entry's comments, from the count line on.
    Footer {
        /// What the count line says.
        count: Option<u32>,
    },
    /// A comment; inside another one, a reply.
    Comment,
    /// What follows an entry's footer.
    After,
    /// What follows the last entry.
    Back,
    /// A titled part of an entry.
    Section {
        /// 1 for the highest.
        level: u8,
    },
    /// A paragraph.
    Paragraph,
    /// A quotation of whole lines.
    Quotation {
        /// The marks around it; none where only indentation or `>` tells it.
        marks: Option<Marks>,
        /// Whether it ends where the text says.
        closed: bool,
    },
    /// Who or what is quoted.
    Attribution,
    /// A list.
    List {
        /// Whether it counts.
        kind: ListKind,
        /// How it counts.
        style: Option<ListStyle>,
        /// What stands with its numbers.
        delimiter: Option<Delimiter>,
        /// The first number.
        start: Option<u64>,
        /// Whether no blank line parts its items.
        tight: bool,
    },
    /// An item of a list.
    Item {
        /// Its own number as the source has it.
        number: Option<u64>,
    },
    /// A quotation inside a paragraph.
    Quote {
        /// The marks around it.
        marks: Marks,
    },
}

/// What closes: a [`Tag`] without its particulars.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
#[allow(missing_docs, reason = "each is the end of the tag of its name")]
pub enum TagEnd {
    Document,
    Front,
    Entry,
    Title,
    Byline,
    Labels,
    Footer,
    Comment,
    After,
    Back,
    Section,
    Paragraph,
    Quotation,
    Attribution,
    List,
    Item,
    Quote,
}

impl TagEnd {
    /// How many kinds there are.
    pub(crate) const COUNT: usize = Self::Quote as usize + 1;

    /// What a node of this kind is called where people read it.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Document => "document",
            Self::Front => "front",
            Self::Entry => "entry",
            Self::Title => "title",
            Self::Byline => "byline",
            Self::Labels => "labels",
            Self::Footer => "footer",
            Self::Comment => "comment",
            Self::After => "after",
            Self::Back => "back",
            Self::Section => "section",
            Self::Paragraph => "paragraph",
            Self::Quotation => "quotation",
            Self::Attribution => "attribution",
            Self::List => "list",
            Self::Item => "item",
            Self::Quote => "quote",
        }
    }
}

impl Tag {
    /// The end that closes it.
    pub const fn end(self) -> TagEnd {
        match self {
            Self::Document { .. } => TagEnd::Document,
            Self::Front => TagEnd::Front,
            Self::Entry { .. } => TagEnd::Entry,
            Self::Title => TagEnd::Title,
            Self::Byline => TagEnd::Byline,
            Self::Labels => TagEnd::Labels,
            Self::Footer { .. } => TagEnd::Footer,
            Self::Comment => TagEnd::Comment,
            Self::After => TagEnd::After,
            Self::Back => TagEnd::Back,
            Self::Section { .. } => TagEnd::Section,
            Self::Paragraph => TagEnd::Paragraph,
            Self::Quotation { .. } => TagEnd::Quotation,
            Self::Attribution => TagEnd::Attribution,
            Self::List { .. } => TagEnd::List,
            Self::Item { .. } => TagEnd::Item,
            Self::Quote { .. } => TagEnd::Quote,
        }
    }
}
