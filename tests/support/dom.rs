//! HTML as a conforming parser reads it.

use html5ever::{
    ParseOpts, QualName, local_name, ns, parse_document, parse_fragment, tendril::TendrilSink, tokenizer::TokenizerOpts,
};
use markup5ever_rcdom::{Handle, NodeData, RcDom};

fn options() -> ParseOpts {
    ParseOpts { tokenizer: TokenizerOpts { exact_errors: true, ..Default::default() }, ..Default::default() }
}

/// The elements of a fragment that stands in a `main`; fails on any parse error.
pub fn fragment(html: &str) -> Dom {
    let context = QualName::new(None, ns!(html), local_name!("main"));
    Dom::new(parse_fragment(RcDom::default(), options(), context, Vec::new(), false).one(html), html)
}

/// The elements of a page; fails on any parse error.
pub fn page(html: &str) -> Dom {
    Dom::new(parse_document(RcDom::default(), options()).one(html), html)
}

/// An element: its name, its attributes, all the text inside it.
#[derive(PartialEq, Eq, Debug)]
pub struct Element {
    pub name: String,
    pub attributes: Vec<(String, String)>,
    pub text: String,
}

impl Element {
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(it, _)| it == name).map(|(_, value)| value.as_str())
    }
}

pub struct Dom {
    pub elements: Vec<Element>,
}

impl Dom {
    fn new(dom: RcDom, html: &str) -> Self {
        let errors = dom.errors.borrow();
        assert!(errors.is_empty(), "{errors:?} in {html:?}");
        assert_eq!(dom.quirks_mode.get(), html5ever::interface::QuirksMode::NoQuirks);
        let mut elements = Vec::new();
        visit(&dom.document, &mut elements, html);
        Self { elements }
    }

    pub fn all<'d>(&'d self, name: &'d str) -> impl Iterator<Item = &'d Element> {
        self.elements.iter().filter(move |it| it.name == name)
    }
}

fn visit(node: &Handle, elements: &mut Vec<Element>, html: &str) {
    match &node.data {
        NodeData::Element { name, attrs, .. } => {
            assert_eq!(name.ns, ns!(html), "{} in {html:?}", name.local);
            let attribute = |it: &html5ever::Attribute| (it.name.local.to_string(), it.value.to_string());
            let attributes = attrs.borrow().iter().map(attribute).collect();
            let mut text = String::new();
            gather(node, &mut text);
            elements.push(Element { name: name.local.to_string(), attributes, text });
        }
        NodeData::Comment { .. } | NodeData::ProcessingInstruction { .. } => panic!("not markup of ours: {html:?}"),
        NodeData::Document | NodeData::Doctype { .. } | NodeData::Text { .. } => {}
    }
    for child in node.children.borrow().iter() {
        visit(child, elements, html);
    }
}

fn gather(node: &Handle, out: &mut String) {
    if let NodeData::Text { contents } = &node.data {
        out.push_str(&contents.borrow());
    }
    for child in node.children.borrow().iter() {
        gather(child, out);
    }
}
