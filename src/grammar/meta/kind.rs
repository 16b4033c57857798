//! What kinds of telling a line holds.

use crate::{locale::Role, value::ChromeRole};

/// One kind of telling.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub(crate) enum Kind {
    Date,
    Weekday,
    Time,
    Byline,
    Labels,
    Count,
    /// "Comments", without a number.
    Head,
    Invitation,
    /// "Bo said...".
    Said,
    /// "Reply", "Delete", "SvaraRadera".
    Reply,
    /// A comment that was taken away.
    Removed,
    Chrome,
}

/// A set of kinds, and the first role of chrome among them.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) struct Kinds {
    bits: u16,
    pub(crate) chrome: Option<ChromeRole>,
}

impl Kinds {
    pub(crate) const NONE: Self = Self { bits: 0, chrome: None };

    pub(crate) const fn has(self, kind: Kind) -> bool {
        self.bits & (1 << kind as u16) != 0
    }

    pub(crate) fn has_any(self, kinds: &[Kind]) -> bool {
        kinds.iter().any(|&kind| self.has(kind))
    }

    /// Whether it holds some of `kinds` and no other.
    pub(crate) fn is_of(self, kinds: &[Kind]) -> bool {
        let all = kinds.iter().fold(0, |all, &kind| all | 1 << kind as u16);
        !self.is_empty() && self.bits & !all == 0
    }

    pub(crate) const fn is_empty(self) -> bool {
        self.bits == 0
    }

    /// The set as a number: lines that tell the same kinds share it.
    pub(crate) const fn bits(self) -> u16 {
        self.bits
    }

    pub(super) const fn add(&mut self, kind: Kind) {
        self.bits |= 1 << kind as u16;
    }

    pub(super) fn add_role(&mut self, role: Role) {
        let (kind, chrome) = of(role);
        self.add(kind);
        self.chrome = self.chrome.or(chrome);
    }
}

/// What a phrase of `role` tells.
const fn of(role: Role) -> (Kind, Option<ChromeRole>) {
    match role {
        Role::CommentsNone | Role::CommentsOne | Role::CommentsMany | Role::CommentsTitle => (Kind::Count, None),
        Role::CommentsHead => (Kind::Head, None),
        Role::PostComment => (Kind::Invitation, None),
        Role::AuthorSaid | Role::CommentFrom => (Kind::Said, None),
        Role::CommentDate => (Kind::Time, None),
        Role::Byline | Role::PostedOn | Role::EntryFooter => (Kind::Byline, None),
        Role::PostedIn | Role::Labels | Role::Categories => (Kind::Labels, None),
        Role::Reply | Role::Replies | Role::Delete | Role::ReplyDelete | Role::Thread => (Kind::Reply, None),
        Role::Removed => (Kind::Removed, None),
        Role::Newer | Role::Older | Role::Next | Role::Previous | Role::Home | Role::Navigation | Role::Pages => {
            (Kind::Chrome, Some(ChromeRole::Navigation))
        }
        Role::Permalink | Role::Trackback | Role::Edit | Role::Links => (Kind::Chrome, Some(ChromeRole::Link)),
        Role::Subscribe => (Kind::Chrome, Some(ChromeRole::Subscribe)),
        Role::ReadMore => (Kind::Chrome, Some(ChromeRole::ReadMore)),
        Role::Archive | Role::AuthorPosts => (Kind::Chrome, Some(ChromeRole::Archive)),
        Role::Share => (Kind::Chrome, Some(ChromeRole::Share)),
        Role::Form | Role::Moderation | Role::CommentsClosed => (Kind::Chrome, Some(ChromeRole::Form)),
        Role::Anonymous
        | Role::Meta
        | Role::Reactions
        | Role::Related
        | Role::Sidebar
        | Role::Powered
        | Role::PhotoCredit => (Kind::Chrome, Some(ChromeRole::Other)),
    }
}
