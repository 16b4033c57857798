//! Tree → plain text → tree: writes a document so that reading gives it back, and tells where it would not.

mod own;

use crate::{
    ast::{Change, Document, Step},
    parse::Parser,
    render::to_text,
};
use own::Page;

/// A document as plain text, and what reading that text again would change.
///
/// For a tree that [`parse`](fn@crate::parse) gave nothing changes, also after [`Document::into_owned`].
#[derive(Clone, PartialEq, Eq, Debug, Default)]
#[non_exhaustive]
pub struct Written {
    /// The text.
    pub text: String,
    /// The places whose structure the text does not keep. Language, platform and remarks are not compared.
    pub changes: Vec<Change>,
}

/// Writes `document` as plain text, reads it again, and compares.
///
/// The text is in the canonical form of [`to_text`]. What that form would change in a tree that parsing gave is
/// written as the source has it: the entry, the front or the back around the change, or all of them where one
/// decides what the others are. A tree made or changed by hand may hold what no text can say: a paragraph of three
/// words and a colon is read as a title. Then [`Written::changes`] names the places.
///
/// ```
/// use blogtext::{ast::{Block, Inline, Paragraph}, parse, write_text};
/// let mut document = parse("3 mars 2012\n\nSnö\n\nDet snöar, och vi sitter inne och läser.\n");
/// assert!(write_text(&document).changes.is_empty());
///
/// let paragraph = |text| Block::Paragraph(Paragraph::new([Inline::text(text)]));
/// document.entries[0].body.splice(..0, ["Tips:", "Ta med kaffe."].map(paragraph));
/// let written = write_text(&document);
/// assert_eq!(written.changes[0].to_string(), "entries[0].body[0]: paragraph becomes section");
/// ```
pub fn write_text(document: &Document<'_>) -> Written {
    let first = read_again(document, to_text(document));
    match Page::of(document) {
        Some(page) if !first.changes.is_empty() => repair(document, &page, first),
        _ => first,
    }
}

/// The text with fewer changes, of which more and more is written as the source has it.
fn repair(document: &Document<'_>, page: &Page<'_>, first: Written) -> Written {
    let mut own = vec![false; page.len()];
    let (mut best, mut last) = (first.clone(), first);
    for _ in 0..ROUNDS {
        if !page.claim(&mut own, &parts(&last.changes, document)) {
            break;
        }
        last = read_again(document, page.write(&own));
        best = better(best, &last);
    }
    if !best.changes.is_empty() {
        best = better(best, &read_again(document, page.last_resort()));
    }
    best
}

/// How often parts are taken from the source one by one, before all of them are.
const ROUNDS: usize = 2;

/// The one that changes less; the first, where both change as much.
fn better(one: Written, other: &Written) -> Written {
    if other.changes.len() < one.changes.len() { other.clone() } else { one }
}

fn read_again(document: &Document<'_>, text: String) -> Written {
    let changes = document.changes(&Document::from_events(Parser::new(&text)));
    Written { text, changes }
}

/// The parts of the page where changes are: the front is the first, the entries follow, then the back.
fn parts(changes: &[Change], document: &Document<'_>) -> Vec<usize> {
    let last = document.entries.len() + 1;
    let part = |change: &Change| match *change.path.steps() {
        [Step::Field("entries"), Step::At(at), ..] => (at + 1).min(last),
        [Step::Field("back"), ..] => last,
        _ => 0,
    };
    let mut parts: Vec<usize> = changes.iter().map(part).collect();
    parts.dedup();
    parts
}
