//! What stands where a picture stood.
//!
//! `image := file '.' ("jpg" | "jpeg" | "png" | "gif" | "bmp" | "tiff" | "webp") | "image" | "[image]"`

use crate::source::trim;

const ENDINGS: [&str; 7] = ["jpg", "jpeg", "png", "gif", "bmp", "tiff", "webp"];

/// Whether a whole line, which has no blanks around it, is a picture's file name or the word that stands for one: `IMG_1234.jpg`.
pub(crate) fn is_image(line: &str) -> bool {
    if line.as_bytes().last().is_some_and(|b| b.is_ascii() && !b"gfpeGFPE[]()".contains(b)) {
        return false;
    }
    let line = trim(line).trim_matches(['[', ']', '(', ')']);
    if line.len() > 80 {
        return false;
    }
    match line.rsplit_once('.') {
        Some((name, ending)) => {
            let plain = !name.is_empty() && !name.contains([' ', '/']) && !name.contains("://");
            plain && ENDINGS.iter().any(|it| ending.eq_ignore_ascii_case(it))
        }
        None => line.eq_ignore_ascii_case("image"),
    }
}
