//! The invented texts of `tests/fixtures/<language>/`, and what they are checked with.

#![allow(dead_code, unreachable_pub, reason = "each test crate uses its part")]

pub mod construct;
pub mod fact;
pub mod found;
pub mod operand;

use fact::Fact;
use std::{
    fs,
    path::{Path, PathBuf},
};

/// One text, with the facts that a careful reader sees in it.
pub struct Fixture {
    /// `sv/whole-post-1`
    pub name: String,
    /// The folder it stands in.
    pub folder: PathBuf,
    pub text: String,
    /// What `<name>.want` says.
    pub want: String,
}

impl Fixture {
    /// The folder's name: `sv`.
    pub fn language(&self) -> &str {
        self.name.split_once('/').map_or("", |(language, _)| language)
    }

    /// Its name without the language.
    pub fn stem(&self) -> &str {
        self.name.split_once('/').map_or(&self.name, |(_, stem)| stem)
    }

    /// What is wanted and does not hold, a paragraph for each fact; empty where all is well.
    pub fn failures(&self) -> String {
        let found = found::facts(&self.text, &blogtext::parse(&self.text));
        let failures = fact::read(&self.want).into_iter().filter_map(|(line, fact)| match fact {
            Ok(fact) => (!fact.holds(&found)).then(|| missing(line, &fact, &found)),
            Err(why) => Some(format!("{line}: {why}\n")),
        });
        failures.collect()
    }
}

/// `7: quotation lines 5-9 closed`, and below it what was found of the same kind.
fn missing(line: usize, wanted: &Fact, found: &[Fact]) -> String {
    let alike: Vec<String> = found.iter().filter(|it| wanted.is_about(it)).map(|it| format!("      {it}\n")).collect();
    let found = if alike.is_empty() { "      nothing of the kind\n".to_owned() } else { alike.concat() };
    format!("{line}: {wanted}\n   found\n{found}")
}

/// Every fixture, in the order of their names.
pub fn all() -> Vec<Fixture> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    let mut fixtures: Vec<Fixture> = inside(&root).iter().flat_map(|folder| inside(folder)).filter_map(read).collect();
    fixtures.sort_by(|a, b| a.name.cmp(&b.name));
    fixtures
}

fn read(path: PathBuf) -> Option<Fixture> {
    if path.extension()? != "txt" {
        return None;
    }
    let folder = path.parent()?.to_owned();
    let name = format!("{}/{}", folder.file_name()?.to_str()?, path.file_stem()?.to_str()?);
    let file = |path: &Path| fs::read_to_string(path).unwrap_or_else(|why| panic!("{}: {why}", path.display()));
    Some(Fixture { name, folder, text: file(&path), want: file(&path.with_extension("want")) })
}

fn inside(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|why| panic!("{}: {why}", folder.display()));
    entries.map(|entry| entry.expect("a folder can be read to its end").path()).collect()
}
