//! Quotation marks, as they stand in the text.

use super::short::{Short, TooLong};
use std::fmt;

/// A quotation mark as written, of at most 7 bytes: `"`, `”`, `,,`, `「`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Mark(Short<7>);

impl Mark {
    /// No mark: what a quotation that never closes has at its end.
    pub const NONE: Mark = Mark(Short::EMPTY);

    /// The mark's text.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

impl std::str::FromStr for Mark {
    type Err = TooLong;

    fn from_str(text: &str) -> Result<Self, TooLong> {
        Short::new(text).map(Self)
    }
}

impl fmt::Debug for Mark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

/// The marks around a quotation. One that never closes has an empty closing mark.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Marks {
    /// The mark before.
    pub open: Mark,
    /// The mark after; empty where the quotation never closes.
    pub close: Mark,
}

impl Marks {
    /// The two marks from their text.
    ///
    /// # Errors
    ///
    /// [`TooLong`] where a mark has more than 7 bytes.
    ///
    /// ```
    /// let marks = blogtext::Marks::new("“", "”")?;
    /// assert_eq!(marks.close.as_str(), "”");
    /// # Ok::<(), blogtext::value::TooLong>(())
    /// ```
    pub fn new(open: &str, close: &str) -> Result<Self, TooLong> {
        Ok(Self { open: open.parse()?, close: close.parse()? })
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Marks {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        (self.open.as_str(), self.close.as_str()).serialize(to)
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Marks {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        use std::borrow::Cow;
        let (open, close) = <(Cow<'_, str>, Cow<'_, str>)>::deserialize(from)?;
        Self::new(&open, &close).map_err(serde::de::Error::custom)
    }
}
