//! From bytes of the text back to bytes of the file.
//!
//! Of nearly every character the encoding alone tells how many bytes of the file it is: that is its [`Measure`]. The
//! few others are kept one by one, and the place in the file at every [`STRIDE`] bytes of text.

use super::Fault;
use crate::source::{Span, mojibake::Misreading};

/// How much text is walked at the most to find a place.
const STRIDE: usize = 1024;

/// How many bytes of the file a character of the text is, as a rule.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Measure {
    /// As many as in the text.
    Utf8,
    /// Two or four.
    Utf16,
    /// One.
    Single,
    /// One in ASCII, two beyond.
    Double,
    /// The characters that were misread for its bytes, each by a measure of its own.
    Repaired(&'static Misreading, Box<Measure>),
}

impl Measure {
    fn of(&self, c: char) -> usize {
        match self {
            Self::Utf8 => c.len_utf8(),
            Self::Utf16 => 2 * c.len_utf16(),
            Self::Single => 1,
            Self::Double => 1 + usize::from(!c.is_ascii()),
            Self::Repaired(_, of) if c.is_ascii() => of.of(c),
            Self::Repaired(misreading, of) => {
                let mut buffer = [0; 4];
                c.encode_utf8(&mut buffer).bytes().map(|byte| of.of(misreading.char(byte))).sum()
            }
        }
    }

    /// From the text above to what lies below the text between.
    fn over(&self, below: &Self) -> Self {
        match self {
            Self::Repaired(misreading, of) => Self::Repaired(misreading, Box::new(of.over(below))),
            _ => below.clone(),
        }
    }
}

/// A place known in both.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
struct Place {
    text: usize,
    file: usize,
}

/// The map of a text, which is asked together with that text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct ByteMap {
    measure: Measure,
    places: Vec<Place>,
    /// The characters that are not as long in the file as the measure says: where, and how long.
    odd: Vec<(usize, usize)>,
    end: Place,
    /// How many bytes the file has: some may follow that no character stands for.
    file: usize,
}

impl ByteMap {
    pub(super) fn new(measure: Measure, file: usize) -> Self {
        Self { measure, places: Vec::new(), odd: Vec::new(), end: Place::default(), file }
    }

    /// The map of a text that is the file's.
    pub(super) fn identity(text: &str) -> Self {
        let mut map = Self::new(Measure::Utf8, text.len());
        text.chars().for_each(|c| map.push(c, c.len_utf8()));
        map
    }

    /// The map of `text`, of which this one is to `between`, and `below` from there to the file.
    pub(super) fn over(&self, text: &str, below: &Self, between: &str) -> Self {
        let mut map = Self::new(self.measure.over(&below.measure), below.file);
        let mut lengths = below.lengths(between);
        for (c, len) in self.lengths(text) {
            let (mut taken, mut file) = (0, 0);
            while taken < len
                && let Some((of, len)) = lengths.next()
            {
                taken += of.len_utf8();
                file += len;
            }
            map.push(c, file);
        }
        map
    }

    /// The characters of `text` that are shorter than what they stand for.
    pub(super) fn changed<'a>(&'a self, text: &'a str) -> impl Iterator<Item = (Span, char)> + 'a {
        let places = self.walk(text, Place::default());
        let changed = places.filter(|&(_, c, len)| c.len_utf8() < len);
        changed.map(|(place, c, _)| (Span::new(place.text, place.text + c.len_utf8()), c))
    }

    /// The faults of the text below, where they stand in `text`: each is the same there.
    pub(super) fn raise(&self, text: &str, faults: &mut [Fault]) {
        let mut faults = faults.iter_mut().peekable();
        for (place, ..) in self.walk(text, Place::default()) {
            if let Some(fault) = faults.next_if(|fault| fault.span.start <= place.file) {
                fault.span = Span::new(place.text, place.text + fault.span.len());
            }
        }
    }

    /// The next character of the text stands for the next `len` bytes of the file.
    pub(super) fn push(&mut self, c: char, len: usize) {
        if self.end.text >= self.places.len() * STRIDE {
            self.places.push(self.end);
        }
        if self.measure.of(c) != len {
            self.odd.push((self.end.text, len));
        }
        self.end.text += c.len_utf8();
        self.end.file += len;
    }

    /// The characters of `text` from the start, each with how many bytes of the file it is.
    pub(super) fn lengths<'a>(&'a self, text: &'a str) -> impl Iterator<Item = (char, usize)> + 'a {
        self.walk(text, Place::default()).map(|(_, c, len)| (c, len))
    }

    /// Where in the file the character at, or around, byte `offset` of `text` starts.
    fn start(&self, text: &str, offset: usize) -> usize {
        let near = self.places.get(offset / STRIDE).filter(|place| place.text <= offset);
        let near = near.or_else(|| self.places.get((offset / STRIDE).checked_sub(1)?)).copied().unwrap_or_default();
        let found = self.walk(text, near).find(|(place, c, _)| offset < place.text + c.len_utf8());
        found.map_or(self.file, |(place, ..)| place.file)
    }

    /// The bytes of the file that the characters of `span` stand for.
    pub(super) fn span(&self, text: &str, span: Span) -> Span {
        let start = self.start(text, span.start);
        let end = (span.end.min(text.len())..).find(|&at| text.is_char_boundary(at) || at > text.len());
        let end = end.map_or(self.file, |end| if end >= text.len() { self.end.file } else { self.start(text, end) });
        Span::new(start, if span.is_empty() { start } else { end })
    }

    fn walk<'a>(&'a self, text: &'a str, from: Place) -> impl Iterator<Item = (Place, char, usize)> + 'a {
        let mut at = from;
        let mut odd = self.odd.get(self.odd.partition_point(|&(place, _)| place < from.text)..).unwrap_or_default();
        text.get(from.text..).unwrap_or_default().chars().map(move |c| {
            let place = at;
            let len = match odd.split_first() {
                Some((&(text, len), rest)) if text == at.text => {
                    odd = rest;
                    len
                }
                _ => self.measure.of(c),
            };
            at = Place { text: at.text + c.len_utf8(), file: at.file + len };
            (place, c, len)
        })
    }
}
