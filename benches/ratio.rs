//! How fast text becomes events beside pulldown-cmark, in one process: runs of both in turn, medians, and their ratio.
//!
//! ```text
//! cargo run --release --manifest-path benches/Cargo.toml --bin ratio             # generated text
//! cargo run --release --manifest-path benches/Cargo.toml --bin ratio -- FOLDER   # and the .txt files of a folder
//! ```

#[allow(dead_code, reason = "the benches and the tests use the rest")]
mod support;

use std::{hint::black_box, path::Path, time::Instant};
use support::{Shape, generate};

const SEED: u64 = 2012;
const RUNS: usize = 25;

/// What is measured.
type Work = fn(&str) -> usize;

const EVENTS: Work = |text| blogtext::Parser::new(text).map(|it| drop(black_box(it))).count();
const PEER: Work = |text| pulldown_cmark::Parser::new(text).map(|it| drop(black_box(it))).count();

fn main() -> std::io::Result<()> {
    println!("| text | bytes | blogtext, MB/s | pulldown-cmark, MB/s | ratio |\n|---|---:|---:|---:|---:|");
    for shape in Shape::ALL {
        for mib in [1, 8] {
            compare(&format!("{} {mib} MiB", shape.name()), &[generate(shape, SEED, mib << 20)]);
        }
    }
    for folder in std::env::args().skip(1) {
        let texts = read(Path::new(&folder))?;
        compare(&format!("{folder}, each"), &texts);
        compare(&format!("{folder}, as one"), &[texts.concat()]);
    }
    Ok(())
}

fn read(folder: &Path) -> std::io::Result<Vec<String>> {
    let mut paths: Vec<_> = std::fs::read_dir(folder)?.map(|it| it.map(|it| it.path())).collect::<Result<_, _>>()?;
    paths.retain(|path| path.extension().is_some_and(|it| it == "txt"));
    paths.sort();
    Ok(paths.iter().filter_map(|path| std::fs::read_to_string(path).ok()).collect())
}

fn compare(name: &str, texts: &[String]) {
    let bytes: usize = texts.iter().map(String::len).sum();
    let (mut own, mut peer) = (Vec::new(), Vec::new());
    for _ in 0..RUNS {
        own.push(seconds(texts, EVENTS));
        peer.push(seconds(texts, PEER));
    }
    let speed = |mut times: Vec<f64>| {
        times.sort_by(f64::total_cmp);
        bytes as f64 / 1e6 / times[times.len() / 2]
    };
    let (own, peer) = (speed(own), speed(peer));
    let name = name.rsplit('/').next().unwrap_or(name);
    println!("| {name} | {bytes} | {own:.1} | {peer:.1} | {:.2} |", own / peer);
}

fn seconds(texts: &[String], work: Work) -> f64 {
    let start = Instant::now();
    for text in texts {
        black_box(work(black_box(text)));
    }
    start.elapsed().as_secs_f64()
}
