//! Texts of many languages in the encodings that they were saved in: what is read is what was written.

#![cfg(feature = "encoding")]

mod encodings_support;

use blogtext::{
    Parser, Span,
    ast::law,
    diagnostic::Code,
    parse_bytes, parse_decoded,
    source::{Chosen, Decoded, Decoding, Encoding, decode},
};
use encodings_support::{Text, encode, texts, undetectable};
use std::{borrow::Cow, collections::BTreeSet};

const KIBIBYTE: usize = 1024;
const EVIDENCE_WINDOW: usize = 256 * 1024;

/// Every text, in each of its encodings, is at most a KiB.
fn files() -> Vec<(Text, String, Vec<u8>)> {
    let mut files = Vec::new();
    for text in texts() {
        for label in text.encodings.clone() {
            let bytes = encode(&text.text, &label);
            assert!(bytes.len() <= KIBIBYTE, "{} has {} bytes in {label}", text.name, bytes.len());
            files.push((
                Text { name: text.name.clone(), encodings: Vec::new(), text: text.text.clone() },
                label,
                bytes,
            ));
        }
    }
    files
}

fn codes(decoded: &Decoded<'_>) -> Vec<Code> {
    parse_decoded(decoded).diagnostics.iter().map(|it| it.code).collect()
}

#[test]
fn there_are_as_many_texts_and_encodings_as_are_claimed() {
    let names: BTreeSet<String> = texts().into_iter().map(|it| it.name).collect();
    let encodings: BTreeSet<String> = files().into_iter().map(|(_, label, _)| label).collect();
    assert!(names.len() >= 55 && names.len() == texts().len(), "{} texts", names.len());
    assert!(encodings.len() >= 24, "{} encodings: {encodings:?}", encodings.len());
}

