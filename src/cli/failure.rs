//! What went wrong, in words that say what to do.

use super::place::Stretch;
use blogtext::source::{Encoding, Position};
use std::{
    fmt,
    io::{self, ErrorKind, Write},
};

/// Something could not be read or written.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The file `name` could not be read.
    Read { name: String, error: io::Error },
    /// Some bytes of the file `name` are no character, the first at `position`; the rest is done.
    Undecodable { name: String, encoding: Encoding, bytes: usize, offset: usize, position: Position },
    /// The file `name` has but so many lines, and others were asked for.
    NoSuchLine { name: String, asked: Stretch, lines: usize },
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
        say(self);
        true
    }

    /// Whether no other file can be done either.
    pub(crate) fn ends_it(&self) -> bool {
        matches!(self, Self::Write { .. } | Self::Closed)
    }
}

/// Says something on standard error. Where that is closed too, the exit status alone has to tell.
pub(crate) fn say(what: impl fmt::Display) {
    let _ = writeln!(io::stderr(), "blogtext: {what}");
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Read { name, error } => write!(f, "{name}: {}", reading(error)),
            Self::Undecodable { name, encoding, bytes, offset, position: Position { line, column } } => {
                let (are, them) = if *bytes == 1 { ("byte is", "it") } else { ("bytes are", "them") };
                write!(f, "{name}: {bytes} {are} no character in {encoding}, the first at byte {offset} ")?;
                write!(f, "(line {line}, column {column}); U+FFFD stands for {them}; ")?;
                write!(f, "if the file is in another encoding, name it with `--encoding`")
            }
            Self::NoSuchLine { name, lines: 0, .. } => write!(f, "{name}: has no lines; name another file"),
            Self::NoSuchLine { name, asked, lines } => {
                let asked = if asked.first > *lines { asked.first } else { asked.last };
                write!(f, "{name}: has no line {asked}; its last is {lines}, so name lines from 1 to {lines}")
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
