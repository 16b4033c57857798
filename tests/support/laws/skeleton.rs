//! What stands in what, told from events and told from HTML, to be the same.
//!
//! Text is told by its letters and digits, at its place: so quotation marks, which are no leaves, make no difference.

use blogtext::{Event, ListKind, ListStyle, Span, Tag, TagEnd};
use markup5ever_rcdom::{Handle, NodeData};

/// The steps of a walk: what opens with its particulars, leaves with their letters, `end`.
#[derive(Default)]
struct Steps {
    steps: Vec<String>,
    text: String,
}

impl Steps {
    fn step(&mut self, step: String) {
        if !self.text.is_empty() {
            self.steps.push(format!("text {}", std::mem::take(&mut self.text)));
        }
        self.steps.push(step);
    }

    fn leaf(&mut self, kind: &str, text: &str) {
        self.step(format!("{kind} {}", letters(text)));
    }

    fn end(&mut self) {
        self.step("end".to_owned());
    }
}

fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

fn shown(value: Option<impl ToString>) -> String {
    value.map_or_else(|| "none".to_owned(), |it| it.to_string())
}

/// A node that is open: its end, whether it is told of, and what only lists and items have.
struct Open {
    end: TagEnd,
    told: bool,
    tight: bool,
    begun: bool,
    next: Option<u64>,
}

