//! Why lines are what they are: the reasons are those of the decision, and the decision is that of the events.

mod fixtures_support;

use blogtext::{
    Event, Parser, Span, Tag, TagEnd, Token,
    explain::{Account, Bearing, Confidence, Reading},
};
use fixtures_support::all;

/// What the events say of the line that begins at a byte: what each reading must be seen as there.
fn seen(text: &str) -> Vec<(usize, Reading)> {
    let (mut open, mut seen) = (Vec::<TagEnd>::new(), Vec::new());
    for (event, Span { start, .. }) in Parser::new(text) {
        let above = |nth: usize| open.iter().rev().nth(nth).copied();
        let entry_title = above(0) == Some(TagEnd::Title) && above(1) == Some(TagEnd::Entry);
        match event {
            Event::Start(tag) => {
                match tag {
                    Tag::Section { .. } => seen.push((start, Reading::Section)),
                    Tag::Title if above(0) == Some(TagEnd::Entry) => seen.push((start, Reading::Title)),
                    Tag::Attribution => seen.push((start, Reading::Attribution)),
                    _ => {}
                }
                open.push(tag.end());
            }
            Event::End(_) => drop(open.pop()),
            Event::Token(Token::Marker) => seen.push((start, Reading::Item)),
            Event::Separator(_) => seen.push((start, Reading::Separator)),
            Event::Invitation(_) => seen.push((start, Reading::Invitation)),
            Event::Date(_) if above(0) == Some(TagEnd::Entry) => seen.push((start, Reading::Date)),
            _ if entry_title => {}
            _ => {}
        }
    }
    seen
}

#[test]
fn what_a_line_was_taken_for_is_what_the_events_say() {
    let kinds = [Reading::Section, Reading::Title, Reading::Item, Reading::Separator, Reading::Invitation];
    for fixture in all() {
        let (why, seen) = (blogtext::explain(&fixture.text), seen(&fixture.text));
        for account in &why.accounts {
            let said = |reading| seen.contains(&(account.span.start, reading));
            let at = (&fixture.name, account.lines, account.text);
            for kind in kinds {
                assert!(
                    account.reading != kind || said(kind) || !kinds.iter().any(|kind| said(*kind)),
                    "{kind} {at:?}"
                );
                assert!(account.reading == kind || !said(kind) || account.reading != Reading::Text, "{kind} {at:?}");
            }
        }
    }
}

#[test]
fn every_line_that_is_not_blank_has_one_account_with_a_reason() {
    for fixture in all() {
        let why = blogtext::explain(&fixture.text);
        let mut end = 0;
        for Account { span, lines, text, trials, .. } in &why.accounts {
            assert!(span.start >= end && span.slice(&fixture.text) == Some(text), "{} {lines:?}", fixture.name);
            assert!(fixture.text[end..span.start].chars().all(|c| c.is_whitespace() || c == '\u{FEFF}'), "{lines:?}");
            assert!(trials.iter().any(|trial| !trial.clues.is_empty()), "{} {lines:?}", fixture.name);
            end = span.end;
        }
        assert!(fixture.text[end..].trim().is_empty(), "{}: lines are left", fixture.name);
    }
}

#[test]
fn sums_decide() {
    let mut weighed = 0;
    for fixture in all() {
        for account in blogtext::explain(&fixture.text).accounts {
            for trial in &account.trials {
                let ruled = trial.clues.iter().any(|clue| clue.weight().is_none());
                let Some(margin) = trial.margin().filter(|_| !ruled) else { continue };
                assert_eq!(trial.accepted, margin >= 0, "{} {:?} {trial:?}", fixture.name, account.lines);
                weighed += 1;
            }
        }
    }
    assert!(weighed > 300, "{weighed} sums were looked at");
}

#[test]
fn a_reading_is_less_sure_the_nearer_its_rival() {
    let text = "3 mars 2012\n\nSnö & is\n\nDet snöar än, och vi sitter inne och läser.\n";
    let why = blogtext::explain(text);
    let [date, title, body] = &why.accounts[..] else { panic!("three lines: {why:?}") };
    assert_eq!((date.reading, title.reading, body.reading), (Reading::Date, Reading::Title, Reading::Text));
    assert_eq!((title.confidence, title.runner_up), (Confidence::Sure, Some(Reading::Text)));
    assert_eq!(date.runner_up, Some(Reading::Foot));
    let clue = title.evidence_for().find(|(_, clue)| clue.name == "no sign ends it").expect("it counts");
    assert_eq!((clue.0, clue.1.bearing, clue.1.speaks_for()), (Reading::Title, Bearing::Weighs(3), true));
    // The same words, now with a comma at their end and a sentence's length, are no title.
    let less = text.replace("Snö & is", "Vi sitter inne, och det snöar på isen, och ingen är ute,");
    let line = &blogtext::explain(&less).accounts[1];
    assert_eq!((line.reading, line.runner_up), (Reading::Text, Some(Reading::Title)));
    assert!(line.confidence < Confidence::Sure, "{line:?}");
    assert!(line.evidence_for().any(|(_, clue)| clue.name == "it ends with a comma"));
}

#[test]
fn joined_and_cut_lines_have_their_numbers() {
    let fixture = all().into_iter().find(|it| it.name == "pt/quatro-linhas-de-autor").expect("it is there");
    let why = blogtext::explain(&fixture.text);
    let byline = why.accounts.iter().find(|account| account.lines.0 < account.lines.1).expect("a byline of four lines");
    let (first, last) = byline.lines;
    assert_eq!((byline.reading, last - first), (Reading::Byline, 3), "{byline:?}");
    assert!((first..=last).all(|line| why.lines(line, line).eq([byline])));
    let glued = all().into_iter().find(|it| it.name == "en/glued-text").expect("it is there");
    let why = blogtext::explain(&glued.text);
    let twice = why.accounts.windows(2).filter(|pair| pair[0].lines == pair[1].lines).count();
    assert!(twice > 0, "a line that was glued of two is two: {why:?}");
}
