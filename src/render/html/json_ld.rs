//! What machines that know schema.org read: a blog and its postings, as JSON-LD.
//!
//! It stands in a `script` that is data and never runs. No character that means something to HTML or to a
//! script is written as itself: `<`, `>`, `&` and what HTML cannot carry become escapes of JSON.

use super::{
    moment::Moment,
    posting::{Posting, Remark},
};
use crate::{source::is_uncarried, value::Language};
use std::fmt::{self, Display};

/// Writes the `script` that tells of `postings`.
pub(super) fn write<W: fmt::Write>(
    out: &mut W,
    title: &str,
    language: Option<Language>,
    postings: &[Posting<'_>],
) -> fmt::Result {
    out.write_str("<script type=\"application/ld+json\">\n{\"@context\":\"https://schema.org\",\"@type\":\"Blog\"")?;
    let mut json = Json { out };
    json.text("name", title)?;
    language.map_or(Ok(()), |it| json.text("inLanguage", it.as_str()))?;
    json.list("blogPost", postings, |json, it| json.posting(it))?;
    json.out.write_str("}\n</script>\n")
}

/// An object whose `@type` is written; every member that follows has its comma.
struct Json<'o, W> {
    out: &'o mut W,
}

impl<W: fmt::Write> Json<'_, W> {
    fn posting(&mut self, it: &Posting<'_>) -> fmt::Result {
        self.out.write_str("{\"@type\":\"BlogPosting\"")?;
        self.text("url", &format!("#{}", it.permalink))?;
        if !it.head.title.text.is_empty() {
            self.text("headline", &it.head.title.text)?;
        }
        it.language.map_or(Ok(()), |language| self.text("inLanguage", language.as_str()))?;
        self.moment("datePublished", it.moment().as_ref())?;
        self.author(it.author.as_deref())?;
        self.list("keywords", &it.labels, |json, label| json.string(label))?;
        it.count.map_or(Ok(()), |count| self.value("commentCount", count))?;
        self.list("comment", &it.remarks, |json, remark| json.remark(remark))?;
        self.out.write_char('}')
    }

    fn remark(&mut self, it: &Remark<'_>) -> fmt::Result {
        self.out.write_str("{\"@type\":\"Comment\"")?;
        self.author(it.author.as_deref())?;
        self.moment("dateCreated", it.moment.as_ref())?;
        self.out.write_char('}')
    }

    fn author(&mut self, name: Option<&str>) -> fmt::Result {
        let Some(name) = name else { return Ok(()) };
        self.out.write_str(",\"author\":{\"@type\":\"Person\"")?;
        self.text("name", name)?;
        self.out.write_char('}')
    }

    /// A day without a year is none that schema.org knows.
    fn moment(&mut self, name: &str, moment: Option<&Moment>) -> fmt::Result {
        moment.filter(|it| it.has_year()).map_or(Ok(()), |it| self.value(name, format_args!("\"{it}\"")))
    }

    fn value(&mut self, name: &str, value: impl Display) -> fmt::Result {
        write!(self.out, ",\"{name}\":{value}")
    }

    fn text(&mut self, name: &str, text: &str) -> fmt::Result {
        write!(self.out, ",\"{name}\":")?;
        self.string(text)
    }

    /// A member that is a list; none where it would be empty.
    fn list<T>(&mut self, name: &str, items: &[T], mut write: impl FnMut(&mut Self, &T) -> fmt::Result) -> fmt::Result {
        let Some((first, rest)) = items.split_first() else { return Ok(()) };
        write!(self.out, ",\"{name}\":[")?;
        write(self, first)?;
        for item in rest {
            self.out.write_str(",\n")?;
            write(self, item)?;
        }
        self.out.write_char(']')
    }

    fn string(&mut self, text: &str) -> fmt::Result {
        self.out.write_char('"')?;
        for c in text.chars() {
            match c {
                '"' | '\\' => write!(self.out, "\\{c}")?,
                '<' | '>' | '&' | '\u{2028}' | '\u{2029}' => escape(self.out, c)?,
                c if c.is_control() || is_uncarried(c) => escape(self.out, c)?,
                c => self.out.write_char(c)?,
            }
        }
        self.out.write_char('"')
    }
}

/// In UTF-16, as JSON counts.
fn escape<W: fmt::Write>(out: &mut W, c: char) -> fmt::Result {
    c.encode_utf16(&mut [0; 2]).iter().try_for_each(|unit| write!(out, "\\u{unit:04x}"))
}

#[cfg(test)]
mod tests {
    use super::Json;

    #[test]
    fn nothing_in_a_string_ends_it_or_the_script() {
        let mut out = String::new();
        let mut json = Json { out: &mut out };
        json.string("</script><!--\"\\\n&\0å\u{1FFFE}").expect("a string takes all");
        let expected = "\"\\u003c/script\\u003e\\u003c!--\\\"\\\\\\u000a\\u0026\\u0000å\\ud83f\\udffe\"";
        assert_eq!(out, expected);
    }
}
