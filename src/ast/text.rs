//! Inlines as plain text.

use super::Inline;
use std::fmt;

/// Writes inlines as the text they stand for: marks included, soft breaks as spaces.
pub(crate) struct Plain<'b, 'a>(pub(crate) &'b [Inline<'a>]);

impl fmt::Display for Plain<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|inline| match inline {
            Inline::Text(it) => f.write_str(&it.text),
            Inline::Email(it) => f.write_str(&it.text),
            Inline::Link(it) => f.write_str(&it.text),
            Inline::Date(it) => f.write_str(&it.text),
            Inline::LineBreak(it) => f.write_str(if it.soft { " " } else { "\n" }),
            Inline::Quote(it) => {
                write!(f, "{}{}{}", it.marks.open.as_str(), Plain(&it.content), it.marks.close.as_str())
            }
        })
    }
}
