//! Which addresses become links.

/// The schemes that a link of ours may have; all else, `javascript:` and `data:` first, stays text.
const SCHEMES: [&str; 3] = ["http://", "https://", "ftp://"];

/// Whether `url` is an absolute address of the web, fit to follow.
pub(super) fn is_web(url: &str) -> bool {
    let whole = !url.contains(|c: char| c.is_whitespace() || c.is_control());
    whole && SCHEMES.iter().any(|scheme| has_prefix(url, scheme)) || is_mail_url(url)
}

/// Whether `address` is a plain e-mail address: nothing that `mailto:` gives a meaning to.
pub(super) fn is_mail(address: &str) -> bool {
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '+' | '@' | '~' | '\'');
    let parts = address.split_once('@');
    address.chars().all(plain) && parts.is_some_and(|(who, host)| !who.is_empty() && !host.is_empty())
}

fn is_mail_url(url: &str) -> bool {
    has_prefix(url, "mailto:") && url.split_once(':').is_some_and(|(_, address)| is_mail(address))
}

/// Whether `text` begins with `prefix`, ASCII case aside, and goes on.
fn has_prefix(text: &str, prefix: &str) -> bool {
    text.split_at_checked(prefix.len())
        .is_some_and(|(head, rest)| head.eq_ignore_ascii_case(prefix) && !rest.is_empty())
}

#[cfg(test)]
mod tests {
    use super::{is_mail, is_web};

    #[test]
    fn only_what_is_safe_to_follow() {
        for url in ["http://a.example", "HTTPS://å.example/?a=b&c#d", "ftp://a.example/b", "mailto:bo@a.example"] {
            assert!(is_web(url), "{url}");
        }
        for url in ["javascript:alert(1)", "data:text/html,a", "/a", "//a.example", "http:", "https://", "å", ""] {
            assert!(!is_web(url), "{url}");
        }
        for url in [" http://a.example", "java\nscript:a", "http://a\u{0}b", "mailto:a@b?bcc=c@d", "vbscript:a"] {
            assert!(!is_web(url), "{url}");
        }
    }

    #[test]
    fn an_address_is_nothing_but_an_address() {
        assert!(is_mail("bo.ek+blogg@snö.example"));
        assert!(!is_mail("bo@a.example?subject=b") && !is_mail("bo") && !is_mail("@a") && !is_mail("bo@"));
    }
}
