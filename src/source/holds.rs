//! Which kinds of bytes a stretch of text holds: asked once for each line, so that nobody looks for what is not there.

/// A set of kinds of bytes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) struct Holds(u32);

impl Holds {
    pub(crate) const DIGIT: Self = Self(1);
    pub(crate) const UPPER: Self = Self(1 << 1);
    pub(crate) const LOWER: Self = Self(1 << 2);
    /// What a quotation mark begins with, but for `,,`.
    pub(crate) const MARK: Self = Self(1 << 3);
    pub(crate) const COMMA: Self = Self(1 << 4);
    pub(crate) const AT: Self = Self(1 << 5);
    pub(crate) const COLON: Self = Self(1 << 6);
    pub(crate) const SLASH: Self = Self(1 << 7);
    pub(crate) const POINT: Self = Self(1 << 8);
    /// `!` and `?`.
    pub(crate) const CALL: Self = Self(1 << 9);
    pub(crate) const BAR: Self = Self(1 << 10);
    /// A letter of `www.`.
    pub(crate) const W: Self = Self(1 << 11);
    /// What programs have many of: brackets, `;`, `=`, `<`, `>`, `_`, `$`, `\`.
    pub(crate) const SIGN: Self = Self(1 << 12);
    /// `+`, `-`, `&`: other signs that programs double.
    pub(crate) const OPERATOR: Self = Self(1 << 13);
    /// Controls, the ends of lines among them, and DEL.
    pub(crate) const CONTROL: Self = Self(1 << 14);
    /// The first byte of characters up to U+00BF, up to U+00FF, up to U+024F.
    pub(crate) const SIGN_1: Self = Self(1 << 15);
    pub(crate) const LATIN_1: Self = Self(1 << 16);
    pub(crate) const LATIN: Self = Self(1 << 17);
    /// Of those up to U+05FF: other letters of Europe and its neighbours.
    pub(crate) const WEST: Self = Self(1 << 18);
    /// Of punctuation and symbols, U+2000 to U+2FFF.
    pub(crate) const SYMBOL: Self = Self(1 << 19);
    /// Of all other characters; and of those that are no signs, kana or ideographs.
    pub(crate) const FAR: Self = Self(1 << 20);
    pub(crate) const ELSEWHERE: Self = Self(1 << 24);
    /// `"`; and `'` and its mirror.
    pub(crate) const QUOTE: Self = Self(1 << 22);
    pub(crate) const APOSTROPHE: Self = Self(1 << 23);
    /// Of those that nothing else stands for: full-width forms and what lies beyond the first plane.
    pub(crate) const LAST: Self = Self(1 << 21);
    /// All but ASCII.
    pub(crate) const BEYOND_ASCII: Self =
        Self(Self::SIGN_1.0 | Self::LATIN_1.0 | Self::LATIN.0 | Self::WEST.0 | Self::SYMBOL.0 | Self::FAR.0);

    /// What `text` holds.
    #[inline]
    pub(crate) fn of(text: &str) -> Self {
        Self(text.bytes().fold(0, |all, b| all | KINDS.get(usize::from(b)).copied().unwrap_or(0)))
    }

    /// Whether it has any kind of `other`.
    #[inline]
    pub(crate) const fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    pub(crate) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    const fn of_byte(b: u8) -> Self {
        match b {
            b'0'..=b'9' => Self::DIGIT,
            b'W' => Self::UPPER.or(Self::W),
            b'w' => Self::LOWER.or(Self::W),
            b'A'..=b'Z' => Self::UPPER,
            b'a'..=b'z' => Self::LOWER,
            b'"' => Self::QUOTE.or(Self::MARK),
            b'\'' | b'`' => Self::APOSTROPHE.or(Self::MARK),
            b',' => Self::COMMA,
            b'@' => Self::AT,
            b':' => Self::COLON,
            b'/' => Self::SLASH,
            b'.' => Self::POINT,
            b'!' | b'?' => Self::CALL,
            b'|' => Self::BAR,
            b'(' | b')' | b'[' | b']' | b'{' | b'}' | b';' | b'=' | b'<' | b'>' | b'_' | b'$' | b'\\' => Self::SIGN,
            b'+' | b'-' | b'&' => Self::OPERATOR,
            0..=0x1F | 0x7F => Self::CONTROL,
            0xC2 => Self::SIGN_1.or(Self::MARK),
            0xC3 => Self::LATIN_1,
            0xC4..=0xC9 => Self::LATIN,
            0xCA..=0xD7 => Self::WEST,
            0xE2 => Self::SYMBOL.or(Self::MARK),
            0xE3 => Self::FAR.or(Self::MARK),
            0xE4..=0xE9 => Self::FAR,
            0xEF => Self::FAR.or(Self::ELSEWHERE).or(Self::LAST).or(Self::MARK),
            0xF0.. => Self::FAR.or(Self::ELSEWHERE).or(Self::LAST),
            0xD8..=0xEE => Self::FAR.or(Self::ELSEWHERE),
            _ => Self(0),
        }
    }
}

static KINDS: [u32; 256] = {
    let mut kinds = [0; 256];
    let mut b = 0;
    while b < 256 {
        #[allow(clippy::indexing_slicing, reason = "evaluated when compiling; a miss would not build")]
        {
            kinds[b] = Holds::of_byte(b as u8).0;
        }
        b += 1;
    }
    kinds
};
