//! Bad input: huge, deep, empty, repeated, full of what nobody types. What comes of it is asserted, not only
//! that something does.

#[path = "support/laws/mod.rs"]
#[allow(dead_code, unreachable_pub, unused_imports, reason = "the fuzz targets use the rest")]
mod laws;

use blogtext::{Document, Event, Parser, Span, Tag, Token, diagnostic::Code, parse};

const MILLION: usize = 1_000_000;
const DEEP: usize = 100_000;

#[test]
fn nothing_gives_an_empty_document() {
    for text in ["", "\n", " \t\r\n\r\n", "\u{FEFF}", "\u{A0}\u{3000}\n\u{200B}\n\u{2028}\u{85}"] {
        assert_eq!(Page::read(text).counts(), Counts::default(), "{text:?}");
        let document = parse(text);
        assert!(document.entries.is_empty() && document.front.is_empty() && document.back.is_empty(), "{text:?}");
        assert!(document.diagnostics.is_empty(), "{text:?}");
    }
}

#[test]
fn a_million_newlines_are_an_empty_document() {
    for newline in ["\n", "\r\n", "\r", "\u{2029}"] {
        assert_eq!(Page::read(&newline.repeat(MILLION)).counts(), Counts::default());
    }
}

#[test]
fn nul_bytes_are_text() {
    let page = Page::read("lördag 3 mars 2012\n\n\nEtt\0två\0 och tre.\n\n\0\n");
    assert_eq!(page.counts(), Counts { entries: 1, paragraphs: 2, ..Counts::default() });
    assert_eq!(page.texts(), ["Ett\0två\0 och tre.", "\0"]);
    page.warns(Code::CharacterReplaced);
    let many = "\0".repeat(MILLION);
    let page = Page::read(&many);
    assert_eq!(page.counts(), Counts { entries: 1, paragraphs: 1, ..Counts::default() });
    assert_eq!(page.texts(), [many.as_str()]);
}

#[test]
fn a_line_of_100_mib_is_cut_every_16_and_nothing_is_lost() {
    let line = "Vi gick ner till hamnen och såg båtarna komma in, en efter en. ";
    let text = line.repeat((100 << 20) / line.len());
    let page = Page::read(&text);
    assert_eq!(page.counts(), Counts { entries: 7, paragraphs: 7, ..Counts::default() });
    assert!(page.texts().concat().replace(' ', "") == text.replace(' ', ""), "only blanks stand between the parts");
}

#[test]
fn a_million_quotation_marks_stay() {
    for mark in ["\"", "”", "'", "»", "「"] {
        let text = mark.repeat(MILLION);
        let page = Page::read(&text);
        assert_eq!(page.counts().entries, 1, "{mark}");
        assert_eq!(page.printed(), text.len(), "{mark}");
    }
    let lines = "\"\n".repeat(MILLION);
    assert_eq!(Page::read(&lines).printed(), MILLION);
}

#[test]
fn a_hundred_thousand_quoting_arrows_nest_to_the_limit() {
    let text = format!("{}djupt\n", "> ".repeat(DEEP));
    let page = Page::read(&text);
    assert_eq!(page.depth(|tag| matches!(tag, Tag::Quotation { .. })), 16);
    assert!(page.texts().concat().ends_with("djupt"));
    page.warns(Code::NestingLimit);
}

#[test]
fn a_hundred_thousand_bullets_nest_to_the_limit() {
    let text = format!("{}djupt\n- grunt\n", "- ".repeat(DEEP));
    let page = Page::read(&text);
    assert!(page.depth(|tag| matches!(tag, Tag::List { .. })) <= 16);
    assert!(page.texts().concat().contains("djupt"));
}

#[test]
fn lists_indented_a_thousand_deep_nest_to_the_limit() {
    let text: String = (0..1_000).map(|depth| format!("{}- punkt\n", " ".repeat(2 * depth))).collect();
    let page = Page::read(&text);
    assert_eq!(page.depth(|tag| matches!(tag, Tag::List { .. })), 16);
    assert_eq!(page.texts().concat().matches("punkt").count(), 1_000);
    page.warns(Code::NestingLimit);
}

#[test]
fn a_hundred_thousand_brackets_are_text() {
    let text = format!("{}djupt\n", "(".repeat(DEEP));
    let page = Page::read(&text);
    assert_eq!(page.counts(), Counts { entries: 1, paragraphs: 1, ..Counts::default() });
    assert_eq!(page.texts(), [text.trim_end()]);
}

#[test]
fn a_hundred_thousand_opening_marks_nest_to_the_limit() {
    for marks in [("“", "”"), ("„", "”"), ("«", "»"), ("「", "」")] {
        let (open, close) = (marks.0.repeat(DEEP), marks.1.repeat(DEEP));
        for text in [format!("Han sade {open}djupt\n"), format!("Han sade {open}djupt{close} igen\n")] {
            let page = Page::read(&text);
            assert_eq!(page.counts(), Counts { entries: 1, paragraphs: 1, ..Counts::default() });
            assert!(page.depth(|tag| matches!(tag, Tag::Quote { .. })) <= 8, "{marks:?}");
        }
    }
    let (open, close) = ("“och ‘så ".repeat(DEEP), " så’ och”".repeat(DEEP));
    let text = format!("Han sade {open}djupt{close} igen\n");
    let page = Page::read(&text);
    assert_eq!(page.depth(|tag| matches!(tag, Tag::Quote { .. })), 8);
    page.warns(Code::NestingLimit);
}

