//! Which lines that may be section titles keep each other company: titles of sections come in series, and look alike.

use super::{
    SectionTitle,
    sign::{self, NEEDED, Sign},
};
use crate::{grammar::shape::End, parse::body::Lines, value::Reading, why::Witness};
use smallvec::SmallVec;

/// A line that is a title, or may be one.
pub(super) struct Candidate {
    pub(super) at: usize,
    pub(super) title: SectionTitle,
    /// What its place and looks say for it; none where it is one anyway.
    pub(super) stands: Option<i32>,
}

/// How a title looks.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Look {
    capitals: bool,
    end: Option<End>,
    /// Whether a blank line stands below it.
    apart: bool,
}

impl Candidate {
    /// Whether it may keep others company.
    fn is_likely(&self) -> bool {
        self.stands.is_none_or(|stands| stands >= sign::LIKELY.1)
    }

    fn look(&self, lines: &Lines<'_, '_>) -> Look {
        let shape = lines.fact(self.at).map(|fact| fact.shape);
        let capitals = shape.is_some_and(|shape| shape.capitals);
        Look { capitals, end: shape.map(|shape| shape.end), apart: lines.blanks(self.at + 1) > 0 }
    }
}

/// Those of the candidates that are titles.
pub(super) fn kept<W: Witness>(lines: &Lines<'_, '_>, found: &mut Vec<Candidate>, why: &mut W) {
    let mut looks: SmallVec<[(Look, usize); 4]> = SmallVec::new();
    for look in found.iter().filter(|it| it.is_likely()).map(|it| it.look(lines)) {
        match looks.iter_mut().find(|(known, _)| *known == look) {
            Some((_, count)) => *count += 1,
            None => looks.push((look, 1)),
        }
    }
    found.retain(|it| {
        let Some(stands) = it.stands else { return true };
        let look = it.look(lines);
        let alike = looks.iter().find(|(known, _)| *known == look).map_or(0, |(_, count)| *count);
        let (name, weight) = company(alike - usize::from(it.is_likely()));
        why.ask(lines.place(it.at), Reading::Section);
        let sum = stands + why.counts(name, weight);
        let needed = why.needs(NEEDED.1);
        why.verdict(sum >= needed)
    });
}

const fn company(others: usize) -> Sign {
    match others {
        0 => sign::ALONE,
        1 => sign::PAIRED,
        2 | 3 => sign::FEW_ALIKE,
        _ => sign::MANY_ALIKE,
    }
}
