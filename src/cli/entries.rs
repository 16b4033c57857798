//! One entry a line, as they are read.

use super::{failure::Failure, input::Input};
use blogtext::{
    EntryReader, Language, Platform,
    diagnostic::Diagnostic,
    render::json::{Source, entry_to_json},
    source::{Decoding, Encoding},
};
use serde::Serialize;
use std::io::{self, BufRead, BufReader, Cursor, Read, Write};

/// By so many bytes it is told whether a file is in UTF-8.
const SAMPLE: usize = 1 << 16;

/// A file that is read entry by entry.
pub(crate) enum Stream {
    /// It begins in UTF-8, and is read as it comes.
    Utf8(Box<dyn BufRead>),
    /// It is in another encoding, and here it is.
    Other(Vec<u8>),
}

/// Which side failed.
pub(crate) enum Side {
    Input(io::Error),
    Output(io::Error),
}

/// What a line begins with.
#[derive(Serialize)]
struct Head<'a> {
    source: &'a Source<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<Language>,
    #[serde(skip_serializing_if = "Option::is_none")]
    platform: Option<Platform>,
}

impl Stream {
    /// Opens `input`, and looks at how it begins.
    pub(crate) fn of(input: Input<'_>, decoding: Decoding) -> Result<Self, Failure> {
        let mut from = input.open()?;
        let mut sample = Vec::new();
        from.by_ref().take(SAMPLE as u64).read_to_end(&mut sample).map_err(|error| input.failure(error))?;
        let whole = match str::from_utf8(&sample) {
            Err(error) if error.error_len().is_none() => error.valid_up_to(),
            _ => sample.len(),
        };
        let beginning = sample.get(..whole).unwrap_or_default();
        if decoding.decode(beginning).encoding() == Encoding::UTF_8 && str::from_utf8(beginning).is_ok() {
            return Ok(Self::Utf8(Box::new(BufReader::with_capacity(SAMPLE, Cursor::new(sample).chain(from)))));
        }
        from.read_to_end(&mut sample).map_err(|error| input.failure(error))?;
        Ok(Self::Other(sample))
    }
}

/// Writes the entries that `from` gives.
pub(crate) fn copy(from: impl BufRead, input: Input<'_>, to: &mut dyn Write) -> Result<(), Side> {
    let source = Source::new(input.given());
    let mut reader = EntryReader::new(from);
    loop {
        let json = match reader.next_entry() {
            None => return Ok(()),
            Some(Err(error)) => return Err(Side::Input(error.into())),
            Some(Ok(entry)) => entry_to_json(&entry),
        };
        let head = Head { source: &source, language: reader.language(), platform: reader.platform() };
        line(&head, &json, &reader.take_diagnostics(), to).map_err(Side::Output)?;
    }
}

fn line(head: &Head<'_>, entry: &str, remarks: &[Diagnostic<'_>], to: &mut dyn Write) -> io::Result<()> {
    let head = serde_json::to_string(head)?;
    to.write_all(head.strip_suffix('}').unwrap_or(&head).as_bytes())?;
    to.write_all(b",\"entry\":")?;
    to.write_all(entry.as_bytes())?;
    if !remarks.is_empty() {
        to.write_all(b",\"diagnostics\":")?;
        serde_json::to_writer(&mut *to, remarks)?;
    }
    to.write_all(b"}\n")
}

/// Writes the entries of `text`, all of which is at hand.
pub(crate) fn write(text: &[u8], input: Input<'_>, to: &mut dyn Write) -> io::Result<()> {
    copy(text, input, to).map_err(|(Side::Input(error) | Side::Output(error))| error)
}
