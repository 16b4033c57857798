//! JSON: the worked example of the format, and what reading refuses.

#![cfg(feature = "serde")]

#[path = "support/worked.rs"]
mod worked;

use blogtext::Document;
use blogtext::render::json::{from_json, to_json, to_json_pretty, write_json};
use serde_json::{Value, json};
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
    assert_eq!(from_json(&to_json_pretty(&document)).as_ref(), Ok(&document));
    let mut written = Vec::new();
    write_json(&document, &mut written).expect("memory takes it");
    assert_eq!(written, json.into_bytes());
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
