//! What is to be said of the bytes that a text was decoded from.

use crate::{
    diagnostic::Code,
    parse::out::Out,
    source::{Chosen, Decoded, Encoding, Fault, Mojibake, Span},
};

/// The most places that are told one by one: in the wrong encoding half of a file is nothing.
const MOST: usize = 100;

/// Tells what was guessed, what could not be read, and what was read wrongly before.
pub(super) fn tell(decoded: &Decoded<'_>, out: &mut Out<'_>) {
    let (encoding, faults) = (decoded.encoding(), decoded.faults());
    if decoded.chosen() == Chosen::Guessed {
        let message = format!("read as {encoding}, which is a guess by the look of the bytes");
        out.warn(Code::GuessedEncoding, first_beyond_ascii(out.text), message);
    }
    if let Some(mojibake) = decoded.mojibake() {
        out.warn(Code::SuspectedMojibake, mojibake.span, misread(mojibake));
    }
    for fault in faults.iter().take(MOST) {
        out.warn(Code::UndecodableBytes, fault.span, undecodable(fault, encoding));
    }
    if let Some(more) = faults.len().checked_sub(MOST).filter(|&more| more > 0) {
        let places = if more == 1 { "place is" } else { "places are" };
        let message = format!("{more} more {places} before here where the bytes are no character in {encoding}");
        out.warn(Code::UndecodableBytes, Span::new(out.text.len(), out.text.len()), message);
    }
}

/// Where a wrong guess shows first.
fn first_beyond_ascii(text: &str) -> Span {
    let found = text.char_indices().find(|&(_, c)| !c.is_ascii() && c != '\u{FEFF}');
    found.map_or(Span::EMPTY, |(at, c)| Span::new(at, at + c.len_utf8()))
}

fn undecodable(fault: &Fault, encoding: Encoding) -> String {
    let (first, last) = (fault.file.start, fault.file.end.saturating_sub(1));
    match fault.file.len() {
        1 => format!("byte {first} of the file is no character in {encoding}; it is read as U+FFFD"),
        _ => format!("bytes {first} to {last} of the file are no character in {encoding}; they are read as U+FFFD"),
    }
}

fn misread(mojibake: &Mojibake) -> String {
    let (written, meant) = (mojibake.written.escape_debug(), mojibake.meant.escape_debug());
    let how = how(&mojibake.read_as);
    match mojibake.repaired {
        0 => format!("“{written}” is probably “{meant}”: UTF-8 was {how}"),
        1 => format!("“{written}” was repaired to “{meant}”: UTF-8 was {how}"),
        count => format!("{count} characters were repaired, first “{written}” to “{meant}”: UTF-8 was {how}"),
    }
}

/// “once read as windows-1252”
fn how(read_as: &[Encoding]) -> String {
    let Some((first, rest)) = read_as.split_first() else { return "misread".to_owned() };
    if rest.iter().any(|it| it != first) {
        let in_order: Vec<String> = read_as.iter().rev().map(|it| it.name()).collect();
        return format!("read as {}", in_order.join(", then as "));
    }
    match rest.len() {
        0 => format!("once read as {first}"),
        1 => format!("twice read as {first}"),
        more => format!("read as {first} {} times", more + 1),
    }
}
