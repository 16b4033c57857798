//! What goes out: one file or folder for each form, all written from events.

mod outline;

pub use outline::Outline;
