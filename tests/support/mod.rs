//! What several test crates share.

#![allow(dead_code, unreachable_pub, reason = "each test crate uses its part")]

pub mod attacks;
pub mod cldr;
pub mod dom;
pub mod leaves;
pub mod pages;
pub mod phrases;
pub mod policy;
pub mod showcase;
pub mod strategies;
pub mod stream;
