//! Laws 1 to 4: reading is total, loses nothing, takes time in proportion, and is the same everywhere.

use blogtext::{
    Event, Parser, Span, Tag, TagEnd,
    ast::law,
    event::{MAX_BLOCKS, MAX_QUOTES, MAX_REPLIES},
    parse,
    render::Outline,
};

/// Laws 1 to 4 on `text`: it is read, nothing is lost, nothing nests too deep, no step is too many, and a second
/// reading and another line ending give the same.
pub(crate) fn assert_parse(text: &str) {
    let events: Vec<_> = Parser::new(text).collect();
    assert_nothing_lost(text, &events);
    assert_closed_and_shallow(&events);
    assert_eq!(law::check_events(text, &events), Ok(()));
    assert_eq!(law::check_tree(text, &parse(text)), Ok(()));
    assert_eq!(law::write_source(text, &events), text);
    assert_eq!(events, Parser::new(text).collect::<Vec<_>>(), "the same text gives the same events");
    assert_any_ending(text);
    assert_explained(text);
    #[cfg(feature = "steps")]
    assert_linear(text);
}

/// The steps that a byte may take, and those that any text may.
#[cfg(feature = "steps")]
const STEPS: (u64, u64) = (16, 256);

/// Law 3: the steps of reading grow with the text and no faster.
#[cfg(feature = "steps")]
pub(crate) fn assert_linear(text: &str) {
    let (_, steps) = blogtext::steps_of(|| Parser::new(text).for_each(drop));
    let most = STEPS.0 * text.len() as u64 + STEPS.1;
    assert!(steps <= most, "{steps} steps for {} bytes, at most {most}", text.len());
}

/// Law 2: leaves and tokens hold every byte that prints, once, in order, on `char` boundaries.
pub(crate) fn assert_nothing_lost(text: &str, events: &[(Event<'_>, Span)]) {
    let mut at = 0;
    for (event, span) in events.iter().filter(|(event, _)| event.is_leaf_or_token()) {
        assert!(span.start >= at, "{event:?} at {span:?} begins before byte {at}, where the one before ends");
        assert!(span.slice(text).is_some(), "{event:?} at {span:?} cuts a letter, or lies outside");
        assert_unprinted(text, at, span.start);
        at = span.end;
    }
    assert_unprinted(text, at, text.len());
}

fn assert_unprinted(text: &str, start: usize, end: usize) {
    let lost = text[start..end].char_indices().find(|&(_, c)| !is_unprinted(c));
    if let Some((offset, c)) = lost {
        panic!("{c:?} at byte {} lies in no leaf and no token", start + offset);
    }
}

/// White space, and what prints nothing: the byte order mark, zero-width and bidi marks, the soft hyphen.
fn is_unprinted(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '\u{AD}' | '\u{61C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

/// What starts ends, in the right order, and no kind of nesting goes past its limit.
pub(crate) fn assert_closed_and_shallow(events: &[(Event<'_>, Span)]) {
    let mut open: Vec<(Tag, Span)> = Vec::new();
    for (event, span) in events {
        match event {
            Event::Start(tag) => {
                open.push((*tag, *span));
                assert_shallow(&open);
            }
            Event::End(end) => {
                let (tag, start) = open.pop().expect("nothing ends that has not started");
                assert_eq!((tag.end(), start), (*end, *span), "what starts last ends first, with the same span");
            }
            _ => {}
        }
    }
    assert!(open.is_empty(), "{open:?} never end");
}

fn assert_shallow(open: &[(Tag, Span)]) {
    let ends = || open.iter().rev().map(|(tag, _)| tag.end());
    let blocks = ends().take_while(|it| *it != TagEnd::Comment);
    let blocks = blocks.filter(|it| matches!(it, TagEnd::Section | TagEnd::Quotation | TagEnd::List)).count();
    let quotes = ends().filter(|it| *it == TagEnd::Quote).count();
    let comments = ends().filter(|it| *it == TagEnd::Comment).count();
    assert!(blocks <= MAX_BLOCKS, "{blocks} blocks in each other: {open:?}");
    assert!(quotes <= MAX_QUOTES, "{quotes} quotes in each other: {open:?}");
    assert!(comments <= MAX_REPLIES + 1, "{comments} comments in each other: {open:?}");
}

/// Whatever is asked why, each line that prints has one account, with a reason, and no account is without end.
fn assert_explained(text: &str) {
    const MOST: usize = 24;
    let mut at = 0;
    for account in blogtext::explain(text).accounts {
        assert_unprinted(text, at, account.span.start);
        assert_eq!(account.span.slice(text), Some(account.text));
        assert!(account.trials.iter().any(|trial| !trial.clues.is_empty()), "no reason is given for {account:?}");
        assert!(account.trials.len() <= MOST, "{} trials of one line: {account:?}", account.trials.len());
        at = account.span.end;
    }
    assert_unprinted(text, at, text.len());
}

/// Law 4: the text with LF, CR LF and CR has one structure. The outline shows it without spans.
fn assert_any_ending(text: &str) {
    let outline = |text: &str| Outline::new().render(Parser::new(text));
    let lf = text.replace("\r\n", "\n").replace('\r', "\n");
    let expected = outline(&lf);
    for ending in ["\r\n", "\r"] {
        assert_eq!(outline(&lf.replace('\n', ending)), expected, "{ending:?} for LF changes the structure");
    }
}
