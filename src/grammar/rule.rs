//! Lines of one sign: separators and underlines.
//!
//! ```text
//! rule := sign (' '* sign)*         at least three, all alike: ***  * * *  ---  ____  ~~~  ======
//!       | '~' | '*' | '•' | '⁂'     one alone
//! ```

/// Signs that people draw lines with.
const SIGNS: [char; 17] = ['*', '-', '_', '=', '~', '#', '•', '·', '–', '—', '+', '.', '…', '─', '━', '☆', '★'];

/// A line of one sign.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Rule {
    pub(crate) sign: char,
    pub(crate) count: usize,
}

impl Rule {
    /// Whether it can underline the line above, and at what level.
    pub(crate) fn underlines(self) -> Option<u8> {
        match self.sign {
            '=' | '━' | '*' if self.count >= 3 => Some(1),
            '-' | '–' | '—' | '─' | '~' | '_' if self.count >= 3 => Some(2),
            _ => None,
        }
    }
}

/// A whole line of one sign; `line` has no blanks around it.
pub(crate) fn rule(line: &str) -> Option<Rule> {
    if line.starts_with(|c: char| c.is_ascii_alphanumeric()) {
        return None;
    }
    let sign = line.chars().next().filter(|c| SIGNS.contains(c) || *c == '⁂')?;
    let mut count = 0;
    for c in line.chars() {
        match c {
            _ if c == sign => count += 1,
            ' ' | '\u{a0}' => {}
            _ => return curly(line),
        }
    }
    let enough = match sign {
        '~' | '*' | '•' | '⁂' | '☆' | '★' => true,
        '.' | '…' => count >= 5,
        '#' | '+' => count >= 3,
        _ => count >= 3,
    };
    enough.then_some(Rule { sign, count })
}

/// `~*~`, `-*-`, `*~*~*`: a pattern of few signs and nothing else.
fn curly(line: &str) -> Option<Rule> {
    let count = line.chars().count();
    let signs = line.chars().all(|c| matches!(c, '*' | '-' | '~' | '=' | '_' | ' ' | 'o' | '•' | '·' | '–' | '—'));
    let sign = line.chars().next()?;
    (signs && (3..=60).contains(&count) && !line.starts_with('o') && line.chars().filter(|&c| c == sign).count() >= 2)
        .then_some(Rule { sign, count })
}
