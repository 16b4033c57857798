//! Facts about a text, one a line: what a `.want` says, and what a tree says.
//!
//! ```text
//! entries 1                        entry 1 date 2012-03-03 line 1    entry 1 no-date
//! section line 5 "Tips"            entry 1 title line 3 "Snö"        entry 1 no-title
//! quotation lines 12-19 closed     attribution line 10               inline-quote line 7 "nej"
//! list lines 13,14,15 ordered tight                                  item-numbers 1,2,5
//! byline line 3 author "Ann"       labels line 9 "a" "b"             footer line 36 count 0
//! comments 2                       comment line 38 author "Bo"       reply line 44 no-author
//! chrome line 20 role navigation
//! separator line 7                 preformatted lines 8-12           diagnostic weekday-mismatch
//! link line 8 "http://a.example"   email line 9 "a@a.example"        date line 10 XXXX-02-01 "1/2"
//! front line 1                     after line 30                     back line 34
//! platform blogger                 no-platform
//! language "sv"                    no-language                   entry-language 2 "pt"
//! no-sections                      no-lists                          no-diagnostics
//! ```
//!
//! Lines count from 1. An operand left out is not asserted, and a fact left out neither: only `no-…` says that
//! something is not there. `item-numbers` are those of the list on the line above.

use super::operand::{self, Operand};
use std::fmt;

/// What facts there are, and the operands that each may have.
const KINDS: &[(&str, &[&str])] = &[
    ("platform", &["platform"]),
    ("language", &["text"]),
    ("entries", &["number"]),
    ("entry", &["number", "date", "no-date", "title", "no-title", "day", "line", "text"]),
    ("entry-language", &["number", "text"]),
    ("section", &["line", "text"]),
    ("quotation", &["lines", "closed", "unclosed"]),
    ("attribution", &["line"]),
    ("inline-quote", &["line", "text"]),
    ("list", &["lines", "ordered", "unordered", "tight", "loose"]),
    ("item-numbers", &["lines", "number"]),
    ("byline", &["line", "author", "no-author", "text"]),
    ("labels", &["line", "text"]),
    ("footer", &["line", "count", "no-count"]),
    ("comments", &["number"]),
    ("comment", &["line", "author", "no-author", "text"]),
    ("reply", &["line", "author", "no-author", "text"]),
    ("chrome", &["line", "role"]),
    ("front", &["line"]),
    ("after", &["line"]),
    ("back", &["line"]),
    ("separator", &["line"]),
    ("preformatted", &["lines"]),
    ("diagnostic", &["code"]),
    ("link", &["line", "text"]),
    ("email", &["line", "text"]),
    ("date", &["line", "day", "text"]),
];

/// What may be said not to be there, and the kind of fact that would say that it is.
const NONE: &[(&str, &str)] = &[
    ("no-platform", "platform"),
    ("no-language", "language"),
    ("no-entry-language", "entry-language"),
    ("no-sections", "section"),
    ("no-quotations", "quotation"),
    ("no-lists", "list"),
    ("no-footer", "footer"),
    ("no-front", "front"),
    ("no-after", "after"),
    ("no-back", "back"),
    ("no-diagnostics", "diagnostic"),
];

/// One fact.
#[derive(Clone, Debug)]
pub struct Fact {
    kind: &'static str,
    operands: Vec<Operand>,
    /// Whether it says that there is none.
    none: bool,
}

impl Fact {
    /// Whether one of the facts found says all that this one says.
    pub fn holds(&self, found: &[Fact]) -> bool {
        let mut alike = found.iter().filter(|it| it.kind == self.kind);
        match self.none {
            true => alike.next().is_none(),
            false => alike.any(|it| self.operands.iter().all(|operand| it.operands.contains(operand))),
        }
    }

    /// Whether it tells of a comment, a reply included.
    pub fn is_comment(&self) -> bool {
        matches!(self.kind, "comment" | "reply")
    }

    /// Whether `found` says something of the same kind: of an entry, the same of the same one.
    pub fn is_about(&self, found: &Fact) -> bool {
        let subject = if self.kind == "entry" { self.operands.first() } else { None };
        self.kind == found.kind && (subject.is_none() || subject == found.operands.first())
    }
}

/// The facts that a `.want` tells, each with its line, or why the line is none.
pub fn read(want: &str) -> Vec<(usize, Result<Fact, String>)> {
    let mut list = None;
    let lines = want.lines().enumerate().filter(|(_, line)| !line.is_empty());
    let facts = lines.map(|(at, line)| {
        let mut fact = read_line(line);
        match &mut fact {
            Ok(it) if it.kind == "item-numbers" => it.operands.extend(list.clone()),
            Ok(it) if it.kind == "list" => list = it.operands.first().cloned(),
            _ => {}
        }
        (at + 1, fact)
    });
    facts.collect()
}

/// The fact that one line tells, or why it tells none.
pub fn read_line(line: &str) -> Result<Fact, String> {
    let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
    if let Some(&(_, kind)) = NONE.iter().find(|(name, _)| *name == line) {
        return Ok(Fact { kind, operands: Vec::new(), none: true });
    }
    let known = KINDS.iter().find(|(kind, _)| *kind == word);
    let (kind, allowed) = known.ok_or_else(|| format!("no such fact: {line}"))?;
    let operands = operand::read(rest).map_err(|why| format!("{why}: {line}"))?;
    match operands.iter().find(|it| !allowed.contains(&it.name())) {
        _ if operands.is_empty() => Err(format!("nothing is said: {line}")),
        Some(stray) => Err(format!("`{stray}` says nothing of a {kind}: {line}")),
        None => Ok(Fact { kind, operands, none: false }),
    }
}

impl fmt::Display for Fact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", if self.none { "no " } else { "" }, self.kind)?;
        self.operands.iter().try_for_each(|it| write!(f, " {it}"))
    }
}
