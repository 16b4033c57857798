//! What counts as white space, and what no rule should see at all.

/// Unicode white space, the no-break spaces included.
pub(crate) fn is_space(c: char) -> bool {
    c.is_whitespace()
}

/// Characters that print nothing: the byte order mark, zero-width and bidi marks, the soft hyphen.
pub(crate) fn is_ignorable(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{61C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

/// White space or ignorable: what may stand in a blank line.
pub(crate) fn is_blank_char(c: char) -> bool {
    is_space(c) || is_ignorable(c)
}

/// `text` without blank characters at its start.
pub(crate) fn trim_start(text: &str) -> &str {
    match text.as_bytes().first() {
        Some(b'!'..=b'~') | None => text,
        _ => text.trim_start_matches(is_blank_char),
    }
}

/// `text` without blank characters at its end.
pub(crate) fn trim_end(text: &str) -> &str {
    match text.as_bytes().last() {
        Some(b'!'..=b'~') | None => text,
        _ => text.trim_end_matches(is_blank_char),
    }
}

/// `text` without blank characters at either end.
pub(crate) fn trim(text: &str) -> &str {
    trim_end(trim_start(text))
}
