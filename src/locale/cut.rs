//! Cutting text into words and telling what each may begin, in one pass.

use super::{
    gate::Gate,
    index::{Entry, Told, known, told_of},
    run::{Run, is_eastern, run, short_run, sign},
    words::words,
};
use crate::step::step;
use std::ops::Range;

/// A word of a text.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) struct Cut {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) gate: Gate,
    /// Whether there may be a capital behind its first letter.
    pub(crate) seam: bool,
}

/// The first word of `text` from byte `from` on: just as [`words`] cuts it, and what it may begin.
#[inline]
pub(crate) fn cut(text: &str, from: usize) -> Option<Cut> {
    cut_within(text, from, usize::MAX)
}

/// The same, where a word of a far script that has more than `most` bytes is none of the tables.
#[inline]
pub(super) fn cut_within(text: &str, from: usize, most: usize) -> Option<Cut> {
    cut_told(text, from, false, most).map(|(cut, _)| cut)
}

/// The same, and the word of the tables that it seems to be; of far scripts that it is, where that is `asked`.
#[inline]
fn cut_told(text: &str, from: usize, asked: bool, most: usize) -> Option<(Cut, Seeming)> {
    match next_run(text.as_bytes(), from)? {
        Ok((start, run)) => {
            step(start + run.len - from);
            let (gate, told) = told_of(run.hash, run.digits);
            let cut = Cut { start, end: start + run.len, gate, seam: run.seam };
            Some((cut, told.map_or(Seeming::Is(None), |told| Seeming::Told(told, run.folded))))
        }
        Err(at) => far(text, at, asked, most).map(|(cut, entry)| (cut, Seeming::Is(entry))),
    }
}

/// Which word of the tables a word is.
enum Seeming {
    /// By its hash, and the word itself, folded, where eight bytes hold it.
    Told(Told, u64),
    Is(Option<Entry>),
}

/// The same, and what the tables know of it.
#[inline]
pub(super) fn cut_known(text: &str, from: usize, most: usize) -> Option<(Cut, Option<Entry>)> {
    let (cut, seeming) = cut_told(text, from, true, most)?;
    let entry = match seeming {
        Seeming::Told(told, 0) => told.of(text.get(cut.start..cut.end)?),
        Seeming::Told(told, folded) => told.of_block(folded),
        Seeming::Is(entry) => entry,
    };
    Some((cut, entry))
}

/// The same in any script.
#[cold]
fn far(text: &str, from: usize, asked: bool, most: usize) -> Option<(Cut, Option<Entry>)> {
    let word = far_word(text, from)?;
    let (gate, entry) = known(text.get(word.clone())?, asked, most);
    Some((Cut { start: word.start, end: word.end, gate, seam: true }, entry))
}

/// The place of the first word of `text` from byte `from` on, and the hash of its folded form where that is told in passing.
#[inline]
pub(super) fn hashed(text: &str, from: usize) -> Option<(Range<usize>, Option<u64>)> {
    match next_run(text.as_bytes(), from)? {
        Ok((start, run)) => {
            step(start + run.len - from);
            Some((start..start + run.len, Some(run.hash)))
        }
        Err(at) => far_word(text, at).map(|word| (word, None)),
    }
}

/// The first run from byte `from` on and where it starts, or where what is not told here starts.
#[inline]
fn next_run(bytes: &[u8], from: usize) -> Option<Result<(usize, Run), usize>> {
    // Mostly a word starts there, or one byte behind.
    let near = from + usize::from(bytes.get(from).is_some_and(|b| matches!(b, b' '..=b'/')));
    if let Some(run) = short_run(bytes.get(near..)?) {
        return Some(Ok((near, run)));
    }
    let start = match start(bytes, from) {
        Start::Word(start) => start,
        Start::Far(at) => return Some(Err(at)),
        Start::None => return None,
    };
    Some(run(bytes.get(start..)?).map(|run| (start, run)).ok_or(start))
}

#[cold]
fn far_word(text: &str, from: usize) -> Option<Range<usize>> {
    let word = words(text.get(from..)?).next()?;
    Some(from + word.start..from + word.end)
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
            [0xC4 | 0xC5 | 0xCE..=0xDB, ..] if sign(rest) == 0 => return Start::Word(at),
            _ if is_eastern(rest) => return Start::Word(at),
            _ => match sign(rest) {
                0 => return Start::Far(at),
                len => at += len,
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Cut, cut, far};

    #[test]
    fn the_short_way_is_the_long_way() {
        let beyond = ('\u{80}'..='\u{24F}')
            .chain('\u{370}'..='\u{6FF}')
            .chain('\u{2000}'..='\u{2070}')
            .chain('\u{2FF0}'..='\u{3110}');
        let beyond = beyond.chain("一日鿿й́٣：Ａ가".chars());
        for c in ('\0'..='\u{7F}').chain(beyond) {
            for text in
                ["x", "", "å", "ž’", "12", "Labels", "ö'", "\u{301}", "“", "月", "Вя", "ς", "كي", "ם", "かの", "件ア"]
                    .iter()
                    .flat_map(|it| {
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
                while let Some((word, _)) = far(&text, from, true, usize::MAX) {
                    from = word.end;
                    long.push(Cut { seam: false, ..word });
                }
                assert_eq!(short, long, "{text:?}");
            }
        }
    }
}
