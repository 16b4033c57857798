//! Law 6 on trees of any shape: what a tree tells as events or as JSON is the tree.

#[path = "support/tree.rs"]
mod tree;

use arbitrary::Unstructured;
use blogtext::{Document, Event, Span, Token};
use proptest::{collection::vec, prelude::*};

fn grown(bytes: &[u8]) -> Document<'static> {
    tree::document(&mut Unstructured::new(bytes)).expect("a tree grows from any bytes")
}

fn events<'d>(document: &'d Document<'_>) -> Vec<(Event<'d>, Span)> {
    document.events().collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn a_tree_is_its_events(bytes in vec(any::<u8>(), 0..3000)) {
        let document = grown(&bytes);
        let again = Document::from_events(document.events());
        prop_assert_eq!(&again, &document);
    }

    #[test]
    fn events_come_back_with_their_tokens(bytes in vec(any::<u8>(), 0..1500), places in vec(any::<prop::sample::Index>(), 0..20)) {
        let document = grown(&bytes);
        let mut told = events(&document);
        for (at, place) in places.iter().enumerate() {
            let place = 1 + place.index(told.len() - 1);
            told.insert(place, (Event::Token(Token::Mark), Span::new(at, at + 1)));
        }
        let again = Document::from_events(told.iter().cloned());
        prop_assert_eq!(events(&again), told);
    }
}
