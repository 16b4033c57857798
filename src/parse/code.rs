//! Lines kept as they stand: code.

/// Whether a line reads like a line of a program, not of a language that people speak.
pub(super) fn is_code(content: &str) -> bool {
    let trimmed = content.trim();
    let statement = trimmed.ends_with([';', '{', '}'])
        || trimmed.ends_with("();")
        || trimmed.ends_with("/>")
        || trimmed.ends_with("</");
    let lead = [
        "//", "/*", "*/", "#include", "#!/", "$ ", "import ", "from ", "def ", "using ", "<?", "</", "public ",
        "private ", "return ", "var ", "const ",
    ]
    .iter()
    .any(|it| trimmed.starts_with(it));
    let signs = trimmed
        .bytes()
        .filter(|b| {
            matches!(b, b'{' | b'}' | b';' | b'=' | b'<' | b'>' | b'(' | b')' | b'[' | b']' | b'_' | b'$' | b'\\')
        })
        .count();
    let letters = trimmed.bytes().filter(u8::is_ascii_alphabetic).count();
    let dense = signs >= 3 && signs * 8 >= letters;
    let spoken = trimmed.ends_with(['.', '!', '?']) || trimmed.len() > 200;
    !spoken
        && (statement && signs >= 1 && (dense || trimmed.len() <= 3 || lead || signs >= 2)
            || dense && (statement || lead || signs >= 4)
            || lead && signs >= 1)
}
