//! Lines, their indentation and the blank lines between them.

use super::gap::Lead;
use crate::{source, value::Mark};
use std::fmt;

/// Writes text line by line. The ends of lines are due before they are written, so that the larger of two
/// gaps wins and a closing mark can still join the last line.
pub(super) struct Lines<'s, 'o, W> {
    out: &'o mut W,
    /// What stands before each line.
    prefix: String,
    /// How many line ends come before what is written next.
    due: usize,
    /// Whether anything is written at all.
    begun: bool,
    /// Opening marks that wait for text.
    opening: Vec<Mark>,
    /// What the source has before the words to come.
    lead: Option<Lead<'s>>,
}

impl<'s, 'o, W: fmt::Write> Lines<'s, 'o, W> {
    pub(super) fn new(out: &'o mut W) -> Self {
        Self { out, prefix: String::new(), due: 0, begun: false, opening: Vec::new(), lead: None }
    }

    /// Ends the line: what comes next stands `ends` lines below, or further if that is due.
    pub(super) fn end(&mut self, ends: usize) {
        self.due = self.due.max(ends);
    }

    /// What the source has before the words to come: where a line end is due, it says how many; where they share a
    /// line, there is none.
    pub(super) fn lead(&mut self, lead: Lead<'s>) {
        match (lead, self.lead) {
            (Lead::Same(_), Some(Lead::Below(_))) => {}
            _ => self.lead = Some(lead),
        }
    }

    /// Whether the source has the words to come on a line of their own.
    pub(super) fn is_below(&self) -> bool {
        matches!(self.lead, Some(Lead::Below(_)))
    }

    /// Adds to what stands before each line; to the line that is open too. Gives the length to go back to.
    pub(super) fn indent(&mut self, prefix: &str) -> Result<usize, fmt::Error> {
        let before = self.prefix.len();
        if self.begun && self.due == 0 {
            self.out.write_str(prefix)?;
        }
        self.prefix.push_str(prefix);
        Ok(before)
    }

    /// The same for the lines after the open one, in blanks.
    pub(super) fn hang(&mut self, width: usize) -> usize {
        let before = self.prefix.len();
        self.prefix.extend(std::iter::repeat_n(' ', width));
        before
    }

    /// Goes back to the indentation of a length that was given.
    pub(super) fn outdent(&mut self, before: usize) {
        self.prefix.truncate(before);
    }

    pub(super) fn opening_mark(&mut self, mark: Mark) {
        self.opening.push(mark);
    }

    /// A closing mark: joins the last line, also where its end is due.
    pub(super) fn closing_mark(&mut self, mark: Mark) -> fmt::Result {
        if !self.opening.is_empty() {
            self.text("")?;
        }
        self.out.write_str(mark.as_str())
    }

    pub(super) fn text(&mut self, text: &str) -> fmt::Result {
        self.begin()?;
        for mark in self.opening.drain(..) {
            self.out.write_str(mark.as_str())?;
        }
        if memchr::memchr2(b'\n', b'\r', text.as_bytes()).is_none() {
            return self.out.write_str(text);
        }
        for (nth, line) in source::Lines::new(text).enumerate() {
            self.due += usize::from(nth > 0);
            if !line.is_blank() {
                self.begin()?;
                self.out.write_str(line.span.of(text))?;
            }
        }
        Ok(())
    }

    /// The end of the text: its last line too is ended.
    pub(super) fn finish(&mut self) -> fmt::Result {
        if self.begun { self.out.write_char('\n') } else { Ok(()) }
    }

    /// Writes the line ends that are due, and what stands before a line.
    fn begin(&mut self) -> fmt::Result {
        match self.lead.take() {
            Some(Lead::Same(blanks)) if self.begun => {
                self.due = 0;
                self.out.write_str(blanks)?;
            }
            Some(Lead::Below(ends)) if self.due > 0 => self.due = ends,
            _ => {}
        }
        if self.begun && self.due == 0 {
            return Ok(());
        }
        for _ in 0..if self.begun { self.due } else { 0 } {
            self.out.write_char('\n')?;
        }
        (self.due, self.begun) = (0, true);
        self.out.write_str(&self.prefix)
    }
}
