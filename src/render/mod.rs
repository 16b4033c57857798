//! From a tree or its events to bytes: one file or folder per output.

#[cfg(feature = "serde")]
pub mod json;
