//! The parts of a node that most often has a single one.

use super::Inline;
use std::{fmt, ops, slice, vec};

/// A list in which one lives in place, without an allocation: most paragraphs and titles hold one inline, most items
/// and comments one block.
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
#[derive(Clone)]
pub struct Few<T>(Held<T>);

/// The inlines of one node, in order.
pub type Inlines<'a> = Few<Inline<'a>>;

/// How they are held.
#[derive(Clone)]
enum Held<T> {
    None,
    One(T),
    Many(Vec<T>),
}

impl<T> Few<T> {
    /// None yet.
    pub const fn new() -> Self {
        Self(Held::None)
    }

    /// Adds one at the end.
    pub fn push(&mut self, part: T) {
        self.0 = match std::mem::replace(&mut self.0, Held::None) {
            Held::None => Held::One(part),
            Held::One(first) => Held::Many(vec![first, part]),
            Held::Many(mut many) => {
                many.push(part);
                Held::Many(many)
            }
        };
    }

    /// The same as a list that can grow and shrink at any place.
    pub fn into_vec(self) -> Vec<T> {
        match self.0 {
            Held::None => Vec::new(),
            Held::One(one) => vec![one],
            Held::Many(many) => many,
        }
    }

    /// The same list of what each part becomes.
    pub(super) fn map<U>(self, each: impl FnMut(T) -> U) -> Few<U> {
        Few(match self.0 {
            Held::None => Held::None,
            Held::One(one) => Held::One({ each }(one)),
            Held::Many(many) => Held::Many(many.into_iter().map(each).collect()),
        })
    }
}

impl<T> Default for Few<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> ops::Deref for Few<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        match &self.0 {
            Held::None => &[],
            Held::One(one) => slice::from_ref(one),
            Held::Many(many) => many,
        }
    }
}

impl<T> ops::DerefMut for Few<T> {
    fn deref_mut(&mut self) -> &mut [T] {
        match &mut self.0 {
            Held::None => &mut [],
            Held::One(one) => slice::from_mut(one),
            Held::Many(many) => many,
        }
    }
}

impl<T: PartialEq> PartialEq for Few<T> {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl<T: Eq> Eq for Few<T> {}

impl<T: fmt::Debug> fmt::Debug for Few<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self).finish()
    }
}

impl<T> From<Vec<T>> for Few<T> {
    fn from(many: Vec<T>) -> Self {
        if many.len() > 1 { Self(Held::Many(many)) } else { many.into_iter().collect() }
    }
}

impl<T, const N: usize> From<[T; N]> for Few<T> {
    fn from(parts: [T; N]) -> Self {
        parts.into_iter().collect()
    }
}

impl<T> Extend<T> for Few<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, parts: I) {
        parts.into_iter().for_each(|it| self.push(it));
    }
}

impl<T> FromIterator<T> for Few<T> {
    fn from_iter<I: IntoIterator<Item = T>>(parts: I) -> Self {
        let mut rest = parts.into_iter();
        let Some(first) = rest.next() else { return Self::new() };
        let Some(second) = rest.next() else { return Self(Held::One(first)) };
        let mut many = Vec::with_capacity(rest.size_hint().0.saturating_add(2));
        many.extend([first, second]);
        many.extend(rest);
        Self(Held::Many(many))
    }
}

impl<T> IntoIterator for Few<T> {
    type Item = T;
    type IntoIter = vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.into_vec().into_iter()
    }
}

impl<'d, T> IntoIterator for &'d Few<T> {
    type Item = &'d T;
    type IntoIter = slice::Iter<'d, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<'d, T> IntoIterator for &'d mut Few<T> {
    type Item = &'d mut T;
    type IntoIter = slice::IterMut<'d, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter_mut()
    }
}

#[cfg(feature = "serde")]
impl<T: serde::Serialize> serde::Serialize for Few<T> {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(self)
    }
}

#[cfg(feature = "serde")]
impl<'de, T: serde::Deserialize<'de>> serde::Deserialize<'de> for Few<T> {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Vec::deserialize(from).map(Self::from)
    }
}

#[cfg(test)]
mod tests {
    use super::{Few, Inline, Inlines};
    use crate::ast::{Block, Paragraph};

    #[test]
    fn one_is_the_same_in_place_and_in_a_list() {
        let mut grown = Inlines::from([Inline::text("ett")]);
        grown.push(Inline::text("två"));
        assert_eq!(grown, Inlines::from(vec![Inline::text("ett"), Inline::text("två")]));
        assert_eq!(Inlines::new(), Inlines::from(Vec::new()));
    }

    #[test]
    fn takes_no_more_room_than_one() {
        assert_eq!(size_of::<Inlines<'_>>(), size_of::<Inline<'_>>());
        assert_eq!(size_of::<Few<Block<'_>>>(), size_of::<Block<'_>>());
    }

    /// A page has many of these; what is rare in them lives in a box.
    #[test]
    fn what_there_is_many_of_is_small() {
        let word = size_of::<usize>();
        assert_eq!(size_of::<Inline<'_>>(), 5 * word);
        assert_eq!(size_of::<Paragraph<'_>>(), 7 * word);
        assert!(size_of::<Block<'_>>() <= 8 * word);
    }
}
