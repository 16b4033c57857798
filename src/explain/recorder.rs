//! What the rules said while they decided.

use super::{
    clue::{Bearing, Clue},
    trial::Trial,
};
use crate::{value::Reading, why::Witness};

/// Keeps what the rules say, line by line.
#[derive(Debug, Default)]
pub(super) struct Recorder {
    lines: Vec<Record>,
    /// The line that is spoken of as the first.
    base: usize,
    /// The line that is asked about.
    at: usize,
}

/// What was said of one line.
#[derive(Clone, Debug, Default)]
pub(super) struct Record {
    pub(super) trials: Vec<Trial>,
    /// What it was taken for last.
    pub(super) taken: Option<Reading>,
}

impl Recorder {
    /// What was said of each line, up to the last one that anything was said of.
    pub(super) fn into_lines(self) -> Vec<Record> {
        self.lines
    }

    /// The trial that goes on, unless it is over.
    fn trial(&mut self) -> Option<&mut Trial> {
        self.lines.get_mut(self.at)?.trials.last_mut().filter(|trial| !trial.closed)
    }

    fn tell(&mut self, clue: Clue) {
        if let Some(trial) = self.trial() {
            trial.clues.push(clue);
        }
    }

    fn close(&mut self, accepted: bool) {
        if let Some(trial) = self.trial() {
            (trial.accepted, trial.closed) = (accepted, true);
        }
    }
}

impl Witness for Recorder {
    const LISTENS: bool = true;

    fn goes_on_at(&mut self, line: usize) {
        self.base = line;
        self.lines.truncate(line);
    }

    fn ask(&mut self, at: usize, reading: Reading) {
        let at = self.base + at;
        self.at = at;
        if self.lines.len() <= at {
            self.lines.resize(at + 1, Record::default());
        }
        let Some(record) = self.lines.get_mut(at) else { return };
        match record.trials.last_mut() {
            Some(trial) if !trial.closed && trial.reading == reading => return,
            Some(trial) => trial.closed = true,
            None => {}
        }
        record.trials.push(Trial::new(reading));
    }

    fn weigh(&mut self, name: &'static str, weight: i32) -> i32 {
        if weight != 0 {
            self.tell(Clue::new(name, Bearing::Weighs(weight)));
        }
        weight
    }

    fn measures(&mut self, name: &'static str, value: usize, weight: i32) -> i32 {
        if weight != 0 {
            self.tell(Clue { value: Some(value), ..Clue::new(name, Bearing::Weighs(weight)) });
        }
        weight
    }

    fn sums_to(&mut self, name: &'static str, sum: i32) {
        let so_far = self.trial().map_or(sum, |trial| trial.sum());
        self.weigh(name, sum.saturating_sub(so_far));
    }

    fn needs(&mut self, least: i32) -> i32 {
        if let Some(trial) = self.trial() {
            trial.needed = Some(least);
        }
        least
    }

    fn speaks(&mut self, name: &'static str, holds: bool) -> bool {
        if holds {
            self.tell(Clue::new(name, Bearing::Holds));
        }
        holds
    }

    fn bars(&mut self, name: &'static str, holds: bool) -> bool {
        if holds {
            self.tell(Clue::new(name, Bearing::Forbids));
        }
        holds
    }

    fn wants(&mut self, name: &'static str, holds: bool) -> bool {
        self.tell(Clue::new(name, if holds { Bearing::Holds } else { Bearing::Lacks }));
        holds
    }

    fn verdict(&mut self, holds: bool) -> bool {
        self.close(holds);
        holds
    }

    fn takes(&mut self, at: usize, reading: Reading, name: &'static str) {
        let known = self.lines.get_mut(self.base + at).and_then(|record| record.trials.last_mut());
        match known.filter(|trial| trial.accepted && trial.reading == reading) {
            Some(trial) => trial.clues.push(Clue::new(name, Bearing::Holds)),
            None => {
                self.ask(at, reading);
                self.tell(Clue::new(name, Bearing::Holds));
                self.close(true);
            }
        }
        if let Some(record) = self.lines.get_mut(self.base + at) {
            record.taken = Some(reading);
        }
    }

    fn refuses(&mut self, at: usize, reading: Reading, name: &'static str) {
        self.ask(at, reading);
        self.tell(Clue::new(name, Bearing::Forbids));
        self.close(false);
    }
}
