//! Names for the places of a page, to link to.

use crate::source::Map;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// A title's part of a name ends with the word that takes it over this many bytes; a word alone may have twice as many.
const LONG: usize = 60;

/// The names that were given so far, each with the number that was last hung on it.
#[derive(Default)]
pub(super) struct Permalinks(Map<String, u64>);

impl Permalinks {
    /// A name that no other has: of day and title what there is, and a number where that is not enough.
    pub(super) fn give(&mut self, day: &str, title: &str) -> String {
        let title = slug(title);
        let parts = [day, &title].into_iter().filter(|it| !it.is_empty());
        let mut name = parts.collect::<Vec<_>>().join("-");
        if name.is_empty() {
            name.push_str("entry");
        }
        let mut number = self.0.get(&name).copied().unwrap_or(0);
        let mut given = name.clone();
        while self.0.contains_key(&given) {
            number = number.saturating_add(1).max(2);
            given = format!("{name}-{number}");
        }
        self.0.insert(name, number);
        self.0.entry(given.clone()).or_insert(0);
        given
    }
}

/// The letters and digits of `title` in lower case, hyphens between its words.
fn slug(title: &str) -> String {
    // Characters below the first that combines are composed already.
    if title.chars().all(|c| c < '\u{300}') { slug_of(title.chars()) } else { slug_of(title.nfc()) }
}

fn slug_of(title: impl Iterator<Item = char>) -> String {
    let mut slug = String::new();
    let mut gap = true;
    for c in title.flat_map(char::to_lowercase) {
        if !c.is_alphanumeric() && (gap || !is_combining_mark(c)) {
            gap = true;
            continue;
        }
        if slug.len() >= if gap { LONG } else { 2 * LONG } {
            break;
        }
        if std::mem::take(&mut gap) && !slug.is_empty() {
            slug.push('-');
        }
        slug.push(c);
    }
    slug
}

#[cfg(test)]
mod tests {
    use super::{LONG, Permalinks};

    #[test]
    fn a_name_is_the_day_and_the_title() {
        let mut names = Permalinks::default();
        assert_eq!(names.give("2012-03-03", "Om ”snö”, igen!"), "2012-03-03-om-snö-igen");
        assert_eq!(names.give("2012-03-03", ""), "2012-03-03");
        assert_eq!(names.give("", "\"><b onclick=\u{0}"), "b-onclick");
        assert_eq!(names.give("", "हिन्दी ブログ"), "हिन्दी-ブログ");
        assert_eq!(names.give("", "***"), "entry");
        assert!(names.give("", &"lång titel ".repeat(40)).len() < 2 * LONG);
        assert!(names.give("", &"a".repeat(400)).len() <= 2 * LONG);
    }

    #[test]
    fn no_two_names_are_the_same() {
        let mut names = Permalinks::default();
        let given = ["a", "a", "a 2", "a", "a-2", "a"].map(|title| names.give("", title));
        assert_eq!(given, ["a", "a-2", "a-2-2", "a-3", "a-2-3", "a-4"]);
    }
}
