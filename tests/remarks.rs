//! Remarks that need more than one line: on the order of entries, on entries that stand twice, on characters, counts
//! and depth.

use blogtext::{Event, Parser, Span, ast::law, diagnostic::Code, parse, source::LineIndex};

/// So many bytes at the beginning of a text are evidence.
const EVIDENCE_WINDOW: usize = 256 * 1024;

/// The remarks with this code: the line of each, and its message.
fn told(code: Code, text: &str) -> Vec<(usize, String)> {
    let lines = LineIndex::new(text);
    let remarks = parse(text).diagnostics.into_iter().filter(|it| it.code == code);
    remarks.map(|it| (lines.line(it.span.start), it.message.into_owned())).collect()
}

/// A page of entries with these dates, each of five lines.
fn page(dates: &[&str]) -> String {
    dates
        .iter()
        .enumerate()
        .map(|(at, date)| format!("{date}\n\nRubrik\n\nInlägget nummer {at} är ett inlägg.\n\n"))
        .collect()
}

/// Which of the entries with these days of May are out of order, counted from 0.
fn out_of_order(days: &[u8]) -> Vec<usize> {
    let dates: Vec<String> = days.iter().map(|day| format!("{day} maj 2012")).collect();
    let text = page(&dates.iter().map(String::as_str).collect::<Vec<_>>());
    assert_eq!(parse(&text).entries.len(), days.len());
    told(Code::EntriesOutOfOrder, &text).into_iter().map(|(line, _)| line / 6).collect()
}

#[test]
fn pages_in_order_either_way_are() {
    for days in [&[1, 2, 3, 4][..], &[9, 5, 5, 2], &[7, 7, 7], &[3, 1], &[1], &[]] {
        assert_eq!(out_of_order(days), [0; 0], "{days:?}");
    }
}

#[test]
fn the_fewest_entries_are_out_of_order() {
    for (days, wrong) in [
        (&[10, 8, 12, 5][..], &[2][..]),
        (&[10, 1, 9, 8, 7], &[1]),
        (&[1, 10, 9, 8], &[0]),
        (&[10, 9, 8, 20], &[3]),
        (&[1, 2, 9, 3, 4, 1, 5], &[2, 5]),
        (&[10, 9, 20, 21, 8, 7, 6], &[2, 3]),
    ] {
        assert_eq!(out_of_order(days), wrong, "{days:?}");
    }
}

#[test]
fn a_page_behind_another_is_told_once() {
    assert_eq!(out_of_order(&[15, 14, 13, 12, 11, 30, 29, 28, 27, 26, 25]), [5]);
}

#[test]
fn a_page_that_goes_both_ways_alike_has_no_order() {
    assert_eq!(out_of_order(&[10, 8, 12]), [0; 0]);
    assert_eq!(out_of_order(&[10, 2, 9, 3, 8]), [0; 0]);
}

