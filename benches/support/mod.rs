//! Blog text made by rule: the same seed gives the same text, and no word of it is anyone's.
//!
//! Content words are built from syllables; function words, months and weekdays are the languages' own, as
//! they are what a parser looks at. What a page holds, per KiB, is what blogs hold: see [`Count`].

mod calendar;
mod count;
mod random;
mod shape;
mod tongue;
mod vocabulary;
mod writer;

pub use count::Count;
pub use random::Random;
pub use shape::Shape;

use writer::Writer;

/// Whole blog entries in the shape's language, newest first, until they hold at least `bytes` bytes.
pub fn generate(shape: Shape, seed: u64, bytes: usize) -> String {
    let mut writer = Writer::new(shape.tongue(), seed);
    while writer.text().len() < bytes {
        writer.write_entry();
    }
    writer.into_text()
}
