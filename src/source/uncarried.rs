//! Characters that most forms of output cannot carry.

use super::{Span, any, any_pair};

/// The first character of `text` that HTML has no way to hold, a reference included: NUL and the other
/// controls, and noncharacters such as U+FFFE. Tab, form feed and whatever ends a line are none of them.
///
/// `None` where every character can go out as it is, or as a reference to itself.
///
/// ```
/// use blogtext::{Span, source::find_uncarried};
/// assert_eq!(find_uncarried("a < b\r\n"), None);
/// assert_eq!(find_uncarried("må\u{8}n"), Some(Span::new(3, 4)));
/// ```
pub fn find_uncarried(text: &str) -> Option<Span> {
    if !may_be_uncarried(text.as_bytes()) {
        return None;
    }
    let (at, found) = text.char_indices().find(|&(_, c)| is_uncarried(c))?;
    Some(Span::new(at, at + found.len_utf8()))
}

/// Whether `c` is one of the characters that [`find_uncarried`] finds.
pub(crate) const fn is_uncarried(c: char) -> bool {
    match c {
        '\t' | '\n' | '\u{C}' | '\r' | '\u{85}' => false,
        '\0'..='\u{1F}' | '\u{7F}'..='\u{9F}' | '\u{FDD0}'..='\u{FDEF}' => true,
        c => c as u32 & 0xFFFE == 0xFFFE,
    }
}

/// Whether any byte is a control, or any two begin an uncarried character.
pub(crate) fn may_be_uncarried(bytes: &[u8]) -> bool {
    let control = |b: u8| (b <= 8) | (0xB..=0x1F).contains(&b) | (b == 0x7F);
    let begins = |a: u8, b: u8| {
        let two = (a == 0xC2) & (b <= 0x9F);
        let three = (a == 0xEF) & ((b == 0xB7) | (b == 0xBF));
        two | three | ((a >= 0xF0) & (b & 0xF == 0xF))
    };
    any(bytes, control) || any_pair(bytes, begins)
}

#[cfg(test)]
mod tests {
    use super::{find_uncarried, is_uncarried, may_be_uncarried};

    #[test]
    fn the_quick_look_misses_no_character() {
        for c in ('\0'..=char::MAX).filter(|&c| is_uncarried(c)) {
            assert!(may_be_uncarried(c.to_string().as_bytes()), "{c:?}");
        }
    }

    #[test]
    fn what_people_write_is_carried() {
        assert_eq!(find_uncarried("»Å« 雪 \u{200D} ❄️ \u{FEFF} a\u{A0}b\t\u{C}\r\n\u{85}\u{2028}\u{FFFD}"), None);
    }
}
