//! Law 3: long texts built of little are read in bounded steps, whatever their length.

#![no_main]

#[path = "../../tests/support/laws/mod.rs"]
mod laws;
#[path = "../../tests/support/shapes.rs"]
mod shapes;

libfuzzer_sys::fuzz_target!(|shape: shapes::Shape| shape.texts().for_each(|text| laws::assert_linear(&text)));
