//! Why a whole text was read as it was.

use super::account::Account;

/// Why each line of a text was taken for what it is.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Explanation<'a> {
    /// One for each line that is not blank, in their order.
    pub accounts: Vec<Account<'a>>,
}

impl<'a> Explanation<'a> {
    /// Those of the lines from `first` to `last`, from 1.
    pub fn lines(&self, first: usize, last: usize) -> impl Iterator<Item = &Account<'a>> {
        self.accounts.iter().filter(move |account| account.lines.0 <= last && account.lines.1 >= first)
    }
}
