//! One decision per line: the walk down the page.

mod foot;
mod open;
mod second;
mod titled;

use super::{
    Decision, Fact, Facts, Page, Role, Start,
    anchor::Tag,
    comment,
    filed::{are_hashtags, heads_labels},
    page::Side,
    signer,
};
use crate::{grammar::meta::Kind, value::ChromeRole, why::Witness};
pub(super) use open::Open;
use second::{is_signed, second};

/// What each line of `facts` is.
pub(crate) fn decide<W: Witness>(facts: &Facts<'_>, page: &Page, why: &mut W) -> Vec<Decision> {
    let blank = Decision { role: Role::Body, start: Start::Nothing };
    let mut decisions = vec![blank; facts.lines.len()];
    for zone in &page.zones {
        comment::decide(facts, &page.tags, zone, &mut decisions, why);
    }
    let mut walk = Walk { facts, page, entry: None, decisions, first_head: page.first_head(facts), why };
    for at in 0..facts.lines.len() {
        walk.line(at);
    }
    let Walk { mut decisions, why, .. } = walk;
    super::review::review(facts, page, &mut decisions, why);
    decisions
}

impl Page {
    /// Whether a telling line stands at the head of entries.
    pub(super) fn is_head(&self, facts: &Facts<'_>, at: usize) -> bool {
        self.is_anchor(at) && self.side(facts, at) == Side::Head
    }

    /// The first line at the head of an entry; its title, where that stands above.
    fn first_head(&self, facts: &Facts<'_>) -> Option<usize> {
        let mut lines = 0..self.tags.len();
        lines.find(|&at| !self.goes_on && self.is_anchor(at) && self.side(facts, at) == Side::Head)
    }
}

/// What a line at the foot of an entry tells.
const FOOT: [Kind; 5] = [Kind::Date, Kind::Byline, Kind::Labels, Kind::Time, Kind::Count];

/// Within so many lines below the first one that tells of an entry its text begins.
const HEAD: usize = 5;

pub(super) struct Walk<'f, 'a, W> {
    pub(super) facts: &'f Facts<'a>,
    pub(super) page: &'f Page,
    pub(super) why: &'f mut W,
    pub(super) entry: Option<Open>,
    decisions: Vec<Decision>,
    first_head: Option<usize>,
}

impl<W: Witness> Walk<'_, '_, W> {
    fn line(&mut self, at: usize) {
        if self.page.in_zone(at) {
            let entry = self.entry.get_or_insert_default();
            (entry.closed, entry.ended) = (true, true);
            return;
        }
        match self.page.tags.get(at).copied().unwrap_or(Tag::Prose) {
            Tag::Date | Tag::Weekday | Tag::DateTitle | Tag::Meta | Tag::Count => self.anchor(at),
            Tag::TimeTitle => self.time_title(at),
            Tag::Invitation => self.invitation(at),
            Tag::Chrome(role) | Tag::WeakChrome(role) => {
                self.set(at, Role::Chrome(role), Start::Nothing, "the platform's words");
            }
            Tag::Said | Tag::Reply | Tag::Stamp | Tag::Prose => self.prose(at),
        }
    }

    /// A post of the day, or the first one below its date.
    fn time_title(&mut self, at: usize) {
        let opens = self.entry.is_none_or(|open| open.title || open.body > 0 || open.closed);
        let entry = if opens { Open::default() } else { self.entry.unwrap_or_default() };
        self.entry = Some(Open { title: true, byline: true, ..entry });
        let start = if opens { Start::Entry } else { Start::Nothing };
        self.set(at, Role::TimeTitle, start, "a post of the day");
    }

    fn set(&mut self, at: usize, role: Role, start: Start, name: &'static str) {
        self.why.takes(at, role.reading(), name);
        if let Some(slot) = self.decisions.get_mut(at) {
            *slot = Decision { role, start };
        }
    }

