//! What a line of chrome is for.

/// What a line that a platform wrote around the posts is for.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum ChromeRole {
    /// Newer, older, home, breadcrumbs.
    Navigation,
    /// "Share to Twitter", "BlogThis!".
    Share,
    /// "Subscribe to: Posts (Atom)".
    Subscribe,
    /// A picture's file name or the word that stood in its place.
    Image,
    /// "Tag Archives: …", "Arkiv för juli, 2015".
    Archive,
    /// "Read more »", "Continue reading".
    ReadMore,
    /// "Edit", "Permalink", "Links to this post".
    Link,
    /// The fields and the fine print of a comment form.
    Form,
    /// A second byline of one entry.
    Byline,
    /// A second line of labels of one entry.
    Labels,
    /// A second count line of one entry.
    Count,
    /// Anything else that the platform wrote; in JSON also a role that only a later version knows.
    #[cfg_attr(feature = "serde", serde(other))]
    Other,
}

impl ChromeRole {
    /// The role's name as JSON has it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Navigation => "navigation",
            Self::Share => "share",
            Self::Subscribe => "subscribe",
            Self::Image => "image",
            Self::Archive => "archive",
            Self::ReadMore => "read-more",
            Self::Link => "link",
            Self::Form => "form",
            Self::Byline => "byline",
            Self::Labels => "labels",
            Self::Count => "count",
            Self::Other => "other",
        }
    }
}