#[test]
fn a_kibibyte_tells_the_encoding() {
    let mut wrong = Vec::new();
    for (text, label, bytes) in files() {
        let decoded = decode(&bytes);
        assert_eq!(decoded.chosen(), Chosen::Guessed, "{} in {label}", text.name);
        if decoded.text() != text.text {
            wrong.push(format!("{} in {label} was read as {}: {}", text.name, decoded.encoding(), decoded.text()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_guess_says_so_and_that_is_all() {
    for (text, label, bytes) in files() {
        let decoded = decode(&bytes);
        assert_eq!(codes(&decoded), [Code::GuessedEncoding], "{} in {label}", text.name);
        let named = Decoding::new().encoding(label.parse().expect("a label")).decode(&bytes);
        assert_eq!((named.text(), named.chosen()), (text.text.as_str(), Chosen::Asked), "{} in {label}", text.name);
        assert_eq!(codes(&named), [], "{} in {label}", text.name);
    }
}

#[test]
fn what_cannot_be_told_is_a_guess_or_needs_its_name() {
    for text in undetectable() {
        let label = &text.encodings[0];
        let bytes = encode(&text.text, label);
        let decoded = decode(&bytes);
        assert_ne!(decoded.text(), text.text, "{} in {label} can be told after all", text.name);
        if std::str::from_utf8(&bytes).is_err() {
            assert_eq!(decoded.chosen(), Chosen::Guessed, "{}", text.name);
            assert!(codes(&decoded).contains(&Code::GuessedEncoding), "{}", text.name);
        }
        let named = Decoding::new().encoding(label.parse().expect("a label")).decode(&bytes);
        assert_eq!((named.text(), codes(&named)), (text.text.as_str(), vec![]), "{} in {label}", text.name);
    }
}

#[test]
fn the_page_names_what_cannot_be_told() {
    let page = include_str!("../docs/encodings.md");
    for text in undetectable() {
        let row = format!("| {} |", text.encodings[0]);
        assert!(page.contains(&row), "{row}");
    }
    for (_, label, _) in files() {
        assert!(page.contains(&format!("`{label}`")), "{label}");
    }
}

#[test]
fn utf_8_is_borrowed_and_gets_no_remark() {
    for text in texts() {
        let decoded = decode(text.text.as_bytes());
        assert_eq!((decoded.chosen(), decoded.encoding()), (Chosen::ValidUtf8, Encoding::UTF_8), "{}", text.name);
        assert_eq!(codes(&decoded), [], "{}", text.name);
        assert_eq!(decoded.file_span(Span::new(1, 3)), Span::new(1, 3));
        assert!(matches!(decoded.into_text(), Cow::Borrowed(it) if it == text.text));
    }
}

#[test]
fn utf_16_is_told_by_its_mark_or_its_blanks() {
    for text in texts() {
        for label in ["utf-16le", "utf-16be"] {
            let marked = encode(&format!("\u{FEFF}{}", text.text), label);
            let decoded = decode(&marked);
            assert_eq!((decoded.chosen(), decoded.encoding().name()), (Chosen::ByteOrderMark, label.to_owned()));
            assert_eq!(decoded.text().strip_prefix('\u{FEFF}'), Some(text.text.as_str()), "{} in {label}", text.name);
            assert_eq!(codes(&decoded), [], "{} in {label}", text.name);
            let bare = encode(&text.text, label);
            let decoded = decode(&bare);
            assert_eq!((decoded.chosen(), decoded.text()), (Chosen::Guessed, text.text.as_str()), "{}", text.name);
        }
    }
}

#[test]
fn utf_16_in_ascii_alone_is_no_utf_8() {
    let decoded = parse_bytes(b"3\0 \0M\0a\0y\0 \x002\x000\x000\x004\0\n\0\n\0R\0a\0i\0n\0.\0\n\0");
    assert_eq!(decoded.entries.len(), 1);
    assert_eq!(decoded.diagnostics[0].code, Code::GuessedEncoding);
    let nul = b"a text of one byte a letter, with \0 in it and nothing else that is odd";
    assert_eq!(decode(nul).chosen(), Chosen::ValidUtf8);
}

#[test]
fn broken_utf_8_is_utf_8_still() {
    let mut bytes = "3 maj 2004\n\nDet snöar på ön, och det är mörkt ännu.\n".as_bytes().to_vec();
    bytes.truncate(bytes.len() - 5);
    bytes.extend(b"\xC3");
    let decoded = decode(&bytes);
    assert_eq!((decoded.chosen(), decoded.encoding()), (Chosen::Guessed, Encoding::UTF_8));
    let fault = decoded.faults()[0];
    assert_eq!(fault.file, Span::new(bytes.len() - 1, bytes.len()));
    assert_eq!(fault.span.slice(decoded.text()), Some("\u{FFFD}"));
    assert_eq!(codes(&decoded), [Code::GuessedEncoding, Code::UndecodableBytes]);
}

#[test]
fn undecodable_bytes_are_told_with_their_places() {
    let asked =
        |bytes: &'static [u8], label: &str| Decoding::new().encoding(label.parse().expect("a label")).decode(bytes);
    let decoded = asked(b"Hej\n\xD2\xFF\xFF!\n\xAE", "windows-1253");
    assert_eq!(decoded.text(), "Hej\n\u{FFFD}\u{FFFD}\u{FFFD}!\n®");
    let places: Vec<_> = decoded.faults().iter().map(|it| (it.span, it.file)).collect();
    assert_eq!(places, [(Span::new(4, 13), Span::new(4, 7))]);
    let remarks = parse_decoded(&decoded).diagnostics;
    assert_eq!(
        remarks[0].message,
        "bytes 4 to 6 of the file are no character in windows-1253; they are read as U+FFFD"
    );
    let decoded = asked(b"\x82\xA0\x82", "shift_jis");
    assert_eq!(
        parse_decoded(&decoded).diagnostics[0].message,
        "byte 2 of the file is no character in shift_jis; it is read as U+FFFD"
    );
}

#[test]
fn a_hundred_places_are_told_one_by_one() {
    let bytes = "å ".repeat(150);
    let bytes: Vec<u8> = encode(&bytes, "windows-1252");
    let decoded = Decoding::new().encoding(Encoding::UTF_8).decode(&bytes);
    assert_eq!(decoded.faults().len(), 150);
    let remarks = parse_decoded(&decoded).diagnostics;
    assert_eq!(remarks.len(), 101);
    assert_eq!(remarks[100].message, "50 more places are before here where the bytes are no character in utf-8");
}

#[test]
fn remarks_on_bytes_stand_where_the_rules_of_events_say() {
    let text = encode(&"3 maj 2004\n\nSnö på ön.\n\n4 maj 2004\n\nSmält.\n\n".repeat(40), "windows-1252");
    for encoding in [Encoding::UTF_8, "windows-1253".parse().expect("a label")] {
        let decoded = Decoding::new().encoding(encoding).decode(&text);
        let events: Vec<_> = Parser::decoded(&decoded).collect();
        assert_eq!(law::check_round_trip(&events), Ok(()));
        assert_eq!(law::check_events(decoded.text(), &events), Ok(()));
    }
}

/// The window is the first there is; only where that is all ASCII it starts with what is not.
#[test]
fn what_stands_behind_the_window_decides_nothing() {
    let swedish = encode("Det snöar på ön, och det är mörkt ännu. ", "windows-1252");
    let sound = "Så är det på ön. ".repeat(EVIDENCE_WINDOW / 16);
    let behind = [sound.as_bytes(), &swedish].concat();
    let decoded = decode(&behind);
    assert_eq!((decoded.chosen(), decoded.encoding()), (Chosen::ValidUtf8, Encoding::UTF_8));
    assert_eq!(decoded.faults().len(), 6);
    let first = [b"a ".repeat(EVIDENCE_WINDOW).as_slice(), &swedish].concat();
    let decoded = decode(&first);
    assert_eq!(decoded.encoding().name(), "windows-1252");
    assert!(decoded.text().ends_with("ännu. "));
    for more in 0..4 {
        let cut = format!("{}{}", "a".repeat(more), "雪".repeat(EVIDENCE_WINDOW));
        assert_eq!(decode(&[cut.as_bytes(), b"\xFF"].concat()).chosen(), Chosen::ValidUtf8);
    }
}

#[test]
fn an_unknown_name_is_answered_with_a_known_one() {
    let error = "windows-1225".parse::<Encoding>().expect_err("there is none");
    assert_eq!(error.to_string(), "no encoding is called “windows-1225”; perhaps `windows-1255`");
}
