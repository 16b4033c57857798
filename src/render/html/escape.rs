//! Text written so that HTML reads it back as that very text.
//!
//! What HTML cannot carry is written as U+FFFD, and whatever ends a line as LF, which is how HTML itself
//! reads most of them.

use crate::source::{any, is_uncarried, may_be_uncarried};
use std::fmt;

/// Writes `text` as the content of an element.
pub(in crate::render) fn write_text<W: fmt::Write>(out: &mut W, text: &str) -> fmt::Result {
    if !any(text.as_bytes(), is_special) {
        return out.write_str(text);
    }
    if may_be_uncarried(text.as_bytes()) {
        return write_with_care(out, text);
    }
    let mut rest = text;
    while let Some(at) = memchr::memchr3(b'<', b'&', b'>', rest.as_bytes()) {
        let Some((run, found)) = rest.split_at_checked(at) else { break };
        let mut after = found.chars();
        out.write_str(run)?;
        out.write_str(after.next().and_then(reference).unwrap_or_default())?;
        rest = after.as_str();
    }
    out.write_str(rest)
}

/// Whether a byte may be written as another, or begin what is. Text seldom has any.
const fn is_special(b: u8) -> bool {
    (b == b'<') | (b == b'>') | (b == b'&') | (b < b' ') | (b == 0x7F) | (b == 0xC2) | (b >= 0xEF)
}

/// Writes `text` as the value of an attribute, to stand between double quotation marks.
pub(in crate::render) fn write_attribute<W: fmt::Write>(out: &mut W, text: &str) -> fmt::Result {
    if any(text.as_bytes(), |b| is_special(b) | (b == b'"')) { write_with_care(out, text) } else { out.write_str(text) }
}

/// Character by character; what needs no change goes out in runs.
fn write_with_care<W: fmt::Write>(out: &mut W, text: &str) -> fmt::Result {
    let mut written = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let instead = match c {
            '\r' if matches!(chars.peek(), Some((_, '\n'))) => "",
            '\r' | '\u{85}' => "\n",
            c if is_uncarried(c) => "\u{FFFD}",
            c => match reference(c) {
                Some(reference) => reference,
                None => continue,
            },
        };
        out.write_str(text.get(written..at).unwrap_or_default())?;
        out.write_str(instead)?;
        written = at + c.len_utf8();
    }
    out.write_str(text.get(written..).unwrap_or_default())
}

const fn reference(c: char) -> Option<&'static str> {
    match c {
        '<' => Some("&lt;"),
        '>' => Some("&gt;"),
        '&' => Some("&amp;"),
        '"' => Some("&quot;"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{write_attribute, write_text};

    fn text(text: &str) -> String {
        let mut out = String::new();
        write_text(&mut out, text).map(|()| out).expect("a string takes all")
    }

    #[test]
    fn what_html_would_read_as_markup_is_written_as_references() {
        assert_eq!(text("a<b>&é"), "a&lt;b&gt;&amp;é");
        let mut out = String::new();
        write_attribute(&mut out, r#"a<b>&"c""#).expect("a string takes all");
        assert_eq!(out, "a&lt;b&gt;&amp;&quot;c&quot;");
    }

    #[test]
    fn what_html_cannot_carry_is_replaced() {
        assert_eq!(text("å\0<\u{FFFE}\u{9F}\u{1FFFF}ö"), "å\u{FFFD}&lt;\u{FFFD}\u{FFFD}\u{FFFD}ö");
    }

    #[test]
    fn whatever_ends_a_line_is_a_line_feed() {
        assert_eq!(text("a\r\nb\rc\u{85}d\ne"), "a\nb\nc\nd\ne");
    }
}
