//! The text of a stream: that of its leaves and its quotation marks, in order.

use blogtext::{Event, Marks, Span, Tag, TagEnd};

/// What is open: a quotation knows which of its marks are still due.
enum Node {
    Quotation { open: Option<Marks>, close: Option<Marks> },
    Quote(Marks),
    Other,
}

/// All the text that the tree of `events` holds.
pub fn text_of(events: &[(Event<'_>, Span)]) -> String {
    let (mut out, mut nodes) = (String::new(), Vec::new());
    for (event, _) in events {
        match event {
            Event::Start(Tag::Attribution) => end_marks(&mut out, nodes.last_mut()),
            Event::End(_) | Event::Token(_) | Event::Diagnostic(_) => {}
            _ => begin_marks(&mut out, nodes.last_mut()),
        }
        match event {
            Event::Start(Tag::Quotation { marks, .. }) => {
                nodes.push(Node::Quotation { open: *marks, close: *marks });
            }
            Event::Start(Tag::Quote { marks }) => {
                out.push_str(marks.open.as_str());
                nodes.push(Node::Quote(*marks));
            }
            Event::Start(_) => nodes.push(Node::Other),
            Event::End(end) => end_node(&mut out, *end, nodes.pop()),
            leaf => out.push_str(leaf_text(leaf)),
        }
    }
    out
}

fn begin_marks(out: &mut String, node: Option<&mut Node>) {
    if let Some(Node::Quotation { open, .. }) = node {
        out.push_str(open.take().as_ref().map_or("", |it| it.open.as_str()));
    }
}

/// An attribution ends a quotation that has begun.
fn end_marks(out: &mut String, node: Option<&mut Node>) {
    if let Some(Node::Quotation { open: None, close }) = node {
        out.push_str(close.take().as_ref().map_or("", |it| it.close.as_str()));
    }
}

fn end_node(out: &mut String, end: TagEnd, mut node: Option<Node>) {
    if end == TagEnd::Quotation {
        begin_marks(out, node.as_mut());
        end_marks(out, node.as_mut());
    }
    if let Some(Node::Quote(marks)) = node {
        out.push_str(marks.close.as_str());
    }
}

pub fn leaf_text<'e>(event: &'e Event<'_>) -> &'e str {
    match event {
        Event::Text(it) | Event::Email(it) | Event::Author(it) | Event::Label(it) => it,
        Event::Invitation(it) | Event::Preformatted(it) | Event::Separator(it) | Event::Chrome(_, it) => it,
        Event::Link(it) => &it.text,
        Event::Date(it) => &it.text,
        Event::Time(it) => &it.text,
        Event::LineBreak { .. } => "\n",
        _ => "",
    }
}
