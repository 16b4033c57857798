//! Why lines were taken for what they are, for eyes.

use super::{input::Input, place::Stretch, visible::shown};
use blogtext::explain::{Account, Bearing, Clue, Explanation, Trial};
use std::io::{self, Write};

/// The most characters of a line that are shown.
const MOST: usize = 88;

/// Writes explanations.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reasons {
    color: bool,
}

/// The colours, as ANSI has them.
#[derive(Clone, Copy, Debug)]
enum Style {
    Place,
    Reading,
    For,
    Against,
}

impl Style {
    const fn code(self) -> &'static str {
        match self {
            Self::Place => "\u{1b}[2m",
            Self::Reading => "\u{1b}[1;36m",
            Self::For => "\u{1b}[32m",
            Self::Against => "\u{1b}[31m",
        }
    }
}

impl Reasons {
    pub(crate) const fn new(color: bool) -> Self {
        Self { color }
    }

    /// Writes why the lines of `input` that were asked for are what they are.
    pub(crate) fn write(self, text: &str, input: Input<'_>, to: &mut dyn Write) -> io::Result<()> {
        let why = blogtext::explain(text);
        let Stretch { first, last } = input.lines().unwrap_or(Stretch { first: 1, last: usize::MAX });
        let mut accounts = why.lines(first, last).peekable();
        if accounts.peek().is_none() && input.lines().is_some() {
            return writeln!(to, "{}: blank", self.styled(Style::Place, &format!("{}:{first}", input.shown())));
        }
        accounts.try_for_each(|account| self.account(account, &why, input, to))
    }

    fn account(
        self,
        account: &Account<'_>,
        why: &Explanation<'_>,
        input: Input<'_>,
        to: &mut dyn Write,
    ) -> io::Result<()> {
        let lines = match account.lines {
            (first, last) if first == last => first.to_string(),
            (first, last) => format!("{first}-{last}"),
        };
        let place = self.styled(Style::Place, &format!("{}:{lines}:", input.shown()));
        let next = account.runner_up.map_or_else(String::new, |next| format!("; next: {next}"));
        let reading = self.styled(Style::Reading, account.reading.as_str());
        writeln!(to, "{place} {reading} ({}{next})", account.confidence)?;
        writeln!(to, "    | {}", shortened(account.text))?;
        account.trials.iter().try_for_each(|trial| self.trial(trial, to))?;
        let last = why.accounts.last().is_some_and(|it| it.span == account.span);
        if last { Ok(()) } else { writeln!(to) }
    }

    fn trial(self, trial: &Trial, to: &mut dyn Write) -> io::Result<()> {
        let (style, verdict) = if trial.accepted { (Style::For, "yes") } else { (Style::Against, "no") };
        let sum = match (trial.margin(), trial.needed) {
            (Some(_), Some(needed)) => format!(", {:+} where {needed} is needed", trial.sum()),
            _ => String::new(),
        };
        writeln!(to, "    {}? {}{sum}", trial.reading, self.styled(style, verdict))?;
        trial.clues.iter().try_for_each(|clue| self.clue(clue, to))
    }

    fn clue(self, clue: &Clue, to: &mut dyn Write) -> io::Result<()> {
        let bearing = match clue.bearing {
            Bearing::Weighs(weight) => format!("{weight:+}"),
            Bearing::Holds => "yes".to_owned(),
            Bearing::Forbids => "no".to_owned(),
            _ => "lacks".to_owned(),
        };
        let style = if clue.speaks_for() { Style::For } else { Style::Against };
        let value = clue.value.map_or_else(String::new, |value| format!(": {value}"));
        writeln!(to, "    {}  {}{value}", self.styled(style, &format!("{bearing:>5}")), clue.name)
    }

    fn styled(self, style: Style, text: &str) -> String {
        if self.color { format!("{}{text}\u{1b}[0m", style.code()) } else { text.to_owned() }
    }
}

/// The beginning of a line, safe to print.
fn shortened(text: &str) -> String {
    let mut line: String = text.chars().take(MOST).map(shown).collect();
    if text.chars().nth(MOST).is_some() {
        line.push('…');
    }
    line
}
