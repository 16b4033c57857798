//! The flat form of a document: what starts, what ends, and the text between, in the order of the source.
//!
//! Every event comes with a [`Span`](crate::Span). That of a start and of its end is the whole node's; that
//! of a leaf or a token is the bytes it stands for. Leaves and tokens are in order and do not overlap;
//! between them lies nothing but white space and characters that print nothing.
//!
//! # What stands where
//!
//! A stream that parsing gives keeps these rules, and so does [`Document::events`](crate::Document::events):
//! then events → tree → events changes nothing. [`Document::from_events`](crate::Document::from_events)
//! takes any other stream too, and loses no text of it.
//!
//! | in | stands |
//! |---|---|
//! | nothing | one `Document`, whose span is [`Span::EMPTY`](crate::Span::EMPTY): a stream does not know where it ends |
//! | `Document` | `Front`, the `Entry`s, `Back`, remarks |
//! | `Front`, `After`, `Back` | blocks, at least one; the span joins theirs |
//! | `Entry` | a date, `Title`, `Byline`, blocks, `Labels`, `Footer`, `After`: of all but blocks one at most |
//! | `Byline` | an author, a time, the entry's date |
//! | `Labels` | labels |
//! | `Footer` | `Comment`s, an invitation |
//! | `Comment` | an author, a date, a time, blocks, its replies |
//! | `Section` | `Title` first, then blocks |
//! | `Quotation` | `Attribution`, blocks |
//! | `List`, `Item` | `Item`s; blocks |
//! | `Title`, `Paragraph`, `Attribution`, `Quote` | text, line breaks, links, e-mail addresses, dates, `Quote`s |
//!
//! A block is a `Section`, a `Paragraph`, a `Quotation`, a `List`, or a leaf: preformatted lines, a separator,
//! chrome. Tokens may stand in any container.
//!
//! - **The parts of a node come in the order of their spans' starts.** A part without a place
//!   ([`Span::EMPTY`](crate::Span::EMPTY)) follows the one that the table names before it, wherever that one
//!   stands; but blocks follow the title of an entry, not its byline, and the author of a comment, not its date.
//!   Blocks among themselves, comments among themselves, items, labels and inlines keep the order they are held
//!   in.
//! - **An entry's date** stands in the byline if its span lies in the byline's. One that is inherited and else
//!   equal to the date of the entry before does not come as an event: the entry `continues_day`.
//! - **Comments and an invitation** stand in the footer, but directly in the entry if they lie wholly before
//!   or after the footer's span. An entry with either always has a `Footer`.
//! - **A token** stands in the innermost container whose span holds it. The tree remembers its place
//!   in the stream, so none is moved.
//! - **A remark** follows the end of the first entry that ends after the remark's span starts, in the order of the spans'
//!   starts. `entries-out-of-order`, which only the whole page tells, stands before the document's end, as does what
//!   lies behind the last entry. No remark of a tree goes before one that stands before it in
//!   [`diagnostics`](crate::Document::diagnostics).
//! - **Nesting** goes as deep as [`MAX_BLOCKS`], [`MAX_QUOTES`] and [`MAX_REPLIES`] say; beyond, text stays text.

mod limit;
mod tag;

pub use limit::{MAX_BLOCKS, MAX_ENTRY, MAX_QUOTES, MAX_REPLIES};
pub use tag::{Tag, TagEnd};

use crate::{
    diagnostic::Diagnostic,
    value::{ChromeRole, Date, Link, Time},
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
    /// A remark on the text before: when its entry has ended, or at the end of all where the whole page tells it.
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

impl Token {
    /// All there are, in the order of their numbers.
    pub(crate) const ALL: [Self; 8] =
        [Self::Marker, Self::Mark, Self::Rule, Self::Heading, Self::Byline, Self::Labels, Self::Count, Self::Comment];
}

impl Event<'_> {
    /// The text of a leaf, as the source has it; `None` for all that is none, tokens and line breaks included.
    ///
    /// ```
    /// use blogtext::Event;
    /// assert_eq!(Event::Text("Hej".into()).text(), Some("Hej"));
    /// assert_eq!(Event::LineBreak { soft: true }.text(), None);
    /// ```
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Text(it) | Self::Email(it) | Self::Author(it) | Self::Label(it) => Some(it),
            Self::Invitation(it) | Self::Preformatted(it) | Self::Separator(it) | Self::Chrome(_, it) => Some(it),
            Self::Link(it) => Some(&it.text),
            Self::Date(it) => Some(&it.text),
            Self::Time(it) => Some(&it.text),
            Self::Start(_) | Self::End(_) | Self::LineBreak { .. } | Self::Token(_) | Self::Diagnostic(_) => None,
        }
    }

    /// Whether it stands for bytes of the text: a leaf or a token.
    pub const fn is_leaf_or_token(&self) -> bool {
        !matches!(self, Self::Start(_) | Self::End(_) | Self::LineBreak { .. } | Self::Diagnostic(_))
    }

    /// The same, so many bytes further on in the text. A remark stays where it is.
    pub(crate) fn moved(mut self, by: usize) -> Self {
        match &mut self {
            Self::Link(it) => it.span = it.span.moved(by),
            Self::Date(it) => it.span = it.span.moved(by),
            Self::Time(it) => it.span = it.span.moved(by),
            _ => {}
        }
        self
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
