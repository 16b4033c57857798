//! The command `blogtext`: files in, structure out.

#![deny(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::unreachable,
    clippy::todo
)]

mod cli;

use std::process::ExitCode;

fn main() -> ExitCode {
    cli::run(&cli::Arguments::from_command_line())
}
