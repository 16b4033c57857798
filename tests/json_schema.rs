//! The JSON Schema: it is the one in `docs/`, what is written fits it, and what fits it is read.
//!
//! After a change that is meant, have it written anew, and read what changed against the promise in `docs/json.md`:
//!
//! ```text
//! BLOGTEXT_DOCS=write cargo test --all-features --test json_schema
//! ```

#![cfg(feature = "schema")]

#[path = "support/chance.rs"]
mod chance;
#[path = "support/tree.rs"]
#[allow(dead_code, reason = "other tests use the rest")]
mod tree;

use arbitrary::{Result, Unstructured};
use blogtext::Document;
use blogtext::render::json::{Record, Source, from_json, schema, to_json};
use jsonschema::Validator;
use proptest::{collection::vec, prelude::*};
use serde_json::{Value, json};
use std::{collections::BTreeSet, env, fs, path::Path};

const KEPT: &str = "docs/blogtext-1.schema.json";

fn validator() -> Validator {
    jsonschema::draft202012::new(&serde_json::from_str(&schema()).expect("it is JSON")).expect("it is a schema")
}

fn grown(bytes: &[u8]) -> Document<'static> {
    tree::document(&mut Unstructured::new(bytes)).expect("a tree grows from any bytes")
}

fn value(document: &Document<'_>) -> Value {
    serde_json::from_str(&to_json(document)).expect("it is JSON")
}

#[test]
fn the_schema_is_the_one_in_the_documents() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(KEPT);
    if env::var_os("BLOGTEXT_DOCS").is_some() {
        fs::write(&path, schema()).expect("a document can be written");
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == schema(), "{KEPT} is stale. To have it written anew, see tests/json_schema.rs.");
}

#[test]
fn the_schema_is_one() {
    let schema: Value = serde_json::from_str(&schema()).expect("it is JSON");
    assert!(jsonschema::meta::validate(&schema).is_ok());
    for word in ["\"default\"", "\"null\"", "\"format\": \"uint", "[`", "`None`", "\\n"] {
        assert!(!schema.to_string().contains(word), "{word} is Rust's, not JSON's");
    }
}

#[test]
fn fixtures_fit() {
    let validator = validator();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    let folders = fs::read_dir(root).expect("there are fixtures").map(|it| it.expect("it can be read").path());
    let files =
        folders.flat_map(|it| fs::read_dir(it).expect("it is a folder")).map(|it| it.expect("it is one").path());
    let mut count = 0;
    for file in files.filter(|it| it.extension().is_some_and(|it| it == "txt")) {
        let text = fs::read_to_string(&file).expect("a fixture is UTF-8");
        let fault = validator.validate(&value(&blogtext::parse(&text))).map_err(|it| it.to_string());
        assert_eq!(fault, Ok(()), "{}", file.display());
        count += 1;
    }
    assert!(count >= 60, "only {count} fixtures");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn any_tree_fits(bytes in vec(any::<u8>(), 0..3000)) {
        thread_local!(static VALIDATOR: Validator = validator());
        let tree = value(&grown(&bytes));
        let fault = VALIDATOR.with(|it| it.validate(&tree).map_err(|it| it.to_string()));
        prop_assert_eq!(fault, Ok(()));
    }
}

#[test]
fn records_fit() {
    let mut source = Source::new("a.txt");
    (source.bytes, source.text_bytes) = (Some(u64::MAX), Some(0));
    source.encoding = Some("UTF-8".into());
    source.sha256 = Some("0123456789abcdef".repeat(4).into());
    let record = Record::new(Some(source), Document::new());
    let mut json: Value = serde_json::from_str(&record.to_json()).expect("it is JSON");
    assert!(validator().is_valid(&json));
    json["source"]["sha256"] = "0123".into();
    assert!(!validator().is_valid(&json));
}

/// Each key that the schema knows is written, and each that is written is known.
#[test]
fn the_keys_are_the_same() {
    let mut written: BTreeSet<String> =
        ["source", "name", "bytes", "text_bytes", "encoding", "sha256"].map(str::to_owned).into();
    for seed in 1..1000 {
        keys(&value(&grown(&chance::bytes(seed, 600))), &mut written);
    }
    let mut known = BTreeSet::new();
    properties(&serde_json::from_str(&schema()).expect("it is JSON"), &mut known);
    assert_eq!(known, written);
}

fn keys(value: &Value, into: &mut BTreeSet<String>) {
    match value {
        Value::Array(several) => several.iter().for_each(|it| keys(it, into)),
        Value::Object(object) => object.iter().for_each(|(key, value)| {
            into.insert(key.clone());
            keys(value, into);
        }),
        _ => {}
    }
}

