//! Names of the places that readers share a text to, as the buttons beside it say them.
//!
//! ```text
//! network := one of the names below, alone on its line, in whatever case
//! ```

/// Where texts are shared to: no page's own words, whatever its language.
const NAMES: [&str; 26] = [
    "Blogger",
    "Bluesky",
    "Delicious",
    "Digg",
    "Facebook",
    "Flipboard",
    "Google",
    "Google +",
    "Google+",
    "Instagram",
    "LinkedIn",
    "Mastodon",
    "Messenger",
    "Pinterest",
    "Pocket",
    "Reddit",
    "Skype",
    "StumbleUpon",
    "Telegram",
    "Threads",
    "Tumblr",
    "Twitter",
    "Viber",
    "VKontakte",
    "WhatsApp",
    "XING",
];

/// Whether a line is such a name and nothing else.
pub(crate) fn is_network(line: &str) -> bool {
    (4..=11).contains(&line.len()) && NAMES.iter().any(|name| name.eq_ignore_ascii_case(line))
}

#[cfg(test)]
mod tests {
    use super::is_network;

    #[test]
    fn a_name_alone_is_one() {
        assert!(["Facebook", "WHATSAPP", "ReddIt", "Google+"].iter().all(|line| is_network(line)));
        assert!(!["Facebook and I", "Twit", "", "The ferry", "Follow me"].iter().any(|line| is_network(line)));
    }
}
