//! Lines that tell of an entry: which of their kinds a line is taken for.

use super::{Fact, Facts};
use crate::{
    grammar::{
        meta::{Kind, Meta, Part},
        service::is_network,
        shape::{End, end},
    },
    locale::{Role, fold::digit},
    source::{Holds, bare_len},
    value::{ChromeRole, Reading},
    why::Witness,
};

/// What a line tells, before its place on the page is asked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Tag {
    Prose,
    /// A date alone on its line.
    Date,
    /// A day of the week alone on its line.
    Weekday,
    /// A full date and something that may be a title.
    DateTitle,
    /// A full date and a word or two, a name perhaps.
    Stamp,
    /// A time and, behind a dash, something that may be a title: LiveJournal's posts of one day.
    TimeTitle,
    /// Who, when, under what, how many comments: any of these.
    Meta,
    /// A count of comments, or their heading, alone.
    Count,
    Invitation,
    Said,
    Reply,
    Chrome(ChromeRole),
    /// The same, but a single common word: only beside others of its kind.
    WeakChrome(ChromeRole),
}

impl Tag {
    /// What the line could be, and what about it says so.
    const fn says(self) -> (Reading, &'static str) {
        match self {
            Self::Prose => (Reading::Text, "it tells nothing of an entry"),
            Self::Date => (Reading::Date, "a date alone on its line"),
            Self::Weekday => (Reading::Date, "a day of the week alone on its line"),
            Self::DateTitle => (Reading::DateTitle, "a full date and words that may be a title"),
            Self::Stamp => (Reading::Byline, "a full date and a word or two, a name perhaps"),
            Self::TimeTitle => (Reading::TimeTitle, "a time, a dash and words that may be a title"),
            Self::Meta => (Reading::Byline, "words that lead in an author, labels or a count, or a date beside them"),
            Self::Count => (Reading::Count, "a count of comments, or their heading"),
            Self::Invitation => (Reading::Invitation, "words that ask for comments"),
            Self::Said => (Reading::CommentHead, "a name and a word like “said”"),
            Self::Reply => (Reading::Reply, "words of links that answer or delete"),
            Self::Chrome(_) => (Reading::Chrome, "words that platforms print"),
            Self::WeakChrome(_) => (Reading::Chrome, "one common word that platforms print"),
        }
    }

    /// Tells what line `at` could be.
    pub(super) fn tell<W: Witness>(self, at: usize, why: &mut W) {
        let (reading, name) = self.says();
        if self != Self::Prose {
            why.takes(at, reading, name);
        }
    }

    /// Tells that line `at`, which had this tag, now has another.
    pub(super) fn settled<W: Witness>(self, at: usize, to: Self, name: &'static str, why: &mut W) {
        match to {
            Self::Prose => why.refuses(at, self.says().0, name),
            _ => why.takes(at, to.says().0, name),
        }
    }
}

/// The longest link to another post, in bytes.
const NEIGHBOUR_MOST: usize = 160;

/// The most letters and digits that an author's name has.
const NAME_MOST: usize = 60;

/// What the line tells.
pub(super) fn tag(facts: &Facts<'_>, fact: &Fact) -> Tag {
    if fact.image {
        return Tag::Chrome(ChromeRole::Image);
    }
    if is_folded(facts.content(fact)) {
        return Tag::Chrome(ChromeRole::Archive);
    }
    if is_paging(facts.content(fact)) {
        return Tag::Chrome(ChromeRole::Navigation);
    }
    let meta = facts.meta(fact);
    if meta.kinds.is_empty() {
        let content = facts.content(fact);
        return match () {
            () if is_neighbour(fact, content) => Tag::Chrome(ChromeRole::Navigation),
            () if fact.short && is_network(content) => Tag::WeakChrome(ChromeRole::Share),
            () => Tag::Prose,
        };
    }
    if meta.is_date_alone() {
        return Tag::Date;
    }
    let content = facts.content(fact);
    if content.contains("://") {
        return Tag::Prose;
    }
    if !meta.is_whole() {
        return broken(meta, content);
    }
    whole(meta, content)
}

/// Whether an arrow leads to the post before or after: "← The barn", "Hay →".
fn is_neighbour(fact: &Fact, content: &str) -> bool {
    let arrow = || content.starts_with('←') || content.ends_with('→');
    fact.short && fact.holds.has(Holds::SYMBOL) && content.len() <= NEIGHBOUR_MOST && arrow()
}

