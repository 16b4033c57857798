//! Web and e-mail addresses in running text.
//!
//! ```text
//! url   := ("http" | "https" | "ftp") "://" rest | "www." rest
//! rest  := printable characters up to white space, a quotation mark or "<"; closing punctuation that
//!          the address did not open is not part of it (the rule of RFC 3986, appendix C)
//! email := local '@' label ('.' label)+
//! ```

use super::{Read, consumed, miss};
use crate::step::step;
use nom::{
    Parser,
    branch::alt,
    bytes::complete::{tag, tag_no_case, take_while1},
    combinator::recognize,
    multi::many1_count,
    sequence::preceded,
};

/// The web address that starts here, as it stands.
pub(crate) fn url(input: &str) -> Read<'_, &str> {
    let scheme = (alt((tag_no_case("https"), tag_no_case("http"), tag_no_case("ftp"))), tag("://"));
    let (body, _) = alt((recognize(scheme), tag_no_case("www."))).parse(input)?;
    let (rest, _) = take_while1(is_url_char)(body)?;
    let whole = input.get(..consumed(input, rest)).unwrap_or_default();
    step(whole.len());
    let kept = trim_url(whole);
    match (kept.len() > consumed(input, body), input.get(kept.len()..)) {
        (true, Some(rest)) => Ok((rest, kept)),
        _ => miss(input),
    }
}

fn is_url_char(c: char) -> bool {
    !crate::source::is_blank_char(c)
        && !c.is_control()
        && !matches!(c, '"' | '<' | '>' | '“' | '”' | '«' | '»' | '「' | '」' | '、' | '。')
}

/// Without the punctuation of the sentence around it.
fn trim_url(url: &str) -> &str {
    let mut round = url.matches(')').count().saturating_sub(url.matches('(').count());
    let mut square = url.matches(']').count().saturating_sub(url.matches('[').count());
    url.trim_end_matches(|last| {
        step(1);
        let unopened = match last {
            ')' => &mut round,
            ']' => &mut square,
            _ => return matches!(last, '.' | ',' | ';' | ':' | '!' | '?' | '\'' | '’' | '…' | '*' | '|'),
        };
        let closing = *unopened > 0;
        *unopened = unopened.saturating_sub(1);
        closing
    })
}

/// The bytes before an `@` that may be the local part of an e-mail address.
pub(crate) fn local_part(before: &str) -> usize {
    let start = before.char_indices().rev().take(64).take_while(|&(_, c)| is_local(c)).last();
    let local = start.and_then(|(at, _)| before.get(at..)).unwrap_or_default().trim_start_matches('.');
    if local.ends_with('.') { 0 } else { local.len() }
}

fn is_local(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-' | '+')
}

/// The `@` and the domain that follows it.
pub(crate) fn domain(input: &str) -> Read<'_, &str> {
    let label = || take_while1(|c: char| c.is_alphanumeric() || c == '-');
    recognize((tag("@"), label(), many1_count(preceded(tag("."), label())))).parse(input)
}
