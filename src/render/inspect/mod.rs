//! A report for the eye: the text of files on one side, what was recognised in it on the other, linked both ways.
//!
//! One page that holds all it needs: its style sheet and its script are named by hash in its policy, which allows
//! nothing else, so that nothing a stranger wrote can run and nothing is asked of any server. Without the script
//! it is a page to read; the script links the sides, filters by kind and listens to the keyboard.
//!
//! Each leaf and token of the source is an element with its kind as class and its first byte in `data-at`; each
//! element of the rendering that stands for a node says in `data-node` what it is and where. Where they meet is a
//! matter of bytes alone.

mod kind;
mod page;
mod rendered;
mod source;

use crate::{event::Event, source::Span, value::Surety};
use std::fmt;

/// Writes reports: the head, each file, the foot.
///
/// ```
/// use blogtext::{Parser, render::Inspect};
///
/// let text = "3 mars 2012\n\nSnö & is\n\nDet snöar än, och vi sitter inne och läser.\n";
/// let report = Inspect::new().page([("mars.txt", text, Parser::new(text))]);
/// assert!(report.contains("<span class=\"title\" data-at=\"13\">Snö &amp; is</span>"));
/// assert!(report.contains("<h3 data-node=\"title 13-22\" class=\"p-name\">Snö &amp; is</h3>"));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Inspect(());

impl Inspect {
    /// A report.
    pub const fn new() -> Self {
        Self(())
    }

    /// The report of `files`: of each its name, its text and the events of its text.
    pub fn page<'a, E: IntoIterator<Item = (Event<'a>, Span)>>(
        self,
        files: impl IntoIterator<Item = (&'a str, &'a str, E)>,
    ) -> String {
        let mut out = String::new();
        // A `String` takes whatever is written.
        let _ = self.write_page(files, &mut out);
        out
    }

    /// Writes to `out` what [`page`](Self::page) gives.
    ///
    /// # Errors
    ///
    /// Those of `out`.
    pub fn write_page<'a, W: fmt::Write, E: IntoIterator<Item = (Event<'a>, Span)>>(
        self,
        files: impl IntoIterator<Item = (&'a str, &'a str, E)>,
        out: &mut W,
    ) -> fmt::Result {
        self.write_head(out)?;
        for (name, text, events) in files {
            self.write_file(name, text, events, out)?;
        }
        self.write_foot(out)
    }

    /// Writes what stands before the first file.
    ///
    /// # Errors
    ///
    /// Those of `out`.
    pub fn write_head<W: fmt::Write>(self, out: &mut W) -> fmt::Result {
        page::head(out)
    }

    /// Writes one file: the name it is known by, its text, and the events of that very text.
    ///
    /// # Errors
    ///
    /// Those of `out`.
    pub fn write_file<'a, W: fmt::Write>(
        self,
        name: &str,
        text: &str,
        events: impl IntoIterator<Item = (Event<'a>, Span)>,
        out: &mut W,
    ) -> fmt::Result {
        self.write_sure_file(name, text, events, &[], out)
    }

    /// Writes one file, and marks the lines that are not sure to be what they were taken for; `sureties` are in their
    /// order.
    ///
    /// ```
    /// use blogtext::{Parser, explain::Surety, render::Inspect};
    ///
    /// let text = "3 mars 2012\n\nSnö & is på sjön, säger de\n\nDet snöar än, och vi sitter inne och läser.\n";
    /// let sureties: Vec<Surety> = blogtext::explain(text).accounts.iter().map(|line| line.surety()).collect();
    /// let mut report = String::new();
    /// Inspect::new().write_sure_file("mars.txt", text, Parser::new(text), &sureties, &mut report)?;
    /// # Ok::<(), std::fmt::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Those of `out`.
    pub fn write_sure_file<'a, W: fmt::Write>(
        self,
        name: &str,
        text: &str,
        events: impl IntoIterator<Item = (Event<'a>, Span)>,
        sureties: &[Surety],
        out: &mut W,
    ) -> fmt::Result {
        let events: Vec<_> = events.into_iter().collect();
        page::open_file(out, name)?;
        source::write(out, text, &events, sureties)?;
        page::turn_over(out)?;
        rendered::write(out, events)?;
        page::close_file(out)
    }

    /// Writes what stands after the last file.
    ///
    /// # Errors
    ///
    /// Those of `out`.
    pub fn write_foot<W: fmt::Write>(self, out: &mut W) -> fmt::Result {
        page::foot(out)
    }
}
