//! Who or what is quoted: the line before a quotation or after it.

use super::lines::Lines;
use crate::{
    evidence::Fact,
    grammar::shape::{End, count_words},
    locale::saying::{is_saying, is_source_word},
};

/// The most words of a line that leads in a quotation.
const LEAD_MOST: usize = 30;
/// The most words of a source that has no name.
const NAMELESS_MOST: usize = 3;
/// The most words of a line that names a source.
const SOURCE_MOST: usize = 10;

/// Whether a line before a quotation says who is quoted: it names a saying or a source ("Så här skrev jag …
/// den 21/7"), or it is a short name and a colon.
pub(super) fn leads_in(lines: &Lines<'_, '_>, fact: &Fact, content: &str) -> bool {
    let shape = fact.shape;
    let counts = fact.short && (!fact.is_long() || lines.is_worth(content.len()));
    let words = if counts { fact.words(content, LEAD_MOST) } else { 0 };
    if words == 0 || words > LEAD_MOST {
        return false;
    }
    let said = || lines.is_worth(2 * content.len()) && (is_saying(content) || is_source_word(content));
    let leads = match shape.end {
        End::Colon => words <= 4 && shape.title_case || said(),
        End::Open | End::Comma | End::Ellipsis => words <= 20 && said(),
        _ => false,
    };
    leads && !fact.has_several_sentences(content)
}

/// Whether a line after a quotation names its source: `– Elin`, `/Nils`, `(Karin)`, `~Maja~`, "Ur en gammal visa".
pub(super) fn is_source(content: &str) -> bool {
    let named = content.len() <= 120 && content.ends_with(|c: char| c.is_alphanumeric() || c == ')');
    if named && is_source_word(content) && count_words(content, SOURCE_MOST) <= SOURCE_MOST {
        return true;
    }
    let inner = match content.chars().next() {
        Some('–' | '—' | '-' | '/' | '~' | '―') => content.trim_start_matches(['–', '—', '-', '/', '~', '―']),
        Some('(') if content.ends_with([')', '.']) => content.trim_start_matches('('),
        _ => return false,
    };
    let inner = crate::source::trim(inner);
    let words = inner.split_whitespace().count();
    let named = inner.chars().find(|c| c.is_alphanumeric()).is_some_and(|c| c.is_uppercase() || !c.is_lowercase());
    // "– old saying" has no name, and is no sentence either.
    let named = named || words <= NAMELESS_MOST && inner.ends_with(char::is_alphanumeric);
    let sentence = inner.ends_with(['!', '?']) || inner.ends_with('.') && words > 5;
    let plain = !inner.contains(['«', '»', '“', '”', '„', '"']) && !inner.contains(". ");
    plain && inner.len() >= 2 && words <= SOURCE_MOST && content.len() <= 120 && named && !sentence
}
