//! The inlines of one node, most often a single one.

use super::Inline;
use std::{ops, slice, vec};

/// The inlines of one node, in order. Most nodes have one, and one lives in place, without an allocation.
///
/// It reads and changes as the slice that it is.
///
/// ```
/// use blogtext::ast::{Inline, Inlines};
/// let mut inlines = Inlines::from([Inline::text("ett")]);
/// inlines.push(Inline::text("två"));
/// assert_eq!(inlines.len(), 2);
/// assert_eq!(inlines.first(), Some(&Inline::text("ett")));
/// ```
#[derive(Clone, Debug, Default)]
pub struct Inlines<'a>(Held<'a>);

/// How they are held.
#[derive(Clone, Debug, Default)]
enum Held<'a> {
    #[default]
    None,
    One(Inline<'a>),
    Many(Vec<Inline<'a>>),
}

impl<'a> Inlines<'a> {
    /// None yet.
    pub const fn new() -> Self {
        Self(Held::None)
    }

    /// Adds one at the end.
    pub fn push(&mut self, inline: Inline<'a>) {
        self.0 = match std::mem::take(&mut self.0) {
            Held::None => Held::One(inline),
            Held::One(first) => Held::Many(vec![first, inline]),
            Held::Many(mut many) => {
                many.push(inline);
                Held::Many(many)
            }
        };
    }

    /// The same, free of the text it was read from.
    pub fn into_owned(self) -> Inlines<'static> {
        Inlines(match self.0 {
            Held::None => Held::None,
            Held::One(one) => Held::One(one.into_owned()),
            Held::Many(many) => Held::Many(many.into_iter().map(Inline::into_owned).collect()),
        })
    }

    /// The same as a list that can grow and shrink at any place.
    pub fn into_vec(self) -> Vec<Inline<'a>> {
        match self.0 {
            Held::None => Vec::new(),
            Held::One(one) => vec![one],
            Held::Many(many) => many,
        }
    }
}

impl<'a> ops::Deref for Inlines<'a> {
    type Target = [Inline<'a>];

    fn deref(&self) -> &[Inline<'a>] {
        match &self.0 {
            Held::None => &[],
            Held::One(one) => slice::from_ref(one),
            Held::Many(many) => many,
        }
    }
}

impl<'a> ops::DerefMut for Inlines<'a> {
    fn deref_mut(&mut self) -> &mut [Inline<'a>] {
        match &mut self.0 {
            Held::None => &mut [],
            Held::One(one) => slice::from_mut(one),
            Held::Many(many) => many,
        }
    }
}

impl PartialEq for Inlines<'_> {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl Eq for Inlines<'_> {}

impl<'a> From<Vec<Inline<'a>>> for Inlines<'a> {
    fn from(many: Vec<Inline<'a>>) -> Self {
        Self(Held::Many(many))
    }
}

impl<'a, const N: usize> From<[Inline<'a>; N]> for Inlines<'a> {
    fn from(inlines: [Inline<'a>; N]) -> Self {
        inlines.into_iter().collect()
    }
}

impl<'a> Extend<Inline<'a>> for Inlines<'a> {
    fn extend<I: IntoIterator<Item = Inline<'a>>>(&mut self, inlines: I) {
        inlines.into_iter().for_each(|it| self.push(it));
    }
}

impl<'a> FromIterator<Inline<'a>> for Inlines<'a> {
    fn from_iter<I: IntoIterator<Item = Inline<'a>>>(inlines: I) -> Self {
        let mut all = Self::new();
        all.extend(inlines);
        all
    }
}

impl<'a> IntoIterator for Inlines<'a> {
    type Item = Inline<'a>;
    type IntoIter = vec::IntoIter<Inline<'a>>;

    fn into_iter(self) -> Self::IntoIter {
        self.into_vec().into_iter()
    }
}

impl<'d, 'a> IntoIterator for &'d Inlines<'a> {
    type Item = &'d Inline<'a>;
    type IntoIter = slice::Iter<'d, Inline<'a>>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<'d, 'a> IntoIterator for &'d mut Inlines<'a> {
    type Item = &'d mut Inline<'a>;
    type IntoIter = slice::IterMut<'d, Inline<'a>>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter_mut()
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Inlines<'_> {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(self)
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Inlines<'_> {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Vec::deserialize(from).map(Self::from)
    }
}

#[cfg(test)]
mod tests {
    use super::{Inline, Inlines};

    #[test]
    fn one_is_the_same_in_place_and_in_a_list() {
        assert_eq!(Inlines::from([Inline::text("ett")]), Inlines::from(vec![Inline::text("ett")]));
        assert_eq!(Inlines::new(), Inlines::from(Vec::new()));
    }

    #[test]
    fn takes_no_more_room_than_one() {
        assert_eq!(size_of::<Inlines<'_>>(), size_of::<Inline<'_>>());
    }
}
