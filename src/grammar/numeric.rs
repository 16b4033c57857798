//! Dates in numbers alone.
//!
//! ```text
//! numeric := number sep number sep number       2012-09-14  14/9/2012  3.10.08  2008. 2. 28.
//!          | number '/' number [',']? year      21/7, 2011
//!          | number '/' number '-' number       21/7-11  21/7 -2011, as in Sweden
//!          | number ('/' | '.') number          21/7, which counts only beside a weekday or behind a joiner
//!          | [year '年'] number '月' [number '日'] 2008年1月30日  12月20日  2008年1月, and 년 월 일;
//!                                               二〇一二年九月十四日, in numerals
//! sep     := '-' | '/' | '.' ' '?               the same twice; full-width too
//! ```
//!
//! Marks of direction, which no reader sees, may stand anywhere between.

use super::{
    Read,
    digits::{Digits, digits, unseen},
    hanzi::hanzi,
    miss,
};
use nom::{
    Parser,
    branch::alt,
    character::complete::{char, space0},
    combinator::{opt, peek, value, verify},
    sequence::{delimited, preceded},
};

/// Stands for the two signs of `21/7-11`, which is written where the day comes first.
pub(super) const DAY_FIRST: char = '⁄';

/// The numbers of a numeric date as they stand.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Numeric {
    /// Year, month, day: nothing else begins with four digits.
    YearFirst(u32, u32, u32),
    /// Two small numbers in an order that the page tells, and the year if it is given.
    YearLast(u32, u32, Option<u32>),
    /// Three numbers of at most two digits: the year is one of them, mostly the last.
    Short(u32, u32, u32),
    /// Month and day by their signs; a month alone only with its year.
    Signed(Option<u32>, u32, Option<u32>),
}

/// Whether a sign may stand behind the number that the text starts with: behind most stands a word.
pub(super) fn may_be(input: &str) -> bool {
    let rest = input.trim_start_matches(|c: char| c.is_ascii_digit());
    match rest.as_bytes() {
        [b' ', next, ..] => matches!(next, b' ' | b'\t' | 0x80..),
        [first, ..] => matches!(first, b'-' | b'/' | b'.' | b'\t' | 0x80..),
        [] => false,
    }
}

/// A numeric date, and the sign that parts its numbers; behind the name of an `era` the year comes first, in up
/// to three digits.
pub(super) fn numeric(input: &str, era: bool) -> Read<'_, (Numeric, char)> {
    if let Ok((rest, found)) = signed(input) {
        return Ok((rest, (found, '年')));
    }
    let (rest, first) = digits(input)?;
    let (rest, (sep, spaced)) = separator(rest)?;
    let (rest, second) = digits(rest)?;
    if second.count > 2 {
        return miss(input);
    }
    let same = verify(separator, |(sign, _)| *sign == sep);
    if let Ok((rest, third)) = preceded(same, digits).parse(rest) {
        let version = sep == '.' && !spaced;
        return three([first, second, third], era, version).map_or_else(|| miss(input), |it| Ok((rest, (it, sep))));
    }
    let small = first.count <= 2 && [first.value, second.value].iter().all(|it| (1..=31).contains(it));
    if small && sep != '-' { two(input, rest, [first.value, second.value], sep, spaced) } else { miss(input) }
}

/// Three numbers; `version` where they may be a number such as 10.5.3.
fn three([first, second, third]: [Digits; 3], era: bool, version: bool) -> Option<Numeric> {
    let (a, b, c) = (first.value, second.value, third.value);
    match (first.count, third.count) {
        (1..=3, 1..=2) if era => Some(Numeric::YearFirst(a, b, c)),
        (4, 1..=2) => Some(Numeric::YearFirst(a, b, c)),
        (1..=2, 4) => Some(Numeric::YearLast(a, b, Some(c))),
        (1..=2, 2) => Some(Numeric::Short(a, b, c)),
        (2, 1) if !version => Some(Numeric::Short(a, b, c)),
        _ => None,
    }
}

/// Two small numbers, and a year behind them where there is one.
fn two<'a>(
    input: &'a str,
    rest: &'a str,
    [first, second]: [u32; 2],
    sep: char,
    spaced: bool,
) -> Read<'a, (Numeric, char)> {
    if sep == '/'
        && let Ok((after, year)) = preceded((opt(char(',')), space0), super::digits::year).parse(rest)
        && after.len() < rest.len() - 4
    {
        return Ok((after, (Numeric::YearLast(first, second, Some(year)), sep)));
    }
    if sep == '/'
        && let Ok((after, year)) = preceded((space0, char('-')), digits).parse(rest)
        && matches!(year.count, 2 | 4)
        && !after.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '/' | '-' | '.'))
    {
        let year = if year.count == 2 { century(year.value) } else { year.value };
        return Ok((after, (Numeric::YearLast(first, second, Some(year)), DAY_FIRST)));
    }
    // 7.30 is a time; 1. 28. is none.
    let clock = sep == '.' && second > 12 && !spaced && !rest.starts_with('.');
    let ends = peek(digits).parse(rest).is_err() && !rest.starts_with(|c: char| c.is_ascii_alphabetic());
    if ends && !clock { Ok((rest, (Numeric::YearLast(first, second, None), sep))) } else { miss(input) }
}

/// The sign between two numbers, and whether a space follows it, as only a full stop allows.
fn separator(input: &str) -> Read<'_, (char, bool)> {
    let sign = alt((
        value('-', alt((char('-'), char('－')))),
        value('/', alt((char('/'), char('／')))),
        value('.', alt((char('.'), char('．')))),
    ));
    let (rest, (_, sep, _)) = (unseen, sign, unseen).parse(input)?;
    let (rest, space) = opt(char(' ')).parse(rest)?;
    if space.is_some() && sep != '.' { miss(input) } else { Ok((rest, (sep, space.is_some()))) }
}

fn signed(input: &str) -> Read<'_, Numeric> {
    let mark = |a, b| delimited(space0, alt((char(a), char(b))), space0);
    let number = || alt((digits, hanzi));
    let (rest, year) = opt((number(), mark('年', '년'))).parse(input)?;
    let (rest, (month, _)) = (number(), preceded(space0, alt((char('月'), char('월'))))).parse(rest)?;
    let day = preceded(space0, (number(), preceded(space0, alt((char('日'), char('일'), char('号'), char('號'))))));
    let (rest, day) = opt(day).parse(rest)?;
    if year.is_none() && day.is_none() || month.count > 2 {
        return miss(input);
    }
    Ok((rest, Numeric::Signed(year.map(|(year, _)| year.value), month.value, day.map(|(day, _)| day.value))))
}

/// The year that two digits stand for: POSIX's rule, 69 to 99 are 19xx.
pub(super) const fn century(two: u32) -> u32 {
    if two >= 69 { 1900 + two } else { 2000 + two }
}
