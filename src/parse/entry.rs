//! One part of the document after the other: what stands before the entries, each entry, what follows.

use super::{
    body::{self, BodyLine},
    comment, inline,
    out::{Opened, Out},
    telling::{self, Told},
};
use crate::{
    diagnostic::Code,
    event::{Event, Tag, Token},
    evidence::{Decision, Facts, Page, Role, Start},
    grammar::meta::Kind,
    source::Span,
};

/// Reads the document part by part.
#[derive(Debug)]
pub(super) struct Entries<'a> {
    pub(super) facts: Facts<'a>,
    pub(super) page: Page,
    decisions: Vec<Decision>,
    /// The line to go on with.
    at: usize,
    /// Whether an entry so far had a date of its own.
    dated: bool,
}

impl<'a> Entries<'a> {
    pub(super) fn new(facts: Facts<'a>, page: Page, decisions: Vec<Decision>) -> Self {
        Self { facts, page, decisions, at: 0, dated: false }
    }

    fn role(&self, at: usize) -> Option<Role> {
        self.decisions.get(at).map(|it| it.role)
    }

    fn starts_entry(&self, at: usize) -> bool {
        self.decisions.get(at).is_some_and(|it| it.start == Start::Entry)
    }

    /// Writes the next part; false at the end of the document.
    pub(super) fn next_part(&mut self, out: &mut Out<'a>) -> bool {
        let from = self.at;
        if from >= self.decisions.len() {
            return false;
        }
        let to = (from + 1..self.decisions.len()).find(|&at| self.starts_entry(at)).unwrap_or(self.decisions.len());
        self.at = to;
        if from == 0 && !self.starts_entry(0) && self.is_front(to) {
            self.around(out, Tag::Front, 0, to);
        } else {
            self.entry(out, from, to);
        }
        out.flush_diagnostics();
        true
    }

    /// Whether the lines before `to`, with which the page begins, belong to no entry.
    fn is_front(&self, to: usize) -> bool {
        (0..to).all(|at| matches!(self.role(at), Some(Role::Front | Role::Chrome(_))))
    }

    fn around(&self, out: &mut Out<'a>, tag: Tag, from: usize, to: usize) {
        let lines: Vec<BodyLine> = (from..to).filter_map(|at| body::line(&self.facts, at, self.role(at)?)).collect();
        let Some(first) = lines.first() else { return };
        let opened = out.open(tag, first.span.start);
        body::read(out, &self.facts, &self.page, &lines);
        out.close(opened);
    }

    fn entry(&mut self, out: &mut Out<'a>, from: usize, to: usize) {
        let own_date = (from..to).any(|at| self.has_own_date(at));
        let continues_day = !own_date && self.dated;
        self.dated |= own_date;
        let start = self.facts.get(from).map_or(0, |fact| fact.line.content.start);
        let opened = out.open(Tag::Entry { continues_day }, start);
        let mut writer = Writer { entries: self, out, told: Told::default(), body: Vec::new(), footer: None };
        let mut at = from;
        while at < to {
            at = writer.line(at, to);
        }
        writer.finish();
        out.close(opened);
    }

    fn has_own_date(&self, at: usize) -> bool {
        let telling = matches!(self.role(at), Some(Role::Date | Role::DateTitle | Role::Meta));
        telling && self.facts.get(at).is_some_and(|fact| fact.kinds.has_any(&[Kind::Date, Kind::Weekday]))
    }
}

struct Writer<'e, 'o, 'a> {
    entries: &'e Entries<'a>,
    out: &'o mut Out<'a>,
    told: Told,
    /// The lines of the body since the last line that told something.
    body: Vec<BodyLine>,
    /// The footer that is open, what its count says and the first event in it.
    footer: Option<(Opened, Option<u32>, usize)>,
}

