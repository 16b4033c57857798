//! Making the schema say what JSON can have, not what Rust can.

use schemars::{
    Schema,
    transform::{Transform, transform_subschemas},
};
use serde_json::{Map, Value};

/// Takes out what only Rust means: its names for numbers, its defaults, and `null`, which is never written.
#[derive(Clone)]
pub(super) struct Polish;

impl Transform for Polish {
    fn transform(&mut self, schema: &mut Schema) {
        if let Some(object) = schema.as_object_mut() {
            object.remove("default");
            bound(object);
            never_null(object);
            describe(object);
        }
        transform_subschemas(self, schema);
    }
}

/// The range of a number, instead of the name of its type.
fn bound(object: &mut Map<String, Value>) {
    let most = match object.get("format").and_then(Value::as_str) {
        Some("uint8") => u64::from(u8::MAX),
        Some("uint32") => u64::from(u32::MAX),
        Some("uint64") => u64::MAX,
        _ => return,
    };
    object.remove("format");
    object.insert("maximum".into(), most.into());
}

/// What is absent is left out.
fn never_null(object: &mut Map<String, Value>) {
    if let Some(Value::Array(types)) = object.get_mut("type") {
        types.retain(|it| it != "null");
        if let [one] = types.as_slice() {
            let one = one.clone();
            object.insert("type".into(), one);
        }
    }
    let Some(Value::Array(mut several)) = object.remove("anyOf") else { return };
    several.retain(|it| it.get("type").is_none_or(|it| it != "null"));
    match several.as_mut_slice() {
        [Value::Object(one)] => object.append(one),
        _ => drop(object.insert("anyOf".into(), several.into())),
    }
}

/// The first paragraph, in one line.
fn describe(object: &mut Map<String, Value>) {
    let Some(Value::String(text)) = object.get_mut("description") else { return };
    *text = text.split("\n\n").next().unwrap_or_default().replace('\n', " ");
}
