//! What went wrong, in words that say what to do.

use std::{
    fmt,
    io::{self, ErrorKind, Write},
};

/// Something could not be read or written.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The file `name` could not be read.
    Read { name: String, error: io::Error },
    /// The file `name` is not UTF-8.
    Encoding { name: String, offset: usize, line: usize, column: usize, byte: u8, utf16: bool },
    /// The output `name` could not be written.
    Write { name: String, error: io::Error },
    /// Whoever read the output has heard enough.
    Closed,
}

impl Failure {
    /// Says it on standard error, unless nobody minds; whether it was said.
    pub(crate) fn report(&self) -> bool {
        if matches!(self, Self::Closed) {
            return false;
        }
        // Where standard error is closed too, the exit status alone has to tell.
        let _ = writeln!(io::stderr(), "blogtext: {self}");
        true
    }

    /// Whether no other file can be done either.
    pub(crate) fn ends_it(&self) -> bool {
        matches!(self, Self::Write { .. } | Self::Closed)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Read { name, error } => write!(f, "{name}: {}", reading(error)),
            Self::Encoding { name, offset, line, column, byte, utf16 } => {
                write!(f, "{name}: not UTF-8: byte {offset} (line {line}, column {column}) is 0x{byte:02X}; ")?;
                let from = if *utf16 { "utf-16" } else { "windows-1252" };
                write!(f, "convert it first, for example with `iconv -f {from} -t utf-8`")
            }
            Self::Write { name, error } => write!(f, "{name}: cannot be written: {}", plain(error)),
            Self::Closed => write!(f, "the output was closed"),
        }
    }
}

fn reading(error: &io::Error) -> String {
    match error.kind() {
        ErrorKind::NotFound => "no such file; check the name and the folder".to_owned(),
        ErrorKind::IsADirectory => {
            "is a directory; name the files in it, as in `blogtext --to ndjson DIR/*`".to_owned()
        }
        ErrorKind::PermissionDenied => "no permission to read it; ask its owner, or see `ls -l`".to_owned(),
        _ => format!("cannot be read: {}", plain(error)),
    }
}

/// The system's words without its number.
fn plain(error: &io::Error) -> String {
    let text = error.to_string();
    text.split_once(" (os error").map_or_else(|| text.clone(), |(words, _)| words.to_owned())
}
