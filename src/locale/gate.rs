//! What a word may begin: one question for each word of a line, and most words go no further.

/// What a word may begin, as a set of bits.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Gate(u16);

impl Gate {
    /// A name of a month or a weekday, or the first word of one.
    pub(crate) const NAME: Gate = Gate(1);
    /// The first word of a name of several.
    pub(crate) const NAMES: Gate = Gate(2);
    /// A word that may stand in or before a date.
    pub(crate) const JOINER: Gate = Gate(4);
    /// The first word of a phrase.
    pub(crate) const PHRASE: Gate = Gate(8);
    /// The second word of a phrase that begins with two of its own.
    pub(crate) const SECOND: Gate = Gate(512);
    /// The first word of a phrase that has no second word right behind it.
    pub(crate) const SINGLE: Gate = Gate(16384);
    /// The first word of its own in a phrase that a number begins: "comments".
    pub(crate) const COUNTED: Gate = Gate(16);
    /// The first word of its own in a phrase that a name begins: "said".
    pub(crate) const TAIL: Gate = Gate(32);
    /// The last word of such a phrase.
    pub(crate) const END: Gate = Gate(64);
    /// "am", "pm", "em".
    pub(crate) const PERIOD: Gate = Gate(128);
    /// A number, in digits of any script.
    pub(crate) const NUMBER: Gate = Gate(256);

    /// A word that itself may stand in or before a date.
    pub(super) const JOINS: Gate = Gate(1024);
    /// A sign or letters that may be glued to the number of a day.
    pub(super) const ORDINAL: Gate = Gate(2048);
    /// "am", said in full.
    pub(super) const BEFORE_NOON: Gate = Gate(4096);
    /// "pm", said in full.
    pub(super) const AFTER_NOON: Gate = Gate(8192);

    /// The gate as it stands in the table.
    pub(super) const fn of(bits: u16) -> Gate {
        Gate(bits)
    }

    #[cfg(test)]
    pub(super) const fn bits(self) -> u16 {
        self.0
    }

    /// Whether it has any bit of `other`.
    pub(crate) const fn has(self, other: Gate) -> bool {
        self.0 & other.0 != 0
    }

    pub(crate) const fn or(self, other: Gate) -> Gate {
        Gate(self.0 | other.0)
    }

    /// Whether the word begins nothing.
    pub(crate) const fn is_closed(self) -> bool {
        self.0 & (Self::JOINS.0 - 1) == 0
    }
}
