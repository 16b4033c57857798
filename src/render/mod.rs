//! What goes out: one file or folder for each form, all written from events.

mod ahead;
mod html;
mod outline;
mod sink;

pub use html::Html;
pub use outline::Outline;
pub use sink::{IoSink, to_io};
