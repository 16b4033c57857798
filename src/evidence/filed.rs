//! Labels below a text, known by their place: behind a word that stands alone ("Tags"), behind one that heads an
//! archive elsewhere ("Tag: a, b"), a list that no word leads in, words that begin with `#`, or a column of words that
//! the text says too.

mod column;

use super::{Decision, Fact, Facts, Page, Role, Start, anchor::Tag, is_comment};
use crate::{
    grammar::meta::{Kind, Part},
    locale::{Role as Phrase, record::Piece as Slot},
    value::ChromeRole,
};
use std::ops::Range;

/// The most words and bytes of a line that says "Tags" and no more.
const HEADING_WORDS: usize = 3;
const HEADING_BYTES: usize = 40;
/// Within so many lines from the beginning of an entry a column of labels stands, where it stands at its head.
const HEAD: usize = 6;
/// From so many labels on a list without such a word is known, and the most words of one label.
const LABELS: usize = 3;
const LABEL_WORDS: usize = 4;

/// Finds the labels at the foot of each entry that has none.
pub(super) fn label(facts: &Facts<'_>, page: &Page, decisions: &mut [Decision]) {
    let next = |decisions: &[Decision], from: usize| {
        (from..decisions.len()).find(|&at| decisions.get(at).is_some_and(|it| it.start == Start::Entry))
    };
    let mut start = next(decisions, 0);
    while let Some(from) = start {
        start = next(decisions, from + 1);
        let to = start.unwrap_or(decisions.len());
        let entry = Entry { facts, page, decisions, lines: from..to };
        let Some((at, heading)) = entry.labels() else { continue };
        let role = if entry.is_archive(at) { Role::Meta } else { Role::Labels };
        let more = at + 1..at + column::len(&entry, at).max(1);
        if let Some(labels) = decisions.get_mut(at) {
            labels.role = role;
        }
        for label in decisions.get_mut(more).unwrap_or_default() {
            label.role = Role::Chrome(ChromeRole::Labels);
        }
        if let Some(above) = heading.and_then(|at| decisions.get_mut(at)) {
            above.role = Role::Chrome(ChromeRole::Labels);
        }
    }
}

/// Whether all words of a line begin with `#` and go on with a letter.
pub(super) fn are_hashtags(content: &str) -> bool {
    let tag = |word: &str| word.strip_prefix('#').is_some_and(|it| it.starts_with(char::is_alphabetic));
    content.starts_with('#') && content.split_whitespace().all(tag)
}

/// Whether a line leads in labels with the word that heads an archive elsewhere: "Category: Boats".
pub(super) fn heads_labels(facts: &Facts<'_>, at: usize) -> bool {
    let first = facts.get(at).and_then(|fact| facts.meta(fact).pieces.first());
    let Some(Part::Words(words)) = first.map(|piece| &piece.part) else { return false };
    words.role == Phrase::Archive && words.leads == Some(Slot::Labels)
}

struct Entry<'e, 'a> {
    facts: &'e Facts<'a>,
    page: &'e Page,
    decisions: &'e [Decision],
    lines: Range<usize>,
}

impl Entry<'_, '_> {
    fn role(&self, at: usize) -> Option<Role> {
        self.lines.contains(&at).then(|| self.decisions.get(at).map(|it| it.role)).flatten()
    }

    /// Where its labels stand, and the word above them, if one does.
    fn labels(&self) -> Option<(usize, Option<usize>)> {
        let text = self.lines.clone().rev().find(|&at| self.is_text(at))?;
        if text + 1 == self.lines.end || self.lines.clone().any(|at| self.is_labelled(at)) {
            return None;
        }
        let below = || (text + 1..self.lines.end).take_while(|&at| !self.role(at).is_some_and(is_comment));
        let headed = |at: usize| (self.is_heading(at) && self.is_list(at + 1, 1)).then_some((at + 1, Some(at)));
        let apart =
            |at: usize| self.role(at - 1) != Some(Role::Body) || self.facts.get(at).is_some_and(|it| it.blanks > 0);
        let tagged = |at: usize| self.facts.get(at).is_some_and(|fact| are_hashtags(self.facts.content(fact)));
        // Below a name or a day two are enough.
        let least = |at: usize| match self.role(at - 1) {
            Some(Role::Meta | Role::Author | Role::Date) => 2,
            _ => LABELS,
        };
        let listed = |at: usize| self.is_list(at, least(at)) && (apart(at) || tagged(at));
        let alone = |at: usize| (self.is_archive(at) || listed(at)).then_some((at, None));
        let column = |at: usize| (column::len(self, at) > 0).then_some((at, None));
        let hashed = |at: usize| (tagged(at) && self.is_list(at, 1)).then_some((at, None));
        let top = || (self.lines.start + 1..text).take(HEAD);
        let led = |at: usize| self.is_archive(at).then_some((at, None));
        let head = || top().find_map(column).or_else(|| top().find_map(hashed)).or_else(|| top().find_map(led));
        below().find_map(headed).or_else(|| below().find_map(alone)).or_else(|| below().find_map(column)).or_else(head)
    }

    fn is_labelled(&self, at: usize) -> bool {
        self.role(at) == Some(Role::Labels)
            || self.role(at) == Some(Role::Meta) && self.facts.get(at).is_some_and(|fact| fact.has(Kind::Labels))
    }

    fn is_text(&self, at: usize) -> bool {
        let text = |fact: &Fact| fact.is_long() || fact.is_sentence();
        self.role(at) == Some(Role::Body) && self.facts.get(at).is_some_and(text) && !self.is_list(at, LABELS)
    }

    /// "Tag: a, b", which says what is in an archive, or what a post was filed under.
    fn is_archive(&self, at: usize) -> bool {
        self.role(at) == Some(Role::Chrome(ChromeRole::Archive)) && heads_labels(self.facts, at)
    }

    /// A line that says "Tags" and no more.
    fn is_heading(&self, at: usize) -> bool {
        let Some(fact) = self.facts.get(at).filter(|fact| fact.short && fact.shape.words <= HEADING_WORDS) else {
            return false;
        };
        let content = self.facts.content(fact);
        let names = |role| matches!(role, Phrase::Labels | Phrase::Categories);
        let whole = |len: usize| content.get(len..).is_some_and(|rest| !rest.contains(char::is_alphanumeric));
        let free = matches!(self.role(at), Some(Role::Body | Role::After | Role::Chrome(_)));
        free && content.len() <= HEADING_BYTES
            && self.facts.phrase(content).is_some_and(|it| names(it.role) && whole(it.len))
    }

    /// Whether a line is a list of at least `least` labels.
    fn is_list(&self, at: usize, least: usize) -> bool {
        let Some(fact) = self.facts.get(at).filter(|fact| fact.short || least > 1) else { return false };
        let prose = self.page.tags.get(at) == Some(&Tag::Prose);
        let free = matches!(self.role(at), Some(Role::Body | Role::After));
        let content = self.facts.content(fact);
        if prose && free && are_hashtags(content) {
            return true;
        }
        if !prose
            || !free
            || content.ends_with(['.', '!', '?', ':', '…'])
            || least > 1 && !content.contains([',', '、', '،'])
        {
            return false;
        }
        let mut labels = content.split([',', '、', '،']);
        let mut all = 0;
        let small = labels.all(|label| {
            all += 1;
            (1..=LABEL_WORDS).contains(&label.split_whitespace().take(LABEL_WORDS + 1).count())
                && !label.contains(['.', '。', '!', '?', ':', '"'])
        });
        small && all >= least
    }
}
