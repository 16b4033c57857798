//! Standard output or a file, opened when there is something to write.

use super::{Failure, arguments::Color, form::Writer, input::Input, work::Sink};
use std::{
    fs::File,
    io::{self, BufWriter, ErrorKind, IsTerminal, Write},
    path::Path,
};

/// Bytes gathered before they are written: a document's JSON is many small pieces.
const BUFFER: usize = 1 << 16;

/// Where the output goes.
pub(crate) struct Output<'a> {
    path: Option<&'a Path>,
    sink: Option<Box<dyn Write>>,
}

impl<'a> Output<'a> {
    /// The file at `path`, or standard output. Nothing is opened yet, so that an unreadable input does not
    /// cost an older output.
    pub(crate) fn new(path: Option<&'a Path>) -> Self {
        Self { path, sink: None }
    }

    /// Whether something has been written, or tried.
    pub(crate) fn is_open(&self) -> bool {
        self.sink.is_some()
    }

    /// What to write to.
    pub(crate) fn open(&mut self) -> Result<&mut dyn Write, Failure> {
        let sink = match self.sink.take() {
            Some(sink) => sink,
            None => open(self.path).map_err(|error| self.failure(error))?,
        };
        Ok(self.sink.insert(sink))
    }

    /// Writes what is still held back.
    pub(crate) fn finish(&mut self) -> Result<(), Failure> {
        let flushed = self.sink.as_mut().map_or(Ok(()), |sink| sink.flush());
        flushed.map_err(|error| self.failure(error))
    }

    /// Whether what is written is seen at once.
    pub(crate) fn is_terminal(&self) -> bool {
        self.path.is_none() && io::stdout().is_terminal()
    }

    /// Whether colour is wanted there: a file gets it only where it was asked for.
    pub(crate) fn takes_color(&self, color: Color) -> bool {
        match color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => {
                self.path.is_none() && anstream::AutoStream::choice(&io::stdout()) != anstream::ColorChoice::Never
            }
        }
    }
}

impl Sink for Output<'_> {
    fn begin(&mut self, writer: &Writer, input: Input<'_>) -> Result<&mut dyn Write, Failure> {
        let first = !self.is_open();
        let begun = writer.begin(input, first, self.open()?);
        begun.map_err(|error| self.failure(error))?;
        self.open()
    }

    fn failure(&self, error: io::Error) -> Failure {
        if error.kind() == ErrorKind::BrokenPipe {
            return Failure::Closed;
        }
        let name = self.path.map_or_else(|| "standard output".to_owned(), |path| path.display().to_string());
        Failure::Write { name, error }
    }
}

fn open(path: Option<&Path>) -> io::Result<Box<dyn Write>> {
    Ok(match path {
        Some(path) => Box::new(BufWriter::with_capacity(BUFFER, File::create(path)?)),
        None => Box::new(BufWriter::with_capacity(BUFFER, io::stdout().lock())),
    })
}
