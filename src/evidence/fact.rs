//! What each line could be, before the page is asked.

use super::{
    asked::{Asked, Question},
    gate::{bare, may_tell},
    glued, logical,
    seen::Seen,
};
use crate::{
    grammar::{
        image::is_image,
        marker::{Marker, is_date, marker_unless},
        meta::{self, Kind, Kinds, Meta},
        phrase::{Found, phrase_in},
        rule::{Rule, rule},
        shape::{self, End, Shape, several_sentences},
    },
    locale::cuts::Cuts,
    source::{Holds, Line, Lines},
    step::Looks,
};

/// A line that is not blank, and what it could be.
#[derive(Clone, Debug)]
pub(crate) struct Fact {
    pub(crate) line: Line,
    /// The kinds of bytes of its content.
    pub(crate) holds: Holds,
    /// The blank lines right before it.
    pub(crate) blanks: u32,
    /// Where its pieces are in [`Facts::metas`].
    meta: Option<u32>,
    pub(crate) kinds: Kinds,
    /// Its measures; those of a long line are all zero.
    pub(crate) shape: Shape,
    /// Whether it is short enough to be measured.
    pub(crate) short: bool,
    pub(crate) rule: Option<Rule>,
    pub(crate) image: bool,
    /// What was asked of it so far.
    asked: Asked,
}

/// The lines of a text that are not blank, with what they could be.
#[derive(Debug, Default)]
pub(crate) struct Facts<'a> {
    pub(crate) text: &'a str,
    pub(crate) lines: Vec<Fact>,
    /// What they hold, all of them.
    pub(crate) holds: Holds,
    metas: Vec<Meta>,
    pub(crate) looks: Looks,
}

/// How many looks at its words, and at what else many rules ask, a byte is worth.
const LOOKS: usize = 7;
/// The least words of a line that a full stop makes a sentence.
const SENTENCE: usize = 5;

/// What a line that has no pieces tells.
static NOTHING: Meta = Meta::NONE;

impl<'a> Facts<'a> {
    /// Looks at every line of `text` from byte `from` on.
    pub(crate) fn scan(text: &'a str, from: usize) -> Self {
        let len = text.len() - from;
        let looks = Looks::of(text.get(from..).unwrap_or_default(), LOOKS);
        let mut facts = Self { text, lines: Vec::with_capacity(len / 64 + 4), looks, ..Self::default() };
        let (mut blanks, mut seen) = (0, Seen::default());
        for line in Lines::starting(text, from) {
            if line.is_blank() {
                blanks += 1;
                continue;
            }
            let blanks = std::mem::take(&mut blanks);
            match seen.place(line.content.of(text), facts.lines.len()).and_then(|at| facts.same(at, line)) {
                Some(fact) => facts.lines.push(Fact { line, blanks, ..fact }),
                None => facts.push(line, blanks),
            }
        }
        facts.join_split();
        facts.cut_glued();
        facts.lines.shrink_to_fit();
        facts.metas.shrink_to_fit();
        facts
    }

