//! Prints generated text: `cargo run --manifest-path benches/Cargo.toml --bin generate -- sv 1 1048576 > sv.txt`

#[allow(dead_code, unused_imports, reason = "the benches and the tests use the rest")]
mod support;

use std::io::{self, Write};
use support::{Shape, generate};

const USAGE: &str = "generate SHAPE [SEED] [BYTES], where SHAPE is sv, en or ja";

fn main() -> io::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let name = arguments.next().unwrap_or_default();
    let mut number = |default| arguments.next().map_or(default, |it| it.parse().expect(USAGE));
    let (seed, bytes) = (number(1), number(1 << 20));
    let shape = *Shape::ALL.iter().find(|shape| shape.name() == name).expect(USAGE);
    io::stdout().write_all(generate(shape, seed as u64, bytes).as_bytes())
}
