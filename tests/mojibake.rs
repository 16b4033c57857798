//! Text that was decoded wrongly before, made by the tests: diagnosed, and repaired exactly.

#![cfg(feature = "encoding")]

mod encodings_support;
mod fixtures_support;

use blogtext::{
    Span,
    diagnostic::Code,
    parse, parse_decoded,
    source::{Decoded, Decoding, decode},
};
use encodings_support::{Text, encode, misread, texts};

const MISREADINGS: [&str; 6] =
    ["windows-1252", "windows-1250", "windows-1251", "windows-1253", "windows-1254", "macintosh"];

/// Those that have enough to tell: fewer than three places are no suspicion.
fn telling() -> impl Iterator<Item = Text> {
    texts().into_iter().filter(|it| it.text.chars().filter(|c| !c.is_ascii()).count() >= 3)
}

fn repaired(bytes: &[u8]) -> Decoded<'_> {
    Decoding::new().repair_mojibake(true).decode(bytes)
}

/// What is to be read as: the names, the last time first.
fn read_as(decoded: &Decoded<'_>) -> Vec<String> {
    decoded.mojibake().map(|it| it.read_as.iter().map(|it| it.name()).collect()).unwrap_or_default()
}

fn codes(decoded: &Decoded<'_>) -> Vec<Code> {
    parse_decoded(decoded).diagnostics.iter().map(|it| it.code).collect()
}

/// The bytes of the file that each character is, told by a walk over both texts.
fn file_spans(original: &str, label: &str) -> Vec<Span> {
    let mut at = 0;
    let spans = original.chars().map(|c| {
        let len = if c.is_ascii() { 1 } else { misread(&c.to_string(), label).len() };
        at += len;
        Span::new(at - len, at)
    });
    spans.collect()
}

