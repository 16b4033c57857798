//! What each line of a zone of comments is.

use super::{
    Zone,
    head::{is_foot, is_head},
    links::Links,
};
use crate::{
    evidence::{Decision, Facts, Role, Start, anchor::Tag, portrait::portrait, way::Way},
    grammar::meta::Kind,
    why::Witness,
};

/// Writes down what each line of a zone is.
pub(in crate::evidence) fn decide<W: Witness>(
    facts: &Facts<'_>,
    tags: &[Tag],
    zone: &Zone,
    decisions: &mut [Decision],
    why: &mut W,
) {
    let mut teller = Teller {
        facts,
        tags,
        zone,
        open: false,
        head: false,
        announced: None,
        number: 0,
        answers: false,
        links: Links::default(),
        indent: 0,
    };
    for at in zone.start..zone.end {
        let decision = teller.line(at);
        why.takes(at, decision.role.reading(), zone.way.says());
        if let Some(slot) = decisions.get_mut(at) {
            *slot = decision;
        }
    }
}

struct Teller<'f, 'a> {
    facts: &'f Facts<'a>,
    tags: &'f [Tag],
    zone: &'f Zone,
    /// Whether a comment is open.
    open: bool,
    /// Whether the line before was part of a head.
    head: bool,
    /// The head of the comment that a picture's words opened above it.
    announced: Option<usize>,
    number: u64,
    /// Whether replies stand here, below their heading.
    answers: bool,
    /// What the links of the line before do.
    links: Links,
    /// The indentation of the last comment that was no reply.
    indent: usize,
}

impl Teller<'_, '_> {
    fn line(&mut self, at: usize) -> Decision {
        let tag = self.tags.get(at).copied().unwrap_or(Tag::Prose);
        let was_head = std::mem::take(&mut self.head);
        let above = std::mem::take(&mut self.links);
        match tag {
            Tag::Reply if !self.is_removed(at) => {
                let own = Links::of(self.facts, at);
                self.answers = self.open_before() && own.go_on_with_replies(above, self.answers);
                self.links = above.and(own);
                return self.reply_links();
            }
            Tag::Chrome(role) if role != crate::value::ChromeRole::Image => {
                return Decision { role: Role::Chrome(role), start: Start::Nothing };
            }
            Tag::Date | Tag::Meta | Tag::Weekday if was_head && self.tells_when(at) => {
                return Decision { role: Role::CommentHead, start: Start::Nothing };
            }
            _ => {}
        }
        match self.zone.way {
            _ if self.announced.is_some_and(|head| at <= head) => {
                self.head = true;
                Decision { role: Role::CommentHead, start: Start::Nothing }
            }
            Way::Dated if self.announces(at).is_some() => {
                self.announced = self.announces(at);
                self.head(at)
            }
            way if is_head(self.facts, self.tags, at, way) => self.head(at),
            Way::Named | Way::Said if tag == Tag::Date && self.open => {
                Decision { role: Role::CommentFoot, start: Start::Nothing }
            }
            way if is_foot(self.facts, at, way) => {
                self.open = false;
                Decision { role: Role::CommentFoot, start: Start::Nothing }
            }
            Way::Numbered => self.numbered(at),
            Way::Lines => self.body(at, true),
            _ => self.body(at, !self.open),
        }
    }

    /// The head below a line that says but its name.
    fn announces(&self, at: usize) -> Option<usize> {
        let is_own = |it: &usize| {
            is_head(self.facts, self.tags, *it, Way::Dated) && portrait(self.facts, self.tags, *it) == Some(at)
        };
        let plain = !is_head(self.facts, self.tags, at, Way::Dated);
        (at + 1..self.zone.end.min(at + 3)).find(is_own).filter(|_| plain)
    }

    fn tells_when(&self, at: usize) -> bool {
        self.facts.get(at).is_some_and(|fact| fact.kinds.has_any(&[Kind::Date, Kind::Time]))
    }

    fn is_removed(&self, at: usize) -> bool {
        self.facts.get(at).is_some_and(|fact| fact.has(Kind::Removed))
    }

    fn reply_links(&mut self) -> Decision {
        if self.zone.way == Way::Replied {
            self.open = false;
        }
        Decision {
            role: if self.open || self.zone.way == Way::Replied {
                Role::Reply
            } else {
                Role::Chrome(crate::value::ChromeRole::Other)
            },
            start: Start::Nothing,
        }
    }

    fn head(&mut self, at: usize) -> Decision {
        self.head = true;
        let start = self.start(at);
        Decision { role: Role::CommentHead, start }
    }

    fn body(&mut self, at: usize, opens: bool) -> Decision {
        let start = if opens { self.start(at) } else { Start::Nothing };
        Decision { role: Role::CommentBody, start }
    }

    fn start(&mut self, at: usize) -> Start {
        let indent = self.facts.get(at).map_or(0, |fact| fact.line.indent);
        let indented = indent > self.indent + 1;
        // Where replies are indented, what is not is none.
        self.answers &= !indented;
        let reply = self.open_before() && (self.answers || indented);
        if !reply {
            self.indent = indent;
        }
        self.open = true;
        self.number += 1;
        Start::Comment { reply }
    }

    fn open_before(&self) -> bool {
        self.number > 0
    }

    fn numbered(&mut self, at: usize) -> Decision {
        let found = self.facts.get(at).and_then(|fact| self.facts.marker(fact, self.facts.content(fact), true));
        let next = found.is_some_and(|it| {
            it.number == self.number + 1 && self.number < u64::from(self.zone.count.unwrap_or(u32::MAX)).max(1)
        });
        self.body(at, next || !self.open)
    }
}
