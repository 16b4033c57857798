//! How many bytes a second: to events, to the tree, to HTML, to JSON, and two Markdown parsers on the same text.
//!
//! ```text
//! cargo bench --manifest-path benches/Cargo.toml               # 1 MiB of each shape
//! cargo bench --manifest-path benches/Cargo.toml -- --quick    # the same, in seconds
//! cargo bench --manifest-path benches/Cargo.toml -- small      # 4 KiB: one post, what starting costs
//! ```

#[allow(dead_code, reason = "the tests use the rest")]
mod support;

use blogtext::{Parser, render::Html};
use comrak::Arena;
use criterion::{BenchmarkGroup, Criterion, Throughput, criterion_group, criterion_main, measurement::WallTime};
use std::hint::black_box;
use support::{Shape, generate};

const SEED: u64 = 2012;

fn large(criterion: &mut Criterion) {
    for shape in Shape::ALL {
        measure(criterion, &format!("large/{}", shape.name()), &generate(shape, SEED, 1 << 20));
    }
}

fn small(criterion: &mut Criterion) {
    measure(criterion, "small/sv", &generate(Shape::Swedish, SEED, 4 << 10));
}

fn measure(criterion: &mut Criterion, name: &str, text: &str) {
    let mut group = criterion.benchmark_group(name);
    group.throughput(Throughput::Bytes(text.len() as u64)).sample_size(20);
    measure_blogtext(&mut group, text);
    measure_pulldown_cmark(&mut group, text);
    measure_comrak(&mut group, text);
    group.finish();
}

fn measure_blogtext(group: &mut BenchmarkGroup<'_, WallTime>, text: &str) {
    group.bench_function("blogtext/events", |bench| bench.iter(|| Parser::new(black_box(text)).count()));
    group.bench_function("blogtext/tree", |bench| bench.iter(|| blogtext::parse(black_box(text))));
    group.bench_function("blogtext/html", |bench| bench.iter(|| Html::new().fragment(Parser::new(black_box(text)))));
    group.bench_function("blogtext/json", |bench| {
        bench.iter(|| blogtext::render::json::to_json(&blogtext::parse(black_box(text))));
    });
}

fn measure_pulldown_cmark(group: &mut BenchmarkGroup<'_, WallTime>, text: &str) {
    use pulldown_cmark::{Parser, html::push_html};
    group.bench_function("pulldown-cmark/events", |bench| bench.iter(|| Parser::new(black_box(text)).count()));
    group.bench_function("pulldown-cmark/html", |bench| {
        bench.iter(|| {
            let mut html = String::with_capacity(text.len() * 3 / 2);
            push_html(&mut html, Parser::new(black_box(text)));
            html
        });
    });
}

fn measure_comrak(group: &mut BenchmarkGroup<'_, WallTime>, text: &str) {
    let options = comrak::Options::default();
    group.bench_function("comrak/tree", |bench| {
        bench.iter(|| {
            let arena = Arena::new();
            comrak::parse_document(&arena, black_box(text), &options).descendants().count()
        });
    });
    group.bench_function("comrak/html", |bench| bench.iter(|| comrak::markdown_to_html(black_box(text), &options)));
}

criterion_group!(benches, large, small);
criterion_main!(benches);
