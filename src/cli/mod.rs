//! The command: what it is asked, what it reads, what it writes, and what it says when it cannot.
//!
//! It uses the library as any other crate would, holds one file at a time, and goes on with the next where
//! one cannot be read.

mod arguments;
mod check;
mod excerpt;
mod failure;
mod finding;
mod form;
mod help;
mod indent;
mod input;
mod output;
mod place;
mod progress;
mod reasons;
mod source;
mod visible;

pub(crate) use arguments::Arguments;

use arguments::Task;
use blogtext::source::{Chosen, Decoding};
use failure::Failure;
use form::Writer;
use input::Input;
use output::Output;
use progress::Progress;
use std::process::ExitCode;

/// Does what was asked; gives the exit status.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let mut output = Output::new(arguments.output.as_deref());
    if matches!(arguments.task, Some(Task::Schema)) {
        return ExitCode::from(u8::from(print_schema(&mut output).is_err_and(|failure| failure.report())));
    }
    let mut writer = Writer::new(arguments, output.takes_color(arguments.color));
    let mut progress = Progress::new(arguments.files.len(), output.is_terminal());
    let mut failed = false;
    for (at, path) in arguments.files.iter().enumerate() {
        let input = Input::new(path, arguments.lines.get(at).copied().flatten());
        progress.next(input);
        match convert(input, arguments.decoding(), &mut writer, &mut output, &progress) {
            Ok(()) => {}
            Err(Failure::Closed) => return ExitCode::from(writer.status(failed)),
            Err(failure) => {
                progress.pause(|| failure.report());
                failed = true;
                if failure.ends_it() {
                    return ExitCode::from(writer.status(failed));
                }
            }
        }
    }
    drop(progress);
    if let Err(failure) = close(&writer, &mut output) {
        failed |= failure.report();
    }
    ExitCode::from(writer.status(failed))
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
    writer: &mut Writer,
    output: &mut Output<'_>,
    progress: &Progress,
) -> Result<(), Failure> {
    let bytes = input.read()?;
    let decoded = decoding.decode(&bytes);
    input.check_lines(decoded.text())?;
    let first = !output.is_open();
    let sink = output.open()?;
    writer.write(&bytes, &decoded, input, first, sink).map_err(|error| output.failure(error))?;
    if writer.tells_of_bytes() {
        return Ok(());
    }
    if decoded.chosen() == Chosen::Guessed {
        progress.pause(|| input.tell_guess(decoded.encoding()));
    }
    input.check(&decoded)
}
