//! JSON for eyes: each key on a line of its own, arrays on the line they begin on.
//!
//! serde_json's own indented form gives every span four lines.

use serde_json::ser::Formatter;
use std::io::{self, Write};

/// How JSON is laid out.
#[derive(Clone, Copy, Default, Debug)]
pub(crate) struct Indent {
    depth: usize,
    /// Whether the object that was begun last has a key yet.
    filled: bool,
}

impl Indent {
    fn line<W: ?Sized + Write>(self, to: &mut W) -> io::Result<()> {
        write!(to, "\n{:width$}", "", width = 2 * self.depth)
    }
}

impl Formatter for Indent {
    fn begin_object<W: ?Sized + Write>(&mut self, to: &mut W) -> io::Result<()> {
        self.depth += 1;
        self.filled = false;
        to.write_all(b"{")
    }

    fn begin_object_key<W: ?Sized + Write>(&mut self, to: &mut W, first: bool) -> io::Result<()> {
        self.filled = true;
        to.write_all(if first { b"" } else { b"," })?;
        self.line(to)
    }

    fn begin_object_value<W: ?Sized + Write>(&mut self, to: &mut W) -> io::Result<()> {
        to.write_all(b": ")
    }

    fn end_object<W: ?Sized + Write>(&mut self, to: &mut W) -> io::Result<()> {
        self.depth = self.depth.saturating_sub(1);
        if std::mem::replace(&mut self.filled, true) {
            self.line(to)?;
        }
        to.write_all(b"}")
    }

    fn begin_array_value<W: ?Sized + Write>(&mut self, to: &mut W, first: bool) -> io::Result<()> {
        to.write_all(if first { b"" } else { b", " })
    }
}

#[cfg(test)]
mod tests {
    use super::Indent;
    use serde::Serialize;
    use serde_json::{Serializer, json};

    #[test]
    fn keys_have_lines_and_arrays_have_none() {
        let mut out = Vec::new();
        let value = json!({"a": [0, 4], "b": [{"c": {}}, {"d": "x"}], "e": []});
        let written = value.serialize(&mut Serializer::with_formatter(&mut out, Indent::default()));
        assert!(written.is_ok());
        let expected =
            "{\n  \"a\": [0, 4],\n  \"b\": [{\n    \"c\": {}\n  }, {\n    \"d\": \"x\"\n  }],\n  \"e\": []\n}";
        assert_eq!(String::from_utf8_lossy(&out), expected);
    }
}
