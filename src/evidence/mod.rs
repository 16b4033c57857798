//! What the page as a whole makes likely: from what each line could be to one decision per line.
//!
//! First every line's [`Fact`]s, one by one; then the zones where comments stand; then, for each layout of
//! telling lines (dates, bylines, labels, counts), whether on this page they open entries or close them;
//! last one [`Decision`] per line. `docs/architecture.md` tells the rules with their reasons.

mod above;
mod anchor;
mod asked;
mod breaks;
mod comment;
mod credit;
mod decide;
mod fact;
mod filed;
mod foreword;
mod gate;
mod glued;
mod language;
mod lintel;
mod logical;
mod masthead;
mod order;
mod page;
mod portrait;
mod refrain;
mod review;
mod rubric;
mod seen;
mod settle;
mod sidebar;
mod signer;
mod single;
mod stamp;
mod title;
mod way;

pub(crate) use decide::decide;
pub(crate) use fact::{Fact, Facts};
pub(crate) use language::{Speech, source_lines};
pub(crate) use page::Page;
pub(crate) use title::{is_title_like, may_be_title_like};

use crate::value::{ChromeRole, Reading};

/// What a line is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Role {
    /// Before the first entry.
    Front,
    /// A date heading.
    Date,
    /// A date and a title on one line.
    DateTitle,
    /// A time and a title on one line.
    TimeTitle,
    Title,
    /// Labels that no word leads in.
    Labels,
    /// A name alone: who wrote the entry.
    Author,
    /// A line of a byline, labels, a count, in whatever order.
    Meta,
    Body,
    /// The line that a footer begins with where it is not part of a byline's.
    Count,
    /// Who wrote a comment, and when.
    CommentHead,
    CommentBody,
    /// Who wrote the comment above.
    CommentFoot,
    /// The links that answer and delete the comment above.
    Reply,
    Invitation,
    Chrome(ChromeRole),
    /// After an entry's footer.
    After,
}

impl Role {
    /// What a line of this role was taken for.
    const fn reading(self) -> Reading {
        match self {
            Self::Front => Reading::Front,
            Self::Date => Reading::Date,
            Self::DateTitle => Reading::DateTitle,
            Self::TimeTitle => Reading::TimeTitle,
            Self::Title => Reading::Title,
            Self::Labels => Reading::Labels,
            Self::Author | Self::Meta => Reading::Byline,
            Self::Body => Reading::Text,
            Self::Count => Reading::Count,
            Self::CommentHead => Reading::CommentHead,
            Self::CommentBody => Reading::Comment,
            Self::CommentFoot => Reading::CommentFoot,
            Self::Reply => Reading::Reply,
            Self::Invitation => Reading::Invitation,
            Self::Chrome(_) => Reading::Chrome,
            Self::After => Reading::After,
        }
    }
}

/// What starts at a line.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) enum Start {
    #[default]
    Nothing,
    Entry,
    Comment {
        reply: bool,
    },
}

/// What a line was taken for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Decision {
    pub(crate) role: Role,
    pub(crate) start: Start,
}

/// Whether a line of this role is part of a comment.
pub(crate) const fn is_comment(role: Role) -> bool {
    matches!(role, Role::CommentHead | Role::CommentBody | Role::CommentFoot | Role::Reply)
}
