//! List markers.
//!
//! ```text
//! marker  := bullet | ordinal
//! bullet  := ('•' | '·' | '▪' | …) ' '?  |  ('-' | '–' | '—' | '*' | '**' | '+' | '#' | '»' | '>') ' '  |  '-' letter
//! ordinal := '(' label ')' | label (')' | '.' | ',' | '.)' | '.-') ' ' | number '.' letter | circled
//! label   := 1 to 3 digits | numerals of Chinese before '、' | letter | roman numeral
//! ```
//!
//! Not markers: `14. september 2012`, `1986. For et år`, `15.30 möte`, `2.5 km`, `-3 grader`, `#112.`.
//! Whether `I. ` is a numeral or the initial of a name, and whether a lone `- ` is a bullet, only its
//! neighbours can tell.

use super::{
    Read, consumed,
    date::date_in,
    digits::digits,
    hanzi::hanzi,
    miss,
    token::{Outlook, may_be_date},
};
use crate::{
    locale::{cuts::Cuts, filter, fold::digit},
    source::trim_start,
    step::step,
    value::{Delimiter, ListKind, ListStyle},
};
use nom::{
    Parser,
    branch::alt,
    bytes::complete::take_while_m_n,
    character::complete::char,
    sequence::{delimited, terminated},
};

/// A list marker at the start of a line.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Marker {
    pub(crate) style: Style,
    /// The number that the marker tells; 0 for bullets.
    pub(crate) number: u64,
    /// The marker's own bytes, without the blanks after it.
    pub(crate) len: usize,
    /// Whether the text follows without a blank.
    pub(crate) glued: bool,
    /// For a letter that is a roman numeral too, such as `i` and `c`: its value as one.
    pub(crate) roman: Option<u64>,
}

/// The kind of a marker: items of one list have it in common.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Style {
    Bullet(char),
    Ordinal(ListStyle, Delimiter),
}

impl Style {
    pub(crate) const fn kind(self) -> ListKind {
        match self {
            Self::Bullet(_) => ListKind::Unordered,
            Self::Ordinal(..) => ListKind::Ordered,
        }
    }
}

/// Bullets that are nothing else, with or without a blank after them.
const SURE: [char; 22] = [
    '•', '·', '・', '･', '‣', '◦', '▪', '■', '●', '○', '►', '▸', '➢', '➤', '✓', '✔', '◆', '◊', '❖', '⁃', '∙',
    '\u{f0b7}',
];
/// Signs that are bullets only before a blank.
const SIGNS: [char; 8] = ['-', '–', '—', '*', '+', '#', '»', '~'];

/// The marker that `line`, which has no blanks around it, starts with. `indented` allows `o `, the inner
/// bullet that browsers copy.
pub(crate) fn marker(line: &str, indented: bool) -> Option<Marker> {
    marker_unless(line, indented, |line| is_date(&mut Cuts::new(line)))
}

/// The same, where somebody knows whether the line is one that begins with a date.
pub(crate) fn marker_unless(line: &str, indented: bool, is_date: impl FnOnce(&str) -> bool) -> Option<Marker> {
    step(1);
    let first = line.chars().next()?;
    let found = match first {
        '(' | '（' | '①'..='⑳' | '一' | '二' | '三' | '四' | '五' | '六' | '七' | '八' | '九' | '十' => {
            ordinal(line, is_date)
        }
        c if c.is_ascii_alphabetic() || digit(c).is_some() => {
            ordinal(line, is_date).or_else(|| if indented && c == 'o' { bullet(line, c) } else { None })
        }
        c if SURE.contains(&c) || SIGNS.contains(&c) => bullet(line, c),
        _ => None,
    };
    found.filter(|it| it.len < line.len())
}

