//! What the values of a document are, key by key.

use super::super::{Record, Source};
use crate::{
    ast::{Attribution, Block, Byline, Comment, Document, Entry, Footer, Inline, Item, Labels, Name, Title},
    diagnostic::{Code, Diagnostic, Severity},
    source::Span,
    value::{ChromeRole, ClockTime, Date, Day, Delimiter, Language, ListKind, ListStyle, Marks, Time, Weekday},
};
use serde::de::DeserializeOwned;
use serde_json::Value;

/// What a value is.
pub(in super::super) struct Shape {
    /// Reads it, and says what is wrong with it.
    pub(super) read: fn(&Value) -> Option<String>,
    pub(super) fields: &'static [Field],
}

/// A key of an object.
pub(super) struct Field {
    pub(super) key: &'static str,
    /// What its value is, or each one of the list that it is.
    pub(super) shape: &'static Shape,
    pub(super) many: bool,
}

/// What is wrong with a value as a `T`.
pub(super) fn read<T: DeserializeOwned>(value: &Value) -> Option<String> {
    T::deserialize(value).err().map(|it| it.to_string())
}

const fn object<T: DeserializeOwned>(fields: &'static [Field]) -> Shape {
    Shape { read: read::<T>, fields }
}

const fn plain<T: DeserializeOwned>() -> Shape {
    object::<T>(&[])
}

const fn one(key: &'static str, shape: &'static Shape) -> Field {
    Field { key, shape, many: false }
}

const fn many(key: &'static str, shape: &'static Shape) -> Field {
    Field { key, shape, many: true }
}

/// A field that only says something about its node.
macro_rules! is {
    ($key:literal, $type:ty) => {
        one($key, const { &plain::<$type>() })
    };
}

pub(in super::super) static DOCUMENT: Shape = object::<Document<'static>>({
    let [_source, fields @ ..] = &WHOLE;
    fields
});

pub(in super::super) static RECORD: Shape = object::<Record<'static>>(&WHOLE);

static WHOLE: [Field; 8] = [
    one("source", &SOURCE),
    is!("format", crate::ast::Format),
    is!("language", Option<Language>),
    is!("platform", Option<String>),
    many("front", &BLOCK),
    many("entries", &ENTRY),
    many("back", &BLOCK),
    many("diagnostics", &DIAGNOSTIC),
];

static SOURCE: Shape = object::<Option<Source<'static>>>(&[
    is!("name", String),
    is!("bytes", Option<u64>),
    is!("text_bytes", Option<u64>),
    is!("encoding", Option<String>),
    is!("sha256", Option<String>),
]);

static ENTRY: Shape = object::<Entry<'static>>(&[
    is!("span", Span),
    one("date", &DATE),
    one("title", &TITLE_OR_NONE),
    one("byline", &BYLINE),
    many("body", &BLOCK),
    one("labels", &LABELS),
    one("footer", &FOOTER),
    many("after", &BLOCK),
]);

static BYLINE: Shape =
    object::<Option<Byline<'static>>>(&[is!("span", Span), one("author", &NAME_OR_NONE), one("time", &TIME)]);

static LABELS: Shape = object::<Option<Labels<'static>>>(&[is!("span", Span), many("values", &NAME)]);

static FOOTER: Shape = object::<Option<Footer<'static>>>(&[
    is!("span", Span),
    is!("count", Option<u32>),
    many("comments", &COMMENT),
    one("invitation", &NAME_OR_NONE),
]);

static COMMENT: Shape = object::<Comment<'static>>(&[
    is!("span", Span),
    one("author", &NAME_OR_NONE),
    one("date", &DATE),
    one("time", &TIME),
    many("body", &BLOCK),
    many("replies", &COMMENT),
]);

static BLOCK: Shape = object::<Block<'static>>(&[
    is!("type", String),
    is!("span", Span),
    is!("level", u8),
    one("title", &TITLE),
    many("content", &INLINE),
    one("attribution", &ATTRIBUTION),
    is!("marks", Option<Marks>),
    is!("closed", bool),
    many("body", &BLOCK),
    is!("kind", ListKind),
    is!("style", Option<ListStyle>),
    is!("delimiter", Option<Delimiter>),
    is!("start", Option<u64>),
    is!("tight", bool),
    many("items", &ITEM),
    is!("role", ChromeRole),
    is!("text", String),
]);

static ITEM: Shape = object::<Item<'static>>(&[is!("span", Span), is!("number", Option<u64>), many("body", &BLOCK)]);

static TITLE: Shape = object::<Title<'static>>(LINE);

static TITLE_OR_NONE: Shape = object::<Option<Title<'static>>>(LINE);

static ATTRIBUTION: Shape = object::<Option<Attribution<'static>>>(LINE);

static LINE: &[Field] = &[is!("span", Span), many("content", &INLINE)];

static INLINE: Shape = object::<Inline<'static>>(&[
    is!("type", String),
    is!("span", Span),
    is!("marks", Marks),
    many("content", &INLINE),
    is!("url", String),
    is!("soft", bool),
    is!("value", Option<Day>),
    is!("weekday", Option<Weekday>),
    is!("weekday_agrees", Option<bool>),
    many("candidates", &DAY),
    one("time", &TIME),
    is!("inherited", bool),
    is!("text", String),
]);

static DATE: Shape = object::<Option<Date<'static>>>(&[
    is!("span", Span),
    is!("value", Option<Day>),
    is!("weekday", Option<Weekday>),
    is!("weekday_agrees", Option<bool>),
    many("candidates", &DAY),
    one("time", &TIME),
    is!("inherited", bool),
    is!("text", String),
]);

static DAY: Shape = plain::<Day>();

static TIME: Shape =
    object::<Option<Time<'static>>>(&[is!("span", Span), is!("value", ClockTime), is!("text", String)]);

static NAME: Shape = object::<Name<'static>>(&[is!("span", Span), is!("text", String)]);

static NAME_OR_NONE: Shape = object::<Option<Name<'static>>>(&[is!("span", Span), is!("text", String)]);

static DIAGNOSTIC: Shape = object::<Diagnostic<'static>>(&[
    is!("code", Code),
    is!("severity", Severity),
    is!("span", Span),
    is!("message", String),
]);
