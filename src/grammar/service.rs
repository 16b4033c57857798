//! Names of the services that a post is shared with: in every language they are the same.
//!
//! ```text
//! share   := words that name two or more services and end no sentence     Udostępnij w X Udostępnij w usłudze Facebook
//! service := one of the names                                              Twitter  Facebook
//! network := such a name alone on its line, in whatever case               FACEBOOK
//! ```

use crate::{locale::cuts::Cuts, step::step};

/// Where texts are shared to, in small letters: no page's own words, whatever its language.
const NETWORKS: [&str; 26] = [
    "blogger",
    "bluesky",
    "delicious",
    "digg",
    "facebook",
    "flipboard",
    "google",
    "google +",
    "google+",
    "instagram",
    "linkedin",
    "mastodon",
    "messenger",
    "pinterest",
    "pocket",
    "reddit",
    "skype",
    "stumbleupon",
    "telegram",
    "threads",
    "tumblr",
    "twitter",
    "viber",
    "vkontakte",
    "whatsapp",
    "xing",
];
/// Names that are words too, or too short: they count beside others only.
const BESIDE: [&str; 5] = ["blogthis", "email", "mail", "mixi", "vk"];
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
        (named + usize::from(name == "X" || is_one_of(&NETWORKS, name) || is_one_of(&BESIDE, name)), all + 1)
    })
}

fn is_one_of(names: &[&str], word: &str) -> bool {
    names.iter().any(|own| own.eq_ignore_ascii_case(word))
}

/// Whether several words of a text may name services, by their first letters: in few lines they do.
fn may_name_several(text: &str) -> bool {
    step(text.len());
    let bytes = text.as_bytes();
    let mut before = b' ';
    let begins = |(at, own): &(usize, &u8)| {
        let starts = !std::mem::replace(&mut before, **own).is_ascii_alphabetic() && own.is_ascii_alphabetic();
        starts && begins_a_name(bytes.get(*at..).unwrap_or_default())
    };
    bytes.iter().enumerate().filter(begins).nth(1).is_some()
}

/// Whether the first two letters begin a name, and the second with the third go on with one.
fn begins_a_name(word: &[u8]) -> bool {
    let has =
        |row: &[u32; 32], a: u8, b: u8| row.get(usize::from(a & 31)).is_some_and(|bits| bits >> (b & 31) & 1 != 0);
    match word {
        [b'X', ..] | [b'v' | b'V', b'k' | b'K', ..] => true,
        [first, second, third, ..] => has(&PAIRS.0, *first, *second) && has(&PAIRS.1, *second, *third),
        _ => false,
    }
}

/// The pairs of letters that the names begin with, and those of their second and third letters.
static PAIRS: ([u32; 32], [u32; 32]) = {
    let (mut firsts, mut seconds) = ([0; 32], [0; 32]);
    let mut lists = [NETWORKS.as_slice(), BESIDE.as_slice()].as_slice();
    while let [names, rest @ ..] = lists {
        let mut names = *names;
        while let [name, others @ ..] = names {
            if let [first, second, third, ..] = name.as_bytes() {
                #[allow(clippy::indexing_slicing, reason = "evaluated when compiling; a miss would not build")]
                {
                    firsts[(*first & 31) as usize] |= 1 << (*second & 31);
                    seconds[(*second & 31) as usize] |= 1 << (*third & 31);
                }
            }
            names = others;
        }
        lists = rest;
    }
    (firsts, seconds)
};

/// How many services a line names that names several, and says little else.
pub(crate) fn shares(line: &mut Cuts<'_>) -> Option<usize> {
    // An item of a list is left to it.
    if line.text.len() > LONGEST || !line.text.starts_with(char::is_alphanumeric) || !may_name_several(line.text) {
        return None;
    }
    let (named, all) = count(line);
    (named >= 2 && all <= named * WORDS).then_some(named)
}

/// Whether a line is the name of a network and nothing else.
pub(crate) fn is_network(line: &str) -> bool {
    (4..=11).contains(&line.len()) && is_one_of(&NETWORKS, line)
}

/// Whether a line names a service and says little else: "Facebook", "Share on Tumblr".
pub(crate) fn is_service(line: &mut Cuts<'_>) -> bool {
    line.text.len() <= 40 && line.text.starts_with(char::is_alphanumeric) && matches!(count(line), (1.., 1..=4))
}

#[cfg(test)]
mod tests {
    use super::{BESIDE, NETWORKS, is_network, is_service, may_name_several, shares};
    use crate::locale::cuts::Cuts;

    #[test]
    fn lines_that_share() {
        for line in [
            "Wyślij pocztą e-mail Wrzuć na bloga Udostępnij w X Udostępnij w usłudze Facebook Udostępnij w serwisie Pinterest",
            "Twitter Facebook",
            "Bunu E-postayla Gönder BlogThis! X'te paylaş Facebook'ta Paylaş Pinterest'te Paylaş",
        ] {
            assert!(shares(&mut Cuts::new(line)).is_some(), "{line}");
        }
        for line in ["I found it on Facebook the other day, and then again on Twitter", "Facebook", "Share"] {
            assert!(shares(&mut Cuts::new(line)).is_none(), "{line}");
        }
        let serves = |line| is_service(&mut Cuts::new(line));
        assert!(serves("Facebook") && !serves("A page on Facebook is enough"));
    }

    #[test]
    fn no_name_is_passed_over() {
        for name in NETWORKS.iter().chain(&BESIDE).chain(&["X"]) {
            for text in
                [format!("{name} {name}"), format!("{0}|{0}", name.to_uppercase()), format!("på {name} och {name}'da")]
            {
                assert!(may_name_several(&text), "{text}");
            }
        }
        assert!(!may_name_several("We walked home along the quay, and Facebook was far away."));
    }

    #[test]
    fn a_name_alone_is_a_network() {
        assert!(["Facebook", "WHATSAPP", "ReddIt", "Google+"].iter().all(|line| is_network(line)));
        assert!(!["Facebook and I", "Twit", "", "The ferry", "Email"].iter().any(|line| is_network(line)));
    }
}
