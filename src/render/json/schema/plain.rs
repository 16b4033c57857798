//! What the values look like whose JSON is written by hand.

use crate::{
    ast::{FORMAT, Few, Format},
    source::Span,
    value::{ClockTime, Day, Language, Marks},
};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use std::borrow::Cow;

/// A day, a month or a year that the calendar has, or a day of an unknown year.
const DAY: &str = concat!(
    "^(?:",
    "(?:[0-9]{4}|XXXX)-(?:",
    "(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|",
    "(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|",
    "02-(?:0[1-9]|1[0-9]|2[0-8])",
    ")|",
    "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00|XXXX)-02-29|",
    "[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?",
    ")$"
);

/// A time that clocks of 24 hours show.
const CLOCK: &str = "^(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?$";

/// The schema of a type by its name.
macro_rules! schema {
    ($($type:ty, $name:literal: $schema:tt)*) => {$(
        impl JsonSchema for $type {
            fn schema_name() -> Cow<'static, str> {
                $name.into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!($schema)
            }
        }
    )*};
}

schema! {
    Format, "Format": {
        "description": "The name and version of the format.",
        "const": FORMAT
    }
    Span, "Span": {
        "description": "The first byte and the byte after the last, counted in the text as UTF-8; [0, 0] for what stands in no text.",
        "type": "array",
        "items": { "type": "integer", "minimum": 0, "maximum": u64::MAX },
        "minItems": 2,
        "maxItems": 2
    }
    Day, "Day": {
        "description": "A day, a month or a year in EDTF (ISO 8601-2); `XXXX` where the text does not tell the year.",
        "type": "string",
        "pattern": DAY
    }
    ClockTime, "ClockTime": {
        "description": "Hours, minutes and, where given, seconds, on a clock of 24 hours.",
        "type": "string",
        "pattern": CLOCK
    }
    Language, "Language": {
        "description": "A language, as a BCP 47 tag.",
        "type": "string",
        "maxLength": 15
    }
    Marks, "Marks": {
        "description": "The marks around a quotation as written, each of at most 7 bytes; the second is empty where the quotation never closes.",
        "type": "array",
        "items": { "type": "string", "maxLength": 7 },
        "minItems": 2,
        "maxItems": 2
    }
}

impl<T: JsonSchema> JsonSchema for Few<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        <Vec<T>>::schema_name()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        <Vec<T>>::json_schema(generator)
    }
}
