//! Each form of output, by the library's own writers.

use super::{
    arguments::{Arguments, Form, Layout},
    check::Check,
    entries,
    indent::Indent,
    input::Input,
    reasons::Reasons,
    source::measured,
    tally::Tally,
};
use blogtext::{
    Document, Event, Parser,
    render::{
        Html, Inspect, Outline, Text,
        json::{Record, Source},
        to_io,
    },
    source::Decoded,
};
use serde::Serialize;
use serde_json::Serializer;
use std::io::{self, Write};

/// Writes texts' structure in the form that was asked for.
pub(crate) struct Writer {
    form: Form,
    html: Html<'static>,
    provenance: bool,
    chrome: bool,
    outline: Outline<'static>,
    check: Check,
    reasons: Reasons,
    /// Whether the output of each file is told from the others' by a head.
    heads: bool,
}

impl Writer {
    /// The writer that `arguments` ask for.
    pub(crate) fn new(arguments: &Arguments, color: bool) -> Self {
        let html = Html::new().classes(arguments.classes);
        let html = arguments.heading_level.map_or(html, |level| html.heading_level(level));
        let heads = arguments.to == Form::Outline && arguments.files.len() > 1;
        let Arguments { to: form, provenance, chrome, .. } = *arguments;
        let outline = Outline::new().colour(color).depth(arguments.depth.unwrap_or(usize::MAX));
        let layout = if let Form::Remarks(layout) = form { layout } else { Layout::default() };
        let check = Check::new(layout, &arguments.allow, color);
        Self { form, html, provenance, chrome, outline, check, reasons: Reasons::new(color), heads }
    }

    /// Whether what is written tells how the bytes were read, so that standard error need not.
    pub(crate) fn tells_of_bytes(&self) -> bool {
        matches!(self.form, Form::Remarks(_))
    }

    /// The exit status, where `failed` says whether something could not be read or written.
    pub(crate) fn status(&self, tally: &Tally, failed: bool) -> u8 {
        match (self.form, failed) {
            (Form::Remarks(_), true) => 2,
            (Form::Remarks(_), false) => u8::from(tally.warnings > 0),
            (_, failed) => u8::from(failed),
        }
    }

    /// Whether each entry is written as soon as it is read.
    pub(crate) fn is_stream(&self) -> bool {
        self.form == Form::Entries
    }

    /// Writes what stands before the structure of `input`; `first` where no other stands before.
    pub(crate) fn begin(&self, input: Input<'_>, first: bool, to: &mut dyn Write) -> io::Result<()> {
        if self.heads {
            writeln!(to, "{}==> {} <==", if first { "" } else { "\n" }, input.name())?;
        }
        if self.form == Form::Report && first { to_io(to, |out| Inspect::new().write_head(out)) } else { Ok(()) }
    }

    /// Writes the structure of `input`, which holds `bytes`.
    pub(crate) fn write(
        &self,
        bytes: &[u8],
        decoded: &Decoded<'_>,
        input: Input<'_>,
        to: &mut dyn Write,
    ) -> io::Result<Tally> {
        let text = decoded.text();
        let chrome = self.chrome;
        let events = Parser::decoded(decoded).filter(move |(event, _)| chrome || !matches!(event, Event::Chrome(..)));
        let source = || self.source(bytes, decoded, input);
        match self.form {
            Form::Entries => entries::write(text.as_bytes(), input, to),
            Form::Remarks(_) => return self.check.write(decoded, input, to),
            Form::Reasons => self.reasons.write(text, input, to),
            Form::Json => write_indented(Document::from_events(events), source(), to),
            Form::Ndjson => {
                Record::new(source(), Document::from_events(events)).write_json(&mut *to)?;
                writeln!(to)
            }
            Form::Html => to_io(to, |out| self.html.write_fragment(events, out)),
            Form::Page => to_io(to, |out| self.html.write_page(events, out)),
            Form::Text => to_io(to, |out| Text::new().source(text).write(events, out)),
            Form::Outline => to_io(to, |out| self.outline.source(text).write(events, out)),
            Form::Report => to_io(to, |out| {
                let sureties: Vec<_> = blogtext::explain(text).accounts.iter().map(|line| line.surety()).collect();
                Inspect::new().write_sure_file(&input.name(), text, events, &sureties, out)
            }),
        }?;
        Ok(Tally::default())
    }

    /// Writes what stands after the last file.
    pub(crate) fn close(&self, tally: &Tally, to: &mut dyn Write) -> io::Result<()> {
        match self.form {
            Form::Report => to_io(to, |out| Inspect::new().write_foot(out)),
            Form::Remarks(_) => self.check.close(tally, to),
            _ => Ok(()),
        }
    }

    /// What is told of the file in JSON.
    fn source(&self, bytes: &[u8], decoded: &Decoded<'_>, input: Input<'_>) -> Option<Source<'static>> {
        match self.form {
            _ if self.provenance => Some(measured(input.given(), bytes, decoded)),
            Form::Ndjson => Some(Source::new(input.given())),
            _ => None,
        }
    }
}

fn write_indented(document: Document<'_>, source: Option<Source<'_>>, to: &mut dyn Write) -> io::Result<()> {
    let mut serializer = Serializer::with_formatter(&mut *to, Indent::default());
    Record::new(source, document).serialize(&mut serializer)?;
    writeln!(to)
}
