//! The flat form of a document: what starts, what ends, and the text between, in the order of the source.
//!
//! Every event comes with a [`Span`]. That of a start and of its end is the whole node's; that of a leaf
//! or a token is the bytes it stands for. Leaves and tokens are in order and do not overlap; between
//! them lies nothing but white space and characters that print nothing.

use crate::{
    diagnostic::Diagnostic,
    value::{ChromeRole, Date, Delimiter, Language, Link, ListKind, ListStyle, Marks, Platform, Time},
};
use std::borrow::Cow;

/// One step through a document.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Event<'a> {
    /// A node opens.
    Start(Tag),
    /// The node that opened last, of those still open, closes.
    End(TagEnd),
    /// Running text.
    Text(Cow<'a, str>),
    /// The end of a line inside a paragraph.
    LineBreak {
        /// Whether the line was only wrapped there.
        soft: bool,
    },
    /// A web address.
    Link(Box<Link<'a>>),
    /// An e-mail address.
    Email(Cow<'a, str>),
    /// A date: the entry's or the comment's own where it stands directly in one or in its byline, else one
    /// in running text.
    Date(Box<Date<'a>>),
    /// A time in a byline or a comment.
    Time(Box<Time<'a>>),
    /// Who wrote: in a byline or a comment.
    Author(Cow<'a, str>),
    /// One label of a list of labels.
    Label(Cow<'a, str>),
    /// The line that asks for comments.
    Invitation(Cow<'a, str>),
    /// Lines kept as they stand.
    Preformatted(Cow<'a, str>),
    /// A line that parts two passages.
    Separator(Cow<'a, str>),
    /// A line that the platform wrote.
    Chrome(ChromeRole, Cow<'a, str>),
    /// Words and marks that say what the text around them is. They are the source's own and carry no text
    /// here; the span has it.
    Token(Token),
    /// A remark on the text before, at the latest when its entry has ended.
    Diagnostic(Box<Diagnostic<'a>>),
}

/// What a token stands for.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum Token {
    /// The number or bullet of a list item.
    Marker,
    /// A quotation mark, or the `>` before a quoted line.
    Mark,
    /// The colon after a title, or the stars and dashes that make a line one.
    Rule,
    /// What stands before or after a date in its heading: `>>`, `den`, a full stop.
    Heading,
    /// The words of a byline: "Posted by", "at", `|`.
    Byline,
    /// The words and commas of a line of labels.
    Labels,
    /// The words of a count line.
    Count,
    /// What makes a line a comment's head: "said...", the number before it, "Reply" and "Delete" after it.
    Comment,
}

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

impl Event<'_> {
    /// Whether it stands for bytes of the text: a leaf or a token.
    pub const fn is_leaf_or_token(&self) -> bool {
        !matches!(self, Self::Start(_) | Self::End(_) | Self::LineBreak { .. } | Self::Diagnostic(_))
    }

    /// The same, free of the text it was read from.
    pub fn into_owned(self) -> Event<'static> {
        let own = |text: Cow<'_, str>| Cow::Owned(text.into_owned());
        match self {
            Self::Start(tag) => Event::Start(tag),
            Self::End(tag) => Event::End(tag),
            Self::LineBreak { soft } => Event::LineBreak { soft },
            Self::Token(token) => Event::Token(token),
            Self::Text(it) => Event::Text(own(it)),
            Self::Email(it) => Event::Email(own(it)),
            Self::Author(it) => Event::Author(own(it)),
            Self::Label(it) => Event::Label(own(it)),
            Self::Invitation(it) => Event::Invitation(own(it)),
            Self::Preformatted(it) => Event::Preformatted(own(it)),
            Self::Separator(it) => Event::Separator(own(it)),
            Self::Chrome(role, it) => Event::Chrome(role, own(it)),
            Self::Link(it) => Event::Link(Box::new(it.into_owned())),
            Self::Date(it) => Event::Date(Box::new(it.into_owned())),
            Self::Time(it) => Event::Time(Box::new(it.into_owned())),
            Self::Diagnostic(it) => Event::Diagnostic(Box::new(it.into_owned())),
        }
    }
}
