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
mod source;

pub(crate) use arguments::Arguments;

use arguments::Task;
use failure::Failure;
use form::Writer;
use input::Input;
use output::Output;
use std::process::ExitCode;

/// Does what was asked; 1 where something could not be read or written.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let mut output = Output::new(arguments.output.as_deref());
    if arguments.task == Some(Task::Schema) {
        return code(print_schema(&mut output).is_err_and(|failure| failure.report()));
    }
    let writer = Writer::new(arguments, output.takes_color(arguments.color));
    let mut failed = false;
    for input in arguments.files.iter().map(|path| Input::new(path)) {
        match convert(&input, &writer, &mut output) {
            Ok(()) => {}
            Err(Failure::Closed) => return code(failed),
            Err(failure) => {
                failure.report();
                failed = true;
                if failure.ends_it() {
                    return code(failed);
                }
            }
        }
    }
    if let Err(failure) = output.finish() {
        failed |= failure.report();
    }
    code(failed)
}

fn print_schema(output: &mut Output<'_>) -> Result<(), Failure> {
    let written = output.open()?.write_all(blogtext::render::json::schema().as_bytes());
    written.map_err(|error| output.failure(error))?;
    output.finish()
}

fn convert(input: &Input<'_>, writer: &Writer, output: &mut Output<'_>) -> Result<(), Failure> {
    let text = input.read()?;
    let first = !output.is_open();
    let sink = output.open()?;
    writer.write(&text, *input, first, sink).map_err(|error| output.failure(error))
}

fn code(failed: bool) -> ExitCode {
    ExitCode::from(u8::from(failed))
}
