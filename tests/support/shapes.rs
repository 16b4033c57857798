//! Long texts built of little: what the grammar looks for, one thing after another, around another, or in another.
//!
//! A reader that looks back, ahead or again does so on such texts. The tests and the fuzz targets share this file.

use arbitrary::{Arbitrary, Result, Unstructured};
use std::sync::LazyLock;

/// The least and the greatest length of a text in bytes; from one to the next it doubles.
const SIZES: (usize, usize) = (2 << 10, 32 << 10);

/// The most words of a piece.
const WORDS: usize = 8;

/// How a text is built of pieces.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Shape {
    /// The piece, many times.
    Repeat(Piece),
    /// The first many times, the second once, the third many times.
    Sandwich(Piece, Piece, Piece),
    /// Lines that begin with the first piece one time more than the line before, and go on with the second.
    Tree(Piece, Piece),
}

/// What is repeated: words one after another.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Piece(pub(crate) Vec<Word>);

/// A part of a piece.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Word {
    /// The same each time.
    Same(&'static str),
    /// How many times the piece stood before, as a number.
    Count,
    /// The same as a name, another each time.
    Name,
}

impl Shape {
    /// The shape's texts, each about twice as long as the one before.
    pub(crate) fn texts(&self) -> impl Iterator<Item = String> {
        std::iter::successors(Some(SIZES.0), |size| Some(size * 2))
            .take_while(|size| *size <= SIZES.1)
            .map(|size| self.text(size))
    }

    fn text(&self, size: usize) -> String {
        let mut text = String::with_capacity(size + 1024);
        match self {
            Self::Repeat(piece) => piece.fill(&mut text, size),
            Self::Sandwich(above, between, below) => {
                above.fill(&mut text, size / 2);
                between.write(&mut text, 0);
                below.fill(&mut text, size);
            }
            Self::Tree(indent, line) => {
                for depth in 0..size {
                    if text.len() >= size {
                        break;
                    }
                    (0..depth).for_each(|at| indent.write(&mut text, at));
                    line.write(&mut text, depth);
                    text.push('\n');
                }
            }
        }
        text
    }
}

impl Piece {
    /// Writes the piece until the text has `size` bytes. A piece that writes nothing is not tried for ever.
    fn fill(&self, text: &mut String, size: usize) {
        for count in 0..size {
            if text.len() >= size {
                break;
            }
            self.write(text, count);
        }
    }

    fn write(&self, text: &mut String, count: usize) {
        for word in &self.0 {
            match word {
                Word::Same(same) => text.push_str(same),
                Word::Count => text.push_str(&count.to_string()),
                Word::Name => text.push_str(&name(count)),
            }
        }
    }
}

/// A name that no other number has: `Bo`, `Baco`, `Bado`…
fn name(number: usize) -> String {
    const LETTERS: &[u8] = b"BCDFGHJKLMNPRSTV";
    let mut name = String::from("B");
    let mut rest = number;
    while rest > 0 {
        name.push('a');
        name.push(char::from(LETTERS[rest % LETTERS.len()].to_ascii_lowercase()));
        rest /= LETTERS.len();
    }
    name + "o"
}

impl<'a> Arbitrary<'a> for Shape {
    fn arbitrary(bytes: &mut Unstructured<'a>) -> Result<Self> {
        Ok(match bytes.int_in_range(0..=2)? {
            0 => Self::Repeat(bytes.arbitrary()?),
            1 => Self::Sandwich(bytes.arbitrary()?, bytes.arbitrary()?, bytes.arbitrary()?),
            _ => Self::Tree(bytes.arbitrary()?, bytes.arbitrary()?),
        })
    }
}

impl<'a> Arbitrary<'a> for Piece {
    fn arbitrary(bytes: &mut Unstructured<'a>) -> Result<Self> {
        let words = bytes.int_in_range(1..=WORDS)?;
        (0..words).map(|_| bytes.choose(&VOCABULARY).copied()).collect::<Result<_>>().map(Self)
    }
}

/// Words of every day, and what stands between words, beside those of the dictionary.
const PLAIN: [&str; 24] = [
    "\n", "\n", "\n", "\n\n", " ", " ", "  ", "a", "a b c", "Bo", "Hej! ", "Ja. ", ":", ":\n", ",", "?", "(", ")", "[",
    "]", " said", " sa", "Bo: ", "1",
];

/// All that a piece may hold.
pub(crate) static VOCABULARY: LazyLock<Vec<Word>> = LazyLock::new(|| {
    let sought = include_str!("../../fuzz/blogtext.dict").lines().filter_map(entry);
    let same = PLAIN.into_iter().map(String::from).chain(sought).map(|word| Word::Same(word.leak()));
    same.chain([Word::Count, Word::Name]).collect()
});

/// What a line of the dictionary says: an entry stands in quotation marks, with some bytes written as `\xNN`.
fn entry(line: &str) -> Option<String> {
    let mut rest = line.strip_prefix('"')?.strip_suffix('"')?;
    let mut bytes = Vec::new();
    while let Some((before, escaped)) = rest.split_once('\\') {
        bytes.extend(before.bytes());
        let length = if escaped.starts_with('x') { 3 } else { 1 };
        let (code, after) = escaped.split_at_checked(length)?;
        bytes.push(match code.strip_prefix('x') {
            Some(digits) => u8::from_str_radix(digits, 16).ok()?,
            None => *code.as_bytes().first()?,
        });
        rest = after;
    }
    bytes.extend(rest.bytes());
    String::from_utf8(bytes).ok()
}
