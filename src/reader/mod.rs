//! Entry by entry from a source that may never end.

mod error;
mod stock;
#[cfg(test)]
mod tests;

pub use error::ReadError;

use crate::{
    ast::{Builder, Entry},
    diagnostic::Diagnostic,
    parse::{Course, Next, Window},
    value::{Date, Language, Platform},
};
use std::io::BufRead;
use stock::Stock;

/// Reads entries, one after the other, from a text in UTF-8 of any length.
///
/// It holds two windows of 256 KiB, or as much as the longest entry takes up to
/// [`MAX_ENTRY`](crate::event::MAX_ENTRY), and gives the very entries that [`parse`](fn@crate::parse) finds in the whole
/// text. What stands before the first entry is passed over.
///
/// ```
/// let text = "3 mars 2012\n\nHej!\n\n4 mars 2012\n\nDå!\n";
/// let mut reader = blogtext::EntryReader::new(text.as_bytes());
/// let mut days = Vec::new();
/// while let Some(entry) = reader.next_entry() {
///     days.extend(entry?.date.as_ref().and_then(|date| date.value).map(|day| day.to_string()));
/// }
/// assert_eq!(days, ["2012-03-03", "2012-03-04"]);
/// # Ok::<(), blogtext::ReadError>(())
/// ```
#[derive(Debug)]
pub struct EntryReader<R> {
    stock: Stock<R>,
    course: Course<'static>,
    /// Whether the start of the document has been written.
    started: bool,
    /// Whether its end has.
    done: bool,
    /// The date of the last entry.
    day: Option<Date<'static>>,
    remarks: Vec<Diagnostic<'static>>,
}

impl<R: BufRead> EntryReader<R> {
    /// A reader of what `from` gives.
    pub fn new(from: R) -> Self {
        Self::through(from, Window::default())
    }

    fn through(from: R, window: Window) -> Self {
        let course = Course::new("", false, window);
        Self { stock: Stock::new(from), course, started: false, done: false, day: None, remarks: Vec::new() }
    }

    /// The next entry, or none after the last.
    ///
    /// # Errors
    ///
    /// [`ReadError`] where the source fails or holds bytes that are no UTF-8: after the entries before that place, and
    /// once.
    pub fn next_entry(&mut self) -> Option<Result<Entry<'_>, ReadError>> {
        while self.advance() {
            if self.course.is_at_entry() {
                return self.entry().map(Ok);
            }
            self.pass();
        }
        self.end();
        self.stock.fault().map(Err)
    }

    /// The language that most of the evidence points to: known when the first entry is.
    pub fn language(&self) -> Option<Language> {
        self.course.told().0
    }

    /// The platform that most of the evidence points to: known when the first entry is.
    pub fn platform(&self) -> Option<Platform> {
        self.course.told().1
    }

    /// The remarks since this was asked last: on an entry when it has come, on the whole after the last one.
    pub fn take_diagnostics(&mut self) -> Vec<Diagnostic<'static>> {
        std::mem::take(&mut self.remarks)
    }

    /// Makes the next part ready; false where there is none.
    fn advance(&mut self) -> bool {
        loop {
            let mut course = std::mem::take(&mut self.course).over(self.stock.text(), self.stock.ended());
            let next = course.advance(&mut ());
            if next == Next::Part && !std::mem::replace(&mut self.started, true) {
                course.start();
                course.taken().for_each(drop);
            }
            let gone = if let Next::Text(_) = next { course.leave() } else { 0 };
            self.course = course.over("", false);
            match next {
                Next::Part => return true,
                Next::Nothing => return false,
                Next::Text(most) => self.stock.fill(gone, most),
            }
        }
    }

    fn entry(&mut self) -> Option<Entry<'_>> {
        let Self { stock, course, day, remarks, .. } = self;
        let mut own = std::mem::take(course).over(stock.text(), stock.ended());
        own.part(&mut ());
        let mut builder = Builder::following(day.take());
        builder.extend(own.taken());
        *course = own.over("", false);
        let mut document = builder.finish();
        remarks.extend(document.diagnostics.drain(..).map(Diagnostic::into_owned));
        let entry = document.entries.pop()?;
        *day = entry.date.clone().map(Date::into_owned);
        Some(entry)
    }

    /// Passes over a part that is no entry.
    fn pass(&mut self) {
        let mut course = std::mem::take(&mut self.course).over(self.stock.text(), self.stock.ended());
        course.part(&mut ());
        course.taken().for_each(drop);
        self.course = course.over("", false);
    }

    /// Takes the remarks on the whole.
    fn end(&mut self) {
        if std::mem::replace(&mut self.done, true) {
            return;
        }
        let mut course = std::mem::take(&mut self.course).over(self.stock.text(), true);
        course.end();
        let mut builder = Builder::default();
        builder.extend(course.taken());
        self.remarks.extend(builder.finish().diagnostics.into_iter().map(Diagnostic::into_owned));
        self.course = course.over("", true);
    }
}
