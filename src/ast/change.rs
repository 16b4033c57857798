//! What is not the same in two trees, place by place.

use std::fmt;

/// One step from a node to a part of it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum Step {
    /// To the field of this name.
    Field(&'static str),
    /// To the element at this place of a list.
    At(usize),
}

/// A place in a tree: `entries[0].body[2].title`.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Path(Vec<Step>);

impl Path {
    /// The steps from the document on.
    pub fn steps(&self) -> &[Step] {
        &self.0
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().enumerate().try_for_each(|(nth, step)| match step {
            Step::Field(name) if nth == 0 => f.write_str(name),
            Step::Field(name) => write!(f, ".{name}"),
            Step::At(at) => write!(f, "[{at}]"),
        })
    }
}

/// A place where two trees differ: what is there in the one and what in the other.
///
/// A node is told by its kind, a field by its value; `None` where there is nothing.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub struct Change {
    /// The place; that of what only the other has is its place there.
    pub path: Path,
    /// What the first tree has.
    pub was: Option<String>,
    /// What the other has.
    pub reads: Option<String>,
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.was, &self.reads) {
            (Some(was), Some(reads)) => write!(f, "{}: {was} becomes {reads}", self.path),
            (Some(was), None) => write!(f, "{}: {was} is lost", self.path),
            (None, Some(reads)) => write!(f, "{}: {reads} is new", self.path),
            (None, None) => write!(f, "{}", self.path),
        }
    }
}

/// The changes found so far, and the place that is looked at.
#[derive(Default)]
pub(super) struct Changes {
    path: Path,
    pub(super) found: Vec<Change>,
}

impl Changes {
    /// Looks one step further down.
    pub(super) fn below(&mut self, step: Step, look: impl FnOnce(&mut Self)) {
        self.path.0.push(step);
        look(self);
        self.path.0.pop();
    }

    /// Writes down a change at this place.
    pub(super) fn note(&mut self, was: Option<String>, reads: Option<String>) {
        self.found.push(Change { path: self.path.clone(), was, reads });
    }
}
