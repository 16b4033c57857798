//! Each remark where the text deserves it, and nowhere else.
//!
//! `docs/diagnostics.md` has a text for each code with the line and the message that it gets: that page is tested here.

#![cfg(feature = "encoding")]

mod fixtures_support;

use blogtext::{Document, Parser, ast::law, diagnostic::Code, parse, source::LineIndex};
use fixtures_support::{all, fact};
use std::collections::BTreeSet;

const PAGE: &str = include_str!("../docs/diagnostics.md");

/// A text of the page, and the remark that it gets.
#[derive(Debug)]
struct Example {
    code: String,
    text: Vec<u8>,
    /// Whether bytes are read, in any encoding, and not text.
    bytes: bool,
    /// `line 7: number 4 follows 2`
    remark: String,
}

impl Example {
    fn remarks(&self) -> Vec<(String, String)> {
        match str::from_utf8(&self.text) {
            Ok(text) if !self.bytes => remarks(text),
            _ => remarks_of_bytes(&self.text),
        }
    }
}

/// The sections of the page: heading, fenced text, quoted remark.
fn examples() -> Vec<Example> {
    let section = |section: &str| {
        let (code, rest) = section.split_once("\n\n```").expect("a text follows the heading");
        let (kind, rest) = rest.split_once('\n').expect("a fence says what is in it");
        let (text, rest) = rest.split_once("```\n\n> ").expect("a remark follows the text");
        let remark = rest.lines().next().unwrap_or_default();
        let text = unescaped(&text.replace('␇', "\u{7}"));
        Example { code: code.to_owned(), text, bytes: kind == "bytes", remark: remark.to_owned() }
    };
    PAGE.split("\n## ").skip(1).filter(|it| it.contains("```")).map(section).collect()
}

/// The bytes of a text in which `\xE5` stands for the byte E5.
fn unescaped(text: &str) -> Vec<u8> {
    let mut parts = text.split("\\x");
    let mut bytes = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        bytes.push(u8::from_str_radix(&part[..2], 16).expect("two digits follow"));
        bytes.extend(&part.as_bytes()[2..]);
    }
    bytes
}

/// Those whose text is text.
fn texts() -> Vec<String> {
    examples().into_iter().filter(|it| !it.bytes).filter_map(|it| String::from_utf8(it.text).ok()).collect()
}

/// The remarks on a text: code, `line 7: message`.
fn remarks(text: &str) -> Vec<(String, String)> {
    told(text, parse(text))
}

fn remarks_of_bytes(bytes: &[u8]) -> Vec<(String, String)> {
    let decoded = blogtext::source::decode(bytes);
    told(decoded.text(), blogtext::parse_decoded(&decoded))
}

fn told(text: &str, document: Document<'_>) -> Vec<(String, String)> {
    let lines = LineIndex::new(text);
    let remarks = document.diagnostics.into_iter();
    remarks.map(|it| (it.code.to_string(), format!("line {}: {}", lines.line(it.span.start), it.message))).collect()
}

#[test]
fn the_page_tells_of_every_code_in_order() {
    let told: Vec<String> = examples().into_iter().map(|it| it.code).collect();
    // An example of an entry that is too long would be too long.
    let short = Code::ALL.iter().filter(|code| **code != Code::EntryCut);
    let codes: Vec<&str> = short.map(|it| it.as_str()).collect();
    assert_eq!(told, codes);
    assert!(PAGE.contains(&format!("\n## {}\n", Code::EntryCut)));
}

#[test]
fn each_text_of_the_page_gets_its_remark_and_no_other() {
    for example in examples() {
        assert_eq!(example.remarks(), [(example.code.clone(), example.remark.clone())], "{example:?}");
    }
}

/// Law 4 for remarks: the same on the same line whatever ends the lines.
#[test]
fn line_endings_change_no_remark() {
    for text in texts() {
        for ending in ["\r\n", "\r", "\u{2028}"] {
            let other = text.replace('\n', ending);
            assert_eq!(remarks(&other), remarks(&text), "{text:?}");
        }
    }
}

/// Remarks of several texts in one: each where the rules of events say, so that the tree gives them back.
#[test]
fn remarks_of_a_page_come_back_in_their_places() {
    let whole: String = texts().iter().map(|text| format!("{text}\n\n")).collect();
    for text in [whole.clone(), whole.repeat(3)] {
        let events: Vec<_> = Parser::new(&text).collect();
        assert_eq!(law::check_round_trip(&events), Ok(()));
        assert_eq!(law::check_events(&text, &events), Ok(()));
    }
}

/// A text whose facts name no remark is clean, and the others have those that they name.
#[test]
fn fixtures_have_the_remarks_that_they_name_and_no_others() {
    let wrong: Vec<String> = all()
        .into_iter()
        .filter_map(|it| {
            let found: BTreeSet<String> = remarks(&it.text).into_iter().map(|(code, _)| code).collect();
            let wanted = wanted(&it.want);
            (found != wanted).then(|| format!("{}: {:?}, not {wanted:?}", it.name, remarks(&it.text)))
        })
        .collect();
    assert!(wrong.is_empty(), "{} texts get other remarks\n{}", wrong.len(), wrong.join("\n"));
}

/// The codes of `diagnostic numbering-gap` in a fixture's facts.
fn wanted(want: &str) -> BTreeSet<String> {
    let facts = fact::read(want).into_iter().filter_map(|(_, fact)| fact.ok()).map(|fact| fact.to_string());
    facts.filter_map(|fact| Some(fact.strip_prefix("diagnostic ")?.to_owned())).collect()
}
