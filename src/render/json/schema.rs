//! The JSON Schema of what is written, made from the types themselves.

mod plain;
mod polish;

use super::Record;
use schemars::generate::SchemaSettings;

/// The JSON Schema (draft 2020-12) of a document, with or without its source, in many lines.
///
/// It describes what this version writes. Reading asks for less: a `span` may be left out, and keys that are not
/// in the schema are passed over.
///
/// ```
/// let schema = blogtext::render::json::schema();
/// assert!(schema.contains(r#""$schema": "https://json-schema.org/draft/2020-12/schema""#));
/// ```
pub fn schema() -> String {
    let settings = SchemaSettings::draft2020_12().for_serialize().with_transform(polish::Polish);
    let mut schema = settings.into_generator().into_root_schema_for::<Record<'_>>();
    schema.insert("title".into(), crate::ast::FORMAT.into());
    schema.insert("description".into(), "A text of a blog read into its structure.".into());
    super::told(serde_json::to_string_pretty(&schema)) + "\n"
}
