//! The name and version of the JSON format, and what a later version may have put into it.

use crate::value::Platform;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};
use std::borrow::Cow;

/// The format that this version reads and writes.
pub(crate) const FORMAT: &str = "blogtext/1";

/// A field that is always [`FORMAT`]; reading anything else is refused.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) struct Format;

impl Serialize for Format {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(FORMAT)
    }
}

impl<'de> Deserialize<'de> for Format {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let found = Cow::<str>::deserialize(from)?;
        if found == FORMAT {
            Ok(Self)
        } else {
            Err(D::Error::custom(format_args!("format is `{found}`, this reads `{FORMAT}`")))
        }
    }
}

/// A platform that only a later version knows is none.
pub(super) fn platform<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Platform>, D::Error> {
    let name = Option::<Cow<'de, str>>::deserialize(from)?;
    Ok(name.and_then(|name| Platform::ALL.into_iter().find(|it| it.as_str() == name)))
}
