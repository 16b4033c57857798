//! What several test crates share.

#![allow(dead_code, unreachable_pub, reason = "each test crate uses its part")]

pub mod example;
pub mod stream;
