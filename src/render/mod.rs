//! What goes out: one file or folder for each form, all but JSON written from events.

mod ahead;
mod html;
#[cfg(feature = "serde")]
pub mod json;
mod outline;
mod sink;

pub use html::Html;
pub use outline::Outline;
pub use sink::{IoSink, to_io};