fn bullet(line: &str, sign: char) -> Option<Marker> {
    let double = sign == '*' && line.starts_with("**");
    let len = sign.len_utf8() * if double { 2 } else { 1 };
    let rest = line.get(len..)?;
    let next = rest.chars().next()?;
    let glued = !crate::source::is_blank_char(next);
    let allowed = match sign {
        _ if !glued => true,
        '-' | '–' => next.is_alphabetic(),
        c => SURE.contains(&c) && next != c,
    };
    allowed.then_some(Marker { style: Style::Bullet(sign), number: 0, len, glued, roman: None })
}

/// The number that a line starts with, also where it may be the day of a date: "8. Mar" between a seventh and a ninth.
pub(crate) fn number(line: &str) -> Option<Marker> {
    ordinal_in(line).filter(|it| it.len < line.len())
}

/// "2) bir" is an item, whatever month "bir" is short for.
fn ordinal(line: &str, is_date: impl FnOnce(&str) -> bool) -> Option<Marker> {
    let may_be_day = |it: &Marker| it.style == Style::Ordinal(ListStyle::Decimal, Delimiter::Period);
    // A day's month, or what joins them, may begin something.
    let may_go_on = |it: &Marker| line.get(it.len..).is_none_or(|rest| filter::may_begin(trim_start(rest)));
    ordinal_in(line).filter(|it| !may_be_day(it) || !may_go_on(it) || !is_date(line))
}

fn ordinal_in(line: &str) -> Option<Marker> {
    if starts_with_word(line) {
        return None;
    }
    if let Some(number) = circled(line) {
        let style = Style::Ordinal(ListStyle::Circled, Delimiter::None);
        let len = line.chars().next()?.len_utf8();
        return Some(Marker { style, number, len, glued: !line.get(len..)?.starts_with(' '), roman: None });
    }
    let (rest, (label, delimiter)) = parens(line).or_else(|_| delimited_label(line)).ok()?;
    let glued = !rest.starts_with(crate::source::is_blank_char);
    if glued && !may_be_glued(label, delimiter, rest) {
        return None;
    }
    let style = Style::Ordinal(label.style, delimiter);
    Some(Marker { style, number: label.number, len: consumed(line, rest), glued, roman: label.roman })
}

/// The most letters or digits of ASCII that a label has.
const LONGEST_LABEL: usize = 6;

/// Whether the line starts with letters or digits that are no label: behind most stands a blank.
fn starts_with_word(line: &str) -> bool {
    let numeral = |b: &u8| matches!(b.to_ascii_lowercase(), b'i' | b'v' | b'x' | b'l' | b'c');
    if let [first, second, ..] = line.as_bytes()
        && first.is_ascii_alphabetic()
        && second.is_ascii_alphabetic()
        && !(numeral(first) && numeral(second))
    {
        return true;
    }
    let len = line.bytes().take(LONGEST_LABEL + 1).take_while(u8::is_ascii_alphanumeric).count();
    len > 0 && !matches!(line.as_bytes().get(len), Some(b')' | b'.' | b',' | b':' | 0x80..))
}

/// `1.Mjöl`, `1)mjöl`: a small number and a letter, not `1.5` and not `e.g`.
fn may_be_glued(label: Label, delimiter: Delimiter, rest: &str) -> bool {
    label.is_number() && label.number <= 50 && delimiter != Delimiter::None && rest.starts_with(char::is_alphabetic)
}

/// `14. september 2012` is no fourteenth item.
pub(crate) fn is_date(line: &mut Cuts<'_>) -> bool {
    let Some(own) = line.first(0) else { return false };
    let next = line.first(own.end);
    let letter = next.is_some_and(|next| next.end == next.start + 1);
    !letter
        && may_be_date(line, &own, next.as_ref(), &mut Outlook::default())
        && date_in(line, line.text).is_ok_and(|(rest, reading)| {
            // "3. sept minutes": a word that is short for a month, and text goes on.
            let sure = reading.full || reading.is_full() || !rest.starts_with(' ');
            reading.has_day() && sure
        })
}

#[derive(Clone, Copy)]
struct Label {
    style: ListStyle,
    number: u64,
    roman: Option<u64>,
}

impl Label {
    fn is_number(self) -> bool {
        self.style == ListStyle::Decimal
    }
}

