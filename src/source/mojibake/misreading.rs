//! UTF-8 that was decoded in an encoding of single bytes, and how that is undone.

use super::{FEWEST, continuations, find_from, sequence, window};
use crate::source::Encoding;
use encoding_rs::{MACINTOSH, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252, WINDOWS_1253, WINDOWS_1254};
use std::sync::LazyLock;

/// The characters that the bytes from 80 on were decoded to.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::source) struct Misreading {
    encoding: Encoding,
    high: Vec<char>,
    /// The same, to look a character up.
    bytes: Vec<(char, u8)>,
}

/// What programs take text for that does not say what it is in. Windows-1252 first: of two that explain a text alike
/// it is the likelier.
static ALL: LazyLock<Vec<Misreading>> = LazyLock::new(|| {
    let all = [WINDOWS_1252, WINDOWS_1250, WINDOWS_1251, WINDOWS_1253, WINDOWS_1254, MACINTOSH];
    all.into_iter().map(|it| Misreading::new(Encoding(it))).collect()
});

/// Of four characters beyond ASCII three must be part of a sequence.
const SHARE: (usize, usize) = (3, 4);

/// After so many characters of a text that is no such misreading the rest is not looked at.
const PATIENCE: usize = 64;

impl Misreading {
    /// The misreading that explains the beginning of `text` best, if it looks misread. Where a misreading has been
    /// undone already, a single sequence is enough to see that it was misread twice.
    pub(in crate::source) fn find(text: &str, undone: Option<&Self>) -> Option<&'static Self> {
        let window = window(text);
        let plain = find_from(window, if undone.is_some() { 1 } else { FEWEST }).is_some();
        let (first, _) = ALL.split_first()?;
        let mut best = plain.then(|| (first.explained(window).unwrap_or_default(), first));
        for it in ALL.iter().skip(1) {
            let fewest = if undone == Some(it) { 1 } else { FEWEST };
            let least = best.map_or(fewest, |(count, _)| fewest.max(count + 1));
            best = it.explained(window).filter(|&count| count >= least).map(|count| (count, it)).or(best);
        }
        best.map(|(_, it)| it)
    }

    fn new(encoding: Encoding) -> Self {
        let all: Vec<u8> = (0x80..=u8::MAX).collect();
        let (text, _) = encoding.0.decode_without_bom_handling(&all);
        // A byte that is nothing was mostly kept as the control character of its number.
        let control = |(byte, c)| if c == char::REPLACEMENT_CHARACTER { char::from(byte) } else { c };
        let high: Vec<char> = (0x80..=u8::MAX).zip(text.chars()).map(control).collect();
        let controls = (0x80..=0x9F).map(|byte| (char::from(byte), byte));
        let mut bytes: Vec<(char, u8)> = high.iter().copied().zip(0x80..=u8::MAX).chain(controls).collect();
        bytes.sort_by_key(|&(c, _)| c);
        bytes.dedup_by_key(|&mut (c, _)| c);
        Self { encoding, high, bytes }
    }

    pub(in crate::source) fn encoding(&self) -> Encoding {
        self.encoding
    }

    /// What `byte` was decoded to.
    pub(in crate::source) fn char(&self, byte: u8) -> char {
        let high = byte.checked_sub(0x80).and_then(|at| self.high.get(usize::from(at)));
        high.copied().unwrap_or(char::from(byte))
    }

    /// The byte beyond ASCII that was decoded to `c`.
    pub(in crate::source) fn byte(&self, c: char) -> Option<u8> {
        let at = self.bytes.binary_search_by_key(&c, |&(it, _)| it).ok()?;
        self.bytes.get(at).map(|&(_, byte)| byte)
    }

    /// The character that the first ones of `text` were, and how many bytes of `text` they are.
    pub(in crate::source) fn undo(&self, text: &str) -> Option<(char, usize)> {
        let mut bytes = [0; 4];
        let (mut len, mut chars) = (0, text.chars());
        while let (Some(slot), Some(c)) = (bytes.get_mut(len), chars.next()) {
            *slot = self.byte(c)?;
            len += 1;
            match std::str::from_utf8(bytes.get(..len)?) {
                Ok(found) => return Some((found.chars().next()?, text.len() - chars.as_str().len())),
                Err(error) if error.error_len().is_some() => return None,
                Err(_) => {}
            }
        }
        None
    }

    /// The same, where nobody can have meant what stands there.
    pub(in crate::source) fn undo_surely(&self, text: &str) -> Option<(char, usize)> {
        if self.encoding.0 != WINDOWS_1252 {
            return None;
        }
        sequence(text).map(|(len, meant)| (meant, len))
    }

    /// How many characters of `text` can be undone, if nearly all beyond ASCII can, and most of them are what texts have
    /// many of.
    fn explained(&self, text: &str) -> Option<usize> {
        let (mut rest, mut explained, mut common, mut others) = (text, 0_usize, 0_usize, 0_usize);
        while let Some(at) = rest.find(|c: char| !c.is_ascii()) {
            rest = rest.get(at..)?;
            let first = rest.chars().next()?;
            let skipped = match self.undo(rest) {
                Some((_, len)) => {
                    explained += 1;
                    common += usize::from(self.byte(first).and_then(continuations).is_some());
                    len
                }
                None => {
                    others += 1;
                    first.len_utf8()
                }
            };
            rest = rest.get(skipped..)?;
            if others > explained + PATIENCE {
                return None;
            }
        }
        let most = explained * SHARE.1 >= (explained + others) * SHARE.0 && common * 2 >= explained;
        most.then_some(explained)
    }
}
