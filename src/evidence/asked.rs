//! What many rules ask of one line: each question is answered once.

use std::sync::atomic::{AtomicU8, Ordering};

/// A question that is dear to answer, by the first of the two bits that it takes in [`Asked`].
#[derive(Clone, Copy, Debug)]
pub(super) enum Question {
    /// Whether the line holds several sentences.
    Sentences = 0,
    /// Whether what could be the number of an item is the day of a date.
    Dated = 2,
}

/// The answers so far: for each question a bit that it was answered, and one that the answer was yes.
#[derive(Default, Debug)]
pub(super) struct Asked(AtomicU8);

impl Clone for Asked {
    fn clone(&self) -> Self {
        Self(AtomicU8::new(self.0.load(Ordering::Relaxed)))
    }
}

impl Asked {
    /// The answer that was given before, or what `answer` gives.
    pub(super) fn once(&self, question: Question, answer: impl FnOnce() -> bool) -> bool {
        let (known, yes) = (1 << question as u8, 2 << question as u8);
        let so_far = self.0.load(Ordering::Relaxed);
        if so_far & known != 0 {
            return so_far & yes != 0;
        }
        let is = answer();
        self.0.store(so_far | known | if is { yes } else { 0 }, Ordering::Relaxed);
        is
    }
}