    /// A telling line: at the head or the foot of an entry.
    fn anchor(&mut self, at: usize) {
        let date_led = self.page.tags.get(at) == Some(&Tag::DateTitle);
        let Some(fact) = self.facts.get(at) else { return };
        let head = date_led || self.page.side(self.facts, at) == Side::Head && !self.is_at_foot(at, fact);
        let dated = fact.has(Kind::Date) || fact.has(Kind::Weekday);
        let full = self.entry.is_none_or(|open| {
            open.body > usize::from(open.between || !dated && self.waits(open, fact))
                || open.closed
                || open.dated && dated && !self.is_same_day(open, at)
        });
        let opens = if head { full } else { self.entry.is_none() };
        if head && full && self.is_day_again(at) && !self.entry.is_some_and(|open| open.texted) {
            return self.set(
                at,
                Role::Chrome(ChromeRole::Other),
                Start::Nothing,
                "it tells the day of the entry again",
            );
        }
        if head && full && (self.is_stray_date(at) || self.is_day_again(at)) {
            return self.prose(at);
        }
        if self.is_date_title(at) {
            if let Some(open) = &mut self.entry {
                open.title = true;
            }
            return self.set(
                at,
                Role::Title,
                Start::Nothing,
                "a date in the title's place, that tells less than the day's",
            );
        }
        if opens {
            self.entry = Some(Open::default());
        }
        // What stands right above the body is at the head, wherever lines of its kind stand elsewhere.
        let above_body =
            fact.blanks <= 1 && self.is_text_below(at) && self.entry.is_some_and(|open| open.body == 0 && open.title);
        let start = if opens { Start::Entry } else { Start::Nothing };
        let role = self.anchor_role(at, date_led);
        let name = match (role, opens, head) {
            (Role::Chrome(_), ..) => "the entry has a line of this kind already",
            (_, true, _) => "an entry begins here",
            (_, false, true) => "it goes on with the head of its entry",
            (_, false, false) => "it stands at the foot of its entry",
        };
        self.set(at, role, start, name);
        if let Some(open) = &mut self.entry {
            open.head |= head;
            if std::mem::take(&mut open.between) {
                open.body = 0;
            }
            open.closed |= !head && !above_body;
            open.foot = if head { open.foot } else { Some(at) };
        }
    }

    /// Whether a line tells what the head of the open entry, which has a day and no text yet, does not.
    fn waits(&self, open: Open, fact: &Fact) -> bool {
        let lacks = fact.has(Kind::Labels) && !open.labels || fact.has(Kind::Byline) && !open.byline;
        open.title && open.dated && !open.texted && lacks
    }

    /// Whether text stands below line `at`, and between only what tells of the entry, or one short line more.
    fn is_text_below(&self, at: usize) -> bool {
        let mut below = (at + 1..at + HEAD).filter(|&it| !self.page.is_anchor(it));
        below.next().is_some_and(|first| self.is_text(first) || below.next().is_some_and(|next| self.is_text(next)))
    }

    /// Whether a line is prose, and longer than a title or a sentence.
    pub(super) fn is_text(&self, at: usize) -> bool {
        let text = |fact: &Fact| fact.is_long() || fact.is_sentence();
        self.page.tags.get(at) == Some(&Tag::Prose) && self.facts.get(at).is_some_and(text)
    }

    /// A second line of a kind that the entry has is chrome.
    fn anchor_role(&mut self, at: usize, date_led: bool) -> Role {
        let tag = self.page.tags.get(at).copied();
        let Some((open, fact)) = self.entry.as_mut().zip(self.facts.get(at)) else { return Role::Body };
        if date_led {
            (open.dated, open.title) = (true, true);
            return Role::DateTitle;
        }
        let new_date = (fact.has(Kind::Date) || matches!(tag, Some(Tag::Weekday | Tag::Date))) && !open.dated;
        let new_byline =
            (fact.kinds.has_any(&[Kind::Byline, Kind::Said]) || is_signed(self.facts, fact)) && !open.byline;
        let new_labels = (fact.has(Kind::Labels) || heads_labels(self.facts, at)) && !open.labels;
        let counts = fact.kinds.has_any(&[Kind::Count, Kind::Head]);
        let new_count = counts && !open.count;
        open.dated |= new_date;
        open.date = if new_date { Some(at) } else { open.date };
        // Who wrote it may stand below when.
        open.byline |= new_byline && (self.facts.meta(fact).author().is_some() || !fact.has(Kind::Date));
        open.labels |= new_labels;
        open.count |= new_count;
        match tag {
            _ if !(new_date || new_byline || new_labels || new_count) => Role::Chrome(second(fact.kinds)),
            Some(Tag::Date | Tag::Weekday) => Role::Date,
            Some(Tag::Count) => Role::Count,
            _ => Role::Meta,
        }
    }

