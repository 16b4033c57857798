//! The kinds that a report tells apart by colour.

use crate::event::{Event, TagEnd, Token};

/// Every kind, in the order in which the legend has them, and what it is called there.
pub(super) const KINDS: [(&str, &str); 18] = [
    ("date", "Dates and times"),
    ("title", "Titles"),
    ("section", "Section titles"),
    ("text", "Paragraphs"),
    ("quotation", "Quotations"),
    ("attribution", "Attributions"),
    ("quote", "Inline quotations"),
    ("item", "List items"),
    ("preformatted", "Preformatted"),
    ("separator", "Separators"),
    ("link", "Addresses"),
    ("byline", "Bylines"),
    ("label", "Labels"),
    ("count", "Comment counts"),
    ("comment", "Comments"),
    ("author", "Comment authors"),
    ("invitation", "Invitations"),
    ("chrome", "The platform's lines"),
];

/// The kind of a leaf or a token that stands inside the nodes that are `open`; `None` for what has no bytes.
pub(super) fn of(event: &Event<'_>, open: &[TagEnd]) -> Option<&'static str> {
    Some(match event {
        Event::Text(_) => of_text(open),
        Event::Link(_) | Event::Email(_) => "link",
        Event::Date(_) | Event::Time(_) => "date",
        Event::Author(_) if open.contains(&TagEnd::Comment) => "author",
        Event::Author(_) => "byline",
        Event::Label(_) => "label",
        Event::Invitation(_) => "invitation",
        Event::Preformatted(_) => "preformatted",
        Event::Separator(_) => "separator",
        Event::Chrome(..) => "chrome",
        Event::Token(token) => of_token(*token, open),
        Event::Start(_) | Event::End(_) | Event::LineBreak { .. } | Event::Diagnostic(_) => return None,
    })
}

/// Running text is of the innermost node that has a kind of its own.
fn of_text(open: &[TagEnd]) -> &'static str {
    let above = |nth: usize| open.iter().rev().nth(nth);
    if open.last() == Some(&TagEnd::Title) {
        return if above(1) == Some(&TagEnd::Section) { "section" } else { "title" };
    }
    let kind = open.iter().rev().find_map(|node| match node {
        TagEnd::Quote => Some("quote"),
        TagEnd::Title => Some("title"),
        TagEnd::Attribution => Some("attribution"),
        TagEnd::Quotation => Some("quotation"),
        TagEnd::Item => Some("item"),
        TagEnd::Comment => Some("comment"),
        _ => None,
    });
    kind.unwrap_or("text")
}

/// A token is of what it tells.
fn of_token(token: Token, open: &[TagEnd]) -> &'static str {
    match token {
        Token::Marker => "item",
        Token::Mark if open.contains(&TagEnd::Quote) => "quote",
        Token::Mark => "quotation",
        Token::Rule if open.contains(&TagEnd::Section) => "section",
        Token::Rule => "title",
        Token::Heading => "date",
        Token::Byline => "byline",
        Token::Labels => "label",
        Token::Count => "count",
        Token::Comment => "author",
    }
}
