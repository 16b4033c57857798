//! A file and some of its lines: `post.txt:3`, `post.txt:3-9`.

use std::{ffi::OsString, path::PathBuf};

/// Some lines of a file, from 1, the last one included.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Stretch {
    pub(crate) first: usize,
    pub(crate) last: usize,
}

/// A file, and which of its lines are meant; all if none are named.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Place {
    pub(crate) path: PathBuf,
    pub(crate) lines: Option<Stretch>,
}

impl Place {
    /// The place of that name; a file that is really called `a:1` is meant itself.
    pub(crate) fn named(name: OsString) -> Result<Self, String> {
        let path = PathBuf::from(name);
        let parts = path.to_str().and_then(|name| name.rsplit_once(':'));
        let numbers = |lines: &str| lines.starts_with(|c: char| c.is_ascii_digit());
        let Some((file, lines)) = parts.filter(|(file, lines)| !file.is_empty() && numbers(lines) && !path.exists())
        else {
            return Ok(Self { path, lines: None });
        };
        let lines = Stretch::named(lines).ok_or("lines count from 1, the smaller number first: FILE:3 or FILE:3-9")?;
        Ok(Self { path: file.into(), lines: Some(lines) })
    }
}

impl Stretch {
    fn named(lines: &str) -> Option<Self> {
        let (first, last) = lines.split_once('-').unwrap_or((lines, lines));
        let (first, last) = (first.parse().ok()?, last.parse().ok()?);
        (0 < first && first <= last).then_some(Self { first, last })
    }
}
