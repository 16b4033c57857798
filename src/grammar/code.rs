//! Lines of a program, each by itself: one rarely tells, and what stands around it decides.

use crate::source::{Holds, any_pair, count};

/// The longest line of code, in bytes.
const LONGEST: usize = 200;

/// Words with their blank that lines of a program start with and sentences seldom do.
const KEYWORDS: [&str; 12] =
    ["Dim ", "End ", "Set ", "Sub ", "Private ", "Public ", "Imports ", "Return ", "if (", "for (", "else", "Next"];

/// Whether a line among others may be code: a call, an assignment, a comment, a dotted name.
pub(crate) fn is_like_code(content: &str, holds: Holds) -> bool {
    if content.len() > LONGEST {
        return false;
    }
    let open = || content.ends_with(['(', '_', '\\', '=', ';', '{', '}']);
    let inside = || ["()", " = ", "->", "==", "+="].iter().any(|it| content.contains(it));
    let sign = || content.starts_with('=') || content.starts_with('<') && content.contains('=');
    starts_like_code(content)
        || holds.has(Holds::SIGN) && (open() || inside() || sign())
        || holds.has(DOUBLED) && any_pair(content.as_bytes(), is_doubled)
        || holds.has(Holds::SIGN.or(Holds::POINT)) && is_dotted_name(content)
}

/// Whether a line starts as a comment or a statement does.
fn starts_like_code(content: &str) -> bool {
    let starts = |all: &[&str]| all.iter().any(|it| content.starts_with(it));
    match content.as_bytes().first() {
        Some(b'\'' | b'/' | b'*' | b'-' | b'#') => starts(&["' ", "//", "/*", "*/", "--", "#"]),
        Some(b'D' | b'E' | b'S' | b'P' | b'I' | b'R' | b'N' | b'i' | b'f' | b'e') => starts(&KEYWORDS),
        _ => false,
    }
}

/// What [`is_doubled`] is made of.
const DOUBLED: Holds = Holds::COLON.or(Holds::OPERATOR).or(Holds::BAR);

/// `::`, `&&`, `||`, `++`
const fn is_doubled(a: u8, b: u8) -> bool {
    (a == b) & ((a == b':') | (a == b'&') | (a == b'|') | (a == b'+'))
}

/// `toggleButtonData3.LargeImage`, `IList<ElementId> dependents`: few words, and a sign inside one.
fn is_dotted_name(content: &str) -> bool {
    let inside = |word: &str| {
        word.as_bytes().windows(3).any(|it| {
            matches!(it, [a, b'.', c] if a.is_ascii_alphanumeric() && c.is_ascii_uppercase())
                || matches!(it, [a, b'_' | b'<' | b'(', c] if a.is_ascii_alphanumeric() && c.is_ascii_alphabetic())
        })
    };
    let may_be_inside = |a: u8, b: u8| {
        let sign = (a == b'_') | (a == b'<') | (a == b'(');
        (a == b'.') & b.is_ascii_uppercase() | sign & b.is_ascii_alphabetic()
    };
    any_pair(content.as_bytes(), may_be_inside)
        && content.split_whitespace().count() <= 6
        && !content.contains("://")
        && !content.contains("www.")
        && content.split_whitespace().any(inside)
}

/// Whether a line reads like a line of a program, not of a language that people speak.
pub(crate) fn is_code(content: &str) -> bool {
    let trimmed = content.trim();
    if trimmed.len() > LONGEST {
        return false;
    }
    if trimmed.ends_with(['.', '!', '?']) {
        return false;
    }
    let signs = count(trimmed.as_bytes(), is_sign);
    if signs == 0 {
        return false;
    }
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
    let letters = trimmed.bytes().filter(u8::is_ascii_alphabetic).count();
    let dense = signs >= 3 && signs * 8 >= letters;
    statement && (dense || trimmed.len() <= 3 || lead || signs >= 2)
        || dense && (statement || lead || signs >= 4)
        || lead
}

/// Whether a program has many of such signs.
const fn is_sign(b: u8) -> bool {
    let brackets = (b | 0x20 == b'{') | (b | 0x20 == b'}') | (b == b'(') | (b == b')');
    let others = (b == b';') | (b == b'=') | (b == b'<') | (b == b'>') | (b == b'_') | (b == b'$') | (b == b'\\');
    brackets | others
}
