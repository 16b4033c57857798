//! What kinds of lists there are.

/// Whether a list counts its items.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum ListKind {
    /// Numbers or letters.
    Ordered,
    /// Bullets of any kind.
    Unordered,
}

/// How an ordered list counts.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum ListStyle {
    /// `1` `2` `3`, in the digits of any script.
    Decimal,
    /// `a` `b` `c`
    LowerAlpha,
    /// `A` `B` `C`
    UpperAlpha,
    /// `i` `ii` `iii`
    LowerRoman,
    /// `I` `II` `III`
    UpperRoman,
    /// `①` `②` `③`
    Circled,
}

/// What stands with the number.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum Delimiter {
    /// `1.`
    Period,
    /// `1)`
    Paren,
    /// `(1)`
    Parens,
    /// `①`, or a number alone.
    None,
}
