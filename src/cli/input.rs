//! A file to read, or standard input.

use super::{Failure, failure::say, place::Stretch, visible::visible};
use blogtext::source::{Decoded, Encoding, LineIndex, Lines};
use std::{
    fs,
    io::{self, Read},
    path::Path,
};

/// One of the files that were named.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Input<'a> {
    path: &'a Path,
    /// The lines of it that are asked for; all if none are named.
    lines: Option<Stretch>,
}

impl<'a> Input<'a> {
    /// The file at `path`; `-` is standard input.
    pub(crate) fn new(path: &'a Path, lines: Option<Stretch>) -> Self {
        Self { path, lines }
    }

    /// The lines of it that are asked for.
    pub(crate) fn lines(self) -> Option<Stretch> {
        self.lines
    }

    /// Its name, safe to print.
    pub(crate) fn shown(self) -> String {
        visible(&self.name()).into_owned()
    }

    /// Fails where lines are asked for that `text` does not have.
    pub(crate) fn check_lines(self, text: &str) -> Result<(), Failure> {
        let (Some(asked), lines) = (self.lines, Lines::new(text).count()) else { return Ok(()) };
        if asked.last <= lines { Ok(()) } else { Err(Failure::NoSuchLine { name: self.name(), asked, lines }) }
    }

    /// Its name as the user knows it.
    pub(crate) fn name(self) -> String {
        if self.is_standard() { "standard input".to_owned() } else { self.path.display().to_string() }
    }

    /// Its name as the user gave it.
    pub(crate) fn given(self) -> String {
        self.path.display().to_string()
    }

    /// All its bytes.
    pub(crate) fn read(self) -> Result<Vec<u8>, Failure> {
        self.bytes().map_err(|error| self.failure(error))
    }

    /// What it means that reading it failed with `error`.
    pub(crate) fn failure(self, error: io::Error) -> Failure {
        Failure::Read { name: self.name(), error }
    }

    /// Says that its encoding is a guess.
    pub(crate) fn tell_guess(self, encoding: Encoding) {
        let name = self.name();
        say(format_args!(
            "{name}: read as {encoding}, which is a guess; if letters are wrong, name the encoding with `--encoding`"
        ));
    }

    /// Fails where bytes are no character.
    pub(crate) fn check(self, decoded: &Decoded<'_>) -> Result<(), Failure> {
        let (name, encoding) = (self.name(), decoded.encoding());
        let Some(first) = decoded.faults().first() else { return Ok(()) };
        let bytes = decoded.faults().iter().map(|it| it.file.len()).sum();
        let position = LineIndex::new(decoded.text()).position(decoded.text(), first.span.start);
        Err(Failure::Undecodable { name, encoding, bytes, offset: first.file.start, position })
    }

    /// Whether it is standard input.
    pub(crate) fn is_standard(self) -> bool {
        self.path.as_os_str() == "-"
    }

    /// Its bytes, as they come.
    pub(crate) fn open(self) -> Result<Box<dyn Read>, Failure> {
        if self.is_standard() {
            return Ok(Box::new(io::stdin().lock()));
        }
        let file = fs::File::open(self.path).map_err(|error| self.failure(error))?;
        Ok(Box::new(file))
    }

    fn bytes(self) -> io::Result<Vec<u8>> {
        if !self.is_standard() {
            return fs::read(self.path);
        }
        let mut bytes = Vec::new();
        io::stdin().lock().read_to_end(&mut bytes)?;
        Ok(bytes)
    }
}
