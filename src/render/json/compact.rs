//! JSON in one line: what serde gives, byte for byte, in a fifth of its time.
//!
//! Whatever there is many of is written here, names and brackets in one piece; the rest is left to serde.

mod pieces;

use super::Source;
use crate::ast::{
    Block, Byline, Comment, Document, Entry, FORMAT, Footer, Inline, Item, List, Name, Quotation, Section, Title,
};
use crate::value::{Date, Time};
use pieces::Pieces;
use std::fmt;

/// What was made is handed on after an entry, if it is so many bytes.
const CHUNK: usize = 1 << 14;

/// Writes a document, and before it the source that it came from.
pub(super) fn document<W: fmt::Write>(
    source: Option<&Source<'_>>,
    document: &Document<'_>,
    out: &mut W,
) -> fmt::Result {
    let mut json = Pieces::default();
    json.raw("{");
    if let Some(source) = source {
        json.raw("\"source\":");
        json.by_serde(source);
        json.raw(",");
    }
    json.raw("\"format\":");
    json.string(FORMAT);
    json.some(",\"language\":", document.language.as_ref(), |json, it| json.string(it.as_str()));
    json.some(",\"platform\":", document.platform.as_ref(), Pieces::by_serde);
    json.list(",\"front\":[", &document.front, block);
    if let Some((first, rest)) = document.entries.split_first() {
        json.raw(",\"entries\":[");
        entry(&mut json, first);
        for it in rest {
            json.hand_on(out, CHUNK)?;
            json.raw(",");
            entry(&mut json, it);
        }
        json.raw("]");
    }
    json.list(",\"back\":[", &document.back, block);
    json.list(",\"diagnostics\":[", &document.diagnostics, Pieces::by_serde);
    json.raw("}");
    json.hand_on(out, 0)
}

/// One entry.
pub(super) fn one_entry(it: &Entry<'_>) -> String {
    let mut json = Pieces::default();
    entry(&mut json, it);
    json.into_text()
}

fn entry(json: &mut Pieces, it: &Entry<'_>) {
    json.open("{\"span\":[", it.span);
    json.some(",\"language\":", it.language.as_ref(), |json, it| json.string(it.as_str()));
    json.some(",\"date\":", it.date.as_ref(), |json, it| date(json, "{\"span\":[", it));
    json.some(",\"title\":", it.title.as_ref(), title);
    json.some(",\"byline\":", it.byline.as_ref(), byline);
    json.list(",\"body\":[", &it.body, block);
    json.some(",\"labels\":", it.labels.as_ref(), |json, it| {
        json.open("{\"span\":[", it.span);
        json.list(",\"values\":[", &it.values, name);
        json.raw("}");
    });
    json.some(",\"footer\":", it.footer.as_ref(), footer);
    json.list(",\"after\":[", &it.after, block);
    json.raw("}");
}

fn title(json: &mut Pieces, it: &Title<'_>) {
    json.open("{\"span\":[", it.span);
    inlines(json, &it.content);
    json.raw("}");
}

fn byline(json: &mut Pieces, it: &Byline<'_>) {
    json.open("{\"span\":[", it.span);
    json.some(",\"author\":", it.author.as_ref(), name);
    json.some(",\"time\":", it.time.as_ref(), time);
    json.raw("}");
}

fn footer(json: &mut Pieces, it: &Footer<'_>) {
    json.open("{\"span\":[", it.span);
    json.some(",\"count\":", it.count.as_ref(), |json, it| json.number(u64::from(*it)));
    json.list(",\"comments\":[", &it.comments, comment);
    json.some(",\"invitation\":", it.invitation.as_ref(), name);
    json.raw("}");
}

fn comment(json: &mut Pieces, it: &Comment<'_>) {
    json.open("{\"span\":[", it.span);
    json.some(",\"author\":", it.author.as_ref(), name);
    json.some(",\"date\":", it.date.as_ref(), |json, it| date(json, "{\"span\":[", it));
    json.some(",\"time\":", it.time.as_ref(), time);
    json.list(",\"body\":[", &it.body, block);
    json.list(",\"replies\":[", &it.replies, comment);
    json.raw("}");
}

fn block(json: &mut Pieces, it: &Block<'_>) {
    match it {
        Block::Section(it) => section(json, it),
        Block::Paragraph(it) => {
            json.open("{\"type\":\"paragraph\",\"span\":[", it.span);
            inlines(json, &it.content);
        }
        Block::Quotation(it) => quotation(json, it),
        Block::List(it) => list(json, it),
        Block::Preformatted(it) => json.text("{\"type\":\"preformatted\",\"span\":[", it.span, &it.text),
        Block::Separator(it) => json.text("{\"type\":\"separator\",\"span\":[", it.span, &it.text),
        Block::Chrome(it) => {
            json.open("{\"type\":\"chrome\",\"span\":[", it.span);
            json.raw(",\"role\":");
            json.string(it.role.as_str());
            json.raw(",\"text\":");
            json.string(&it.text);
        }
    }
    json.raw("}");
}

