//! The texts of `tests/encodings/`, and how the tests save them.

#![allow(dead_code, reason = "each test crate uses its part")]

use encoding_rs::Encoding;

/// A text, and the encodings that it is saved in.
#[derive(Debug)]
pub(crate) struct Text {
    pub(crate) name: String,
    pub(crate) encodings: Vec<String>,
    pub(crate) text: String,
}

const FILES: [&str; 7] = [
    include_str!("../encodings/western.txt"),
    include_str!("../encodings/central.txt"),
    include_str!("../encodings/baltic.txt"),
    include_str!("../encodings/cyrillic.txt"),
    include_str!("../encodings/greek-turkish.txt"),
    include_str!("../encodings/semitic.txt"),
    include_str!("../encodings/eastern.txt"),
];

/// All of them: each starts with a line `%% name: encoding, encoding`.
pub(crate) fn texts() -> Vec<Text> {
    FILES.iter().flat_map(|file| read(file)).collect()
}

/// Texts whose encoding cannot be told by the look of their bytes; `docs/encodings.md` says why.
pub(crate) fn undetectable() -> Vec<Text> {
    let mut texts = read(include_str!("../encodings/undetectable.txt"));
    texts.iter_mut().for_each(|it| it.text.truncate(it.text.trim_end().len()));
    texts
}

fn read(file: &str) -> Vec<Text> {
    let text = |part: &str| {
        let (head, text) = part.split_once('\n').expect("a text follows its head");
        let (name, encodings) = head.split_once(": ").expect("a head names encodings");
        let encodings = encodings.split(", ").map(str::to_owned).collect();
        Text { name: name.to_owned(), encodings, text: text.to_owned() }
    };
    file.split("%% ").skip(1).map(text).collect()
}

/// The bytes of `text` in an encoding; every character must be there.
pub(crate) fn encode(text: &str, label: &str) -> Vec<u8> {
    match label {
        "utf-16le" => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        "utf-16be" => text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
        _ => {
            let encoding = Encoding::for_label(label.as_bytes()).expect("the label is known");
            let (bytes, _, lost) = encoding.encode(text);
            assert!(!lost, "{label} has not all of {text}");
            bytes.into_owned()
        }
    }
}

/// What `text` looks like after its UTF-8 was read in an encoding of single bytes; a byte that is nothing there
/// stays the control character of its number.
pub(crate) fn misread(text: &str, label: &str) -> String {
    let encoding = Encoding::for_label(label.as_bytes()).expect("the label is known");
    let read = |byte: u8| match encoding.decode_without_bom_handling(&[byte]) {
        (found, false) => found.into_owned(),
        (_, true) => char::from(byte).to_string(),
    };
    text.bytes().map(read).collect()
}
