//! From a tree straight to text, with the options that most want.

use super::{Html, Outline, Text};
use crate::ast::Document;

/// The HTML of a document, to stand in a page: [`Html::fragment`] of its events.
///
/// ```
/// let document = blogtext::parse("3 mars 2012\n\n\nHej & hå, alla som läser det här!\n");
/// assert!(blogtext::render::to_html(&document).contains("<p>Hej &amp; hå, alla som läser det här!</p>"));
/// ```
pub fn to_html(document: &Document<'_>) -> String {
    Html::new().fragment(document.events())
}

/// A document as a page of its own: [`Html::page`] of its events.
///
/// ```
/// let document = blogtext::parse("3 mars 2012\n\nSnö\n\nDet snöar, och vi sitter inne och läser.\n");
/// assert!(blogtext::render::to_page(&document).contains("<title>Snö</title>"));
/// ```
pub fn to_page(document: &Document<'_>) -> String {
    Html::new().page(document.events())
}

/// The outline of a document, without line numbers: [`Outline::render`] of its events.
///
/// ```
/// let document = blogtext::parse("3 mars 2012\n\n\nHej, alla som läser det här!\n");
/// let outline = blogtext::render::to_outline(&document);
/// assert!(outline.contains("  entry date(2012-03-03 \"3 mars 2012\")\n"));
/// ```
pub fn to_outline(document: &Document<'_>) -> String {
    Outline::new().render(document.events())
}

/// The canonical plain text of a document: [`Text::render`] of its events, in the words of the source where
/// the document was [parsed](fn@crate::parse). Whether reading it gives the same structure
/// is not asked; [`write_text`](crate::write_text) asks.
///
/// ```
/// let text = "3 mars 2012\n\n\nHej.\n\nSnö:\nDet snöar.\n";
/// assert_eq!(blogtext::render::to_text(&blogtext::parse(text)), text);
/// ```
pub fn to_text(document: &Document<'_>) -> String {
    let source = document.origin.0.as_deref();
    source.map_or(Text::new(), |source| Text::new().source(source)).render(document.events())
}
