//! Places where two lines were glued into one when a page was copied.
//!
//! `…visat.2010-09-29 Title`: a full date right behind the end of a sentence, on a page whose other entries
//! begin with such a line. `…tack!SvaraRadera`: the links below a comment right behind its last word. A person
//! splits there.

use super::Facts;
use crate::{
    grammar::{date::date_in, meta::Part, phrase::phrase_in},
    locale::{Role, cuts::Cuts},
    source::{Ending, Holds, Letter, Line, Span, any_pair},
    step::Looks,
};

/// The longest title, in bytes, that a glued date may have behind it.
const TITLE_MOST: usize = 120;
/// The longest reply links, in bytes.
const LINKS_MOST: usize = 40;

/// The layout of the page's lines that begin with a full date and go on with a title.
pub(super) fn led_layout(facts: &Facts<'_>) -> Option<u32> {
    facts.lines.iter().find_map(|fact| {
        let meta = facts.meta(fact);
        let first = meta.pieces.first()?;
        match &first.part {
            Part::Date(date) if date.is_full() && !meta.is_whole() && first.range.start == 0 => Some(date.layout),
            _ => None,
        }
    })
}

/// Where `content` must be cut, if two lines are glued in it.
pub(super) fn seam(content: &str, holds: Holds, layout: Option<u32>, looks: &Looks) -> Option<usize> {
    looks.at_words(content, |line| {
        let dated = layout.filter(|_| holds.has(Holds::DIGIT)).and_then(|layout| date_seam(line, layout));
        dated.or_else(|| links_seam(line, holds))
    })
}

fn date_seam(line: &mut Cuts<'_>, layout: u32) -> Option<usize> {
    let content = line.text;
    let from = content.len().saturating_sub(TITLE_MOST + 24).max(20) + 1;
    let digits = content.bytes().enumerate().skip(from).filter(|(_, b)| b.is_ascii_digit()).map(|(at, _)| at);
    digits.filter(|&at| content.get(..at).is_some_and(|it| it.ends_with(['.', '!', '?', '…']))).find(|&at| {
        let rest = content.get(at..).unwrap_or_default();
        date_in(line, rest)
            .is_ok_and(|(title, reading)| reading.is_full() && reading.layout == layout && is_title(title))
    })
}

fn is_title(rest: &str) -> bool {
    let title = rest.trim_start();
    rest.len() > title.len() && !title.is_empty() && title.len() <= TITLE_MOST
}

/// Links to reply and delete behind the last word of a comment.
fn links_seam(line: &mut Cuts<'_>, holds: Holds) -> Option<usize> {
    let content = line.text;
    if content.ends_with(['.', '?', ',']) {
        return None;
    }
    // So many bytes hold so many characters, or more.
    let most = match () {
        () if holds.has(Holds::SYMBOL.or(Holds::FAR)) => 4 * LINKS_MOST,
        () if holds.has(Holds::BEYOND_ASCII) => 2 * LINKS_MOST,
        () if !holds.has(Holds::UPPER) => return None,
        () => LINKS_MOST,
    };
    let near = content.as_bytes().get(content.len().saturating_sub(most)..)?;
    if !may_have_capital(near) {
        return None;
    }
    let from = tail(content, LINKS_MOST);
    if !may_have_capital(content.get(from..)?.as_bytes()) {
        return None;
    }
    let mut open = false;
    let glued = content.get(from..)?.char_indices().find_map(|(at, c)| {
        let own = Letter::of(c);
        let seam = std::mem::replace(&mut open, !own.is_space() && !own.is_upper()) && own.is_upper();
        (seam && is_links(line, from + at)).then_some(from + at)
    });
    glued.filter(|&at| at > 0)
}

/// Whether a capital may stand behind a letter or a sign. Beyond ASCII any letter may be a capital.
fn may_have_capital(bytes: &[u8]) -> bool {
    any_pair(bytes, |a, b| {
        let closed = (a <= b' ') | a.is_ascii_uppercase();
        let capital = (a == 0xC3) & (b < 0x9F) | (0xC4..0xE3).contains(&a) | (a >= 0xEA);
        b.is_ascii_uppercase() & !closed | capital
    })
}

/// Where the last `most` characters of a line start.
fn tail(content: &str, most: usize) -> usize {
    let mut count = 0;
    for (at, b) in content.bytes().enumerate().rev() {
        count += usize::from(!matches!(b, 0x80..=0xBF));
        if count == most {
            return at;
        }
    }
    0
}

/// Whether a line from byte `at` on is nothing but links, at least one of them to reply or to delete.
fn is_links(line: &mut Cuts<'_>, mut at: usize) -> bool {
    let mut replies = false;
    while let Some(word) = line.first(at) {
        let found = line.text.get(word.start..).and_then(|rest| phrase_in(line, rest));
        let Some(found) = found.filter(|it| it.seen || it.role == Role::ReplyDelete) else { return false };
        replies |= matches!(found.role, Role::Reply | Role::Replies | Role::Delete | Role::ReplyDelete | Role::Thread);
        at = word.start + found.len;
    }
    replies
}

/// The two lines that `line` is, cut at byte `at` of its content.
pub(super) fn cut(text: &str, line: Line, at: usize) -> (Line, Line) {
    let seam = line.content.start + at;
    let first = Span::new(line.content.start, seam);
    let kept = crate::source::trim_end(first.of(text)).len();
    let head = Line {
        span: Span::new(line.span.start, seam),
        content: Span::new(first.start, first.start + kept),
        ending: Ending::None,
        ..line
    };
    let tail =
        Line { span: Span::new(seam, line.span.end), content: Span::new(seam, line.content.end), indent: 0, ..line };
    (head, tail)
}