fn properties(schema: &Value, into: &mut BTreeSet<String>) {
    let Some(object) = schema.as_object() else {
        return schema.as_array().into_iter().flatten().for_each(|it| properties(it, into));
    };
    for (key, inner) in object {
        match inner.as_object().filter(|_| key == "properties") {
            Some(named) => named.iter().for_each(|(key, inner)| {
                into.insert(key.clone());
                properties(inner, into);
            }),
            None => properties(inner, into),
        }
    }
}

/// What the schema cannot say: a span's order, and lengths in bytes.
const UNSAID: [&str; 2] = ["a span ends before it starts", "longer than "];

/// JSON that was changed at random: what fits the schema is read, and what is read fits it when it is written.
///
/// The verdicts are kept in the target folder for validators that others made: see `.ci/json`.
#[test]
fn what_fits_is_read() {
    let validator = validator();
    let (mut fit, mut unfit, mut lines) = (0, 0, String::new());
    for seed in 1..=2000 {
        let bytes = chance::bytes(seed, 500);
        let u = &mut Unstructured::new(&bytes);
        let mut json = value(&tree::document(u).expect("a tree grows from any bytes"));
        let fresh = chance::bytes(!seed, 40);
        change(&mut json, &mut Unstructured::new(&fresh)).expect("there are bytes enough");
        let fits = validator.is_valid(&json);
        check(&validator, &json, fits);
        *if fits { &mut fit } else { &mut unfit } += 1;
        lines += &format!("{}\n", json!({ "fits": fits, "json": json }));
    }
    assert!(fit > 300 && unfit > 600, "{fit} fit and {unfit} do not");
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("json");
    fs::create_dir_all(&folder).expect("the target folder can be written");
    fs::write(folder.join("verdicts.ndjson"), lines).expect("the target folder can be written");
}

fn check(validator: &Validator, json: &Value, fits: bool) {
    match from_json(&json.to_string()) {
        Ok(document) => assert!(validator.is_valid(&value(&document)), "{json}"),
        Err(error) => {
            let unsaid = UNSAID.iter().any(|it| error.reason().starts_with(it));
            assert!(!fits || unsaid, "it fits, and is not read: {error}\n{json}");
        }
    }
}

/// Changes one place: takes it away, or puts something else there.
fn change(json: &mut Value, u: &mut Unstructured<'_>) -> Result<()> {
    let mut places = Vec::new();
    pointers(json, &mut String::new(), &mut places);
    let place = u.choose(&places)?.clone();
    let elsewhere = json.pointer(u.choose(&places)?).cloned().unwrap_or_default();
    let (parent, last) = place.rsplit_once('/').unwrap_or_default();
    let kind = u.int_in_range(0..=4)?;
    match json.pointer_mut(parent).filter(|_| kind <= 1) {
        Some(Value::Object(object)) => {
            let taken = object.remove(last);
            if let (1, Some(taken)) = (kind, taken) {
                object.insert(format!("{last}_later"), taken);
            }
        }
        Some(Value::Array(several)) => drop(several.pop()),
        _ => {
            let other = if kind == 2 { elsewhere } else { strange(u)? };
            *json.pointer_mut(&place).expect("it is a place") = other;
        }
    }
    Ok(())
}

/// A value that fits nowhere, or only in some places.
fn strange(u: &mut Unstructured<'_>) -> Result<Value> {
    let words = [
        "poem",
        "list",
        "section",
        "text",
        "quote",
        "monday",
        "period",
        "decimal",
        "other",
        "blogtext/2",
        "",
        "2012",
        "2011-02-29",
        "2012-02-29",
        "1900-02-29",
        "2000-02-29",
        "XXXX-02-29",
        "XXXX-02-30",
        "2012-13",
        "2012-04-31",
        "XXXX",
        "XXXX-02",
        "24:00",
        "23:59:59",
        "23:59:60",
        "「「「",
        "pt-BR-x-a-tag-too-long",
    ];
    let others = [json!(null), json!(true), json!(0), json!(-1), json!(256), json!(1.5), json!(4294967296_u64)];
    let more = [json!([]), json!({}), json!([0, 1]), json!([1, 0]), json!([0]), json!(["\"", "\""]), json!(1e20)];
    if u.arbitrary()? {
        return Ok((*u.choose(&words)?).into());
    }
    Ok(u.choose(&[others, more].concat())?.clone())
}

/// The JSON Pointers of all places in a value but the whole.
fn pointers(value: &Value, at: &mut String, into: &mut Vec<String>) {
    let inner: Vec<(String, &Value)> = match value {
        Value::Array(several) => several.iter().enumerate().map(|(nth, it)| (nth.to_string(), it)).collect(),
        Value::Object(object) => object.iter().map(|(key, it)| (key.clone(), it)).collect(),
        _ => return,
    };
    for (name, value) in inner {
        let length = at.len();
        at.push('/');
        at.push_str(&name);
        into.push(at.clone());
        pointers(value, at, into);
        at.truncate(length);
    }
}
