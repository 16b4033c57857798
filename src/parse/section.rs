//! Section titles.
//!
//! A line of one to three words and a colon; a line in capitals, underlined or between stars; a numbered
//! heading; a short line directly above its paragraph, whose bold was lost, or alone between longer
//! paragraphs. Not one: a sentence that leads in a list or a quotation, a caption, a signature.

use super::body::Lines;
use crate::{
    evidence::{is_caps_title, is_title_like},
    grammar::{
        mark::mark,
        marker::{Marker, marker},
        rule::rule,
        shape::{End, sentences},
    },
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

/// The titles among the lines of a body, one slot per line.
pub(super) fn sections(lines: &Lines<'_, '_>, markers: &[Option<Marker>]) -> Vec<Option<SectionTitle>> {
    let free = |at: usize| matches!(markers.get(at), Some(None));
    (0..lines.len()).map(|at| if free(at) { section(lines, at) } else { None }).collect()
}

/// The title that line `at` of a body is.
fn section(lines: &Lines<'_, '_>, at: usize) -> Option<SectionTitle> {
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
    if !content.ends_with([':', '：']) || fact.shape.graphemes > 60 || sentences(content) > 1 || mark(content).is_some()
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
        || is_remark(content)
        || shape.starts_small
        || next.image
        || next.rule.is_some()
    {
        return None;
    }
    let caps = is_caps_title(fact, content) && next.blanks <= 1;
    let longer = !next.short || next.shape.graphemes >= 60.max(3 * shape.graphemes);
    let lost_bold = next.blanks == 0 && longer && shape.words <= 10 && shape.end == End::Open;
    let alone = lines.parted && next.blanks == 1 && standing(lines, at) >= STANDING;
    (caps || lost_bold || alone).then_some(SectionTitle { level: level(content), text: span, underlined: false })
}

/// What opens with a quotation mark, a dash, a parenthesis or an address is a remark, a source, a caption.
fn is_remark(content: &str) -> bool {
    mark(content).is_some()
        || content.starts_with(['–', '—', '-', '(', '[', '@', '#', '©', '>', '<', '$', '|', '/', '~'])
        || content.contains("://")
        || content.contains('@')
}

/// How much must speak for a short line between longer paragraphs.
const STANDING: i32 = 5;

/// What speaks for a short line between blank lines being a title: text of more than a line below it and
/// above it, two to eight words, more room above than below, great letters. Seen so on saved pages: of such
/// lines between two long paragraphs more than half are titles, of those among short lines one in ten.
fn standing(lines: &Lines<'_, '_>, at: usize) -> i32 {
    let Some((fact, next)) = lines.fact(at).zip(lines.fact(at + 1)) else { return 0 };
    let shape = fact.shape;
    let below = match length(next) {
        2 => 3,
        1 => 1,
        _ => -1,
    };
    let above = at.checked_sub(1).and_then(|it| lines.fact(it)).map_or(0, length);
    let words = match shape.words {
        0..=1 => -1,
        2..=8 => 1,
        9..=12 => 0,
        _ => -2,
    };
    let end = match shape.end {
        End::Open | End::Colon => 0,
        End::Question => 1,
        End::Exclamation | End::Ellipsis => -1,
        End::Period | End::Comma => -3,
    };
    let room = match fact.blanks {
        2 => 3,
        3.. => 1,
        _ => 0,
    };
    below + above + words + end + room + i32::from(shape.title_case || shape.capitals)
}

/// 2 for text of more than a line, 1 for a long line, 0 for a short one.
fn length(fact: &crate::evidence::Fact) -> i32 {
    match (fact.short, fact.shape.graphemes) {
        (false, _) | (true, 101..) => 2,
        (true, 51..) => 1,
        _ => 0,
    }
}

/// `1.2 Title` is of the second level.
fn level(content: &str) -> u8 {
    let number = content.split_whitespace().next().unwrap_or_default().trim_end_matches('.');
    let parts = number.split('.');
    let numbers = parts.clone().all(|it| !it.is_empty() && it.bytes().all(|b| b.is_ascii_digit()));
    if numbers { u8::try_from(parts.count()).unwrap_or(1).clamp(1, 5) } else { 1 }
}