/// A year or a month of an archive that folds out, with the number of its entries: "▼ 2010 (45)", "► maj (3)".
fn is_folded(content: &str) -> bool {
    const SIGNS: [char; 8] = ['▼', '►', '▶', '▸', '▾', '◄', '◀', '▽'];
    let Some(inner) = content.strip_suffix(')').filter(|_| content.len() <= 80) else { return false };
    let Some((name, count)) = inner.rsplit_once('(') else { return false };
    !count.is_empty() && count.chars().all(|c| digit(c).is_some()) && name.trim_start().starts_with(SIGNS)
}

/// The titles before and after with the way home between them: "« Low tide | Main | Three loaves »".
fn is_paging(content: &str) -> bool {
    content.starts_with(['«', '<', '←', '‹'])
        && content.ends_with(['»', '>', '→', '›'])
        && content.len() <= 240
        && content.contains(['|', '｜'])
}

fn whole(meta: &Meta, content: &str) -> Tag {
    let kinds = meta.kinds;
    let author = meta.author().and_then(|piece| content.get(piece.range.clone())).map_or(0, bare_len);
    if author > NAME_MOST {
        return Tag::Prose;
    }
    match () {
        () if kinds.has(Kind::Said) && is_name(meta, content) => Tag::Said,
        () if kinds.has_any(&[Kind::Reply, Kind::Removed])
            && !kinds.has_any(&[Kind::Date, Kind::Byline, Kind::Count]) =>
        {
            Tag::Reply
        }
        () if kinds.has(Kind::Byline) && !is_sentence(meta, content) => Tag::Meta,
        () if kinds.has_any(&[Kind::Count, Kind::Head]) && !kinds.has_any(&[Kind::Date, Kind::Labels, Kind::Time]) => {
            Tag::Count
        }
        () if heads_archive(meta) => chrome(meta, content),
        () if kinds.has_any(&[Kind::Date, Kind::Labels, Kind::Count]) && !kinds.has(Kind::Byline) => Tag::Meta,
        () if kinds.has(Kind::Invitation) => Tag::Invitation,
        () if kinds.chrome == Some(ChromeRole::Archive) => chrome(meta, content),
        () if kinds.has(Kind::Weekday) => Tag::Weekday,
        () => chrome(meta, content),
    }
}

/// Whether a line begins as the heading of an archive and tells nothing but its day besides.
fn heads_archive(meta: &Meta) -> bool {
    let first = matches!(meta.pieces.first(), Some(piece) if matches!(&piece.part, Part::Words(words) if words.role == Role::Archive));
    first && !meta.kinds.has_any(&[Kind::Labels, Kind::Count])
}

/// Whether what stands before "said" can be a name: a few words, and no day without an hour unless the name comes first.
fn is_name(meta: &Meta, content: &str) -> bool {
    let Some(author) = meta.author() else {
        return meta.words().any(|words| words.role == Role::AuthorSaid) && meta.known <= 40;
    };
    let name = content.get(author.range.clone()).unwrap_or_default();
    // "At 9:02 PM, May 05, 2007, Ann said...": only of comments the hour is told.
    let first =
        meta.kinds.has(Kind::Time) || meta.date().is_none_or(|(date, _)| date.range.start >= author.range.start);
    // "Jill @ Called To Be A Mom says"
    let most = if name.contains(" @ ") { 10 } else { 6 };
    name.len() <= NAME_MOST && name.split_whitespace().count() <= most && first
}

/// "By the way, we went home." has the words of a byline and the end of a sentence.
fn is_sentence(meta: &Meta, content: &str) -> bool {
    let name = meta.author().map_or("", |piece| content.get(piece.range.clone()).unwrap_or_default());
    let many = name.split_whitespace().count() > 6;
    let bare = !meta.kinds.has_any(&[Kind::Date, Kind::Time, Kind::Count, Kind::Labels]);
    bare && (many
        || content.ends_with([',', '،', '、'])
        || content.ends_with(['.', '!', '?', ':']) && name.split_whitespace().count() > 2
        || meta.author().is_none())
}

fn chrome(meta: &Meta, content: &str) -> Tag {
    let Some(role) = meta.kinds.chrome else { return Tag::Prose };
    let single = meta.known <= 12 && meta.words().count() == 1 && !meta.kinds.has(Kind::Date);
    if single && matches!(end(content), End::Period | End::Exclamation) {
        return Tag::Prose;
    }
    let seen = meta.words().any(|words| words.seen);
    if single || !seen && meta.words().count() < 2 { Tag::WeakChrome(role) } else { Tag::Chrome(role) }
}

