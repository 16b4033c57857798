//! Text made fit for one line of an outline.

use super::width::columns;
use std::fmt::{self, Write};
use unicode_segmentation::UnicodeSegmentation;

/// How many columns of a text are shown; of a wider one, its start and its end.
const MOST: usize = 60;
const TAIL: usize = 15;

/// Writes `text` shortened, on one line, with nothing in it that a terminal would act on.
pub(super) struct Shown<'a>(pub(super) &'a str);

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match cut(self.0) {
            None => show(self.0, f),
            Some((head, tail)) => {
                show(head, f)?;
                f.write_char('…')?;
                show(tail, f)
            }
        }
    }
}

/// The start and the end of a text that is too wide.
fn cut(text: &str) -> Option<(&str, &str)> {
    if text.len() <= MOST {
        return None;
    }
    past(text.grapheme_indices(true), MOST)?;
    let (head_end, _) = past(text.grapheme_indices(true), MOST - TAIL - 1)?;
    let (tail_start, last) = past(text.grapheme_indices(true).rev(), TAIL)?;
    Some((text.get(..head_end)?, text.get(tail_start + last.len()..)?))
}

/// The first grapheme that no longer has room in so many columns.
fn past<'t>(mut graphemes: impl Iterator<Item = (usize, &'t str)>, room: usize) -> Option<(usize, &'t str)> {
    let mut width = 0;
    graphemes.find(|(_, grapheme)| {
        width += columns(grapheme);
        width > room
    })
}

fn show(text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\r' if chars.peek() == Some(&'\n') => {}
            '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => f.write_char('↵')?,
            c if is_unseen(c) => write!(f, "{}", c.escape_unicode())?,
            c => f.write_char(c)?,
        }
    }
    Ok(())
}

/// Controls, the marks that turn the direction of text, the byte order mark.
fn is_unseen(c: char) -> bool {
    c.is_control() || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::{MOST, Shown};

    #[test]
    fn keeps_sixty_columns_whole_and_cuts_the_middle_of_more() {
        let whole = "å".repeat(MOST);
        assert_eq!(Shown(&whole).to_string(), whole);
        let cut = Shown(&format!("{whole}slut")).to_string();
        assert_eq!(cut.chars().count(), MOST);
        assert!(cut.contains('…') && cut.ends_with("slut"), "{cut}");
        assert_eq!(Shown(&"読".repeat(MOST / 2)).to_string().chars().count(), MOST / 2);
        assert_eq!(Shown(&"読".repeat(MOST)).to_string().chars().count(), 22 + 1 + 7);
    }

    #[test]
    fn shows_what_cannot_be_seen() {
        assert_eq!(Shown("a\r\nb\tc\u{1b}[31m").to_string(), "a↵b\\u{9}c\\u{1b}[31m");
    }
}
