//! What a text takes in memory besides itself: while its events stream by, and as a tree.
//!
//! ```text
//! cargo run --release --manifest-path benches/Cargo.toml --bin memory
//! ```

#[allow(dead_code, unused_imports, reason = "the benches and the tests use the rest")]
mod support;

use std::{
    alloc::{GlobalAlloc, Layout, System},
    hint::black_box,
    sync::atomic::{AtomicUsize, Ordering::Relaxed},
};
use support::{Shape, generate};

const SEED: u64 = 2012;

/// The system's heap, with a count of what is taken and given back.
struct Counted;

static LIVE: AtomicUsize = AtomicUsize::new(0);
static MOST: AtomicUsize = AtomicUsize::new(0);
static TAKEN: AtomicUsize = AtomicUsize::new(0);

#[global_allocator]
static HEAP: Counted = Counted;

// SAFETY: all is handed on to the system's heap; what is counted changes nothing of it.
unsafe impl GlobalAlloc for Counted {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        TAKEN.fetch_add(1, Relaxed);
        MOST.fetch_max(LIVE.fetch_add(layout.size(), Relaxed) + layout.size(), Relaxed);
        // SAFETY: the caller's promises are the system's.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        LIVE.fetch_sub(layout.size(), Relaxed);
        // SAFETY: the caller's promises are the system's.
        unsafe { System.dealloc(at, layout) }
    }
}

/// What some work took: the most that was live at once, what is live after it, and how often memory was asked for.
struct Taken {
    most: usize,
    kept: usize,
    times: usize,
}

fn taken<T>(work: impl FnOnce() -> T) -> Taken {
    let before = LIVE.load(Relaxed);
    MOST.store(before, Relaxed);
    let times = TAKEN.load(Relaxed);
    let made = black_box(work());
    let taken = Taken {
        most: MOST.load(Relaxed) - before,
        kept: LIVE.load(Relaxed) - before,
        times: TAKEN.load(Relaxed) - times,
    };
    drop(made);
    taken
}

fn main() {
    println!("| text | bytes | events, most held | a byte | tree, held | a byte | allocations a KiB |");
    println!("|---|---:|---:|---:|---:|---:|---:|");
    for (shape, mib) in Shape::ALL.iter().flat_map(|shape| [1, 8].map(|mib| (shape, mib))) {
        let text = generate(*shape, SEED, mib << 20);
        let events = taken(|| blogtext::Parser::new(&text).map(|it| drop(black_box(it))).count());
        let tree = taken(|| blogtext::parse(&text));
        let share = |bytes: usize| bytes as f64 / text.len() as f64;
        println!(
            "| {} {mib} MiB | {} | {} | {:.2} | {} | {:.2} | {:.1} |",
            shape.name(),
            text.len(),
            events.most,
            share(events.most),
            tree.kept,
            share(tree.kept),
            tree.times as f64 / (text.len() >> 10) as f64,
        );
    }
}
