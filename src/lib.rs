//! Reads raw blog text into a typed tree of dated entries, titled sections, quotations, lists and comments.
//!
//! ```text
//! bytes → source → lines → grammar → evidence → parse → events → ast → render
//!                             ↑ locale
//! ```

#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::indexing_slicing,
        clippy::string_slice,
        clippy::unreachable,
        clippy::todo
    )
)]

pub mod ast;
pub mod diagnostic;
pub mod event;
mod grammar;
mod locale;
pub mod render;
pub mod source;
pub mod value;

pub use ast::Document;
pub use diagnostic::Diagnostic;
pub use event::{Event, Tag, TagEnd, Token};
pub use source::Span;
pub use value::{
    ChromeRole, ClockTime, Date, Day, Delimiter, Language, ListKind, ListStyle, Mark, Marks, Platform, Time, Weekday,
};

/// Reads `text` into its tree.
pub fn parse(_text: &str) -> Document<'_> {
    todo!()
}
