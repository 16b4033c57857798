//! Lines that tell of an entry: from their pieces to dates, bylines, labels, counts and links.
//!
//! The pieces of one line go, in the order of the text, into as many containers as they need:
//! `Posted by Ann at 5:14 PM | Labels: a, b | 2 comments` is a byline, labels and a footer.

mod day;
mod labels;

use super::{
    dates,
    out::{Opened, Out},
};
use crate::{
    event::{Event, Tag, Token},
    evidence::{Fact, Facts, Page},
    grammar::{
        date::DateReading,
        meta::{Kind, Meta, Part, Piece},
    },
    locale::Role,
    source::Span,
    value::{ChromeRole, ClockTime, Time},
};
use day::write_date;
pub(super) use day::{date_behind, date_line, date_title, time_title, title_before};
pub(super) use labels::rubric;
use labels::{COMMAS, SIGNED, labels, without_more};
use std::borrow::Cow;

/// What the entry has so far: of each there is one.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Told {
    pub(super) title: bool,
    pub(super) invitation: bool,
    pub(super) after: bool,
    pub(super) date: bool,
    pub(super) byline: bool,
    pub(super) labels: bool,
    pub(super) footer: bool,
}

/// The container that a piece belongs to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Room {
    Byline,
    Labels,
    Footer,
    Link(ChromeRole),
}

/// A name alone.
pub(super) fn author(out: &mut Out<'_>, content: Span) {
    let opened = out.open(Tag::Byline, content.start);
    out.text(content, Event::Author);
    out.close(opened);
}

fn place(content: Span, piece: &Piece) -> Span {
    Span::new(content.start + piece.range.start, content.start + piece.range.end)
}

pub(super) fn time<'a>(out: &Out<'a>, span: Span, value: ClockTime) -> Time<'a> {
    let mut time = Time::new(value, Cow::Borrowed(span.of(out.text)));
    time.span = span;
    time
}

/// A whole line of pieces.
pub(super) fn line<'a>(out: &mut Out<'a>, facts: &Facts<'a>, page: &Page, fact: &Fact, told: &mut Told) {
    let meta = facts.meta(fact);
    let content = fact.line.content;
    let mut writer = Writer { out, page, meta, told, room: None, from: content.start };
    for (at, piece) in meta.pieces.iter().enumerate() {
        let next = meta.pieces.get(at + 1).map(|next| &next.part);
        writer.piece(piece, next, content);
    }
    writer.leave(content.end);
    // Signs behind a date that stands in no container.
    writer.out.token_between(Token::Heading, writer.from, content.end);
}

struct Writer<'w, 'a> {
    out: &'w mut Out<'a>,
    page: &'w Page,
    meta: &'w Meta,
    told: &'w mut Told,
    /// The container that is open.
    room: Option<(Room, Opened, usize)>,
    /// Up to where the line is written.
    from: usize,
}

