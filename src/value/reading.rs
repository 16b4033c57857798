//! What a line can be taken for.

use std::fmt;

macro_rules! readings {
    ($($(#[doc = $doc:literal])+ $name:ident = $text:literal;)+) => {
        /// What a line is taken for, or could be.
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
        #[non_exhaustive]
        pub enum Reading {
            $($(#[doc = $doc])+ $name,)+
        }

        impl Reading {
            /// Its name, in a word or a few.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)+ }
            }
        }
    };
}

readings! {
    /// What the site says before its first entry.
    Front = "front matter";
    /// The head of an entry, of a line that could as well stand at a foot.
    Head = "head of an entry";
    /// The foot of an entry, of a line that could as well stand at a head.
    Foot = "foot of an entry";
    /// The date above an entry.
    Date = "date";
    /// A date and a title on one line.
    DateTitle = "date and title";
    /// A time and a title on one line.
    TimeTitle = "time and title";
    /// An entry's title.
    Title = "title";
    /// Labels that no word leads in.
    Labels = "labels";
    /// Who wrote it, when, under what, how many comments: any of these.
    Byline = "byline, labels or count";
    /// Running text.
    Text = "text";
    /// A section's title.
    Section = "section title";
    /// A list item.
    Item = "list item";
    /// The first line of a quotation.
    Quotation = "quotation";
    /// Who or what is quoted.
    Attribution = "attribution";
    /// Code, and what else is kept as it stands.
    Preformatted = "preformatted text";
    /// A line of signs that parts what is above it from what is below.
    Separator = "separator";
    /// How many comments there are.
    Count = "comment count";
    /// Who wrote a comment, above it.
    CommentHead = "head of a comment";
    /// What a comment says.
    Comment = "comment";
    /// Who wrote a comment, below it.
    CommentFoot = "foot of a comment";
    /// The links that answer and delete a comment.
    Reply = "reply links";
    /// The line that asks for comments.
    Invitation = "invitation to comment";
    /// What the platform wrote.
    Chrome = "the platform's line";
    /// What the site says after an entry.
    After = "after the entry";
}

impl fmt::Display for Reading {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
