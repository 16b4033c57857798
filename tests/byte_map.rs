//! The way back from the text to the bytes of the file is exact, in every encoding and for any bytes.

#![cfg(feature = "encoding")]

mod encodings_support;

use blogtext::{
    Span,
    source::{Decoded, Decoding},
};
use encoding_rs::Encoding;
use encodings_support::{encode, texts};
use proptest::{collection::vec, prelude::*, sample::select};

const LABELS: [&str; 40] = [
    "utf-8",
    "utf-16le",
    "utf-16be",
    "windows-1250",
    "windows-1251",
    "windows-1252",
    "windows-1253",
    "windows-1254",
    "windows-1255",
    "windows-1256",
    "windows-1257",
    "windows-1258",
    "windows-874",
    "iso-8859-2",
    "iso-8859-3",
    "iso-8859-4",
    "iso-8859-5",
    "iso-8859-6",
    "iso-8859-7",
    "iso-8859-8",
    "iso-8859-8-i",
    "iso-8859-10",
    "iso-8859-13",
    "iso-8859-14",
    "iso-8859-15",
    "iso-8859-16",
    "koi8-r",
    "koi8-u",
    "ibm866",
    "macintosh",
    "x-mac-cyrillic",
    "x-user-defined",
    "shift_jis",
    "euc-jp",
    "iso-2022-jp",
    "gbk",
    "gb18030",
    "big5",
    "euc-kr",
    "latin1",
];

fn decode<'a>(bytes: &'a [u8], label: &str) -> Decoded<'a> {
    Decoding::new().encoding(label.parse().expect("a label")).decode(bytes)
}

/// Each character with the bytes it is said to be.
fn pieces<'a>(decoded: &'a Decoded<'_>) -> impl Iterator<Item = (char, Span)> + 'a {
    let span = |(at, c): (usize, char)| (c, decoded.file_span(Span::new(at, at + c.len_utf8())));
    decoded.text().char_indices().map(span)
}

/// What holds for any bytes: the text is that of the encoding's own decoder, and its characters are the file, piece by
/// piece.
fn check(bytes: &[u8], label: &str) {
    let decoded = decode(bytes, label);
    let encoding = Encoding::for_label(label.as_bytes()).expect("a label");
    let (oracle, faulty) = encoding.decode_without_bom_handling(bytes);
    assert_eq!(decoded.text(), oracle, "{label} {bytes:02X?}");
    assert_eq!(!decoded.faults().is_empty(), faulty, "{label} {bytes:02X?}");
    let mut at = 0;
    for (c, span) in pieces(&decoded) {
        assert_eq!(span.start, at, "{c:?} {label} {bytes:02X?}");
        at = span.end;
    }
    let trailing = &bytes[at..];
    assert!(trailing.is_empty() || label == "iso-2022-jp" && trailing.starts_with(b"\x1B"), "{label} {bytes:02X?}");
    for fault in decoded.faults() {
        assert_eq!(decoded.file_span(fault.span), fault.file, "{label} {bytes:02X?}");
        assert!(fault.span.slice(decoded.text()).is_some_and(|it| it.chars().all(|c| c == '\u{FFFD}')));
    }
}

/// Where a character begins the file can be cut: what is before it is the text before it.
fn check_cuts(text: &str, label: &str) {
    let bytes = encode(text, label);
    let decoded = decode(&bytes, label);
    assert_eq!(decoded.text(), text, "{label}");
    for (at, _) in text.char_indices() {
        let place = decoded.file_span(Span::new(at, text.len())).start;
        assert_eq!(decode(&bytes[..place], label).text(), &text[..at], "{label}");
        let end = decoded.file_span(Span::new(0, at)).end;
        assert_eq!(end, place, "a span ends where the next begins: {at} in {label}");
    }
}

#[test]
fn every_text_in_every_encoding() {
    for text in texts() {
        for label in text.encodings.iter().map(String::as_str).chain(["utf-8", "utf-16le", "utf-16be", "gb18030"]) {
            check(&encode(&text.text, label), label);
            if label != "iso-2022-jp" {
                check_cuts(&text.text, label);
            }
        }
    }
}

/// Over many of the map's strides.
#[test]
fn long_texts_too() {
    for label in ["shift_jis", "utf-16be", "gb18030", "windows-1252", "utf-8"] {
        let text = "a𠮷ÿ\u{80}ｱ雪\n"
            .chars()
            .filter(|&c| {
                label == "gb18030"
                    || Encoding::for_label(label.as_bytes())
                        .is_some_and(|it| !it.encode(&c.to_string()).2 || label.starts_with("utf-16"))
            })
            .collect::<String>();
        check(&encode(&text.repeat(2000), label), label);
    }
}

#[test]
fn spans_that_cut_a_character_get_all_of_it() {
    let decoded = decode(b"a\x82\xA0b", "shift_jis");
    assert_eq!(decoded.text(), "aあb");
    for (span, file) in
        [((1, 2), (1, 3)), ((2, 3), (1, 3)), ((3, 5), (1, 4)), ((2, 2), (1, 1)), ((5, 5), (4, 4)), ((4, 99), (3, 4))]
    {
        assert_eq!(decoded.file_span(Span::new(span.0, span.1)), Span::new(file.0, file.1), "{span:?}");
    }
}

#[test]
fn nothing_is_nothing() {
    for label in LABELS {
        let decoded = decode(b"", label);
        assert_eq!((decoded.text(), decoded.file_span(Span::EMPTY)), ("", Span::EMPTY), "{label}");
    }
}

/// Bytes that are often the beginning, the middle or the end of a character.
fn bytes() -> impl Strategy<Value = Vec<u8>> {
    let telling = select(
        b"\x1B$B(J@0189\x81\x82\x84\x8E\x8F\xA1\xA4\xB0\xC3\xD8\xDC\xE2\x80\xFE\xFF\x88\x62\x64\xA3\xA5aZ \n\0"
            .to_vec(),
    );
    prop_oneof![vec(any::<u8>(), 0..60), vec(telling, 0..60), vec(prop_oneof![0x80..=0xFF_u8, 0x30..=0x39_u8], 0..40)]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_in_any_encoding(bytes in bytes(), label in select(LABELS.to_vec())) {
        check(&bytes, label);
    }

    #[test]
    fn any_text_can_be_cut(text in "[a-z äж雪あ𠮷ｱ€\n]{0,40}", label in select(vec!["utf-8", "utf-16le", "utf-16be", "gb18030"])) {
        check_cuts(&text, label);
    }

    #[test]
    fn any_japanese_can_be_cut(text in "[a-zあ-んア-ン雪日ｱｶ。、\n]{0,40}", label in select(vec!["shift_jis", "euc-jp"])) {
        check_cuts(&text, label);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// What is chosen, found or repaired, no bytes make it fail, and all of them are told.
    #[test]
    fn any_bytes_are_read(bytes in bytes(), repair in any::<bool>(), more in 0..3_usize) {
        let bytes = bytes.repeat(more);
        let decoded = Decoding::new().repair_mojibake(repair).decode(&bytes);
        let mut at = 0;
        for (_, span) in pieces(&decoded) {
            prop_assert_eq!(span.start, at);
            at = span.end;
        }
        blogtext::parse_decoded(&decoded);
    }
}
