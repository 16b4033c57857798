//! Freeing a tree from the text it was read from.

use super::{
    Attribution, Block, Byline, Chrome, Comment, Document, Entry, Few, Footer, Inline, Inlines, Item, Labels, List,
    Name, Paragraph, Preformatted, Quotation, Quote, Section, Separator, Title,
};
use crate::{
    diagnostic::Diagnostic,
    value::{Date, Link, Time},
};
use std::borrow::Cow;

/// What can be freed from the text it borrows.
trait Own {
    type Owned;

    fn own(self) -> Self::Owned;
}

/// Frees structs field by field: those before the semicolon borrow nothing, those after it do.
macro_rules! own {
    ($($node:ident { $($plain:ident),*; $($borrowed:ident),* })*) => {$(
        impl $node<'_> {
            /// The same, free of the text it was read from.
            pub fn into_owned(self) -> $node<'static> {
                let Self { $($plain,)* $($borrowed),* } = self;
                $node { $($plain,)* $($borrowed: $borrowed.own()),* }
            }
        }
        own!($node);
    )*};
    ($($node:ident),*) => {$(
        impl Own for $node<'_> {
            type Owned = $node<'static>;

            fn own(self) -> $node<'static> {
                self.into_owned()
            }
        }
    )*};
}

own! {
    Attribution { span; content }
    Byline { span; author, time }
    Chrome { span, role; text }
    Comment { span; author, date, time, body, replies }
    Entry { span, language; date, title, byline, body, labels, footer, after }
    Footer { span, count; comments, invitation }
    Item { span, number; body }
    Labels { span; values }
    List { span, kind, style, delimiter, start, tight; items }
    Name { span; text }
    Paragraph { span; content }
    Preformatted { span; text }
    Quotation { span, marks, closed; attribution, body }
    Quote { span, marks; content }
    Section { span, level; title, body }
    Separator { span; text }
    Title { span; content }
}

own!(Block, Inline, Date, Link, Time, Diagnostic);

impl Document<'_> {
    /// The same, free of the text it was read from.
    ///
    /// ```
    /// use blogtext::{Document, Event, Span};
    /// let owned: Document<'static> = {
    ///     let text = String::from("Hej!");
    ///     Document::from_events([(Event::Text(text.as_str().into()), Span::new(0, 4))]).into_owned()
    /// };
    /// assert_eq!(owned.front.len(), 1);
    /// ```
    pub fn into_owned(self) -> Document<'static> {
        Document {
            #[cfg(feature = "serde")]
            format: self.format,
            language: self.language,
            platform: self.platform,
            front: self.front.own(),
            entries: self.entries.own(),
            back: self.back.own(),
            diagnostics: self.diagnostics.own(),
            tokens: self.tokens,
            origin: self.origin.into_owned(),
        }
    }
}

impl Block<'_> {
    /// The same, free of the text it was read from.
    pub fn into_owned(self) -> Block<'static> {
        match self {
            Self::Section(it) => Block::Section(it.own()),
            Self::Paragraph(it) => Block::Paragraph(it.own()),
            Self::Quotation(it) => Block::Quotation(it.own()),
            Self::List(it) => Block::List(it.own()),
            Self::Preformatted(it) => Block::Preformatted(it.own()),
            Self::Separator(it) => Block::Separator(it.own()),
            Self::Chrome(it) => Block::Chrome(it.own()),
        }
    }
}

impl Inline<'_> {
    /// The same, free of the text it was read from.
    pub fn into_owned(self) -> Inline<'static> {
        match self {
            Self::Text(it) => Inline::Text(it.own()),
            Self::Quote(it) => Inline::Quote(it.own()),
            Self::Link(it) => Inline::Link(it.own()),
            Self::Email(it) => Inline::Email(it.own()),
            Self::Date(it) => Inline::Date(it.own()),
            Self::LineBreak(it) => Inline::LineBreak(it),
        }
    }
}

impl Few<Block<'_>> {
    /// The same, free of the text it was read from.
    pub fn into_owned(self) -> Few<Block<'static>> {
        self.own()
    }
}

impl Inlines<'_> {
    /// The same, free of the text it was read from.
    pub fn into_owned(self) -> Inlines<'static> {
        self.own()
    }
}

impl<T: Own> Own for Vec<T> {
    type Owned = Vec<T::Owned>;

    fn own(self) -> Self::Owned {
        self.into_iter().map(T::own).collect()
    }
}

impl<T: Own> Own for Option<T> {
    type Owned = Option<T::Owned>;

    fn own(self) -> Self::Owned {
        self.map(T::own)
    }
}

impl<T: Own> Own for Box<T> {
    type Owned = Box<T::Owned>;

    fn own(self) -> Self::Owned {
        Box::new((*self).own())
    }
}

impl<T: Own> Own for Few<T> {
    type Owned = Few<T::Owned>;

    fn own(self) -> Self::Owned {
        self.map(T::own)
    }
}

impl Own for Cow<'_, str> {
    type Owned = Cow<'static, str>;

    fn own(self) -> Cow<'static, str> {
        Cow::Owned(self.into_owned())
    }
}
