//! How many columns of a terminal a text takes.

/// The columns of one grapheme: two for the wide letters of East Asia and for pictures, else one; none for what
/// prints nothing.
pub(super) fn columns(grapheme: &str) -> usize {
    if grapheme.chars().any(is_wide) {
        return 2;
    }
    usize::from(grapheme.chars().any(|c| !is_joiner(c)))
}

/// The blocks that Unicode Standard Annex 11 calls wide or full-width, or that terminals show as pictures.
const fn is_wide(c: char) -> bool {
    matches!(
        c,
        '\u{1100}'..='\u{115F}' | '\u{231A}'..='\u{231B}' | '\u{23E9}'..='\u{23EC}' | '\u{2E80}'..='\u{303E}'
            | '\u{3041}'..='\u{A4CF}' | '\u{A960}'..='\u{A97C}' | '\u{AC00}'..='\u{D7A3}' | '\u{F900}'..='\u{FAFF}'
            | '\u{FE0F}' | '\u{FE10}'..='\u{FE19}' | '\u{FE30}'..='\u{FE6B}' | '\u{FF01}'..='\u{FF60}'
            | '\u{FFE0}'..='\u{FFE6}' | '\u{1F1E6}'..='\u{1F1FF}' | '\u{1F300}'..='\u{1F64F}'
            | '\u{1F680}'..='\u{1F6FC}' | '\u{1F7E0}'..='\u{1F7EB}' | '\u{1F90C}'..='\u{1FAF8}'
            | '\u{20000}'..='\u{3FFFD}'
    )
}

const fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{AD}')
}

#[cfg(test)]
mod tests {
    use super::columns;

    #[test]
    fn wide_letters_take_two_columns() {
        for wide in ["日", "ひ", "한", "Ａ", "。", "🙂", "👩‍👩‍👧‍👦", "🇸🇪", "❤\u{FE0F}"]
        {
            assert_eq!(columns(wide), 2, "{wide}");
        }
        for narrow in ["a", "å", "e\u{301}", "ש", "ｱ", "…", "”", "हि"] {
            assert_eq!(columns(narrow), 1, "{narrow}");
        }
        assert_eq!(columns("\u{200B}"), 0);
    }
}
