//! How much work was done: the measure of the third law.
//!
//! A step is a look at a byte, a line or an event. Loops say what they look at; without the feature `steps` that
//! is nothing, and with it a count for each thread, which tests and fuzzing hold against the length of the text.

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
