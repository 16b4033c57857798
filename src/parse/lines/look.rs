//! What a line can be by its first bytes and its place.
//!
//! It is looked at once, and then the rules ask only those lines that may say yes: most are prose, which is nothing else.

use super::BodyLine;
use crate::{
    evidence::Fact,
    grammar::{
        code::is_code,
        mark::{mark, may_begin_mark},
    },
    source::Holds,
};

/// The columns by which a quotation is indented more than the body around it.
pub(in crate::parse) const INDENTED: usize = 3;

/// A set of what a line can be.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::parse) struct Look(u8);

impl Look {
    /// It may begin with a list marker; when those are known, that it does.
    pub(in crate::parse) const MARKED: Self = Self(1);
    /// It may begin a quotation: with a mark, with `>`, or indented.
    pub(in crate::parse) const OPENING: Self = Self(1 << 1);
    /// It reads like code.
    pub(in crate::parse) const CODE: Self = Self(1 << 2);
    /// It is no text: chrome or a separator.
    pub(in crate::parse) const APART: Self = Self(1 << 3);
    /// It stands right below the line before.
    pub(in crate::parse) const CLOSE: Self = Self(1 << 4);
    /// It is indented at all.
    pub(in crate::parse) const INDENTED: Self = Self(1 << 5);

    /// It is the title of a section.
    pub(in crate::parse) const TITLED: Self = Self(1 << 6);

    /// What a line of `text` looks like whose body is indented by `base`.
    pub(in crate::parse) fn of(text: &str, fact: &Fact, line: &BodyLine, base: usize) -> Self {
        let close = Self::CLOSE.only_if(fact.blanks == 0);
        if line.chrome.is_some() {
            return close.and(Self::APART);
        }
        let (content, indent) = (line.span.of(text), fact.line.indent);
        close
            .and(Self::INDENTED.only_if(indent > base))
            .and(Self::APART.only_if(fact.rule.is_some()))
            .and(Self::MARKED.only_if(fact.rule.is_none() && may_be_marked(content.as_bytes(), indent > 0)))
            .and(Self::OPENING.only_if(indent >= base + INDENTED || opens(content)))
            .and(Self::CODE.only_if(fact.holds.has(Holds::SIGN) && is_code(content)))
    }

    #[inline]
    pub(in crate::parse) const fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    pub(in crate::parse) const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(in crate::parse) const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    const fn only_if(self, holds: bool) -> Self {
        if holds { self } else { Self(0) }
    }
}

/// Whether the text begins with a quotation mark or `>`.
fn opens(content: &str) -> bool {
    match content.as_bytes().first() {
        Some(b'>') => true,
        Some(&first) => may_begin_mark(first) && mark(content).is_some(),
        None => false,
    }
}

/// Whether bytes may begin with a [marker](crate::grammar::marker), or with what may stand before one.
fn may_be_marked(bytes: &[u8], indented: bool) -> bool {
    let numeral = |b: &u8| matches!(b.to_ascii_lowercase(), b'i' | b'v' | b'x' | b'l' | b'c');
    match bytes {
        [first, second, ..] if first.is_ascii_alphabetic() => match second {
            b')' | b'.' | b',' | b':' | 0x80.. => true,
            letter if letter.is_ascii_alphabetic() => numeral(first) && numeral(letter),
            _ => *first == b'o' && indented,
        },
        // ・, and the numerals from 一 to 十.
        [0xE3, 0x83, 0xBB, ..]
        | [0xE4, 0xB8, 0x80 | 0x83 | 0x89, ..]
        | [0xE4, 0xB9, 0x9D, ..]
        | [0xE4, 0xBA, 0x8C | 0x94, ..]
        | [0xE5, 0x85, 0xAB | 0xAD, ..]
        | [0xE5, 0x8D, 0x81, ..]
        | [0xE5, 0x9B, 0x9B, ..] => true,
        // Letters of Europe and of Korea, kana and ideographs.
        [0xC3..=0xD7 | 0xE4..=0xE9 | 0xEB..=0xED, ..] | [0xE3, 0x81..=0xBF, ..] => false,
        [b'!' | b'$'..=b'&' | b'.' | b'/' | b':'..=b'=' | b'?' | b'@' | b'['..=b'_' | b'{'..=b'}', ..] => false,
        bytes => bytes.len() > 1,
    }
}

#[cfg(test)]
mod tests {
    use super::may_be_marked;
    use crate::{grammar::marker::marker, parse::items::prefix};

    #[test]
    fn no_marker_is_overlooked() {
        let starts = ('\0'..=char::MAX).map(String::from).chain((0..100_u8).map(|it| format!("{it}")));
        let numerals = ["ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "xx", "XC", "LX"].map(str::to_owned);
        for start in starts.chain(numerals) {
            for after in [" å", ". å", ") å", "å", ".å", ")å", ", å", ": å", "\u{a0}å", "、å", ".) å"] {
                for line in [format!("{start}{after}"), format!("({start}{after}"), format!("\"{start}{after}")] {
                    let found = |indented| marker(&line[prefix(&line)..], indented).is_some();
                    for indented in [false, true] {
                        assert!(may_be_marked(line.as_bytes(), indented) || !found(indented), "{line:?}");
                    }
                }
            }
        }
    }
}
