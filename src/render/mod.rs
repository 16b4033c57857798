//! What goes out: one file or folder for each form, all but JSON written from events.

mod ahead;
mod document;
mod html;
#[cfg(feature = "inspect")]
mod inspect;
#[cfg(feature = "serde")]
pub mod json;
mod outline;
mod sink;
mod text;

pub use document::{to_html, to_outline, to_page, to_text};
pub use html::Html;
#[cfg(feature = "inspect")]
pub use inspect::Inspect;
pub use outline::Outline;
pub use sink::{IoSink, to_io};
pub use text::Text;
