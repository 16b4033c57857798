//! Several files at once, handed over in the order in which they were named.
//!
//! The files are dealt out in blocks of a few that stand together: the first worker gets the first block, the second
//! the next, and so round. Each hands over through a channel of its own that holds one batch, so the order is
//! known without asking, and no worker runs far ahead of what is written.

use super::{
    failure::Failure,
    form::Writer,
    input::Input,
    work::{Sink, Told, Work},
};
use std::{
    io::{self, Write},
    ops::{ControlFlow, Range},
    sync::mpsc::{self, Receiver, SyncSender},
    thread,
};

/// The most files in a block: handing over costs more than reading a small file.
const BLOCK: usize = 16;

/// The blocks that each worker gets at least, where there are files enough: files differ in size.
const ROUNDS: usize = 4;

/// A worker that holds so many bytes hands them over.
const ENOUGH: usize = 1 << 16;

/// What a worker made of some files, one after the other.
#[derive(Default)]
struct Batch {
    bytes: Vec<u8>,
    /// Of each file: where it ends in the bytes, and what is to be said of it.
    files: Vec<(usize, Told)>,
}

impl Batch {
    fn of(work: &Work<'_>, at: usize) -> Self {
        let mut batch = Self::default();
        batch.add(work, at);
        batch
    }

    fn add(&mut self, work: &Work<'_>, at: usize) {
        let told = work.input(at).map(|input| work.convert(input, self)).unwrap_or_default();
        self.files.push((self.bytes.len(), told));
    }
}

/// Does the files with so many workers; `take` gets what each gave, in order, and says when to stop.
pub(crate) fn each(
    work: &Work<'_>,
    workers: usize,
    mut take: impl FnMut(usize, &[u8], Told) -> ControlFlow<()>,
) -> ControlFlow<()> {
    let size = (work.count() / workers / ROUNDS).clamp(1, BLOCK);
    let blocks = (0..work.count()).step_by(size).map(|from| from..work.count().min(from + size));
    thread::scope(|scope| {
        let channels = (0..workers).map(|worker| {
            let (to, from) = mpsc::sync_channel(1);
            let own = blocks.clone().skip(worker).step_by(workers);
            let make = move || own.into_iter().try_for_each(|block| make(work, block, &to));
            // Where there is no thread to be had, its channel is closed, and its files are done here.
            let _ = thread::Builder::new().spawn_scoped(scope, make);
            from
        });
        let channels: Vec<Receiver<Batch>> = channels.collect();
        // Where the channels end, the workers do after the file in their hands.
        blocks.clone().zip(channels.iter().cycle()).try_for_each(|(block, from)| receive(work, block, from, &mut take))
    })
}

/// Makes one block; breaks off where nobody wants it.
fn make(work: &Work<'_>, block: Range<usize>, to: &SyncSender<Batch>) -> ControlFlow<()> {
    let mut batch = Batch::default();
    let last = block.end - 1;
    for at in block {
        batch.add(work, at);
        if (batch.bytes.len() >= ENOUGH || at == last) && to.send(std::mem::take(&mut batch)).is_err() {
            return ControlFlow::Break(());
        }
    }
    ControlFlow::Continue(())
}

/// Takes the files of one block, in one batch or several.
fn receive(
    work: &Work<'_>,
    mut block: Range<usize>,
    from: &Receiver<Batch>,
    take: &mut impl FnMut(usize, &[u8], Told) -> ControlFlow<()>,
) -> ControlFlow<()> {
    while !block.is_empty() {
        let Batch { bytes, files } = from.recv().unwrap_or_else(|_| Batch::of(work, block.start));
        let mut start = 0;
        for ((end, told), at) in files.into_iter().zip(&mut block) {
            take(at, bytes.get(start..end).unwrap_or_default(), told)?;
            start = end;
        }
    }
    ControlFlow::Continue(())
}

impl Sink for Batch {
    fn begin(&mut self, _: &Writer, _: Input<'_>) -> Result<&mut dyn Write, Failure> {
        Ok(&mut self.bytes)
    }

    fn failure(&self, error: io::Error) -> Failure {
        Failure::Write { name: "memory".to_owned(), error }
    }
}
