//! What a line above the text of the page's post looks like.

use crate::{
    evidence::{Fact, Facts, signer},
    grammar::shape::End,
    locale::record::Piece as Slot,
    why::Witness,
};

/// The longest line that tells who wrote the text behind a few words, in bytes.
const SIGNED_MOST: usize = 80;
/// From so many words on a line says something.
pub(super) const TELLING: usize = 4;

/// How many words a line says; of Korean, Chinese or Japanese, whose characters say more than letters, half as many again.
pub(super) fn says(fact: &Fact) -> usize {
    let dense = fact.line.content.len() * 2 >= fact.shape.graphemes * 5;
    if dense { fact.shape.words * 3 / 2 } else { fact.shape.words }
}

/// What the looks of a line say.
pub(super) fn looks<W: Witness>(fact: &Fact, content: &str, why: &mut W) -> i32 {
    let shape = fact.shape;
    let says = i32::try_from(says(fact).min(TELLING)).unwrap_or(0) - 1;
    let end = match shape.end {
        End::Open | End::Exclamation | End::Question | End::Ellipsis => why.weigh("it ends as titles do", 1),
        End::Period if shape.words <= 9 => why.weigh("a full stop ends it, but it is short", -2),
        End::Period | End::Colon => why.weigh("it ends like a sentence, or with a colon", -3),
        End::Comma => why.weigh("it ends with a comma", -4),
    };
    why.weigh("words that say something", says)
        + end
        + why.weigh("it starts with a small letter", -i32::from(shape.starts_small))
        + why.weigh("a path", -5 * i32::from(is_path(content)))
}

/// Whether a line ends with a word that leads in a name, and a name: "A column by Ann Miller".
pub(super) fn ends_with_name(facts: &Facts<'_>, content: &str) -> bool {
    let names = |rest: &str| signer::is_name(facts, rest, 2);
    let lead = |word: &str| facts.phrase(word).is_some_and(|it| it.len == word.len() && it.slot == Some(Slot::Author));
    content.len() <= SIGNED_MOST
        && content.match_indices(' ').any(|(at, _)| {
            let rest = content.get(at + 1..).unwrap_or_default();
            rest.split_once(' ').is_some_and(|(word, name)| names(name) && lead(word))
        })
}

/// Whether the line is a name and its value: "Views: 12".
pub(super) fn is_field(fact: &Fact, content: &str) -> bool {
    content.split_once([':', '：']).is_some_and(|(name, _)| name.split_whitespace().count() <= 2)
        && fact.shape.words <= TELLING
}

/// Whether the line leads from the site's first page to this one: "Home » Sports » Football".
pub(super) fn is_path(content: &str) -> bool {
    let signs = |sign: char| content.matches(sign).count();
    ['»', '›', '>', '/'].iter().any(|&sign| signs(sign) >= 2)
}
