//! A range of bytes in the text.

use std::fmt;

/// A half-open range of byte offsets into the text as it was given, byte order mark included.
///
/// Spans of a tree that parsing gave lie on `char` boundaries of its text. A node built by hand has
/// [`Span::EMPTY`].
///
/// ```
/// use blogtext::Span;
/// let span = Span::new(4, 9);
/// assert_eq!(span.slice("sol, vind"), Some(" vind"));
/// assert_eq!(span.slice("kort"), None);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Span {
    /// The first byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
}

impl Span {
    /// The span of a node that stands in no text.
    pub const EMPTY: Span = Span { start: 0, end: 0 };

    /// The bytes from `start` up to, not including, `end`; an `end` before `start` is taken as `start`.
    pub const fn new(start: usize, end: usize) -> Self {
        Self { start, end: if end < start { start } else { end } }
    }

    /// How many bytes it holds.
    pub const fn len(self) -> usize {
        self.end - self.start
    }

    /// The same, so many bytes further on.
    #[must_use]
    pub(crate) const fn moved(self, by: usize) -> Self {
        Self { start: self.start + by, end: self.end + by }
    }

    /// Whether it holds no byte.
    pub const fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// Whether `other` lies wholly inside.
    pub const fn contains(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// The smallest span that holds both; an empty [`Span::EMPTY`] adds nothing.
    #[must_use]
    pub fn join(self, other: Span) -> Span {
        if self == Span::EMPTY {
            return other;
        }
        if other == Span::EMPTY {
            return self;
        }
        Span::new(self.start.min(other.start), self.end.max(other.end))
    }

    /// The text it covers, or `None` where it does not lie in `text` on `char` boundaries.
    pub fn slice(self, text: &str) -> Option<&str> {
        text.get(self.start..self.end)
    }

    /// The text it covers, for spans made from this very text: a miss is a bug and gives nothing.
    pub(crate) fn of(self, text: &str) -> &str {
        let found = text.get(self.start..self.end);
        debug_assert!(found.is_some(), "span {self:?} is not in the text");
        found.unwrap_or_default()
    }
}

impl fmt::Debug for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.start, self.end)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Span {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        (self.start, self.end).serialize(to)
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Span {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let (start, end) = <(usize, usize)>::deserialize(from)?;
        if end < start {
            return Err(serde::de::Error::custom(format_args!("a span ends before it starts: [{start}, {end}]")));
        }
        Ok(Self { start, end })
    }
}
