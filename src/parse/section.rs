//! Section titles.
//!
//! A line that is underlined or between stars, or that a table of contents above says; one to three words and a colon,
//! short lines directly above their paragraphs, whose bold was lost, where others stand alike; capitals above text. Of any
//! other short line its place and looks decide. Not one: a sentence that leads in a list or a quotation, a caption.

mod company;
mod other;
mod repeats;
mod shared;
mod sight;
mod sign;
mod standing;

use super::{
    dates,
    lines::{Lines, SectionTitle, Titles},
};
use crate::{
    evidence::{Fact, is_title_like, may_be_title_like},
    grammar::{mark::mark, rule::rule, shape::End},
    locale::{
        cuts::Cuts,
        saying::{is_saying, is_source_word},
    },
    source::{Holds, Span},
    value::Reading,
    why::Witness,
};
use company::{COLON_ALONE, Company, is_short_colon};
use other::{is_other, is_row};
use repeats::Repeats;
use sight::Sight;
use standing::stands;
use std::cell::OnceCell;

/// The most words of a title that ends in a colon.
const COLON_MOST: usize = 6;

/// So much longer than twice its title an underline may be.
const UNDERLINE_OVER: usize = 8;

/// The signs between which a title may stand.
const SIGNS: [char; 8] = ['*', '=', '~', '#', '_', '+', '-', '•'];

/// The titles among the lines of a body whose markers are known.
pub(super) fn sections<W: Witness>(lines: &Lines<'_, '_>, why: &mut W) -> Titles {
    if lines.len() < 2 {
        return Titles::default();
    }
    let candidates =
        Candidates { lines, repeats: OnceCell::new(), sight: OnceCell::new(), company: Company::default() };
    (0..lines.len()).filter_map(|at| Some((at, candidates.title(at, why)?))).collect()
}

struct Candidates<'s, 'p, 'a> {
    lines: &'s Lines<'p, 'a>,
    /// Made when it is first asked for: most bodies have no line that looks like a title.
    repeats: OnceCell<Repeats<'s, 'p, 'a>>,
    sight: OnceCell<Sight<'s, 'p, 'a>>,
    company: Company,
}

impl<'s, 'p, 'a> Candidates<'s, 'p, 'a> {
    /// The title that line `at` is, if it is one.
    fn title<W: Witness>(&self, at: usize, why: &mut W) -> Option<SectionTitle> {
        let (lines, fact) = (self.lines, self.lines.fact(at)?);
        if !self.is_possible(at) {
            return None;
        }
        let (span, content) = (lines.content(at), lines.content_text(at));
        if !W::LISTENS && !self.may_be_titled(at, fact, content) {
            return None;
        }
        why.ask(lines.place(at), Reading::Section);
        let ruled = underlined(lines, at, content, span).or_else(|| starred(content, span));
        let found = if why.speaks("underlined, or between signs", ruled.is_some()) || lines.is_code(at) {
            ruled
        } else if why.speaks("one of several numbers above paragraphs", self.company.of_numbers(lines, at)) {
            Some(title_of(level(content), span))
        } else {
            self.colon(at, fact, content, why).or_else(|| self.plain(at, fact, content, why))
        };
        why.verdict(found.is_some());
        found
    }

    /// Whether line `at` is short text of the body, and no item, with something below it.
    fn is_possible(&self, at: usize) -> bool {
        let short = self.lines.fact(at).is_some_and(|fact| fact.short && fact.shape.words > 0);
        short && self.lines.is_body(at) && at + 1 < self.lines.len() && !self.lines.is_item(at)
    }

    /// Whether line `at` has any sign of a title: most begin small, or are long.
    fn may_be_titled(&self, at: usize, fact: &Fact, content: &str) -> bool {
        let signed = || content.starts_with(SIGNS) || fact.shape.end == End::Colon || content.ends_with([':', '：']);
        let ruled = || self.lines.fact(at + 1).is_some_and(|next| next.rule.is_some());
        !fact.shape.starts_small && (may_be_title_like(fact) || content.starts_with(|c: char| c.is_ascii_digit()))
            || signed()
            || ruled()
    }

