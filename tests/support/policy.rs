//! How a page's policy names what may apply or run.

use sha2::{Digest, Sha256};

/// The source expression that allows just this text.
pub fn source_of(text: &str) -> String {
    format!("'sha256-{}'", base64(&Sha256::digest(text)))
}

fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::new();
    for chunk in bytes.chunks(3) {
        let bits = chunk.iter().fold(0_u32, |bits, &b| bits << 8 | u32::from(b)) << (8 * (3 - chunk.len()));
        let digit = |nth: usize| char::from(DIGITS[(bits >> (18 - 6 * nth)) as usize & 63]);
        out.extend((0..4).map(|nth| if nth <= chunk.len() { digit(nth) } else { '=' }));
    }
    out
}
