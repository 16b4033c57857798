//! Lines that tell of an entry instead of being one: dates, bylines, labels, counts, links.
//!
//! ```text
//! meta := (date | time | phrase | free | '|')*
//! free := words that are none of these: after "Posted by" an author, after "Labels:" labels
//! ```
//!
//! One scan cuts a short line into such pieces, in any order and language:
//! `Posted by Ann on March 3, 2012 at 5:14 PM in Boats | Permalink | Comments (2)`. How much of the line
//! was recognised tells how surely it is one.

mod kind;
mod place;
mod scan;

pub(crate) use kind::{Kind, Kinds};
pub(crate) use place::{is_under, leads_labels};
pub(crate) use scan::{is_long_list, said_seam, scan, scan_glued, scan_joined};

use super::date::DateReading;
use crate::{
    locale::{
        Role,
        record::{Phrase, Piece as Slot},
        set::{LocaleSet, PlatformSet},
    },
    value::ClockTime,
};
use smallvec::SmallVec;
use std::ops::Range;

/// The longest line, in bytes, that is scanned.
pub(crate) const LONGEST: usize = 360;

/// A short line cut into what it tells.
#[derive(Clone, Debug, Default)]
pub(crate) struct Meta {
    pub(crate) pieces: SmallVec<[Piece; 4]>,
    /// Letters and digits that were recognised or stand where a phrase has its slot.
    pub(crate) known: usize,
    /// Letters and digits that were not.
    pub(crate) unknown: usize,
    pub(crate) kinds: Kinds,
}

/// A piece of a line; ranges are bytes of the line's content.
#[derive(Clone, Debug)]
pub(crate) struct Piece {
    pub(crate) range: Range<usize>,
    pub(crate) part: Part,
}

/// What a piece is.
#[derive(Clone, Debug)]
pub(crate) enum Part {
    Date(Box<DateReading>),
    Time(ClockTime),
    Words(Words),
    Author,
    Labels,
    Title,
    /// A sign that parts pieces: `|`.
    Bar,
    Free,
}

/// The words of a phrase.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Words {
    pub(crate) role: Role,
    /// What stands after them, if they lead something in.
    pub(crate) leads: Option<Slot>,
    pub(crate) number: Option<u32>,
    pub(crate) seen: bool,
    pub(crate) platforms: PlatformSet,
    /// The phrase of the tables that they are of.
    pub(crate) phrase: Option<&'static Phrase>,
}

impl Words {
    /// The languages that the phrase belongs to.
    pub(crate) fn locales(&self) -> LocaleSet {
        self.phrase.map_or(LocaleSet::default(), Phrase::locales)
    }
}

impl Meta {
    /// What a line tells that tells nothing.
    pub(crate) const NONE: Self = Self { pieces: SmallVec::new_const(), known: 0, unknown: 0, kinds: Kinds::NONE };

    /// The same, for a line that has `by` more bytes before.
    pub(crate) fn moved(mut self, by: usize) -> Self {
        for piece in &mut self.pieces {
            piece.range = piece.range.start + by..piece.range.end + by;
        }
        self
    }

    /// The first date.
    pub(crate) fn date(&self) -> Option<(&Piece, &DateReading)> {
        self.pieces
            .iter()
            .find_map(|piece| if let Part::Date(date) = &piece.part { Some((piece, &**date)) } else { None })
    }

    /// What the count in it says.
    pub(crate) fn count(&self) -> Option<u32> {
        self.words().find_map(|words| match (words.role, words.number) {
            (Role::CommentsNone, _) => Some(0),
            (Role::CommentsOne | Role::CommentsMany | Role::CommentsTitle, Some(number)) => Some(number),
            (Role::CommentsOne | Role::CommentsTitle, None) => Some(1),
            _ => None,
        })
    }

    /// The phrases in it.
    pub(crate) fn words(&self) -> impl Iterator<Item = &Words> {
        self.pieces.iter().filter_map(|piece| if let Part::Words(words) = &piece.part { Some(words) } else { None })
    }

    /// The author in it.
    pub(crate) fn author(&self) -> Option<&Piece> {
        self.pieces.iter().find(|piece| matches!(piece.part, Part::Author))
    }

    /// Whether every letter was recognised, but for the few of "Uhr" and "г.".
    pub(crate) fn is_whole(&self) -> bool {
        self.unknown <= 3 && self.unknown * 4 <= self.known
    }

    /// Whether it is a date, perhaps with its time, and nothing else.
    pub(crate) fn is_date_alone(&self) -> bool {
        self.is_whole()
            && self.kinds.has(Kind::Date)
            && !self.kinds.has_any(&[
                Kind::Byline,
                Kind::Labels,
                Kind::Count,
                Kind::Invitation,
                Kind::Said,
                Kind::Chrome,
                Kind::Reply,
            ])
    }
}
