//! The command: what it is asked, what it reads, what it writes, and what it says when it cannot.
//!
//! It uses the library as any other crate would, holds a few files at a time, and goes on with the next where
//! one cannot be read.

mod arguments;
mod check;
mod entries;
mod excerpt;
mod failure;
mod finding;
mod form;
mod help;
mod indent;
mod input;
mod jobs;
mod output;
mod place;
mod progress;
mod reasons;
mod source;
mod tally;
mod visible;
mod work;

pub(crate) use arguments::Arguments;

use arguments::Task;
use failure::Failure;
use input::Input;
use output::Output;
use progress::Progress;
use std::{ops::ControlFlow, process::ExitCode};
use tally::Tally;
use work::{Sink, Told, Work};

/// Does what was asked; gives the exit status.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let mut output = Output::new(arguments.output.as_deref());
    if matches!(arguments.task, Some(Task::Schema)) {
        return ExitCode::from(u8::from(print_schema(&mut output).is_err_and(|failure| failure.report())));
    }
    let work = Work::new(arguments, output.takes_color(arguments.color));
    let progress = Progress::new(arguments.files.len(), output.is_terminal());
    let mut session = Session { work: &work, output, progress, tally: Tally::default(), failed: false };
    let ended = match arguments.workers() {
        0 | 1 => session.one_by_one(),
        workers => session.together(workers),
    };
    let Session { mut output, progress, tally, mut failed, .. } = session;
    drop(progress);
    if ended.is_continue()
        && let Err(failure) = close(&work, &tally, &mut output)
    {
        failed |= failure.report();
    }
    ExitCode::from(work.writer().status(&tally, failed))
}

/// The files on their way to the output.
struct Session<'a> {
    work: &'a Work<'a>,
    output: Output<'a>,
    progress: Progress,
    tally: Tally,
    /// Whether something could not be read or written.
    failed: bool,
}

impl Session<'_> {
    /// Writes file after file, as each is read.
    fn one_by_one(&mut self) -> ControlFlow<()> {
        let work = self.work;
        (0..work.count()).filter_map(|at| work.input(at)).try_for_each(|input| {
            self.progress.next(input);
            let told = work.convert(input, &mut self.output);
            self.hear(input, told)
        })
    }

    /// The same with so many workers, which hold what they made until its turn comes.
    fn together(&mut self, workers: usize) -> ControlFlow<()> {
        let work = self.work;
        jobs::each(work, workers, |at, bytes, mut told| {
            let Some(input) = work.input(at) else { return ControlFlow::Continue(()) };
            self.progress.next(input);
            let written = if told.read { self.put(input, bytes) } else { Ok(()) };
            if let Err(failure) = written {
                told = Told { failure: Some(failure), ..Told::default() };
            }
            self.hear(input, told)
        })
    }

    fn put(&mut self, input: Input<'_>, bytes: &[u8]) -> Result<(), Failure> {
        let written = self.output.begin(self.work.writer(), input)?.write_all(bytes);
        written.map_err(|error| self.output.failure(error))
    }

    /// Says what is to be said of a file; whether to go on.
    fn hear(&mut self, input: Input<'_>, told: Told) -> ControlFlow<()> {
        self.tally += told.tally;
        if let Some(encoding) = told.guess {
            self.progress.pause(|| input.tell_guess(encoding));
        }
        let Some(failure) = told.failure else { return ControlFlow::Continue(()) };
        self.failed |= self.progress.pause(|| failure.report());
        if failure.ends_it() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }
}

/// Ends the output, if any was begun.
fn close(work: &Work<'_>, tally: &Tally, output: &mut Output<'_>) -> Result<(), Failure> {
    if output.is_open() {
        let sink = output.open()?;
        work.writer().close(tally, sink).map_err(|error| output.failure(error))?;
    }
    output.finish()
}

fn print_schema(output: &mut Output<'_>) -> Result<(), Failure> {
    let written = output.open()?.write_all(blogtext::render::json::schema().as_bytes());
    written.map_err(|error| output.failure(error))?;
    output.finish()
}
