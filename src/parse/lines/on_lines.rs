//! What some of the lines of a body have.

use smallvec::SmallVec;

/// What some of the lines of a body have, in the order of the lines: most have no marker, and are no title.
#[derive(Debug)]
pub(in crate::parse) struct OnLines<T>(SmallVec<[(usize, T); 2]>);

impl<T: Copy> OnLines<T> {
    /// With room for so many lines.
    pub(in crate::parse) fn with_capacity(lines: usize) -> Self {
        Self(SmallVec::with_capacity(lines))
    }

    /// How many lines have it.
    pub(in crate::parse) fn len(&self) -> usize {
        self.0.len()
    }

    /// What line `at` has.
    pub(in crate::parse) fn get(&self, at: usize) -> Option<T> {
        let place = self.0.binary_search_by_key(&at, |(line, _)| *line).ok()?;
        self.0.get(place).map(|(_, it)| *it)
    }

    /// Adds a line behind all that are there.
    pub(in crate::parse) fn push(&mut self, at: usize, it: T) {
        debug_assert!(self.0.last().is_none_or(|(line, _)| *line < at), "lines come in order");
        self.0.push((at, it));
    }

    /// The lines that have it.
    pub(in crate::parse) fn iter(&self) -> impl Iterator<Item = (usize, T)> + '_ {
        self.0.iter().copied()
    }

    /// Those of them from line `from` on.
    pub(in crate::parse) fn since(&self, from: usize) -> impl Iterator<Item = (usize, T)> + '_ {
        let start = self.0.partition_point(|(line, _)| *line < from);
        self.0.iter().skip(start).copied()
    }

    /// Takes it from all lines but those.
    pub(in crate::parse) fn retain(&mut self, mut keeps: impl FnMut(usize, T) -> bool) {
        self.0.retain(|(line, it)| keeps(*line, *it));
    }
}

impl<T> Default for OnLines<T> {
    fn default() -> Self {
        Self(SmallVec::new())
    }
}

impl<T: Copy> FromIterator<(usize, T)> for OnLines<T> {
    fn from_iter<I: IntoIterator<Item = (usize, T)>>(lines: I) -> Self {
        Self(lines.into_iter().collect())
    }
}
