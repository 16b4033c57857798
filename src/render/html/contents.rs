//! The head of a page of several entries: its title and its table of contents.

use super::{escape, moment::Moment, posting::Posting};
use std::fmt;

/// Writes the head, unless there is but one entry.
pub(super) fn write<W: fmt::Write>(out: &mut W, title: &str, classes: bool, postings: &[Posting<'_>]) -> fmt::Result {
    if postings.len() < 2 {
        return Ok(());
    }
    out.write_str(if classes { "<header>\n<h1 class=\"p-name\">" } else { "<header>\n<h1>" })?;
    escape::write_text(out, title)?;
    out.write_str("</h1>\n<nav>\n<ol>\n")?;
    postings.iter().try_for_each(|posting| line(out, posting))?;
    out.write_str("</ol>\n</nav>\n</header>\n")
}

/// The day of an entry and its title, of what there is; else the name of its place.
fn line<W: fmt::Write>(out: &mut W, posting: &Posting<'_>) -> fmt::Result {
    out.write_str("<li><a href=\"#")?;
    escape::write_attribute(out, &posting.permalink)?;
    out.write_str("\">")?;
    let title = posting.head.title.text.trim();
    let day = posting.day.filter(|day| day.is_full()).and_then(Moment::of_day);
    match &day {
        Some(day) => write!(out, "<time>{day}</time>")?,
        None if title.is_empty() => escape::write_text(out, posting.date_text().unwrap_or(&posting.permalink))?,
        None => {}
    }
    if !title.is_empty() {
        out.write_str(if day.is_some() { " " } else { "" })?;
        escape::write_text(out, title)?;
    }
    out.write_str("</a></li>\n")
}
