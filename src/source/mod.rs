//! The text as it was given: spans into it, its physical lines, and where a byte stands.
//!
//! Nothing here knows what a blog is. Every later room speaks of the text through [`Span`]s and
//! [`Line`]s, and asks this one what counts as white space.

mod bytes;
#[cfg(feature = "encoding")]
mod decode;
#[cfg(feature = "encoding")]
mod encoding;
mod hashing;
mod holds;
mod index;
mod letter;
mod line;
pub(crate) mod mojibake;
mod space;
mod span;
mod uncarried;

pub(crate) use bytes::{any, any_pair, bare_len, beginning, block, count, numbers, places};
#[cfg(feature = "encoding")]
pub use decode::{Chosen, Decoded, Decoding, Fault, Mojibake, decode};
#[cfg(feature = "encoding")]
pub use encoding::{Encoding, UnknownEncoding};
pub(crate) use hashing::{Map, Set};
pub(crate) use holds::Holds;
pub use index::{LineIndex, Position};
pub(crate) use letter::{Letter, stands_alone};
pub use line::{Ending, Line, Lines};
pub(crate) use space::{is_blank_char, is_ignorable, trim, trim_end, trim_start};
pub use span::Span;
pub use uncarried::find_uncarried;
pub(crate) use uncarried::{is_uncarried, may_be_uncarried};

/// From how many bytes at the beginning of a text evidence is taken. Later bytes never change an earlier decision:
/// so a text that is read piece by piece gives what it gives as a whole.
pub(crate) const EVIDENCE_WINDOW: usize = 256 * 1024;
