//! One part of the document after the other: what stands before the entries, each entry, what follows.

use super::{
    body, comment, inline, language,
    lines::BodyLine,
    out::Out,
    telling::{self, Told},
};
use crate::{
    event::{Event, Tag, Token},
    evidence::{Decision, Fact, Facts, Page, Role, Speech, Start, is_comment},
    grammar::meta::Kind,
    source::{Holds, Span},
    value::ChromeRole,
    why::Witness,
};

/// Reads the document part by part.
#[derive(Debug, Default)]
pub(super) struct Entries<'a> {
    pub(super) facts: Facts<'a>,
    pub(super) page: Page,
    decisions: Vec<Decision>,
    /// The line to go on with.
    at: usize,
    /// Whether an entry so far had a date of its own.
    dated: bool,
    /// Whether anything was read before these lines.
    goes_on: bool,
    /// Room for the lines of a body, used for one entry after the other.
    room: Vec<BodyLine>,
}

impl<'a> Entries<'a> {
    /// Takes the lines of the next window.
    pub(super) fn read(&mut self, facts: Facts<'a>, page: Page, decisions: Vec<Decision>) {
        *self = Self { facts, page, decisions, at: 0, ..std::mem::take(self) };
    }

    /// The same over another text.
    pub(super) fn over(self, text: &str) -> Entries<'_> {
        let Self { facts, page, decisions, at, dated, goes_on, room } = self;
        Entries { facts: facts.over(text), page, decisions, at, dated, goes_on, room }
    }

    /// What the first window told of the page, if it has been looked at and not taken back.
    pub(super) fn speech(&self) -> Option<&Speech> {
        Some(&self.page.speech).filter(|_| self.goes_on)
    }

    /// Gives up the lines of a window.
    pub(super) fn clear(&mut self) {
        self.facts.lines.clear();
        self.decisions.clear();
        self.at = 0;
    }

    /// The last line but the first that starts an entry, and where it begins.
    pub(super) fn last_start(&self) -> Option<(usize, usize)> {
        let at = (1..self.decisions.len()).rev().find(|&at| self.starts_entry(at))?;
        Some((at, self.facts.get(at)?.line.span.start))
    }

    /// Keeps but so many lines.
    pub(super) fn keep(&mut self, count: usize) {
        self.facts.lines.truncate(count);
        self.decisions.truncate(count);
    }

    /// Whether a part is left.
    pub(super) fn has_more(&self) -> bool {
        self.at < self.decisions.len()
    }

    /// The lines of the next part, and whether it is what stands before the entries.
    fn part(&self) -> (usize, bool) {
        let to = (self.at + 1..self.decisions.len()).find(|&at| self.starts_entry(at)).unwrap_or(self.decisions.len());
        (to, !self.goes_on && self.at == 0 && !self.starts_entry(0) && self.is_front(to))
    }

    /// Whether the next part is an entry.
    pub(super) fn is_at_entry(&self) -> bool {
        !self.part().1
    }

    fn role(&self, at: usize) -> Option<Role> {
        self.decisions.get(at).map(|it| it.role)
    }

    fn starts_entry(&self, at: usize) -> bool {
        self.decisions.get(at).is_some_and(|it| it.start == Start::Entry)
    }

    fn starts_comment(&self, at: usize) -> bool {
        self.decisions.get(at).is_some_and(|it| matches!(it.start, Start::Comment { .. }))
    }

    /// Writes the next part.
    pub(super) fn next_part<W: Witness>(&mut self, out: &mut Out<'a>, why: &mut W) {
        let (from, (to, front)) = (self.at, self.part());
        self.at = to;
        if front {
            self.around(out, Tag::Front, 0, to, why);
        } else {
            self.entry(out, from, to, why);
        }
        self.goes_on |= !self.has_more();
    }

    /// Whether the lines before `to`, with which the page begins, belong to no entry.
    fn is_front(&self, to: usize) -> bool {
        (0..to).all(|at| matches!(self.role(at), Some(Role::Front | Role::Chrome(_))))
    }

    fn around<W: Witness>(&self, out: &mut Out<'a>, tag: Tag, from: usize, to: usize, why: &mut W) {
        let lines: Vec<BodyLine> = (from..to).filter_map(|at| BodyLine::of(&self.facts, at, self.role(at)?)).collect();
        let Some(first) = lines.first() else { return };
        let opened = out.open(tag, first.span.start);
        body::read(out, &self.facts, &self.page, &lines, why);
        out.close_around_blocks(opened);
    }

    fn entry<W: Witness>(&mut self, out: &mut Out<'a>, from: usize, to: usize, why: &mut W) {
        let start = self.facts.get(from).map_or(0, |fact| fact.line.content.start);
        let language = language::other(&self.facts, &self.page, &self.decisions, from..to);
        let opened = out.open(Tag::Entry { continues_day: false, language }, start);
        let body = std::mem::take(&mut self.room);
        let mut writer = Writer { entries: self, out, why, told: Told::default(), body };
        let mut at = from;
        while at < to {
            at = writer.line(at, to);
        }
        writer.flush();
        let (own_date, room) = (writer.told.date, writer.body);
        self.room = room;
        let inherits = !own_date && self.dated;
        out.amend(opened, |tag| *tag = Tag::Entry { continues_day: inherits, language });
        self.dated |= own_date;
        out.close(opened);
    }
}

