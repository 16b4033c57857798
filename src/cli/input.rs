//! A file to read, or standard input.

use super::Failure;
use blogtext::source::LineIndex;
use std::{
    fs,
    io::{self, Read},
    path::Path,
};

/// One of the files that were named.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Input<'a>(&'a Path);

impl<'a> Input<'a> {
    /// The file at `path`; `-` is standard input.
    pub(crate) fn new(path: &'a Path) -> Self {
        Self(path)
    }

    /// Its name as the user knows it.
    pub(crate) fn name(self) -> String {
        if self.is_standard() { "standard input".to_owned() } else { self.0.display().to_string() }
    }

    /// Its name as the user gave it.
    pub(crate) fn given(self) -> String {
        self.0.display().to_string()
    }

    /// The whole text.
    pub(crate) fn read(self) -> Result<String, Failure> {
        let bytes = self.bytes().map_err(|error| Failure::Read { name: self.name(), error })?;
        String::from_utf8(bytes).map_err(|error| {
            let offset = error.utf8_error().valid_up_to();
            self.encoding_failure(error.as_bytes(), offset)
        })
    }

    fn is_standard(self) -> bool {
        self.0.as_os_str() == "-"
    }

    fn bytes(self) -> io::Result<Vec<u8>> {
        if !self.is_standard() {
            return fs::read(self.0);
        }
        let mut bytes = Vec::new();
        io::stdin().lock().read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    fn encoding_failure(self, bytes: &[u8], offset: usize) -> Failure {
        let text = String::from_utf8_lossy(bytes);
        let position = LineIndex::new(&text).position(&text, offset);
        Failure::Encoding {
            name: self.name(),
            offset,
            line: position.line,
            column: position.column,
            byte: bytes.get(offset).copied().unwrap_or_default(),
            utf16: bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF"),
        }
    }
}
