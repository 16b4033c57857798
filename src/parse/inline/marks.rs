//! Quotation marks in running text: each is paired with the innermost open one that it may close.

use super::{Found, Scan};
use crate::{
    event::MAX_QUOTES,
    grammar::mark::{Sign, mark, neighbours},
    source::Span,
    value::{Mark, Marks},
};

impl Scan<'_, '_> {
    pub(super) fn mark(&mut self, at: usize) {
        let Some(sign) = self.text.get(at..).and_then(mark) else { return };
        let (before, after) = neighbours(self.text, at, sign.text.len());
        if self.closes_deeper(sign, before, after) {
            return;
        }
        let partner = self
            .open
            .iter()
            .rposition(|(_, open)| open.closers.contains(&sign.text))
            .filter(|_| sign.can_close(before, after));
        if let Some(partner) = partner {
            self.close(partner, at, sign);
        } else if sign.can_open(before, after) && !(sign.is_apostrophe() && before.is_some_and(char::is_alphanumeric)) {
            if self.open.len() == MAX_QUOTES {
                return self.deeper.push((at, sign));
            }
            self.open.push((self.found.len(), sign));
            let marks = Marks { open: short(sign.text), close: short("") };
            self.take(at, at + sign.text.len(), Found::Open(marks));
        }
    }

    /// Whether the mark closes a quotation that is too deep to be one.
    fn closes_deeper(&mut self, sign: &Sign, before: Option<char>, after: Option<char>) -> bool {
        let partner = self.deeper.last().filter(|(_, open)| open.closers.contains(&sign.text));
        let Some(&(at, open)) = partner.filter(|_| sign.can_close(before, after)) else { return false };
        self.deeper.pop();
        let start = self.base + at;
        self.too_deep = Some(Span::new(start, start + open.text.len()));
        true
    }

    fn close(&mut self, partner: usize, at: usize, sign: &'static Sign) {
        self.deeper.clear();
        let opener = self.open.get(partner).map(|(place, _)| *place);
        while self.open.len() > partner + 1 {
            if let Some((unpaired, _)) = self.open.pop() {
                self.drop(unpaired);
            }
        }
        self.open.truncate(partner);
        if let Some(Some(Found::Open(marks))) =
            opener.and_then(|place| self.found.get_mut(place)).map(|place| &mut place.found)
        {
            marks.close = short(sign.text);
        }
        self.take(at, at + sign.text.len(), Found::Close);
    }

    pub(super) fn drop_unpaired(&mut self) {
        for (place, _) in std::mem::take(&mut self.open) {
            self.drop(place);
        }
    }

    /// Makes a mark text that has no partner. What stands behind it was less deep than it seemed.
    fn drop(&mut self, place: usize) {
        let Some(unpaired) = self.found.get_mut(place) else { return };
        unpaired.found = None;
        let start = self.base + unpaired.start;
        self.too_deep = self.too_deep.filter(|it| it.start < start);
    }
}

/// A mark from the table of marks, all of which are short.
pub(in crate::parse) fn short(text: &str) -> Mark {
    let mark = text.parse();
    debug_assert!(mark.is_ok(), "marks of the table are short");
    mark.unwrap_or(Mark::NONE)
}
