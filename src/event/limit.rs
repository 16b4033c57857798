//! How deep structure may nest.
//!
//! The deepest tree these allow writes as JSON of 124 levels, and serde_json reads 127: a footer's comment with
//! its replies (38 levels), lists in lists (66), quotes in quotes and a date with its time (20).

/// The most sections, quotations and lists inside each other, each of which counts as one. They are counted
/// anew in every comment.
pub const MAX_BLOCKS: usize = 16;

/// The most bytes that are looked at for the end of an entry. One that is longer is cut, and a remark says so.
pub const MAX_ENTRY: usize = 16 * 1024 * 1024;

/// The most inline quotations inside each other.
pub const MAX_QUOTES: usize = 8;

/// The most replies inside each other. A comment that answers no other is no reply.
pub const MAX_REPLIES: usize = 16;
