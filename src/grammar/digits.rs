//! Numbers in the digits of any script.
//!
//! `digits := Nd{1,4}`

use super::{Read, miss};
use crate::locale::fold::{digit, is_ignorable};
use nom::bytes::complete::{take_while, take_while1};

/// A run of digits.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Digits {
    pub(super) value: u32,
    /// How many digits there are.
    pub(super) count: usize,
}

/// A whole run of one to nine digits.
pub(super) fn digits(input: &str) -> Read<'_, Digits> {
    let ascii = input.bytes().take_while(u8::is_ascii_digit).count();
    if (1..=9).contains(&ascii) && input.as_bytes().get(ascii).is_none_or(u8::is_ascii) {
        let (run, rest) = input.split_at_checked(ascii).unwrap_or((input, ""));
        let value = run.bytes().fold(0, |value, b| value * 10 + u32::from(b - b'0'));
        return Ok((rest, Digits { value, count: ascii }));
    }
    let (rest, run) = take_while1(|c| digit(c).is_some())(input)?;
    let count = run.chars().count();
    if count > 9 {
        return miss(input);
    }
    let value = run.chars().filter_map(digit).fold(0, |value, digit| value * 10 + digit);
    Ok((rest, Digits { value, count }))
}

/// What no reader sees: marks of direction, zero-width characters.
pub(super) fn unseen(input: &str) -> Read<'_, &str> {
    take_while(is_ignorable)(input)
}

/// A year of four digits, 1000 to 2999, alone or glued to what follows: `2022` of `202225. Januar`.
pub(super) fn year(input: &str) -> Read<'_, u32> {
    let end = input.char_indices().nth(4).map_or(input.len(), |(at, _)| at);
    let (four, rest) = input.split_at_checked(end).unwrap_or((input, ""));
    match digits(four) {
        Ok(("", Digits { value: value @ 1000..=2999, count: 4 })) => Ok((rest, value)),
        _ => miss(input),
    }
}