impl<'a> Writer<'_, 'a> {
    fn piece(&mut self, piece: &Piece, next: Option<&Part>, content: Span) {
        let span = place(content, piece);
        if matches!(piece.part, Part::Bar) {
            return;
        }
        if let Part::Date(reading) = &piece.part
            && !self.told.date
            && self.current() != Some(Room::Byline)
            && (self.told.byline || self.tells_day_and_labels())
        {
            return self.own_date(reading, span);
        }
        let room = self.room_for(piece, next);
        self.enter(room, span.start);
        match &piece.part {
            Part::Date(reading) if !self.told.date && matches!(room, Room::Byline) => {
                self.told.date = true;
                self.gap(span.start);
                let date = dates::date(self.page, reading, span, span.of(self.out.text));
                write_date(self.out, date);
                self.from = span.end;
            }
            Part::Time(value) if matches!(room, Room::Byline) && !self.has_time() => {
                self.gap(span.start);
                let time = time(self.out, span, *value);
                self.out.leaf(span, Event::Time(Box::new(time)));
                self.from = span.end;
            }
            Part::Author if matches!(room, Room::Byline) && !self.has(|event| matches!(event, Event::Author(_))) => {
                self.gap(span.start);
                self.out.text(span, Event::Author);
                self.from = span.end;
            }
            Part::Labels | Part::Free if room == Room::Labels => self.labels(span),
            _ => {}
        }
    }

    /// Whether labels stand behind the day that begins the line, and who wrote it behind them, if anywhere.
    fn tells_day_and_labels(&self) -> bool {
        let place = |is: fn(&Part) -> bool| self.meta.pieces.iter().position(|piece| is(&piece.part));
        let day = place(|part| matches!(part, Part::Date(_))) == Some(0);
        let labels = place(|part| matches!(part, Part::Labels));
        let author = place(|part| matches!(part, Part::Author));
        let alone = self.meta.kinds.is_of(&[Kind::Date, Kind::Labels]);
        day && labels.is_some_and(|labels| alone || author.is_some_and(|author| labels < author))
    }

    /// A day below the byline that told none, or beside labels alone: the entry's own.
    fn own_date(&mut self, reading: &DateReading, span: Span) {
        self.leave(span.start);
        self.out.token_between(Token::Heading, self.from, span.start);
        self.told.date = true;
        write_date(self.out, dates::date(self.page, reading, span, span.of(self.out.text)));
        self.from = span.end;
    }

    /// Which container a piece belongs to; pieces between two of one kind stay in it.
    fn room_for(&self, piece: &Piece, next: Option<&Part>) -> Room {
        let own = match &piece.part {
            Part::Words(words) => room_of(words.role)
                .filter(|room| *room != Room::Labels || matches!(next, Some(Part::Labels | Part::Free))),
            Part::Labels => Some(Room::Labels),
            Part::Date(_) | Part::Time(_) | Part::Author => Some(Room::Byline),
            _ => None,
        };
        match own {
            Some(Room::Labels) if self.told.labels && self.current() != Some(Room::Labels) => {
                self.current().unwrap_or(Room::Link(ChromeRole::Labels))
            }
            Some(Room::Footer) if self.told.footer && self.current() != Some(Room::Footer) => {
                Room::Link(ChromeRole::Count)
            }
            Some(Room::Byline) if self.told.byline && self.current() != Some(Room::Byline) => {
                self.current().unwrap_or(Room::Link(ChromeRole::Byline))
            }
            Some(room) => room,
            None => {
                self.current().unwrap_or(if self.told.byline { Room::Link(ChromeRole::Other) } else { Room::Byline })
            }
        }
    }

    fn current(&self) -> Option<Room> {
        self.room.map(|(room, ..)| room)
    }

    fn enter(&mut self, room: Room, start: usize) {
        if self.current() == Some(room) {
            return;
        }
        self.leave(start);
        let opened = match room {
            Room::Byline => {
                self.told.byline = true;
                self.out.open(Tag::Byline, self.opening(start))
            }
            Room::Labels => {
                self.told.labels = true;
                self.out.open(Tag::Labels, self.opening(start))
            }
            Room::Footer => {
                self.told.footer = true;
                let count = self.meta.count();
                self.out.open(Tag::Footer { count }, self.opening(start))
            }
            Room::Link(_) => {
                self.room = Some((room, Opened::nowhere(), self.out.events.len()));
                return;
            }
        };
        self.room = Some((room, opened, self.out.events.len()));
    }

    /// Where the container starts: with the signs before it on the line.
    fn opening(&self, start: usize) -> usize {
        self.out.trimmed(self.from, start.max(self.from)).start.min(start)
    }

    /// Closes the open container, with all of the line before `to` in it.
    fn leave(&mut self, to: usize) {
        let Some((room, opened, _)) = self.room.take() else { return };
        match room {
            Room::Link(role) => {
                let span = self.out.trimmed(self.from, to);
                self.out.text(span, |text| Event::Chrome(role, text));
            }
            _ => {
                self.out.token_between(token(room), self.from, to);
                self.out.close(opened);
            }
        }
        self.from = to.max(self.from);
    }

    /// The words between two leaves.
    fn gap(&mut self, to: usize) {
        let token = self.current().map_or(Token::Byline, token);
        self.out.token_between(token, self.from, to);
    }

    fn has_time(&self) -> bool {
        self.has(|event| matches!(event, Event::Time(_)))
    }

    /// Whether the open container has such a leaf.
    fn has(&self, is: impl Fn(&Event<'_>) -> bool) -> bool {
        let first = self.room.map_or(0, |(.., first)| first);
        self.out.events.iter().skip(first).any(|(event, _)| is(event))
    }

    /// Labels, parted by commas.
    fn labels(&mut self, span: Span) {
        // "태그 #눈 #섬": each has its sign.
        let hashed = self.out.text.get(..span.start).is_some_and(|before| before.ends_with('#'));
        let signs: &[char] = if hashed { &SIGNED } else { &COMMAS };
        self.from = labels(self.out, without_more(span, self.out.text), self.from, signs);
    }
}

const fn token(room: Room) -> Token {
    match room {
        Room::Labels => Token::Labels,
        Room::Footer => Token::Count,
        Room::Byline | Room::Link(_) => Token::Byline,
    }
}

/// The container for the words of a role.
const fn room_of(role: Role) -> Option<Room> {
    match role {
        // "Ann より" signs an entry as it does a comment.
        Role::Byline | Role::PostedOn | Role::EntryFooter | Role::AuthorSaid | Role::CommentFrom => Some(Room::Byline),
        Role::PostedIn | Role::Labels | Role::Categories | Role::Archive => Some(Room::Labels),
        Role::CommentsNone
        | Role::CommentsOne
        | Role::CommentsMany
        | Role::CommentsTitle
        | Role::CommentsHead
        | Role::PostComment
        | Role::Replies => Some(Room::Footer),
        Role::Permalink | Role::Trackback | Role::Edit | Role::Links => Some(Room::Link(ChromeRole::Link)),
        Role::Share => Some(Room::Link(ChromeRole::Share)),
        Role::ReadMore => Some(Room::Link(ChromeRole::ReadMore)),
        Role::Newer | Role::Older | Role::Home | Role::Next | Role::Previous | Role::Navigation | Role::Pages => {
            Some(Room::Link(ChromeRole::Navigation))
        }
        Role::CommentsClosed => Some(Room::Link(ChromeRole::Form)),
        _ => None,
    }
}
