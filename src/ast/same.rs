//! Whether two trees have the same structure, wherever they stand in their texts, and where they do not.

use super::change::{Change, Changes, Step};
use super::{
    Attribution, Block, Byline, Chrome, Comment, Document, Entry, Footer, Inline, Item, Labels, LineBreak, Name,
    Paragraph, Preformatted, Quotation, Quote, Section, Separator, Title,
};
use super::{Few, List};
use crate::{
    diagnostic::Diagnostic,
    source::{Ending, Lines},
    value::{Date, Link, Time},
};
use std::{borrow::Cow, fmt::Debug};

/// What can be compared without its place.
trait Same {
    fn same(&self, other: &Self) -> bool;

    /// Writes down where two that are not the same differ.
    fn differ(&self, other: &Self, changes: &mut Changes) {
        changes.note(Some(self.tell()), Some(other.tell()));
    }

    /// What it is, in a word.
    fn tell(&self) -> String;
}

/// Compares structs field by field but for their spans: those before the semicolon by value, those after it
/// without places. What is drawn from their words stands after a second one, and is not compared.
macro_rules! same {
    ($($node:ident { $($plain:ident),*; $($placed:ident),* $(; $($drawn:ident),*)? })*) => {$(
        impl Same for $node<'_> {
            fn same(&self, other: &Self) -> bool {
                let Self { span: _, $($plain,)* $($placed,)* $($($drawn: _),*)? } = self;
                $(*$plain == other.$plain &&)* $($placed.same(&other.$placed) &&)* true
            }

            fn differ(&self, other: &Self, changes: &mut Changes) {
                $(differ_plain(stringify!($plain), &self.$plain, &other.$plain, changes);)*
                $(differ(Step::Field(stringify!($placed)), &self.$placed, &other.$placed, changes);)*
            }

            fn tell(&self) -> String {
                stringify!($node).to_lowercase()
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
    Entry {; date, title, byline, body, labels, footer, after; language }
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

    /// Where the structure of `other` is not this one's. Language, platform and remarks are not compared: they are
    /// drawn from the words of a page, and say nothing that its parts do not hold.
    ///
    /// ```
    /// let (one, other) = (blogtext::parse("3 mars 2012\n\nHej!"), blogtext::parse("4 mars 2012\n\nHej!"));
    /// let changes = one.changes(&other);
    /// assert_eq!(changes[0].path.to_string(), "entries[0].date.value");
    /// ```
    pub fn changes(&self, other: &Self) -> Vec<Change> {
        let mut changes = Changes::default();
        differ(Step::Field("front"), &self.front, &other.front, &mut changes);
        differ(Step::Field("entries"), &self.entries, &other.entries, &mut changes);
        differ(Step::Field("back"), &self.back, &other.back, &mut changes);
        changes.found
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

    fn differ(&self, other: &Self, changes: &mut Changes) {
        match (self, other) {
            (Self::Section(one), Self::Section(other)) => one.differ(other, changes),
            (Self::Paragraph(one), Self::Paragraph(other)) => one.differ(other, changes),
            (Self::Quotation(one), Self::Quotation(other)) => one.differ(other, changes),
            (Self::List(one), Self::List(other)) => one.differ(other, changes),
            (Self::Preformatted(one), Self::Preformatted(other)) => one.differ(other, changes),
            (Self::Separator(one), Self::Separator(other)) => one.differ(other, changes),
            (Self::Chrome(one), Self::Chrome(other)) => one.differ(other, changes),
            (one, other) => changes.note(Some(one.tell()), Some(other.tell())),
        }
    }

    fn tell(&self) -> String {
        match self {
            Self::Section(it) => it.tell(),
            Self::Paragraph(it) => it.tell(),
            Self::Quotation(it) => it.tell(),
            Self::List(it) => it.tell(),
            Self::Preformatted(it) => it.tell(),
            Self::Separator(it) => it.tell(),
            Self::Chrome(it) => it.tell(),
        }
    }
}

impl Same for Inline<'_> {
    fn same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Text(one), Self::Text(other)) => one.same(other),
            (Self::Email(one), Self::Email(other)) => one.same(other),
            (Self::Quote(one), Self::Quote(other)) => one.same(other),
            (Self::Link(one), Self::Link(other)) => one.same(other),
            (Self::Date(one), Self::Date(other)) => one.same(other),
            (Self::LineBreak(LineBreak { soft: one, .. }), Self::LineBreak(other)) => *one == other.soft,
            _ => false,
        }
    }

    fn differ(&self, other: &Self, changes: &mut Changes) {
        match (self, other) {
            (Self::Text(one), Self::Text(other)) => one.differ(other, changes),
            (Self::Email(one), Self::Email(other)) => one.differ(other, changes),
            (Self::Quote(one), Self::Quote(other)) => one.differ(other, changes),
            (Self::Link(one), Self::Link(other)) => one.differ(other, changes),
            (Self::Date(one), Self::Date(other)) => one.differ(other, changes),
            (one, other) => changes.note(Some(one.tell()), Some(other.tell())),
        }
    }

    fn tell(&self) -> String {
        match self {
            Self::Text(it) => it.text.tell(),
            Self::Email(it) => it.text.tell(),
            Self::Quote(it) => it.tell(),
            Self::Link(it) => it.text.tell(),
            Self::Date(it) => it.text.tell(),
            Self::LineBreak(it) => if it.soft { "soft line break" } else { "line break" }.to_owned(),
        }
    }
}

