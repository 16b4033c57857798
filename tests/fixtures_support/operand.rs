//! What a fact says of its subject.

use blogtext::value::{Day, Platform};
use std::fmt;

/// One thing said of a fact's subject.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Operand {
    /// `line 7`
    Line(usize),
    /// `lines 12-19`, the first and the last, or `lines 13,14,15`, those of a list's items.
    Lines(String),
    /// `1`, or `1,2,5` where the subject has several.
    Number(String),
    /// `2012-03-03`, `XXXX-02-01`
    Day(Day),
    /// `count 2`
    Count(u32),
    /// `role navigation`
    Role(String),
    /// `"snö"`, from the first mark to the last: labels are one such text.
    Text(String),
    /// `closed`, `ordered`, `no-author`: a word that stands for itself.
    Word(&'static str),
    /// `weekday-mismatch`
    Code(&'static str),
    /// `blogger`
    Platform(Platform),
}

/// The words that stand for themselves.
const WORDS: &[&str] = &[
    "date",
    "no-date",
    "title",
    "no-title",
    "closed",
    "unclosed",
    "ordered",
    "unordered",
    "tight",
    "loose",
    "author",
    "no-author",
    "no-count",
];

impl Operand {
    /// What the table of facts calls it.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Line(_) => "line",
            Self::Lines(_) => "lines",
            Self::Number(_) => "number",
            Self::Day(_) => "day",
            Self::Count(_) => "count",
            Self::Role(_) => "role",
            Self::Text(_) => "text",
            Self::Word(word) => word,
            Self::Code(_) => "code",
            Self::Platform(_) => "platform",
        }
    }
}

/// The operands of a fact, or the first word that is none.
pub fn read(text: &str) -> Result<Vec<Operand>, String> {
    let (words, quoted) = text.split_once('"').map_or((text, None), |(words, rest)| (words, Some(rest)));
    let mut operands = Vec::new();
    let mut words = words.split_whitespace();
    while let Some(word) = words.next() {
        let value = if matches!(word, "line" | "lines" | "count" | "role") { words.next() } else { None };
        operands.push(operand(word, value).ok_or_else(|| format!("no operand: `{word}`"))?);
    }
    if let Some(rest) = quoted {
        let (said, after) = rest.rsplit_once('"').ok_or("a text without an end")?;
        operands.push(Operand::Text(without_colon(said).to_owned()));
        after.trim().is_empty().then_some(()).ok_or("words after the text")?;
    }
    Ok(operands)
}

fn operand(word: &str, value: Option<&str>) -> Option<Operand> {
    match (word, value) {
        ("line", Some(line)) => Some(Operand::Line(line.parse().ok()?)),
        ("lines", Some(lines)) => numbers(lines).map(|_| Operand::Lines(lines.to_owned())),
        ("count", Some(count)) => Some(Operand::Count(count.parse().ok()?)),
        // The fixtures' word for what we call a link of the platform.
        ("role", Some("edit")) => Some(Operand::Role("link".to_owned())),
        ("role", Some(role)) => Some(Operand::Role(role.to_owned())),
        _ => flag(word),
    }
}

fn flag(word: &str) -> Option<Operand> {
    if let Some(known) = WORDS.iter().find(|it| **it == word) {
        return Some(Operand::Word(known));
    }
    if let Some(code) = blogtext::diagnostic::Code::ALL.iter().find(|it| it.as_str() == word) {
        return Some(Operand::Code(code.as_str()));
    }
    if let Some(platform) = Platform::from_name(word) {
        return Some(Operand::Platform(platform));
    }
    // A year alone would be a number; no fixture has one.
    match word.parse() {
        Ok(day) if word.contains('-') => Some(Operand::Day(day)),
        _ => numbers(word).map(|_| Operand::Number(word.to_owned())),
    }
}

fn numbers(text: &str) -> Option<Vec<usize>> {
    text.split([',', '-']).map(|it| it.parse().ok()).collect()
}

/// The colon of a title is no part of its text.
pub fn without_colon(title: &str) -> &str {
    title.strip_suffix([':', '：']).unwrap_or(title).trim_end()
}

impl fmt::Display for Operand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Line(line) => write!(f, "line {line}"),
            Self::Lines(lines) => write!(f, "lines {lines}"),
            Self::Number(number) => f.write_str(number),
            Self::Day(day) => write!(f, "{day}"),
            Self::Count(count) => write!(f, "count {count}"),
            Self::Role(role) => write!(f, "role {role}"),
            Self::Text(text) => write!(f, "\"{text}\""),
            Self::Platform(platform) => write!(f, "{platform}"),
            Self::Word(word) | Self::Code(word) => f.write_str(word),
        }
    }
}
