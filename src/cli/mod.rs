//! The command: what it is asked, what it reads, what it writes, and what it says when it cannot.
//!
//! It uses the library as any other crate would, holds one file at a time, and goes on with the next where
//! one cannot be read.

mod arguments;
mod failure;
mod form;
mod indent;
mod input;
mod output;
mod progress;
mod source;

pub(crate) use arguments::Arguments;

use arguments::Task;
use blogtext::source::{Chosen, Decoding};
use failure::Failure;
use form::Writer;
use input::Input;
use output::Output;
use progress::Progress;
use std::process::ExitCode;

/// Does what was asked; 1 where something could not be read or written.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let mut output = Output::new(arguments.output.as_deref());
    if matches!(arguments.task, Some(Task::Schema)) {
        return code(print_schema(&mut output).is_err_and(|failure| failure.report()));
    }
    let writer = Writer::new(arguments, output.takes_color(arguments.color));
    let mut progress = Progress::new(arguments.files.len(), output.is_terminal());
    let mut failed = false;
    for input in arguments.files.iter().map(|path| Input::new(path)) {
        progress.next(input);
        match convert(input, arguments.decoding(), &writer, &mut output, &progress) {
            Ok(()) => {}
            Err(Failure::Closed) => return code(failed),
            Err(failure) => {
                progress.pause(|| failure.report());
                failed = true;
                if failure.ends_it() {
                    return code(failed);
                }
            }
        }
    }
    drop(progress);
    if let Err(failure) = close(&writer, &mut output) {
        failed |= failure.report();
    }
    code(failed)
}

/// Ends the output, if any was begun.
fn close(writer: &Writer, output: &mut Output<'_>) -> Result<(), Failure> {
    if output.is_open() {
        let sink = output.open()?;
        writer.close(sink).map_err(|error| output.failure(error))?;
    }
    output.finish()
}

fn print_schema(output: &mut Output<'_>) -> Result<(), Failure> {
    let written = output.open()?.write_all(blogtext::render::json::schema().as_bytes());
    written.map_err(|error| output.failure(error))?;
    output.finish()
}

fn convert(
    input: Input<'_>,
    decoding: Decoding,
    writer: &Writer,
    output: &mut Output<'_>,
    progress: &Progress,
) -> Result<(), Failure> {
    let bytes = input.read()?;
    let decoded = decoding.decode(&bytes);
    let first = !output.is_open();
    let sink = output.open()?;
    writer.write(&bytes, &decoded, input, first, sink).map_err(|error| output.failure(error))?;
    if decoded.chosen() == Chosen::Guessed {
        progress.pause(|| input.tell_guess(decoded.encoding()));
    }
    input.check(&decoded)
}

fn code(failed: bool) -> ExitCode {
    ExitCode::from(u8::from(failed))
}
