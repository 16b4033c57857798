//! From bytes to text, character by character, each with how many bytes it was.

use super::{
    Fault,
    map::{ByteMap, Measure},
};
use crate::source::Span;
use encoding_rs::{DecoderResult, Encoding, ISO_2022_JP, UTF_8, UTF_16BE, UTF_16LE};

/// A text in the making.
#[derive(Debug)]
pub(super) struct Converted {
    pub(super) text: String,
    pub(super) map: ByteMap,
    pub(super) faults: Vec<Fault>,
    /// How many bytes were told.
    at: usize,
}

/// The text that `bytes` are in `encoding`. A mark at their start is a character of the text, as any other.
pub(super) fn convert(bytes: &[u8], encoding: &'static Encoding) -> Converted {
    let measure = match encoding {
        it if it == UTF_8 => Measure::Utf8,
        it if it == UTF_16LE || it == UTF_16BE => Measure::Utf16,
        it if it.is_single_byte() => Measure::Single,
        _ => Measure::Double,
    };
    let text = String::with_capacity(bytes.len());
    let mut to = Converted { text, map: ByteMap::new(measure.clone(), bytes.len()), faults: Vec::new(), at: 0 };
    match measure {
        Measure::Utf8 => to.utf8(bytes),
        Measure::Utf16 if encoding == UTF_16LE => to.utf16(bytes, u16::from_le_bytes),
        Measure::Utf16 => to.utf16(bytes, u16::from_be_bytes),
        Measure::Single => to.single(bytes, encoding),
        _ => to.several(bytes, encoding),
    }
    to
}

impl Converted {
    fn push(&mut self, c: char, len: usize) {
        self.text.push(c);
        self.map.push(c, len);
        self.at += len;
    }

    /// The next `len` bytes are no character.
    fn fault(&mut self, len: usize) {
        let (text, file) = (self.text.len(), self.at);
        self.push(char::REPLACEMENT_CHARACTER, len);
        match self.faults.last_mut().filter(|last| last.file.end == file && last.span.end == text) {
            Some(last) => {
                last.span.end = self.text.len();
                last.file.end = self.at;
            }
            None => self.faults.push(Fault { span: Span::new(text, self.text.len()), file: Span::new(file, self.at) }),
        }
    }

    fn utf8(&mut self, bytes: &[u8]) {
        for chunk in bytes.utf8_chunks() {
            for c in chunk.valid().chars() {
                self.push(c, c.len_utf8());
            }
            if !chunk.invalid().is_empty() {
                self.fault(chunk.invalid().len());
            }
        }
    }

    fn utf16(&mut self, bytes: &[u8], unit: fn([u8; 2]) -> u16) {
        let mut units: Vec<u16> = bytes.chunks_exact(2).filter_map(|pair| pair.try_into().ok().map(unit)).collect();
        let mut rest = bytes.len() % 2;
        // Half a character and half of its other half are one fault.
        if rest > 0 && units.pop_if(|unit| matches!(unit, 0xD800..=0xDBFF)).is_some() {
            rest += 2;
        }
        for c in char::decode_utf16(units) {
            match c {
                Ok(c) => self.push(c, 2 * c.len_utf16()),
                Err(_) => self.fault(2),
            }
        }
        if rest > 0 {
            self.fault(rest);
        }
    }

    fn single(&mut self, bytes: &[u8], encoding: &'static Encoding) {
        let all: Vec<u8> = (0..=u8::MAX).collect();
        let (table, _) = encoding.decode_without_bom_handling(&all);
        let table: Vec<char> = table.chars().collect();
        for &byte in bytes {
            match table.get(usize::from(byte)) {
                Some(&c) if c != char::REPLACEMENT_CHARACTER => self.push(c, 1),
                _ => self.fault(1),
            }
        }
    }

    /// Encodings in which a character is several bytes: one byte at a time, so that it is known which they are.
    fn several(&mut self, bytes: &[u8], encoding: &'static Encoding) {
        let escapes = encoding == ISO_2022_JP;
        let mut decoder = encoding.new_decoder_without_bom_handling();
        let mut found = String::with_capacity(16);
        // How many bytes were read, and how many of them are not told yet.
        let (mut read, mut pending) = (0, 0);
        loop {
            let rest = bytes.get(read..).unwrap_or_default();
            if pending == 0 && !escapes {
                let ascii = Encoding::ascii_valid_up_to(rest);
                rest.iter().take(ascii).for_each(|&byte| self.push(char::from(byte), 1));
                read += ascii;
            }
            let next = bytes.get(read..(read + 1).min(bytes.len())).unwrap_or_default();
            let (result, taken) = decoder.decode_to_string_without_replacement(next, &mut found, next.is_empty());
            (read, pending) = (read + taken, pending + taken);
            let (bad, after) = match result {
                DecoderResult::Malformed(bad, after) => (usize::from(bad), usize::from(after)),
                _ => (0, 0),
            };
            let mut own = pending.saturating_sub(bad + after);
            for c in found.drain(..) {
                // What comes back after a broken character is ASCII, byte by byte.
                let len = if c.is_ascii() && !escapes { own.min(1) } else { own };
                self.push(c, len);
                own -= len;
                pending -= len;
            }
            if bad > 0 {
                let broken = pending.saturating_sub(after);
                self.fault(broken);
                pending -= broken;
            }
            if next.is_empty() && result == DecoderResult::InputEmpty {
                break;
            }
        }
    }
}
