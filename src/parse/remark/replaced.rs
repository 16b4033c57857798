//! Characters that HTML cannot carry: what is written for them is U+FFFD, and the reader is told where.

use crate::{
    diagnostic::Code,
    event::Event,
    parse::out::Out,
    source::{Holds, Span, is_uncarried, may_be_uncarried},
};

/// The most places that are told one by one: a binary file named `.txt` has a million.
const MOST: usize = 100;

/// The runs of such characters so far.
#[derive(Debug, Default)]
pub(super) struct Replaced {
    runs: usize,
}

impl Replaced {
    /// Tells of the runs in the leaves of a part. Nearly all parts have none, which one quick look tells.
    pub(super) fn read(&mut self, out: &mut Out<'_>) {
        if !out.holds.has(Holds::CONTROL.or(Holds::SIGN_1).or(Holds::LAST)) {
            return;
        }
        let Some((_, first)) = out.events.iter().find(|(event, _)| event.is_leaf_or_token()) else { return };
        let whole = out.text.get(first.start..out.last).unwrap_or_default();
        if !may_be_uncarried(whole.as_bytes()) {
            return;
        }
        let events = std::mem::take(&mut out.events);
        for (event, span) in &events {
            self.leaf(event, *span, out);
        }
        out.events = events;
    }

    fn leaf(&mut self, event: &Event<'_>, span: Span, out: &mut Out<'_>) {
        let text = event.text().filter(|text| may_be_uncarried(text.as_bytes()));
        for (run, count) in text.into_iter().flat_map(runs) {
            self.runs += 1;
            if self.runs <= MOST {
                let first = run.of(event.text().unwrap_or_default()).chars().next().unwrap_or_default();
                let here = Span::new(span.start + run.start, span.start + run.end);
                out.warn(Code::CharacterReplaced, here, message(first, count));
            }
        }
    }

    /// What to say of the runs that were too many to be told.
    pub(super) fn rest(&self) -> Option<String> {
        let more = self.runs.checked_sub(MOST).filter(|&more| more > 0)?;
        let places = if more == 1 { "place" } else { "places" };
        Some(format!("{more} more {places} before here hold characters that HTML cannot carry"))
    }
}

fn message(first: char, count: usize) -> String {
    let code = u32::from(first);
    match count {
        1 => format!("HTML cannot carry U+{code:04X}; it becomes U+FFFD"),
        _ => format!("HTML cannot carry these {count} characters, the first of them U+{code:04X}; each becomes U+FFFD"),
    }
}

/// The runs of such characters in `text`, and of how many characters each is.
fn runs(text: &str) -> impl Iterator<Item = (Span, usize)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = text.get(at..)?;
        let start = at + rest.find(is_uncarried)?;
        let tail = text.get(start..)?;
        let len = tail.find(|c| !is_uncarried(c)).unwrap_or(tail.len());
        at = start + len;
        Some((Span::new(start, at), tail.get(..len)?.chars().count()))
    })
    .fuse()
}