impl<'a> Writer<'_, '_, 'a> {
    /// Writes line `at`, perhaps with some that belong to it; gives the next one.
    fn line(&mut self, at: usize, to: usize) -> usize {
        let entries = self.entries;
        let (Some(role), Some(fact)) = (entries.role(at), entries.facts.get(at)) else { return at + 1 };
        match role {
            Role::Body | Role::Front | Role::Chrome(_) => {
                self.body.extend(body::line(&entries.facts, at, role));
                return at + 1;
            }
            Role::After | Role::Back => return self.after(at, to),
            _ if comment::is_part(role) => return self.comments(at, to),
            _ => self.flush(),
        }
        match role {
            Role::Title => self.title(fact.line.content),
            Role::Date if !self.told.date => {
                self.told.date = true;
                telling::date_line(self.out, &entries.facts, &entries.page, fact);
            }
            Role::DateTitle => {
                self.told.date = true;
                let title = telling::date_title(self.out, &entries.facts, &entries.page, fact);
                self.title(title);
            }
            Role::Count if !self.told.footer => return self.count(at, to),
            Role::Invitation => self.invitation(fact.line.content),
            _ => telling::line(self.out, &entries.facts, &entries.page, fact, &mut self.told),
        }
        at + 1
    }

    fn flush(&mut self) {
        let lines = std::mem::take(&mut self.body);
        body::read(self.out, &self.entries.facts, &self.entries.page, &lines);
    }

    fn title(&mut self, span: Span) {
        let title = self.out.open(Tag::Title, span.start);
        inline::read(self.out, &self.entries.page, span);
        self.out.close(title);
    }

    /// A count line, with the comments and the invitation right after it.
    fn count(&mut self, at: usize, to: usize) -> usize {
        let entries = self.entries;
        let Some(fact) = entries.facts.get(at) else { return at + 1 };
        let span = fact.line.content;
        let count = entries.facts.meta(fact).count();
        self.told.footer = true;
        let opened = self.out.open(Tag::Footer { count }, span.start);
        self.footer = Some((opened, count, self.out.events.len()));
        self.out.token(Token::Count, span);
        let next = self.comments(at + 1, to);
        if entries.role(next) == Some(Role::Invitation) && next < to {
            if let Some(fact) = entries.facts.get(next) {
                self.out.text(fact.line.content, Event::Invitation);
            }
            self.close_footer();
            return next + 1;
        }
        self.close_footer();
        next
    }

    fn close_footer(&mut self) {
        let Some((opened, count, first)) = self.footer.take() else { return };
        self.out.close(opened);
        self.compare(count, first);
    }

    /// Says so where the count and the comments that follow disagree.
    fn compare(&mut self, count: Option<u32>, first: usize) {
        let comments =
            self.out.events.iter().skip(first).filter(|(event, _)| matches!(event, Event::Start(Tag::Comment)));
        let (found, span) = comments.fold((0_u32, None), |(found, span), (_, at)| (found + 1, span.or(Some(*at))));
        if let (Some(count), Some(span)) = (count, span)
            && count != found
        {
            let plural = if found == 1 { "comment follows" } else { "comments follow" };
            self.out.warn(Code::CommentCountMismatch, span, format!("the count says {count}, {found} {plural}"));
        }
    }

    /// The comments that start at line `at`; gives the line after them.
    fn comments(&mut self, at: usize, to: usize) -> usize {
        let entries = self.entries;
        let is_part =
            |at: usize| entries.role(at).is_some_and(|role| comment::is_part(role) || matches!(role, Role::Chrome(_)));
        let all = (at..to).find(|&it| !is_part(it)).unwrap_or(to);
        let end =
            (at..all).rev().find(|&it| entries.role(it).is_some_and(comment::is_part)).map_or(at, |last| last + 1);
        if end > at {
            self.flush();
            comment::read(self.out, &entries.facts, &entries.page, &entries.decisions, at, end);
        }
        end.max(at)
    }

    fn invitation(&mut self, span: Span) {
        if self.told.footer {
            return self.out.text(span, Event::Invitation);
        }
        self.told.footer = true;
        let opened = self.out.open(Tag::Footer { count: None }, span.start);
        self.out.text(span, Event::Invitation);
        self.out.close(opened);
    }

    /// What follows the footer, up to the next line that tells something.
    fn after(&mut self, at: usize, to: usize) -> usize {
        self.flush();
        let entries = self.entries;
        let end = (at..to)
            .find(|&it| !matches!(entries.role(it), Some(Role::After | Role::Back | Role::Chrome(_))))
            .unwrap_or(to);
        entries.around(self.out, Tag::After, at, end);
        end.max(at + 1)
    }

    fn finish(&mut self) {
        self.flush();
    }
}
