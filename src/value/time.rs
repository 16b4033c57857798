//! Times of day.

use crate::source::Span;
use std::{borrow::Cow, fmt};

/// A time of day as written with an entry or a comment.
#[derive(Clone, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Time<'a> {
    /// Where it stands.
    #[cfg_attr(feature = "serde", serde(default))]
    pub span: Span,
    /// The time it tells.
    pub value: ClockTime,
    /// Its source text.
    pub text: Cow<'a, str>,
}

impl<'a> Time<'a> {
    /// A time that stands in no text.
    pub fn new(value: ClockTime, text: impl Into<Cow<'a, str>>) -> Self {
        Self { span: Span::EMPTY, value, text: text.into() }
    }

    /// The same, with its text borrowed from this one.
    pub(crate) fn reborrow(&self) -> Time<'_> {
        Time { span: self.span, value: self.value, text: Cow::Borrowed(&self.text) }
    }

    /// The same, free of the text it was read from.
    pub fn into_owned(self) -> Time<'static> {
        Time { span: self.span, value: self.value, text: Cow::Owned(self.text.into_owned()) }
    }
}

/// Hours, minutes and, where given, seconds, on a clock of 24 hours: `14:05`, `07:06:13`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ClockTime {
    hour: u8,
    minute: u8,
    second: Option<u8>,
}

impl ClockTime {
    /// A time, or `None` where no clock shows it.
    pub const fn new(hour: u8, minute: u8, second: Option<u8>) -> Option<Self> {
        if hour > 23 || minute > 59 || matches!(second, Some(60..)) {
            return None;
        }
        Some(Self { hour, minute, second })
    }

    /// The hour, 0 to 23.
    pub const fn hour(self) -> u8 {
        self.hour
    }

    /// The minute, 0 to 59.
    pub const fn minute(self) -> u8 {
        self.minute
    }

    /// The second, 0 to 59, where the text tells it.
    pub const fn second(self) -> Option<u8> {
        self.second
    }
}

impl fmt::Display for ClockTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour, self.minute)?;
        self.second.map_or(Ok(()), |second| write!(f, ":{second:02}"))
    }
}

impl fmt::Debug for ClockTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The text is not `HH:MM` or `HH:MM:SS`, or no clock shows it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ParseTimeError;

impl fmt::Display for ParseTimeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a time of day: expected `HH:MM` or `HH:MM:SS`")
    }
}

impl std::error::Error for ParseTimeError {}

impl std::str::FromStr for ClockTime {
    type Err = ParseTimeError;

    fn from_str(text: &str) -> Result<Self, ParseTimeError> {
        let mut parts = text.split(':').map(|part| {
            let plain = part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit());
            if plain { part.parse().map_err(|_| ParseTimeError) } else { Err(ParseTimeError) }
        });
        let hour = parts.next().ok_or(ParseTimeError)??;
        let minute = parts.next().ok_or(ParseTimeError)??;
        let second = parts.next().transpose()?;
        if parts.next().is_some() {
            return Err(ParseTimeError);
        }
        Self::new(hour, minute, second).ok_or(ParseTimeError)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for ClockTime {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for ClockTime {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = Cow::<str>::deserialize(from)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}