/// The steps of the events of a text.
pub(crate) fn of_events(events: &[(Event<'_>, Span)]) -> Vec<String> {
    let (mut out, mut open) = (Steps::default(), Vec::<Open>::new());
    for (event, _) in events {
        match event {
            Event::Start(tag) => {
                let node = start(*tag, &mut open, &mut out);
                open.push(node);
            }
            Event::End(_) => {
                if open.pop().is_some_and(|it| it.told) {
                    out.end();
                }
            }
            Event::LineBreak { soft: false } => out.step("break".to_owned()),
            Event::Author(text) => out.leaf("author", text),
            Event::Label(text) => out.leaf("label", text),
            Event::Invitation(text) => out.leaf("invitation", text),
            Event::Preformatted(text) => block_leaf("preformatted", text, &mut open, &mut out),
            Event::Separator(text) => block_leaf("separator", text, &mut open, &mut out),
            Event::Chrome(_, text) => block_leaf("chrome", text, &mut open, &mut out),
            other => out.text += &letters(other.text().unwrap_or_default()),
        }
    }
    out.end();
    out.steps
}

fn block_leaf(kind: &str, text: &str, open: &mut [Open], out: &mut Steps) {
    begins_tight_item(open.last_mut());
    out.leaf(kind, text);
}

/// Whether a block that starts now is the first of an item of a tight list.
fn begins_tight_item(around: Option<&mut Open>) -> bool {
    around.is_some_and(|it| it.end == TagEnd::Item && !std::mem::replace(&mut it.begun, true) && it.tight)
}

fn is_block(tag: Tag) -> bool {
    matches!(tag, Tag::Paragraph | Tag::Section { .. } | Tag::Quotation { .. } | Tag::List { .. })
}

fn start(tag: Tag, open: &mut [Open], out: &mut Steps) -> Open {
    let mut node = Open { end: tag.end(), told: true, tight: false, begun: false, next: None };
    let first = is_block(tag) && begins_tight_item(open.last_mut());
    let step = match (tag, open.last_mut()) {
        (Tag::Document { .. } | Tag::Byline, _) => None,
        (Tag::Footer { count }, _) => Some(format!("footer {}", shown(count))),
        (Tag::List { kind, style, start, tight, .. }, _) => {
            node.tight = tight;
            node.next = (kind == ListKind::Ordered).then_some(start.unwrap_or(1));
            Some(format!("list {} {}", shown(node.next), style_of(kind, style)))
        }
        (Tag::Item { number }, Some(list)) => {
            node.tight = list.tight;
            let number = list.next.map(|next| number.unwrap_or(next));
            list.next = number.map(|it| it + 1);
            Some(format!("item {}", shown(number)))
        }
        (Tag::Paragraph, _) if first => None,
        _ => Some(format!("{:?}", tag.end()).to_lowercase()),
    };
    node.told = step.is_some();
    step.into_iter().for_each(|step| out.step(step));
    node
}

/// As HTML's `type` says it.
fn style_of(kind: ListKind, style: Option<ListStyle>) -> &'static str {
    match style.filter(|_| kind == ListKind::Ordered) {
        Some(ListStyle::LowerAlpha) => "a",
        Some(ListStyle::UpperAlpha) => "A",
        Some(ListStyle::LowerRoman) => "i",
        Some(ListStyle::UpperRoman) => "I",
        _ => "1",
    }
}

/// The steps of HTML that a parser has read.
pub(crate) fn of_html(document: &Handle) -> Vec<String> {
    let mut out = Steps::default();
    walk(document, "", &mut None, &mut out);
    out.end();
    out.steps
}

/// An element inside `around`, which if it is a list counts its items by `next`.
fn walk(node: &Handle, around: &str, next: &mut Option<u64>, out: &mut Steps) {
    match &node.data {
        NodeData::Text { contents } => out.text += &letters(&contents.borrow()),
        NodeData::Element { name, .. } => element(node, &name.local, around, next, out),
        _ => inside(node, around, next, out),
    }
}

fn inside(node: &Handle, name: &str, next: &mut Option<u64>, out: &mut Steps) {
    for child in node.children.borrow().iter() {
        walk(child, name, next, out);
    }
}

fn element(node: &Handle, name: &str, around: &str, next: &mut Option<u64>, out: &mut Steps) {
    let class = attribute(node, "class").unwrap_or_default();
    let class = class.split(' ').next().unwrap_or_default();
    let mut counter = None;
    let step = match (name, class) {
        ("br", _) => return out.step("break".to_owned()),
        ("hr", _) => return out.leaf("separator", ""),
        ("pre", _) => return out.leaf("preformatted", &text(node)),
        ("p", "separator" | "chrome" | "invitation") => return out.leaf(class, &text(node)),
        ("span", "p-author") => return out.leaf("author", &text(node)),
        ("li", "p-category") => return out.leaf("label", &text(node)),
        ("article", _) => "entry".to_owned(),
        ("header" | "footer" | "ul", "front" | "after" | "back" | "labels") => class.to_owned(),
        ("section", _) => "section".to_owned(),
        ("h2" | "h3" | "h4" | "h5" | "h6", _) if around == "section" || class == "p-name" => "title".to_owned(),
        ("p", "") => "paragraph".to_owned(),
        ("figure", _) => "quotation".to_owned(),
        ("blockquote", _) if around != "figure" => "quotation".to_owned(),
        ("figcaption", _) => "attribution".to_owned(),
        ("q", _) => "quote".to_owned(),
        ("div", "discussion") => format!("footer {}", shown(attribute(node, "data-count"))),
        ("li", "u-comment") => "comment".to_owned(),
        ("ul" | "ol", "" | "circled") => {
            let start = attribute(node, "start").and_then(|it| it.parse().ok()).unwrap_or(1);
            counter = (name == "ol").then_some(start);
            format!("list {} {}", shown(counter), attribute(node, "type").unwrap_or_else(|| "1".to_owned()))
        }
        ("li", _) => {
            let number = attribute(node, "value").and_then(|it| it.parse().ok()).or(*next);
            *next = number.map(|it: u64| it + 1);
            format!("item {}", shown(number))
        }
        _ => return inside(node, name, next, out),
    };
    out.step(step);
    inside(node, name, &mut counter, out);
    out.end();
}

fn attribute(node: &Handle, name: &str) -> Option<String> {
    let NodeData::Element { attrs, .. } = &node.data else { return None };
    attrs.borrow().iter().find(|it| &*it.name.local == name).map(|it| it.value.to_string())
}

fn text(node: &Handle) -> String {
    let mut out = match &node.data {
        NodeData::Text { contents } => contents.borrow().to_string(),
        _ => String::new(),
    };
    for child in node.children.borrow().iter() {
        out += &text(child);
    }
    out
}
