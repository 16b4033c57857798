//! The report: both sides say where they stand, and say nothing but the text.

#![cfg(feature = "inspect")]

mod support;

use blogtext::{Parser, explain::Confidence, render::Inspect};
use std::{fs, path::PathBuf};
use support::{
    attacks::ATTACKS,
    dom::{self, Dom, Element},
    policy,
};

fn report(name: &str, text: &str) -> String {
    Inspect::new().page([(name, text, Parser::new(text))])
}

fn fixtures() -> Vec<PathBuf> {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures");
    let folders = fs::read_dir(root).expect("the fixtures").map(|it| it.expect("a folder").path());
    let files = folders.flat_map(|it| fs::read_dir(it).expect("a folder").map(|it| it.expect("a file").path()));
    files.filter(|it| it.extension().is_some_and(|it| it == "txt")).collect()
}

/// As HTML carries it.
fn carried(text: &str) -> String {
    let mut text = text.replace("\r\n", "\n").replace(['\r', '\u{85}'], "\n");
    while let Some(at) = blogtext::source::find_uncarried(&text) {
        text.replace_range(at.start..at.end, "\u{FFFD}");
    }
    text
}

/// The lines of the source, each piece where it says that it stands; how many pieces there are.
fn check(name: &str, text: &str) -> usize {
    let html = report(name, text);
    let dom = dom::page(&html);
    let lines: Vec<&Element> = dom.elements.iter().filter(|it| it.attribute("data-n").is_some()).collect();
    let source: Vec<String> =
        blogtext::source::Lines::new(text).map(|it| carried(it.span.slice(text).expect("a line"))).collect();
    assert_eq!(lines.iter().map(|it| it.text.as_str()).collect::<Vec<_>>(), source, "{name}");
    let pieces: Vec<&Element> = dom.elements.iter().filter(|it| it.attribute("data-at").is_some()).collect();
    for piece in &pieces {
        let at: usize = piece.attribute("data-at").and_then(|it| it.parse().ok()).expect("a byte");
        assert!(carried(&text[at..]).starts_with(&piece.text), "{name}, byte {at}: {:?}", piece.text);
    }
    check_nodes(&dom, text, name);
    assert_eq!(dom.all("script").count(), 1);
    assert_eq!(dom.all("h2").next().map(|it| it.text.clone()), Some(carried(name)));
    pieces.len()
}

/// Each node says its kind and where it is: the words at both ends of its text are those of the source there.
fn check_nodes(dom: &Dom, text: &str, name: &str) {
    let printed = |it: &str| carried(it).chars().filter(|c| c.is_alphanumeric()).collect::<String>();
    for node in dom.elements.iter().filter_map(|it| it.attribute("data-node").map(|node| (node, it))) {
        let (kind, span) = node.0.split_once(' ').expect("a kind and a place");
        let (start, end) = span.split_once('-').expect("two bytes");
        let place = start.parse().expect("a byte")..end.parse::<usize>().expect("a byte");
        let there = printed(text.get(place).unwrap_or_else(|| panic!("{name}: {kind} at {span}")));
        if matches!(kind, "title" | "paragraph" | "link" | "preformatted" | "date" | "author" | "label") {
            assert!(there.contains(&printed(&node.1.text)), "{name}: {kind} at {span}: {there:?}");
        }
    }
}

#[test]
fn both_sides_of_every_fixture() {
    let files = fixtures();
    assert!(files.len() > 100);
    for file in files {
        let text = fs::read_to_string(&file).expect("a fixture is UTF-8");
        assert!(check(&file.display().to_string(), &text) > 0, "{}", file.display());
    }
}

#[test]
fn attacks_as_text_and_as_name() {
    for &attack in ATTACKS {
        let name: String = carried(attack);
        check(
            &name,
            &format!(
                "3 mars 2012\n\n{attack}\n\n{attack}:\n”{attack}”\n1. {attack}\n\n1 kommentar:\n{attack} sa...\n{attack}\n"
            ),
        );
        check(&name, attack);
    }
}

#[test]
fn the_policy_names_style_and_script() {
    let html = report("a", "");
    let dom = dom::page(&html);
    let policy = dom.all("meta").filter_map(|it| it.attribute("content")).find(|it| it.contains("default-src 'none'"));
    let policy = policy.expect("a policy");
    for name in ["style", "script"] {
        let text = &dom.all(name).next().expect("one").text;
        assert!(
            policy.contains(&format!("{name}-src {};", policy::source_of(text))),
            "{name}: {}",
            policy::source_of(text)
        );
        assert!(!text.contains("url(") && !text.contains("@import") && !text.contains("fetch("), "{name}");
    }
}

#[test]
fn remarks_stand_below_their_line() {
    let html = report("a", "söndag 3 mars 2012\n\nSnö\n\nDet snöar än, och vi sitter inne och läser.\n");
    let at = html.find("class=\"remark warning\" data-span=\"0-").expect("the remark");
    assert!(html.find("data-n=\"1\"") < Some(at) && Some(at) < html.find("data-n=\"2\""), "{html}");
}

#[test]
fn no_file_and_several() {
    dom::page(&Inspect::new().page(Vec::<(&str, &str, Parser<'_>)>::new()));
    let files = [("a", "Hej.\n"), ("b", "Hå.\n")].map(|(name, text)| (name, text, Parser::new(text)));
    let html = Inspect::new().page(files);
    assert_eq!(dom::page(&html).all("h2").map(|it| it.text.as_str()).collect::<Vec<_>>(), ["a", "b"]);
}

#[test]
fn lines_that_may_be_something_else_are_marked() {
    let text = "3 mars 2012\n\nSnö på sjön\n\nDet snöar än, och vi sitter inne och läser.\n";
    let why = blogtext::explain(text);
    let mut sureties: Vec<_> = why.accounts.iter().map(|line| line.surety()).collect();
    let marks = |sureties: &[_]| {
        let (mut html, inspect) = (String::new(), Inspect::new());
        let mut write = || {
            inspect.write_head(&mut html)?;
            inspect.write_sure_file("a.txt", text, Parser::new(text), sureties, &mut html)?;
            inspect.write_foot(&mut html)
        };
        write().expect("a string takes it");
        let page = dom::page(&html);
        let line = |it: &&Element| it.attribute("data-sure").is_some();
        let told = |it: &Element, name: &str| it.attribute(name).unwrap_or_default().to_owned();
        page.elements.iter().filter(line).map(|it| (told(it, "data-n"), told(it, "title"))).collect::<Vec<_>>()
    };
    assert_eq!(marks(&sureties), [], "all is sure: {sureties:?}");
    sureties[1].confidence = Confidence::Guess;
    assert_eq!(marks(&sureties), [("3".to_owned(), "title: guess; next: text".to_owned())]);
}
