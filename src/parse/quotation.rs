//! Where a quotation of whole lines ends.
//!
//! A line that opens with a mark starts a quotation block only if that mark closes at the end of a line,
//! there or some paragraphs on. Inside it marks nest, and an opener repeated at the start of a paragraph
//! goes on with the same quotation. One that closes in mid-line is inline; one that never closes ends
//! with its own paragraph.

use super::lines::Lines;
use crate::{
    event::MAX_QUOTES,
    grammar::{
        mark::{Sign, mark, may_begin_mark, neighbours},
        shape::End,
    },
    source::Span,
    step::step,
    value::Reading,
    why::Witness,
};
use smallvec::SmallVec;

/// How far, in lines that are not blank and in bytes, a mark looks for its partner.
const MOST_LINES: usize = 80;
const MOST_BYTES: usize = 32 * 1024;

/// A quotation of whole lines.
#[derive(Clone, Copy, Debug)]
pub(super) struct Extent {
    pub(super) open: &'static Sign,
    /// The closing mark and where it stands; none where the quotation never closes.
    pub(super) close: Option<(&'static str, Span)>,
    /// The place of its last line among the lines of the body.
    pub(super) last: usize,
}

/// Looks for quotations, and remembers where it looked in vain, so that no line is read over and over.
#[derive(Debug, Default)]
pub(super) struct Finder {
    /// For a mark: the lines before this place start no quotation with it, and whether that is for want of a close.
    barren: SmallVec<[(&'static str, usize, bool); 4]>,
    /// The last answer, which attributions ask for before the quotation itself does.
    asked: Option<(usize, usize, Option<Extent>)>,
}

impl Finder {
    /// The quotation that starts with the text of line `at` from byte `from`.
    pub(super) fn find<W: Witness>(
        &mut self,
        lines: &Lines<'_, '_>,
        at: usize,
        from: usize,
        end: usize,
        why: &mut W,
    ) -> Option<Extent> {
        let open = mark(lines.text.get(from..end)?).filter(|sign| !sign.closers.is_empty())?;
        if let Some((place, byte, answer)) = self.asked
            && (place, byte) == (at, from)
        {
            return answer;
        }
        why.ask(lines.place(at), Reading::Quotation);
        let answer = self.look(lines, at, from, open, why);
        why.verdict(answer.is_some());
        self.asked = Some((at, from, answer));
        answer
    }

    fn look<W: Witness>(
        &mut self,
        lines: &Lines<'_, '_>,
        at: usize,
        from: usize,
        open: &'static Sign,
        why: &mut W,
    ) -> Option<Extent> {
        let (before, after) = neighbours(lines.text, from, open.text.len());
        let opens = open.can_open(before.filter(|c| !c.is_alphanumeric()), after);
        if !why.wants("it begins with a mark that can open", opens) {
            return None;
        }
        let known = self.barren.iter().find(|(sign, until, _)| *sign == open.text && at < *until).map(|it| it.2);
        if let Some(unclosed) = known {
            let inline = why.bars("the mark closes in mid-line", !unclosed);
            return if inline { None } else { never_closed(lines, at, from, open, why) };
        }
        match search(lines, at, from, open) {
            Search::Block { last, .. } if last > at && why.bars("a link back", is_pointer(lines, at, from, open)) => {
                None
            }
            Search::Block { last, .. }
                if last == at && why.bars("one of several such lines", is_one_of_many(lines, at)) =>
            {
                None
            }
            Search::Block { close, last } => {
                why.speaks("the mark closes at the end of a line", true);
                Some(Extent { open, close: Some(close), last })
            }
            Search::Inline { last } => {
                why.bars("the mark closes in mid-line", true);
                self.remember(open, last.max(at), false);
                None
            }
            Search::Nowhere { last } => {
                self.remember(open, last, true);
                never_closed(lines, at, from, open, why)
            }
        }
    }

    fn remember(&mut self, open: &'static Sign, until: usize, unclosed: bool) {
        self.barren.retain(|(sign, ..)| *sign != open.text);
        self.barren.push((open.text, until, unclosed));
    }
}

/// A quotation whose closing mark was forgotten. A sign before a blank is none: `« Older posts`.
fn never_closed<W: Witness>(
    lines: &Lines<'_, '_>,
    at: usize,
    from: usize,
    open: &'static Sign,
    why: &mut W,
) -> Option<Extent> {
    let opens = !why.bars("a blank stands behind the mark", is_parted(lines, from, open))
        && !why.bars("the mark may be an apostrophe", open.is_apostrophe())
        && !why.bars("the mark closes in mid-line", has_closer(lines, at, from, open));
    why.speaks("the mark never closes", opens);
    opens.then_some(Extent { open, close: None, last: at })
}

/// Whether a blank stands between the mark and the text.
fn is_parted(lines: &Lines<'_, '_>, from: usize, open: &Sign) -> bool {
    lines.text.get(from + open.text.len()..).is_some_and(|rest| rest.starts_with(char::is_whitespace))
}

/// `« The post before`, with `The post after »` somewhere below.
fn is_pointer(lines: &Lines<'_, '_>, at: usize, from: usize, open: &Sign) -> bool {
    let short =
        lines.fact(at).is_some_and(|fact| fact.short && fact.shape.graphemes <= 80 && fact.shape.end == End::Open);
    short && is_parted(lines, from, open)
}

/// Whether the line is one of three or more short ones in marks below each other: what people say in turn, titles,
/// strings.
fn is_one_of_many(lines: &Lines<'_, '_>, at: usize) -> bool {
    let alike = |it: &usize| is_short_and_marked(lines, *it);
    let above = (at.saturating_sub(2)..at).rev().take_while(alike).count();
    let below = (at + 1..at + 3).take_while(alike).count();
    alike(&at) && above + below >= 2
}

fn is_short_and_marked(lines: &Lines<'_, '_>, at: usize) -> bool {
    let content = lines.content_text(at);
    let short = lines.is_body(at) && lines.fact(at).is_some_and(|fact| fact.short && fact.shape.graphemes <= 80);
    let inner = mark(content).map(|open| (open, content.trim_end_matches(['.', ',', ';', '!', '?'])));
    short && inner.is_some_and(|(open, inner)| open.closers.iter().any(|it| inner.ends_with(it)))
}

/// Whether the line has a mark that could close: then the opener belongs to an inline quotation.
fn has_closer(lines: &Lines<'_, '_>, at: usize, from: usize, open: &Sign) -> bool {
    let end = lines.content(at).end;
    let rest = lines.text.get(from + open.text.len()..end).unwrap_or_default();
    open.closers.iter().any(|closer| rest.contains(closer))
}

enum Search {
    Block {
        close: (&'static str, Span),
        last: usize,
    },
    /// It closes in mid-line; lines before `last` that open alike do so too.
    Inline {
        last: usize,
    },
    Nowhere {
        last: usize,
    },
}

fn search(lines: &Lines<'_, '_>, first: usize, from: usize, open: &'static Sign) -> Search {
    let mut stack: SmallVec<[&'static Sign; MAX_QUOTES]> = SmallVec::new();
    stack.push(open);
    let mut bytes = 0;
    let most = lines.len().min(first + MOST_LINES);
    for at in first..most {
        if at > first && !lines.is_body(at) {
            return Search::Nowhere { last: at };
        }
        let content = lines.content(at);
        if !lines.is_worth(content.end - content.start) {
            return Search::Nowhere { last: at };
        }
        let mut pos = if at == first { from + open.text.len() } else { content.start };
        bytes += content.len();
        let again = lines.text.get(pos..content.end).and_then(mark).filter(|it| at > first && it.text == open.text);
        pos += again.map_or(0, |sign| sign.text.len());
        if let Some((closer, place)) = close_in(lines.text, pos, content.end, &mut stack) {
            return match again {
                _ if ends_line(lines, place.end, content.end) => Search::Block { close: (closer, place), last: at },
                // What the line itself opens and closes is inline, and the mark above never closes.
                Some(_) => Search::Nowhere { last: at },
                None => Search::Inline { last: at },
            };
        }
        stack.truncate(1);
        if bytes > MOST_BYTES {
            return Search::Nowhere { last: at + 1 };
        }
    }
    Search::Nowhere { last: most }
}

/// Where the outermost quotation of the stack closes in `from..to`.
fn close_in(
    text: &str,
    from: usize,
    to: usize,
    stack: &mut SmallVec<[&'static Sign; MAX_QUOTES]>,
) -> Option<(&'static str, Span)> {
    let line = text.get(from..to)?;
    step(line.len());
    let mut skip = 0;
    for (at, _) in line.bytes().enumerate().filter(|&(_, b)| may_begin_mark(b)) {
        let Some(sign) = line.get(at..).filter(|_| at >= skip).and_then(mark) else { continue };
        skip = at + sign.text.len();
        let (before, after) = neighbours(text, from + at, sign.text.len());
        let after = after.filter(|_| from + skip < to);
        let closes = stack.last().is_some_and(|top| top.closers.contains(&sign.text)) && sign.can_close(before, after);
        let opens =
            sign.can_open(before, after) && !(sign.is_apostrophe() && before.is_some_and(char::is_alphanumeric));
        let again = stack.len() == 1
            && stack.last().is_some_and(|top| top.text == sign.text)
            && opens
            && before.is_some_and(char::is_whitespace);
        if closes && !again {
            stack.pop();
            if stack.is_empty() {
                return Some((sign.text, Span::new(from + at, from + skip)));
            }
        } else if opens && stack.len() < MAX_QUOTES {
            stack.push(sign);
        }
    }
    None
}

/// Whether nothing but punctuation stands between a closing mark and the end of its line, or who is quoted.
fn ends_line(lines: &Lines<'_, '_>, from: usize, to: usize) -> bool {
    let rest = lines.text.get(from..to).unwrap_or_default();
    rest.chars().all(is_trailing)
        || lines.is_worth(2 * rest.len())
            && super::attribution::is_source(crate::source::trim(rest.trim_start_matches(is_trailing)))
}

/// Punctuation that may follow a closing mark.
pub(super) fn is_trailing(c: char) -> bool {
    matches!(c, '.' | ',' | '!' | '?' | ';' | ':' | '…' | '*' | '。' | '、' | '”' | '"')
        || crate::source::is_blank_char(c)
}
