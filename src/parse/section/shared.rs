//! Words of a title that come again right below it, as those of a heading mostly do.

use crate::{parse::lines::Lines, source::Letter, step::step};
use smallvec::SmallVec;

/// So many lines below it are looked at, each so far, in bytes.
const LINES: usize = 3;
const MOST_BYTES: usize = 600;
/// A word of fewer letters says little; of longer ones what they begin with counts, as their ends change.
const LEAST: usize = 4;
const STEM: usize = 5;
/// The most words of a title that are looked for.
const MOST_WORDS: usize = 16;

/// How a word begins, its letters small; of scripts that do not part their words, two letters.
type Stem = [char; STEM];

/// How many words of line `at` stand in the lines right below it too.
pub(super) fn shared(lines: &Lines<'_, '_>, at: usize) -> usize {
    let mut own: SmallVec<[(Stem, bool); MOST_WORDS]> = SmallVec::new();
    let content = lines.content_text(at);
    if !lines.is_worth(content.len()) {
        return 0;
    }
    stems(content, |stem| {
        if own.len() < MOST_WORDS && own.iter().all(|(known, _)| *known != stem) {
            own.push((stem, false));
        }
    });
    for line in (at + 1..lines.len()).take(if own.is_empty() { 0 } else { LINES }) {
        let text = lines.content_text(line);
        let most = (0..=MOST_BYTES.min(text.len())).rev().find(|&end| text.is_char_boundary(end));
        let near = text.get(..most.unwrap_or(0)).unwrap_or_default();
        if !lines.is_worth(near.len()) {
            break;
        }
        stems(near, |stem| {
            if let Some((_, found)) = own.iter_mut().find(|(known, _)| *known == stem) {
                *found = true;
            }
        });
    }
    own.iter().filter(|(_, found)| *found).count()
}

/// Gives the stems of a text's words to `take`.
fn stems(text: &str, mut take: impl FnMut(Stem)) {
    step(text.len());
    for word in text.split(|c: char| !Letter::of(c).is_alphanumeric()) {
        let unparted = word.chars().any(|c| matches!(c, 'ぁ'..='鿿'));
        if unparted {
            for (first, second) in word.chars().zip(word.chars().skip(1)) {
                take([first, second, '\0', '\0', '\0']);
            }
        } else if word.chars().nth(LEAST - 1).is_some() {
            let mut stem = ['\0'; STEM];
            let small = word.chars().map(|c| c.to_lowercase().next().unwrap_or(c));
            stem.iter_mut().zip(small).for_each(|(slot, c)| *slot = c);
            take(stem);
        }
    }
}