fn parens(input: &str) -> Read<'_, (Label, Delimiter)> {
    let (rest, label) =
        alt((delimited(char('('), label, char(')')), delimited(char('（'), label, char('）')))).parse(input)?;
    Ok((rest, (label, Delimiter::Parens)))
}

fn delimited_label(input: &str) -> Read<'_, (Label, Delimiter)> {
    let (rest, label) = label(input)?;
    if let Ok((rest, _)) = char::<_, nom::error::Error<&str>>(')')(rest) {
        return Ok((rest, (label, Delimiter::Paren)));
    }
    let full_stop = rest
        .strip_prefix(['.', '．', '、'])
        .or_else(|| if label.is_number() { rest.strip_prefix([',', 'ª', 'º', ':']) } else { None });
    match full_stop {
        Some(rest) if rest.starts_with([')', '-', 'ª', 'º']) => {
            let (rest, _) = terminated(
                take_while_m_n(1, 2, |c| matches!(c, ')' | '-' | 'ª' | 'º')),
                nom::combinator::peek(char(' ')),
            )
            .parse(rest)?;
            Ok((rest, (label, Delimiter::Period)))
        }
        Some(rest) => Ok((rest, (label, Delimiter::Period))),
        None => miss(input),
    }
}

fn label(input: &str) -> Read<'_, Label> {
    if let Ok((rest, run)) = digits(input) {
        let fits = run.count <= 3;
        let label = Label { style: ListStyle::Decimal, number: run.value.into(), roman: None };
        return if fits { Ok((rest, label)) } else { miss(input) };
    }
    if let Ok((rest, number)) = hanzi(input) {
        let ends = rest.starts_with(['、', '．', ')', '）']);
        let label = Label { style: ListStyle::Decimal, number: number.value.into(), roman: None };
        return if ends { Ok((rest, label)) } else { miss(input) };
    }
    let (rest, letters) = take_while_m_n(1, 6, |c: char| c.is_ascii_alphabetic())(input)?;
    let upper = letters.bytes().all(|b| b.is_ascii_uppercase());
    if !upper && !letters.bytes().all(|b| b.is_ascii_lowercase()) {
        return miss(input);
    }
    let value = roman(letters);
    match (letters.as_bytes(), value) {
        ([b'i' | b'I'], _) => Ok((rest, Label { style: roman_style(upper), number: 1, roman: Some(1) })),
        ([one], _) => {
            let style = if upper { ListStyle::UpperAlpha } else { ListStyle::LowerAlpha };
            Ok((rest, Label { style, number: u64::from(one.to_ascii_lowercase() - b'a') + 1, roman: value }))
        }
        (_, Some(number)) => Ok((rest, Label { style: roman_style(upper), number, roman: value })),
        _ => miss(input),
    }
}

const fn roman_style(upper: bool) -> ListStyle {
    if upper { ListStyle::UpperRoman } else { ListStyle::LowerRoman }
}

/// The value of a roman numeral in its standard form, below 100.
fn roman(letters: &str) -> Option<u64> {
    const SIGNS: [(&str, u64); 9] =
        [("c", 100), ("xc", 90), ("l", 50), ("xl", 40), ("x", 10), ("ix", 9), ("v", 5), ("iv", 4), ("i", 1)];
    let (mut rest, mut value) = (letters, 0);
    for (sign, worth) in SIGNS {
        let most = if sign.len() == 2 || matches!(sign, "l" | "v" | "c") { 1 } else { 3 };
        for _ in 0..most {
            match rest.split_at_checked(sign.len()) {
                Some((start, after)) if start.eq_ignore_ascii_case(sign) => (rest, value) = (after, value + worth),
                _ => break,
            }
        }
    }
    rest.is_empty().then_some(value).filter(|&value| value > 0)
}

/// ① to ⑳.
fn circled(line: &str) -> Option<u64> {
    let first = u64::from(u32::from(line.chars().next()?));
    (0x2460..=0x2473).contains(&first).then(|| first - 0x245F)
}
