//! Words that no dictionary has.

use super::{random::Random, tongue::Tongue};

/// How many different words a text draws from.
const SIZE: usize = 3000;

/// The invented words of one text.
pub(super) struct Vocabulary {
    words: Vec<String>,
}

impl Vocabulary {
    pub(super) fn new(tongue: &Tongue, random: &mut Random) -> Self {
        Self { words: (0..SIZE).map(|_| build_word(tongue, random)).collect() }
    }

    /// A word, some far more often than others.
    pub(super) fn word(&self, random: &mut Random) -> &str {
        &self.words[random.below_skewed(SIZE)]
    }

    /// A word with a capital first, as names have it.
    pub(super) fn name(&self, random: &mut Random) -> String {
        capitalize(self.word(random))
    }
}

fn build_word(tongue: &Tongue, random: &mut Random) -> String {
    let mut word = String::new();
    for _ in 0..random.between(1, 3) {
        for part in [tongue.onsets, tongue.vowels, tongue.codas] {
            word.push_str(random.pick(part));
        }
    }
    word
}

/// The text with its first letter a capital, where the alphabet has them.
pub(super) fn capitalize(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().into_iter().flat_map(char::to_uppercase).chain(chars).collect()
}
