//! Section titles.
//!
//! A line of one to three words and a colon; a line in capitals, underlined or between stars; a numbered
//! heading; a short line directly above its paragraph, whose bold was lost, or alone between longer
//! paragraphs. Not one: a sentence that leads in a list or a quotation, a caption, a signature.

use super::body::Lines;
use crate::{
    evidence::{is_caps_title, is_title_like},
    grammar::{mark::mark, marker::marker, rule::rule, shape::End},
    source::Span,
};

/// A section's title.
#[derive(Clone, Copy, Debug)]
pub(super) struct SectionTitle {
    pub(super) level: u8,
    /// Its text, without what makes it a title.
    pub(super) text: Span,
    /// Whether the next line underlines it.
    pub(super) underlined: bool,
}

/// The title that line `at` of a body is.
pub(super) fn section(lines: &Lines<'_, '_>, at: usize) -> Option<SectionTitle> {
    let fact = lines.fact(at)?;
    let span = lines.content(at);
    if !fact.short || fact.shape.words == 0 || at + 1 >= lines.len() || !lines.is_body(at) {
        return None;
    }
    let content = span.of(lines.text);
    underlined(lines, at, content, span)
        .or_else(|| starred(content, span))
        .or_else(|| colon(lines, at, content, span))
        .or_else(|| plain(lines, at, content, span))
}

fn underlined(lines: &Lines<'_, '_>, at: usize, content: &str, span: Span) -> Option<SectionTitle> {
    let next = lines.fact(at + 1).filter(|next| next.blanks == 0)?;
    let level = next.rule?.underlines()?;
    let like = is_title_like(lines.fact(at)?, content) && next.rule?.sign != '*';
    like.then_some(SectionTitle { level, text: without_colon(content, span), underlined: true })
}

/// `*** Trädgården ***`, `== Trädgården ==`
fn starred(content: &str, span: Span) -> Option<SectionTitle> {
    let signs = ['*', '=', '~', '#', '_', '+', '-', '•'];
    let first = content.chars().next().filter(|c| signs.contains(c))?;
    let inner = content.trim_start_matches(first);
    let lead = content.len() - inner.len();
    let bare = inner.trim_end_matches(first);
    let trail = inner.len() - bare.len();
    let text = crate::source::trim(bare);
    let words = text.split_whitespace().count();
    if trail == 0
        || lead < 1
        || text.is_empty()
        || words > 12
        || rule(content).is_some()
        || !text.chars().any(char::is_alphabetic)
    {
        return None;
    }
    let start = span.start + lead + (bare.len() - crate::source::trim_start(bare).len());
    Some(SectionTitle { level: 1, text: Span::new(start, start + text.len()), underlined: false })
}

fn colon(lines: &Lines<'_, '_>, at: usize, content: &str, span: Span) -> Option<SectionTitle> {
    let fact = lines.fact(at)?;
    if !content.ends_with([':', '：'])
        || fact.shape.graphemes > 60
        || fact.shape.sentences > 1
        || mark(content).is_some()
    {
        return None;
    }
    let next = lines.fact(at + 1)?;
    let next_text = lines.content(at + 1).of(lines.text);
    let apart = fact.blanks > 0
        || at == 0
        || lines.fact(at).is_some_and(|it| it.shape.words <= 3)
            && !lines.fact(at - 1).is_some_and(|it| it.shape.end == End::Comma);
    let deeper = next.line.indent > fact.line.indent + 2;
    let leads = deeper || marker(next_text, next.line.indent > 1).is_some() || mark(next_text).is_some();
    let above = next.blanks == 0 && !leads;
    let few = fact.shape.words <= 3;
    let title =
        !fact.shape.starts_small && apart && (few || fact.shape.words <= 6 && above && !next.shape.starts_small);
    (title && next.blanks <= 1).then_some(SectionTitle {
        level: 1,
        text: without_colon(content, span),
        underlined: false,
    })
}

fn without_colon(content: &str, span: Span) -> Span {
    let text = crate::source::trim_end(content.trim_end_matches([':', '：']));
    Span::new(span.start, span.start + text.len())
}

/// A line that only its place and its shortness make a title.
fn plain(lines: &Lines<'_, '_>, at: usize, content: &str, span: Span) -> Option<SectionTitle> {
    let fact = lines.fact(at)?;
    let (next, shape) = (lines.fact(at + 1)?, fact.shape);
    let apart = fact.blanks > 0 || at == 0;
    if !apart
        || !is_title_like(fact, content)
        || mark(content).is_some()
        || shape.starts_small
        || next.image
        || next.rule.is_some()
    {
        return None;
    }
    let quiet = matches!(shape.end, End::Open | End::Question | End::Exclamation | End::Ellipsis);
    let long = |fact: &crate::evidence::Fact| !fact.short || fact.shape.graphemes > 100;
    let caps = is_caps_title(fact, content) && next.blanks <= 1;
    let lost_bold = next.blanks == 0 && long(next) && quiet && shape.words <= 10 && shape.end == End::Open;
    let before = at == 0 || lines.fact(at - 1).is_some_and(long);
    let alone = lines.parted
        && fact.blanks <= 2
        && next.blanks == 1
        && long(next)
        && before
        && quiet
        && shape.words <= 10
        && shape.words >= 2;
    (caps || lost_bold || alone).then_some(SectionTitle { level: level(content), text: span, underlined: false })
}

/// `1.2 Title` is of the second level.
fn level(content: &str) -> u8 {
    let number = content.split_whitespace().next().unwrap_or_default().trim_end_matches('.');
    let parts = number.split('.');
    let numbers = parts.clone().all(|it| !it.is_empty() && it.bytes().all(|b| b.is_ascii_digit()));
    if numbers { u8::try_from(parts.count()).unwrap_or(1).clamp(1, 5) } else { 1 }
}
