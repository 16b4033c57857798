//! JSON: the worked example of the format, and what reading refuses.

#![cfg(feature = "serde")]

#[path = "support/worked.rs"]
mod worked;

use blogtext::ast::Block;
use blogtext::diagnostic::{Code, Severity};
use blogtext::render::json::{Record, Source, from_json, to_json, to_json_pretty, write_json};
use blogtext::{ChromeRole, Document};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use worked::{TEXT, told};

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
    assert_eq!(json, serde_json::to_string(&document).expect("it is JSON"));
    assert_eq!(from_json(&to_json_pretty(&document)).as_ref(), Ok(&document));
    let mut written = Vec::new();
    write_json(&document, &mut written).expect("memory takes it");
    assert_eq!(written, json.into_bytes());
}

/// The examples in docs/json.md: a text, its JSON, and the source of the same text in another encoding.
#[test]
fn the_documents_tell_the_truth() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/json.md");
    let document = std::fs::read_to_string(path).expect("it is there");
    let fence = |kind: &str, nth: usize| {
        let after = document.split(&format!("```{kind}\n")).nth(nth).expect("it has that many");
        after.split("```").next().unwrap_or_default().to_owned()
    };
    assert_eq!(fence("text", 1), TEXT);
    let value = |json: &str| serde_json::from_str::<Value>(json).expect("it is JSON");
    assert_eq!(value(&fence("json", 1)), value(&to_json(&blogtext::parse(TEXT))));
    let source = &value(&fence("json", 2))["source"];
    let latin: Vec<u8> = TEXT.chars().map(|it| u8::try_from(it).expect("it is Latin-1")).collect();
    let digest: String = Sha256::digest(&latin).iter().map(|it| format!("{it:02x}")).collect();
    assert_eq!((&source["bytes"], &source["text_bytes"]), (&json!(latin.len()), &json!(TEXT.len())));
    assert_eq!(source["sha256"], digest);
}

#[test]
fn keys_that_a_later_version_may_add_are_passed_over() {
    let document =
        from_json(r#"{"format": "blogtext/1", "mood": 7, "front": [{"type": "separator", "text": "*", "b": 1}]}"#);
    assert_eq!(document.expect("it reads").front.len(), 1);
}

/// What only says less without them.
#[test]
fn names_that_a_later_version_may_add_are_read_as_none_or_other() {
    let chrome = r#"{"type": "chrome", "span": [0, 2], "role": "advert", "text": "Ad"}"#;
    let remark = r#"{"code": "odd-smell", "severity": "note", "span": [0, 2], "message": "it smells"}"#;
    let json =
        format!(r#"{{"format": "blogtext/1", "platform": "myspace", "front": [{chrome}], "diagnostics": [{remark}]}}"#);
    let document = from_json(&json).expect("it reads");
    assert_eq!(document.platform, None);
    let Block::Chrome(chrome) = &document.front[0] else { panic!("it is chrome: {document:?}") };
    assert_eq!((chrome.role, &*chrome.text), (ChromeRole::Other, "Ad"));
    let remark = &document.diagnostics[0];
    assert_eq!((remark.code, remark.severity, &*remark.message), (Code::Other, Severity::Note, "it smells"));
    assert_eq!(from_json(&to_json(&document)).as_ref(), Ok(&document));
}

#[test]
fn a_record_has_its_source_and_its_document() {
    let document = blogtext::parse("3 mars 2012\n\nHej!\n");
    let mut source = Source::new("a/b.txt");
    (source.bytes, source.text_bytes, source.sha256) = (Some(19), Some(19), Some("00".repeat(32).into()));
    let record = Record::new(Some(source), document);
    assert_eq!(record.to_json(), serde_json::to_string(&record).expect("it is JSON"));
    assert_eq!(Record::from_json(&record.to_json()).as_ref(), Ok(&record));
    assert_eq!(from_json(&record.to_json()).as_ref(), Ok(&record.document), "a document passes its source over");
    let without = Record::from_json(&to_json(&record.document)).expect("a document is a record");
    assert_eq!((without.source, &without.document), (None, &record.document));
}

#[test]
fn the_value_at_fault_in_a_record_is_named() {
    for (json, told) in [
        (r#"{"format": "blogtext/1", "source": {}}"#, "source: missing field `name`"),
        (r#"{"format": "blogtext/1", "source": {"name": 3}}"#, "source.name: invalid type: integer `3`"),
        (
            r#"{"format": "blogtext/1", "source": {"name": "", "bytes": -1}}"#,
            "source.bytes: invalid value: integer `-1`",
        ),
        (r#"{"format": "blogtext/1", "front": [{"type": "poem"}]}"#, "front[0].type: unknown variant `poem`"),
        (r#"{"source": {"name": ""}}"#, ".: missing field `format`"),
        ("{\"format\": ]", "line 1, column 12: expected value"),
    ] {
        let error = Record::from_json(json).expect_err(json).to_string();
        assert!(error.starts_with(told), "{told:?} in {error:?}");
    }
    let error = from_json(r#"{"source": 3, "entries": []}"#).expect_err("it has no format");
    assert_eq!(error.path(), Some("."), "a source that is not read is not at fault: {error}");
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
        (r#""front": [{"type": "chrome", "role": 7, "text": ""}]"#, "front[0].role", "invalid type: integer `7`"),
        (r#""diagnostics": [{"code": 7}]"#, "diagnostics[0].code", "invalid type: integer `7`"),
        (r#""platform": 7"#, "platform", "invalid type: integer `7`"),
        (
            r#""diagnostics": [{"code": "x", "severity": "fatal", "span": [0, 0], "message": ""}]"#,
            "diagnostics[0].severity",
            "unknown variant `fatal`",
        ),
        (
            r#""front": [{"type": "list", "kind": "ordered", "style": "runes", "tight": true}]"#,
            "front[0].style",
            "unknown variant `runes`",
        ),
        (
            r#""entries": [{"date": {"text": "x", "weekday": "tiwesdæg"}}]"#,
            "entries[0].date.weekday",
            "unknown variant `tiwesdæg`",
        ),
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
    let twice = error(r#"{"format": "blogtext/1", "format": "blogtext/1"}"#);
    assert!(twice.ends_with("duplicate field `format`"), "{twice}");
    assert_eq!(error(""), "line 1, column 0: EOF while parsing a value");
}
