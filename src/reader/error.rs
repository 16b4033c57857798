//! Why reading could not go on.

use std::{error, fmt, io};

/// The source failed, or it is not in UTF-8.
#[derive(Debug)]
#[non_exhaustive]
pub enum ReadError {
    /// The source gave an error.
    Io(io::Error),
    /// The bytes from `offset` on are no UTF-8.
    Encoding {
        /// How many bytes of UTF-8 stand before them.
        offset: usize,
    },
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io(error) => error.fmt(f),
            Self::Encoding { offset } => write!(f, "byte {offset} begins no character of UTF-8"),
        }
    }
}

impl error::Error for ReadError {
    fn source(&self) -> Option<&(dyn error::Error + 'static)> {
        match self {
            Self::Io(error) => Some(error),
            Self::Encoding { .. } => None,
        }
    }
}

impl From<ReadError> for io::Error {
    fn from(error: ReadError) -> Self {
        match error {
            ReadError::Io(error) => error,
            ReadError::Encoding { .. } => io::Error::new(io::ErrorKind::InvalidData, error),
        }
    }
}
