//! Law 6: events, tree, JSON and plain text give each other back, for the tree of a text and for any tree.

#![no_main]

#[path = "../../tests/support/laws/mod.rs"]
mod laws;
#[path = "../../tests/support/tree.rs"]
mod tree;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    laws::assert_round_trip(&String::from_utf8_lossy(bytes));
    if let Ok(tree) = tree::document(&mut arbitrary::Unstructured::new(bytes)) {
        laws::assert_any_tree(&tree);
    }
});
