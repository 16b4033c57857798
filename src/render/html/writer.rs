//! From events to HTML: which event is written where.

use super::{
    Html,
    direction::is_right_to_left,
    markup::Markup,
    node::{Kind, Node, Part},
    permalink::Permalinks,
};
use crate::{
    event::{Event, Tag, TagEnd},
    render::ahead::Ahead,
    source::Span,
    value::{Day, Language},
};
use std::{collections::VecDeque, fmt};

/// What was made is handed on in pieces of so many bytes, and what the last event took.
const CHUNK: usize = 1 << 14;

pub(super) struct Writer<'a, 'o, I> {
    pub(super) options: Html<'o>,
    pub(super) events: Ahead<'a, I>,
    pub(super) markup: Markup,
    pub(super) nodes: Vec<Node>,
    /// What entries say of their language; nothing where the page says it.
    pub(super) language: Option<Language>,
    /// Whether the language is written from right to left.
    pub(super) text_rtl: bool,
    /// Whether the page says so.
    page_rtl: bool,
    /// The day of the entry that was last, for those that stand under its date too.
    pub(super) day: Option<Day>,
    pub(super) permalinks: Permalinks,
    /// The place of the entry that is open, until its date leads there.
    pub(super) permalink: Option<String>,
    /// Whether each of the quotations to come has an attribution.
    pub(super) figures: VecDeque<bool>,
}

