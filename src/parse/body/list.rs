//! Lists: which items go on with which list, and what else belongs to an item.

use super::{
    Reader,
    stack::{Frame, List},
};
use crate::{
    diagnostic::Code,
    event::{Tag, Token},
    grammar::marker::{Marker, Style},
    parse::items::prefix,
    source::Span,
    step::step,
    value::Reading,
    why::Witness,
};

/// How far ahead the next number of a list is looked for, to tell whether text before it is its item's.
const RESUMED_WITHIN: usize = 12;

impl<W: Witness> Reader<'_, '_, '_, W> {
    /// Closes the items and lists that a line without a marker does not go on with.
    pub(super) fn leave_lists(&mut self, at: usize) {
        if self.lines.is_item(at) {
            return;
        }
        let floor = self.stack.floor();
        while self.stack.len() > floor
            && let Some(Frame::Item(_, inner)) = self.stack.last()
            && !self.belongs(at, *inner)
        {
            self.close_to(self.stack.len().saturating_sub(2));
        }
    }

    /// Closes the lists that are open inside the innermost quotation.
    pub(super) fn close_lists(&mut self) {
        if let Some(first) = self.stack.position(self.stack.floor(), |frame| matches!(frame, Frame::List(..))) {
            self.close_to(first);
        }
    }

    /// Whether a line without a marker belongs to the open item: indented under it, wrapped, or before the next number.
    fn belongs(&self, at: usize, inner: usize) -> bool {
        let Some(list) = self.stack.list() else { return false };
        let indent = self.lines.indent(at);
        let under = indent >= inner.min(list.indent + 2) && indent > list.indent;
        let wrapped = self.goes_on.get(at) == Some(&true);
        under || wrapped || self.is_resumed(at, list)
    }

    /// Whether the list is taken up again by its next number after one paragraph.
    fn is_resumed(&self, at: usize, list: &List) -> bool {
        let Style::Ordinal(..) = list.style else { return false };
        for next in at + 1..(at + 1 + RESUMED_WITHIN).min(self.lines.len()) {
            step(1);
            match self.lines.marker(next) {
                Some(marker) if marker.style == list.style => return marker.number == list.last + 1,
                _ if !self.lines.is_body(next) || self.lines.is_titled(next) => return false,
                _ => {}
            }
        }
        false
    }

    /// The list that a marker interrupts: its own next number stands below.
    fn interrupted(&self, at: usize, marker: Marker) -> Option<usize> {
        let floor = self.stack.floor();
        let list = self.stack.rposition(floor, |frame| matches!(frame, Frame::List(..)))?;
        let Some(Frame::List(_, outer)) = self.stack.get(list) else { return None };
        let first = !matches!(marker.style, Style::Ordinal(..)) || marker.number == 1;
        let resumed = matches!(outer.style, Style::Ordinal(..)) && first && self.lines.indent(at) <= outer.indent + 1;
        (resumed && self.resumes(at, marker, outer)).then_some(list)
    }

    /// Whether the next number of `outer` stands below the items that begin at line `at` with `marker`.
    fn resumes(&self, at: usize, marker: Marker, outer: &List) -> bool {
        let mut inner = marker.number;
        for next in at + 1..(at + 1 + RESUMED_WITHIN).min(self.lines.len()) {
            step(1);
            let Some(other) = self.lines.marker(next) else {
                if !self.lines.is_body(next) || self.lines.is_titled(next) {
                    return false;
                }
                continue;
            };
            match () {
                () if other.style == marker.style && other.number == inner + 1 => inner = other.number,
                () if other.style == outer.style => return other.number == outer.last + 1,
                () if other.style != marker.style => return false,
                () => {}
            }
        }
        false
    }

    /// Opens the item that the line starts, and its list if there is none that it goes on with.
    pub(super) fn item(&mut self, at: usize, rest: &mut Span) -> bool {
        let Some(marker) = self.lines.marker(at).filter(|_| self.is_marker_place(at, rest.start)) else { return false };
        let indent = self.lines.indent(at);
        let span = Span::new(rest.start, rest.start + marker.len);
        self.settle_list(marker, indent, span, at);
        let Some(Frame::List(..)) = self.stack.last() else { return false };
        self.takes(at, Reading::Item, "an item of the list that is open, or of a new one");
        let number = matches!(marker.style, Style::Ordinal(..)).then_some(marker.number);
        let opened = self.out.open(Tag::Item { number }, span.start);
        self.out.token(Token::Marker, span);
        *rest = self.out.trimmed(span.end, rest.end);
        self.stack.push(Frame::Item(opened, indent + (rest.start - span.start)));
        true
    }

    fn is_marker_place(&self, at: usize, start: usize) -> bool {
        start == self.lines.content(at).start + prefix(self.lines.content_text(at))
    }

    /// Finds the open list that the marker goes on with, closing those inside; or opens one.
    fn settle_list(&mut self, marker: Marker, indent: usize, span: Span, at: usize) {
        let (floor, blanks) = (self.stack.floor(), self.lines.blanks(at));
        let own = |frame: &Frame| matches!(frame, Frame::List(_, list) if list.goes_on_with(marker, indent));
        let next =
            |frame: &Frame| own(frame) && matches!(frame, Frame::List(_, list) if list.last + 1 == marker.number);
        if let Some(depth) = self.stack.rposition(floor, next).or_else(|| self.stack.rposition(floor, own)) {
            self.close_to(depth + 1);
            return self.next_item(marker, span, blanks);
        }
        if let Some(depth) = self.interrupted(at, marker) {
            self.close_to(depth + 2);
            return self.open_list(marker, indent, span);
        }
        let outer = |frame: &Frame| matches!(frame, Frame::List(_, list) if list.ends_at(marker, indent));
        if let Some(depth) = self.stack.position(floor, outer) {
            self.close_to(depth);
        }
        self.open_list(marker, indent, span);
    }

    fn next_item(&mut self, marker: Marker, span: Span, blanks: u32) {
        let Some(Frame::List(_, list)) = self.stack.last_mut() else { return };
        list.tight &= blanks == 0;
        let last = std::mem::replace(&mut list.last, marker.number);
        if matches!(list.style, Style::Ordinal(..)) && marker.number > last + 1 {
            self.out.warn(Code::NumberingGap, span, format!("number {} follows {last}", marker.number));
        }
    }

    fn open_list(&mut self, marker: Marker, indent: usize, span: Span) {
        if !self.has_room(span) {
            return;
        }
        let (style, delimiter) = match marker.style {
            Style::Ordinal(style, delimiter) => (Some(style), Some(delimiter)),
            Style::Bullet(_) => (None, None),
        };
        let start = style.map(|_| marker.number);
        let tag = Tag::List { kind: marker.style.kind(), style, delimiter, start, tight: true };
        let opened = self.out.open(tag, span.start);
        let list = List { style: marker.style, indent, last: marker.number, tight: true };
        self.stack.push(Frame::List(opened, list));
    }
}
