//! What is told of a file beside its structure.

use blogtext::{render::json::Source, source::Decoded};
use sha2::{Digest, Sha256};

/// The file `name` of these bytes: its size and that of its text, its encoding and its SHA-256.
pub(crate) fn measured(name: String, bytes: &[u8], decoded: &Decoded<'_>) -> Source<'static> {
    let mut source = Source::new(name);
    source.bytes = u64::try_from(bytes.len()).ok();
    source.text_bytes = u64::try_from(decoded.text().len()).ok();
    source.encoding = Some(decoded.encoding().to_string().into());
    source.sha256 = Some(Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect());
    source
}
