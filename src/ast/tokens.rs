//! Where the words and marks stood that the tree's nodes were told by.

use crate::{event::Token, source::Span};

/// The tokens of a parsed document, in the order of the text.
///
/// They let the tree give back the very events it was built from. They are no part of the tree's
/// meaning: all are equal, JSON leaves them out, and a tree made by hand has none.
///
/// There are more of them than of any node, so each is kept as what parts it from the one before, in four bytes or five.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tokens {
    packed: Vec<u8>,
    last: At,
}

/// A token and its place in the stream.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Place {
    /// How many events that are no tokens come before it.
    pub(crate) after: usize,
    pub(crate) token: Token,
    pub(crate) span: Span,
}

/// What the next token is counted from: the place of the last one among the events, and its end.
#[derive(Clone, Copy, Debug, Default)]
struct At {
    after: usize,
    end: usize,
}

impl At {
    fn of(place: Place) -> Self {
        Self { after: place.after, end: place.span.end }
    }
}

impl Tokens {
    pub(super) fn push(&mut self, place: Place) {
        let last = std::mem::replace(&mut self.last, At::of(place));
        let start = place.span.start.wrapping_sub(last.end).cast_signed();
        // The sign goes last, so that a short way back is a small number too.
        let start = (start << 1 ^ start >> (isize::BITS - 1)).cast_unsigned();
        self.packed.push(place.token as u8);
        for number in [place.after.wrapping_sub(last.after), start, place.span.len()] {
            self.write(number);
        }
    }

    /// Writes a number: seven bits a byte, the lowest first; the eighth says that more come.
    fn write(&mut self, mut number: usize) {
        while number >= 0x80 {
            self.packed.push(number as u8 | 0x80);
            number >>= 7;
        }
        self.packed.push(number as u8);
    }

    pub(super) fn iter(&self) -> Iter<'_> {
        Iter { rest: self.packed.iter(), last: At::default() }
    }

    /// Gives up the room for more.
    pub(super) fn shrink(&mut self) {
        self.packed.shrink_to_fit();
    }
}

/// The tokens of a document, one after the other.
#[derive(Clone, Debug)]
pub(super) struct Iter<'d> {
    rest: std::slice::Iter<'d, u8>,
    last: At,
}

impl Iter<'_> {
    fn number(&mut self) -> usize {
        let (mut number, mut shift) = (0, 0);
        for &byte in self.rest.by_ref() {
            number |= usize::from(byte & 0x7F) << shift;
            shift += 7;
            if byte < 0x80 {
                break;
            }
        }
        number
    }
}

impl Iterator for Iter<'_> {
    type Item = Place;

    fn next(&mut self) -> Option<Place> {
        let token = *Token::ALL.get(usize::from(*self.rest.next()?))?;
        let after = self.last.after.wrapping_add(self.number());
        let start = self.number();
        let start = self.last.end.wrapping_add(start >> 1 ^ (start & 1).wrapping_neg());
        let place = Place { after, token, span: Span::new(start, start.saturating_add(self.number())) };
        self.last = At::of(place);
        Some(place)
    }
}

impl PartialEq for Tokens {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Tokens {}

#[cfg(test)]
mod tests {
    use super::{Place, Tokens};
    use crate::{event::Token, source::Span};
    use proptest::prelude::*;

    /// Near and far, on and back.
    fn place() -> impl Strategy<Value = Place> {
        let number = || prop_oneof![0..9_usize, any::<u16>().prop_map(usize::from), any::<usize>()];
        let token = prop::sample::select(&Token::ALL[..]);
        (number(), token, number(), number()).prop_map(|(after, token, start, end)| Place {
            after,
            token,
            span: Span::new(start, end),
        })
    }

    proptest! {
        #[test]
        fn what_is_kept_is_given(places in prop::collection::vec(place(), 0..20)) {
            let mut tokens = Tokens::default();
            places.iter().for_each(|it| tokens.push(*it));
            prop_assert_eq!(tokens.iter().collect::<Vec<_>>(), places);
        }
    }
}
