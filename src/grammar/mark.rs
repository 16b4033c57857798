//! Quotation marks.
//!
//! ```text
//! mark := '"' | '“' | '”' | '„' | '«' | '»' | '‘' | '’' | '‚' | '‹' | '›' | '「' | '」' | '『' | '』' | '《' | '》'
//!       | "''" | "``" | ",,"
//! ```
//!
//! What a mark does depends on its neighbours and its language: `”` opens and closes in Swedish, `“`
//! closes in German, `»` opens or closes. Pairs are those of CLDR 48 and those that people type.

/// A quotation mark in the text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Sign {
    pub(crate) text: &'static str,
    /// What may close a quotation that this mark opened; empty where it never opens one.
    pub(crate) closers: &'static [&'static str],
}

/// Every mark and what may close it, the likeliest first.
static SIGNS: [Sign; 22] = [
    sign("\"", &["\"", "”", "“"]),
    sign("“", &["”", "“", "\""]),
    sign("”", &["”", "“"]),
    sign("„", &["“", "”", "\"", "„"]),
    sign("«", &["»"]),
    sign("»", &["«", "»"]),
    sign("‘", &["’", "‘"]),
    sign("’", &["’"]),
    sign("‚", &["‘", "’"]),
    sign("‹", &["›"]),
    sign("›", &["‹", "›"]),
    sign("「", &["」"]),
    sign("」", &[]),
    sign("『", &["』"]),
    sign("』", &[]),
    sign("《", &["》"]),
    sign("》", &[]),
    sign("＂", &["＂"]),
    sign("''", &["''"]),
    sign("``", &["''"]),
    sign(",,", &["''", "“", "”", "\""]),
    sign("'", &["'"]),
];

const fn sign(text: &'static str, closers: &'static [&'static str]) -> Sign {
    Sign { text, closers }
}

/// The mark that starts here, two-character ones first.
#[inline]
pub(crate) fn mark(input: &str) -> Option<&'static Sign> {
    SIGNS.get(place(input.as_bytes())?)
}

/// Where the mark that the bytes start with stands in the table.
const fn place(bytes: &[u8]) -> Option<usize> {
    Some(match bytes {
        [b'"', ..] => 0,
        [0xE2, 0x80, 0x9C, ..] => 1,
        [0xE2, 0x80, 0x9D, ..] => 2,
        [0xE2, 0x80, 0x9E, ..] => 3,
        [0xC2, 0xAB, ..] => 4,
        [0xC2, 0xBB, ..] => 5,
        [0xE2, 0x80, 0x98, ..] => 6,
        [0xE2, 0x80, 0x99, ..] => 7,
        [0xE2, 0x80, 0x9A, ..] => 8,
        [0xE2, 0x80, 0xB9, ..] => 9,
        [0xE2, 0x80, 0xBA, ..] => 10,
        [0xE3, 0x80, 0x8C, ..] => 11,
        [0xE3, 0x80, 0x8D, ..] => 12,
        [0xE3, 0x80, 0x8E, ..] => 13,
        [0xE3, 0x80, 0x8F, ..] => 14,
        [0xE3, 0x80, 0x8A, ..] => 15,
        [0xE3, 0x80, 0x8B, ..] => 16,
        [0xEF, 0xBC, 0x82, ..] => 17,
        [b'\'', b'\'', ..] => 18,
        [b'`', b'`', ..] => 19,
        [b',', b',', ..] => 20,
        [b'\'', ..] => 21,
        _ => return None,
    })
}

/// Whether a mark may begin with byte `b`.
pub(crate) const fn may_begin_mark(b: u8) -> bool {
    matches!(b, b'"' | b'\'' | b'`' | b',' | 0xC2 | 0xE2 | 0xE3 | 0xEF)
}

impl Sign {
    /// Whether `'` and `’`, which are apostrophes first.
    pub(crate) fn is_apostrophe(&self) -> bool {
        matches!(self.text, "'" | "’")
    }

    /// Whether the mark can open where `before` and `after` are its neighbours.
    pub(crate) fn can_open(&self, before: Option<char>, after: Option<char>) -> bool {
        let free = before.is_none_or(|c| !c.is_alphanumeric() && !matches!(c, '.' | '!' | '?' | ','))
            || matches!(self.text, "「" | "『" | "《" | "„" | "“" | "«");
        // French puts a space inside its marks.
        let follows =
            after.is_some_and(|c| (!c.is_whitespace() || self.text == "«") && !matches!(c, '.' | ',' | ')' | ';'));
        !self.closers.is_empty() && free && follows
    }

    /// Whether the mark can close where `before` and `after` are its neighbours.
    pub(crate) fn can_close(&self, before: Option<char>, after: Option<char>) -> bool {
        let letter_after = after.is_some_and(char::is_alphanumeric);
        match self.text {
            "'" | "’" | "‘" => before.is_some_and(|c| !c.is_whitespace()) && !letter_after,
            _ => before.is_some_and(|c| !c.is_whitespace()) || !letter_after,
        }
    }
}

/// The characters beside a mark of `len` bytes at byte `at` of `text`.
pub(crate) fn neighbours(text: &str, at: usize, len: usize) -> (Option<char>, Option<char>) {
    let before = text.get(..at).and_then(|it| it.chars().next_back());
    let after = text.get(at + len..).and_then(|it| it.chars().next());
    (before, after)
}

#[cfg(test)]
mod tests {
    use super::{SIGNS, mark, may_begin_mark};

    #[test]
    fn every_mark_is_found_and_nothing_else() {
        for sign in &SIGNS {
            assert_eq!(mark(&format!("{}x", sign.text)), Some(sign));
            assert!(sign.text.bytes().next().is_some_and(may_begin_mark));
        }
        let own = |c: char| SIGNS.iter().any(|it| it.text == c.to_string());
        assert!(('\0'..=char::MAX).all(|c| mark(&c.to_string()).is_some() == own(c)));
    }
}
