//! The facts that a tree tells, all of them, in the language that the fixtures are written in.

use super::fact::{self, Fact};
use blogtext::{
    Document, Span,
    ast::{Block, Comment, Entry, Inline, List, Name, Quotation, Title},
    source::LineIndex,
    value::{Date, ListKind},
};

/// What `document`, read from `text`, says.
pub fn facts(text: &str, document: &Document<'_>) -> Vec<Fact> {
    let mut found = Found { lines: LineIndex::new(text), facts: Vec::new() };
    found.document(document);
    found.facts
}

struct Found {
    lines: LineIndex,
    facts: Vec<Fact>,
}

impl Found {
    fn say(&mut self, fact: impl AsRef<str>) {
        self.facts.push(fact::read_line(fact.as_ref()).expect("what is found is said in the same language"));
    }

    fn line(&self, span: Span) -> usize {
        self.lines.line(span.start)
    }

    fn document(&mut self, document: &Document<'_>) {
        document.platform.iter().for_each(|it| self.say(format!("platform {it}")));
        document.language.iter().for_each(|it| self.say(format!("language \"{it}\"")));
        self.say(format!("entries {}", document.entries.len()));
        self.around("front", &document.front);
        for (at, entry) in document.entries.iter().enumerate() {
            self.entry(at + 1, entry);
        }
        self.around("back", &document.back);
        let comments = self.facts.iter().filter(|it| it.is_comment()).count();
        self.say(format!("comments {comments}"));
        for remark in &document.diagnostics {
            self.say(format!("diagnostic {}", remark.code));
        }
    }

    fn entry(&mut self, nth: usize, entry: &Entry<'_>) {
        self.heading(nth, entry);
        entry.language.iter().for_each(|it| self.say(format!("entry-language {nth} \"{it}\"")));
        if let Some(byline) = &entry.byline {
            self.say(format!("byline line {} {}", self.line(byline.span), author(&byline.author)));
        }
        if let Some(labels) = &entry.labels {
            let values: Vec<String> = labels.values.iter().map(|it| format!("\"{}\"", it.text)).collect();
            self.say(format!("labels line {} {}", self.line(labels.span), values.join(" ")));
        }
        self.blocks(&entry.body);
        if let Some(footer) = &entry.footer {
            let count = footer.count.map_or("no-count".to_owned(), |count| format!("count {count}"));
            self.say(format!("footer line {} {count}", self.line(footer.span)));
            footer.comments.iter().for_each(|it| self.comment("comment", it));
        }
        self.around("after", &entry.after);
    }

    /// What stands around the entries.
    fn around(&mut self, place: &str, blocks: &[Block<'_>]) {
        if let Some(first) = blocks.first() {
            self.say(format!("{place} line {}", self.line(first.span())));
        }
        self.blocks(blocks);
    }

    fn heading(&mut self, nth: usize, entry: &Entry<'_>) {
        match &entry.date {
            Some(date) => {
                self.say(format!("entry {nth} date {} line {}", day(date), self.line(date.span)));
                self.date(date);
            }
            None => self.say(format!("entry {nth} no-date")),
        }
        match &entry.title {
            Some(title) => self.title(&format!("entry {nth} title"), title),
            None => self.say(format!("entry {nth} no-title")),
        }
    }

    fn title(&mut self, kind: &str, title: &Title<'_>) {
        let first = title.content.first().map_or(title.span, Inline::span);
        self.say(format!("{kind} line {} \"{}\"", self.line(first), title.text()));
        self.inlines(&title.content);
    }

    fn comment(&mut self, kind: &str, comment: &Comment<'_>) {
        self.say(format!("{kind} line {} {}", self.line(comment.span), author(&comment.author)));
        comment.date.iter().for_each(|it| self.date(it));
        self.blocks(&comment.body);
        comment.replies.iter().for_each(|it| self.comment("reply", it));
    }

    fn blocks(&mut self, blocks: &[Block<'_>]) {
        blocks.iter().for_each(|it| self.block(it));
    }

    fn block(&mut self, block: &Block<'_>) {
        let (first, last) = self.lines.lines(block.span());
        match block {
            Block::Section(it) => {
                self.title("section", &it.title);
                self.blocks(&it.body);
            }
            Block::Paragraph(it) => self.inlines(&it.content),
            Block::Quotation(it) => self.quotation(it),
            Block::List(it) => self.list(it),
            Block::Preformatted(_) => self.say(format!("preformatted lines {first}-{last}")),
            Block::Separator(_) => self.say(format!("separator line {first}")),
            Block::Chrome(it) => self.say(format!("chrome line {first} role {}", it.role.as_str())),
            _ => panic!("a block that no fact tells of: {block:?}"),
        }
    }

    fn quotation(&mut self, quotation: &Quotation<'_>) {
        let (first, last) = self.lines.lines(quotation.span);
        let closed = if quotation.closed { "closed" } else { "unclosed" };
        self.say(format!("quotation lines {first}-{last} {closed}"));
        if let Some(attribution) = &quotation.attribution {
            self.say(format!("attribution line {}", self.line(attribution.span)));
            self.inlines(&attribution.content);
        }
        self.blocks(&quotation.body);
    }

    fn list(&mut self, list: &List<'_>) {
        let lines: Vec<String> = list.items.iter().map(|it| self.line(it.span).to_string()).collect();
        let kind = if list.kind == ListKind::Ordered { "ordered" } else { "unordered" };
        let tight = if list.tight { "tight" } else { "loose" };
        self.say(format!("list lines {} {kind} {tight}", lines.join(",")));
        let numbers: Vec<String> = list.items.iter().filter_map(|it| Some(it.number?.to_string())).collect();
        if !numbers.is_empty() {
            self.say(format!("item-numbers lines {} {}", lines.join(","), numbers.join(",")));
        }
        list.items.iter().for_each(|it| self.blocks(&it.body));
    }

    fn inlines(&mut self, inlines: &[Inline<'_>]) {
        inlines.iter().for_each(|it| self.inline(it));
    }

    fn inline(&mut self, inline: &Inline<'_>) {
        let line = self.line(inline.span());
        match inline {
            Inline::Text(_) | Inline::LineBreak(_) => {}
            Inline::Quote(it) => {
                let said = blogtext::ast::Paragraph::new(it.content.clone()).text();
                self.say(format!("inline-quote line {line} \"{}\"", said.trim()));
                self.inlines(&it.content);
            }
            Inline::Link(it) => self.say(format!("link line {line} \"{}\"", it.text)),
            Inline::Email(it) => self.say(format!("email line {line} \"{}\"", it.text)),
            Inline::Date(it) => self.date(it),
            _ => panic!("an inline that no fact tells of: {inline:?}"),
        }
    }

    fn date(&mut self, date: &Date<'_>) {
        self.say(format!("date {} line {} \"{}\"", day(date), self.line(date.span), date.text));
    }
}

/// The day that a date means; nothing where none is sure.
fn day(date: &Date<'_>) -> String {
    date.value.map_or(String::new(), |day| if day.month().is_some() { day.to_string() } else { String::new() })
}

fn author(name: &Option<Name<'_>>) -> String {
    name.as_ref().map_or("no-author".to_owned(), |name| format!("author \"{}\"", name.text))
}
