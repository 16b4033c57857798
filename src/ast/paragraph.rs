//! A paragraph, its sentences and its words.

use super::{Inline, Inlines, text::Plain};
use crate::source::Span;
use unicode_segmentation::UnicodeSegmentation;

/// A paragraph.
#[derive(Clone, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Paragraph<'a> {
    /// Where it stands.
    #[cfg_attr(feature = "serde", serde(default))]
    pub span: Span,
    /// What it says.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "<[_]>::is_empty"))]
    pub content: Inlines<'a>,
}

impl<'a> Paragraph<'a> {
    /// A paragraph that stands in no text.
    pub fn new(content: impl IntoIterator<Item = Inline<'a>>) -> Self {
        Self { span: Span::EMPTY, content: content.into_iter().collect() }
    }

    /// Its text, marks of inline quotations included; a soft line break is a space, a hard one a newline.
    pub fn text(&self) -> String {
        Plain(&self.content).to_string()
    }

    /// Its sentences (Unicode Standard Annex 29), without the white space around them.
    ///
    /// ```
    /// use blogtext::ast::{Inline, Paragraph};
    /// let paragraph = Paragraph::new([Inline::text("Det regnar. Vi läser.")]);
    /// assert_eq!(paragraph.sentences(), ["Det regnar.", "Vi läser."]);
    /// assert_eq!(paragraph.words(), ["Det", "regnar", "Vi", "läser"]);
    /// ```
    pub fn sentences(&self) -> Vec<String> {
        self.text().unicode_sentences().map(|it| it.trim().to_owned()).collect()
    }

    /// Its words (Unicode Standard Annex 29), without punctuation.
    pub fn words(&self) -> Vec<String> {
        self.text().unicode_words().map(str::to_owned).collect()
    }
}
