//! The particulars of nodes, as an outline says them.

use super::shorten::Shown;
use crate::{
    event::Tag,
    value::{Date, Delimiter, Link, ListKind, ListStyle, Time},
};
use std::fmt;

/// The particulars of what opens, a space before each.
pub(super) struct Details(pub(super) Tag);

impl fmt::Display for Details {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Tag::Document { language, platform } => {
                language.map_or(Ok(()), |it| write!(f, " {it}"))?;
                platform.map_or(Ok(()), |it| write!(f, " {it}"))
            }
            Tag::Entry { language, .. } => language.map_or(Ok(()), |it| write!(f, " {it}")),
            Tag::Footer { count } => count.map_or(Ok(()), |it| write!(f, " count {it}")),
            Tag::Section { level } => write!(f, " {level}"),
            Tag::Quotation { marks, closed } => {
                if let Some(marks) = marks {
                    write!(f, " {}…{}", Shown(marks.open.as_str()), Shown(marks.close.as_str()))?;
                }
                f.write_str(if closed { "" } else { " unclosed" })
            }
            Tag::List { kind, style, delimiter, start, tight } => list(f, kind, style, delimiter, start, tight),
            Tag::Item { number } => number.map_or(Ok(()), |it| write!(f, " {it}")),
            _ => Ok(()),
        }
    }
}

fn list(
    f: &mut fmt::Formatter<'_>,
    kind: ListKind,
    style: Option<ListStyle>,
    delimiter: Option<Delimiter>,
    start: Option<u64>,
    tight: bool,
) -> fmt::Result {
    f.write_str(match kind {
        ListKind::Ordered => " ordered",
        ListKind::Unordered => " unordered",
    })?;
    style.map_or(Ok(()), |it| write!(f, " {}", style_name(it)))?;
    delimiter.map_or(Ok(()), |it| write!(f, " {}", delimiter_name(it)))?;
    start.map_or(Ok(()), |it| write!(f, " from {it}"))?;
    f.write_str(if tight { " tight" } else { " loose" })
}

const fn style_name(style: ListStyle) -> &'static str {
    match style {
        ListStyle::Decimal => "decimal",
        ListStyle::LowerAlpha => "lower-alpha",
        ListStyle::UpperAlpha => "upper-alpha",
        ListStyle::LowerRoman => "lower-roman",
        ListStyle::UpperRoman => "upper-roman",
        ListStyle::Circled => "circled",
    }
}

const fn delimiter_name(delimiter: Delimiter) -> &'static str {
    match delimiter {
        Delimiter::Period => "period",
        Delimiter::Paren => "paren",
        Delimiter::Parens => "parens",
        Delimiter::None => "bare",
    }
}

/// `date(2012-03-03 saturday disagrees 14:05 "lördag 3 mars 2012")`, with a `?` where no day is sure.
pub(super) struct DateShown<'b, 'a>(pub(super) &'b Date<'a>);

impl fmt::Display for DateShown<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let date = self.0;
        match date.value {
            Some(day) => write!(f, "date({day}")?,
            None => f.write_str("date(?")?,
        }
        date.weekday.map_or(Ok(()), |it| write!(f, " {}", it.as_str()))?;
        f.write_str(if date.weekday_agrees == Some(false) { " disagrees" } else { "" })?;
        for (nth, day) in date.candidates.iter().enumerate() {
            write!(f, "{}{day}", if nth == 0 { " one of " } else { "|" })?;
        }
        date.time.as_ref().map_or(Ok(()), |it| write!(f, " {}", it.value))?;
        write!(f, " \"{}\")", Shown(&date.text))
    }
}

/// `time(17:14 "5:14 PM")`
pub(super) struct TimeShown<'b, 'a>(pub(super) &'b Time<'a>);

impl fmt::Display for TimeShown<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "time({} \"{}\")", self.0.value, Shown(&self.0.text))
    }
}

/// `link(https://a.example)`, or `link(a.example to https://a.example)` where the text is another.
pub(super) struct LinkShown<'b, 'a>(pub(super) &'b Link<'a>);

impl fmt::Display for LinkShown<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Link { text, url, .. } = self.0;
        if text == url {
            return write!(f, "link({})", Shown(url));
        }
        write!(f, "link({} to {})", Shown(text), Shown(url))
    }
}