#[test]
fn a_hundred_thousand_quotations_that_never_close_are_told() {
    let text = "“Ett ord för mycket\n\n".repeat(DEEP);
    let page = Page::read(&text);
    assert_eq!(page.texts().concat().matches("mycket").count(), DEEP);
    page.warns(Code::UnclosedQuotation);
}

#[test]
fn a_million_mondays_are_a_million_leaves() {
    let text = "Monday\n".repeat(MILLION);
    let page = Page::read(&text);
    assert_eq!(page.leaves().count(), MILLION);
    assert!(page.leaves().all(|(event, _)| matches!(event, Event::Date(_) | Event::Text(_))));
    assert!(page.tokens().next().is_none());
}

#[test]
fn a_list_number_is_the_sources_own_or_none() {
    let long = "9".repeat(5_000);
    let text =
        format!("1. ett\n2. två\n\n{long}. långt\n\n18446744073709551615. sist\n18446744073709551616. för mycket\n");
    let page = Page::read(&text);
    for (event, span) in &page.events {
        if let Event::Start(Tag::Item { number: Some(number) }) = event {
            let item = span.slice(&text).expect("it lies in the text");
            assert!(item.starts_with(&format!("{number}.")), "{number} is not what {item:?} says");
        }
    }
    assert!(page.texts().concat().contains("långt"));
}

#[test]
fn a_hundred_thousand_of_anything_else_come_out_as_they_went_in() {
    for line in [
        "Rubrik:\n",
        "1 kommentar:\n",
        "Bo sa...\nTack!\n",
        "SvaraRadera\n",
        "Upplagd av Bo kl. 12:00\n",
        "3 mars 2012\n\nText.\n\n",
        "1. ett\n\nEtt stycke.\n\n",
        "\"Ett\" och \"två\n",
        "https://example.org/\"((\n",
        "***\n",
        "    indraget\n",
    ] {
        let text = line.repeat(DEEP);
        let page = Page::read(&text);
        let prints = text.chars().filter(|c| !c.is_whitespace()).map(char::len_utf8).sum::<usize>();
        assert_eq!(page.printed(), prints, "{line:?}");
    }
}

/// A text and what parsing gave, on which the laws hold.
struct Page<'a> {
    events: Vec<(Event<'a>, Span)>,
    text: &'a str,
}

/// How many of each there are.
#[derive(PartialEq, Eq, Debug, Default)]
struct Counts {
    entries: usize,
    sections: usize,
    paragraphs: usize,
    quotations: usize,
    lists: usize,
    comments: usize,
}

impl<'a> Page<'a> {
    fn read(text: &'a str) -> Self {
        let events: Vec<_> = Parser::new(text).collect();
        laws::assert_nothing_lost(text, &events);
        laws::assert_closed_and_shallow(&events);
        Self { events, text }
    }

    fn counts(&self) -> Counts {
        let mut counts = Counts::default();
        for (event, _) in &self.events {
            match event {
                Event::Start(Tag::Entry { .. }) => counts.entries += 1,
                Event::Start(Tag::Section { .. }) => counts.sections += 1,
                Event::Start(Tag::Paragraph) => counts.paragraphs += 1,
                Event::Start(Tag::Quotation { .. }) => counts.quotations += 1,
                Event::Start(Tag::List { .. }) => counts.lists += 1,
                Event::Start(Tag::Comment) => counts.comments += 1,
                _ => {}
            }
        }
        counts
    }

    fn leaves(&self) -> impl Iterator<Item = &(Event<'a>, Span)> {
        self.events.iter().filter(|(event, _)| event.is_leaf_or_token() && !matches!(event, Event::Token(_)))
    }

    fn tokens(&self) -> impl Iterator<Item = Token> {
        self.events.iter().filter_map(|(event, _)| if let Event::Token(token) = event { Some(*token) } else { None })
    }

    fn texts(&self) -> Vec<&str> {
        self.events
            .iter()
            .filter_map(|(event, _)| if let Event::Text(text) = event { Some(&**text) } else { None })
            .collect()
    }

    /// How many bytes of what prints the leaves and tokens hold.
    fn printed(&self) -> usize {
        let inside = |span: Span| span.slice(self.text).unwrap_or_default().chars();
        let spans = self.events.iter().filter(|(event, _)| event.is_leaf_or_token()).map(|(_, span)| *span);
        spans.flat_map(inside).filter(|c| !c.is_whitespace()).map(char::len_utf8).sum()
    }

    /// How deep nodes of a kind nest.
    fn depth(&self, counts: impl Fn(&Tag) -> bool) -> usize {
        let (mut open, mut deepest, mut depth) = (Vec::new(), 0, 0);
        for (event, _) in &self.events {
            match event {
                Event::Start(tag) => {
                    depth += usize::from(counts(tag));
                    deepest = deepest.max(depth);
                    open.push(counts(tag));
                }
                Event::End(_) => depth -= usize::from(open.pop().unwrap_or_default()),
                _ => {}
            }
        }
        deepest
    }

    fn warns(&self, code: Code) {
        let found = self.events.iter().any(|(event, _)| matches!(event, Event::Diagnostic(it) if it.code == code));
        assert!(found, "a reader is told of {code}");
        let document: Document<'_> = parse(self.text);
        assert!(document.diagnostics.iter().any(|it| it.code == code), "the tree tells of {code}");
    }
}
