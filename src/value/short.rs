//! Strings of a few bytes, kept in place.

use std::fmt;

/// A string of at most `N` bytes that lives in place and is `Copy`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Short<const N: usize> {
    len: u8,
    bytes: [u8; N],
}

impl<const N: usize> Short<N> {
    pub(crate) const EMPTY: Self = Self { len: 0, bytes: [0; N] };

    pub(crate) fn new(text: &str) -> Result<Self, TooLong> {
        let mut bytes = [0; N];
        let room = bytes.get_mut(..text.len()).ok_or(TooLong { most: N })?;
        room.copy_from_slice(text.as_bytes());
        Ok(Self { len: u8::try_from(text.len()).map_err(|_| TooLong { most: N })?, bytes })
    }

    pub(crate) fn as_str(&self) -> &str {
        let held = self.bytes.get(..usize::from(self.len)).and_then(|it| std::str::from_utf8(it).ok());
        debug_assert!(held.is_some(), "a short string is made from a string");
        held.unwrap_or_default()
    }
}

/// The text has more bytes than the type can hold.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct TooLong {
    most: usize,
}

impl fmt::Display for TooLong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "longer than {} bytes", self.most)
    }
}

impl std::error::Error for TooLong {}

/// A language, as a BCP 47 tag of at most 15 bytes: `sv`, `pt-BR`.
///
/// ```
/// let language: blogtext::Language = "pt-BR".parse()?;
/// assert_eq!(language.as_str(), "pt-BR");
/// # Ok::<(), blogtext::value::TooLong>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Language(Short<15>);

impl Language {
    /// The tag.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

impl std::str::FromStr for Language {
    type Err = TooLong;

    fn from_str(tag: &str) -> Result<Self, TooLong> {
        Short::new(tag).map(Self)
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Language {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Language {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let tag = std::borrow::Cow::<str>::deserialize(from)?;
        tag.parse().map_err(serde::de::Error::custom)
    }
}
