//! The name and version of the JSON format.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

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
        let found = std::borrow::Cow::<str>::deserialize(from)?;
        if found == FORMAT {
            Ok(Self)
        } else {
            Err(D::Error::custom(format_args!("format is `{found}`, this reads `{FORMAT}`")))
        }
    }
}
