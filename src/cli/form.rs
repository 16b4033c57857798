//! Each form of output, by the library's own writers.

use super::{
    arguments::{Arguments, Form},
    indent::Indent,
};
use blogtext::{
    Document, Event, Parser,
    render::{Html, Outline, Text, to_io},
    source::Decoded,
};
use serde::Serialize;
use serde_json::{Serializer, ser::Formatter};
use std::io::{self, Write};

/// Writes texts' structure in the form that was asked for.
pub(crate) struct Writer {
    form: Form,
    html: Html<'static>,
    chrome: bool,
    color: bool,
    /// Whether the output of each file is told from the others' by a head.
    heads: bool,
}

impl Writer {
    /// The writer that `arguments` ask for.
    pub(crate) fn new(arguments: &Arguments, color: bool) -> Self {
        let html = Html::new().classes(arguments.classes);
        let html = arguments.heading_level.map_or(html, |level| html.heading_level(level));
        let heads = arguments.to == Form::Outline && arguments.files.len() > 1;
        Self { form: arguments.to, html, chrome: arguments.chrome, color, heads }
    }

    /// Writes the structure of the file `name`, decoded; `first` where no other stands before.
    pub(crate) fn write(&self, decoded: &Decoded<'_>, name: &str, first: bool, to: &mut dyn Write) -> io::Result<()> {
        let text = decoded.text();
        let events = Parser::decoded(decoded).filter(|(event, _)| self.chrome || !matches!(event, Event::Chrome(..)));
        if self.heads {
            writeln!(to, "{}==> {name} <==", if first { "" } else { "\n" })?;
        }
        match self.form {
            Form::Json => write_json(&Document::from_events(events), Indent::default(), to),
            Form::Ndjson => write_json(&Document::from_events(events), serde_json::ser::CompactFormatter, to),
            Form::Html => to_io(to, |out| self.html.write_fragment(events, out)),
            Form::Page => to_io(to, |out| self.html.write_page(events, out)),
            Form::Text => to_io(to, |out| Text::new().source(text).write(events, out)),
            Form::Outline => to_io(to, |out| Outline::new().source(text).colour(self.color).write(events, out)),
        }
    }
}

fn write_json(document: &Document<'_>, layout: impl Formatter, to: &mut dyn Write) -> io::Result<()> {
    document.serialize(&mut Serializer::with_formatter(&mut *to, layout))?;
    writeln!(to)
}