/// Writes one entry. Of each part but blocks and comments there is one: a second one is chrome or text.
struct Writer<'e, 'o, 'a, W> {
    entries: &'e Entries<'a>,
    out: &'o mut Out<'a>,
    why: &'o mut W,
    told: Told,
    /// The lines of the body since the last line that told something.
    body: Vec<BodyLine>,
}

impl<W: Witness> Writer<'_, '_, '_, W> {
    /// Writes line `at`, perhaps with some that belong to it; gives the next one.
    fn line(&mut self, at: usize, to: usize) -> usize {
        let entries = self.entries;
        let (Some(role), Some(fact)) = (entries.role(at), entries.facts.get(at)) else { return at + 1 };
        let span = fact.line.content;
        match role {
            Role::Title if !self.told.title => {
                self.flush();
                self.title(span, fact.holds);
            }
            Role::Date if !self.told.date => {
                self.flush();
                self.told.date = true;
                telling::date_line(self.out, &entries.facts, &entries.page, fact);
            }
            Role::DateTitle if !self.told.date && !self.told.title => {
                self.flush();
                self.told.date = true;
                self.date_and_title(fact);
            }
            Role::TimeTitle if !self.told.byline && !self.told.title => {
                self.flush();
                self.told.byline = true;
                let title = telling::time_title(self.out, &entries.facts, fact);
                self.title(title, fact.holds);
            }
            Role::Labels if !self.told.labels => {
                self.flush();
                self.told.labels = true;
                telling::rubric(self.out, span);
            }
            Role::Author if !self.told.byline => {
                self.flush();
                self.told.byline = true;
                telling::author(self.out, span);
            }
            // Who wrote it stands on a line of its own: there the byline is.
            Role::Meta if !self.told.date && self.is_date_beside_author(at, fact) => {
                self.flush();
                self.told.date = true;
                telling::date_line(self.out, &entries.facts, &entries.page, fact);
            }
            Role::Meta | Role::Date => {
                self.flush();
                telling::line(self.out, &entries.facts, &entries.page, fact, &mut self.told);
            }
            Role::Count if !self.told.footer => return self.footer(at, to),
            Role::Invitation if !self.told.invitation => return self.invitation(at),
            Role::After if !self.told.after => return self.after(at, to),
            _ if is_comment(role) => return self.comments(at, to),
            _ => self.body.extend(BodyLine::of(&entries.facts, at, second(role))),
        }
        at + 1
    }

    /// A line that tells a date and, behind or before it, the title.
    fn date_and_title(&mut self, fact: &Fact) {
        let Entries { facts, page, .. } = self.entries;
        match telling::title_before(self.out, facts, fact) {
            Some(title) => {
                self.title(title, fact.holds);
                telling::date_behind(self.out, facts, page, fact, title.end);
            }
            None => {
                let title = telling::date_title(self.out, facts, page, fact);
                self.title(title, fact.holds);
            }
        }
    }

    /// Whether a line tells the date and no more, and the next one or one above the author.
    fn is_date_beside_author(&self, at: usize, fact: &Fact) -> bool {
        let facts = &self.entries.facts;
        let next = facts.get(at + 1).filter(|_| self.entries.role(at + 1) == Some(Role::Meta));
        let own = fact.kinds.is_of(&[Kind::Date, Kind::Time, Kind::Byline, Kind::Chrome]);
        let below = || next.is_some_and(|it| facts.meta(it).author().is_some() && !it.has(Kind::Date));
        own && fact.has(Kind::Date) && facts.meta(fact).author().is_none() && (self.told.byline || below())
    }

    fn flush(&mut self) {
        body::read(self.out, &self.entries.facts, &self.entries.page, &self.body, self.why);
        self.body.clear();
    }

    fn title(&mut self, span: Span, holds: Holds) {
        self.told.title = true;
        let text = span.of(self.out.text).trim_end_matches([':', '：']);
        let kept = Span::new(span.start, span.start + crate::source::trim_end(text).len());
        let title = self.out.open(Tag::Title, span.start);
        inline::read(self.out, &self.entries.page, kept, holds);
        self.out.token_between(Token::Rule, kept.end, span.end);
        self.out.close(title);
    }

    /// A count line, with the comments and the invitation right after it.
    fn footer(&mut self, at: usize, to: usize) -> usize {
        self.flush();
        let entries = self.entries;
        let Some(fact) = entries.facts.get(at) else { return at + 1 };
        let count = entries.facts.meta(fact).count();
        self.told.footer = true;
        let opened = self.out.open(Tag::Footer { count }, fact.line.content.start);
        self.out.token(Token::Count, fact.line.content);
        let mut next = self.zone(at + 1, to);
        if entries.role(next) == Some(Role::Invitation) && next < to && !self.told.invitation {
            self.ask(next);
            next += 1;
        }
        self.out.close(opened);
        next
    }

    /// The comments that start at line `at`, if they do; gives the line after them. Chrome among them is theirs.
    fn zone(&mut self, at: usize, to: usize) -> usize {
        let entries = self.entries;
        if !entries.starts_comment(at) {
            return at;
        }
        let is_part =
            |at: usize| entries.role(at).is_some_and(|role| is_comment(role) || matches!(role, Role::Chrome(_)));
        let all = (at..to).find(|&it| !is_part(it)).unwrap_or(to);
        let end = (at..all).rev().find(|&it| entries.role(it).is_some_and(is_comment)).map_or(at, |last| last + 1);
        comment::read(self.out, &entries.facts, &entries.page, &entries.decisions, at..end, self.why);
        end
    }

    /// Comments away from a count line: in a footer of their own, or below one that stands above the body.
    fn comments(&mut self, at: usize, to: usize) -> usize {
        let entries = self.entries;
        if !entries.starts_comment(at) {
            self.body.extend(BodyLine::of(&entries.facts, at, Role::Chrome(ChromeRole::Other)));
            return at + 1;
        }
        self.flush();
        if self.told.footer {
            return self.zone(at, to).max(at + 1);
        }
        self.told.footer = true;
        let start = entries.facts.get(at).map_or(self.out.last, |fact| fact.line.content.start);
        let opened = self.out.open(Tag::Footer { count: None }, start);
        let next = self.zone(at, to).max(at + 1);
        self.out.close(opened);
        next
    }

    /// The line that asks for comments, in a footer of its own if there is none.
    fn invitation(&mut self, at: usize) -> usize {
        self.flush();
        if std::mem::replace(&mut self.told.footer, true) {
            self.ask(at);
            return at + 1;
        }
        let start = self.entries.facts.get(at).map_or(self.out.last, |fact| fact.line.content.start);
        let opened = self.out.open(Tag::Footer { count: None }, start);
        self.ask(at);
        self.out.close(opened);
        at + 1
    }

    fn ask(&mut self, at: usize) {
        self.told.invitation = true;
        if let Some(fact) = self.entries.facts.get(at) {
            self.out.text(fact.line.content, Event::Invitation);
        }
    }

    /// What follows the footer, up to the next line that tells something.
    fn after(&mut self, at: usize, to: usize) -> usize {
        self.flush();
        self.told.after = true;
        let entries = self.entries;
        let end = (at..to).find(|&it| !matches!(entries.role(it), Some(Role::After | Role::Chrome(_)))).unwrap_or(to);
        entries.around(self.out, Tag::After, at, end, self.why);
        end.max(at + 1)
    }
}

/// What a second line of its kind is.
const fn second(role: Role) -> Role {
    match role {
        Role::Count => Role::Chrome(ChromeRole::Count),
        Role::Labels => Role::Chrome(ChromeRole::Labels),
        Role::Invitation => Role::Chrome(ChromeRole::Form),
        Role::Author | Role::DateTitle | Role::TimeTitle | Role::Title | Role::After => Role::Body,
        other => other,
    }
}