    /// A line that asks for comments ends an entry, but for one that stands at the head like a count.
    fn invitation(&mut self, at: usize) {
        let above = self.entry.is_some_and(|open| open.body == 0 || !open.texted && self.is_text(at + 1))
            && self.page.side(self.facts, at) == Side::Head;
        let start = if self.entry.is_none() { Start::Entry } else { Start::Nothing };
        let open = self.entry.get_or_insert_default();
        open.head |= above;
        open.asked |= above;
        (open.closed, open.ended) = (open.closed || !above, open.ended || !above);
        self.set(at, Role::Invitation, start, "it asks for comments");
    }

    fn prose(&mut self, at: usize) {
        if self.is_title_above(at) || self.is_behind_break(at) {
            let between = self.is_between(at + 1);
            self.entry = Some(Open { title: true, between, ..Open::default() });
            return self.set(
                at,
                Role::Title,
                Start::Entry,
                "titles stand above the line that tells of the entry, or behind what ends one",
            );
        }
        if self.is_name_above_day(at) {
            self.entry = Some(Open { byline: true, ..Open::default() });
            return self.set(at, Role::Author, Start::Entry, "a name above each day, and titles below");
        }
        match self.entry {
            None => self.before(at),
            Some(open) if open.closed && (open.body > 0 || open.title) || open.ended => self.after(at, open),
            Some(open) => self.inside(at, open),
        }
    }

    /// Before the first entry.
    fn before(&mut self, at: usize) {
        if self.first_head.is_some_and(|head| head > at) {
            return self.set(at, Role::Front, Start::Nothing, "the first entry begins below");
        }
        self.open(at, Start::Entry);
    }

    /// Opens an entry at a line of prose, its title if it looks like one.
    fn open(&mut self, at: usize, start: Start) {
        let title = self.is_title(at, true);
        self.entry = Some(Open { title, body: usize::from(!title), ..Open::default() });
        let name = if title { "an entry begins with it" } else { "an entry begins with it, and it is no title" };
        self.set(at, if title { Role::Title } else { Role::Body }, start, name);
    }

    /// After the foot of an entry: the next post of the day, or what the site wrote below.
    fn after(&mut self, at: usize, open: Open) {
        // A heading of comments with nothing else tells of no entry.
        let tells =
            |foot: usize| self.facts.get(foot).is_some_and(|fact| !fact.has(Kind::Head) || fact.kinds.has_any(&FOOT));
        let more = open.foot.is_some_and(|foot| tells(foot) && self.page.comes_again(self.facts, foot, at));
        let tagged = |fact: &Fact| fact.blanks == 0 && are_hashtags(self.facts.content(fact));
        if !open.ended && !open.labels && self.facts.get(at).is_some_and(tagged) {
            self.entry = Some(Open { labels: true, ..open });
            return self.set(
                at,
                Role::Labels,
                Start::Nothing,
                "words that begin with #, below what tells of the entry",
            );
        }
        let parts = self.facts.get(at).is_some_and(|fact| fact.rule.is_some());
        // What stands again below feet, above the titles, is a button or a rubric.
        let again = self.page.refrains.is_refrain(at) && self.is_above_title(at);
        if more && !parts && !again {
            return self.open(at, Start::Entry);
        }
        let role = if open.ended || open.body > 0 { Role::After } else { Role::Body };
        self.set(at, role, Start::Nothing, "the foot of the entry stands above it");
    }

    fn inside(&mut self, at: usize, mut open: Open) {
        let named = open.between && self.page.refrains.is_author(at);
        if open.title && open.body == 0 && (named || signer::is_signed(self.facts, self.page, &self.decisions, at)) {
            self.entry = Some(Open { byline: true, ..open });
            return self.set(at, Role::Author, Start::Nothing, "a name between the title and the hour");
        }
        let title = open.body == 0 && !open.title && self.is_title(at, false);
        if open.body == 0
            && !open.title
            && !title
            && self.page.refrains.is_refrain(at)
            && self.is_below_heading(at)
            && self.is_above_title(at)
        {
            return self.set(at, Role::Body, Start::Nothing, "the page says it again and again above its titles");
        }
        open.title |= title;
        open.body += usize::from(!title);
        open.texted |= self.is_text(at);
        self.entry = Some(open);
        let name = if title { "the first line below the head of an entry" } else { "in the body of an entry" };
        self.set(at, if title { Role::Title } else { Role::Body }, Start::Nothing, name);
    }
}
