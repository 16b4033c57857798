//! What is to be said of a text as a whole and of its entries beside each other.
//!
//! Most remarks are made where the faulty thing is read. Those here need more than one line: [`Remarks`] is told
//! of each part as it closes, looks at its events once, and keeps of an entry only its day and where its words
//! stand. What only the whole page can tell comes last, before the document's end.

#[cfg(feature = "encoding")]
mod bytes;
mod duplicate;
mod order;
mod reading;
mod replaced;

use super::out::Out;
#[cfg(feature = "encoding")]
use crate::source::Decoded;
use crate::{
    diagnostic::{Code, Diagnostic},
    event::{Event, Tag},
    source::{Span, mojibake},
    value::Day,
};
use duplicate::Duplicates;
use order::Order;
use reading::Reading;
use replaced::Replaced;

/// The remarks of one text in the making.
#[derive(Debug, Default)]
pub(super) struct Remarks {
    replaced: Replaced,
    order: Order,
    duplicates: Duplicates,
    /// The last date that headed an entry: those under the same day inherit it.
    day: Option<Heading>,
    /// Whether the text was decoded here, and so looked through for misread text.
    decoded: bool,
}

/// A date that heads an entry.
#[derive(Clone, Copy, Debug)]
struct Heading {
    /// The day it means, where that is sure.
    value: Option<Day>,
    span: Span,
    /// What its words come to where they do not tell the day for sure.
    unsure: Option<u64>,
}

impl Remarks {
    /// What the bytes tell that the text was decoded from.
    #[cfg(feature = "encoding")]
    pub(super) fn decoded(&mut self, decoded: &Decoded<'_>, out: &mut Out<'_>) {
        bytes::tell(decoded, out);
        self.decoded = true;
    }

    /// What the beginning of the text tells already.
    pub(super) fn start(&self, out: &mut Out<'_>, beginning: &str) {
        if let Some((span, meant)) = mojibake::find(beginning).filter(|_| !self.decoded) {
            let (written, meant) = (span.of(out.text).escape_debug(), meant.escape_debug());
            let message = format!("“{written}” is probably “{meant}”: UTF-8 was once read as windows-1252");
            out.warn(Code::SuspectedMojibake, span, message);
        }
    }

    /// Looks at the part that has just closed, and writes the remarks up to its end if it is an entry.
    pub(super) fn part(&mut self, out: &mut Out<'_>) {
        self.replaced.read(out);
        let Some(&(Event::Start(Tag::Entry { continues_day, .. }), span)) = out.events.first() else { return };
        let entry = Reading::of(out.text, &out.events);
        if let Some((span, message)) = entry.wrong_count() {
            out.warn(Code::CommentCountMismatch, span, message);
        }
        if let Some(date) = entry.date {
            self.order.push(date, out.base);
        }
        if entry.date.is_some() || !continues_day {
            self.day = entry.date;
        }
        if let Some(message) = self.duplicates.find(out.text, self.day, &entry) {
            out.warn(Code::DuplicateEntry, entry.first, message);
        }
        out.flush_diagnostics(span.end);
    }

    /// `text`, all that was read since the last time, is not at hand any more.
    pub(super) fn leave(&mut self, text: &str) {
        self.duplicates.leave(text);
    }

    /// What only the whole text tells, and all that is left.
    pub(super) fn end(&mut self, out: &mut Out<'_>) {
        for (span, message) in self.order.breaks() {
            out.tell(Diagnostic::new(Code::EntriesOutOfOrder, span, message));
        }
        if let Some(message) = self.replaced.rest() {
            // Past all that an entry holds, and so the last of all.
            out.warn(Code::CharacterReplaced, Span::new(out.text.len(), out.text.len()), message);
        }
        out.flush_diagnostics(usize::MAX);
    }
}
