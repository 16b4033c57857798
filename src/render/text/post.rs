//! What stands at the head and the foot of entries and comments.

use super::{
    node::{Kind, Node},
    writer::Writer,
};
use crate::{
    event::{Event, Tag, TagEnd, Token},
    source::Span,
};
use std::{borrow::Cow, fmt, ops::ControlFlow};

/// How far a reply stands in from the comment it answers.
const REPLY_INDENT: usize = 4;

/// Who wrote a comment, and when, in the texts of the source.
#[derive(Default)]
struct Head<'a> {
    author: Option<Cow<'a, str>>,
    when: Vec<Cow<'a, str>>,
}

impl<'a, I: Iterator<Item = (Event<'a>, Span)>, W: fmt::Write> Writer<'a, '_, '_, I, W> {
    /// The node around a leaf.
    fn around_leaf(&self) -> Option<TagEnd> {
        self.nodes.last().map(|node| node.end)
    }

    /// An entry's own date has its line, and two blank ones after it unless a title follows.
    pub(super) fn date(&mut self, text: &str) -> fmt::Result {
        match self.around_leaf() {
            Some(TagEnd::Byline) => self.byline_part(self.words.on, text),
            Some(TagEnd::Comment) => self.comment_part(text),
            Some(TagEnd::Entry) => {
                if let Some(entry) = self.nodes.last_mut().filter(|node| !node.begun && node.first == 2) {
                    entry.first = 3;
                }
                self.around(text)
            }
            _ => self.lines.text(text),
        }
    }

    pub(super) fn time(&mut self, text: &str) -> fmt::Result {
        match self.around_leaf() {
            Some(TagEnd::Byline) => self.byline_part(self.words.at, text),
            Some(TagEnd::Comment) => self.comment_part(text),
            _ => self.lines.text(text),
        }
    }

    pub(super) fn author(&mut self, name: &str) -> fmt::Result {
        match self.around_leaf() {
            Some(TagEnd::Byline) => self.byline_part(self.words.by, name),
            Some(TagEnd::Comment) => self.comment_part(name),
            _ => self.lines.text(name),
        }
    }

    /// The source's own words around an entry or a comment.
    pub(super) fn token(&mut self, token: Token) -> fmt::Result {
        let Some(words) = self.own_words() else { return Ok(()) };
        if token == Token::Comment && self.lines.is_below() && words.ends_with(['.', ')']) {
            // The number of a comment without a name stands in.
            self.lines.text("  ")?;
        }
        if token == Token::Heading {
            self.lines.end(2);
        }
        self.lines.text(words)
    }

    /// A part of a comment's head, where the source has it; without a source the head is written already.
    fn comment_part(&mut self, text: &str) -> fmt::Result {
        if self.own_words().is_some() { self.lines.text(text) } else { Ok(()) }
    }

    fn byline_part(&mut self, word: &str, text: &str) -> fmt::Result {
        if self.own_words().is_some() {
            return self.lines.text(text);
        }
        if let Some(byline) = self.nodes.last_mut().filter(|node| !node.begun) {
            byline.begun = true;
            self.lines.text(self.words.posted)?;
        }
        self.lines.text(word)?;
        self.lines.text(text)
    }

    pub(super) fn label(&mut self, label: &str) -> fmt::Result {
        if self.own_words().is_some() {
            return self.lines.text(label);
        }
        let first = self.nodes.last_mut().is_some_and(|node| !std::mem::replace(&mut node.begun, true));
        self.lines.text(if first { self.words.labels } else { ", " })?;
        self.lines.text(label)
    }

    /// A line of its own.
    pub(super) fn around(&mut self, text: &str) -> fmt::Result {
        self.lines.end(2);
        self.lines.text(text)?;
        self.lines.end(2);
        Ok(())
    }

    pub(super) fn footer(&mut self, count: Option<u32>) -> fmt::Result {
        match count {
            _ if self.own_words().is_some() => self.lines.end(2),
            Some(0) => self.around(self.words.no_comments)?,
            Some(1) => self.around(self.words.one_comment)?,
            Some(count) => self.around(&format!("{count}{}", self.words.comments))?,
            None => {}
        }
        self.nodes.push(Node::new(TagEnd::Footer, 2, 2).kind(Kind::Footer { nameless: 0 }));
        Ok(())
    }

    /// Its head comes first, wherever the source has it; one that has neither name nor date has
    /// its number instead.
    pub(super) fn comment(&mut self) -> fmt::Result {
        let reply = self.around_leaf() == Some(TagEnd::Comment);
        let before = self.lines.hang(if reply { REPLY_INDENT } else { 0 });
        self.lines.end(2);
        let below = if self.own_words().is_some() { true } else { self.head()? };
        self.nodes.push(Node::new(TagEnd::Comment, usize::from(below), 2).outdent(before));
        Ok(())
    }

    /// Writes a comment's head, wherever the source has it; whether its body stands below.
    fn head(&mut self) -> Result<bool, fmt::Error> {
        let head = self.head_ahead();
        match &head.author {
            Some(author) => {
                self.lines.text(author)?;
                self.lines.text(self.words.said)?;
            }
            None if head.when.is_empty() => {
                let number = self.next_nameless();
                self.lines.text(&format!("  {number}. "))?;
            }
            None => {}
        }
        let below = head.author.is_some() || !head.when.is_empty();
        if !head.when.is_empty() {
            self.lines.end(usize::from(head.author.is_some()));
            self.lines.text(&head.when.join(" "))?;
        }
        Ok(below)
    }

    /// The number of a comment without a name.
    fn next_nameless(&mut self) -> u64 {
        match self.nodes.last_mut().map(|node| &mut node.kind) {
            Some(Kind::Footer { nameless }) => {
                *nameless += 1;
                *nameless
            }
            _ => 1,
        }
    }

    fn head_ahead(&mut self) -> Head<'a> {
        let (mut head, mut depth) = (Head::default(), 0_usize);
        let _end = self.events.look(|event| {
            match event {
                Event::Start(Tag::Comment) | Event::End(TagEnd::Comment) => return ControlFlow::Break(()),
                Event::Start(_) => depth += 1,
                Event::End(_) => depth = depth.saturating_sub(1),
                Event::Author(name) if depth == 0 => head.author = Some(name.clone()),
                Event::Date(date) if depth == 0 => head.when.push(date.text.clone()),
                Event::Time(time) if depth == 0 => head.when.push(time.text.clone()),
                _ => {}
            }
            ControlFlow::Continue(())
        });
        head
    }
}
