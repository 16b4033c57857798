//! What a text holds, so that a test can say it holds what blogs hold.

use super::shape::Shape;

/// What was counted in a text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Count {
    /// Bytes of UTF-8.
    pub bytes: usize,
    /// Lines that are not blank.
    pub lines: usize,
    /// Quotation marks of the shape's kind.
    pub marks: usize,
    /// Lines that are a date heading or an attribution with a date.
    pub dates: usize,
}

impl Count {
    /// Counts by plain search, knowing nothing of the parser.
    pub fn of(shape: Shape, text: &str) -> Self {
        let tongue = shape.tongue();
        let (open, close) = tongue.marks;
        let marks = text.matches(open).count() + if open == close { 0 } else { text.matches(close).count() };
        let lead = tongue.attribution.split('{').next().unwrap_or_default();
        let dated = |line: &&str| {
            tongue.weekdays.iter().any(|day| line.starts_with(day) || line.ends_with(day))
                || !lead.is_empty() && line.starts_with(lead)
        };
        Self {
            bytes: text.len(),
            lines: text.lines().filter(|line| !line.trim().is_empty()).count(),
            marks,
            dates: text.lines().filter(dated).count(),
        }
    }

    /// How many of `number` come on 1024 bytes.
    pub fn per_kib(&self, number: usize) -> f64 {
        number as f64 * 1024.0 / self.bytes as f64
    }
}
