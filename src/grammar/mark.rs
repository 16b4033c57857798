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
pub(crate) fn mark(input: &str) -> Option<&'static Sign> {
    if !may_be_mark(input.as_bytes()) {
        return None;
    }
    let double = SIGNS.iter().find(|sign| sign.text.is_ascii() && sign.text.len() == 2 && input.starts_with(sign.text));
    double.or_else(|| SIGNS.iter().find(|sign| input.starts_with(sign.text)))
}

/// Whether a mark may begin with byte `b`.
pub(crate) const fn may_begin_mark(b: u8) -> bool {
    matches!(b, b'"' | b'\'' | b'`' | b',' | 0xC2 | 0xE2 | 0xE3 | 0xEF)
}

/// Whether the bytes begin like a mark: most signs that share a first byte with one do not.
const fn may_be_mark(bytes: &[u8]) -> bool {
    matches!(
        bytes,
        [b'"' | b'\'', ..]
            | [b'`', b'`', ..]
            | [b',', b',', ..]
            | [0xC2, 0xAB | 0xBB, ..]
            | [0xE2, 0x80, 0x98..=0x9E | 0xB9 | 0xBA, ..]
            | [0xE3, 0x80, 0x8A..=0x8F, ..]
            | [0xEF, 0xBC, 0x82, ..]
    )
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
