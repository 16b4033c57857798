//! The nodes that hold others, and the order in which their parts come.

use super::{Events, order::Order, step::Step};
use crate::{
    ast::{Block, Byline, Comment, Entry, Footer, Item, List, Quotation, Section},
    event::{Event, Tag},
    source::Span,
    value::Date,
};

impl<'d, 'a> Events<'d, 'a> {
    /// Opens the front, what follows an entry or the back, unless there is none.
    pub(super) fn group(&mut self, tag: Tag, blocks: &'d [Block<'a>]) -> Option<(Event<'d>, Span)> {
        if blocks.is_empty() {
            return None;
        }
        let start = self.start(tag, group_span(blocks));
        self.steps.push(Step::Blocks(blocks.iter()));
        Some(start)
    }

    pub(super) fn entry(&mut self, entry: &'d Entry<'a>) -> (Event<'d>, Span) {
        let before = self.before.replace(entry).and_then(|it| it.date.as_ref());
        let own = entry.date.as_ref().filter(|it| !continues(it, before));
        let continues_day = entry.date.is_some() && own.is_none();
        let start = self.start(Tag::Entry { continues_day, language: entry.language }, entry.span);
        let (in_byline, heading) = match (own, &entry.byline) {
            (Some(date), Some(byline)) if holds(byline.span, date.span) => (Some(date), None),
            _ => (None, own),
        };
        let mut order = Order::default();
        order.put(heading, |it| it.span, Step::Date);
        order.put(entry.title.as_ref(), |it| it.span, Step::Title);
        let top = order.place();
        order.put(entry.byline.as_ref(), |it| it.span, |it| Step::Byline(it, in_byline));
        order.follow(top);
        order.run(&entry.body, Block::span, Step::Blocks);
        order.put(entry.labels.as_ref(), |it| it.span, Step::Labels);
        if let Some(footer) = &entry.footer {
            put_footer(&mut order, footer);
        }
        let after = Some(&*entry.after).filter(|it| !it.is_empty());
        order.put(after, group_span, Step::After);
        order.push_on(&mut self.steps);
        start
    }

    pub(super) fn byline(&mut self, byline: &'d Byline<'a>, date: Option<&'d Date<'a>>) -> (Event<'d>, Span) {
        let start = self.start(Tag::Byline, byline.span);
        let mut order = Order::default();
        order.put(byline.author.as_ref(), |it| it.span, Step::Author);
        order.put(date, |it| it.span, Step::Date);
        order.put(byline.time.as_ref(), |it| it.span, Step::Time);
        order.push_on(&mut self.steps);
        start
    }

    pub(super) fn footer(&mut self, footer: &'d Footer<'a>) -> (Event<'d>, Span) {
        let start = self.start(Tag::Footer { count: footer.count }, footer.span);
        let (_, inside, _) = split(footer);
        let mut order = Order::default();
        order.run(inside, |it| it.span, Step::Comments);
        let invitation = footer.invitation.as_ref().filter(|it| !parted(footer.span, it.span));
        order.put(invitation, |it| it.span, Step::Invitation);
        order.push_on(&mut self.steps);
        start
    }

    pub(super) fn comment(&mut self, comment: &'d Comment<'a>) -> (Event<'d>, Span) {
        let start = self.start(Tag::Comment, comment.span);
        let mut order = Order::default();
        order.put(comment.author.as_ref(), |it| it.span, Step::Author);
        let top = order.place();
        order.put(comment.date.as_ref(), |it| it.span, Step::Date);
        order.put(comment.time.as_ref(), |it| it.span, Step::Time);
        order.follow(top);
        order.run(&comment.body, Block::span, Step::Blocks);
        order.run(&comment.replies, |it| it.span, Step::Comments);
        order.push_on(&mut self.steps);
        start
    }

    pub(super) fn section(&mut self, section: &'d Section<'a>) -> (Event<'d>, Span) {
        let start = self.start(Tag::Section { level: section.level }, section.span);
        self.steps.extend([Step::Blocks(section.body.iter()), Step::Title(&section.title)]);
        start
    }

    pub(super) fn quotation(&mut self, quotation: &'d Quotation<'a>) -> (Event<'d>, Span) {
        let Quotation { span, marks, closed, .. } = *quotation;
        let start = self.start(Tag::Quotation { marks, closed }, span);
        let mut order = Order::default();
        order.put(quotation.attribution.as_ref(), |it| it.span, Step::Attribution);
        order.run(&quotation.body, Block::span, Step::Blocks);
        order.push_on(&mut self.steps);
        start
    }

    pub(super) fn list(&mut self, list: &'d List<'a>) -> (Event<'d>, Span) {
        let List { span, kind, style, delimiter, start, tight, ref items } = *list;
        let event = self.start(Tag::List { kind, style, delimiter, start, tight }, span);
        self.steps.push(Step::Items(items.iter()));
        event
    }

    pub(super) fn item(&mut self, item: &'d Item<'a>) -> (Event<'d>, Span) {
        let start = self.start(Tag::Item { number: item.number }, item.span);
        self.steps.push(Step::Blocks(item.body.iter()));
        start
    }
}

/// The footer, and those of its comments and the invitation that lie outside it.
fn put_footer<'d, 'a>(order: &mut Order<'d, 'a>, footer: &'d Footer<'a>) {
    let (before, _, after) = split(footer);
    order.run(before, |it| it.span, Step::Comments);
    order.put(Some(footer), |it| it.span, Step::Footer);
    order.run(after, |it| it.span, Step::Comments);
    let invitation = footer.invitation.as_ref().filter(|it| parted(footer.span, it.span));
    order.put(invitation, |it| it.span, Step::Invitation);
}

/// The comments before a footer, inside it and after it.
fn split<'d, 'a>(footer: &'d Footer<'a>) -> (&'d [Comment<'a>], &'d [Comment<'a>], &'d [Comment<'a>]) {
    let outside = |it: &&Comment<'_>| parted(footer.span, it.span);
    let is_before = |it: &&Comment<'_>| it.span.start < footer.span.start;
    let before = footer.comments.iter().take_while(|it| outside(it) && is_before(it)).count();
    let (before, rest) = footer.comments.split_at_checked(before).unwrap_or_default();
    let after = rest.iter().rev().take_while(|it| outside(it) && !is_before(it)).count();
    let (inside, after) = rest.split_at_checked(rest.len() - after).unwrap_or_default();
    (before, inside, after)
}

/// Whether two places have no byte in common; a node without a place is parted from none.
fn parted(one: Span, other: Span) -> bool {
    one != Span::EMPTY && other != Span::EMPTY && (one.end <= other.start || other.end <= one.start)
}

/// Whether a place lies in another.
fn holds(outer: Span, inner: Span) -> bool {
    inner != Span::EMPTY && outer.contains(inner)
}

/// Whether an inherited date is the one before, but for being inherited.
fn continues(date: &Date<'_>, before: Option<&Date<'_>>) -> bool {
    date.inherited
        && before.is_some_and(|before| {
            let Date { span, value, weekday, weekday_agrees, candidates, time, inherited: _, text } = date;
            let same = (*span, *value, *weekday) == (before.span, before.value, before.weekday);
            let same = same && *weekday_agrees == before.weekday_agrees && *candidates == before.candidates;
            same && *time == before.time && *text == before.text
        })
}

/// From the first of the blocks to the last.
fn group_span(blocks: &[Block<'_>]) -> Span {
    blocks.iter().fold(Span::EMPTY, |span, block| span.join(block.span()))
}
