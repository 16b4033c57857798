//! Dates in numbers alone.
//!
//! ```text
//! numeric := number sep number sep number      2012-09-14  14/9/2012  3.10.08  2008. 2. 28.
//!          | number '/' number [',']? year     21/7, 2011
//!          | number ('/' | '.') number         21/7, only where a weekday or a joiner stands before it
//!          | year '年' number '月' number '日'  2008年1月30日, and 년 월 일
//!          | number '月' number '日'            12月20日
//! sep     := '-' | '/' | '.' ' '?              the same twice
//! ```

use super::{Read, digits::digits, miss};
use nom::{
    Parser,
    branch::alt,
    character::complete::{char, one_of, space0},
    combinator::{opt, peek},
    sequence::{delimited, preceded},
};

/// The numbers of a numeric date as they stand.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Numeric {
    /// Year, month, day: nothing else begins with four digits.
    YearFirst(u32, u32, u32),
    /// Two small numbers in an order that the page tells, and the year if it is given.
    YearLast(u32, u32, Option<u32>),
    /// Month and day by their signs.
    Signed(Option<u32>, u32, u32),
}

/// A numeric date; one of two numbers only if `short` allows it.
pub(super) fn numeric(input: &str, short: bool) -> Read<'_, (Numeric, char)> {
    if let Ok((rest, found)) = signed(input) {
        return Ok((rest, (found, '年')));
    }
    let (rest, first) = digits(input)?;
    let (rest, sep) = separator(rest)?;
    let (rest, second) = digits(rest)?;
    if second.count > 2 {
        return miss(input);
    }
    if let Ok((rest, third)) = preceded((char(sep), opt(char(' '))), digits).parse(rest) {
        return match (first.count, third.count) {
            (4, 1..=2) => Ok((rest, (Numeric::YearFirst(first.value, second.value, third.value), sep))),
            (1..=2, 4) => Ok((rest, (Numeric::YearLast(first.value, second.value, Some(third.value)), sep))),
            (1..=2, 2) => Ok((rest, (Numeric::YearLast(first.value, second.value, Some(century(third.value))), sep))),
            _ => miss(input),
        };
    }
    two_numbers(input, rest, [first.value, second.value], sep, short && first.count <= 2)
}

fn two_numbers<'a>(
    input: &'a str,
    rest: &'a str,
    [first, second]: [u32; 2],
    sep: char,
    short: bool,
) -> Read<'a, (Numeric, char)> {
    if first > 31 || second > 31 || sep == '-' || first == 0 || second == 0 {
        return miss(input);
    }
    if sep == '/'
        && let Ok((after, year)) = preceded((opt(char(',')), space0), super::digits::year).parse(rest)
        && after.len() < rest.len() - 4
    {
        return Ok((after, (Numeric::YearLast(first, second, Some(year)), sep)));
    }
    let ends = !rest.starts_with(|c: char| c.is_alphanumeric()) && peek(digits).parse(rest).is_err();
    if short && ends && !(sep == '.' && second > 12) {
        return Ok((rest, (Numeric::YearLast(first, second, None), sep)));
    }
    miss(input)
}

fn separator(input: &str) -> Read<'_, char> {
    let (rest, sep) = one_of("-/.")(input)?;
    let (rest, _) = opt(char(' ')).parse(rest)?;
    if rest.len() + 1 < input.len() && sep != '.' { miss(input) } else { Ok((rest, sep)) }
}

fn signed(input: &str) -> Read<'_, Numeric> {
    let mark = |a, b| delimited(space0, alt((char(a), char(b))), space0);
    let (rest, year) = opt((digits, mark('年', '년'))).parse(input)?;
    let (rest, (month, _)) = (digits, mark('月', '월')).parse(rest)?;
    let (rest, (day, _)) = (digits, preceded(space0, alt((char('日'), char('일'))))).parse(rest)?;
    Ok((rest, Numeric::Signed(year.map(|(year, _)| year.value), month.value, day.value)))
}

/// The year that two digits stand for: POSIX's rule, 69 to 99 are 19xx.
pub(super) const fn century(two: u32) -> u32 {
    if two >= 69 { 1900 + two } else { 2000 + two }
}
