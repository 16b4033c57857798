//! The text that is at hand.

use super::ReadError;
use std::io::{BufRead, ErrorKind};

/// What was read and is still needed.
#[derive(Debug)]
pub(super) struct Stock<R> {
    from: R,
    text: String,
    /// The beginning of a character whose end was not read yet.
    begun: Vec<u8>,
    /// How many bytes came before the text.
    base: usize,
    ended: bool,
    fault: Option<ReadError>,
}

impl<R: BufRead> Stock<R> {
    pub(super) fn new(from: R) -> Self {
        Self { from, text: String::new(), begun: Vec::new(), base: 0, ended: false, fault: None }
    }

    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// Whether nothing comes after it.
    pub(super) fn ended(&self) -> bool {
        self.ended
    }

    /// Why nothing does, if that is not for its own end; told once.
    pub(super) fn fault(&mut self) -> Option<ReadError> {
        self.fault.take()
    }

    /// Lets the first bytes go, and reads until it has more than `most`, or all.
    pub(super) fn fill(&mut self, gone: usize, most: usize) {
        self.text.drain(..gone);
        self.base += gone;
        while self.text.len() <= most && !self.ended {
            if let Err(fault) = self.read() {
                (self.ended, self.fault) = (true, Some(fault));
            }
        }
    }

    /// Takes what the source has at hand.
    fn read(&mut self) -> Result<(), ReadError> {
        let bytes = match self.from.fill_buf() {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == ErrorKind::Interrupted => return Ok(()),
            Err(error) => return Err(ReadError::Io(error)),
        };
        let count = bytes.len();
        self.ended = count == 0;
        // What was begun when all has ended is no character.
        let sound = append(&mut self.text, &mut self.begun, bytes) && (!self.ended || self.begun.is_empty());
        self.from.consume(count);
        if sound { Ok(()) } else { Err(ReadError::Encoding { offset: self.base + self.text.len() }) }
    }
}

/// Appends UTF-8, and keeps in `begun` the beginning of a character that the bytes end with; false where it is none.
fn append(text: &mut String, begun: &mut Vec<u8>, mut bytes: &[u8]) -> bool {
    while let Some((first, rest)) = bytes.split_first().filter(|_| !begun.is_empty()) {
        begun.push(*first);
        bytes = rest;
        match str::from_utf8(begun) {
            Ok(whole) => {
                text.push_str(whole);
                begun.clear();
            }
            Err(error) if error.error_len().is_some() => return false,
            Err(_) => {}
        }
    }
    let Err(error) = str::from_utf8(bytes).map(|all| text.push_str(all)) else { return true };
    let (valid, rest) = bytes.split_at(error.valid_up_to());
    text.push_str(str::from_utf8(valid).unwrap_or_default());
    begun.extend_from_slice(rest);
    error.error_len().is_none()
}
