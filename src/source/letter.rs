//! What a character is to a reader, told by its code alone for those that nearly all text is made of.

/// What a character is, as a set of bits; the same as `char`'s own methods say, but for one look-up.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Letter(u8);

impl Letter {
    const SPACE: u8 = 1;
    const UPPER: u8 = 2;
    const LOWER: u8 = 4;
    const LETTER: u8 = 8;
    const NUMBER: u8 = 16;
    const NONE: Self = Self(0);
    const CAPITAL: Self = Self(Self::LETTER | Self::UPPER);
    const SMALL: Self = Self(Self::LETTER | Self::LOWER);
    const CASELESS: Self = Self(Self::LETTER);

    #[inline]
    pub(crate) fn of(c: char) -> Self {
        match (TABLE.get(c as usize), c) {
            (Some(letter), _) => *letter,
            (_, '一'..='鿿' | 'ぁ'..='ゖ' | 'ァ'..='ヺ') => Self::CASELESS,
            (_, '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{205E}' | '、'..='〃' | '〈'..='】') => Self::NONE,
            (_, '\u{20A0}'..='\u{20BF}' | '\u{2190}'..='\u{21FF}' | '\u{25A0}'..='\u{25FF}') => Self::NONE,
            (_, 'А'..='Я' | 'Α'..='Ρ' | 'Σ'..='Ω') => Self::CAPITAL,
            (_, 'а'..='я' | 'ά'..='ώ') => Self::SMALL,
            (_, 'א'..='ת' | 'ؠ'..='ي' | 'ک' | 'گ' | 'ی' | 'پ' | 'چ' | 'ژ' | 'ऄ'..='ह' | 'ก'..='ะ' | '가'..='힣') => {
                Self::CASELESS
            }
            _ => Self::slowly(c),
        }
    }

    fn slowly(c: char) -> Self {
        let bits = [
            (c.is_whitespace(), Self::SPACE),
            (c.is_uppercase(), Self::UPPER),
            (c.is_lowercase(), Self::LOWER),
            (c.is_alphabetic(), Self::LETTER),
            (c.is_numeric(), Self::NUMBER),
        ];
        Self(bits.iter().fold(0, |all, (is, bit)| if *is { all | bit } else { all }))
    }

    pub(crate) const fn is_space(self) -> bool {
        self.0 & Self::SPACE != 0
    }

    pub(crate) const fn is_upper(self) -> bool {
        self.0 & Self::UPPER != 0
    }

    pub(crate) const fn is_lower(self) -> bool {
        self.0 & Self::LOWER != 0
    }

    pub(crate) const fn is_letter(self) -> bool {
        self.0 & Self::LETTER != 0
    }

    /// Whether it is a letter or a number.
    pub(crate) const fn is_alphanumeric(self) -> bool {
        self.0 & (Self::LETTER | Self::NUMBER) != 0
    }

    /// Of the first 384 characters: ASCII, Latin-1 and Latin Extended-A.
    const fn latin(code: u32) -> Self {
        match code {
            9..=13 | 0x20 | 0x85 | 0xA0 => Self(Self::SPACE),
            0x30..=0x39 | 0xB2 | 0xB3 | 0xB9 | 0xBC..=0xBE => Self(Self::NUMBER),
            0xD7 | 0xF7 => Self::NONE,
            0x41..=0x5A | 0xC0..=0xDE | 0x178 => Self::CAPITAL,
            0x61..=0x7A | 0xAA | 0xB5 | 0xBA | 0xDF..=0xFF | 0x138 | 0x149 | 0x17F => Self::SMALL,
            0x139..=0x148 | 0x179..=0x17E if code % 2 == 1 => Self::CAPITAL,
            0x139..=0x148 | 0x179..=0x17E => Self::SMALL,
            0x100..=0x177 if code.is_multiple_of(2) => Self::CAPITAL,
            0x100..=0x177 => Self::SMALL,
            _ => Self::NONE,
        }
    }
}

static TABLE: [Letter; 0x180] = {
    let mut table = [Letter::NONE; 0x180];
    let mut code = 0;
    while code < 0x180 {
        #[allow(clippy::indexing_slicing, reason = "evaluated when compiling; a miss would not build")]
        {
            table[code as usize] = Letter::latin(code);
        }
        code += 1;
    }
    table
};

/// Whether `c` never joins the characters beside it to one cluster (UAX 29), whatever they are, but for one that
/// joins itself: so a line of such characters has as many clusters as characters.
#[inline]
pub(crate) const fn stands_alone(c: char) -> bool {
    matches!(c, '\0'..='\u{2FF}' | '\u{370}'..='\u{482}' | '\u{48A}'..='\u{590}' | 'א'..='ת' | 'ؠ'..='ي'
        | '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{205E}' | '\u{20A0}'..='\u{20CF}' | '\u{2100}'..='\u{218F}'
        | '\u{2190}'..='\u{2BFF}' | '\u{3000}'..='\u{3029}' | 'ぁ'..='ゖ' | '゛'..='ヿ' | '一'..='鿿'
        | '！'..='～')
}

#[cfg(test)]
mod tests {
    use super::{Letter, stands_alone};
    use unicode_segmentation::UnicodeSegmentation;

    #[test]
    fn the_table_says_what_the_standard_library_says() {
        for c in '\0'..=char::MAX {
            assert_eq!(Letter::of(c), Letter::slowly(c), "{c:?} U+{:04X}", u32::from(c));
        }
    }

    #[test]
    fn what_stands_alone_is_a_cluster_of_its_own() {
        let neighbours = ["a", "å", "一", "☺", "д", "\u{600}x"];
        for c in ('\0'..=char::MAX).filter(|&c| stands_alone(c) && c != '\r' && c != '\n') {
            for before in &neighbours[..5] {
                let text = format!("{before}{c}{c}");
                assert_eq!(text.graphemes(true).count(), 3, "{c:?} U+{:04X}", u32::from(c));
            }
        }
    }
}
