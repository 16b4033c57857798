//! The text that benchmarks read holds what blogs hold, and is the same on every machine.

#[path = "../benches/support/mod.rs"]
#[allow(dead_code, unreachable_pub, reason = "made for the package of benchmarks")]
mod support;

use support::{Count, Random, Shape, generate};

#[test]
fn a_kib_holds_what_a_kib_of_blog_holds() {
    for shape in Shape::ALL {
        let count = Count::of(shape, &generate(shape, 1, 256 * 1024));
        assert!(count.per_kib(count.lines) >= 7.0, "{shape:?}: {count:?}");
        assert!(count.per_kib(count.marks) >= 2.5, "{shape:?}: {count:?}");
        assert!(count.per_kib(count.dates) >= 0.15, "{shape:?}: {count:?}");
    }
}

#[test]
fn a_seed_is_a_text() {
    for shape in Shape::ALL {
        let text = generate(shape, 7, 10_000);
        assert_eq!(text, generate(shape, 7, 10_000));
        assert_ne!(text, generate(shape, 8, 10_000));
        assert!(generate(shape, 7, 20_000).starts_with(&text), "a longer text goes on where a shorter one ends");
    }
}

#[test]
fn a_text_ends_with_a_whole_entry() {
    let text = generate(Shape::Swedish, 3, 1);
    assert!(text.starts_with("fredag 14 september 2012\n\n"), "{text}");
    assert!(text.ends_with("Skicka en kommentar\n\n\n"), "{text}");
}

#[test]
fn chance_is_fair_enough() {
    let mut random = Random::new(0);
    let hits = (0..10_000).filter(|_| random.chance(30)).count();
    assert!((2_700..3_300).contains(&hits), "{hits}");
}
