//! The encodings that texts are saved in, by their names.

use encoding_rs::Encoding as Table;
use std::{fmt, str::FromStr};

/// An encoding of the WHATWG's list, as browsers know it.
///
/// It is made from any of its labels: `latin1` and `iso-8859-1` are names of windows-1252.
///
/// ```
/// use blogtext::source::Encoding;
/// let encoding: Encoding = "Latin1".parse()?;
/// assert_eq!(encoding.name(), "windows-1252");
/// let unknown = "windows-125".parse::<Encoding>().unwrap_err();
/// assert_eq!(unknown.suggestions()[0], "windows-1250");
/// # Ok::<(), blogtext::source::UnknownEncoding>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Encoding(pub(super) &'static Table);

impl Encoding {
    /// UTF-8.
    pub const UTF_8: Self = Self(encoding_rs::UTF_8);

    /// Its name, in lower case, as the WHATWG's list has it among the labels.
    pub fn name(self) -> String {
        self.0.name().to_ascii_lowercase()
    }
}

impl fmt::Debug for Encoding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Encoding({})", self.name())
    }
}

impl fmt::Display for Encoding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.name())
    }
}

impl FromStr for Encoding {
    type Err = UnknownEncoding;

    fn from_str(label: &str) -> Result<Self, UnknownEncoding> {
        match Table::for_label_no_replacement(label.as_bytes()) {
            Some(table) => Ok(Self(table)),
            None => Err(UnknownEncoding { label: label.to_owned(), suggestions: suggestions(label) }),
        }
    }
}

/// No encoding has this name, or none that text can be read from.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct UnknownEncoding {
    label: String,
    suggestions: Vec<&'static str>,
}

impl UnknownEncoding {
    /// The names most like it, the likest first; there is always one.
    pub fn suggestions(&self) -> &[&'static str] {
        &self.suggestions
    }
}

impl fmt::Display for UnknownEncoding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no encoding is called “{}”; perhaps ", self.label.escape_debug())?;
        for (nth, name) in self.suggestions.iter().enumerate() {
            write!(f, "{}`{name}`", if nth == 0 { "" } else { " or " })?;
        }
        Ok(())
    }
}

impl std::error::Error for UnknownEncoding {}

/// The names that people use. Each is a label of the WHATWG's list.
const NAMES: &[&str] = &[
    "utf-8",
    "utf-16le",
    "utf-16be",
    "windows-1250",
    "windows-1251",
    "windows-1252",
    "windows-1253",
    "windows-1254",
    "windows-1255",
    "windows-1256",
    "windows-1257",
    "windows-1258",
    "windows-874",
    "iso-8859-1",
    "iso-8859-2",
    "iso-8859-3",
    "iso-8859-4",
    "iso-8859-5",
    "iso-8859-6",
    "iso-8859-7",
    "iso-8859-8",
    "iso-8859-8-i",
    "iso-8859-9",
    "iso-8859-10",
    "iso-8859-13",
    "iso-8859-14",
    "iso-8859-15",
    "iso-8859-16",
    "latin1",
    "latin2",
    "ascii",
    "koi8-r",
    "koi8-u",
    "ibm866",
    "cp866",
    "macintosh",
    "x-mac-cyrillic",
    "shift_jis",
    "euc-jp",
    "iso-2022-jp",
    "gbk",
    "gb2312",
    "gb18030",
    "big5",
    "euc-kr",
    "tis-620",
    "cp1250",
    "cp1251",
    "cp1252",
];

/// Longer names are nobody's slip of the pen.
const LONGEST: usize = 40;
const MOST_SUGGESTIONS: usize = 3;

/// The names that the fewest changes make of `label`; where all are far, the one that most files have.
fn suggestions(label: &str) -> Vec<&'static str> {
    let folded: String = label.trim().to_ascii_lowercase().chars().take(LONGEST).collect();
    let mut near: Vec<(usize, &str)> = NAMES.iter().map(|&name| (distance(&folded, name), name)).collect();
    near.sort_by_key(|&(distance, _)| distance);
    let best = near.first().map_or(0, |&(distance, _)| distance);
    let enough = folded.chars().count() * 2 / 3;
    near.retain(|&(distance, _)| distance == best && distance <= enough);
    near.truncate(MOST_SUGGESTIONS);
    if near.is_empty() { vec!["windows-1252"] } else { near.into_iter().map(|(_, name)| name).collect() }
}

/// How many characters must be put in, taken out or changed to make one of the other.
fn distance(a: &str, b: &str) -> usize {
    let mut row: Vec<usize> = (0..=b.chars().count()).collect();
    for (nth, from) in a.chars().enumerate() {
        let mut diagonal = nth;
        let mut left = nth + 1;
        for (slot, to) in row.iter_mut().zip(std::iter::once('\0').chain(b.chars())) {
            let above = *slot;
            if to != '\0' {
                left = (diagonal + usize::from(from != to)).min(above + 1).min(left + 1);
            }
            diagonal = above;
            *slot = left;
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{Encoding, NAMES, distance};

    #[test]
    fn every_name_is_a_label() {
        for name in NAMES {
            assert!(name.parse::<Encoding>().is_ok(), "{name}");
        }
    }

    #[test]
    fn slips_are_corrected() {
        for (slip, meant) in [
            ("utf8mb4", "utf-8"),
            ("windows1252", "windows-1252"),
            ("iso8859-51", "iso-8859-1"),
            ("KOI-8R", "koi8-r"),
            ("shift-jiss", "shift_jis"),
            ("", "windows-1252"),
            ("hz-gb-2312", "gb2312"),
            ("a name that is far from all others in the list, and long", "windows-1252"),
        ] {
            let unknown = slip.parse::<Encoding>().map_err(|unknown| unknown.suggestions().to_vec());
            assert!(unknown.as_ref().is_err_and(|it| it.contains(&meant)), "{slip}: {unknown:?}");
        }
    }

    #[test]
    fn distances() {
        for (a, b, far) in [("", "", 0), ("abc", "", 3), ("", "abc", 3), ("kitten", "sitting", 3), ("gbk", "big5", 4)] {
            assert_eq!(distance(a, b), far, "{a} {b}");
        }
    }
}