fn section(json: &mut Pieces, it: &Section<'_>) {
    json.open("{\"type\":\"section\",\"span\":[", it.span);
    json.raw(",\"level\":");
    json.number(it.level.into());
    json.raw(",\"title\":");
    title(json, &it.title);
    json.list(",\"body\":[", &it.body, block);
}

fn quotation(json: &mut Pieces, it: &Quotation<'_>) {
    json.open("{\"type\":\"quotation\",\"span\":[", it.span);
    json.some(",\"attribution\":", it.attribution.as_ref(), |json, it| {
        json.open("{\"span\":[", it.span);
        inlines(json, &it.content);
        json.raw("}");
    });
    json.some(",\"marks\":", it.marks.as_ref(), Pieces::marks);
    json.raw(if it.closed { ",\"closed\":true" } else { ",\"closed\":false" });
    json.list(",\"body\":[", &it.body, block);
}

fn list(json: &mut Pieces, it: &List<'_>) {
    json.open("{\"type\":\"list\",\"span\":[", it.span);
    json.raw(",\"kind\":");
    json.by_serde(&it.kind);
    json.some(",\"style\":", it.style.as_ref(), Pieces::by_serde);
    json.some(",\"delimiter\":", it.delimiter.as_ref(), Pieces::by_serde);
    json.some(",\"start\":", it.start.as_ref(), |json, it| json.number(*it));
    json.raw(if it.tight { ",\"tight\":true" } else { ",\"tight\":false" });
    json.list(",\"items\":[", &it.items, item);
}

fn item(json: &mut Pieces, it: &Item<'_>) {
    json.open("{\"span\":[", it.span);
    json.some(",\"number\":", it.number.as_ref(), |json, it| json.number(*it));
    json.list(",\"body\":[", &it.body, block);
    json.raw("}");
}

fn inlines(json: &mut Pieces, content: &[Inline<'_>]) {
    json.list(",\"content\":[", content, inline);
}

fn inline(json: &mut Pieces, it: &Inline<'_>) {
    match it {
        Inline::Text(it) => json.text("{\"type\":\"text\",\"span\":[", it.span, &it.text),
        Inline::Email(it) => json.text("{\"type\":\"email\",\"span\":[", it.span, &it.text),
        Inline::Quote(it) => {
            json.open("{\"type\":\"quote\",\"span\":[", it.span);
            json.raw(",\"marks\":");
            json.marks(&it.marks);
            inlines(json, &it.content);
        }
        Inline::Link(it) => {
            json.open("{\"type\":\"link\",\"span\":[", it.span);
            json.raw(",\"url\":");
            json.string(&it.url);
            json.raw(",\"text\":");
            json.string(&it.text);
        }
        Inline::Date(it) => return date(json, "{\"type\":\"date\",\"span\":[", it),
        Inline::LineBreak(it) => {
            json.open("{\"type\":\"line_break\",\"span\":[", it.span);
            json.raw(if it.soft { ",\"soft\":true" } else { ",\"soft\":false" });
        }
    }
    json.raw("}");
}

/// A date, which `begin` begins.
fn date(json: &mut Pieces, begin: &str, it: &Date<'_>) {
    json.open(begin, it.span);
    json.some(",\"value\":", it.value.as_ref(), Pieces::shown);
    json.some(",\"weekday\":", it.weekday.as_ref(), |json, it| json.string(it.as_str()));
    json.some(",\"weekday_agrees\":", it.weekday_agrees.as_ref(), |json, it| {
        json.raw(if *it { "true" } else { "false" });
    });
    json.list(",\"candidates\":[", &it.candidates, Pieces::shown);
    json.some(",\"time\":", it.time.as_ref(), time);
    json.raw(if it.inherited { ",\"inherited\":true,\"text\":" } else { ",\"text\":" });
    json.string(&it.text);
    json.raw("}");
}

fn time(json: &mut Pieces, it: &Time<'_>) {
    json.open("{\"span\":[", it.span);
    json.raw(",\"value\":");
    json.shown(&it.value);
    json.raw(",\"text\":");
    json.string(&it.text);
    json.raw("}");
}

fn name(json: &mut Pieces, it: &Name<'_>) {
    json.text("{\"span\":[", it.span, &it.text);
    json.raw("}");
}
