//! How far the work is, for whoever waits at a terminal.

use super::Input;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::{
    io::{self, IsTerminal},
    path::Path,
    sync::mpsc::{self, RecvTimeoutError, Sender},
    thread::{self, JoinHandle},
    time::Duration,
};

/// Work that is done sooner needs no show.
const PATIENCE: Duration = Duration::from_millis(700);

/// How often the line is drawn anew.
const TICK: Duration = Duration::from_millis(120);

const LOOK: &str = "{spinner} {pos} of {len} files [{bar:30}] {elapsed}, {eta} to go: {wide_msg}";
const LOOK_OF_ONE: &str = "{spinner} {elapsed} {wide_msg}";

/// A line on standard error, where that is a terminal and the output goes elsewhere; nothing in a pipe.
pub(crate) struct Progress {
    bar: ProgressBar,
    /// Waits with the line; ends when the other side of its channel is gone.
    watch: Option<(Sender<()>, JoinHandle<()>)>,
    begun: bool,
}

impl Progress {
    /// For so many files; `seen` where the output shows the progress itself.
    pub(crate) fn new(files: usize, seen: bool) -> Self {
        let look = if files > 1 { LOOK } else { LOOK_OF_ONE };
        let style = ProgressStyle::with_template(look).unwrap_or_else(|_| ProgressStyle::default_bar());
        let files = u64::try_from(files).ok();
        let bar = ProgressBar::with_draw_target(files, ProgressDrawTarget::hidden()).with_style(style);
        let watch = if seen || !io::stderr().is_terminal() { None } else { watch(bar.clone()) };
        Self { bar, watch, begun: false }
    }

    /// The file that was begun last is done, and `input` is begun.
    pub(crate) fn next(&mut self, input: Input<'_>) {
        if std::mem::replace(&mut self.begun, true) {
            self.bar.inc(1);
        }
        if self.watch.is_some() {
            let name = input.name();
            let last = Path::new(&name).file_name().unwrap_or_default();
            self.bar.set_message(last.to_string_lossy().escape_debug().to_string());
        }
    }

    /// Does something that may write on standard error, with the line out of the way.
    pub(crate) fn pause<T>(&self, work: impl FnOnce() -> T) -> T {
        self.bar.suspend(work)
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some((channel, watch)) = self.watch.take() {
            drop(channel);
            let _ = watch.join();
        }
        self.bar.finish_and_clear();
    }
}

/// Shows the line once patience is at an end.
fn watch(bar: ProgressBar) -> Option<(Sender<()>, JoinHandle<()>)> {
    let (channel, done) = mpsc::channel();
    let wait = move || {
        if done.recv_timeout(PATIENCE) == Err(RecvTimeoutError::Timeout) {
            bar.set_draw_target(ProgressDrawTarget::stderr());
            bar.enable_steady_tick(TICK);
        }
    };
    // Where there is no thread to be had, there is no line either.
    let watch = thread::Builder::new().spawn(wait).ok()?;
    Some((channel, watch))
}
