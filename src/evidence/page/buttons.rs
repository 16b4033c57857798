//! Buttons to share a text with, which some platforms put between its title and the line that tells its date.

use super::Page;
use crate::{evidence::anchor::Tag, value::ChromeRole};

/// The most of them.
const BUTTONS: usize = 10;

impl Page {
    /// The first line from `at` on that is no button to share the text with, as some platforms put below a title.
    pub(in crate::evidence) fn below_buttons(&self, at: usize) -> usize {
        (at..at + BUTTONS).find(|&it| !self.is_button(it)).unwrap_or(at)
    }

    /// The last line above `at` that is no such button.
    pub(in crate::evidence) fn above_buttons(&self, at: usize) -> Option<usize> {
        (at.saturating_sub(BUTTONS)..at).rev().find(|&it| !self.is_button(it))
    }

    fn is_button(&self, at: usize) -> bool {
        matches!(self.tags.get(at), Some(Tag::Chrome(ChromeRole::Share | ChromeRole::Form)))
    }
}
