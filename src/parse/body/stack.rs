//! The containers that are open, the outermost first.

use crate::{
    event::Tag,
    grammar::marker::{Marker, Style},
    parse::out::{Opened, Out},
    source::Span,
};
use smallvec::SmallVec;

/// An open container.
pub(super) enum Frame {
    Section(Opened, u8),
    Quotation(Quotation),
    List(Opened, List),
    /// With the column at which its text starts.
    Item(Opened, usize),
}

/// An open quotation.
#[derive(Clone, Copy)]
pub(super) struct Quotation {
    pub(super) opened: Opened,
    pub(super) ends: Ends,
    /// Whether it has its attribution.
    pub(super) attributed: bool,
}

/// How a quotation ends.
#[derive(Clone, Copy)]
pub(super) enum Ends {
    /// With this line, at this mark; by its first line's own end where it never closes.
    Marked { last: usize, close: Option<Span>, open: &'static str },
    /// With the first line that has no `>`.
    Prefixed,
    /// With the first line that is indented less.
    Indented(usize),
}

/// An open list, and its items so far.
#[derive(Clone, Copy)]
pub(super) struct List {
    pub(super) style: Style,
    pub(super) indent: usize,
    /// The number of its last item.
    pub(super) last: u64,
    pub(super) tight: bool,
}

impl Frame {
    /// How it ends, if it is a quotation.
    pub(super) fn ends(&self) -> Option<Ends> {
        if let Self::Quotation(quotation) = self { Some(quotation.ends) } else { None }
    }
}

impl Ends {
    /// Where it closes, if with line `at` and at a mark.
    pub(super) fn close_on(self, at: usize) -> Option<Span> {
        match self {
            Self::Marked { last, close, .. } if last == at => close,
            _ => None,
        }
    }
}

impl List {
    /// Whether a marker is its next: its style, its indentation, and for numbers its order.
    pub(super) fn goes_on_with(&self, marker: Marker, indent: usize) -> bool {
        let near = indent.abs_diff(self.indent) <= 1;
        match (self.style, marker.style) {
            (Style::Bullet(own), Style::Bullet(other)) => own == other && near,
            (own @ Style::Ordinal(..), other @ Style::Ordinal(..)) => own == other && near && marker.number > self.last,
            _ => false,
        }
    }

    /// Whether a marker that is not its next stands beside it or outside, so that it ends.
    pub(super) fn ends_at(&self, marker: Marker, indent: usize) -> bool {
        indent < self.indent + 2 && (self.style.kind() == marker.style.kind() || indent <= self.indent)
    }
}

#[derive(Default)]
pub(super) struct Stack {
    frames: SmallVec<[Frame; 4]>,
}

impl Stack {
    pub(super) fn push(&mut self, frame: Frame) {
        self.frames.push(frame);
    }

    pub(super) fn pop(&mut self) -> Option<Frame> {
        self.frames.pop()
    }

    pub(super) fn len(&self) -> usize {
        self.frames.len()
    }

    /// How deep it is: an item counts with its list.
    pub(super) fn depth(&self) -> usize {
        self.frames.iter().filter(|frame| !matches!(frame, Frame::Item(..))).count()
    }

    pub(super) fn get(&self, at: usize) -> Option<&Frame> {
        self.frames.get(at)
    }

    pub(super) fn last(&self) -> Option<&Frame> {
        self.frames.last()
    }

    pub(super) fn last_mut(&mut self) -> Option<&mut Frame> {
        self.frames.last_mut()
    }

    /// Whether nothing but sections is open.
    pub(super) fn is_plain(&self) -> bool {
        self.frames.iter().all(|frame| matches!(frame, Frame::Section(..)))
    }

    /// The depth of the innermost quotation: what is below it does not end inside.
    pub(super) fn floor(&self) -> usize {
        self.frames.iter().rposition(|frame| matches!(frame, Frame::Quotation(..))).map_or(0, |it| it + 1)
    }

    /// The outermost frame above `from` that is so.
    pub(super) fn position(&self, from: usize, mut is: impl FnMut(&Frame) -> bool) -> Option<usize> {
        self.frames.iter().skip(from).position(&mut is).map(|it| from + it)
    }

    /// The innermost frame above `from` that is so.
    pub(super) fn rposition(&self, from: usize, is: impl Fn(&Frame) -> bool) -> Option<usize> {
        self.frames.iter().rposition(is).filter(|&it| it >= from)
    }

    /// The innermost list.
    pub(super) fn list(&self) -> Option<&List> {
        self.frames.iter().rev().find_map(|frame| if let Frame::List(_, list) = frame { Some(list) } else { None })
    }

    /// How the quotations end, the innermost first.
    pub(super) fn quotations(&self) -> impl Iterator<Item = Ends> {
        self.frames.iter().rev().filter_map(Frame::ends)
    }

    /// Closes all frames above `depth`.
    pub(super) fn close_to(&mut self, out: &mut Out<'_>, depth: usize) {
        while self.frames.len() > depth {
            match self.frames.pop() {
                Some(
                    Frame::Section(opened, _) | Frame::Item(opened, _) | Frame::Quotation(Quotation { opened, .. }),
                ) => {
                    out.close(opened);
                }
                Some(Frame::List(opened, list)) => {
                    out.amend(opened, |tag| {
                        if let Tag::List { tight, .. } = tag {
                            *tight = list.tight;
                        }
                    });
                    out.close(opened);
                }
                None => return,
            }
        }
    }
}
