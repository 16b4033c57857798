//! What stands before the items of a list.

use crate::value::{Delimiter, ListStyle};
use std::fmt::{self, Write};

/// A number in the style of its list, with what stands with it: `1.`, `b)`, `(iv)`, `③`.
#[derive(Clone, Copy)]
pub(super) struct Number {
    pub(super) number: u64,
    pub(super) style: ListStyle,
    pub(super) delimiter: Delimiter,
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (before, after) = match self.delimiter {
            Delimiter::Period => ("", "."),
            Delimiter::Paren => ("", ")"),
            Delimiter::Parens => ("(", ")"),
            Delimiter::None => ("", ""),
        };
        f.write_str(before)?;
        self.bare(f)?;
        f.write_str(after)
    }
}

impl Number {
    /// Numbers that a style cannot write are written in digits.
    fn bare(self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.style {
            ListStyle::LowerAlpha if self.number > 0 => alpha(f, self.number, b'a'),
            ListStyle::UpperAlpha if self.number > 0 => alpha(f, self.number, b'A'),
            ListStyle::LowerRoman if (1..4000).contains(&self.number) => roman(f, self.number, false),
            ListStyle::UpperRoman if (1..4000).contains(&self.number) => roman(f, self.number, true),
            ListStyle::Circled => match circled(self.number) {
                Some(sign) => f.write_char(sign),
                None => write!(f, "{}", self.number),
            },
            _ => write!(f, "{}", self.number),
        }
    }
}

/// `a` to `z`, then `aa`.
fn alpha(f: &mut fmt::Formatter<'_>, number: u64, first: u8) -> fmt::Result {
    let (mut rest, mut letters) = (number, Vec::new());
    while rest > 0 {
        let letter = u8::try_from((rest - 1) % 26).unwrap_or(0);
        letters.push(char::from(first + letter));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().try_for_each(|&letter| f.write_char(letter))
}

const ROMAN: [(u64, &str); 13] = [
    (1000, "m"),
    (900, "cm"),
    (500, "d"),
    (400, "cd"),
    (100, "c"),
    (90, "xc"),
    (50, "l"),
    (40, "xl"),
    (10, "x"),
    (9, "ix"),
    (5, "v"),
    (4, "iv"),
    (1, "i"),
];

fn roman(f: &mut fmt::Formatter<'_>, number: u64, upper: bool) -> fmt::Result {
    let mut rest = number;
    for (value, letters) in ROMAN {
        while rest >= value {
            rest -= value;
            letters.chars().try_for_each(|c| f.write_char(if upper { c.to_ascii_uppercase() } else { c }))?;
        }
    }
    Ok(())
}

/// `①` to `⑳`, `㉑` to `㉟`, `㊱` to `㊿`.
fn circled(number: u64) -> Option<char> {
    let number = u32::try_from(number).ok()?;
    let code = match number {
        1..=20 => 0x2460 + number - 1,
        21..=35 => 0x3251 + number - 21,
        36..=50 => 0x32B1 + number - 36,
        _ => return None,
    };
    char::from_u32(code)
}

#[cfg(test)]
mod tests {
    use super::Number;
    use crate::value::{Delimiter, ListStyle};

    #[test]
    fn numbers_in_every_style() {
        let shown = |number, style, delimiter| Number { number, style, delimiter }.to_string();
        assert_eq!(shown(12, ListStyle::Decimal, Delimiter::Period), "12.");
        assert_eq!(shown(28, ListStyle::LowerAlpha, Delimiter::Paren), "ab)");
        assert_eq!(shown(26, ListStyle::UpperAlpha, Delimiter::Period), "Z.");
        assert_eq!(shown(1994, ListStyle::UpperRoman, Delimiter::Parens), "(MCMXCIV)");
        assert_eq!(shown(49, ListStyle::LowerRoman, Delimiter::Period), "xlix.");
        assert_eq!(shown(21, ListStyle::Circled, Delimiter::None), "㉑");
        assert_eq!(shown(0, ListStyle::LowerRoman, Delimiter::Period), "0.");
    }
}
