//! Sets of languages and of platforms.

use crate::value::Platform;

/// A set of languages: one bit for each place in [`languages`](super::languages).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct LocaleSet(u128);

impl LocaleSet {
    /// The set as it stands in the table.
    pub(super) const fn of_bits(bits: u128) -> Self {
        Self(bits)
    }

    #[cfg(test)]
    pub(super) const fn bits(self) -> u128 {
        self.0
    }

    /// The set of the one language at `index` in [`languages`](super::languages).
    pub(crate) fn of(index: usize) -> Self {
        Self(u32::try_from(index).map_or(0, |bit| 1_u128.checked_shl(bit).unwrap_or(0)))
    }

    #[cfg(test)]
    pub(crate) fn contains(self, index: usize) -> bool {
        !self.intersection(Self::of(index)).is_empty()
    }

    pub(crate) fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(crate) fn intersection(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    pub(crate) fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// How many languages are in the set.
    pub(crate) fn len(self) -> usize {
        self.0.count_ones() as usize
    }

    /// The first language's place in [`languages`](super::languages).
    pub(crate) fn first(self) -> Option<usize> {
        (!self.is_empty()).then(|| self.0.trailing_zeros() as usize)
    }

    /// The places in [`languages`](super::languages), in order.
    pub(crate) fn iter(self) -> impl Iterator<Item = usize> {
        let mut rest = self;
        std::iter::from_fn(move || {
            let first = rest.first()?;
            rest = Self(rest.0 & (rest.0 - 1));
            Some(first)
        })
    }
}

/// A set of platforms.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct PlatformSet(u8);

impl PlatformSet {
    /// The set as it stands in the table.
    pub(super) const fn of_bits(bits: u8) -> Self {
        Self(bits)
    }

    #[cfg(test)]
    pub(super) const fn bits(self) -> u8 {
        self.0
    }

    /// The set of the one `platform`.
    pub(crate) fn of(platform: Platform) -> Self {
        Self(1 << (platform as u8))
    }

    pub(crate) fn contains(self, platform: Platform) -> bool {
        self.0 & Self::of(platform).0 != 0
    }

    #[cfg(test)]
    pub(super) fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}
