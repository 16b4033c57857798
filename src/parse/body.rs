//! The lines of a post, a comment or what stands around them: from lines to blocks.
//!
//! A loop over the lines with an explicit stack of open containers. Each line first closes what it does
//! not go on with, then opens what it starts (a section, a quotation, a list, several at once), and what
//! is left of it is a paragraph. Nothing here recurses.

mod attributed;
mod leaf;
mod list;
mod paragraph;
mod quoted;
mod stack;
mod titled;
mod wrap;

use super::{
    code,
    items::items,
    lines::{BodyLine, Flags, Lines, Look},
    out::Out,
    quotation::Finder,
    section::sections,
};
use crate::{
    diagnostic::Code,
    event::MAX_BLOCKS,
    evidence::{Facts, Page},
    source::Span,
    value::Reading,
    why::Witness,
};
use stack::Stack;

/// Reads a body into `out`.
pub(super) fn read<'a, W: Witness>(out: &mut Out<'a>, facts: &Facts<'a>, page: &Page, body: &[BodyLine], why: &mut W) {
    let mut lines = Lines::new(facts, body);
    lines.settle_markers(items(&lines, why));
    lines.settle_titles(sections(&lines, why));
    let code = code::blocks(&lines);
    let goes_on = wrap::wrapped(&lines, page);
    let mut reader = Reader {
        out,
        page,
        why,
        lines,
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

struct Reader<'o, 'p, 'a, W> {
    out: &'o mut Out<'a>,
    page: &'p Page,
    why: &'o mut W,
    lines: Lines<'p, 'a>,
    /// Whether each line is of a block of code; none where no line is.
    code: Flags,
    /// Whether each line goes on with the one before; none where no line does.
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
        if self.is_prose(at) {
            return self.paragraph(at, self.lines.content(at));
        }
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

    /// Whether line `at` is prose outside of lists and quotations, and leads in none: a paragraph, without further asking.
    fn is_prose(&self, at: usize) -> bool {
        const OTHER: Look = Look::OPENING.and(Look::APART).and(Look::MARKED).and(Look::TITLED);
        self.stack.is_plain()
            && !self.lines.look(at).has(OTHER)
            && !self.lines.look(at + 1).has(Look::OPENING)
            && !self.is_code(at)
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
}
