//! Why each line was taken for what it is: the evidence for and against, and what it would have been else.
//!
//! The reasons are those of the rules that decide, which name them where they weigh them. Reading a text asks for none
//! of it and pays nothing; [`explain`] reads it again with somebody who listens.

mod account;
mod clue;
mod explanation;
mod recorder;
mod rival;
mod trial;

pub use crate::value::{Confidence, Reading, Surety};
pub use account::Account;
pub use clue::{Bearing, Clue};
pub use explanation::Explanation;
pub use trial::Trial;

use crate::{parse::Parser, source::LineIndex};
use recorder::Recorder;

/// Why each line of `text` was taken for what it is.
///
/// ```
/// use blogtext::explain::{Confidence, Reading};
///
/// let why = blogtext::explain("lördag 3 mars 2012\n\nSnö & is\n\nDet snöar än, och vi sitter inne och läser.\n");
/// let (date, title) = (&why.accounts[0], &why.accounts[1]);
/// assert_eq!((date.reading, title.reading), (Reading::Date, Reading::Title));
/// assert!(date.evidence_for().any(|(_, clue)| clue.name == "a date alone on its line"));
/// ```
pub fn explain(text: &str) -> Explanation<'_> {
    let mut recorder = Recorder::default();
    let spans = Parser::witnessed(text, &mut recorder);
    let index = LineIndex::new(text);
    let mut records = recorder.into_lines().into_iter();
    let accounts = spans.into_iter().map(|span| {
        let record = records.next().unwrap_or_default();
        let reading = record.taken.unwrap_or(Reading::Text);
        Account::new(index.lines(span), span, span.slice(text).unwrap_or_default(), reading, record.trials)
    });
    Explanation { accounts: accounts.collect() }
}
