//! Whether a page's lines were cut at a width.

use crate::{evidence::Facts, grammar::shape::End};

/// Whether the page's lines were cut at a width: most lines of a block end in mid-sentence near one width.
pub(super) fn is_wrapped(facts: &Facts<'_>) -> bool {
    let mut run = 0_usize;
    let mut cut = 0_usize;
    let mut widths: Vec<usize> = Vec::new();
    for pair in facts.lines.windows(2) {
        let [line, next] = pair else { continue };
        if next.blanks > 0 || !line.short || !next.short {
            continue;
        }
        run += 1;
        widths.push(line.shape.graphemes);
        let open = matches!(line.shape.end, End::Open | End::Comma);
        cut += usize::from(open && next.shape.starts_small && line.shape.graphemes >= 40);
    }
    widths.sort_unstable();
    let widest = widths.last().copied().unwrap_or(0);
    let median = widths.get(widths.len() / 2).copied().unwrap_or(0);
    run >= 3 && cut * 2 >= run && widest <= 120 && median * 3 >= widest * 2
}