    /// The same lines as those of another text.
    pub(crate) fn over(self, text: &str) -> Facts<'_> {
        let Self { lines, holds, metas, looks, .. } = self;
        Facts { text, lines, holds, metas, looks }
    }

    /// Cuts lines that two were glued into.
    fn cut_glued(&mut self) {
        let layout = glued::led_layout(self);
        let seam = |fact: &Fact| glued::seam(self.content(fact), fact.holds, layout, &self.looks);
        let seams: Vec<(usize, usize)> =
            self.lines.iter().enumerate().filter_map(|(at, fact)| Some((at, seam(fact)?))).collect();
        if seams.is_empty() {
            return;
        }
        let mut seams = seams.into_iter().peekable();
        for (at, fact) in std::mem::take(&mut self.lines).into_iter().enumerate() {
            match seams.next_if(|(line, _)| *line == at) {
                Some((_, seam)) => {
                    self.looks.take(2 * fact.line.content.len());
                    let (head, tail) = glued::cut(self.text, fact.line, seam);
                    self.push(head, fact.blanks);
                    self.push(tail, 0);
                }
                None => self.lines.push(fact),
            }
        }
    }

    /// Reads as one what stands split over up to four lines.
    fn join_split(&mut self) {
        let may = |facts: &Self, fact: &Fact| {
            logical::may_be_split(fact, facts.content(fact), facts.meta(fact), &facts.looks)
        };
        let Some(mut at) = self.lines.iter().position(|fact| may(self, fact)) else { return };
        let mut whole = Vec::with_capacity(self.lines.len());
        whole.extend_from_slice(self.lines.get(..at).unwrap_or_default());
        while let Some(fact) = self.get(at).cloned() {
            let joined = if may(self, &fact) { self.joined(at) } else { None };
            let (count, fact) = joined.unwrap_or((1, fact));
            whole.push(fact);
            at += count;
        }
        self.lines = whole;
    }

    /// The line that starts at line `at` and goes on over the next ones.
    fn joined(&mut self, at: usize) -> Option<(usize, Fact)> {
        let (text, mut first) = (self.text, self.get(at)?.clone());
        let from = first.line.content.start;
        let content = |fact: &Fact| (fact.line.content.of(text), fact.line.content.start - from);
        let (count, meta) = logical::joined(self.lines.get(at..)?, content, &self.looks)?;
        let last = self.get(at + count - 1)?.line;
        first.line.span.end = last.span.end;
        first.line.content.end = last.content.end;
        first.holds = Holds::of(first.line.content.of(text));
        first.line.ending = last.ending;
        first.kinds = meta.kinds;
        first.asked = Asked::default();
        first.meta = u32::try_from(self.metas.len()).ok();
        self.metas.push(meta);
        Some((count, first))
    }

    /// The line at `at`, if its content is that of `line`.
    fn same(&self, at: usize, line: Line) -> Option<Fact> {
        self.get(at).cloned().filter(|fact| self.content(fact) == line.content.of(self.text))
    }

    fn push(&mut self, line: Line, blanks: u32) {
        let content = line.content.of(self.text);
        let short = content.len() <= shape::LONGEST;
        let mut fact = Fact {
            line,
            holds: Holds::of(content),
            blanks,
            meta: None,
            kinds: Kinds::default(),
            shape: Shape::default(),
            short,
            rule: None,
            image: false,
            asked: Asked::default(),
        };
        self.holds = self.holds.or(fact.holds);
        if short {
            fact.shape = shape::shape(content, fact.holds);
            fact.rule = rule(content);
            fact.image = is_image(content);
        }
        self.tell(&mut fact, content);
        self.lines.push(fact);
    }

    fn tell(&mut self, fact: &mut Fact, content: &str) {
        if fact.rule.is_some() || fact.image {
            return;
        }
        let bare = bare(content);
        let meta = self.words(bare, |words| may_tell(content, fact.holds, words).then(|| meta::scan(words)));
        let Some(mut meta) = meta else { return };
        if !meta.is_whole()
            && let Some(unglued) = logical::unglued(bare, &self.looks)
        {
            meta = unglued;
        }
        if !meta.kinds.is_empty() {
            fact.kinds = meta.kinds;
            fact.meta = u32::try_from(self.metas.len()).ok();
            self.metas.push(meta.moved(content.len() - bare.len()));
        }
    }

    /// What `ask` gives of the words of `content`, as far as the text is worth a look.
    pub(crate) fn words<'t, T>(&self, content: &'t str, ask: impl FnOnce(&mut Cuts<'t>) -> T) -> T {
        self.looks.at_words(content, ask)
    }

    /// Whether the text is worth a look at all words of `sample`; those of far scripts are looked at twice.
    pub(crate) fn are_worth(&self, sample: &str) -> bool {
        self.looks.take(sample.len() * if sample.is_ascii() { 1 } else { 2 })
    }

    /// The phrase that `text` begins with.
    pub(super) fn phrase(&self, text: &str) -> Option<Found> {
        self.words(text, |line| phrase_in(line, text))
    }

    /// The list marker that `content`, the text of `fact` or the end of it, starts with.
    pub(crate) fn marker(&self, fact: &Fact, content: &str, indented: bool) -> Option<Marker> {
        marker_unless(content, indented, |line| fact.once(Question::Dated, line, |line| self.words(line, is_date)))
    }

    /// The pieces of a line.
    pub(crate) fn meta(&self, fact: &Fact) -> &Meta {
        fact.meta.and_then(|at| self.metas.get(usize::try_from(at).ok()?)).unwrap_or(&NOTHING)
    }

    /// The text of a line without indentation and trailing blanks.
    pub(crate) fn content(&self, fact: &Fact) -> &'a str {
        fact.line.content.of(self.text)
    }

    /// Whether blank lines part line `at` from what is above and below it.
    pub(super) fn stands_alone(&self, at: usize) -> bool {
        let apart = |at: usize| self.get(at).is_some_and(|fact| fact.blanks > 0);
        apart(at) && apart(at + 1)
    }

    /// The line at `at`, where there is one.
    pub(crate) fn get(&self, at: usize) -> Option<&Fact> {
        self.lines.get(at)
    }
}

impl Fact {
    /// Whether it is longer than titles mostly are; in scripts that say more with a character, by its bytes.
    pub(crate) fn is_long(&self) -> bool {
        !self.short || self.shape.graphemes > 100 || self.line.content.len() > 150
    }

    /// Whether it reads as a line of text and not as a title: words enough, and a full stop behind them.
    pub(crate) fn is_sentence(&self) -> bool {
        self.shape.words >= SENTENCE && self.shape.end == End::Period
    }

    /// Whether it, whose text is `content`, holds several sentences.
    pub(crate) fn has_several_sentences(&self, content: &str) -> bool {
        self.once(Question::Sentences, content, several_sentences)
    }

    /// The words of `content`, which is its text or a part of it; if there are more than `most`, some number beyond.
    pub(crate) fn words(&self, content: &str, most: usize) -> usize {
        let counted = self.is_whole(content) && shape::counts_all_words(&self.shape);
        if counted { self.shape.words } else { shape::count_words(content, most) }
    }

    fn is_whole(&self, content: &str) -> bool {
        content.len() == self.line.content.end - self.line.content.start
    }

    /// What `ask` answers of its text; a part of it is asked anew.
    pub(super) fn once(&self, question: Question, content: &str, ask: impl FnOnce(&str) -> bool) -> bool {
        if self.is_whole(content) { self.asked.once(question, || ask(content)) } else { ask(content) }
    }

    /// Whether any of its kinds was told.
    pub(crate) fn has(&self, kind: Kind) -> bool {
        self.kinds.has(kind)
    }
}
