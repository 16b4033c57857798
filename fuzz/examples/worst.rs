//! Climbs for the worst: the short texts that take the most steps a byte. A text is changed by chance, and what costs more
//! is kept; no sanitizer, so some thousand texts a second.
//!
//!     cargo run --release --manifest-path fuzz/Cargo.toml --example worst -- [SECONDS] [SEED]
//!
//! Prints the worst texts; fails where one breaks law 3.

#[path = "../../tests/support/shapes.rs"]
mod shapes;

use shapes::{VOCABULARY, Word};
use std::{
    env, fs,
    path::Path,
    process::ExitCode,
    time::{Duration, Instant},
};

/// What law 3 allows: steps a byte, and steps whatever the text.
const STEPS: (f64, f64) = (16.0, 256.0);
/// The shortest text, and how long the others may grow.
const SHORTEST: usize = 40;
const LONGEST: [usize; 5] = [100, 200, 400, 900, 2000];
/// A climb ends when so many changes have brought nothing.
const PATIENCE: usize = 1500;
/// How many of the worst are kept.
const KEPT: usize = 20;

fn main() -> ExitCode {
    let mut numbers = env::args().skip(1).map(|it| it.parse().expect("a number"));
    let end = Instant::now() + Duration::from_secs(numbers.next().unwrap_or(600));
    let mut chance = Chance(numbers.next().unwrap_or(1).wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
    let words = words();
    let mut worst: Vec<(f64, String)> = Vec::new();
    while Instant::now() < end {
        worst.push(climb(&mut chance, &words, end));
        worst.sort_by(|(one, _), (other, _)| other.total_cmp(one));
        worst.truncate(KEPT);
    }
    worst.iter().for_each(|(each, text)| println!("{each:.2} a byte, {} bytes: {text:?}", text.len()));
    ExitCode::from(u8::from(worst.first().is_some_and(|(each, _)| *each > STEPS.0)))
}

/// The worst text that one climb comes to.
fn climb(chance: &mut Chance, words: &[String], end: Instant) -> (f64, String) {
    let longest = LONGEST[chance.below(LONGEST.len())];
    let mut text: Vec<String> = (0..8).map(|_| chance.word(words)).collect();
    let (mut most, mut stale) = (steps(&text.concat()), 0);
    while stale < PATIENCE && Instant::now() < end {
        let changed = chance.change(&text, words, longest);
        let each = steps(&changed.concat());
        stale = if each > most { 0 } else { stale + 1 };
        if each >= most {
            (most, text) = (each, changed);
        }
    }
    (most, text.concat())
}

/// The steps a byte that reading takes beyond those of any text.
fn steps(text: &str) -> f64 {
    if text.len() < SHORTEST {
        return 0.0;
    }
    let (_, steps) = blogtext::steps_of(|| blogtext::Parser::new(text).for_each(drop));
    (steps as f64 - STEPS.1) / text.len() as f64
}

/// The words of the dictionary, and all that the tables of the languages write.
fn words() -> Vec<String> {
    let same = |word: &Word| if let Word::Same(text) = word { Some((*text).to_owned()) } else { None };
    let mut words: Vec<String> = VOCABULARY.iter().filter_map(same).collect();
    let tables = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src/locale/language");
    let mut paths: Vec<_> = fs::read_dir(tables).expect("the tables").map(|it| it.expect("a file").path()).collect();
    paths.sort();
    for table in paths {
        let text = fs::read_to_string(table).expect("a table can be read");
        let said = text.lines().flat_map(|line| line.split('"').skip(1).step_by(2));
        words.extend(said.filter(|it| !it.is_empty()).map(|it| it.replace("{n}", "3").replace(['{', '}'], "")));
    }
    words
}

/// Numbers by chance, the same on every machine: xorshift.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 16) as usize % end.max(1)
    }

    /// A word, a word of a phrase, or how one begins.
    fn word(&mut self, words: &[String]) -> String {
        let word = &words[self.below(words.len())];
        match self.below(4) {
            0 => word.split(' ').nth(self.below(3)).unwrap_or(word).to_owned(),
            1 => word.chars().take(1 + self.below(5)).collect(),
            2 => [" ", "\n", ".", ", ", "-", "1", "2012"][self.below(7)].to_owned(),
            _ => word.clone(),
        }
    }

    /// The text with a few words more, fewer, others, or some of them again.
    fn change(&mut self, text: &[String], words: &[String], longest: usize) -> Vec<String> {
        let mut text = text.to_vec();
        for _ in 0..1 + self.below(3) {
            let at = self.below(text.len());
            let some = at..text.len().min(at + 1 + self.below(8));
            match self.below(5) {
                0 => text.insert(at, self.word(words)),
                1 => text[at] = self.word(words),
                2 if some.len() < text.len() => drop(text.drain(some)),
                3 => text.swap(at, some.end - 1),
                _ => {
                    let again: Vec<String> = text[some].to_vec();
                    (0..=self.below(4)).for_each(|_| drop(text.splice(at..at, again.iter().cloned())));
                }
            }
        }
        while text.iter().map(String::len).sum::<usize>() > longest && text.len() > 1 {
            text.remove(self.below(text.len()));
        }
        text
    }
}
