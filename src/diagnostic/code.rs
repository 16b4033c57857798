//! The stable names of remarks.

use std::fmt;

/// How grave a remark is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum Severity {
    /// Worth knowing; the structure is sure.
    Note,
    /// The text is ambiguous or faulty, and the structure may be wrong here.
    Warning,
}

macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $name:ident = $text:literal, $severity:ident;)+) => {
        /// What a remark is about.
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[non_exhaustive]
        pub enum Code {
            $($(#[doc = $doc])+ #[cfg_attr(feature = "serde", serde(rename = $text))] $name,)+
            /// A remark that only a later version gives, read from its JSON.
            #[cfg_attr(feature = "serde", serde(rename = "other", other))]
            Other,
        }

        impl Code {
            /// Every code that reading a text can give, in the order of their declaration.
            pub const ALL: &'static [Code] = &[$(Code::$name),+];

            /// The stable name, as JSON has it.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)+ Self::Other => "other" }
            }

            /// The severity of remarks with this code.
            pub const fn severity(self) -> Severity {
                match self { $(Self::$name => Severity::$severity,)+ Self::Other => Severity::Warning }
            }
        }
    };
}

codes! {
    /// The weekday written with a date is not that day's.
    WeekdayMismatch = "weekday-mismatch", Warning;
    /// A date that may mean several days.
    AmbiguousDate = "ambiguous-date", Warning;
    /// A date that no calendar has.
    ImpossibleDate = "impossible-date", Warning;
    /// An entry's date breaks the order of the page.
    EntriesOutOfOrder = "entries-out-of-order", Warning;
    /// An entry that stands twice.
    DuplicateEntry = "duplicate-entry", Warning;
    /// A quotation that opens and never closes.
    UnclosedQuotation = "unclosed-quotation", Warning;
    /// A list whose numbers skip.
    NumberingGap = "numbering-gap", Warning;
    /// A count line that says another number of comments than follow.
    CommentCountMismatch = "comment-count-mismatch", Warning;
    /// Text that looks decoded with the wrong encoding before.
    SuspectedMojibake = "suspected-mojibake", Warning;
    /// Structure nested deeper than the limits; the rest stays text.
    NestingLimit = "nesting-limit", Warning;
    /// A character that the output cannot carry, written as U+FFFD.
    CharacterReplaced = "character-replaced", Warning;
    /// The encoding of the file is told by its look alone.
    GuessedEncoding = "guessed-encoding", Warning;
    /// Bytes of the file that are no character in its encoding, read as U+FFFD.
    UndecodableBytes = "undecodable-bytes", Warning;
    /// An entry that was too long to be read as one.
    EntryCut = "entry-cut", Warning;
}

impl Code {
    /// Whether only the whole page tells it: such a remark stands before the document's end, wherever its span is.
    pub(crate) const fn is_told_last(self) -> bool {
        matches!(self, Self::EntriesOutOfOrder)
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
