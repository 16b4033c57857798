//! The arbitrary trees of the tests hold everything that a tree can hold.

#[path = "support/chance.rs"]
mod chance;
#[path = "support/tree.rs"]
mod tree;

use arbitrary::Unstructured;
use blogtext::ast::{Block, Comment, Entry, Inline, List};
use blogtext::diagnostic::Code;
use blogtext::{Date, Document, Span};
use std::collections::BTreeMap;

/// How often each thing was seen.
#[derive(Default)]
struct Census(BTreeMap<String, usize>);

impl Census {
    fn see(&mut self, name: impl std::fmt::Debug) {
        *self.0.entry(format!("{name:?}")).or_default() += 1;
    }

    fn maybe<T>(&mut self, name: &str, value: Option<&T>) {
        self.see((name, value.is_some()));
    }

    fn span(&mut self, name: &str, span: Span) {
        self.see((name, "placed", span != Span::EMPTY));
    }

    fn document(&mut self, document: &Document<'_>) {
        self.maybe("language", document.language.as_ref());
        self.maybe("platform", document.platform.as_ref());
        self.see(("front", document.front.is_empty()));
        self.see(("back", document.back.is_empty()));
        document.blocks().for_each(|it| self.block(it));
        document.entries.iter().for_each(|it| self.entry(it));
        document.diagnostics.iter().for_each(|it| self.see(it.code));
    }

    fn entry(&mut self, entry: &Entry<'_>) {
        self.span("entry", entry.span);
        self.maybe("title", entry.title.as_ref());
        self.maybe("byline", entry.byline.as_ref());
        self.maybe("labels", entry.labels.as_ref());
        self.maybe("footer", entry.footer.as_ref());
        self.see(("after", entry.after.is_empty()));
        self.date("entry", entry.date.as_ref());
        if let Some(byline) = &entry.byline {
            self.maybe("byline's author", byline.author.as_ref());
            self.maybe("byline's time", byline.time.as_ref());
        }
        if let Some(footer) = &entry.footer {
            self.maybe("count", footer.count.as_ref());
            self.maybe("invitation", footer.invitation.as_ref());
        }
        entry.comments().for_each(|it| self.comment(it));
    }

    fn comment(&mut self, comment: &Comment<'_>) {
        self.maybe("comment's author", comment.author.as_ref());
        self.maybe("comment's time", comment.time.as_ref());
        self.see(("replies", comment.replies.is_empty()));
        self.date("comment", comment.date.as_ref());
    }

    fn date(&mut self, name: &str, date: Option<&Date<'_>>) {
        self.maybe(name, date);
        let Some(date) = date else { return };
        self.maybe("day", date.value.as_ref());
        self.maybe("weekday", date.weekday.as_ref());
        self.see(("agrees", date.weekday_agrees));
        self.see(("candidates", date.candidates.is_empty()));
        self.maybe("date's time", date.time.as_ref());
        self.see(("inherited", date.inherited));
    }

    fn block(&mut self, block: &Block<'_>) {
        self.span("block", block.span());
        match block {
            Block::Section(it) => {
                self.see("Section");
                self.inlines(&it.title.content);
            }
            Block::Paragraph(it) => {
                self.see("Paragraph");
                self.inlines(&it.content);
            }
            Block::Quotation(it) => {
                self.see(("Quotation", it.closed));
                self.maybe("marks", it.marks.as_ref());
                self.maybe("attribution", it.attribution.as_ref());
            }
            Block::List(it) => self.list(it),
            Block::Preformatted(_) => self.see("Preformatted"),
            Block::Separator(_) => self.see("Separator"),
            Block::Chrome(it) => self.see(("Chrome", it.role)),
            _ => panic!("a kind of block that is not counted: {block:?}"),
        }
    }

    fn list(&mut self, list: &List<'_>) {
        self.see((list.kind, list.tight));
        self.see(list.style);
        self.see(list.delimiter);
        self.maybe("start", list.start.as_ref());
        list.items.iter().for_each(|it| self.maybe("number", it.number.as_ref()));
    }

    fn inlines(&mut self, inlines: &[Inline<'_>]) {
        for inline in inlines {
            match inline {
                Inline::Text(_) => self.see("Text"),
                Inline::Link(_) => self.see("Link"),
                Inline::Email(_) => self.see("Email"),
                Inline::LineBreak(it) => self.see(("LineBreak", it.soft)),
                Inline::Date(it) => self.date("inline", Some(it)),
                Inline::Quote(it) => {
                    self.see("Quote");
                    self.inlines(&it.content);
                }
                _ => panic!("a kind of inline that is not counted: {inline:?}"),
            }
        }
    }
}

/// What must be seen, by name, that the census does not name by matching.
fn wanted() -> Vec<String> {
    let mut wanted: Vec<String> = Vec::new();
    wanted.extend(tree::ROLES.map(|it| format!("{:?}", ("Chrome", it))));
    wanted.extend(tree::STYLES.map(|it| format!("{:?}", Some(it))));
    wanted.extend(tree::DELIMITERS.map(|it| format!("{:?}", Some(it))));
    wanted.extend(Code::ALL.iter().chain([&Code::Other]).map(|it| format!("{it:?}")));
    let kinds = ["Section", "Paragraph", "Preformatted", "Separator", "Text", "Link", "Email", "Quote"];
    wanted.extend(kinds.map(|it| format!("{it:?}")));
    let both = [
        "language",
        "platform",
        "front",
        "back",
        "title",
        "byline",
        "labels",
        "footer",
        "after",
        "entry",
        "byline's author",
        "byline's time",
        "count",
        "invitation",
        "comment's author",
        "comment's time",
        "replies",
        "comment",
        "day",
        "weekday",
        "candidates",
        "date's time",
        "inherited",
        "Quotation",
        "marks",
        "attribution",
        "start",
        "number",
        "LineBreak",
    ];
    wanted.extend(both.iter().flat_map(|it| [true, false].map(|set| format!("{:?}", (it, set)))));
    wanted
        .extend(["entry", "block"].iter().flat_map(|it| [true, false].map(|set| format!("{:?}", (it, "placed", set)))));
    wanted.extend([None, Some(true), Some(false)].map(|it| format!("{:?}", ("agrees", it))));
    wanted
}

#[test]
fn arbitrary_trees_hold_everything() {
    let mut census = Census::default();
    for seed in 1..3000 {
        let bytes = chance::bytes(seed, 600);
        census.document(&tree::document(&mut Unstructured::new(&bytes)).expect("a tree grows from any bytes"));
    }
    for name in wanted() {
        let count = census.0.get(&name).copied().unwrap_or_default();
        assert!(count >= 5, "{name} was seen {count} times");
    }
}
