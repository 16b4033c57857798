//! From the text that writers give to the bytes that files take.

use std::{fmt, io};

/// Lets a writer of text write to `out` as UTF-8, with no copy of the whole between.
///
/// `write` gets the sink to write to. Writers write in small pieces, so give a buffered `out`.
///
/// # Errors
///
/// Those of `out`, as they came.
///
/// ```
/// use blogtext::{Event, Span, render::{Html, to_io}};
/// let mut file = Vec::new();
/// let events = [(Event::Text("Hej & hå".into()), Span::EMPTY)];
/// to_io(&mut file, |out| Html::new().write_fragment(events, out))?;
/// assert_eq!(file, "Hej &amp; hå".as_bytes());
/// # Ok::<(), std::io::Error>(())
/// ```
pub fn to_io<W: io::Write>(out: W, write: impl FnOnce(&mut IoSink<W>) -> fmt::Result) -> io::Result<()> {
    let mut sink = IoSink { out, failed: None };
    match (write(&mut sink), sink.failed) {
        (Ok(()), None) => Ok(()),
        (_, Some(error)) => Err(error),
        (Err(error), None) => Err(io::Error::other(error)),
    }
}

/// What [`to_io`] gives its writer: text goes in, UTF-8 comes out.
#[derive(Debug)]
pub struct IoSink<W> {
    out: W,
    failed: Option<io::Error>,
}

impl<W: io::Write> fmt::Write for IoSink<W> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.out.write_all(text.as_bytes()).map_err(|error| {
            self.failed = Some(error);
            fmt::Error
        })
    }
}
