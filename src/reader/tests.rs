//! Streaming is the same as whole.

use super::EntryReader;
use crate::{
    ast::{Document, Entry, law},
    diagnostic::Diagnostic,
    parse::{Parser, Window},
};
use proptest::prelude::*;
use std::io::{self, BufRead, Read};

/// Gives its bytes in pieces of these sizes, in turn.
struct Drops<'a> {
    rest: &'a [u8],
    sizes: Vec<usize>,
    at: usize,
}

impl Read for Drops<'_> {
    fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
        unreachable!("it is read by its buffer")
    }
}

impl BufRead for Drops<'_> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        let size = self.sizes[self.at % self.sizes.len()];
        Ok(&self.rest[..size.min(self.rest.len())])
    }

    fn consume(&mut self, amount: usize) {
        self.rest = &self.rest[amount..];
        self.at += 1;
    }
}

fn streamed(bytes: &[u8], sizes: Vec<usize>, window: Window) -> (Vec<Entry<'static>>, Vec<Diagnostic<'static>>) {
    let mut reader = EntryReader::through(Drops { rest: bytes, sizes, at: 0 }, window);
    let (mut entries, mut remarks) = (Vec::new(), Vec::new());
    while let Some(entry) = reader.next_entry() {
        entries.push(entry.expect("it is UTF-8").into_owned());
        remarks.extend(reader.take_diagnostics());
    }
    remarks.extend(reader.take_diagnostics());
    (entries, remarks)
}

fn whole(text: &str, window: Window) -> Document<'_> {
    Document::from_events(Parser::watched(text, window, &mut ()))
}

/// Entries, and what may come between them.
fn piece() -> impl Strategy<Value = String> {
    let day = (1..29, prop::sample::select(vec!["mars", "april", "maj"]), 2010..2014);
    prop_oneof![
        day.prop_map(|(day, month, year)| format!(
            "{day} {month} {year}\n\nSnö\n\nDet snöar än, och vi sitter inne.\n\n"
        )),
        (1..29, 1..13).prop_map(|(day, month)| format!("{day}/{month}/2012\r\n\r\nVi åt “gröt”.\r\n\r\n")),
        Just("Publicerad av Vera kl. 14:05\n\n2 kommentarer:\nBo sa...\nTack!\nAnn sa...\nHej!\n\n".to_owned()),
        Just("Det regnar i dag också, och därför stannar vi hemma och läser, sade hon. ".repeat(6) + "\n"),
        Just("1. kaffe\n2. kartan\n4. mössan\n\n\"Den här raden slutar aldrig\n\n".to_owned()),
        Just("\n\n\n* * *\n\n".to_owned()),
        "[ a-zåäö\n.:\"]{0,80}",
        "\\PC{0,40}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn streaming_is_the_same_as_whole(
        pieces in prop::collection::vec(piece(), 0..60),
        sizes in prop::collection::vec(1..700_usize, 1..6),
        first in 40..900_usize,
        wider in 1..8_usize,
    ) {
        let (text, window) = (pieces.concat(), Window { first, most: first * wider });
        let document = whole(&text, window);
        let (entries, remarks) = streamed(text.as_bytes(), sizes, window);
        prop_assert_eq!(&entries, &document.entries);
        prop_assert_eq!(&remarks, &document.diagnostics);
    }

    #[test]
    fn nothing_is_lost_between_windows(pieces in prop::collection::vec(piece(), 0..60), first in 40..900_usize) {
        let text = pieces.concat();
        let events: Vec<_> = Parser::watched(&text, Window { first, most: first * 4 }, &mut ()).collect();
        prop_assert_eq!(law::check_events(&text, &events), Ok(()));
        prop_assert_eq!(law::check_round_trip(&events), Ok(()));
    }
}

#[test]
fn a_fault_comes_after_the_entries_before_it() {
    let bytes = b"3 mars 2012\n\nHej!\n\n4 mars 2012\n\nD\xE5!\n";
    let mut reader = EntryReader::new(&bytes[..]);
    for _ in 0..2 {
        assert!(reader.next_entry().expect("there are two").is_ok());
    }
    let error = reader.next_entry().expect("it is told").expect_err("it is a fault").to_string();
    assert_eq!(error, "byte 33 begins no character of UTF-8");
    assert!(reader.next_entry().is_none());
}

#[test]
fn an_entry_without_end_is_cut_and_that_is_told() {
    let lines = (0..200).map(|at| format!("Det snöar än, och vi sitter inne vid bord {at}.\n"));
    let text = "3 mars 2012\n\n".to_owned() + &lines.collect::<String>();
    let window = Window { first: 500, most: 2_000 };
    let document = whole(&text, window);
    assert!(document.entries.len() > 2);
    assert_eq!(document.diagnostics.len(), document.entries.len() - 1);
    assert!(document.diagnostics.iter().all(|it| it.code == crate::diagnostic::Code::EntryCut));
}
