//! Law 6: events, tree, JSON and plain text give each other back.

#![no_main]

#[path = "../../tests/support/laws/mod.rs"]
mod laws;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| laws::assert_round_trip(&String::from_utf8_lossy(bytes)));
