//! Numbers in the numerals of Chinese, which Japanese writes too.
//!
//! ```text
//! hanzi := digit+ | digit? '十' digit? | '廿' digit?      二〇一二  九  十四  二十四  廿四
//! ```

use super::{Read, digits::Digits, miss};

/// The value of one numeral below ten.
fn digit(c: char) -> Option<u32> {
    let at = "〇一二三四五六七八九".chars().position(|it| it == c);
    match c {
        '零' | '○' => Some(0),
        _ => at.and_then(|it| u32::try_from(it).ok()),
    }
}

fn is_numeral(c: char) -> bool {
    matches!(c, '十' | '廿' | '卅') || digit(c).is_some()
}

/// A whole run of up to four numerals.
pub(super) fn hanzi(input: &str) -> Read<'_, Digits> {
    let end = input.find(|c| !is_numeral(c)).unwrap_or(input.len());
    let (run, rest) = input.split_at_checked(end).unwrap_or((input, ""));
    let count = run.chars().count();
    match value(run).filter(|_| (1..=4).contains(&count)) {
        Some(value) => Ok((rest, Digits { value, count: if value < 100 { 2 } else { count } })),
        None => miss(input),
    }
}

fn value(run: &str) -> Option<u32> {
    let Some(at) = run.find(['十', '廿', '卅']) else {
        return run.chars().try_fold(0, |value, c| Some(value * 10 + digit(c)?));
    };
    let (before, rest) = run.split_at_checked(at)?;
    let mut signs = rest.chars();
    let times = match (signs.next()?, before) {
        ('廿', "") => 2,
        ('卅', "") => 3,
        ('十', "") => 1,
        ('十', one) => single(one)?,
        _ => return None,
    };
    let ones = signs.as_str();
    Some(times * 10 + if ones.is_empty() { 0 } else { single(ones)? })
}

fn single(text: &str) -> Option<u32> {
    let mut signs = text.chars();
    let value = digit(signs.next()?)?;
    signs.next().is_none().then_some(value)
}

/// Whether a line may begin with such a date, or with one behind an era: `平成二十四年`.
pub(crate) fn begins(line: &str) -> bool {
    may_be_date(line) || after_era(line).is_some()
}

/// Whether a text begins with a character that stands no nearer than the signs of the East: most texts do not.
fn is_eastern(text: &str) -> bool {
    text.as_bytes().first().is_some_and(|&b| b >= 0xE3)
}

/// Two signs that may name an era, which nothing parts from the date behind them.
pub(super) fn after_era(text: &str) -> Option<(&str, &str)> {
    let (at, _) = is_eastern(text).then(|| text.char_indices().nth(2)).flatten()?;
    text.split_at_checked(at).filter(|(_, date)| may_be_date(date))
}

/// Whether a text may begin with a date in such numerals: `二〇一二年`, `九月`.
pub(crate) fn may_be_date(line: &str) -> bool {
    is_eastern(line) && line.starts_with(is_numeral) && line.chars().skip(1).take(4).any(|c| matches!(c, '年' | '月'))
}

#[cfg(test)]
mod tests {
    use super::hanzi;

    #[test]
    fn numbers_in_numerals() {
        for (text, number) in
            [("二〇一二", 2012), ("九", 9), ("十", 10), ("十四", 14), ("二十", 20), ("三十一", 31), ("廿四", 24)]
        {
            assert_eq!(hanzi(text).map(|(rest, it)| (rest, it.value)), Ok(("", number)), "{text}");
        }
        assert!(["", "十四十", "二〇一二三", "十〇一", "a"].into_iter().all(|text| hanzi(text).is_err()));
    }
}
