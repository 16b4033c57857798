//! The lines of a post, a comment or what stands around them: from lines to blocks.
//!
//! A loop over the lines with an explicit stack of open containers. Each line first closes what it does
//! not go on with, then opens what it starts (a section, a quotation, a list, several at once), and what
//! is left of it is a paragraph. Nothing here recurses.

mod attributed;
mod leaf;
mod lines;
mod list;
mod paragraph;
mod quoted;
mod stack;
mod titled;
mod wrap;

pub(super) use lines::{BodyLine, Lines, line};

use super::{
    code,
    items::{Markers, items},
    out::Out,
    quotation::Finder,
    section::{SectionTitle, sections},
};
use crate::{
    diagnostic::Code,
    event::MAX_BLOCKS,
    evidence::{Facts, Page},
    grammar::marker::Marker,
    source::Span,
    value::Reading,
    why::Witness,
};
use smallvec::SmallVec;
use stack::Stack;

/// One answer for each line of a body; most bodies have few.
pub(super) type Flags = SmallVec<[bool; 64]>;

/// Reads a body into `out`.
pub(super) fn read<'a, W: Witness>(out: &mut Out<'a>, facts: &Facts<'a>, page: &Page, body: &[BodyLine], why: &mut W) {
    let lines = Lines::new(facts, body);
    let markers = items(&lines, why);
    let titles = sections(&lines, &markers, why);
    let code = code::blocks(&lines, &markers);
    let starts: Flags = (0..lines.len()).map(|at| starts_block(&lines, &markers, &titles, at)).collect();
    let goes_on = wrap::wrapped(&lines, page, &starts);
    let mut reader = Reader {
        out,
        page,
        why,
        lines,
        markers,
        titles,
        code,
        goes_on,
        lead: None,
        finder: Finder::default(),
        stack: Stack::default(),
        at: 0,
        told_too_deep: false,
    };
    while reader.at < reader.lines.len() {
        reader.line();
    }
    reader.stack.close_to(reader.out, 0);
}

/// Whether a line is more than text: it starts an item or a section, or is no text at all.
fn starts_block(lines: &Lines<'_, '_>, markers: &[Option<Marker>], titles: &[Option<SectionTitle>], at: usize) -> bool {
    let titled = |at: usize| matches!(titles.get(at), Some(Some(_)));
    let marked = matches!(markers.get(at), Some(Some(_)));
    let after_title = at > 0 && (titled(at - 1) || lines.is_separator(at - 1));
    marked || titled(at) || after_title || !lines.is_body(at) || lines.is_separator(at)
}

struct Reader<'o, 'p, 'a, W> {
    out: &'o mut Out<'a>,
    page: &'p Page,
    why: &'o mut W,
    lines: Lines<'p, 'a>,
    /// The list marker of each line, where it has one.
    markers: Markers,
    /// The title that each line is, where it is one outside of quotations and lists; empty where none is.
    titles: Vec<Option<SectionTitle>>,
    /// Whether each line is of a block of code.
    code: Flags,
    /// Whether each line goes on with the one before.
    goes_on: Flags,
    /// A line that says who is quoted, until that quotation opens.
    lead: Option<Span>,
    finder: Finder,
    stack: Stack,
    /// The line to go on with.
    at: usize,
    told_too_deep: bool,
}

impl<W: Witness> Reader<'_, '_, '_, W> {
    /// Reads a line, or several that are one block: what it closes, what it opens, what is left of it.
    fn line(&mut self) {
        let at = self.at;
        self.at += 1;
        if self.leave_quotations(at) || self.chrome(at) || self.separator(at) {
            return;
        }
        self.leave_lists(at);
        if self.leads_in(at) {
            return;
        }
        let mut rest = self.prefixes(at);
        if self.section(at) {
            return;
        }
        self.indented(at);
        self.nest(at, &mut rest);
        if !rest.is_empty() && !self.preformatted(at, rest) {
            self.paragraph(at, rest);
        }
    }

    /// Opens the quotations and the item that the line starts, one inside the other.
    fn nest(&mut self, at: usize, rest: &mut Span) {
        let mut marked = false;
        loop {
            if !marked && self.item(at, rest) {
                marked = true;
            } else if !self.quotation(at, rest) {
                return;
            }
        }
    }

    /// Tells that line `at` of the body is taken for that.
    fn takes(&mut self, at: usize, reading: Reading, name: &'static str) {
        self.why.takes(self.lines.place(at), reading, name);
    }

    fn close_to(&mut self, depth: usize) {
        self.stack.close_to(self.out, depth);
    }

    /// Whether one more container may be opened; says so, once, where it may not.
    fn has_room(&mut self, span: Span) -> bool {
        let room = self.stack.depth() < MAX_BLOCKS;
        if !room && !std::mem::replace(&mut self.told_too_deep, true) {
            self.out.warn(Code::NestingLimit, span, format!("nested deeper than {MAX_BLOCKS}; the rest stays text"));
        }
        room
    }

    fn title(&self, at: usize) -> Option<SectionTitle> {
        self.titles.get(at).copied().flatten()
    }

    fn marker(&self, at: usize) -> Option<Marker> {
        self.markers.get(at).copied().flatten()
    }
}
