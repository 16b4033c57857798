//! The text as it stands, line by line, each leaf and token in its colour, remarks below their lines.

use super::kind;
use crate::{
    diagnostic::{Diagnostic, Severity},
    event::{Event, TagEnd},
    render::html::{write_attribute, write_text},
    source::{Lines, Span},
    value::{Confidence, Surety},
};
use std::fmt;

/// How many lines a browser lays out at once.
const CHUNK: usize = 250;

/// A stretch of the text that was recognised.
struct Piece {
    span: Span,
    kind: &'static str,
    token: bool,
}

pub(super) fn write<W: fmt::Write>(
    out: &mut W,
    text: &str,
    events: &[(Event<'_>, Span)],
    sureties: &[Surety],
) -> fmt::Result {
    let (pieces, remarks) = gather(events);
    let mut page = Source { out, text, pieces: &pieces, remarks: &remarks, sureties };
    for (number, line) in Lines::new(text).enumerate() {
        if number % CHUNK == 0 {
            page.out.write_str(if number == 0 {
                "<div class=\"chunk\">\n"
            } else {
                "</div>\n<div class=\"chunk\">\n"
            })?;
        }
        page.line(number + 1, line.span)?;
    }
    page.rest()?;
    page.out.write_str(if text.is_empty() { "" } else { "</div>\n" })
}

/// Leaves and tokens in their order, and the remarks in the order of the text.
fn gather<'e, 'a>(events: &'e [(Event<'a>, Span)]) -> (Vec<Piece>, Vec<&'e Diagnostic<'a>>) {
    let (mut pieces, mut remarks, mut open) = (Vec::new(), Vec::new(), Vec::<TagEnd>::new());
    for (event, span) in events {
        match event {
            Event::Start(tag) => open.push(tag.end()),
            Event::End(_) => drop(open.pop()),
            Event::Diagnostic(remark) => remarks.push(&**remark),
            _ => {}
        }
        let kind = kind::of(event, &open).filter(|_| !span.is_empty());
        let token = matches!(event, Event::Token(_));
        pieces.extend(kind.map(|kind| Piece { span: *span, kind, token }));
    }
    remarks.sort_by_key(|remark| remark.span.start);
    (pieces, remarks)
}

struct Source<'o, 's, 'a, W> {
    out: &'o mut W,
    text: &'s str,
    /// What is not written yet.
    pieces: &'s [Piece],
    remarks: &'s [&'s Diagnostic<'a>],
    sureties: &'s [Surety],
}

impl<W: fmt::Write> Source<'_, '_, '_, W> {
    fn line(&mut self, number: usize, line: Span) -> fmt::Result {
        write!(self.out, "<p data-n=\"{number}\"")?;
        self.surety(line)?;
        self.out.write_str(">")?;
        let mut at = line.start;
        while let Some((piece, rest)) = self.pieces.split_first() {
            if piece.span.start > line.end {
                break;
            }
            let part = Span::new(piece.span.start.max(at), piece.span.end.min(line.end));
            self.plain(Span::new(at, part.start))?;
            self.piece(piece, part)?;
            at = at.max(part.end);
            if piece.span.end > line.end {
                break;
            }
            self.pieces = rest;
        }
        self.plain(Span::new(at, line.end))?;
        self.out.write_str("</p>\n")?;
        self.remarks_until(line.end)
    }

    /// Marks the line if it may well be something else.
    fn surety(&mut self, line: Span) -> fmt::Result {
        let mut least: Option<Surety> = None;
        while let Some((surety, rest)) = self.sureties.split_first()
            && surety.span.start <= line.end
        {
            least = least.filter(|it| it.confidence <= surety.confidence).or(Some(*surety));
            if surety.span.end > line.end {
                break;
            }
            self.sureties = rest;
        }
        let Some(Surety { reading, confidence, runner_up, .. }) = least.filter(|it| it.confidence < Confidence::Sure)
        else {
            return Ok(());
        };
        write!(self.out, " data-sure=\"{confidence}\" title=\"{reading}: {confidence}")?;
        if let Some(next) = runner_up {
            write!(self.out, "; next: {next}")?;
        }
        self.out.write_str("\"")
    }

    fn piece(&mut self, piece: &Piece, part: Span) -> fmt::Result {
        if part.start >= part.end {
            return Ok(());
        }
        let token = if piece.token { " token" } else { "" };
        write!(self.out, "<span class=\"{}{token}\" data-at=\"{}\">", piece.kind, part.start)?;
        self.plain(part)?;
        self.out.write_str("</span>")
    }

    fn plain(&mut self, part: Span) -> fmt::Result {
        write_text(self.out, part.slice(self.text).unwrap_or_default())
    }

    fn remarks_until(&mut self, end: usize) -> fmt::Result {
        while let Some((remark, rest)) = self.remarks.split_first()
            && remark.span.start <= end
        {
            self.remarks = rest;
            self.remark(remark)?;
        }
        Ok(())
    }

    fn rest(&mut self) -> fmt::Result {
        self.remarks_until(usize::MAX)
    }

    fn remark(&mut self, remark: &Diagnostic<'_>) -> fmt::Result {
        let severity = match remark.severity {
            Severity::Note => "note",
            Severity::Warning => "warning",
        };
        write!(self.out, "<p class=\"remark {severity}\" data-span=\"{}-{}\"", remark.span.start, remark.span.end)?;
        self.out.write_str(" title=\"")?;
        write_attribute(self.out, remark.code.as_str())?;
        write!(self.out, "\"><b>{severity}</b> ")?;
        write_text(self.out, &remark.message)?;
        self.out.write_str("</p>\n")
    }
}
