//! The text as it was given: spans into it, its physical lines, and where a byte stands.
//!
//! Nothing here knows what a blog is. Every later room speaks of the text through [`Span`]s and
//! [`Line`]s, and asks this one what counts as white space.

mod bytes;
mod index;
mod letter;
mod line;
mod space;
mod span;
mod uncarried;

pub(crate) use bytes::{any, any_pair, count};
pub use index::{LineIndex, Position};
pub(crate) use letter::{Letter, stands_alone};
pub use line::{Ending, Line, Lines};
pub(crate) use space::{is_blank_char, is_ignorable, trim, trim_end, trim_start};
pub use span::Span;
pub use uncarried::find_uncarried;
pub(crate) use uncarried::{is_uncarried, may_be_uncarried};
