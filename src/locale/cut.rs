//! Cutting text into words and telling what each may begin, in one pass over the letters of Western Europe.

use super::{
    gate::{Gate, gate, gate_of},
    table::{LONGEST, mix},
    words::words,
};
use crate::step::step;

/// A word of a text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Cut {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) gate: Gate,
    /// Whether there may be a capital behind its first letter.
    pub(crate) seam: bool,
}

/// The first word of `text` from byte `from` on: just as [`words`] cuts it, and what [`gate`] says of it.
#[inline]
pub(crate) fn cut(text: &str, from: usize) -> Option<Cut> {
    let bytes = text.as_bytes();
    let start = match start(bytes, from) {
        Start::Word(start) => start,
        Start::Far(at) => return far(text, at),
        Start::None => return None,
    };
    let Some(run) = run(bytes.get(start..)?) else { return far(text, start) };
    step(start + run.len - from);
    Some(Cut { start, end: start + run.len, gate: gate_of(run.hash, run.digits), seam: run.seam })
}

/// The same in any script.
#[cold]
fn far(text: &str, from: usize) -> Option<Cut> {
    let rest = text.get(from..)?;
    let word = words(rest).next()?;
    let gate = gate(rest.get(word.clone())?);
    Some(Cut { start: from + word.start, end: from + word.end, gate, seam: true })
}

enum Start {
    /// A letter or a digit of the few that are told here.
    Word(usize),
    /// A character of another kind.
    Far(usize),
    None,
}

#[inline]
fn start(bytes: &[u8], from: usize) -> Start {
    let mut at = from;
    loop {
        let rest = bytes.get(at..).unwrap_or_default();
        match rest {
            [] => return Start::None,
            [b, ..] if b.is_ascii_alphanumeric() => return Start::Word(at),
            [b, ..] if b.is_ascii() => at += 1,
            [0xC3, low, ..] if !matches!(low, 0x97 | 0xB7) => return Start::Word(at),
            _ if eastern(rest).is_some() => return Start::Word(at),
            _ => match sign(rest) {
                0 => return Start::Far(at),
                len => at += len,
            },
        }
    }
}

/// A run of letters or of digits.
struct Run {
    len: usize,
    hash: u64,
    digits: bool,
    seam: bool,
}

/// The run that `bytes` begin with; none where that takes more than the letters of Western Europe to tell.
#[inline]
fn run(bytes: &[u8]) -> Option<Run> {
    match bytes.first()? {
        b'0'..=b'9' => return number(bytes),
        0xE3..=0xE9 => return eastern_run(bytes),
        _ => {}
    }
    let (mut hash, mut capitals, mut len) = (0, 0, 0);
    loop {
        for &b in bytes.get(len..)?.iter().take_while(|b| b.is_ascii_alphabetic()) {
            hash = mix(hash, u32::from(b | 0x20));
            capitals += usize::from(b & 0x20 == 0);
            len += 1;
        }
        match bytes.get(len..)? {
            [0xC3, 0x9F, ..] | [b'\'', ..] => return None,
            [0xC3, low, ..] if !matches!(low, 0x97 | 0xB7) => {
                hash = mix(hash, 0xC0 | u32::from(low & 0x3F) | 0x20);
                capitals += usize::from(*low < 0x9F);
                len += 2;
            }
            rest if !ends_run(rest) => return None,
            _ => break,
        }
    }
    let first = matches!(bytes, [b'A'..=b'Z', ..] | [0xC3, ..0x9F, ..]);
    Some(Run { len, hash, digits: false, seam: capitals > usize::from(first) })
}

/// A run of kana and ideographs.
fn eastern_run(bytes: &[u8]) -> Option<Run> {
    let (mut hash, mut len) = (0, 0);
    while let Some(c) = bytes.get(len..).and_then(eastern) {
        if len / 3 < LONGEST {
            hash = mix(hash, c);
        }
        len += 3;
    }
    match bytes.get(len..)? {
        [b'\'', ..] => None,
        [b, ..] if b.is_ascii_alphabetic() => None,
        [0xC3, ..] => None,
        rest => ends_run(rest).then_some(Run { len, hash, digits: false, seam: false }),
    }
}

/// The kana or the ideograph that the bytes start with.
#[inline]
fn eastern(bytes: &[u8]) -> Option<u32> {
    let [first @ 0xE3..=0xE9, second, third, ..] = bytes else { return None };
    let code = u32::from(first & 0xF) << 12 | u32::from(second & 0x3F) << 6 | u32::from(third & 0x3F);
    matches!(code, 0x4E00..=0x9FFF | 0x3041..=0x3096 | 0x30A1..=0x30FA | 0x30FC).then_some(code)
}

fn number(bytes: &[u8]) -> Option<Run> {
    let len = bytes.iter().take_while(|b| b.is_ascii_digit()).count();
    let hash = bytes.iter().take(len).fold(0, |hash, &b| mix(hash, u32::from(b)));
    let rest = bytes.get(len..).filter(|rest| ends_run(rest) || rest.starts_with(&[0xC3]));
    rest.map(|_| Run { len, hash, digits: true, seam: false })
}

/// Whether what follows a run surely belongs to none.
#[inline]
fn ends_run(rest: &[u8]) -> bool {
    match rest {
        [] => true,
        [b, ..] if b.is_ascii() => true,
        [0xC3, ..] => true,
        _ => sign(rest) > 0,
    }
}

/// The length of a sign of Latin-1, of general or of the East's punctuation that always parts words; 0 where there is none.
const fn sign(bytes: &[u8]) -> usize {
    match bytes {
        [0xC2, 0xA0..=0xA9 | 0xAB | 0xAC | 0xAE..=0xB1 | 0xB4 | 0xB6..=0xB8 | 0xBB | 0xBF, ..] => 2,
        [0xE2, 0x80, 0x90..=0x97 | 0x9A..=0xA7 | 0xB0..=0xBF, ..] => 3,
        [0xE3, 0x80, 0x80..=0x83 | 0x88..=0x91, ..] => 3,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::{Cut, cut, far};

    #[test]
    fn the_short_way_is_the_long_way() {
        let beyond = ('\u{80}'..='\u{24F}').chain('\u{2000}'..='\u{2070}').chain('\u{2FF0}'..='\u{3110}');
        let beyond = beyond.chain("一日鿿й́٣：Ａ가".chars());
        for c in ('\0'..='\u{7F}').chain(beyond) {
            for text in
                ["x", "", "å", "12", "Labels", "ö'", "\u{301}", "“", "月", "かの", "件ア"].iter().flat_map(|it| {
                    [format!("{it}{c}"), format!("{c}{it}"), format!(" {it}{c}{it} {c}"), format!("{c} {it}A{c}")]
                })
            {
                let (mut short, mut long) = (Vec::new(), Vec::new());
                let (mut at, mut from) = (0, 0);
                while let Some(word) = cut(&text, at) {
                    at = word.end;
                    short.push(Cut { seam: false, ..word });
                    let inner = text[word.start..word.end].chars().skip(1).any(char::is_uppercase);
                    assert!(word.seam || !inner, "{text:?}");
                }
                while let Some(word) = far(&text, from) {
                    from = word.end;
                    long.push(Cut { seam: false, ..word });
                }
                assert_eq!(short, long, "{text:?}");
            }
        }
    }
}