impl<T: Same> Same for Few<T> {
    fn same(&self, other: &Self) -> bool {
        same_all(self, other)
    }

    fn differ(&self, other: &Self, changes: &mut Changes) {
        differ_all(self, other, changes);
    }

    fn tell(&self) -> String {
        count(self)
    }
}

impl<T: Same> Same for Vec<T> {
    fn same(&self, other: &Self) -> bool {
        same_all(self, other)
    }

    fn differ(&self, other: &Self, changes: &mut Changes) {
        differ_all(self, other, changes);
    }

    fn tell(&self) -> String {
        count(self)
    }
}

impl<T: Same> Same for Option<T> {
    fn same(&self, other: &Self) -> bool {
        match (self, other) {
            (Some(one), Some(other)) => one.same(other),
            (one, other) => one.is_none() && other.is_none(),
        }
    }

    fn differ(&self, other: &Self, changes: &mut Changes) {
        match (self, other) {
            (Some(one), Some(other)) => one.differ(other, changes),
            (one, other) => changes.note(one.as_ref().map(Same::tell), other.as_ref().map(Same::tell)),
        }
    }

    fn tell(&self) -> String {
        self.as_ref().map(Same::tell).unwrap_or_default()
    }
}

impl Same for Cow<'_, str> {
    fn same(&self, other: &Self) -> bool {
        self == other || lines(self).eq(lines(other))
    }

    fn tell(&self) -> String {
        format!("{self:?}")
    }
}

fn same_all<T: Same>(one: &[T], other: &[T]) -> bool {
    one.len() == other.len() && one.iter().zip(other).all(|(one, other)| one.same(other))
}

/// Looks one step down, where two differ.
fn differ<T: Same>(step: Step, one: &T, other: &T, changes: &mut Changes) {
    if !one.same(other) {
        changes.below(step, |changes| one.differ(other, changes));
    }
}

fn differ_plain<T: PartialEq + Debug>(name: &'static str, one: &T, other: &T, changes: &mut Changes) {
    if one != other {
        let note = |changes: &mut Changes| changes.note(Some(format!("{one:?}")), Some(format!("{other:?}")));
        changes.below(Step::Field(name), note);
    }
}

/// Compares one by one what lies between the like starts and the like ends of two rows.
fn differ_all<T: Same>(one: &[T], other: &[T], changes: &mut Changes) {
    let same = |pair: &(&T, &T)| pair.0.same(pair.1);
    let first = one.iter().zip(other).take_while(same).count();
    let (one, other) = (one.get(first..).unwrap_or_default(), other.get(first..).unwrap_or_default());
    let last = one.iter().rev().zip(other.iter().rev()).take_while(same).count();
    let (ends, other_ends) = (one.len() - last, other.len() - last);
    for at in 0..ends.max(other_ends) {
        let step = Step::At(first + at);
        match (one.get(at).filter(|_| at < ends), other.get(at).filter(|_| at < other_ends)) {
            (Some(one), Some(other)) => differ(step, one, other, changes),
            (one, other) => changes.below(step, |it| it.note(one.map(Same::tell), other.map(Same::tell))),
        }
    }
}

fn count<T>(row: &[T]) -> String {
    format!("{} of them", row.len())
}

/// The lines of a text, and whether each has an end.
fn lines(text: &str) -> impl Iterator<Item = (Option<&str>, bool)> {
    Lines::new(text).map(|line| (line.span.slice(text), line.ending != Ending::None))
}