/// A line that was recognised in part.
fn broken(meta: &Meta, content: &str) -> Tag {
    let Some(first) = meta.pieces.first() else { return Tag::Prose };
    // "Pingback: Three loaves | The Ferry Almanac"
    let pings = matches!(&first.part, Part::Words(words) if words.role == Role::Trackback);
    if pings && content.get(first.range.end..).is_some_and(|after| after.trim_start().starts_with(':')) {
        return Tag::Chrome(ChromeRole::Link);
    }
    let bars = meta.pieces.iter().filter(|piece| matches!(piece.part, Part::Bar)).count();
    let kinds = meta.kinds;
    let told = [Kind::Date, Kind::Time, Kind::Byline, Kind::Labels, Kind::Count, Kind::Invitation]
        .iter()
        .filter(|&&kind| kinds.has(kind))
        .count();
    if kinds.has(Kind::Said) && meta.unknown <= 20 && is_name(meta, content) {
        return Tag::Said;
    }
    if counts_title(meta, content) {
        return Tag::Count;
    }
    let full = meta.date().is_some_and(|(_, date)| date.is_full());
    let only_when = !kinds.has_any(&[Kind::Byline, Kind::Labels, Kind::Count, Kind::Invitation]);
    // An item of a list, or who is quoted and when: "— Ann (@ann) May 3, 2012".
    if only_when && content.starts_with(['•', '*', '-', '–', '—', '―']) {
        return Tag::Prose;
    }
    if told >= 2 && !only_when && meta.unknown <= 40 + meta.known
        || bars > 0 && told >= 1 && (full || kinds.has(Kind::Count)) && meta.unknown <= 80
    {
        return Tag::Meta;
    }
    if full && kinds.has(Kind::Time) && kinds.has(Kind::Reply) && meta.unknown < meta.known {
        return Tag::Meta;
    }
    if matches!(&first.part, Part::Date(date) if date.is_full()) && content.len() <= 160 {
        return Tag::DateTitle;
    }
    if matches!(&first.part, Part::Time(_)) && told == 1 && is_parted(meta, content) && content.len() <= 160 {
        return Tag::TimeTitle;
    }
    if told <= 2 && only_when && full && is_stamp(meta, content) {
        return Tag::Stamp;
    }
    if kinds.has(Kind::Count) && meta.unknown <= 12 && content.len() <= 60 { Tag::Count } else { Tag::Prose }
}

/// Whether a line begins with a count and ends with a title in marks, with a word or two between: `3 svar til "Snø"`.
fn counts_title(meta: &Meta, content: &str) -> bool {
    let [count, title] = meta.pieces.as_slice() else { return false };
    let counted = matches!(&count.part, Part::Words(words) if words.number.is_some() && meta.kinds.has(Kind::Count));
    let rest = content.get(count.range.end..).unwrap_or_default();
    let opens = rest.find(['"', '“', '„', '«', '»', '”', '「', '『', '《', '‘', '\'']);
    let near = opens.is_some_and(|at| rest.get(..at).is_some_and(|lead| lead.split_whitespace().count() <= 2));
    counted
        && matches!(title.part, Part::Free | Part::Title)
        && near
        && rest.ends_with(['"', '”', '“', '»', '«', '」', '』', '》', '’', '\''])
}

/// The most bytes of a line with a date and a name, and the most words of the name.
const STAMP_MOST: (usize, usize) = (80, 4);

/// Whether what stands beside the date is a word or a few, as a name or "Published" is.
pub(super) fn is_stamp(meta: &Meta, content: &str) -> bool {
    let free = meta.pieces.iter().filter(|piece| matches!(piece.part, Part::Free));
    let words = free.filter_map(|piece| content.get(piece.range.clone())).map(|text| text.split_whitespace().count());
    let ends = content.ends_with(['.', '!', '?', '…', ',', ';', ':']);
    content.len() <= STAMP_MOST.0 && words.sum::<usize>() <= STAMP_MOST.1 && !ends
}

/// Whether a dash or a colon parts the first piece from the rest.
fn is_parted(meta: &Meta, content: &str) -> bool {
    let after = meta.pieces.first().and_then(|first| content.get(first.range.end..)).unwrap_or_default();
    first_sign(after).is_some_and(|c| matches!(c, '-' | '–' | '—' | ':'))
}

fn first_sign(text: &str) -> Option<char> {
    text.chars().find(|c| !c.is_whitespace())
}
