//! Law 7: HTML parses with no error, is built like the tree, says what the text says, and nothing in the text
//! becomes markup.

use super::skeleton;
use blogtext::{Event, Mark, Parser, Span, Tag, render::Html, source::find_uncarried};
use html5ever::{
    ParseOpts, QualName, local_name, ns, parse_document, parse_fragment,
    tendril::{StrTendril, TendrilSink},
};
use markup5ever_rcdom::{Handle, NodeData, RcDom};

/// Everything that our HTML is made of; whatever else stands in it, a text has smuggled in.
const ELEMENTS: &[&str] = &[
    "a",
    "article",
    "blockquote",
    "br",
    "div",
    "em",
    "figcaption",
    "figure",
    "footer",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "html",
    "li",
    "ol",
    "p",
    "pre",
    "q",
    "section",
    "span",
    "strong",
    "time",
    "ul",
];
const ATTRIBUTES: &[&str] = &[
    "class",
    "data-candidates",
    "data-count",
    "datetime",
    "dir",
    "href",
    "id",
    "lang",
    "rel",
    "role",
    "start",
    "type",
    "value",
];
/// What a page has besides.
const PAGE_ELEMENTS: &[&str] = &["body", "head", "main", "meta", "nav", "script", "style", "title"];
const PAGE_ATTRIBUTES: &[&str] = &["charset", "content", "http-equiv", "name"];
const SCHEMES: &[&str] = &["http://", "https://", "ftp://", "mailto:"];

/// Law 7 on `text`, with every option on and off.
pub(crate) fn assert_html(text: &str) {
    let events: Vec<_> = Parser::new(text).collect();
    for html in [Html::new(), Html::new().classes(false).heading_level(6), Html::new().chrome(false)] {
        let fragment = html.fragment(events.clone());
        let dom = dom_of_fragment(&fragment);
        assert_dom(&fragment, &dom, &events, html == html.chrome(true));
        if html == Html::new() {
            assert_eq!(skeleton::of_html(&dom.document), skeleton::of_events(&events), "{fragment}");
        }
        let page = html.page(events.clone());
        let dom = parse_document(RcDom::default(), ParseOpts::default()).one(page.as_str());
        assert_clean(&page, &dom, &[ELEMENTS, PAGE_ELEMENTS].concat(), &[ATTRIBUTES, PAGE_ATTRIBUTES].concat());
    }
    assert_replacements_told(&events);
}

fn dom_of_fragment(fragment: &str) -> RcDom {
    let body = QualName::new(None, ns!(html), local_name!("body"));
    parse_fragment(RcDom::default(), ParseOpts::default(), body, Vec::new(), false).one(StrTendril::from(fragment))
}

fn assert_dom(html: &str, dom: &RcDom, events: &[(Event<'_>, Span)], chrome: bool) {
    let mut said = String::new();
    assert_clean(html, dom, ELEMENTS, ATTRIBUTES);
    collect_text(&dom.document, &mut said);
    assert_says(&said, events, chrome);
}

/// No error of parsing, no element or attribute but ours, no address that does more than lead somewhere.
fn assert_clean(html: &str, dom: &RcDom, elements: &[&str], attributes: &[&str]) {
    let errors = dom.errors.borrow();
    assert!(errors.is_empty(), "{errors:?} in {html}");
    let mut rest = vec![dom.document.clone()];
    while let Some(node) = rest.pop() {
        if let NodeData::Element { name, attrs, .. } = &node.data {
            assert!(elements.contains(&&*name.local), "<{}> in {html}", name.local);
            for attribute in attrs.borrow().iter() {
                let (name, value) = (&*attribute.name.local, attribute.value.to_lowercase());
                assert!(attributes.contains(&name), "{name}={value:?} in {html}");
                let safe =
                    name != "href" || value.starts_with('#') || SCHEMES.iter().any(|scheme| value.starts_with(scheme));
                assert!(safe, "{name}={value:?} in {html}");
            }
        }
        rest.extend(node.children.borrow().iter().cloned());
    }
}

fn collect_text(document: &Handle, said: &mut String) {
    let mut rest = vec![document.clone()];
    while let Some(node) = rest.pop() {
        if let NodeData::Text { contents } = &node.data {
            said.push_str(&printed(&contents.borrow()));
        }
        rest.extend(node.children.borrow().iter().rev().cloned());
    }
}

/// `said` is the leaves' text in their order, with quotation marks between and nothing else.
fn assert_says(said: &str, events: &[(Event<'_>, Span)], chrome: bool) {
    let marks: String =
        events.iter().flat_map(|(event, _)| marks_of(event)).map(|mark| printed(mark.as_str())).collect();
    let (mut rest, mut leaves) = (said, 0);
    for leaf in events.iter().filter_map(|(event, _)| text_of(event, chrome)).map(printed) {
        let at = rest.find(&leaf).unwrap_or_else(|| panic!("{leaf:?} is not in {rest:?}"));
        assert!(rest[..at].chars().all(|c| marks.contains(c)), "{:?} is no text of ours", &rest[..at]);
        rest = &rest[at + leaf.len()..];
        leaves += leaf.len();
    }
    assert_eq!(said.len(), leaves + marks.len(), "{said:?} says more, or less, than the text");
}

fn marks_of(event: &Event<'_>) -> Vec<Mark> {
    match event {
        Event::Start(Tag::Quote { marks } | Tag::Quotation { marks: Some(marks), .. }) => vec![marks.open, marks.close],
        _ => Vec::new(),
    }
}

fn text_of<'e>(event: &'e Event<'_>, chrome: bool) -> Option<&'e str> {
    match event {
        Event::Chrome(..) if !chrome => None,
        Event::Text(text) | Event::Email(text) | Event::Author(text) | Event::Label(text) => Some(text),
        Event::Invitation(text) | Event::Preformatted(text) | Event::Separator(text) => Some(text),
        Event::Chrome(_, text) => Some(text),
        Event::Link(link) => Some(&link.text),
        Event::Date(date) => Some(&date.text),
        Event::Time(time) => Some(&time.text),
        _ => None,
    }
}

/// Without white space, and as HTML can carry it.
fn printed(text: &str) -> String {
    let carried = |c: char| if find_uncarried(c.encode_utf8(&mut [0; 4])).is_some() { '\u{FFFD}' } else { c };
    text.chars().map(carried).filter(|c| !c.is_whitespace()).collect()
}

/// Law 8: where a character had to be replaced, the reader is told.
fn assert_replacements_told(events: &[(Event<'_>, Span)]) {
    let lost = events.iter().filter_map(|(event, _)| text_of(event, true)).find(|text| find_uncarried(text).is_some());
    let told = events.iter().any(
        |(event, _)| matches!(event, Event::Diagnostic(it) if it.code == blogtext::diagnostic::Code::CharacterReplaced),
    );
    assert!(lost.is_none() || told, "nobody is told that {lost:?} cannot be written as HTML");
}
