//! Laws 1 to 4: any text is read, nothing of it is lost, in bounded steps, everywhere alike.

#![no_main]

#[path = "../../tests/support/laws/mod.rs"]
mod laws;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| laws::assert_parse(&String::from_utf8_lossy(bytes)));
