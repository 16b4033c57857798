//! The order in which a tree tells its events: that of the text, and where a part has no place, that of the table.

use blogtext::ast::{
    Attribution, Block, Byline, Comment, Entry, Footer, Inline, Labels, Name, Paragraph, Quotation, Separator, Title,
};
use blogtext::diagnostic::{Code, Diagnostic};
use blogtext::{Date, Document, Event, Span, Tag};

/// Each start, leaf and remark in one word, ends as `/`.
fn outline(document: &Document<'_>) -> String {
    let word = |event: Event<'_>| match event {
        Event::Start(Tag::Entry { continues_day: true, .. }) => "Entry+".into(),
        Event::Start(tag) => format!("{tag:?}").split([' ', '{']).next().unwrap_or_default().into(),
        Event::End(_) => "/".into(),
        Event::Diagnostic(it) => it.code.to_string(),
        leaf => leaf.text().unwrap_or("?").into(),
    };
    document.events().map(|(event, _)| word(event)).collect::<Vec<String>>().join(" ")
}

fn one(entry: Entry<'static>) -> Document<'static> {
    let mut document = Document::new();
    document.entries.push(entry);
    document
}

fn line(text: &'static str, start: usize) -> Block<'static> {
    let mut line = Separator::new(text);
    line.span = if start == 0 { Span::EMPTY } else { Span::new(start, start + 5) };
    Block::Separator(line)
}

fn entry() -> Entry<'static> {
    let mut entry = Entry::new();
    entry.date = Some(Date::new(None, "date"));
    entry.title = Some(Title::new([Inline::text("title")]));
    entry.byline = Some(Byline::new(Some(Name::new("author")), None));
    entry.labels = Some(Labels::new(vec![Name::new("label")]));
    entry.footer = Some(Footer::new(None, vec![Comment::new(None, vec![])]));
    entry.after = vec![line("after", 0)];
    entry.body = vec![line("one", 0), line("two", 0)];
    entry
}

#[test]
fn without_places_the_parts_come_as_in_the_table() {
    let head = "Document Entry date Title title / Byline author / one two";
    let tail = "Labels label / Footer Comment / / After after / / /";
    assert_eq!(outline(&one(entry())), format!("{head} {tail}"));
}

#[test]
fn parts_come_where_they_stand_and_others_after_what_is_before_them() {
    let mut entry = entry();
    entry.body = vec![line("new", 0), line("one", 30), line("two", 50), line("added", 0)];
    if let (Some(title), Some(byline), Some(labels)) = (&mut entry.title, &mut entry.byline, &mut entry.labels) {
        title.span = Span::new(20, 25);
        byline.span = Span::new(60, 70);
        labels.span = Span::new(40, 45);
    }
    let head = "Document Entry date Title title / new one Labels label / Footer Comment / /";
    assert_eq!(outline(&one(entry)), format!("{head} After after / two added Byline author / / /"));
}

#[test]
fn a_date_in_the_byline_is_told_there() {
    let mut entry = entry();
    if let (Some(date), Some(byline)) = (&mut entry.date, &mut entry.byline) {
        (byline.span, date.span) = (Span::new(60, 90), Span::new(70, 80));
        byline.author.iter_mut().for_each(|it| it.span = Span::new(82, 86));
    }
    assert!(outline(&one(entry)).contains("Byline date author /"));
}

#[test]
fn an_attribution_comes_before_or_after_what_is_quoted() {
    let quotation = |at| {
        let mut attribution = Attribution::new([Inline::text("Vera")]);
        attribution.span = Span::new(at, at + 4);
        let mut quotation = Quotation::new(None, vec![line("one", 20), line("two", 30)]);
        quotation.attribution = Some(attribution);
        let mut entry = Entry::new();
        entry.body = vec![Block::Quotation(Box::new(quotation))];
        outline(&one(entry))
    };
    assert!(quotation(10).contains("Quotation Attribution Vera / one two /"));
    assert!(quotation(40).contains("Quotation one two Attribution Vera / /"));
}

#[test]
fn entries_of_one_day_tell_its_date_once() {
    let mut first = Entry::new();
    first.date = Some(Date::new("2012-03-03".parse().ok(), "3/3"));
    let mut second = first.clone();
    second.date.iter_mut().for_each(|it| it.inherited = true);
    let mut document = one(first);
    document.entries.extend([second.clone(), second]);
    assert_eq!(outline(&document), "Document Entry 3/3 / Entry+ / Entry+ / /");
    document.entries.remove(0);
    assert_eq!(outline(&document), "Document Entry 3/3 / Entry+ / /");
}

#[test]
fn remarks_follow_the_entry_they_are_about() {
    let mut document = Document::new();
    for at in [0, 50] {
        let mut entry = Entry::new();
        (entry.span, entry.body) = (Span::new(at, at + 40), vec![Block::Paragraph(Paragraph::new([]))]);
        document.entries.push(entry);
    }
    let codes = [Code::AmbiguousDate, Code::NumberingGap, Code::DuplicateEntry];
    let remarks = [3, 60, 99].into_iter().zip(codes);
    document.diagnostics = remarks.map(|(at, code)| Diagnostic::new(code, Span::new(at, at + 1), "x")).collect();
    let outline = outline(&document);
    assert_eq!(
        outline,
        "Document Entry Paragraph / / ambiguous-date Entry Paragraph / / numbering-gap duplicate-entry /"
    );
}
