//! One file: read, decoded, written.

use super::{
    arguments::Arguments,
    entries::{self, Side, Stream},
    failure::Failure,
    form::Writer,
    input::Input,
    tally::Tally,
};
use blogtext::source::{Chosen, Decoding, Encoding};
use std::io::{self, Write};

/// What is asked, the same for each file. Several threads may work with it.
pub(crate) struct Work<'a> {
    arguments: &'a Arguments,
    decoding: Decoding,
    writer: Writer,
}

/// Where the structure of a file is written to.
pub(crate) trait Sink {
    /// Makes ready for `input`, which could be read.
    fn begin(&mut self, writer: &Writer, input: Input<'_>) -> Result<&mut dyn Write, Failure>;

    /// What it means that writing failed with `error`.
    fn failure(&self, error: io::Error) -> Failure;
}

/// What is to be said of a file beside its structure.
#[derive(Debug, Default)]
pub(crate) struct Told {
    /// Whether it could be read, and so has its place in the output.
    pub(crate) read: bool,
    pub(crate) tally: Tally,
    /// The encoding that was guessed.
    pub(crate) guess: Option<Encoding>,
    pub(crate) failure: Option<Failure>,
}

impl<'a> Work<'a> {
    /// What `arguments` ask for.
    pub(crate) fn new(arguments: &'a Arguments, color: bool) -> Self {
        Self { arguments, decoding: arguments.decoding(), writer: Writer::new(arguments, color) }
    }

    pub(crate) fn writer(&self) -> &Writer {
        &self.writer
    }

    /// How many files there are.
    pub(crate) fn count(&self) -> usize {
        self.arguments.files.len()
    }

    /// The file at that place among the arguments.
    pub(crate) fn input(&self, at: usize) -> Option<Input<'a>> {
        let path = self.arguments.files.get(at)?;
        Some(Input::new(path, self.arguments.lines.get(at).copied().flatten()))
    }

    /// Writes the structure of `input` to `sink`, and tells the rest.
    pub(crate) fn convert(&self, input: Input<'_>, sink: &mut impl Sink) -> Told {
        let mut told = Told::default();
        told.failure = self.write(input, sink, &mut told).err();
        told
    }

    fn write(&self, input: Input<'_>, sink: &mut impl Sink, told: &mut Told) -> Result<(), Failure> {
        let bytes = if self.writer.is_stream() {
            match Stream::of(input, self.decoding)? {
                Stream::Utf8(from) => {
                    told.read = true;
                    let to = sink.begin(&self.writer, input)?;
                    return entries::copy(from, input, to).map_err(|error| match error {
                        Side::Input(error) => input.failure(error),
                        Side::Output(error) => sink.failure(error),
                    });
                }
                Stream::Other(bytes) => bytes,
            }
        } else {
            input.read()?
        };
        let decoded = self.decoding.decode(&bytes);
        input.check_lines(decoded.text())?;
        told.read = true;
        let to = sink.begin(&self.writer, input)?;
        told.tally = self.writer.write(&bytes, &decoded, input, to).map_err(|error| sink.failure(error))?;
        if self.writer.tells_of_bytes() {
            return Ok(());
        }
        told.guess = Some(decoded.encoding()).filter(|_| decoded.chosen() == Chosen::Guessed);
        input.check(&decoded)
    }
}
