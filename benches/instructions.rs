//! What `.ci/performance` counts under callgrind: one fixed text to events, all tables made before.
//!
//! `instructions SHAPE` reads 1 MiB of that shape; `instructions start` the first few lines of a process.

#[allow(dead_code, reason = "the benches and the tests use the rest")]
mod support;

use std::hint::black_box;
use support::{Shape, generate};

const SEED: u64 = 2012;
const USAGE: &str = "instructions SHAPE, where SHAPE is sv, en, ja or start";
const FIRST: &str = "fredag 27 september 2013\n\nHej!\n\nInga kommentarer:\nSkicka en kommentar\n";

fn main() {
    let name = std::env::args().nth(1).expect(USAGE);
    let text = match Shape::ALL.iter().find(|shape| shape.name() == name) {
        Some(shape) => generate(*shape, SEED, 1 << 20),
        None if name == "start" => FIRST.to_owned(),
        None => panic!("{USAGE}"),
    };
    if name != "start" {
        black_box(blogtext::Parser::new(&text).count());
    }
    black_box(measured(black_box(&text)));
    println!("{}", text.len());
}

/// Only what is done in here is counted.
#[inline(never)]
fn measured(text: &str) -> usize {
    blogtext::Parser::new(text).map(|it| drop(black_box(it))).count()
}
