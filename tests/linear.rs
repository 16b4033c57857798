//! Law 3: the steps of reading grow no faster than the text, on texts made to be read again and again.

#![cfg(feature = "steps")]

#[path = "support/laws/mod.rs"]
#[allow(dead_code, unreachable_pub, unused_imports, reason = "other tests use the rest")]
mod laws;
#[path = "support/shapes.rs"]
mod shapes;

use arbitrary::{Arbitrary, Unstructured};
use proptest::{collection::vec, prelude::*, test_runner::RngSeed};
use shapes::{Piece, Shape, Word};

/// What the grammar looks for, over and over: one line that makes the reader look back, ahead or again would show.
#[test]
fn the_steps_of_reading_grow_no_faster_than_the_text() {
    const UNITS: [&str; 50] = [
        "a\n",
        "1\n",
        "-\n",
        "?\n",
        "\"\n",
        "\"a\n",
        "«a\n",
        "> ",
        "- ",
        "  - a\n",
        "1. a\n",
        "a) b\n",
        "i. a\n",
        "I II III ",
        "(",
        "[",
        "“",
        "’",
        "\"a\" ",
        "a:\n",
        "A B\n\n",
        "--\n",
        "A\n\nb\n\n",
        "http://",
        "http://a ",
        "http://a)",
        "://",
        "@",
        "a.b@",
        "a@a.example ",
        "www.",
        "1/2 ",
        "1) ",
        ")1",
        ". 1",
        "2012 ",
        "5:14 ",
        "3 mars 2012\n",
        "x\n3 mars 2012\n",
        "Monday\n",
        "May\n",
        "0 comments\n",
        "1 comment\nBo said...\nx\n",
        "Bo sa...\nhej\n",
        "Posted by a at 5:14\n",
        "Labels: a, b\n",
        "Reply\n",
        "1\u{FEFF}",
        "1\u{AD}",
        "1\u{301}",
    ];
    for unit in UNITS {
        laws::assert_linear(&unit.repeat(60_000 / unit.len()));
    }
}

#[test]
fn brackets_behind_an_address_are_counted_once() {
    for bracket in [")", "]", "("] {
        laws::assert_linear(&format!("http://a.example/{}", bracket.repeat(60_000)));
    }
}

/// One thing above, another below, and lines that each stand deeper than the last.
#[test]
fn no_two_sides_and_no_depth_are_read_again_and_again() {
    const SIDES: [[&str; 3]; 8] = [
        ["“", "a", "”"],
        ["\"a ", "b\n", " c\""],
        ["3 mars 2012\n", "1 kommentar:\n", "Bo sa...\n"],
        ["Bo sa...\nHej!\n", "3 mars 2012\n", "SvaraRadera\n"],
        ["Rubrik:\n", "\n\n", "Upplagd av Bo kl. 12:00\n"],
        ["> ", "a\n", "- a\n"],
        ["a\n", "***\n", "Etiketter: a, b\n"],
        ["1. a\n", "\n\n\n", "1) a\n"],
    ];
    for [above, between, below] in SIDES.map(|side| side.map(same)) {
        assert_shape(&Shape::Tree(above.clone(), below.clone()));
        assert_shape(&Shape::Sandwich(above, between, below));
    }
    for (indent, line) in [("  ", "- a"), ("> ", "a"), ("- ", "a"), ("(", "a)"), ("\t", "1. a"), ("“", "a”")] {
        assert_shape(&Shape::Tree(same(indent), same(line)));
    }
}

/// Each name is another, as is each number: what is looked up among all before would show.
#[test]
fn a_name_is_not_looked_for_among_all_before() {
    for [before, after] in
        [["", " sa...\nHej!\n"], ["Upplagd av ", " kl. 12:00\n"], ["Etiketter: ", "\n"], ["", ": Hej!\n"]]
    {
        for word in [Word::Name, Word::Count] {
            assert_shape(&Shape::Repeat(Piece(vec![Word::Same(before), word, Word::Same(after)])));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, rng_seed: RngSeed::Fixed(2012), ..ProptestConfig::with_cases(512) })]

    #[test]
    fn no_shape_is_read_again_and_again(bytes in vec(any::<u8>(), 32)) {
        assert_shape(&Shape::arbitrary(&mut Unstructured::new(&bytes)).expect("bytes give a shape"));
    }
}

fn same(text: &'static str) -> Piece {
    Piece(vec![Word::Same(text)])
}

fn assert_shape(shape: &Shape) {
    eprintln!("{shape:?}"); // Shown where it fails.
    shape.texts().for_each(|text| laws::assert_linear(&text));
}
