//! The lines of one body.

mod look;
mod on_lines;

use crate::{
    evidence::{Fact, Facts, Role},
    grammar::{marker::Marker, meta::Meta},
    locale::cuts::Cuts,
    source::{Holds, Span},
    value::ChromeRole,
};
pub(super) use look::{INDENTED, Look};
use on_lines::OnLines;
use smallvec::SmallVec;

/// One answer for each line of a body, or none; most bodies have few lines.
pub(super) type Flags = SmallVec<[bool; 64]>;

/// The list markers of the lines of a body.
pub(super) type Markers = OnLines<Marker>;

/// A section's title.
#[derive(Clone, Copy, Debug)]
pub(super) struct SectionTitle {
    pub(super) level: u8,
    /// Its text, without what makes it a title.
    pub(super) text: Span,
    /// Whether the next line underlines it.
    pub(super) underlined: bool,
}

/// The titles among the lines of a body.
pub(super) type Titles = OnLines<SectionTitle>;

/// A line of a body: its place among the facts, and the bytes of it that are the body's.
#[derive(Clone, Copy, Debug)]
pub(super) struct BodyLine {
    pub(super) fact: usize,
    pub(super) span: Span,
    /// What it is, if it is chrome.
    pub(super) chrome: Option<ChromeRole>,
}

impl BodyLine {
    /// A line from its decision: everything that is text or chrome.
    pub(super) fn of(facts: &Facts<'_>, at: usize, role: Role) -> Option<Self> {
        let span = facts.get(at)?.line.content;
        let chrome = if let Role::Chrome(role) = role { Some(role) } else { None };
        Some(Self { fact: at, span, chrome })
    }
}

/// The lines of one body.
pub(super) struct Lines<'p, 'a> {
    pub(super) text: &'a str,
    facts: &'p Facts<'a>,
    lines: &'p [BodyLine],
    /// The smallest indentation of its lines: a body that is indented as a whole is no quotation.
    base: usize,
    /// What each line can be; most bodies have few.
    looks: SmallVec<[Look; 64]>,
    /// What any line can be.
    any: Look,
    markers: Markers,
    titles: Titles,
}

impl<'p, 'a> Lines<'p, 'a> {
    pub(super) fn new(facts: &'p Facts<'a>, lines: &'p [BodyLine]) -> Self {
        let texts = lines.iter().filter(|line| line.chrome.is_none()).filter_map(|line| facts.get(line.fact));
        let base = texts.map(|fact| fact.line.indent).min().unwrap_or(0);
        let look = |line: &BodyLine| {
            facts.get(line.fact).map_or(Look::default(), |fact| Look::of(facts.text, fact, line, base))
        };
        let looks: SmallVec<[Look; 64]> = lines.iter().map(look).collect();
        let any = looks.iter().fold(Look::default(), |any, look| any.and(*look));
        let (markers, titles) = (Markers::default(), Titles::default());
        Self { text: facts.text, facts, lines, base, looks, any, markers, titles }
    }

    /// Says which of its lines have a list marker: no others do.
    pub(super) fn settle_markers(&mut self, markers: Markers) {
        if self.any.has(Look::MARKED) {
            self.looks.iter_mut().for_each(|look| *look = look.without(Look::MARKED));
        }
        markers.iter().for_each(|(at, _)| self.add(at, Look::MARKED));
        self.markers = markers;
    }

    /// Says which of its lines are titles, outside of quotations and lists.
    pub(super) fn settle_titles(&mut self, titles: Titles) {
        titles.iter().for_each(|(at, _)| self.add(at, Look::TITLED));
        self.titles = titles;
    }

    fn add(&mut self, at: usize, more: Look) {
        if let Some(look) = self.looks.get_mut(at) {
            *look = look.and(more);
        }
    }

    /// The list marker of a line.
    pub(super) fn marker(&self, at: usize) -> Option<Marker> {
        if self.is_item(at) { self.markers.get(at) } else { None }
    }

    /// Whether a line begins with a list marker; before those are known, whether it may.
    pub(super) fn is_item(&self, at: usize) -> bool {
        self.look(at).has(Look::MARKED)
    }

    /// The title that a line is.
    pub(super) fn title(&self, at: usize) -> Option<SectionTitle> {
        if self.is_titled(at) { self.titles.get(at) } else { None }
    }

    /// Whether a line is a title.
    pub(super) fn is_titled(&self, at: usize) -> bool {
        self.look(at).has(Look::TITLED)
    }

    /// What the line can be.
    pub(super) fn look(&self, at: usize) -> Look {
        self.looks.get(at).copied().unwrap_or_default()
    }

    /// What any of the lines can be.
    pub(super) fn any(&self) -> Look {
        self.any
    }

