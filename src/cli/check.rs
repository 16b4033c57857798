//! The remarks on a file, in the order of its lines.

use super::{arguments::Layout, finding::Finding, input::Input, tally::Tally};
use blogtext::{
    Event, Parser,
    diagnostic::{Code, Diagnostic, Severity},
    source::{Decoded, Line, LineIndex, Lines},
};
use std::io::{self, Write};

/// Finds the remarks on files, and counts them.
#[derive(Debug)]
pub(crate) struct Check {
    layout: Layout,
    color: bool,
    /// Remarks that the user does not mind.
    allowed: Vec<Code>,
}

impl Check {
    /// A check that leaves out the remarks of the `allowed` codes.
    pub(crate) fn new(layout: Layout, allowed: &[Code], color: bool) -> Self {
        Self { layout, color, allowed: allowed.to_vec() }
    }

    /// Writes the remarks on `input`.
    pub(crate) fn write(&self, decoded: &Decoded<'_>, input: Input<'_>, to: &mut dyn Write) -> io::Result<Tally> {
        let mut tally = Tally::default();
        let remarks = self.remarks(decoded);
        if remarks.is_empty() {
            return Ok(tally);
        }
        let (text, name) = (decoded.text(), input.name());
        let (index, lines) = (LineIndex::new(text), Lines::new(text).collect::<Vec<Line>>());
        for remark in &remarks {
            match remark.severity {
                Severity::Warning => tally.warnings += 1,
                _ => tally.notes += 1,
            }
            Finding::new(&name, text, &index, &lines, remark).write(self.layout, self.color, to)?;
        }
        Ok(tally)
    }

    /// Writes how many remarks there were, for whoever reads them.
    pub(crate) fn close(&self, tally: &Tally, to: &mut dyn Write) -> io::Result<()> {
        let counted = |count: usize, what: &str| match count {
            0 => None,
            1 => Some(format!("1 {what}")),
            _ => Some(format!("{count} {what}s")),
        };
        let counts = [counted(tally.warnings, "warning"), counted(tally.notes, "note")];
        let counts: Vec<String> = counts.into_iter().flatten().collect();
        if self.layout == Layout::Human && !counts.is_empty() {
            writeln!(to, "{}", counts.join(", "))?;
        }
        Ok(())
    }

    fn remarks<'t>(&self, decoded: &'t Decoded<'_>) -> Vec<Box<Diagnostic<'t>>> {
        let remarks = Parser::decoded(decoded).filter_map(|(event, _)| match event {
            Event::Diagnostic(remark) => Some(remark),
            _ => None,
        });
        let mut remarks: Vec<_> = remarks.filter(|remark| !self.allowed.contains(&remark.code)).collect();
        remarks.sort_by_key(|remark| (remark.span.start, remark.span.end));
        remarks
    }
}
