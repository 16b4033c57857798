//! The outline of a page with everything on it.

mod support;

use blogtext::{Event, Span, Tag, render::Outline};
use support::showcase;

#[test]
fn a_page_with_everything() {
    let outline = Outline::new().source(showcase::TEXT).render(showcase::events());
    insta::assert_snapshot!(outline);
}

#[test]
fn without_a_source_there_are_no_numbers() {
    let events = showcase::events();
    let bare = Outline::new().render(events.clone());
    let numbered = Outline::new().source(showcase::TEXT).render(events);
    let cut: Vec<&str> = numbered.lines().map(|line| &line[5..]).collect();
    assert_eq!(bare.lines().collect::<Vec<_>>(), cut);
}

#[test]
fn colours_change_nothing_but_colours() {
    let events = showcase::events();
    let plain = Outline::new().source(showcase::TEXT).render(events.clone());
    let mut coloured = Outline::new().source(showcase::TEXT).colour(true).render(events);
    assert_ne!(plain, coloured);
    for code in ["\u{1b}[0m", "\u{1b}[2m", "\u{1b}[31m", "\u{1b}[33m", "\u{1b}[36m"] {
        coloured = coloured.replace(code, "");
    }
    assert_eq!(plain, coloured);
}

/// What is folded is counted, each line of it, wherever the fold is.
#[test]
fn folded_lines_are_counted() {
    let events = showcase::events();
    let lines =
        |outline: &str| outline.lines().filter(|it| !it.starts_with("warning") && !it.starts_with("note")).count();
    let all = Outline::new().render(events.clone());
    let whole = lines(&all);
    // A date below its entry's title joins the entry's line where the title is folded.
    let loose = all.lines().filter(|it| it.trim_start().starts_with("date(")).count();
    let mut shown = 0;
    for depth in 0..12 {
        let outline = Outline::new().depth(depth).render(events.clone());
        let held = |line: &str| line.rsplit_once(" +").and_then(|(_, it)| it.parse::<usize>().ok());
        let folded: usize = outline.lines().filter_map(held).sum();
        let told = lines(&outline) + folded;
        assert!((whole - loose..=whole).contains(&told), "{depth}: {told} of {whole}\n{outline}");
        assert!(lines(&outline) >= shown, "{depth}");
        shown = lines(&outline);
    }
    assert_eq!(shown, whole);
}

/// Streams that no parser gives: the outline writes what it can and stays calm.
#[test]
fn broken_streams() {
    let start = Event::Start(Tag::Paragraph);
    let end = Event::End(Tag::Paragraph.end());
    let outline = Outline::new().render([end, Event::Text("löst".into()), start].map(|it| (it, Span::EMPTY)));
    assert_eq!(outline, "löst\nparagraph \n");
}
