//! Law 7: HTML of any text parses without an error, says what the text says, and runs nothing.

#![no_main]

#[path = "../../tests/support/laws/mod.rs"]
mod laws;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| laws::assert_html(&String::from_utf8_lossy(bytes)));
