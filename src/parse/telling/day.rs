//! Lines that tell a day or an hour, alone or with a title.

use super::{place, time};
use crate::{
    event::{Event, Tag, Token},
    evidence::{Fact, Facts, Page},
    grammar::meta::Part,
    parse::{dates, out::Out},
    source::Span,
    value::{ChromeRole, Date},
};

/// A date alone on its line.
pub(in crate::parse) fn date_line<'a>(out: &mut Out<'a>, facts: &Facts<'a>, page: &Page, fact: &Fact) {
    date_behind(out, facts, page, fact, fact.line.content.start);
}

/// The date of a line that is written up to byte `from`.
pub(in crate::parse) fn date_behind<'a>(out: &mut Out<'a>, facts: &Facts<'a>, page: &Page, fact: &Fact, from: usize) {
    let meta = facts.meta(fact);
    let content = Span::new(from, fact.line.content.end);
    let Some((piece, reading)) = meta.date() else {
        return out.text(content, |text| Event::Chrome(ChromeRole::Other, text));
    };
    let day = place(fact.line.content, piece);
    let time = meta.pieces.iter().find_map(|piece| match piece.part {
        Part::Time(value) => {
            Some(time(out, place(fact.line.content, piece), value)).filter(|time| time.span.start >= day.end)
        }
        _ => None,
    });
    let span = Span::new(day.start, time.as_ref().map_or(day.end, |time| time.span.end));
    out.token_between(Token::Heading, content.start, span.start);
    let mut date = dates::date(page, reading, span, span.of(out.text));
    date.time = time;
    write_date(out, date);
    out.token_between(Token::Heading, span.end, content.end);
}

pub(super) fn write_date<'a>(out: &mut Out<'a>, date: Date<'a>) {
    dates::remark(out, &date);
    let span = date.span;
    out.leaf(span, Event::Date(Box::new(date)));
}

/// A date and the title after it; gives where the title is.
pub(in crate::parse) fn date_title<'a>(out: &mut Out<'a>, facts: &Facts<'a>, page: &Page, fact: &Fact) -> Span {
    let content = fact.line.content;
    let Some((piece, reading)) = facts.meta(fact).date() else { return content };
    let span = without_title(place(content, piece), content, out.text);
    out.token_between(Token::Heading, content.start, span.start);
    write_date(out, dates::date(page, reading, span, span.of(out.text)));
    title_after(out, span, content)
}

/// A date that ends its line without its last word, the day of the week: there that is the title.
fn without_title(span: Span, content: Span, text: &str) -> Span {
    let cut = span.of(text).rfind(' ').filter(|_| span.end == content.end);
    cut.map_or(span, |cut| Span::new(span.start, span.start + cut))
}

/// The title before the date in parentheses that ends the line, where there is one: "The well (2012-05-05 14:30)".
pub(in crate::parse) fn title_before(out: &Out<'_>, facts: &Facts<'_>, fact: &Fact) -> Option<Span> {
    let first = facts.meta(fact).pieces.first().filter(|first| matches!(first.part, Part::Free))?;
    let before = place(fact.line.content, first);
    Some(out.trimmed(fact.line.content.start, before.end)).filter(|title| !title.is_empty())
}

/// A time and the title after it; gives where the title is.
pub(in crate::parse) fn time_title<'a>(out: &mut Out<'a>, facts: &Facts<'a>, fact: &Fact) -> Span {
    let content = fact.line.content;
    let found = facts
        .meta(fact)
        .pieces
        .iter()
        .find_map(|piece| if let Part::Time(value) = piece.part { Some((piece, value)) } else { None });
    let Some((piece, value)) = found else { return content };
    let span = place(content, piece);
    let byline = out.open(Tag::Byline, content.start);
    out.token_between(Token::Byline, content.start, span.start);
    let time = time(out, span, value);
    out.leaf(span, Event::Time(Box::new(time)));
    out.close(byline);
    title_after(out, span, content)
}

/// The title behind the date or time of `span`; the signs between are a token.
fn title_after(out: &mut Out<'_>, span: Span, content: Span) -> Span {
    let rest = out.trimmed(span.end, content.end);
    let bare = rest.of(out.text).trim_start_matches(['-', '–', '—', ':', '|', ',', '.', ' ', '•', '·', '»']);
    let title = Span::new(rest.end - bare.len(), rest.end);
    out.token_between(Token::Heading, span.end, title.start);
    title
}
