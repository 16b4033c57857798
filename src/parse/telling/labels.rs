//! Labels, parted by commas or strokes, or each with its `#`.

use crate::{
    event::{Event, Tag, Token},
    parse::out::Out,
    source::Span,
};

/// Labels that no word leads in, parted by commas or strokes, or each with its `#`.
pub(in crate::parse) fn rubric(out: &mut Out<'_>, content: Span) {
    let opened = out.open(Tag::Labels, content.start);
    let signs: &[char] = if content.of(out.text).starts_with('#') {
        &['#', ',', '、', '،', ';']
    } else {
        &[',', '、', '،', ';', '/', '|']
    };
    let end = labels(out, content, content.start, signs);
    out.token_between(Token::Labels, end, content.end);
    out.close(opened);
}

/// Writes the labels of `span`, parted by `signs`; what is between them is a token, from `from` on. Gives up to where it wrote.
pub(super) fn labels(out: &mut Out<'_>, span: Span, mut from: usize, signs: &[char]) -> usize {
    let text = span.of(out.text);
    let mut at = 0;
    for label in text.split(signs) {
        let place = out.trimmed(span.start + at, span.start + at + label.len());
        at += label.len() + text.get(at + label.len()..).and_then(|it| it.chars().next()).map_or(0, char::len_utf8);
        if !place.is_empty() {
            out.token_between(Token::Labels, from, place.start);
            out.text(place, Event::Label);
            from = place.end;
        }
    }
    from
}

/// What parts labels, and labels that begin with a sign of their own.
pub(super) const COMMAS: [char; 5] = [',', '，', '、', '،', ';'];

pub(super) const SIGNED: [char; 6] = ['#', ',', '，', '、', '،', ';'];

/// The fewest words of a sentence behind labels.
const SENTENCE: usize = 3;

/// Labels without the sentence that goes on behind them: "Rivers. Bookmark the permalink".
pub(super) fn without_more(span: Span, text: &str) -> Span {
    let own = span.of(text);
    let goes_on = |(at, _): &(usize, &str)| {
        let rest = own.get(at + 2..).unwrap_or_default();
        rest.starts_with(char::is_uppercase) && rest.split_whitespace().take(SENTENCE).count() == SENTENCE
    };
    let end = own.match_indices(". ").find(goes_on).map_or(own.len(), |(at, _)| at);
    Span::new(span.start, span.start + end)
}
