//! JSON: the worked example of the format, and what reading refuses.

use blogtext::ast::law;
use blogtext::render::json::{from_json, to_json, to_json_pretty, write_json};
use blogtext::value::{Date, Day, Weekday};
use blogtext::{Delimiter, Document, Event, ListKind, ListStyle, Marks, Platform, Span, Tag, Token};
use serde_json::{Value, json};

const TEXT: &str = "lördag 3 mars 2012

Tips:
Så här skrev Vera den 1/2:
\"Ta med:
1. kaffe
2. kartan\"

1 kommentar:
Bo sa...
Tack!
";

/// The events of [`TEXT`], told by hand.
#[derive(Default)]
struct Told {
    events: Vec<(Event<'static>, Span)>,
    open: Vec<(Tag, Span)>,
}

impl Told {
    fn open(&mut self, tag: Tag, start: usize, end: usize) {
        self.events.push((Event::Start(tag), Span::new(start, end)));
        self.open.push((tag, Span::new(start, end)));
    }

    fn close(&mut self, count: usize) {
        for _ in 0..count {
            let (tag, span) = self.open.pop().expect("a node is open");
            self.events.push((Event::End(tag.end()), span));
        }
    }

    fn leaf(&mut self, event: impl FnOnce(&'static str) -> Event<'static>, start: usize, end: usize) {
        self.events.push((event(&TEXT[start..end]), Span::new(start, end)));
    }

    fn text(&mut self, start: usize, end: usize) {
        self.leaf(|text| Event::Text(text.into()), start, end);
    }

    fn token(&mut self, token: Token, start: usize, end: usize) {
        self.leaf(|_| Event::Token(token), start, end);
    }

    fn date(&mut self, day: &str, weekday: Option<Weekday>, start: usize, end: usize) {
        let mut date = Date::new(Some(day.parse::<Day>().expect("a day")), &TEXT[start..end]);
        (date.span, date.weekday) = (Span::new(start, end), weekday);
        date.weekday_agrees = weekday.map(|_| true);
        self.leaf(|_| Event::Date(Box::new(date)), start, end);
    }

    fn paragraph(&mut self, start: usize, end: usize) {
        self.open(Tag::Paragraph, start, end);
        self.text(start, end);
        self.close(1);
    }

    fn item(&mut self, number: u64, start: usize, end: usize) {
        self.open(Tag::Item { number: Some(number) }, start, end);
        self.token(Token::Marker, start, start + 2);
        self.paragraph(start + 3, end);
        self.close(1);
    }
}

fn told() -> Vec<(Event<'static>, Span)> {
    let mut it = Told::default();
    let (language, platform) = ("sv".parse().ok(), Some(Platform::Blogger));
    it.open(Tag::Document { language, platform }, 0, 0);
    it.open(Tag::Entry { continues_day: false }, 0, 113);
    it.date("2012-03-03", Some(Weekday::Saturday), 0, 19);
    it.open(Tag::Section { level: 1 }, 21, 84);
    it.open(Tag::Title, 21, 26);
    it.text(21, 25);
    it.token(Token::Rule, 25, 26);
    it.close(1);
    quotation(&mut it);
    it.close(1);
    it.open(Tag::Footer { count: Some(1) }, 86, 113);
    it.token(Token::Count, 86, 98);
    it.open(Tag::Comment, 99, 113);
    it.leaf(|text| Event::Author(text.into()), 99, 101);
    it.token(Token::Comment, 102, 107);
    it.paragraph(108, 113);
    it.close(4);
    it.events
}

fn quotation(it: &mut Told) {
    let marks = Marks::new("\"", "\"").ok();
    it.open(Tag::Quotation { marks, closed: true }, 56, 84);
    it.open(Tag::Attribution, 27, 55);
    it.text(27, 51);
    it.date("XXXX-02-01", None, 51, 54);
    it.text(54, 55);
    it.close(1);
    it.token(Token::Mark, 56, 57);
    it.paragraph(57, 64);
    let (style, delimiter) = (Some(ListStyle::Decimal), Some(Delimiter::Period));
    it.open(Tag::List { kind: ListKind::Ordered, style, delimiter, start: Some(1), tight: true }, 65, 83);
    it.item(1, 65, 73);
    it.item(2, 74, 83);
    it.close(1);
    it.token(Token::Mark, 83, 84);
    it.close(1);
}

fn expected() -> Value {
    let text = |start: usize, end: usize| json!({"type": "text", "span": [start, end], "text": TEXT[start..end]});
    let paragraph =
        |start: usize, end: usize| json!({"type": "paragraph", "span": [start, end], "content": [text(start, end)]});
    let item = |number: u64, start: usize, end: usize| json!({"span": [start, end], "number": number, "body": [paragraph(start + 3, end)]});
    json!({"format": "blogtext/1", "language": "sv", "platform": "blogger", "entries": [{"span": [0, 113],
        "date": {"span": [0, 19], "value": "2012-03-03", "weekday": "saturday", "weekday_agrees": true,
            "text": "lördag 3 mars 2012"},
        "body": [{"type": "section", "span": [21, 84], "level": 1,
            "title": {"span": [21, 26], "content": [text(21, 25)]},
            "body": [{"type": "quotation", "span": [56, 84], "marks": ["\"", "\""], "closed": true,
                "attribution": {"span": [27, 55], "content": [text(27, 51),
                    {"type": "date", "span": [51, 54], "value": "XXXX-02-01", "text": "1/2"}, text(54, 55)]},
                "body": [paragraph(57, 64),
                    {"type": "list", "span": [65, 83], "kind": "ordered", "style": "decimal",
                        "delimiter": "period", "start": 1, "tight": true,
                        "items": [item(1, 65, 73), item(2, 74, 83)]}]}]}],
        "footer": {"span": [86, 113], "count": 1, "comments": [{"span": [99, 113],
            "author": {"span": [99, 101], "text": "Bo"}, "body": [paragraph(108, 113)]}]}}]})
}

#[test]
fn the_worked_example_comes_out_and_reads_back() {
    let document = Document::from_events(told());
    let json = to_json(&document);
    assert_eq!(serde_json::from_str::<Value>(&json).expect("it is JSON"), expected());
    assert!(
        json.starts_with(r#"{"format":"blogtext/1","language":"sv","platform":"blogger","entries":[{"span":[0,113]"#)
    );
    assert_eq!(from_json(&json).as_ref(), Ok(&document));
    assert_eq!(from_json(&to_json_pretty(&document)).as_ref(), Ok(&document));
    let mut written = Vec::new();
    write_json(&document, &mut written).expect("memory takes it");
    assert_eq!(written, json.into_bytes());
}

#[test]
fn the_worked_example_keeps_the_laws() {
    let events = told();
    assert_eq!(law::check_events(TEXT, &events), Ok(()));
    assert_eq!(law::check_round_trip(&events), Ok(()));
    assert_eq!(law::write_source(TEXT, &events), TEXT);
    assert_eq!(law::check_tree(TEXT, &Document::from_events(events)), Ok(()));
}

#[test]
fn keys_that_a_later_version_may_add_are_passed_over() {
    let document =
        from_json(r#"{"format": "blogtext/1", "mood": 7, "front": [{"type": "separator", "text": "*", "b": 1}]}"#);
    assert_eq!(document.expect("it reads").front.len(), 1);
}

#[test]
fn the_value_at_fault_is_named() {
    let cases = [
        (
            r#""entries": [{}, {"body": [{"type": "list", "kind": "ordered", "tight": true, "items": [{"body": [
            {"type": "poem"}]}]}]}]"#,
            "entries[1].body[0].items[0].body[0].type",
            "unknown variant `poem`",
        ),
        (
            r#""front": [{"type": "paragraph", "content": [{"type": "quote", "marks": ["", ""], "content": [{"type": "x"}]}]}]"#,
            "front[0].content[0].content[0].type",
            "unknown variant `x`",
        ),
        (r#""back": [{"type": "separator"}]"#, "back[0]", "missing field `text`"),
        (r#""back": [{"text": "*"}]"#, "back[0]", "missing field `type`"),
        (r#""back": [{"type": 3}]"#, "back[0].type", "invalid type: integer `3`"),
        (r#""back": {"type": 3}"#, "back", "invalid type: map, expected a sequence"),
        (r#""entries": [{"date": {"text": "x", "value": "2012-02-30"}}]"#, "entries[0].date.value", "not a day"),
        (
            r#""entries": [{"byline": {"time": {"text": "x", "value": "25:00"}}}]"#,
            "entries[0].byline.time.value",
            "not a time",
        ),
        (r#""entries": [{"footer": {"count": -1}}]"#, "entries[0].footer.count", "invalid value: integer `-1`"),
        (
            r#""entries": [{"footer": {"comments": [{"replies": [{"span": [3, 1]}]}]}}]"#,
            "entries[0].footer.comments[0].replies[0].span",
            "a span ends before it starts",
        ),
        (r#""front": [{"type": "chrome", "role": "advert", "text": ""}]"#, "front[0].role", "unknown variant `advert`"),
        (r#""diagnostics": [{"code": "odd"}]"#, "diagnostics[0].code", "unknown variant `odd`"),
        (r#""platform": "myspace""#, "platform", "unknown variant `myspace`"),
    ];
    for (json, path, reason) in cases {
        let error = from_json(&format!("{{\"format\": \"blogtext/1\", {json}}}")).expect_err(json);
        assert_eq!(error.path(), Some(path), "{error}");
        assert!(error.reason().starts_with(reason), "{error}");
    }
}

#[test]
fn what_is_no_document_of_this_version_is_refused() {
    let error = |json| from_json(json).expect_err(json).to_string();
    assert_eq!(error("{}"), ".: missing field `format`");
    assert_eq!(error("3"), ".: invalid type: integer `3`, expected struct Document");
    assert_eq!(error(r#"{"format": "blogtext/2"}"#), "format: format is `blogtext/2`, this reads `blogtext/1`");
    assert_eq!(error("{\"format\": \"blogtext/1\",\n\"front\": [}"), "line 2, column 11: expected value");
    assert_eq!(error(""), "line 1, column 0: EOF while parsing a value");
}
