//! Short lines that stand apart and are no titles: a row of a table, a line of a program, a path, what tells of the
//! entry or is said around it.

use crate::{
    grammar::meta::{Kind, Meta},
    parse::{attribution::is_source, lines::Lines},
    source::{Holds, any_pair},
};

/// So many blanks in a row part the columns of a table.
const COLUMN: &str = "   ";
/// So many dashes on either side make a line of a separator.
const DASHES: &str = "-----";

/// Whether line `at` is one of these.
pub(super) fn is_other(lines: &Lines<'_, '_>, at: usize, content: &str) -> bool {
    let holds = lines.holds(at);
    let path = holds.has(SIGNS) && ['»', '›', '>'].iter().any(|&sign| content.matches(sign).count() >= 2);
    let parted = content.starts_with(DASHES) && content.ends_with(DASHES);
    let next = lines.content_text(at + 1);
    let quoted =
        lines.is_body(at + 1) && next.starts_with(['—', '―']) && lines.is_worth(2 * next.len()) && is_source(next);
    path || parted
        || is_row(content, holds)
        || holds.has(SIGNS) && (content.ends_with(['_', '(', '=', ';', '{', '}']) || content.ends_with("()"))
        || quoted
        || tells(lines, at)
}

/// What the signs of paths and programs are made of.
const SIGNS: Holds = Holds::SIGN.or(Holds::SIGN_1).or(Holds::SYMBOL);

/// Whether it is the row of a table.
pub(super) fn is_row(content: &str, holds: Holds) -> bool {
    let parted = || any_pair(content.as_bytes(), |a, b| (a == b' ') & (b == b' '));
    holds.has(Holds::CONTROL) && content.contains('\t')
        || parted() && content.split(COLUMN).filter(|cell| !cell.is_empty()).nth(2).is_some()
}

/// "By Ann Smith", "3 comments": words that tell of the entry, and no others.
fn tells(lines: &Lines<'_, '_>, at: usize) -> bool {
    let told = |meta: &Meta| meta.kinds.has_any(&[Kind::Byline, Kind::Count, Kind::Labels]);
    lines.meta(at).is_some_and(|meta| meta.is_whole() && told(meta))
}
