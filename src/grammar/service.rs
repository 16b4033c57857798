//! Names of the services that a post is shared with: in every language they are the same.
//!
//! ```text
//! share   := words that name two or more services and end no sentence     Udostępnij w X Udostępnij w usłudze Facebook
//! service := one of the names                                              Twitter  Facebook
//! ```

use crate::locale::cuts::Cuts;

/// The names, in small letters.
const NAMES: [&str; 19] = [
    "blogthis",
    "delicious",
    "digg",
    "email",
    "facebook",
    "flipboard",
    "linkedin",
    "mail",
    "mastodon",
    "mixi",
    "pinterest",
    "pocket",
    "reddit",
    "stumbleupon",
    "telegram",
    "tumblr",
    "twitter",
    "vk",
    "whatsapp",
];
/// The most words that each service takes in a line that shares.
const WORDS: usize = 6;
/// The longest such line, in bytes.
const LONGEST: usize = 240;

/// How many services a line names, and how many words it has.
fn count(line: &mut Cuts<'_>) -> (usize, usize) {
    let text = line.text;
    let words = std::iter::successors(line.apart(0), |word| line.apart(word.end));
    words.fold((0, 0), |(named, all), word| {
        let text = text.get(word.start..word.end).unwrap_or_default();
        // Turkish and others put their endings behind an apostrophe: Twitter'da.
        let name = text.split(['\'', '’']).next().unwrap_or_default();
        (named + usize::from(name == "X" || NAMES.iter().any(|own| own.eq_ignore_ascii_case(name))), all + 1)
    })
}

/// Whether a line names several services and says little else.
pub(crate) fn shares(line: &mut Cuts<'_>) -> bool {
    // An item of a list is left to it.
    if line.text.len() > LONGEST || !line.text.starts_with(char::is_alphanumeric) {
        return false;
    }
    let (named, all) = count(line);
    named >= 2 && all <= named * WORDS
}

/// Whether a line names a service and says little else: "Facebook", "Share on Tumblr".
pub(crate) fn is_service(line: &mut Cuts<'_>) -> bool {
    line.text.len() <= 40 && line.text.starts_with(char::is_alphanumeric) && matches!(count(line), (1.., 1..=4))
}

#[cfg(test)]
mod tests {
    use super::{is_service, shares};
    use crate::locale::cuts::Cuts;

    #[test]
    fn lines_that_share() {
        for line in [
            "Wyślij pocztą e-mail Wrzuć na bloga Udostępnij w X Udostępnij w usłudze Facebook Udostępnij w serwisie Pinterest",
            "Twitter Facebook",
            "Bunu E-postayla Gönder BlogThis! X'te paylaş Facebook'ta Paylaş Pinterest'te Paylaş",
        ] {
            assert!(shares(&mut Cuts::new(line)), "{line}");
        }
        for line in ["I found it on Facebook the other day, and then again on Twitter", "Facebook", "Share"] {
            assert!(!shares(&mut Cuts::new(line)), "{line}");
        }
        let serves = |line| is_service(&mut Cuts::new(line));
        assert!(serves("Facebook") && !serves("A page on Facebook is enough"));
    }
}