    fn repeats(&self) -> &Repeats<'s, 'p, 'a> {
        self.repeats.get_or_init(|| Repeats::of(self.lines))
    }

    /// Whether its place and its looks make line `at` a title.
    fn stands<W: Witness>(&self, at: usize, why: &mut W) -> bool {
        stands(self.sight.get_or_init(|| Sight::of(self.lines)), at, why)
    }

    /// `Bryggan:` above text, but not a lead-in: `Joe wrote to the choir list on Monday:`.
    fn colon<W: Witness>(&self, at: usize, fact: &Fact, content: &str, why: &mut W) -> Option<SectionTitle> {
        let (lines, next) = (self.lines, self.lines.fact(at + 1)?);
        let words = fact.shape.words;
        if !content.ends_with([':', '：'])
            || why.bars("more words than titles with a colon have", words > COLON_MOST || fact.shape.graphemes > 60)
            || why.bars("it starts with a small letter", fact.shape.starts_small)
            || why.bars("a sentence above a list", words > COLON_ALONE && lines.is_item(at + 1))
            || why.bars("no text right below it", next.blanks > 1 || !lines.is_body(at + 1))
            || why.bars("it begins with a quotation mark", mark(content).is_some())
            || why.bars("one of several lines with a colon", self.is_label(at))
            || why.bars("several sentences", fact.has_several_sentences(content))
            || why.bars("it leads in what somebody said", self.is_lead_in(words, content, fact.holds))
            || why.bars("it stands there again and again", self.repeats().comes_again(at, 2))
            || why.bars("a row, a path or a line that tells of the entry", is_other(lines, at, content))
        {
            return None;
        }
        let after_comma = at.checked_sub(1).and_then(|it| lines.fact(it)).is_some_and(|it| it.shape.end == End::Comma);
        let apart = fact.blanks > 0 || at == 0 || words <= COLON_ALONE && !after_comma;
        if !why.wants("a blank line above it, or few words", apart) {
            return None;
        }
        let sure = why.speaks("a few words and a colon above text", self.is_above_text(at, content, next))
            || why.speaks(
                "one of several with a few words and a colon",
                self.company.of_colons(lines, at, |it| self.is_possible(it)),
            );
        (sure || self.stands(at, why)).then(|| title_of(1, without_colon(content, lines.content(at))))
    }

    /// Whether a line that ends in a colon leads in what someone said or wrote, or what a day brought.
    fn is_lead_in(&self, words: usize, content: &str, holds: Holds) -> bool {
        words > COLON_ALONE && (self.is_said(content) || is_source_word(content)) || self.has_date(content, holds)
    }

    fn is_said(&self, content: &str) -> bool {
        self.lines.is_worth(2 * content.len()) && is_saying(content)
    }

    /// Whether a line tells a full date.
    fn has_date(&self, content: &str, holds: Holds) -> bool {
        holds.has(Holds::DIGIT) && self.lines.words(content, tells_date)
    }

    /// `Bryggan:` above what follows, with what stands above it over; parted from it, no lead-in: `As he writes:`.
    fn is_above_text(&self, at: usize, content: &str, next: &Fact) -> bool {
        is_short_colon(self.lines, at) && (next.blanks == 0 || next.blanks == 1 && !self.is_said(content))
    }

    /// Whether it is one of several lines with a colon under each other: `Your name:`, `Your email:`.
    fn is_label(&self, at: usize) -> bool {
        let labels = |it: usize| {
            self.lines
                .fact(it)
                .is_some_and(|fact| fact.short && fact.shape.end == End::Colon && fact.shape.words <= COLON_ALONE)
        };
        labels(at + 1) || at.checked_sub(1).is_some_and(labels)
    }

    /// A line that only its place and its looks make a title.
    fn plain<W: Witness>(&self, at: usize, fact: &Fact, content: &str, why: &mut W) -> Option<SectionTitle> {
        let (lines, next) = (self.lines, self.lines.fact(at + 1)?);
        let apart = fact.blanks > 0 || at == 0;
        if why.bars("it starts with a small letter", fact.shape.starts_small)
            || fact.shape.end == End::Colon
            || why.bars("it does not look like a title", !is_title_like(fact, content))
            || why.bars("a sentence above a list", fact.shape.end == End::Period && lines.is_item(at + 1))
            || why.bars("it begins like a remark, a source or a caption", is_remark(content, fact.holds))
            || why.bars("a picture or a separator below it", next.image || next.rule.is_some())
            || why.bars("the platform's words below it", !lines.is_body(at + 1))
        {
            return None;
        }
        let lost_bold = self.company.of_bold(lines, at, |it| self.is_possible(it));
        let heads_list = fact.shape.capitals && lines.is_item(at + 1);
        let loud = is_loud(fact, next);
        let may_be_announced = apart && next.blanks > 0;
        // What is dearer to ask is asked only of lines that have a chance.
        let foreseen =
            if W::LISTENS || lost_bold || heads_list || loud { None } else { Some(self.stands(at, &mut ())) };
        let announced = may_be_announced && self.repeats().is_announced(at);
        if foreseen == Some(false) && !announced
            || why.bars("it tells a full date", self.has_date(content, fact.holds))
            || lines.is_code(at)
            || why.bars("a row, a path or a line that tells of the entry", is_other(lines, at, content))
        {
            return None;
        }
        let sure = why.speaks("one of several short lines directly above a longer paragraph", lost_bold)
            || why.speaks("capitals above a list", heads_list)
            || why.speaks("capitals above a longer sentence", loud);
        if may_be_announced {
            why.speaks("a table of contents above says it", announced);
        }
        if !announced && why.bars("it stands there again", self.repeats().comes_again(at, 1)) {
            return None;
        }
        let found = sure || announced || foreseen.unwrap_or_else(|| self.stands(at, why));
        found.then(|| title_of(level(content), lines.content(at)))
    }
}

