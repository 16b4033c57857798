//! Which language an entry is written in, where that is not the page's.

use crate::{
    evidence::{Decision, Facts, Page, Role, source_lines},
    locale::stopword::Tally,
    source::beginning,
    value::Language,
};
use std::ops::Range;

/// So many bytes of an entry's text are asked whose small words they are, and so many of each line.
const SAMPLE: usize = 512;
const OF_LINE: usize = 192;

/// The language of the text in `lines`, if its small words are surely of another than the page's.
///
/// The page's own is told by its dates and phrases, which are the platform's; posts may be in any other.
pub(super) fn other(facts: &Facts<'_>, page: &Page, decisions: &[Decision], lines: Range<usize>) -> Option<Language> {
    let usual = page.speech.language.as_ref().map(Language::as_str);
    let is_body = |at: &usize| decisions.get(*at).is_some_and(|it| it.role == Role::Body);
    let (mut words, mut left) = (Tally::new(), SAMPLE);
    let body = lines.filter(is_body).filter_map(|at| facts.get(at));
    for line in body.flat_map(|fact| source_lines(facts.content(fact))) {
        let sample = beginning(line, OF_LINE.min(left));
        if !facts.are_worth(sample) {
            break;
        }
        words.add(sample);
        left -= sample.len();
        if left == 0 || words.is_as_usual(usual) {
            break;
        }
    }
    words.language(usual)?.parse().ok()
}
