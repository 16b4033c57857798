//! The typed tree: plain nested structs and enums, to match on, to change and to build by hand.
//!
//! A node that parsing gave has the [`Span`](crate::Span) of the text it came from; one built by hand
//! has [`Span::EMPTY`](crate::Span::EMPTY).

mod block;
mod build;
mod byline;
mod change;
mod comment;
mod document;
mod entry;
mod events;
mod few;
mod footer;
#[cfg(feature = "serde")]
mod format;
mod inline;
mod labels;
pub mod law;
mod leaf;
mod list;
mod name;
mod origin;
mod owned;
mod paragraph;
mod quotation;
mod same;
mod section;
mod text;
mod title;
mod tokens;
mod visit;

pub use block::Block;
pub(crate) use build::Builder;
pub use byline::Byline;
pub use change::{Change, Path, Step};
pub use comment::Comment;
pub use document::Document;
pub use entry::Entry;
pub use few::{Few, Inlines};
pub use footer::Footer;
#[cfg(feature = "serde")]
pub(crate) use format::FORMAT;
#[cfg(feature = "serde")]
pub(crate) use format::Format;
pub use inline::{Inline, LineBreak, Quote};
pub use labels::Labels;
pub use leaf::{Chrome, Preformatted, Separator};
pub use list::{Item, List};
pub use name::Name;
pub(crate) use origin::Origin;
pub use paragraph::Paragraph;
pub use quotation::{Attribution, Quotation};
pub use section::Section;
pub use title::Title;
pub use visit::{Blocks, Comments};