#[test]
fn what_the_page_tells_comes_last() {
    let text = page(&["10 maj 2012", "8 maj 2012", "12 maj 2012", "fredag 5 maj 2012"]);
    let codes: Vec<Code> = parse(&text).diagnostics.iter().map(|it| it.code).collect();
    assert_eq!(codes, [Code::WeekdayMismatch, Code::EntriesOutOfOrder]);
    let events: Vec<(Event<'_>, Span)> = Parser::new(&text).collect();
    assert!(matches!(events[events.len() - 2], (Event::Diagnostic(_), _)));
    assert_eq!(law::check_round_trip(&events), Ok(()));
}

#[test]
fn a_duplicate_may_be_wrapped_otherwise() {
    let text = "5 maj 2012\n\nVandring\n\nEn lång väg\u{A0}hem.\n\n4 maj 2012\n\nVila\n\nEn väg bort.\n\n\
                5 maj 2012\n\nVandring\n\nEn lång\nväg hem.\n";
    assert_eq!(told(Code::DuplicateEntry, text), [(13, "the entry on line 1 has the same date and text".to_owned())]);
}

#[test]
fn each_copy_but_the_first_is_told() {
    let entry = "5 maj 2012\n\nVandring\n\nEn lång väg hem.\n\n";
    let lines = |text: &str| told(Code::DuplicateEntry, text).into_iter().map(|(line, _)| line).collect::<Vec<_>>();
    assert_eq!(lines(&entry.repeat(4)), [7, 13, 19]);
    let other = entry.replace("lång", "kort");
    assert_eq!(lines(&[entry, &other, entry, &other].concat()), [13, 19]);
}

#[test]
fn another_day_or_title_or_word_makes_another_entry() {
    let entry = "5 maj 2012\n\nVandring\n\nEn lång väg hem.\n\n";
    for (from, to) in [("5 maj", "6 maj"), ("Vandring\n", "Vandringar\n"), ("hem.", "hem!")] {
        let text = format!("{entry}{}", entry.replace(from, to));
        assert_eq!(told(Code::DuplicateEntry, &text), [], "{text}");
    }
}

#[test]
fn entries_without_text_are_no_duplicates() {
    assert_eq!(told(Code::DuplicateEntry, &"lördag 5 maj 2012\n\nBilder\n\n".repeat(3)), []);
}

#[test]
fn mojibake_says_what_was_meant() {
    for (text, said) in [
        ("Ã…ke Ã¤r pÃ¥ vÃ¤g.", "“Ã¤” is probably “ä”"),
        ("It\u{E2}\u{20AC}\u{2122}s, don\u{E2}\u{20AC}\u{2122}t, can\u{E2}\u{20AC}\u{2122}t.", "“â€™” is probably “’”"),
        ("Ã\u{A9}tÃ\u{A9}, thÃ\u{A9}Â\u{A0}!", "“Ã©” is probably “é”"),
        ("Â\u{A0}\u{2002}a Â\u{A0}b Â\u{A0}c", "“Â\\u{a0}” is probably “\\u{a0}”"),
        ("ÐŸÑ€Ð¸Ð²ÐµÑ‚, Ð¼Ð¸Ñ€", "“ÐŸ” is probably “П”"),
        ("Ã\u{83}Â¤r pÃ\u{83}Â¥ vÃ\u{83}Â¤g", "“Ã\\u{83}” is probably “Ã”"),
    ] {
        let remarks = told(Code::SuspectedMojibake, text);
        assert!(remarks.len() == 1 && remarks[0].1.starts_with(said), "{text}: {remarks:?}");
    }
}

#[test]
fn honest_text_is_no_mojibake() {
    for text in [
        "På ön såg vi älgar: ”Så…” – ”Nå…” – ”Då…” – ”Å”, ”Ä” och ”Ö”.",
        "«CAFÉ», «MUSÉE», «CINÉMA»: déjà… là… « né » à « Noël »…",
        "“MANHÃ” “IRMÃ” “MAÇÔ — AMANHÃ… NÃO, SÃO JOÃO.",
        "La letra “Ñ”, la “Ñ” y la “Ñ”… ¿qué?¡olé!",
        "5 Å², 6 Å³, 7 Å² och ett rör på Ø²",
        "ΚΑΛΗΜΕΡΑ. Привет, мир. 日本語。 שלום سلام",
        "vÃ¤l, pÃ¥ två",
    ] {
        assert_eq!(told(Code::SuspectedMojibake, text), [], "{text}");
    }
}

#[test]
fn a_few_broken_words_in_a_sound_text_are_no_mojibake() {
    let text = format!("{}vÃ¤l pÃ¥ vÃ¤g", "åäö ".repeat(6));
    assert_eq!(told(Code::SuspectedMojibake, &text), []);
}

#[test]
fn mojibake_behind_the_window_is_not_looked_for() {
    let broken = "vÃ¤l pÃ¥ vÃ¤g";
    assert_eq!(told(Code::SuspectedMojibake, &format!("{}\n{broken}", "a".repeat(EVIDENCE_WINDOW))), []);
    let within = format!("{}\n{broken}", "a ".repeat(EVIDENCE_WINDOW / 2 - 20));
    assert_eq!(told(Code::SuspectedMojibake, &within).len(), 1);
    // A character across the end of the window.
    for short in 0..4 {
        told(Code::SuspectedMojibake, &format!("{}雪雪雪", "a".repeat(EVIDENCE_WINDOW - short)));
    }
}

#[test]
fn mojibake_in_a_later_entry_is_told_behind_that() {
    let text = format!(
        "{}12 maj 2012\n\nVÃ¤l pÃ¥ vÃ¤g hem.\n\nÃ–ver Ã¤ngen.\n",
        page(&["10 maj 2012", "11 maj 2012"]).replace('ä', "a")
    );
    assert_eq!(told(Code::SuspectedMojibake, &text)[0].0, 15);
    assert_eq!(law::check_round_trip(&Parser::new(&text).collect::<Vec<_>>()), Ok(()));
}

#[test]
fn each_run_of_uncarried_characters_is_told() {
    let remarks = told(Code::CharacterReplaced, "5 maj 2012\n\nEn\u{7} två.\n\n\0\0\u{8}tre\u{1}\n");
    let one = |code: &str| format!("HTML cannot carry {code}; it becomes U+FFFD");
    let three = "HTML cannot carry these 3 characters, the first of them U+0000; each becomes U+FFFD".to_owned();
    assert_eq!(remarks, [(3, one("U+0007")), (5, three), (5, one("U+0001"))]);
}

#[test]
fn a_hundred_runs_of_uncarried_characters_are_told_one_by_one() {
    let text =
        format!("5 maj 2012\n\nVandring\n\n{}\n\n6 maj 2012\n\nVila\n\n{}\n", "a\0b ".repeat(90), "a\0b ".repeat(90));
    let remarks = told(Code::CharacterReplaced, &text);
    assert_eq!(remarks.len(), 101);
    assert_eq!(remarks[100], (11, "80 more places before here hold characters that HTML cannot carry".to_owned()));
    assert_eq!(law::check_round_trip(&Parser::new(&text).collect::<Vec<_>>()), Ok(()));
    assert_eq!(told(Code::CharacterReplaced, &"a\0b ".repeat(100)).len(), 100);
}

#[test]
fn replies_count_as_comments() {
    let page = |count: u32| {
        format!(
            "9 October 2012\n\nBlue mittens\n\nThey are finished at last.\n\n{count} comments:\n\nLily said...\nGood!\n\
             9 October 2012 at 21:10\nReply\nReplies\n\n    Ruth said...\n    At the market.\n\
             \x20   9 October 2012 at 22:40\n    Reply\n"
        )
    };
    assert_eq!(told(Code::CommentCountMismatch, &page(2)), []);
    assert_eq!(told(Code::CommentCountMismatch, &page(3)), [(7, "the count says 3, 2 comments follow".to_owned())]);
}

#[test]
fn quotes_past_the_limit_are_told() {
    let deep = |depth: usize| format!("Han sade {}djupt{} igen.", "「".repeat(depth), "」".repeat(depth));
    assert_eq!(told(Code::NestingLimit, &deep(8)), []);
    assert_eq!(
        told(Code::NestingLimit, &deep(11)),
        [(1, "quotations nest deeper than 8; the inner ones stay text".to_owned())]
    );
    let unpaired = format!("Han sade {}djupt」 igen.", "「".repeat(12));
    assert_eq!(told(Code::NestingLimit, &unpaired), []);
}
