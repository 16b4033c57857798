//! Dates as they stand in the text.

use super::{Day, Time, Weekday};
use crate::source::Span;
use std::borrow::Cow;

/// A date as written, with what it means as far as that is sure.
///
/// `value` is `None` where the text is ambiguous (then `candidates` has the days it may mean, in
/// ascending order) or tells a day that does not exist; a diagnostic says so.
#[derive(Clone, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Date<'a> {
    /// Where it stands.
    #[cfg_attr(feature = "serde", serde(default))]
    pub span: Span,
    /// The day it means.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub value: Option<Day>,
    /// The weekday written with it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub weekday: Option<Weekday>,
    /// Whether that weekday is the day's; not told without a weekday or a full day.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub weekday_agrees: Option<bool>,
    /// The days that an ambiguous date may mean.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub candidates: Vec<Day>,
    /// The time written with it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub time: Option<Time<'a>>,
    /// Whether an earlier entry's heading gave it: several posts under one day.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "std::ops::Not::not"))]
    pub inherited: bool,
    /// Its source text, the time's included.
    pub text: Cow<'a, str>,
}

impl<'a> Date<'a> {
    /// A date that stands in no text.
    pub fn new(value: Option<Day>, text: impl Into<Cow<'a, str>>) -> Self {
        Self {
            span: Span::EMPTY,
            value,
            weekday: None,
            weekday_agrees: None,
            candidates: Vec::new(),
            time: None,
            inherited: false,
            text: text.into(),
        }
    }

    /// The same, with its text borrowed from this one.
    pub(crate) fn reborrow(&self) -> Date<'_> {
        Date {
            span: self.span,
            value: self.value,
            weekday: self.weekday,
            weekday_agrees: self.weekday_agrees,
            candidates: self.candidates.clone(),
            time: self.time.as_ref().map(Time::reborrow),
            inherited: self.inherited,
            text: Cow::Borrowed(&self.text),
        }
    }

    /// The same, free of the text it was read from.
    pub fn into_owned(self) -> Date<'static> {
        Date {
            span: self.span,
            value: self.value,
            weekday: self.weekday,
            weekday_agrees: self.weekday_agrees,
            candidates: self.candidates,
            time: self.time.map(Time::into_owned),
            inherited: self.inherited,
            text: Cow::Owned(self.text.into_owned()),
        }
    }
}
