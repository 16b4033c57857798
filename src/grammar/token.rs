//! Words of a line with what they may begin, and quick answers to what may start at one of them.
//!
//! A yes only means that it is worth while to read on; a no is sure.

use super::hanzi;
use crate::locale::{cuts::Cuts, filter, gate::Gate};
use std::ops::Range;

/// A word of a line.
pub(crate) use crate::locale::cut::Cut as Token;

impl Token {
    /// Whether it may be a day of the week that stands alone on `line`, or nearly so.
    pub(crate) fn may_be_day(&self, line: &str) -> bool {
        let most = if self.gate.has(Gate::NAMES) { DAYS_MOST } else { DAY_MOST };
        self.start == 0 && line.len() <= self.end + most && self.gate.has(Gate::NAME) && !self.gate.has(Gate::NUMBER)
    }
}

impl Token {
    /// Whether a date in numerals of Chinese may begin the line with it.
    pub(crate) fn may_be_numeral(&self, line: &str) -> bool {
        self.start == 0 && line.as_bytes().first().is_some_and(|&b| b >= 0xE3) && hanzi::begins(line)
    }
}

/// The most bytes behind a day of the week that stands alone, and behind the first word of one of several words: the
/// others, a full stop.
const DAY_MOST: usize = 16;
const DAYS_MOST: usize = 80;

/// What goes on with a date that has begun.
const DATE: Gate = Gate::NUMBER.or(Gate::NAME).or(Gate::JOINER);

/// Where the names and joiners end that stand behind a word, and whether a date may go on there. All words among them
/// look out on the same, which is looked at once.
#[derive(Default)]
pub(crate) struct Outlook {
    words: Range<usize>,
    /// Whether a name is enough.
    named: bool,
    dated: bool,
}

/// Whether any piece of a telling line may start at `own`, which `next` follows; `first` where it is the first word.
#[inline]
pub(crate) fn may_begin(
    line: &mut Cuts<'_>,
    own: &Token,
    next: Option<&Token>,
    first: bool,
    outlook: &mut Outlook,
) -> bool {
    own.may_be_numeral(line.text)
        || !own.gate.is_closed()
            && (own.gate.has(Gate::TAIL)
                || own.may_be_day(line.text)
                || may_be_phrase(own, next, first)
                || may_be_date(line, own, next, outlook)
                || may_be_time(line.text, own, next)
                || own.seam)
}

/// Whether a date may start at `own`, which `next` follows: more than a name alone.
pub(crate) fn may_be_date(line: &mut Cuts<'_>, own: &Token, next: Option<&Token>, outlook: &mut Outlook) -> bool {
    if own.may_be_numeral(line.text) {
        return true;
    }
    if !own.gate.has(DATE) {
        return false;
    }
    let numbered = own.gate.has(Gate::NUMBER);
    // At the start of a line a day of the week is enough.
    let named = numbered || own.start == 0;
    let text = line.text;
    own.gate.has(Gate::NAMES) && !numbered
        || own.gate.has(Gate::NAME) && is_eastern(text, own)
        || next.is_some_and(|next| outlook.leads_on(line, *next, named) || numbered && is_glued(text, own, next))
}

impl Outlook {
    /// Whether a number follows, or a name where that is enough, behind names and joiners. Beyond Latin an era may have
    /// its first year without a number.
    fn leads_on(&mut self, line: &mut Cuts<'_>, mut next: Token, named: bool) -> bool {
        if self.named == named && self.words.contains(&next.start) {
            return self.dated;
        }
        let enough = Gate::NUMBER.or(Gate::NAMES).or(if named { Gate::NAME } else { Gate::NUMBER });
        let from = next.start;
        let dated = loop {
            if next.gate.has(enough) || next.gate.has(Gate::NAME) && is_eastern(line.text, &next) {
                break true;
            }
            let goes_on = next.gate.has(Gate::JOINER.or(Gate::NAME));
            match if goes_on { line.first(next.end) } else { None } {
                Some(after) => next = after,
                None => break false,
            }
        };
        *self = Self { words: from..next.end, named, dated };
        dated
    }
}

/// Whether a word may be the ordinal mark of the number before it, or a sign of the East: `3rd`, `1:a`, `3 年`.
fn is_glued(line: &str, number: &Token, next: &Token) -> bool {
    let gap = line.get(number.end..next.start).unwrap_or_default();
    gap.is_empty() || gap == ":" || is_eastern(line, next)
}

fn is_eastern(line: &str, token: &Token) -> bool {
    line.as_bytes().get(token.start).is_some_and(|&b| b >= 0xE3)
}

/// Whether a number of `line` that ends at byte `end` may begin anything with what follows: another sign than a blank, or
/// a word that may begin something, or is as short as `h` or `am`. Asked before that word is cut.
pub(crate) fn may_go_on(line: &str, end: usize) -> bool {
    let Some(rest) = line.get(end..).and_then(|rest| rest.strip_prefix(' ')) else { return true };
    let long = matches!(rest.as_bytes(), [_, b, ..] if b.is_ascii_alphabetic() && !matches!(b, b'm' | b'M'));
    !long || filter::may_begin(rest)
}

/// Whether a time may start at `own`, which `next` follows.
pub(crate) fn may_be_time(line: &str, own: &Token, next: Option<&Token>) -> bool {
    if !own.gate.has(Gate::NUMBER) {
        return own.gate.has(Gate::PERIOD) || is_half(line, own);
    }
    next.is_some_and(|next| {
        let hour = || next.end == next.start + 1 && matches!(line.as_bytes().get(next.start), Some(b'h' | b'H'));
        next.gate.has(Gate::NUMBER.or(Gate::PERIOD)) || is_half(line, next) || hour() || is_eastern(line, next)
    })
}

/// Whether `a.m.` or `p. m.` may start at a word.
fn is_half(line: &str, own: &Token) -> bool {
    let rest = line.as_bytes().get(own.start..).unwrap_or_default();
    matches!(rest, [b'a' | b'p' | b'A' | b'P', b'.' | b' ' | b'\t' | b'm' | b'M', ..])
}

/// Whether a phrase may start at `own`, which `next` follows. `alone` where one word is enough.
pub(crate) fn may_be_phrase(own: &Token, next: Option<&Token>, alone: bool) -> bool {
    let next = next.map_or(Gate::default(), |next| next.gate);
    own.gate.has(Gate::NUMBER) && next.has(Gate::COUNTED)
        || own.gate.has(Gate::PHRASE)
            && (alone && own.gate.has(Gate::SINGLE) || next.has(Gate::SECOND.or(Gate::NUMBER)))
}

/// Whether the words behind a name, as "said" is one, may start at `own`: the last of at most three ends such a phrase.
pub(crate) fn may_be_tail(line: &mut Cuts<'_>, own: &Token, next: Option<&Token>) -> bool {
    let ends = |word: &Token| word.gate.has(Gate::END);
    let mut third = || next.and_then(|next| line.first(next.end)).as_ref().is_some_and(ends);
    own.gate.has(Gate::TAIL) && (ends(own) || next.is_some_and(ends) || third())
}
