//! A remark on a file, for eyes, for editors and for programs.

use super::{arguments::Layout, excerpt::Excerpt, visible::visible};
use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use blogtext::{
    Diagnostic, Span,
    diagnostic::Severity,
    source::{Line, LineIndex, Position},
};
use serde::Serialize;
use std::io::{self, Write};

/// A remark, where it stands in its file, and the line that it stands on.
pub(crate) struct Finding<'a> {
    file: &'a str,
    remark: &'a Diagnostic<'a>,
    start: Position,
    end: Position,
    excerpt: Excerpt,
}

/// What programs are told, one object a line.
#[derive(Serialize)]
struct Record<'a> {
    file: &'a str,
    code: blogtext::diagnostic::Code,
    severity: Severity,
    message: &'a str,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    span: Span,
}

impl<'a> Finding<'a> {
    /// `remark` on the text of `file`.
    pub(crate) fn new(
        file: &'a str,
        text: &str,
        index: &LineIndex,
        lines: &[Line],
        remark: &'a Diagnostic<'a>,
    ) -> Self {
        let (start, end) = (index.position(text, remark.span.start), index.position(text, remark.span.end));
        let line = lines.get(start.line - 1).map_or(Span::EMPTY, |line| line.span);
        Self { file, remark, start, end, excerpt: Excerpt::new(text, line, remark.span) }
    }

    /// Writes it.
    pub(crate) fn write(&self, layout: Layout, color: bool, to: &mut dyn Write) -> io::Result<()> {
        match layout {
            Layout::Human => writeln!(to, "{}\n", self.under_its_line(color)),
            Layout::Short => writeln!(to, "{}", self.on_one_line()),
            Layout::Json => {
                serde_json::to_writer(&mut *to, &self.record())?;
                writeln!(to)
            }
        }
    }

    fn under_its_line(&self, color: bool) -> String {
        let level = match self.remark.severity {
            Severity::Warning => Level::WARNING,
            _ => Level::NOTE,
        };
        let Excerpt { text, mark } = &self.excerpt;
        let source = Snippet::source(text.as_str())
            .path(self.place())
            .line_start(self.start.line)
            .annotation(AnnotationKind::Primary.span(mark.clone()));
        let title = level.primary_title(visible(&self.remark.message)).id(self.remark.code.as_str());
        let renderer = if color { Renderer::styled() } else { Renderer::plain() };
        renderer.render(&[title.element(source)])
    }

    /// `post.txt:3:1: warning[weekday-mismatch]: …`, as compilers say it and editors read it.
    fn on_one_line(&self) -> String {
        let Position { line, column } = self.start;
        let severity = match self.remark.severity {
            Severity::Warning => "warning",
            _ => "note",
        };
        let Diagnostic { code, message, .. } = self.remark;
        format!("{}:{line}:{column}: {severity}[{code}]: {}", self.place(), visible(message))
    }

    fn place(&self) -> String {
        visible(self.file).into_owned()
    }

    fn record(&self) -> Record<'_> {
        let Diagnostic { code, severity, span, ref message, .. } = *self.remark;
        let Position { line, column } = self.start;
        let Position { line: end_line, column: end_column } = self.end;
        Record { file: self.file, code, severity, message, line, column, end_line, end_column, span }
    }
}
