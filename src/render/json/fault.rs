//! Finding the value that keeps a JSON object from being a document.
//!
//! serde says what is wrong, but not where in the tree. So each value is read alone, as what its key stands for,
//! from the outside in: the innermost one that cannot be read is the one at fault.

mod shape;

use serde_json::Value;

pub(super) use shape::{DOCUMENT, RECORD, Shape};

/// The path of the value at fault in what should have this shape, and what is wrong with it.
pub(super) fn find(json: &str, shape: &Shape) -> Option<(String, String)> {
    let value = serde_json::from_str(json).ok()?;
    let (path, fault) = look(&value, shape, "")?;
    let path = if path.is_empty() { ".".into() } else { path };
    Some((path, fault))
}

/// Looks at a value that stands at `path`.
fn look(value: &Value, shape: &Shape, path: &str) -> Option<(String, String)> {
    let fault = (shape.read)(value)?;
    let inside = shape.fields.iter().find_map(|field| {
        let dot = if path.is_empty() { "" } else { "." };
        let (value, path) = (value.get(field.key)?, format!("{path}{dot}{}", field.key));
        if field.many { look_each(value, field.shape, &path) } else { look(value, field.shape, &path) }
    });
    inside.or_else(|| {
        let is_type = value.is_object() && fault.starts_with("unknown variant");
        Some((if is_type { format!("{path}.type") } else { path.into() }, fault))
    })
}

/// Looks at each value of a list that stands at `path`.
fn look_each(value: &Value, shape: &Shape, path: &str) -> Option<(String, String)> {
    let Value::Array(several) = value else { return Some((path.into(), shape::read::<Vec<Value>>(value)?)) };
    several.iter().enumerate().find_map(|(at, it)| look(it, shape, &format!("{path}[{at}]")))
}
