//! The alphabets that text is made in.

use super::tongue::{self, Tongue};

/// Which language the text looks like.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Shape {
    /// Latin letters with å, ä, ö; nearly all bytes ASCII.
    Swedish,
    /// Latin letters, typographic quotation marks.
    English,
    /// Kana and kanji: three bytes a letter, no spaces.
    Japanese,
}

impl Shape {
    /// Every shape, in the order that tables list them.
    pub const ALL: [Self; 3] = [Self::Swedish, Self::English, Self::Japanese];

    /// The name that benchmarks go by.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Swedish => "sv",
            Self::English => "en",
            Self::Japanese => "ja",
        }
    }

    pub(super) const fn tongue(self) -> &'static Tongue {
        match self {
            Self::Swedish => &tongue::SWEDISH,
            Self::English => &tongue::ENGLISH,
            Self::Japanese => &tongue::JAPANESE,
        }
    }
}