#[test]
fn every_misreading_of_every_text_is_repaired() {
    let mut wrong = Vec::new();
    for text in telling() {
        for label in MISREADINGS {
            let mut broken = text.text.clone();
            for times in 1..=3 {
                broken = misread(&broken, label);
                let decoded = repaired(broken.as_bytes());
                let told = decode(broken.as_bytes());
                if decoded.text() != text.text
                    || read_as(&decoded).len() != times
                    || read_as(&told) != read_as(&decoded)
                {
                    wrong.push(format!(
                        "{} {times} times as {label}: {:?} {:?}",
                        text.name,
                        read_as(&told),
                        decoded.text()
                    ));
                }
                assert_eq!(told.text(), broken, "unasked nothing is repaired");
                assert!(codes(&told).contains(&Code::SuspectedMojibake), "{} {times} times as {label}", text.name);
            }
        }
    }
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn two_places_are_no_suspicion() {
    let broken = misread("Tre böcker för en.", "windows-1252");
    assert_eq!(repaired(broken.as_bytes()).text(), broken);
}

#[test]
fn honest_texts_are_left_alone() {
    let fixtures = fixtures_support::all().into_iter().filter(|it| !it.want.contains("suspected-mojibake"));
    let fixtures = fixtures.map(|it| (it.name, it.text));
    for (name, text) in texts().into_iter().map(|it| (it.name, it.text)).chain(fixtures) {
        let decoded = repaired(text.as_bytes());
        assert_eq!(decoded.mojibake(), None, "{name}");
        assert_eq!(decoded.text(), text, "{name}");
    }
}

#[test]
fn what_is_meant_is_said() {
    for (text, message) in [
        ("NÃ¤sta vecka Ã¶var vi pÃ¥ Ã¶n.", "“Ã¤” is probably “ä”: UTF-8 was once read as windows-1252"),
        ("NÃƒÂ¤sta vecka ÃƒÂ¶var vi pÃƒÂ¥ ÃƒÂ¶n.", "“ÃƒÂ¤” is probably “ä”: UTF-8 was twice read as windows-1252"),
        ("Itâ€™s here, theyâ€™re there, weâ€™re off.", "“â€™” is probably “’”: UTF-8 was once read as windows-1252"),
        ("РџСЂРёРІРµС‚, РјРёСЂ!", "“Рџ” is probably “П”: UTF-8 was once read as windows-1251"),
        ("PĹ‚ynie Ĺ‚Ăłdka po jeziorze.", "“Ĺ‚” is probably “ł”: UTF-8 was once read as windows-1250"),
        ("N‚àö¬ßsta vecka p‚àö‚Ä¢ ‚àö‚àÇn.", "“‚àö¬ß” is probably “ä”: UTF-8 was twice read as macintosh"),
    ] {
        let decoded = decode(text.as_bytes());
        let remarks = parse_decoded(&decoded).diagnostics;
        assert_eq!(remarks.iter().map(|it| it.message.as_ref()).collect::<Vec<_>>(), [message], "{text}");
    }
}

#[test]
fn a_repair_is_told_with_its_place() {
    let decoded = repaired("Hej!\nNÃ¤sta vecka Ã¶var vi pÃ¥ Ã¶n.".as_bytes());
    let remark = &parse_decoded(&decoded).diagnostics[0];
    assert_eq!(remark.span.slice(decoded.text()), Some("ä"));
    let said = "4 characters were repaired, first “Ã¤” to “ä”: UTF-8 was once read as windows-1252";
    assert_eq!((remark.code, remark.message.as_ref()), (Code::SuspectedMojibake, said));
}

/// Without the bytes, what can be seen of windows-1252 is told alike.
#[test]
fn text_that_was_never_bytes_gets_the_same_remark() {
    let text = "NÃ¤sta vecka Ã¶var vi i skolan pÃ¥ Ã¶n.";
    assert_eq!(parse(text).diagnostics, parse_decoded(&decode(text.as_bytes())).diagnostics);
}

#[test]
fn honest_letters_in_a_line_keep_what_may_be_honest() {
    let broken = misread("Åke är på ön. Ängen är grön.", "windows-1252");
    let text = format!("{broken}\n”MANHÃ” och Åke åt Ã¤pplen.\n{broken}\n");
    let decoded = repaired(text.as_bytes());
    let sound = "Åke är på ön. Ängen är grön.";
    assert_eq!(decoded.text(), format!("{sound}\n”MANHÃ” och Åke åt äpplen.\n{sound}\n"));
}

#[test]
fn what_was_lost_stays_as_it_is() {
    let text = "Itâ€™s â€œhereâ€\u{FFFD}, donâ€™t, weâ€™re";
    let decoded = repaired(text.as_bytes());
    assert_eq!(decoded.text(), "It’s “hereâ€\u{FFFD}, don’t, we’re");
}

#[test]
fn a_page_about_mojibake_is_not_repaired() {
    let text = format!("{}Då stod det vÃ¤g pÃ¥ skylten.", "Så är det på ön, år efter år. ".repeat(3));
    assert_eq!(repaired(text.as_bytes()).text(), text);
}

#[test]
fn repaired_text_leads_back_to_the_bytes() {
    for text in telling() {
        for label in MISREADINGS {
            let broken = misread(&text.text, label);
            let saved = [("utf-8", broken.as_bytes().to_vec(), 1), ("utf-16le", encode(&broken, "utf-16le"), 2)];
            for (saved_as, bytes, wide) in saved {
                let asked = Decoding::new().encoding(saved_as.parse().expect("a label"));
                let decoded = asked.repair_mojibake(true).decode(&bytes);
                assert_eq!(decoded.text(), text.text, "{} {label} {saved_as}", text.name);
                let units = |span: Span| broken[..span.start].encode_utf16().count() * 2;
                let mut at = 0;
                for (c, span) in text.text.chars().zip(file_spans(&text.text, label)) {
                    let found = decoded.file_span(Span::new(at, at + c.len_utf8()));
                    at += c.len_utf8();
                    let end = Span::new(span.end, span.end);
                    let wanted = if wide == 1 { span } else { Span::new(units(span), units(end)) };
                    assert_eq!(found, wanted, "{c} of {} {label} {saved_as}", text.name);
                }
            }
        }
    }
}

#[test]
fn faults_keep_their_places_in_repaired_text() {
    let broken = misread("Åke är på ön. ", "windows-1252");
    let bytes = [broken.as_bytes(), b"\xFF\xFE", broken.as_bytes(), b"\xC3"].concat();
    let decoded = Decoding::new().encoding("utf-8".parse().expect("a label")).repair_mojibake(true).decode(&bytes);
    assert_eq!(decoded.text(), "Åke är på ön. \u{FFFD}\u{FFFD}Åke är på ön. \u{FFFD}");
    let found: Vec<_> = decoded.faults().iter().map(|it| (it.span.slice(decoded.text()), it.file)).collect();
    let (first, last) = (broken.len(), bytes.len());
    let two = Some("\u{FFFD}\u{FFFD}");
    assert_eq!(found, [(two, Span::new(first, first + 2)), (Some("\u{FFFD}"), Span::new(last - 1, last))]);
    for fault in decoded.faults() {
        assert_eq!(decoded.file_span(fault.span), fault.file);
    }
}
