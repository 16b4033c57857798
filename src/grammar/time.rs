//! Times of day.
//!
//! ```text
//! time := hour ':' minute [':' second] [period]     14:05  5:14 PM  12:55 a.m.  7:06:13
//!       | hour '.' minute period                    5.14 pm; without a period only after "kl."
//!       | hour period                               5pm
//!       | hour 'h' [minute]                         14h30
//!       | hour '時' minute '分' [second '秒']         07時06分13秒
//!       | period time                               午後 3:08
//! ```

use super::{
    Read, consumed,
    digits::{Digits, digits},
    miss,
    name::word,
};
use crate::{locale::cuts::Cuts, value::ClockTime};
use nom::{
    Parser,
    branch::alt,
    bytes::complete::tag,
    character::complete::{char, one_of, space0, space1},
    combinator::opt,
    sequence::{preceded, terminated},
};

/// A time of day that starts here.
pub(crate) fn time<'a>(line: &mut Cuts<'a>, input: &'a str) -> Read<'a, ClockTime> {
    let numbered = input.starts_with(|c: char| c.is_ascii_digit());
    if !numbered && let Ok((rest, late)) = terminated(|it| period(line, it), space0).parse(input) {
        let (rest, (hour, minute, second)) = clock(rest)?;
        return finish(input, rest, hour, minute, second, Some(late));
    }
    let (rest, (hour, minute, second)) = alt((clock, east, french)).parse(input).or_else(|_| bare(line, input))?;
    let (rest, late) = opt(preceded(space0, |it| period(line, it))).parse(rest)?;
    finish(input, rest, hour, minute, second, late)
}

/// A time after "kl." and its like: a full stop may part hour and minute.
pub(crate) fn dotted_time(input: &str) -> Read<'_, ClockTime> {
    let (rest, (hour, _, minute)) = (digits, char('.'), digits).parse(input)?;
    if minute.count != 2 {
        return miss(input);
    }
    finish(input, rest, hour.value, minute.value, None, None)
}

type Parts = (u32, u32, Option<u32>);

fn clock(input: &str) -> Read<'_, Parts> {
    let (rest, (hour, _, minute)) = (digits, one_of(":："), digits).parse(input)?;
    let (rest, second) = opt(preceded(char(':'), digits)).parse(rest)?;
    if hour.count > 2 || minute.count != 2 || second.is_some_and(|it| it.count != 2) {
        return miss(input);
    }
    Ok((rest, (hour.value, minute.value, second.map(|it| it.value))))
}

fn east(input: &str) -> Read<'_, Parts> {
    let sign = |a, b, c| preceded(space0, alt((char(a), char(b), char(c))));
    let (rest, (hour, _, _)) = (digits, sign('時', '时', '시'), space0).parse(input)?;
    let (rest, (minute, _, _)) = (digits, sign('分', '分', '분'), space0).parse(rest)?;
    let (rest, second) = opt(terminated(digits, sign('秒', '秒', '초'))).parse(rest)?;
    Ok((rest, (hour.value, minute.value, second.map(|it| it.value))))
}

fn french(input: &str) -> Read<'_, Parts> {
    let (rest, (hour, _)) = (digits, (space0, one_of("hH"), space0)).parse(input)?;
    let (rest, minute) = opt(digits).parse(rest)?;
    let ends = !rest.starts_with(char::is_alphanumeric);
    match minute {
        Some(Digits { value, count: 2 }) if ends => Ok((rest, (hour.value, value, None))),
        None if ends && consumed(input, rest) <= hour.count + 1 => Ok((rest, (hour.value, 0, None))),
        _ => miss(input),
    }
}

/// An hour, or hour and minute parted by a full stop, that only a period makes a time.
fn bare<'a>(line: &mut Cuts<'a>, input: &'a str) -> Read<'a, Parts> {
    let (rest, hour) = digits(input)?;
    let (rest, minute) = opt(preceded(char('.'), digits)).parse(rest)?;
    if preceded(space0, |it| period(line, it)).parse(rest).is_err() || hour.count > 2 {
        return miss(input);
    }
    Ok((rest, (hour.value, minute.map_or(0, |it| it.value), None)))
}

/// "a.m.", "PM", "em", "午後": whether it is past noon.
fn period<'a>(line: &mut Cuts<'a>, input: &'a str) -> Read<'a, bool> {
    if let Ok((rest, late)) = dotted_period(input)
        && !rest.starts_with(char::is_alphanumeric)
    {
        return Ok((rest, late));
    }
    match word(line, input).and_then(|(rest, own)| Some((rest, own?.day_period()?))) {
        Some((rest, late)) => {
            Ok((tag::<_, _, nom::error::Error<&str>>(".")(rest).map_or(rest, |(after, _)| after), late))
        }
        None => miss(input),
    }
}

fn dotted_period(input: &str) -> Read<'_, bool> {
    let (rest, half) = one_of("aApP")(input)?;
    let (rest, _) = (opt(char('.')), opt(space1), one_of("mM"), opt(char('.'))).parse(rest)?;
    Ok((rest, half.eq_ignore_ascii_case(&'p')))
}

fn finish<'a>(
    input: &'a str,
    rest: &'a str,
    hour: u32,
    minute: u32,
    second: Option<u32>,
    late: Option<bool>,
) -> Read<'a, ClockTime> {
    let hour = match (late, hour) {
        (Some(false), 12) => 0,
        (Some(true), 1..=11) => hour + 12,
        (_, 24) if minute == 0 => 0,
        _ => hour,
    };
    let small = |it: u32| u8::try_from(it).ok();
    let second = match second.map(small) {
        None => None,
        Some(None) => return miss(input),
        Some(second) => second,
    };
    let value = small(hour).zip(small(minute)).and_then(|(hour, minute)| ClockTime::new(hour, minute, second));
    value.map_or_else(|| miss(input), |value| Ok((rest, value)))
}
