//! One walk over the events that checks each as it comes.

use super::{
    Fault, Violation,
    place::{TITLE, may_stand, single},
};
use crate::{
    event::{Event, MAX_BLOCKS, MAX_QUOTES, MAX_REPLIES, Tag, TagEnd},
    source::{Span, is_blank_char},
};

/// What is known of the events so far.
pub(super) struct Check<'t> {
    text: &'t str,
    /// Whether all of the text must be told.
    whole: bool,
    /// Whether the document has started.
    begun: bool,
    open: Vec<Open>,
    /// The end of the last leaf or token.
    at: usize,
}

/// A node that is open.
#[derive(Clone, Copy)]
struct Open {
    tag: TagEnd,
    span: Span,
    /// A bit for each part it has of which there is one at most.
    held: u32,
    /// Whether it has a child that is no token.
    filled: bool,
    blocks: usize,
    quotes: usize,
    replies: usize,
}

impl<'t> Check<'t> {
    /// A check that all of `text` is told.
    pub(super) fn whole(text: &'t str) -> Self {
        Self { text, whole: true, begun: false, open: Vec::new(), at: 0 }
    }

    /// A check of what is told of `text`.
    pub(super) fn parts(text: &'t str) -> Self {
        Self { whole: false, ..Self::whole(text) }
    }

    pub(super) fn all<'e, 'a: 'e>(
        mut self,
        events: impl Iterator<Item = (&'e Event<'a>, Span)>,
    ) -> Result<(), Violation> {
        let mut count = 0;
        for (event, span) in events {
            self.one(event, span).map_err(|(fault, span)| Violation { event: count, span, fault })?;
            count += 1;
        }
        let rest = Span::new(self.at, self.text.len());
        let fault = if !self.open.is_empty() || count == 0 { Fault::Unclosed } else { Fault::Lost };
        if fault == Fault::Lost && !self.is_lost(rest) {
            return Ok(());
        }
        Err(Violation { event: count.saturating_sub(1), span: rest, fault })
    }

    fn one(&mut self, event: &Event<'_>, span: Span) -> Result<(), (Fault, Span)> {
        let at = |fault| (fault, span);
        if let Event::End(tag) = event {
            return self.end(*tag, span).map_err(at);
        }
        self.place(event).map_err(at)?;
        let slice = span.slice(self.text).ok_or((Fault::NoSpan, span))?;
        match event {
            Event::Start(tag) => self.start(*tag, span).map_err(at),
            Event::Diagnostic(it) if it.span != span => Err((Fault::OtherSpan, span)),
            Event::Diagnostic(_) => Ok(()),
            leaf => {
                self.follow(span)?;
                self.leaf(leaf, span, slice).map_err(at)
            }
        }
    }

    /// Checks that an event may stand in the node around it.
    fn place(&mut self, event: &Event<'_>) -> Result<(), Fault> {
        let parent = self.open.last().map(|it| it.tag);
        if !may_stand(event, parent) || self.begun && parent.is_none() {
            return Err(Fault::Misplaced);
        }
        self.begun = true;
        let Some(open) = self.open.last_mut() else { return Ok(()) };
        let bit = single(event, parent).unwrap_or(0);
        if open.held & bit != 0 {
            return Err(Fault::Repeated);
        }
        open.held |= bit;
        open.filled |= !matches!(event, Event::Token(_));
        if open.tag == TagEnd::Section && open.filled && open.held & TITLE == 0 {
            return Err(Fault::Misplaced);
        }
        Ok(())
    }

    fn start(&mut self, tag: Tag, span: Span) -> Result<(), Fault> {
        let may_be_outside = matches!(tag, Tag::Comment | Tag::Attribution);
        let parent = self.open.last().copied();
        if !may_be_outside && parent.is_some_and(|it| !it.holds(span)) {
            return Err(Fault::Outside);
        }
        let open = Open::new(tag, span, parent);
        if open.blocks > MAX_BLOCKS || open.quotes > MAX_QUOTES || open.replies > MAX_REPLIES {
            return Err(Fault::TooDeep);
        }
        self.open.push(open);
        Ok(())
    }

    fn end(&mut self, tag: TagEnd, span: Span) -> Result<(), Fault> {
        let open = self.open.pop().filter(|it| it.tag == tag).ok_or(Fault::Unmatched)?;
        let is_complete = match tag {
            TagEnd::Section => open.held & TITLE != 0,
            TagEnd::Front | TagEnd::After | TagEnd::Back => open.filled,
            _ => true,
        };
        match (is_complete, open.span == span) {
            (false, _) => Err(Fault::Incomplete),
            (_, false) => Err(Fault::OtherSpan),
            _ => Ok(()),
        }
    }

    /// Checks that a leaf or token follows the one before, and that nothing is lost between them.
    fn follow(&mut self, span: Span) -> Result<(), (Fault, Span)> {
        if span.start < self.at {
            return Err((Fault::OutOfOrder, span));
        }
        let gap = Span::new(self.at, span.start);
        if self.is_lost(gap) {
            return Err((Fault::Lost, gap));
        }
        self.at = span.end;
        Ok(())
    }

    fn leaf(&self, leaf: &Event<'_>, span: Span, slice: &str) -> Result<(), Fault> {
        if self.open.last().is_some_and(|it| !it.holds(span)) {
            return Err(Fault::Outside);
        }
        let told = match leaf {
            Event::LineBreak { .. } => slice.chars().all(is_blank_char),
            leaf => leaf.text().is_none_or(|text| text == slice),
        };
        if !told {
            return Err(Fault::OtherText);
        }
        self.value(leaf, span)
    }

    /// Checks the places in the value that a leaf carries.
    fn value(&self, leaf: &Event<'_>, span: Span) -> Result<(), Fault> {
        let own = match leaf {
            Event::Link(it) => it.span,
            Event::Date(it) => it.span,
            Event::Time(it) => it.span,
            _ => span,
        };
        let time = if let Event::Date(it) = leaf { it.time.as_ref() } else { None };
        match time {
            _ if own != span => Err(Fault::OtherSpan),
            Some(time) if !span.contains(time.span) => Err(Fault::Outside),
            Some(time) if time.span.slice(self.text) != Some(&time.text) => Err(Fault::OtherText),
            _ => Ok(()),
        }
    }

    fn is_lost(&self, gap: Span) -> bool {
        self.whole && !gap.slice(self.text).is_some_and(|it| it.chars().all(is_blank_char))
    }
}

impl Open {
    fn new(tag: Tag, span: Span, parent: Option<Self>) -> Self {
        let none = Self { tag: tag.end(), span, held: 0, filled: false, blocks: 0, quotes: 0, replies: 0 };
        let mut open = parent.map_or(none, |it| Self { tag: tag.end(), span, held: 0, filled: false, ..it });
        match tag {
            Tag::Section { .. } | Tag::Quotation { .. } | Tag::List { .. } => open.blocks += 1,
            Tag::Quote { .. } => open.quotes += 1,
            Tag::Comment => {
                open.blocks = 0;
                open.replies += usize::from(parent.is_some_and(|it| it.tag == TagEnd::Comment));
            }
            _ => {}
        }
        open
    }

    /// Whether a span lies in it; the document has none and holds all.
    fn holds(&self, span: Span) -> bool {
        self.tag == TagEnd::Document || self.span.contains(span)
    }
}
