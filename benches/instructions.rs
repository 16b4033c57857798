//! What `.ci/performance` counts under callgrind: fixed texts to events, all tables read before.
//!
//! ```text
//! instructions SHAPE          1 MiB of that shape
//! instructions SHAPE peer     the same by pulldown-cmark
//! instructions start          the first few lines of a process
//! instructions LINE           a line of that kind, a thousand times
//! ```

#[allow(dead_code, unused_imports, reason = "the benches and the tests use the rest")]
mod support;

use std::hint::black_box;
use support::{Shape, generate};

const SEED: u64 = 2012;
const USAGE: &str = "instructions WHAT [peer], where WHAT is sv, en, ja, start or a kind of line";
const FIRST: &str = "fredag 27 september 2013\n\nHej!\n\nInga kommentarer:\nSkicka en kommentar\n";
const TIMES: usize = 1000;

/// Lines by their kind: most of a blog is prose, which tells nothing of an entry. No two are the same: `*` is a name,
/// `1` a day, `1970` a year.
const LINES: [(&str, &str); 6] = [
    (
        "long",
        "Vi gick ner till sjön innan det blev ljust, och där låg båten kvar som om * hade rört den sedan i höstas; \
         isen hade tagit lite av färgen, men annars var den hel. Jag satte mig på bryggan och väntade medan de andra \
         bar fram kaffe och smörgåsar, och solen kom upp bakom öarna just som den brukar göra i maj.",
    ),
    ("short", "Sedan gick * hem igen och lade sig."),
    ("number", "Det kom 1 personer till * som hade bakat 30 bullar."),
    ("date", "fredag 1 september 1970"),
    ("byline", "Upplagd av * kl. 21:04"),
    ("comment", "* sa..."),
];

fn main() {
    let mut arguments = std::env::args().skip(1);
    let (name, peer) = (arguments.next().expect(USAGE), arguments.next().is_some());
    let shape = Shape::ALL.iter().find(|shape| shape.name() == name);
    let line = LINES.iter().find(|(kind, _)| *kind == name);
    let text = match (shape, line) {
        (Some(shape), _) => generate(*shape, SEED, 1 << 20),
        (_, Some((_, line))) => {
            format!("{FIRST}\n{}", (0..TIMES).map(|at| varied(line, at) + "\n\n").collect::<String>())
        }
        _ if name == "start" => FIRST.to_owned(),
        _ => panic!("{USAGE}"),
    };
    if name != "start" {
        black_box(blogtext::Parser::new(&text).count());
    }
    if peer {
        black_box(peer_measured(black_box(&text)));
    } else {
        black_box(measured(black_box(&text)));
    }
    println!("{}", line.map_or(text.len(), |(_, line)| line.len()));
}

/// A line of that kind, of which none has another number.
fn varied(line: &str, at: usize) -> String {
    let syllables = ["an", "be", "ka", "li", "mo", "na", "ri", "so", "ti", "va"];
    let name: String = [at / 100, at / 10, at].iter().map(|it| syllables[it % 10]).collect();
    let name = format!("{}{}", name[..1].to_uppercase(), &name[1..]);
    line.replace('*', &name).replace("1970", &(1970 + at / 28).to_string()).replace("1 ", &format!("{} ", 1 + at % 28))
}

/// Only what is done in here is counted.
#[inline(never)]
fn measured(text: &str) -> usize {
    blogtext::Parser::new(text).map(|it| drop(black_box(it))).count()
}

/// The same of the peer.
#[inline(never)]
fn peer_measured(text: &str) -> usize {
    pulldown_cmark::Parser::new(text).map(|it| drop(black_box(it))).count()
}