    /// The lines that may begin with a list marker.
    pub(super) fn marked(&self) -> impl Iterator<Item = usize> + '_ {
        let none = !self.any.has(Look::MARKED);
        let looks = self.looks.iter().enumerate().skip(if none { self.len() } else { 0 });
        looks.filter(|(_, look)| look.has(Look::MARKED)).map(|(at, _)| at)
    }

    /// Whether a line is indented or reads like code.
    pub(super) fn may_be_code(&self) -> bool {
        self.any.has(Look::CODE.and(Look::INDENTED))
    }

    pub(super) fn len(&self) -> usize {
        self.lines.len()
    }

    /// The list marker that `content`, the text of `fact` or the end of it, starts with.
    pub(super) fn marker_of(&self, fact: &Fact, content: &str, indented: bool) -> Option<Marker> {
        self.facts.marker(fact, content, indented)
    }

    /// Whether the text is worth so many looks more.
    pub(in crate::parse) fn is_worth(&self, looks: usize) -> bool {
        self.facts.looks.take(looks)
    }

    /// What `ask` answers of the words of `content`.
    pub(in crate::parse) fn words(&self, content: &str, ask: impl FnOnce(&mut Cuts<'_>) -> bool) -> bool {
        self.facts.words(content, ask)
    }

    /// The line's place among the facts.
    pub(super) fn place(&self, at: usize) -> usize {
        self.lines.get(at).map_or(usize::MAX, |line| line.fact)
    }

    pub(super) fn fact(&self, at: usize) -> Option<&Fact> {
        self.lines.get(at).and_then(|line| self.facts.get(line.fact))
    }

    /// What the line tells.
    pub(super) fn meta(&self, at: usize) -> Option<&Meta> {
        self.fact(at).map(|fact| self.facts.meta(fact))
    }

    /// What the line may hold.
    pub(super) fn holds(&self, at: usize) -> Holds {
        self.fact(at).map_or(Holds::default(), |fact| fact.holds)
    }

    /// The bytes of the line that belong to the body.
    pub(super) fn content(&self, at: usize) -> Span {
        self.lines.get(at).map_or(Span::EMPTY, |line| line.span)
    }

    pub(super) fn content_text(&self, at: usize) -> &'a str {
        self.content(at).of(self.text)
    }

    pub(super) fn chrome(&self, at: usize) -> Option<ChromeRole> {
        self.lines.get(at).and_then(|line| line.chrome)
    }

    /// Whether a line is text, not chrome.
    pub(super) fn is_body(&self, at: usize) -> bool {
        self.lines.get(at).is_some_and(|line| line.chrome.is_none())
    }

    /// The line's indentation beyond that of the whole body.
    pub(super) fn indent(&self, at: usize) -> usize {
        self.fact(at).map_or(0, |fact| fact.line.indent.saturating_sub(self.base))
    }

    /// Where the line starts with its indentation, if byte `start` is where its text starts.
    pub(super) fn indented_start(&self, at: usize, start: usize) -> usize {
        self.fact(at)
            .map(|fact| fact.line)
            .filter(|line| line.content.start == start)
            .map_or(start, |line| line.span.start)
    }

    /// The blank lines right before it.
    pub(super) fn blanks(&self, at: usize) -> u32 {
        self.fact(at).map_or(0, |fact| fact.blanks)
    }

    /// How many `>` stand before its text.
    pub(super) fn prefixes(&self, at: usize) -> usize {
        let content = self.content_text(at);
        content.bytes().take(content.len() - unprefixed(content).len()).filter(|&b| b == b'>').count()
    }

    /// The width of a short line in graphemes, without what stands before its text.
    pub(super) fn width(&self, at: usize) -> usize {
        let content = self.content_text(at);
        let before = content.len() - unprefixed(content).len();
        self.fact(at).map_or(0, |fact| fact.shape.graphemes.saturating_sub(before))
    }

    /// Whether nothing but `>` stands on the line.
    pub(super) fn is_empty_but_prefixed(&self, at: usize) -> bool {
        self.content_text(at).chars().all(|c| c == '>' || crate::source::is_blank_char(c))
    }

    /// Whether it is a line of one sign.
    pub(super) fn is_separator(&self, at: usize) -> bool {
        self.fact(at).is_some_and(|fact| fact.rule.is_some())
    }

    /// Whether it reads like code.
    pub(super) fn is_code(&self, at: usize) -> bool {
        self.look(at).has(Look::CODE)
    }
}

/// A line's text without the `>` before it.
pub(super) fn unprefixed(content: &str) -> &str {
    if content.starts_with('>') { content.trim_start_matches(['>', ' ']) } else { content }
}
