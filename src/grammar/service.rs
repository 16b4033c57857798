//! Names of the services that a post is shared with: in every language they are the same.
//!
//! ```text
//! share   := words that name two or more services and end no sentence     Udostępnij w X Udostępnij w usłudze Facebook
//! service := one of the names                                              Twitter  Facebook
//! ```

use crate::locale::cut::cut;

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
fn count(line: &str) -> (usize, usize) {
    let words = std::iter::successors(cut(line, 0), |word| cut(line, word.end));
    words.fold((0, 0), |(named, all), word| {
        let text = line.get(word.start..word.end).unwrap_or_default();
        // Turkish and others put their endings behind an apostrophe: Twitter'da.
        let name = text.split(['\'', '’']).next().unwrap_or_default();
        (named + usize::from(name == "X" || NAMES.iter().any(|own| own.eq_ignore_ascii_case(name))), all + 1)
    })
}

/// Whether a line names several services and says little else.
pub(crate) fn shares(line: &str) -> bool {
    // An item of a list is left to it.
    if line.len() > LONGEST || !line.starts_with(char::is_alphanumeric) {
        return false;
    }
    let (named, all) = count(line);
    named >= 2 && all <= named * WORDS
}

/// Whether a line names a service and says little else: "Facebook", "Share on Tumblr".
pub(crate) fn is_service(line: &str) -> bool {
    line.len() <= 40 && line.starts_with(char::is_alphanumeric) && matches!(count(line), (1.., 1..=4))
}

#[cfg(test)]
mod tests {
    use super::{is_service, shares};

    #[test]
    fn lines_that_share() {
        for line in [
            "Wyślij pocztą e-mail Wrzuć na bloga Udostępnij w X Udostępnij w usłudze Facebook Udostępnij w serwisie Pinterest",
            "Twitter Facebook",
            "Bunu E-postayla Gönder BlogThis! X'te paylaş Facebook'ta Paylaş Pinterest'te Paylaş",
        ] {
            assert!(shares(line), "{line}");
        }
        for line in ["I found it on Facebook the other day, and then again on Twitter", "Facebook", "Share"] {
            assert!(!shares(line), "{line}");
        }
        assert!(is_service("Facebook") && !is_service("A page on Facebook is enough"));
    }
}
