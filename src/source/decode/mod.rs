//! Bytes to text: which encoding they are in, how that is known, and which bytes each character was.

mod choose;
mod convert;
mod map;
mod undo;

use super::{Encoding, Span};
use map::ByteMap;
use std::borrow::Cow;

/// How bytes are to be read.
///
/// ```
/// use blogtext::source::{Chosen, Decoding};
/// let decoded = Decoding::new().decode(b"\xEF\xBB\xBFHej");
/// assert_eq!((decoded.encoding().name().as_str(), decoded.chosen()), ("utf-8", Chosen::ByteOrderMark));
/// let decoded = Decoding::new().encoding("koi8-r".parse()?).decode(b"\xED\xC9\xD2");
/// assert_eq!((decoded.text(), decoded.chosen()), ("Мир", Chosen::Asked));
/// # Ok::<(), blogtext::source::UnknownEncoding>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Decoding {
    encoding: Option<Encoding>,
    repair: bool,
}

impl Decoding {
    /// By their mark or their look, and as they are.
    pub fn new() -> Self {
        Self::default()
    }

    /// In `encoding`, whatever they look like.
    #[must_use]
    pub fn encoding(self, encoding: Encoding) -> Self {
        Self { encoding: Some(encoding), ..self }
    }

    /// Text that was decoded wrongly before (`sÃ¥ngen`) is repaired, as [`Decoded::mojibake`] tells.
    #[must_use]
    pub fn repair_mojibake(self, repair: bool) -> Self {
        Self { repair, ..self }
    }

    /// Reads `bytes`. There is no error: what is no character in the encoding is in [`Decoded::faults`].
    pub fn decode(self, bytes: &[u8]) -> Decoded<'_> {
        let (encoding, chosen) = match self.encoding {
            Some(encoding) => (encoding, Chosen::Asked),
            None => {
                let (encoding, chosen) = choose::choose(bytes);
                (Encoding(encoding), chosen)
            }
        };
        let mut decoded = decode_as(bytes, encoding, chosen);
        if self.repair {
            decoded.repair();
        } else {
            decoded.mojibake = undo::find(&decoded.text);
        }
        decoded
    }
}

/// The text that `bytes` are, by their mark or their look: `Decoding::new().decode(bytes)`.
///
/// ```
/// use blogtext::{Span, source::{Chosen, decode}};
/// let decoded = decode(b"Det sn\xF6ar p\xE5 \xF6n, och det \xE4r m\xF6rkt \xE4nnu.");
/// assert_eq!(decoded.text(), "Det snöar på ön, och det är mörkt ännu.");
/// assert_eq!((decoded.encoding().name().as_str(), decoded.chosen()), ("windows-1252", Chosen::Guessed));
/// assert_eq!(decoded.file_span(Span::new(4, 10)), Span::new(4, 9));
/// ```
pub fn decode(bytes: &[u8]) -> Decoded<'_> {
    Decoding::new().decode(bytes)
}

/// How it is known in which encoding bytes are.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum Chosen {
    /// It was asked for.
    Asked,
    /// They begin with a byte order mark.
    ByteOrderMark,
    /// They are valid UTF-8, as text in another encoding hardly ever is; ASCII is.
    ValidUtf8,
    /// They look like it, and it may be wrong.
    Guessed,
}

/// Bytes that are no character in the encoding: U+FFFD stands for them.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub struct Fault {
    /// U+FFFD, once or more, in the text.
    pub span: Span,
    /// The bytes of the file.
    pub file: Span,
}

/// Text that was UTF-8, and was decoded in another encoding before: once, or again and again.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Mojibake {
    /// The first that is seen of it in the text, or what stands there now that it is repaired.
    pub span: Span,
    /// What stood there.
    pub written: String,
    /// The character that was meant.
    pub meant: char,
    /// What it was decoded in, the last time first. To repair it: encode in each of these, and decode as UTF-8.
    pub read_as: Vec<Encoding>,
    /// How many characters were repaired; none if that was not asked for.
    pub repaired: usize,
}

/// A text with what is known of the bytes it was.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Decoded<'a> {
    text: Cow<'a, str>,
    encoding: Encoding,
    chosen: Chosen,
    faults: Vec<Fault>,
    mojibake: Option<Mojibake>,
    /// None where the text is the file's, byte for byte.
    map: Option<ByteMap>,
}

impl<'a> Decoded<'a> {
    /// The text. A byte order mark is its first character.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text alone, borrowed from the bytes where they are UTF-8.
    pub fn into_text(self) -> Cow<'a, str> {
        self.text
    }

    /// The text where it is the bytes themselves.
    pub(crate) fn borrowed(&self) -> Option<&'a str> {
        match self.text {
            Cow::Borrowed(text) => Some(text),
            Cow::Owned(_) => None,
        }
    }

    /// What the bytes were read in.
    pub fn encoding(&self) -> Encoding {
        self.encoding
    }

    /// How that is known.
    pub fn chosen(&self) -> Chosen {
        self.chosen
    }

    /// The bytes that are no character, in order; neighbours are one.
    pub fn faults(&self) -> &[Fault] {
        &self.faults
    }

    /// Text that was decoded wrongly before, if there is a good deal of it.
    pub fn mojibake(&self) -> Option<&Mojibake> {
        self.mojibake.as_ref()
    }

    /// The bytes of the file that are the text of `span`, all those of the characters it begins and ends in.
    pub fn file_span(&self, span: Span) -> Span {
        self.map.as_ref().map_or(span, |map| map.span(&self.text, span))
    }

    fn repair(&mut self) {
        let Some(undone) = undo::undo(&self.text) else { return };
        let map = self.map.take().unwrap_or_else(|| ByteMap::identity(&self.text));
        let map = undone.map.over(&undone.text, &map, &self.text);
        undone.map.raise(&undone.text, &mut self.faults);
        self.mojibake = Some(undone.mojibake);
        self.text = Cow::Owned(undone.text);
        self.map = Some(map);
    }
}

fn decode_as(bytes: &[u8], encoding: Encoding, chosen: Chosen) -> Decoded<'_> {
    let (faults, mojibake) = (Vec::new(), None);
    if encoding == Encoding::UTF_8
        && let Ok(text) = simdutf8::basic::from_utf8(bytes)
    {
        return Decoded { text: Cow::Borrowed(text), encoding, chosen, faults, mojibake, map: None };
    }
    let converted = convert::convert(bytes, encoding.0);
    let (text, faults, map) = (Cow::Owned(converted.text), converted.faults, Some(converted.map));
    Decoded { text, encoding, chosen, faults, mojibake, map }
}