fn title_of(level: u8, text: Span) -> SectionTitle {
    SectionTitle { level, text, underlined: false }
}

/// `1.2 Title` is of the second level.
fn level(content: &str) -> u8 {
    if !content.starts_with(|c: char| c.is_ascii_digit()) {
        return 1;
    }
    let number = content.split_whitespace().next().unwrap_or_default().trim_end_matches('.');
    let parts = number.split('.');
    let numbers = parts.clone().all(|it| !it.is_empty() && it.bytes().all(|b| b.is_ascii_digit()));
    if numbers { u8::try_from(parts.count()).unwrap_or(1).clamp(1, 5) } else { 1 }
}

/// Whether a line is all capitals and the next one a longer sentence that is not.
fn is_loud(fact: &Fact, next: &Fact) -> bool {
    let sentence = matches!(next.shape.end, End::Period) || !next.short;
    let longer = !next.short || next.shape.graphemes >= 3 * fact.shape.graphemes;
    fact.shape.capitals && fact.shape.end == End::Open && !next.shape.capitals && sentence && longer
}

/// Whether a line tells a full date.
fn tells_date(line: &mut Cuts<'_>) -> bool {
    let (content, mut at) = (line.text, 0);
    while let Some(digit) = content.get(at..).and_then(|rest| rest.find(|c: char| c.is_ascii_digit())) {
        match dates::in_running_text(line, at + digit, 0) {
            Ok((_, reading)) if reading.is_full() => return true,
            Ok((span, _)) => at = span.end.max(at + digit + 1),
            Err(end) => at = end,
        }
    }
    false
}

fn underlined(lines: &Lines<'_, '_>, at: usize, content: &str, span: Span) -> Option<SectionTitle> {
    let next = lines.fact(at + 1).filter(|next| next.blanks == 0)?;
    let level = next.rule?.underlines()?;
    let fact = lines.fact(at)?;
    let like = is_title_like(fact, content) && !is_row(content, lines.holds(at));
    // What is much longer or shorter rules a table, or parts what stands above from what stands below.
    let (own, rule) = (fact.shape.graphemes, lines.content_text(at + 1).chars().count());
    let fits = own <= 2 * rule && rule <= 2 * own + UNDERLINE_OVER;
    (like && fits && next.rule?.sign != '*').then_some(SectionTitle {
        level,
        text: without_colon(content, span),
        underlined: true,
    })
}

/// `*** Trädgården ***`, `== Trädgården ==`
fn starred(content: &str, span: Span) -> Option<SectionTitle> {
    let first = content.chars().next().filter(|c| SIGNS.contains(c))?;
    let inner = content.trim_start_matches(first);
    let lead = content.len() - inner.len();
    let bare = inner.trim_end_matches(first);
    let trail = inner.len() - bare.len();
    let text = crate::source::trim(bare);
    let words = text.split_whitespace().count();
    if trail == 0
        || lead < 1
        || text.is_empty()
        || words > 12
        || rule(content).is_some()
        || !text.chars().any(char::is_alphabetic)
    {
        return None;
    }
    let start = span.start + lead + (bare.len() - crate::source::trim_start(bare).len());
    Some(SectionTitle { level: 1, text: Span::new(start, start + text.len()), underlined: false })
}

fn without_colon(content: &str, span: Span) -> Span {
    let text = crate::source::trim_end(content.trim_end_matches([':', '：']));
    Span::new(span.start, span.start + text.len())
}

/// What opens with a quotation mark, a dash, a parenthesis or an address is a remark, a source, a caption.
fn is_remark(content: &str, holds: Holds) -> bool {
    let signed = ['–', '—', '-', '(', '[', '@', '#', '©', '>', '<', '$', '|', '/', '~', '▼', '►', '▶', '▸'];
    mark(content).is_some()
        || !content.starts_with(|c: char| c.is_ascii_alphanumeric()) && content.starts_with(signed)
        || holds.has(Holds::SLASH) && content.contains("://")
        || holds.has(Holds::AT) && content.contains('@')
}
