//! How fast text becomes events, a tree, HTML and JSON beside its peers, in one process: runs of both in turn, medians,
//! and their ratio. What is made is not dropped within the time.
//!
//! ```text
//! cargo run --release --manifest-path benches/Cargo.toml --bin ratio             # generated text
//! cargo run --release --manifest-path benches/Cargo.toml --bin ratio -- FOLDER   # and the .txt files of a folder
//! ```

#[allow(dead_code, unused_imports, reason = "the benches and the tests use the rest")]
mod support;

use blogtext::render::Html;
use std::{
    hint::black_box,
    path::Path,
    time::{Duration, Instant},
};
use support::{Shape, generate};

const SEED: u64 = 2012;
const RUNS: usize = 15;

/// What is measured: the time that a text takes.
type Work = fn(&str) -> Duration;

/// One output, and how we and a peer make it.
struct Row {
    output: &'static str,
    own: Work,
    peer: &'static str,
    peer_work: Work,
}

const ROWS: [Row; 4] = [
    Row { output: "events", own: events, peer: "pulldown-cmark's events", peer_work: peer_events },
    Row { output: "tree", own: |text| timed(|| blogtext::parse(text)), peer: "comrak's tree", peer_work: comrak_tree },
    Row {
        output: "HTML",
        own: |text| timed(|| Html::new().fragment(blogtext::Parser::new(text))),
        peer: "pulldown-cmark's HTML",
        peer_work: peer_html,
    },
    Row {
        output: "JSON",
        own: |text| timed(|| blogtext::render::json::to_json(&blogtext::parse(text))),
        peer: "pulldown-cmark's events by serde_json",
        peer_work: peer_json,
    },
];

fn timed<T>(work: impl FnOnce() -> T) -> Duration {
    let start = Instant::now();
    let made = black_box(work());
    let time = start.elapsed();
    drop(made);
    time
}

fn events(text: &str) -> Duration {
    timed(|| blogtext::Parser::new(text).map(|it| drop(black_box(it))).count())
}

fn peer_events(text: &str) -> Duration {
    timed(|| pulldown_cmark::Parser::new(text).map(|it| drop(black_box(it))).count())
}

fn peer_html(text: &str) -> Duration {
    timed(|| {
        let mut html = String::with_capacity(text.len() * 3 / 2);
        pulldown_cmark::html::push_html(&mut html, pulldown_cmark::Parser::new(text));
        html
    })
}

fn peer_json(text: &str) -> Duration {
    timed(|| {
        let mut json = Vec::with_capacity(text.len() * 2);
        for event in pulldown_cmark::Parser::new(text) {
            serde_json::to_writer(&mut json, &event).expect("an event can be written");
        }
        json
    })
}

fn comrak_tree(text: &str) -> Duration {
    let (arena, options) = (comrak::Arena::new(), comrak::Options::default());
    timed(|| {
        black_box(comrak::parse_document(&arena, text, &options));
    })
}

fn main() -> std::io::Result<()> {
    println!("| text | bytes | to | MB/s | beside | MB/s | ratio |\n|---|---:|---|---:|---|---:|---:|");
    for shape in Shape::ALL {
        let text = [generate(shape, SEED, 1 << 20)];
        ROWS.iter().for_each(|row| compare(&format!("{} 1 MiB", shape.name()), &text, row));
    }
    for folder in std::env::args().skip(1) {
        let texts = read(Path::new(&folder))?;
        ROWS.iter().for_each(|row| compare(&format!("{folder}, each"), &texts, row));
    }
    Ok(())
}

fn read(folder: &Path) -> std::io::Result<Vec<String>> {
    let mut paths: Vec<_> = std::fs::read_dir(folder)?.map(|it| it.map(|it| it.path())).collect::<Result<_, _>>()?;
    paths.retain(|path| path.extension().is_some_and(|it| it == "txt"));
    paths.sort();
    Ok(paths.iter().filter_map(|path| std::fs::read_to_string(path).ok()).collect())
}

fn compare(name: &str, texts: &[String], row: &Row) {
    let bytes: usize = texts.iter().map(String::len).sum();
    let (mut own, mut peer) = (Vec::new(), Vec::new());
    for _ in 0..RUNS {
        own.push(sum(texts, row.own));
        peer.push(sum(texts, row.peer_work));
    }
    let speed = |mut times: Vec<Duration>| {
        times.sort();
        bytes as f64 / 1e6 / times[times.len() / 2].as_secs_f64()
    };
    let (own, peer) = (speed(own), speed(peer));
    let name = name.rsplit('/').next().unwrap_or(name);
    println!("| {name} | {bytes} | {} | {own:.1} | {} | {peer:.1} | {:.2} |", row.output, row.peer, own / peer);
}

fn sum(texts: &[String], work: Work) -> Duration {
    texts.iter().map(|text| work(black_box(text))).sum()
}
