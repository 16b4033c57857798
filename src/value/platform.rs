//! The blogging platforms whose pages leave words in the text.

use std::fmt;

/// A blogging platform, recognised by the phrases it prints around an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", serde(rename_all = "lowercase"))]
#[non_exhaustive]
pub enum Platform {
    /// Google's Blogger, also known as Blogspot.
    Blogger,
    /// WordPress, on wordpress.com or hosted by oneself.
    WordPress,
    /// Movable Type and its forks.
    #[cfg_attr(feature = "serde", serde(rename = "movable-type"))]
    MovableType,
    /// TypePad, the hosted sister of Movable Type.
    TypePad,
    /// LiveJournal and the sites that run its code.
    LiveJournal,
    /// blogg.se, the Swedish service.
    #[cfg_attr(feature = "serde", serde(rename = "blogg-se"))]
    BloggSe,
}

impl Platform {
    /// Every platform, in the order of the enum.
    pub const ALL: [Self; 6] =
        [Self::Blogger, Self::WordPress, Self::MovableType, Self::TypePad, Self::LiveJournal, Self::BloggSe];

    /// The name used in output: lower case, words joined by a hyphen.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Blogger => "blogger",
            Self::WordPress => "wordpress",
            Self::MovableType => "movable-type",
            Self::TypePad => "typepad",
            Self::LiveJournal => "livejournal",
            Self::BloggSe => "blogg-se",
        }
    }

    /// The platform that [`as_str`](Self::as_str) calls `name`, ASCII case aside.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|platform| platform.as_str().eq_ignore_ascii_case(name))
    }
}

impl fmt::Display for Platform {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::Platform;

    #[test]
    fn every_name_leads_back_to_its_platform() {
        for platform in Platform::ALL {
            assert_eq!(Platform::from_name(platform.as_str()), Some(platform));
        }
        assert_eq!(Platform::from_name("WordPress"), Some(Platform::WordPress));
        assert_eq!(Platform::from_name("myspace"), None);
    }

    #[test]
    fn displays_its_name() {
        assert_eq!(Platform::MovableType.to_string(), "movable-type");
    }
}
