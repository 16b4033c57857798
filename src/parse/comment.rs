//! Comments: from the lines of their zone to heads and bodies.

use super::{
    body, dates,
    lines::BodyLine,
    out::{Opened, Out},
    telling,
};
use crate::{
    diagnostic::Code,
    event::{Event, MAX_REPLIES, Tag, Token},
    evidence::{Decision, Fact, Facts, Page, Role, Start},
    grammar::{
        marker::marker,
        meta::{Part, Piece},
    },
    source::Span,
    why::Witness,
};
use smallvec::SmallVec;
use std::ops::Range;

/// Reads the `lines`, which all belong to comments, into `out`.
pub(super) fn read<'a, W: Witness>(
    out: &mut Out<'a>,
    facts: &Facts<'a>,
    page: &Page,
    decisions: &[Decision],
    lines: Range<usize>,
    why: &mut W,
) {
    let mut reader = Reader {
        out,
        facts,
        page,
        why,
        open: SmallVec::new(),
        body: SmallVec::new(),
        told: Told::default(),
        too_deep: false,
    };
    for at in lines {
        if let (Some(decision), Some(fact)) = (decisions.get(at), facts.get(at)) {
            reader.line(at, *decision, fact);
        }
    }
    reader.close_to(0);
}

struct Reader<'o, 'p, 'a, W> {
    out: &'o mut Out<'a>,
    facts: &'p Facts<'a>,
    page: &'p Page,
    why: &'o mut W,
    /// The open comments, each with the indentation of its first line.
    open: SmallVec<[(Opened, usize); 4]>,
    /// The lines of the open comment's body.
    body: SmallVec<[BodyLine; 4]>,
    /// What the open comment's head has told: of each there is one.
    told: Told,
    too_deep: bool,
}

#[derive(Clone, Copy, Default)]
struct Told {
    author: bool,
    date: bool,
    time: bool,
}

impl<W: Witness> Reader<'_, '_, '_, W> {
    fn line(&mut self, at: usize, decision: Decision, fact: &Fact) {
        if let Start::Comment { reply } = decision.start {
            let depth = if reply { self.room(fact) } else { 0 };
            self.close_to(depth);
            self.told = Told::default();
            let opened = self.out.open(Tag::Comment, fact.line.content.start);
            self.open.push((opened, fact.line.indent));
            if decision.role == Role::CommentBody {
                return self.first_line(at, fact);
            }
        }
        match decision.role {
            Role::CommentHead | Role::CommentFoot => {
                self.flush();
                self.head(fact);
            }
            Role::Reply => {
                self.flush();
                self.out.token(Token::Comment, fact.line.content);
            }
            role => self.body.extend(BodyLine::of(self.facts, at, role)),
        }
    }

    /// How many comments stay open around a reply: the one it answers and those that one answers.
    /// A reply is indented more than what it answers, or stands below a heading; two of one indentation answer the same.
    fn room(&mut self, reply: &Fact) -> usize {
        let answered = self.open.iter().take_while(|(_, indent)| indent + 1 < reply.line.indent).count();
        if answered > MAX_REPLIES && !std::mem::replace(&mut self.too_deep, true) {
            let message = format!("replies nested deeper than {MAX_REPLIES}; the rest stand beside each other");
            self.out.warn(Code::NestingLimit, reply.line.content, message);
        }
        answered.clamp(1, MAX_REPLIES)
    }

    /// A first line may begin with the comment's number.
    fn first_line(&mut self, at: usize, fact: &Fact) {
        let content = fact.line.content;
        let numbered =
            self.facts.marker(fact, content.of(self.out.text), true).filter(|it| it.number > 0 && fact.line.indent > 0);
        let len = numbered.map_or(0, |it| it.len);
        self.out.token(Token::Comment, Span::new(content.start, content.start + len));
        let span = self.out.trimmed(content.start + len, content.end);
        self.body.push(BodyLine { fact: at, span, chrome: None });
    }

    /// "Bo sa...", "Ann on March 3 at 5:14 PM", "Posted by: X | date".
    fn head(&mut self, fact: &Fact) {
        let content = fact.line.content;
        let meta = self.facts.meta(fact);
        let mut from = content.start;
        if meta.pieces.is_empty() {
            return self.bare_head(content);
        }
        let author = meta.pieces.iter().position(|piece| matches!(piece.part, Part::Author));
        let author = author.or_else(|| meta.pieces.iter().position(|piece| matches!(piece.part, Part::Free)));
        for (at, piece) in meta.pieces.iter().enumerate() {
            self.head_piece(content, piece, Some(at) == author, &mut from);
        }
        self.out.token_between(Token::Comment, from, content.end);
    }

    /// A name alone on its line.
    fn bare_head(&mut self, content: Span) {
        if std::mem::replace(&mut self.told.author, true) {
            return self.out.token(Token::Comment, content);
        }
        self.out.text(content, Event::Author);
    }

    fn head_piece(&mut self, content: Span, piece: &Piece, is_author: bool, from: &mut usize) {
        let mut span = Span::new(content.start + piece.range.start, content.start + piece.range.end);
        let event = match &piece.part {
            Part::Author | Part::Free if is_author && !self.told.author => {
                self.told.author = true;
                span.start += number_before(span.of(self.out.text));
                Event::Author(span.of(self.out.text).into())
            }
            Part::Date(reading) if !self.told.date => {
                self.told.date = true;
                let date = dates::date(self.page, reading, span, span.of(self.out.text));
                dates::remark(self.out, &date);
                Event::Date(Box::new(date))
            }
            Part::Time(value) if !self.told.time => {
                self.told.time = true;
                Event::Time(Box::new(telling::time(self.out, span, *value)))
            }
            _ => return,
        };
        self.out.token_between(Token::Comment, *from, span.start);
        self.out.leaf(span, event);
        *from = span.end;
    }

    /// Writes the body of the open comment.
    fn flush(&mut self) {
        body::read(self.out, self.facts, self.page, &self.body, self.why);
        self.body.clear();
    }

    fn close_to(&mut self, depth: usize) {
        self.flush();
        while self.open.len() > depth {
            if let Some((opened, _)) = self.open.pop() {
                self.out.close(opened);
            }
        }
    }
}

/// How many bytes the number of the comment takes that stands before a name: "1. Ann".
fn number_before(name: &str) -> usize {
    let numbered =
        marker(name, true).filter(|it| it.number > 0 && !it.glued && name.starts_with(|c: char| c.is_ascii_digit()));
    let rest =
        numbered.and_then(|it| name.get(it.len..)).map(crate::source::trim_start).filter(|rest| !rest.is_empty());
    rest.map_or(0, |rest| name.len() - rest.len())
}
