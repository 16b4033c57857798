//! The links below a comment: which of them head replies, and which end them.

use crate::{evidence::Facts, locale::Role as Phrase};

/// What the links of a line below a comment do.
#[derive(Clone, Copy, Default)]
pub(super) struct Links {
    answers: bool,
    deletes: bool,
    /// Whether they head the replies.
    heads: bool,
}

impl Links {
    pub(super) fn of(facts: &Facts<'_>, at: usize) -> Self {
        let words = || facts.get(at).into_iter().flat_map(|fact| facts.meta(fact).words());
        let any = |roles: &[Phrase]| words().any(|it| roles.contains(&it.role));
        Self {
            answers: any(&[Phrase::Reply, Phrase::ReplyDelete, Phrase::Replies]),
            deletes: any(&[Phrase::Delete, Phrase::ReplyDelete]),
            heads: any(&[Phrase::Replies]),
        }
    }

    pub(super) fn and(self, other: Self) -> Self {
        let [answers, deletes] = [self.answers | other.answers, self.deletes | other.deletes];
        Self { answers, deletes, heads: other.heads }
    }

    /// Whether replies stand below these links, `above` being what the links right above do, and replies `open` so far. Blogger
    /// heads replies with a word below the links of what they answer, and ends them with one more link.
    pub(super) fn go_on_with_replies(self, above: Self, open: bool) -> bool {
        let asks = self.answers && !self.deletes;
        if open { !asks } else { above.answers && (self.heads || above.deletes && asks) }
    }
}
