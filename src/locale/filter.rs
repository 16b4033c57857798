//! What a few bytes tell of a word before it is cut: mostly that it begins nothing and ends nothing.
//!
//! A no is sure; a yes only means that it is worth while to cut the word and to look it up.

use super::{run::opening, table::TABLE};

/// Whether the word that `text` begins with may begin anything.
#[inline]
pub(crate) fn may_begin(text: &str) -> bool {
    opening(text.as_bytes()).is_none_or(|hash| TABLE.may_begin(hash))
}

/// The most signs behind a last word that are looked over.
const SIGNS: usize = 4;

/// Whether the last word of `text` may end such a phrase as a name begins: "said".
#[inline]
pub(crate) fn may_end(text: &str) -> bool {
    let mut signs = 0;
    let mut rest = text.as_bytes();
    while let [before @ .., b] = rest
        && b.is_ascii()
        && !b.is_ascii_alphanumeric()
    {
        (rest, signs) = (before, signs + 1);
        if signs > SIGNS {
            return true;
        }
    }
    match rest {
        [] => false,
        [.., b'\'', _] => true,
        [.., near, last] if near.is_ascii() && last.is_ascii() => TABLE.may_end(*near, *last),
        [last] if last.is_ascii() => TABLE.may_end(b' ', *last),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::{may_begin, may_end};
    use crate::locale::{cut::cut, gate::Gate, table::TABLE};

    /// As somebody types it, in small letters, capitals, and with one of them.
    fn typed(word: &str) -> [String; 3] {
        let first = word.chars().next().map_or(0, char::len_utf8);
        [word.to_owned(), word.to_uppercase(), word[..first].to_uppercase() + &word[first..]]
    }

    #[test]
    fn no_word_of_the_tables_is_passed_over() {
        for word in TABLE.texts().flat_map(typed) {
            for behind in ["", " ", ": and more", "'s behind it", "\u{301} and more", "12345678"] {
                let text = format!("{word}{behind}");
                let Some(own) = cut(&text, 0).filter(|own| own.start == 0) else { continue };
                assert!(own.gate.is_closed() || may_begin(&text), "{text:?}");
            }
            for (before, behind) in [("", ""), ("Joe ", ":"), ("Joe d'", "..."), ("\u{201c}", "!"), ("3", "?????????")]
            {
                let text = format!("{before}{word}{behind}");
                let last = std::iter::successors(cut(&text, 0), |word| cut(&text, word.end)).last();
                assert!(last.is_none_or(|last| !last.gate.has(Gate::END)) || may_end(&text), "{text:?}");
            }
        }
    }

    #[test]
    fn most_prose_is_passed_over() {
        let prose = [
            "Granny baked bread again.",
            "Båten ligger kvar vid bryggan.",
            "Peculiar clouds gathered slowly!",
            "Gestern regnete es den ganzen Nachmittag.",
            "Después fuimos a la playa con los niños.",
            "Ensuite nous avons pris le petit chemin.",
            "Wszyscy poszli spać bardzo późno.",
            "Sedan gick hon hem igen och lade sig.",
        ];
        let asked = |is: fn(&str) -> bool| prose.iter().filter(|text| is(text)).collect::<Vec<_>>();
        assert!(asked(may_begin).len() < 3, "{:?}", asked(may_begin));
        assert!(asked(may_end).len() < 4, "{:?}", asked(may_end));
    }
}
