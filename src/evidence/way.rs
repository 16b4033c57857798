//! How the comments of a zone are told apart.

/// What tells where one comment ends and the next begins.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Way {
    Said,
    /// A name glued to or above a date with a time.
    Dated,
    /// "Postat av: X" above each.
    Named,
    /// "Posted by X at date and time" above each.
    Posted,
    /// A line below each: "Posted by: X | date".
    Foot,
    /// The same without a colon, below a heading of comments: "Posted by X at date".
    Signed,
    Numbered,
    /// A reply link below each.
    Replied,
    /// One each line.
    Lines,
}

impl Way {
    /// What tells the comments apart.
    pub(super) const fn says(self) -> &'static str {
        match self {
            Self::Said => "among comments that “X said” begins",
            Self::Dated => "among comments that a name and a date with a time begin",
            Self::Named => "among comments that a name behind a colon begins",
            Self::Posted => "among comments that who wrote them and when begins",
            Self::Foot | Self::Signed => "among comments that a name and a date end",
            Self::Numbered => "among numbered comments",
            Self::Replied => "among comments that a reply link ends",
            Self::Lines => "one of as many lines as the count says",
        }
    }
}
