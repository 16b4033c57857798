//! What JSON is made of: text, numbers, lists.

use crate::{
    source::{Span, any},
    value::Marks,
};
use serde::Serialize;
use std::fmt::{self, Display, Write};

/// JSON in the making.
#[derive(Default)]
pub(super) struct Pieces {
    made: String,
}

impl Pieces {
    pub(super) fn into_text(self) -> String {
        self.made
    }

    /// Hands on what was made, if it is as much as that.
    pub(super) fn hand_on<W: Write>(&mut self, out: &mut W, least: usize) -> fmt::Result {
        if self.made.len() >= least {
            out.write_str(&self.made)?;
            self.made.clear();
        }
        Ok(())
    }

    /// JSON as it stands.
    #[inline]
    pub(super) fn raw(&mut self, json: &str) {
        self.made.push_str(json);
    }

    /// What begins with a span, up to its first bracket in `begin`.
    pub(super) fn open(&mut self, begin: &str, span: Span) {
        self.raw(begin);
        self.number(span.start as u64);
        self.made.push(',');
        self.number(span.end as u64);
        self.made.push(']');
    }

    /// What begins with a span and has text.
    pub(super) fn text(&mut self, begin: &str, span: Span, text: &str) {
        self.open(begin, span);
        self.raw(",\"text\":");
        self.string(text);
    }

    /// What is there, behind its name.
    pub(super) fn some<T>(&mut self, name: &str, it: Option<&T>, write: impl FnOnce(&mut Self, &T)) {
        if let Some(it) = it {
            self.raw(name);
            write(self, it);
        }
    }

    /// A list, behind its name and its bracket; nothing where it is empty.
    pub(super) fn list<T>(&mut self, name: &str, parts: &[T], write: impl Fn(&mut Self, &T)) {
        let Some((first, rest)) = parts.split_first() else { return };
        self.raw(name);
        write(self, first);
        for part in rest {
            self.made.push(',');
            write(self, part);
        }
        self.made.push(']');
    }

    /// What there are few of.
    pub(super) fn by_serde<T: Serialize>(&mut self, it: &T) {
        let json = super::super::told(serde_json::to_string(it));
        self.raw(&json);
    }

    /// What is shown without a sign to escape.
    pub(super) fn shown(&mut self, it: &impl Display) {
        self.made.push('"');
        // A `String` takes whatever is written, here and below.
        let _ = write!(self.made, "{it}");
        self.made.push('"');
    }

    pub(super) fn marks(&mut self, marks: &Marks) {
        self.raw("[");
        self.string(marks.open.as_str());
        self.raw(",");
        self.string(marks.close.as_str());
        self.raw("]");
    }

    pub(super) fn number(&mut self, number: u64) {
        let Some(small) = u32::try_from(number).ok().filter(|&it| it < 100_000_000) else {
            let _ = write!(self.made, "{number}");
            return;
        };
        let digits = digits(small);
        let zeros = (digits.trailing_zeros() / 8).min(7) as usize;
        let written = (digits | 0x3030_3030_3030_3030).to_le_bytes();
        self.raw(written.get(zeros..).and_then(|it| str::from_utf8(it).ok()).unwrap_or_default());
    }

    pub(super) fn string(&mut self, text: &str) {
        self.made.push('"');
        if any(text.as_bytes(), is_escaped) {
            self.escaped(text);
        } else {
            self.raw(text);
        }
        self.made.push('"');
    }

    fn escaped(&mut self, text: &str) {
        let mut rest = text;
        while let Some((run, found)) = rest.bytes().position(is_escaped).and_then(|at| rest.split_at_checked(at)) {
            self.raw(run);
            let mut after = found.chars();
            self.escape(after.next().unwrap_or_default());
            rest = after.as_str();
        }
        self.raw(rest);
    }

    fn escape(&mut self, c: char) {
        match c {
            '"' => self.raw("\\\""),
            '\\' => self.raw("\\\\"),
            '\n' => self.raw("\\n"),
            '\r' => self.raw("\\r"),
            '\t' => self.raw("\\t"),
            '\u{8}' => self.raw("\\b"),
            '\u{C}' => self.raw("\\f"),
            c => {
                let _ = write!(self.made, "\\u{:04x}", u32::from(c));
            }
        }
    }
}

/// What JSON does not let stand in a string.
const fn is_escaped(b: u8) -> bool {
    (b < b' ') | (b == b'"') | (b == b'\\')
}

/// The eight digits of a number, each a byte, the first in the lowest: halved into numbers of four digits, of two, of one, all
/// at the same time.
const fn digits(number: u32) -> u64 {
    let fours = (number / 10_000) as u64 | ((number % 10_000) as u64) << 32;
    let hundreds = ((fours * 10_486) >> 20) & 0x0000_007F_0000_007F;
    let twos = hundreds | (fours - hundreds * 100) << 16;
    let tens = ((twos * 103) >> 10) & 0x000F_000F_000F_000F;
    tens | (twos - tens * 10) << 8
}

#[cfg(test)]
mod tests {
    use super::Pieces;

    #[test]
    fn numbers_have_their_digits() {
        let near = (0..20).map(|power| 10_u64.pow(power)).flat_map(|it| [it - 1, it, it + 1]);
        for number in near.chain(0..30_000).chain([99_999_999, 12_345_678, u64::MAX]) {
            let mut json = Pieces::default();
            json.number(number);
            assert_eq!(json.into_text(), number.to_string());
        }
    }
}
