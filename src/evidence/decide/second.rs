//! Which lines tell what an entry has already, and which who wrote it.

use crate::{
    evidence::{Fact, Facts, anchor::is_stamp},
    grammar::meta::{Kind, Kinds, Part, Piece},
    value::ChromeRole,
};

/// Whether a day, perhaps with an hour, and words that nothing leads in are all that a line tells: who wrote it.
pub(super) fn is_signed(facts: &Facts<'_>, fact: &Fact) -> bool {
    let free = |piece: &Piece| matches!(piece.part, Part::Free);
    fact.has(Kind::Date)
        && fact.kinds.is_of(&[Kind::Date, Kind::Time])
        && facts.meta(fact).pieces.iter().any(free)
        && is_stamp(facts.meta(fact), facts.content(fact))
}

/// The role of a second line of a kind.
pub(super) fn second(kinds: Kinds) -> ChromeRole {
    match () {
        () if kinds.has(Kind::Byline) => ChromeRole::Byline,
        () if kinds.has(Kind::Labels) => ChromeRole::Labels,
        () if kinds.has_any(&[Kind::Count, Kind::Head]) => ChromeRole::Count,
        () => ChromeRole::Other,
    }
}
