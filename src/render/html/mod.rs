//! HTML as a person would write it by hand, for a page or for a place in one.
//!
//! | in the tree | in HTML |
//! |---|---|
//! | entry | `article.h-entry[id]`; its title an `h2`, or its date where it has none |
//! | date | `time[datetime]`, an entry's with `dt-published` and a link to the entry; where no day is sure, `span[data-candidates]` |
//! | section | `section`, its title one heading deeper than what it stands in |
//! | paragraph | `p`; a hard line break is `br`, a soft one a newline |
//! | quotation | `blockquote`; with an attribution in a `figure`, and that in its `figcaption` |
//! | inline quotation | `q` |
//! | list | `ul`, or `ol` with `type`, `start` and `li[value]` where they are not what HTML expects |
//! | preformatted, separator | `pre`; `p.separator[role=separator]` |
//! | byline, labels | `p.byline` with `p-author`; `ul.labels` with `p-category` |
//! | footer | `div.discussion[data-count]`, in it `ol.comments` of `li.h-cite`, replies in an `ol` of their own |
//! | front, after, back | `header`, `footer`, `footer` |
//! | chrome | `p.chrome.chrome-share` and so on |
//!
//! The text of the elements is the text of the tree, in its order, and nothing else: quotation marks are
//! text (the style sheet of a page takes away those that browsers add to `q`; a fragment's reader should
//! do the same), and what is ours, such as the number of comments, stands in attributes. The words that
//! told an entry's parts, "Posted by" and the like, are tokens and not in the tree.
//!
//! `dir` stands where the letters of an entry or a comment run another way than what is around it.
//!
//! A page has besides: the title and a table of contents where there are several entries, and the entries' particulars
//! for machines, as JSON-LD of schema.org. Its policy allows its own style sheet and nothing else.
//!
//! Nothing in a text becomes markup. Addresses become links only with the schemes `http`, `https`, `ftp`
//! and `mailto`. What HTML cannot carry (see [`find_uncarried`](crate::source::find_uncarried)) becomes U+FFFD;
//! whatever ends a line becomes LF.

mod address;
mod block;
mod contents;
mod direction;
mod escape;
mod head;
mod json_ld;
mod leaf;
mod markup;
mod moment;
mod node;
mod page;
mod permalink;
mod post;
mod posting;
mod quotation;
mod writer;

#[cfg(feature = "inspect")]
pub(super) use escape::{write_attribute, write_text};

use super::ahead::Ahead;
use crate::{event::Event, source::Span, value::Language};
use std::fmt;
use writer::Writer;

/// How to write HTML.
///
/// ```
/// use blogtext::{Event, Span, Tag, TagEnd, render::Html};
///
/// let events = [Event::Start(Tag::Paragraph), Event::Text("a < b".into()), Event::End(TagEnd::Paragraph)];
/// let html = Html::new().fragment(events.map(|event| (event, Span::EMPTY)));
/// assert_eq!(html, "<p>a &lt; b</p>\n");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Html<'t> {
    heading_level: Option<u8>,
    classes: bool,
    chrome: bool,
    language: Option<Language>,
    title: Option<&'t str>,
    permalinks: bool,
    page: bool,
    /// Whether elements say in `data-node` which node they stand for.
    nodes: bool,
}

impl Default for Html<'_> {
    fn default() -> Self {
        Self::new()
    }
}

impl<'t> Html<'t> {
    /// Headings from `h2` on, class names, permalinks, chrome, the text's own language and title.
    pub const fn new() -> Self {
        Self {
            heading_level: None,
            classes: true,
            chrome: true,
            language: None,
            title: None,
            permalinks: true,
            page: false,
            nodes: false,
        }
    }

    /// The level of an entry's heading, 1 to 6; if not given 2, and 1 in a page of one entry. What is deeper than
    /// `h6` is an `h6`.
    #[must_use]
    pub const fn heading_level(self, level: u8) -> Self {
        let heading_level = match level {
            0 => 1,
            7.. => 6,
            level => level,
        };
        Self { heading_level: Some(heading_level), ..self }
    }

    /// With or without class names, and the elements that are there only to bear them.
    #[must_use]
    pub const fn classes(self, classes: bool) -> Self {
        Self { classes, ..self }
    }

    /// With or without an `id` for each entry, made of its day and its title, and its date a link to that. They are
    /// unique in what is written at once; a page has them always.
    #[must_use]
    pub const fn permalinks(self, permalinks: bool) -> Self {
        Self { permalinks, ..self }
    }

    /// With `data-node` on each element that stands for a node: its kind, and where it stands in the text.
    #[cfg(feature = "inspect")]
    pub(super) const fn with_nodes(self) -> Self {
        Self { nodes: true, ..self }
    }

    /// With or without the lines that the platform wrote around the posts.
    #[must_use]
    pub const fn chrome(self, chrome: bool) -> Self {
        Self { chrome, ..self }
    }

    /// The language that `lang` says, whatever the document's is.
    #[must_use]
    pub const fn language(self, language: Language) -> Self {
        Self { language: Some(language), ..self }
    }

    /// The title of a page; without one it is that of its only entry, or its date, or the days from the first
    /// entry to the last.
    #[must_use]
    pub const fn title(self, title: &'t str) -> Self {
        Self { title: Some(title), ..self }
    }

    /// The HTML of `events`, to stand in a page: no `html`, `head` or `body`, no style.
    pub fn fragment<'a>(self, events: impl IntoIterator<Item = (Event<'a>, Span)>) -> String {
        let mut out = String::new();
        // A `String` takes whatever is written.
        let _ = self.write_fragment(events, &mut out);
        out
    }

    /// Writes to `out` what [`fragment`](Self::fragment) gives, in pieces of some 16 KiB. Whatever the events are, each element is closed.
    ///
    /// # Errors
    ///
    /// Those of `out`.
    pub fn write_fragment<'a, W: fmt::Write>(
        self,
        events: impl IntoIterator<Item = (Event<'a>, Span)>,
        out: &mut W,
    ) -> fmt::Result {
        Writer::new(self, Ahead::new(written(events))).write(out)
    }

    /// The HTML of `events` as a page of its own: with a small style sheet that reads well on paper, on a
    /// phone and in the dark, without a script that runs, and asking nothing of any server. As its head tells of all
    /// entries, the events are held until it is written.
    ///
    /// ```
    /// use blogtext::{Event, Span, render::Html};
    /// let page = Html::new().title("Snö").page([(Event::Text("Hej".into()), Span::EMPTY)]);
    /// assert!(page.starts_with("<!doctype html>\n"));
    /// assert!(page.contains("<title>Snö</title>"));
    /// ```
    pub fn page<'a>(self, events: impl IntoIterator<Item = (Event<'a>, Span)>) -> String {
        let mut out = String::new();
        // A `String` takes whatever is written.
        let _ = self.write_page(events, &mut out);
        out
    }

    /// Writes to `out` what [`page`](Self::page) gives.
    ///
    /// # Errors
    ///
    /// Those of `out`.
    pub fn write_page<'a, W: fmt::Write>(
        self,
        events: impl IntoIterator<Item = (Event<'a>, Span)>,
        out: &mut W,
    ) -> fmt::Result {
        page::write(Html { page: true, ..self }, Ahead::new(written(events)), out)
    }
}

/// The events that anything is written for.
fn written<'a>(events: impl IntoIterator<Item = (Event<'a>, Span)>) -> impl Iterator<Item = (Event<'a>, Span)> {
    events.into_iter().filter(|(event, _)| !matches!(event, Event::Token(_) | Event::Diagnostic(_)))
}
