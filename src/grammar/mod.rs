//! What one line can be: each construct of a blog page has its rule in its own file.
//!
//! Every function reads one line, or a part of one, and gives a typed value or nothing. None calls
//! itself, none looks at another line, none decides: whether a line that *can* be a date heading *is* one
//! is for the evidence of the whole page. nom lives here and nowhere else.

pub(crate) mod address;
pub(crate) mod code;
pub(crate) mod date;
mod digits;
pub(crate) mod hanzi;
pub(crate) mod image;
pub(crate) mod mark;
pub(crate) mod marker;
pub(crate) mod meta;
pub(crate) mod minutes;
mod name;
pub(crate) mod numeric;
pub(crate) mod phrase;
pub(crate) mod rule;
pub(crate) mod service;
pub(crate) mod shape;
pub(crate) mod time;
pub(crate) mod token;

/// What a reader gives: the rest of the line and what stood before it.
type Read<'a, T> = nom::IResult<&'a str, T>;

/// The reader found something else.
fn miss<T>(input: &str) -> Read<'_, T> {
    Err(nom::Err::Error(nom::error::Error::new(input, nom::error::ErrorKind::Verify)))
}

/// How many bytes of `input` were read when `rest` is what is left of it.
fn consumed(input: &str, rest: &str) -> usize {
    input.len() - rest.len()
}
