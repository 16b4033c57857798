//! The order in which the parts of a node come: that of the text, as far as they stand in one.

use super::step::Step;
use crate::{ast::Block, source::Span};
use smallvec::SmallVec;
use std::slice::Iter;

/// The parts of one node, gathered in the order of the table in [`event`](crate::event), to be put into
/// that of their places.
///
/// The place of a part is where its span starts; one without a span has the place of the part before
/// it. Parts at the same place keep their order, and so do those of a run, wherever they say they stand.
#[derive(Default)]
pub(super) struct Order<'d, 'a> {
    parts: SmallVec<[Part<'d, 'a>; 8]>,
    /// The place of the last part.
    place: usize,
}

struct Part<'d, 'a> {
    /// Its place; for a run that of its first.
    place: usize,
    /// The place of the last in a run.
    last: usize,
    step: Step<'d, 'a>,
}

impl<'d, 'a> Order<'d, 'a> {
    /// Adds a part, if there is one.
    pub(super) fn put<T: ?Sized>(
        &mut self,
        part: Option<&'d T>,
        span: impl FnOnce(&'d T) -> Span,
        step: impl FnOnce(&'d T) -> Step<'d, 'a>,
    ) {
        if let Some(part) = part {
            let span = span(part);
            self.place = if span == Span::EMPTY { self.place } else { span.start };
            self.parts.push(Part { place: self.place, last: self.place, step: step(part) });
        }
    }

    /// Adds several parts that keep their order.
    pub(super) fn run<T>(
        &mut self,
        several: &'d [T],
        span: impl Fn(&'d T) -> Span,
        step: fn(Iter<'d, T>) -> Step<'d, 'a>,
    ) {
        let (mut first, mut least) = (None, 0);
        for part in several {
            let place = self.place_in_run(span(part), least);
            (self.place, least) = (place, place);
            first.get_or_insert(place);
        }
        if let Some(place) = first {
            self.parts.push(Part { place, last: self.place, step: step(several.iter()) });
        }
    }

    /// The place of a part that may not come before `least`.
    fn place_in_run(&self, span: Span, least: usize) -> usize {
        if span == Span::EMPTY { self.place } else { span.start.max(least) }
    }

    /// The place of the last part.
    pub(super) fn place(&self) -> usize {
        self.place
    }

    /// Lets what has no place follow a part at `place`.
    pub(super) fn follow(&mut self, place: usize) {
        self.place = place;
    }

    /// Leaves the parts to come, the first on top.
    pub(super) fn push_on(mut self, steps: &mut Vec<Step<'d, 'a>>) {
        self.parts.sort_by_key(|it| it.place);
        if self.is_mixed() {
            self = self.spread();
            self.parts.sort_by_key(|it| it.place);
        }
        steps.extend(self.parts.into_iter().rev().map(|it| it.step));
    }

    /// Whether a part comes between those of a run.
    fn is_mixed(&self) -> bool {
        let mut end = 0;
        self.parts.iter().any(|it| {
            let mixed = it.place < end;
            end = it.last.max(end);
            mixed
        })
    }

    /// The same with every run taken apart.
    fn spread(self) -> Self {
        let mut spread = Self::default();
        for part in self.parts {
            match part.step {
                Step::Blocks(it) => spread.each(part.place, it.as_slice(), Block::span, Step::Blocks),
                Step::Comments(it) => spread.each(part.place, it.as_slice(), |it| it.span, Step::Comments),
                _ => spread.parts.push(part),
            }
        }
        spread
    }

    /// Adds the parts of a run that begins at `place`, one by one.
    fn each<T>(
        &mut self,
        place: usize,
        several: &'d [T],
        span: impl Fn(&'d T) -> Span,
        step: fn(Iter<'d, T>) -> Step<'d, 'a>,
    ) {
        self.place = place;
        for part in several {
            let place = self.place_in_run(span(part), self.place);
            self.place = place;
            self.parts.push(Part { place, last: place, step: step(std::slice::from_ref(part).iter()) });
        }
    }
}
