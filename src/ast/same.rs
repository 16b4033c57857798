//! Whether two trees have the same structure, wherever they stand in their texts.

use super::{
    Attribution, Block, Byline, Chrome, Comment, Document, Entry, Footer, Inline, Item, Labels, LineBreak, Name,
    Paragraph, Preformatted, Quotation, Quote, Section, Separator, Title,
};
use super::{Inlines, List};
use crate::{
    diagnostic::Diagnostic,
    source::{Ending, Lines},
    value::{Date, Link, Time},
};
use std::borrow::Cow;

/// What can be compared without its place.
trait Same {
    fn same(&self, other: &Self) -> bool;
}

/// Compares structs field by field but for their spans: those before the semicolon by value, those after it
/// without places.
macro_rules! same {
    ($($node:ident { $($plain:ident),*; $($placed:ident),* })*) => {$(
        impl Same for $node<'_> {
            fn same(&self, other: &Self) -> bool {
                let Self { span: _, $($plain,)* $($placed),* } = self;
                $(*$plain == other.$plain &&)* $($placed.same(&other.$placed) &&)* true
            }
        }
    )*};
}

same! {
    Attribution {; content }
    Byline {; author, time }
    Chrome { role; text }
    Comment {; author, date, time, body, replies }
    Date { value, weekday, weekday_agrees, candidates, inherited; time, text }
    Diagnostic { code, severity; message }
    Entry {; date, title, byline, body, labels, footer, after }
    Footer { count; comments, invitation }
    Item { number; body }
    Labels {; values }
    Link { url; text }
    List { kind, style, delimiter, start, tight; items }
    Name {; text }
    Paragraph {; content }
    Preformatted {; text }
    Quotation { marks, closed; attribution, body }
    Quote { marks; content }
    Section { level; title, body }
    Separator {; text }
    Time { value; text }
    Title {; content }
}

impl Document<'_> {
    /// Whether both hold the same structure with the same text, wherever it stands: spans are not
    /// compared, and a line ends alike with LF, CR LF or CR.
    ///
    /// ```
    /// use blogtext::{Document, Event, Span};
    /// let read = |at| Document::from_events([(Event::Text("Hej!".into()), Span::new(at, at + 4))]);
    /// assert_ne!(read(0), read(7));
    /// assert!(read(0).same_structure(&read(7)));
    /// ```
    pub fn same_structure(&self, other: &Self) -> bool {
        let same_page = self.language == other.language && self.platform == other.platform;
        let same_posts = self.front.same(&other.front) && self.entries.same(&other.entries);
        same_page && same_posts && self.back.same(&other.back) && self.diagnostics.same(&other.diagnostics)
    }
}

impl Entry<'_> {
    /// Whether both hold the same structure with the same text, wherever it stands.
    pub fn same_structure(&self, other: &Self) -> bool {
        self.same(other)
    }
}

impl Block<'_> {
    /// Whether both hold the same structure with the same text, wherever it stands.
    pub fn same_structure(&self, other: &Self) -> bool {
        self.same(other)
    }
}

impl Same for Block<'_> {
    fn same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Section(one), Self::Section(other)) => one.same(other),
            (Self::Paragraph(one), Self::Paragraph(other)) => one.same(other),
            (Self::Quotation(one), Self::Quotation(other)) => one.same(other),
            (Self::List(one), Self::List(other)) => one.same(other),
            (Self::Preformatted(one), Self::Preformatted(other)) => one.same(other),
            (Self::Separator(one), Self::Separator(other)) => one.same(other),
            (Self::Chrome(one), Self::Chrome(other)) => one.same(other),
            _ => false,
        }
    }
}

impl Same for Inline<'_> {
    fn same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Text(one), Self::Text(other)) | (Self::Email(one), Self::Email(other)) => one.same(other),
            (Self::Quote(one), Self::Quote(other)) => one.same(other),
            (Self::Link(one), Self::Link(other)) => one.same(other),
            (Self::Date(one), Self::Date(other)) => one.same(other),
            (Self::LineBreak(LineBreak { soft: one, .. }), Self::LineBreak(other)) => *one == other.soft,
            _ => false,
        }
    }
}

impl Same for Inlines<'_> {
    fn same(&self, other: &Self) -> bool {
        same_all(self, other)
    }
}

impl<T: Same> Same for Vec<T> {
    fn same(&self, other: &Self) -> bool {
        same_all(self, other)
    }
}

impl<T: Same> Same for Option<T> {
    fn same(&self, other: &Self) -> bool {
        match (self, other) {
            (Some(one), Some(other)) => one.same(other),
            (one, other) => one.is_none() && other.is_none(),
        }
    }
}

impl Same for Cow<'_, str> {
    fn same(&self, other: &Self) -> bool {
        self == other || lines(self).eq(lines(other))
    }
}

fn same_all<T: Same>(one: &[T], other: &[T]) -> bool {
    one.len() == other.len() && one.iter().zip(other).all(|(one, other)| one.same(other))
}

/// The lines of a text, and whether each has an end.
fn lines(text: &str) -> impl Iterator<Item = (Option<&str>, bool)> {
    Lines::new(text).map(|line| (line.span.slice(text), line.ending != Ending::None))
}
