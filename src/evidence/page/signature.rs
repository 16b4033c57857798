//! What lines that tell of entries have in common: all of one signature are taken alike.

use crate::{
    evidence::Facts,
    grammar::meta::{Kind, Part},
};

/// What lines of one kind and layout have in common.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(in crate::evidence) struct Signature {
    kinds: u16,
    layout: u32,
}

/// The signature of a telling line.
pub(in crate::evidence) fn signature(facts: &Facts<'_>, at: usize) -> Signature {
    let Some(fact) = facts.get(at) else { return Signature { kinds: 0, layout: 0 } };
    let meta = facts.meta(fact);
    let title = meta.pieces.iter().any(|piece| matches!(piece.part, Part::Free));
    let layout = meta.date().map_or(0, |(_, date)| date.layout) << 1 | u32::from(title);
    let loose = 1 << Kind::Chrome as u16 | 1 << Kind::Invitation as u16;
    Signature { kinds: meta.kinds.bits() & !loose, layout: if meta.is_date_alone() { layout } else { 0 } }
}
