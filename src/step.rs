//! How much work was done, and how much a text is worth: the measure of the third law.
//!
//! A step is a look at a byte, a line or an event. Loops say what they look at; without the feature `steps` that
//! is nothing, and with it a count for each thread, which tests and fuzzing hold against the length of the text.
//!
//! What a line tells, its words are asked for, and a text in which much begins of which nothing comes could be asked for
//! long. So a text is worth so many [`Looks`] at its words, far more than any that tells something takes; when they are
//! used up, its words tell nothing.

use std::sync::atomic::{AtomicUsize, Ordering};

/// How many more looks at its words a text is worth.
#[derive(Debug, Default)]
pub(crate) struct Looks(AtomicUsize);

/// The looks that any text is worth, however short.
const ANY: usize = 32;

impl Looks {
    /// So many for `each` byte of `text`; how its lines end makes no difference.
    pub(crate) fn of(text: &str, each: usize) -> Self {
        let pairs =
            memchr::memchr_iter(b'\r', text.as_bytes()).filter(|at| text.as_bytes().get(at + 1) == Some(&b'\n'));
        Self(AtomicUsize::new((text.len() - pairs.count()) * each + ANY))
    }

    pub(crate) fn left(&self) -> usize {
        self.0.load(Ordering::Relaxed)
    }

    /// Says how many are left.
    pub(crate) fn set(&self, left: usize) {
        self.0.store(left, Ordering::Relaxed);
    }

    /// Takes so many; false where none were left.
    pub(crate) fn take(&self, looks: usize) -> bool {
        let left = self.left();
        self.set(left.saturating_sub(looks));
        left > 0
    }
}

#[cfg(feature = "steps")]
thread_local! {
    static STEPS: std::cell::Cell<u64> = const { std::cell::Cell::new(0) };
}

/// Says that `looks` bytes, lines or events were looked at.
#[inline]
pub(crate) fn step(looks: usize) {
    #[cfg(feature = "steps")]
    STEPS.with(|steps| steps.set(steps.get() + looks as u64));
    #[cfg(not(feature = "steps"))]
    let _ = looks;
}

/// What `work` gives, and the steps it took on this thread.
#[cfg(feature = "steps")]
pub fn steps_of<T>(work: impl FnOnce() -> T) -> (T, u64) {
    let before = STEPS.with(std::cell::Cell::get);
    let result = work();
    (result, STEPS.with(std::cell::Cell::get) - before)
}
