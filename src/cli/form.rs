//! Each form of output, by the library's own writers.

use super::arguments::{Arguments, Form};
use blogtext::Document;
use std::io::{self, Write};

/// Writes documents in the form that was asked for.
pub(crate) struct Writer {
    form: Form,
}

impl Writer {
    /// The writer that `arguments` ask for.
    pub(crate) fn new(arguments: &Arguments, _color: bool) -> Self {
        Self { form: arguments.to }
    }

    /// Writes `document`, the structure of `text`.
    pub(crate) fn write(
        &self,
        document: &Document<'_>,
        _text: &str,
        _name: &str,
        _first: bool,
        to: &mut dyn Write,
    ) -> io::Result<()> {
        match self.form {
            Form::Json | Form::Ndjson => serde_json::to_writer(&mut *to, document)?,
            _ => {}
        }
        writeln!(to)
    }
}
