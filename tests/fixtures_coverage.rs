//! What the fixtures cover between them: every construct occurs, and no two texts are built alike.

mod fixtures_support;

use blogtext::{Parser, diagnostic::Code, render::Outline};
use fixtures_support::{all, construct::constructs};
use std::collections::{BTreeMap, BTreeSet};

/// The least number of texts.
const LEAST: usize = 60;
/// A text of so few nodes may be built like another one.
const TINY: usize = 10;

/// All that must occur, remarks aside.
///
/// `back` is not among them: a tree built by hand may have one, but reading never makes one, because what follows
/// the last entry on a page is that entry's `after`.
const CONSTRUCTS: &[&str] = &[
    // Parts of a document.
    "document",
    "front",
    "entry",
    "entry under an earlier day",
    "after",
    "title",
    "title of a section",
    "byline",
    "labels",
    "label",
    "footer with a count",
    "footer without",
    // Comments.
    "comment",
    "reply",
    "comment outside its footer",
    "author in byline",
    "author in comment",
    "time in byline",
    "time in comment",
    "date in comment",
    "date in byline",
    "date in entry",
    "invitation in footer",
    // Blocks.
    "section of level 1",
    "section of level 2",
    "paragraph",
    "preformatted",
    "separator",
    "quotation in marks",
    "quotation in marks, unclosed",
    "quotation without marks",
    "quotation in a quotation",
    "quotation in a comment",
    "attribution before",
    "attribution after",
    "ordered list, tight",
    "ordered list, loose",
    "unordered list, tight",
    "unordered list, loose",
    "list in a list",
    "list in a quotation",
    "list from another number",
    "item",
    "style decimal",
    "style loweralpha",
    "style upperalpha",
    "style lowerroman",
    "style upperroman",
    "style circled",
    "delimiter period",
    "delimiter paren",
    "delimiter parens",
    "delimiter none",
    // Inlines.
    "text",
    "soft break",
    "hard break",
    "link",
    "email",
    "quote",
    "quote in a quote",
    "quote in a title",
    "quote in a quotation",
    "date in running text",
    // Dates.
    "full date",
    "date without a year",
    "date without a day",
    "date without a value",
    "date with candidates",
    "date with a time",
    "weekday alone",
    "weekday agrees",
    "weekday disagrees",
    // What the platform wrote.
    "chrome navigation",
    "chrome share",
    "chrome subscribe",
    "chrome image",
    "chrome archive",
    "chrome read-more",
    "chrome link",
    "chrome form",
    "chrome byline",
    "chrome labels",
    "chrome count",
    "chrome other",
    "platform blogger",
    "platform wordpress",
    "platform movable-type",
    "platform typepad",
    "platform livejournal",
    // Tokens.
    "token marker",
    "token mark",
    "token rule",
    "token heading",
    "token byline",
    "token labels",
    "token count",
    "token comment",
];

#[test]
fn every_construct_occurs() {
    let fixtures = all();
    let read = |text: &str| constructs(&Parser::new(text).collect::<Vec<_>>());
    let seen: BTreeSet<String> = fixtures.iter().flat_map(|it| read(&it.text)).collect();
    // Fixtures are short, and text; what is said of bytes is tested with bytes.
    let of_text = |code: &&Code| !matches!(code, Code::GuessedEncoding | Code::UndecodableBytes | Code::EntryCut);
    let remarks = Code::ALL.iter().filter(of_text).map(|code| format!("diagnostic {code}"));
    let wanted = CONSTRUCTS.iter().map(|&it| it.to_owned()).chain(remarks);
    let missing: Vec<String> = wanted.filter(|it| !seen.contains(it)).collect();
    assert!(missing.is_empty(), "nowhere in the fixtures: {missing:#?}");
}

#[test]
fn there_are_enough_texts() {
    assert!(all().len() >= LEAST);
}

/// A text that is built like another one of its language says nothing new.
#[test]
fn no_two_texts_are_built_alike() {
    let mut layouts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for fixture in all() {
        layouts.entry(format!("{}\n{}", fixture.language(), layout(&fixture.text))).or_default().push(fixture.name);
    }
    let alike: Vec<_> =
        layouts.iter().filter(|(layout, names)| names.len() > 1 && layout.lines().count() > TINY).collect();
    assert!(alike.is_empty(), "built alike: {alike:#?}");
}

/// The kinds of a text's nodes, indented by depth, without what they say.
fn layout(text: &str) -> String {
    let outline = Outline::new().render(Parser::new(text));
    let kinds = outline.lines().map(|line| {
        let indent = line.len() - line.trim_start().len();
        let kind = line.trim_start().split(|c: char| !c.is_ascii_lowercase()).next().unwrap_or_default();
        format!("{:indent$}{kind}\n", "")
    });
    kinds.collect()
}