impl<'a, 'o, I: Iterator<Item = (Event<'a>, Span)>> Writer<'a, 'o, I> {
    pub(super) fn new(options: Html<'o>, events: Ahead<'a, I>) -> Self {
        let markup = Markup::new(options.classes);
        let mut writer = Self {
            options,
            events,
            markup,
            nodes: Vec::new(),
            language: None,
            text_rtl: false,
            page_rtl: false,
            day: None,
            permalinks: Permalinks::default(),
            permalink: None,
            figures: VecDeque::new(),
        };
        writer.speak(options.language);
        writer
    }

    /// Writes all the events to `out`, and closes whatever they leave open.
    pub(super) fn write<W: fmt::Write>(&mut self, out: &mut W) -> fmt::Result {
        while let Some(event) = self.events.next() {
            self.event(event);
            self.markup.hand_on(out, CHUNK)?;
        }
        while self.pop() {}
        self.markup.flush();
        self.markup.hand_on(out, 0)
    }

    fn event(&mut self, event: Event<'a>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => self.markup.text(&text),
            Event::LineBreak { soft } => self.markup.raw(if soft { "\n" } else { "<br>\n" }),
            Event::Link(link) => self.link(&link),
            Event::Email(address) => self.email(&address),
            Event::Date(date) => self.date(&date),
            Event::Time(time) => self.time(&time),
            Event::Author(name) => self.author(&name),
            Event::Label(label) => self.label(&label),
            Event::Invitation(text) => self.invitation(&text),
            Event::Preformatted(text) => self.preformatted(&text),
            Event::Separator(text) => self.separator(&text),
            Event::Chrome(role, text) if self.options.chrome => self.chrome(role, &text),
            Event::Chrome(..) | Event::Token(_) | Event::Diagnostic(_) => {}
        }
    }

    fn start(&mut self, tag: Tag) {
        match tag {
            Tag::Document { language, .. } => self.document(language),
            Tag::Front => self.around(TagEnd::Front, "header", "front", "</header>\n"),
            Tag::After => self.around(TagEnd::After, "footer", "after", "</footer>\n"),
            Tag::Back => self.around(TagEnd::Back, "footer", "back", "</footer>\n"),
            Tag::Entry { continues_day, language } => self.entry(continues_day, language),
            Tag::Title => self.title(),
            Tag::Byline => self.byline(),
            Tag::Labels => self.labels(),
            Tag::Footer { count } => self.footer(count),
            Tag::Comment => self.comment(),
            Tag::Section { .. } => self.section(),
            Tag::Paragraph => self.paragraph(),
            Tag::Quotation { marks, .. } => self.quotation(marks),
            Tag::Attribution => self.attribution(),
            Tag::List { kind, style, start, tight, .. } => self.list(kind, style, start, tight),
            Tag::Item { number } => self.item(number),
            Tag::Quote { marks } => self.quote(marks),
        }
    }

    /// Closes the node that ends and what is still open inside it; an end of nothing is nothing.
    fn end(&mut self, tag: TagEnd) {
        if let Some(at) = self.nodes.iter().rposition(|node| node.end == tag) {
            while self.nodes.len() > at && self.pop() {}
        }
    }

    /// Closes the innermost node; whether there was one.
    fn pop(&mut self) -> bool {
        self.close_marks();
        self.enter(Part::None);
        let Some(node) = self.nodes.pop() else { return false };
        match node.kind {
            Kind::Quote { marks } => self.end_quote(marks),
            _ => self.markup.close(node.close),
        }
        true
    }

    pub(super) fn push(&mut self, node: Node) {
        self.nodes.push(node);
    }

    /// Says that the next element stands for a node of this kind, where elements say so.
    pub(super) fn mark(&mut self, kind: &'static str) {
        if self.options.nodes {
            self.markup.stands_for(kind, self.events.place());
        }
    }

    /// Sees to it that what comes next is written in `part` of the innermost node.
    pub(super) fn enter(&mut self, part: Part) {
        let Some(node) = self.nodes.last_mut().filter(|node| node.part != part) else { return };
        self.markup.close(node.part.close());
        node.part = part;
        let reply = node.end == TagEnd::Comment;
        match part {
            Part::None => {}
            Part::Byline => self.markup.element("p", "byline"),
            Part::Content => self.container("div", "e-content"),
            Part::Comments => self.container("ol", if reply { "replies" } else { "comments" }),
            Part::Quoted => self.container("blockquote", ""),
        }
    }

    pub(super) fn container(&mut self, element: &str, class: &str) {
        self.markup.element(element, class);
        self.markup.raw("\n");
    }

    /// Makes ready for a block: it may be the first of a post's content, of a quotation or of an item.
    pub(super) fn before_block(&mut self) {
        let classes = self.options.classes;
        match self.nodes.last_mut() {
            Some(node) if node.is_post() => self.enter(if classes { Part::Content } else { Part::None }),
            Some(Node { kind: Kind::Quotation { .. }, .. }) => self.open_marks(),
            Some(Node { kind: Kind::Item { begun, .. }, .. }) if !*begun => {
                *begun = true;
            }
            Some(Node { kind: Kind::Item { bare, .. }, .. }) if *bare => {
                *bare = false;
                self.markup.raw("\n");
            }
            _ => self.enter(Part::None),
        }
    }

    fn document(&mut self, language: Option<Language>) {
        self.speak(self.options.language.or(language));
        self.push(Node::new(TagEnd::Document, ""));
    }

    /// Says which way an element's text runs, where that is not as around it.
    pub(super) fn direction(&mut self, rtl: Option<bool>) {
        let around = self.nodes.iter().rev().find_map(|node| node.rtl).unwrap_or(self.page_rtl);
        if let Some(rtl) = rtl.filter(|&rtl| rtl != around) {
            self.markup.value("dir", if rtl { "rtl" } else { "ltr" });
        }
    }

    /// Says what language and what direction the text has; where the page says it, entries need not.
    fn speak(&mut self, language: Option<Language>) {
        self.text_rtl = language.is_some_and(is_right_to_left);
        self.page_rtl = self.text_rtl && self.options.page;
        self.language = language.filter(|_| !self.options.page);
    }

    /// What stands before or after entries, or after an entry's comments.
    fn around(&mut self, end: TagEnd, element: &str, class: &str, close: &'static str) {
        self.enter(Part::None);
        self.mark(end.as_str());
        self.markup.open(element);
        self.markup.class(class);
        self.language_unless_inside();
        let rtl = self.nodes.iter().all(|node| node.rtl.is_none()).then_some(self.text_rtl);
        self.direction(rtl);
        self.markup.done();
        self.markup.raw("\n");
        self.push(Node { rtl, ..Node::new(end, close) });
    }

    /// The language, on elements that stand in none that says it.
    pub(super) fn language_unless_inside(&mut self) {
        let outermost = self.nodes.iter().all(|node| node.end == TagEnd::Document);
        if let Some(language) = self.language.filter(|_| outermost) {
            self.markup.attribute("lang", language.as_str());
        }
    }
}
