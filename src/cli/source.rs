//! What is told of a file beside its structure.

use blogtext::render::json::Source;
use sha2::{Digest, Sha256};

/// The file `name`: its size, the size of the text it holds, and the SHA-256 of its bytes.
pub(crate) fn measured(name: String, bytes: &[u8], text: &str) -> Source<'static> {
    let mut source = Source::new(name);
    source.bytes = u64::try_from(bytes.len()).ok();
    source.text_bytes = u64::try_from(text.len()).ok();
    source.sha256 = Some(Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect());
    source
}

#[cfg(test)]
mod tests {
    use super::measured;

    #[test]
    fn a_known_digest() {
        let source = measured("a".into(), b"abc", "abc");
        let known = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(source.sha256.as_deref(), Some(known));
        assert_eq!((source.bytes, source.text_bytes), (Some(3), Some(3)));
    }
}
