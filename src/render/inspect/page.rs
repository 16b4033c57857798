//! What stands around the files of a report.

use super::kind::KINDS;
use crate::render::html::{write_attribute, write_text};
use std::fmt;

/// The style sheet and the script, whose SHA-256 the page's policy names: no other style applies, no other script runs.
const STYLE: &str = include_str!("inspect.css");
const STYLE_HASH: &str = "sha256-auS8mD/7oXuFnlUMq9GI74d6Xz/I39eskjYsJ/HYzZ4=";
const SCRIPT: &str = include_str!("inspect.js");
const SCRIPT_HASH: &str = "sha256-Yt1MNKnv6CNfm0SVtg+Xs4a8/x6yPYbnZ42GXIizKA0=";

pub(super) fn head<W: fmt::Write>(out: &mut W) -> fmt::Result {
    out.write_str("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")?;
    out.write_str("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")?;
    out.write_str("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")?;
    write!(out, "style-src '{STYLE_HASH}'; script-src '{SCRIPT_HASH}'; ")?;
    out.write_str("base-uri 'none'; form-action 'none'\">\n<title>What was recognised</title>\n")?;
    write!(out, "<style>{STYLE}</style>\n<script>{SCRIPT}</script>\n</head>\n<body>\n<header>\n")?;
    out.write_str("<h1>What was recognised</h1>\n<div class=\"files\"></div>\n")?;
    out.write_str("<div class=\"kinds\" role=\"group\" aria-label=\"Kinds to show\">\n")?;
    for (kind, name) in KINDS {
        write!(out, "<button type=\"button\" class=\"{kind}\" data-kind=\"{kind}\" aria-pressed=\"true\">")?;
        writeln!(out, "{name}</button>")?;
    }
    out.write_str(
        "<button type=\"button\" class=\"remark\" data-kind=\"remark\" aria-pressed=\"true\">Remarks</button>\n",
    )?;
    out.write_str("</div>\n</header>\n<main>\n")
}

pub(super) fn open_file<W: fmt::Write>(out: &mut W, name: &str) -> fmt::Result {
    out.write_str("<section class=\"file\">\n<h2>")?;
    write_text(out, name)?;
    out.write_str("</h2>\n<div class=\"source\" tabindex=\"0\" role=\"region\" dir=\"auto\" aria-label=\"Source of ")?;
    write_attribute(out, name)?;
    out.write_str("\">\n")
}

/// From the source of a file to its rendering.
pub(super) fn turn_over<W: fmt::Write>(out: &mut W) -> fmt::Result {
    out.write_str(
        "</div>\n<div class=\"rendered\" tabindex=\"0\" role=\"region\" aria-label=\"What was recognised\">\n",
    )
}

pub(super) fn close_file<W: fmt::Write>(out: &mut W) -> fmt::Result {
    out.write_str("</div>\n</section>\n")
}

pub(super) fn foot<W: fmt::Write>(out: &mut W) -> fmt::Result {
    out.write_str("</main>\n<footer>\n<p role=\"status\"></p>\n<p class=\"keys\">? may be something else, ?? a guess: the number of a line says so, and its title what else. ")?;
    for (key, does) in KEYS {
        write!(out, "<kbd>{key}</kbd> {does} ")?;
    }
    out.write_str("</p>\n</footer>\n</body>\n</html>\n")
}

const KEYS: [(&str, &str); 6] =
    [("j", "next"), ("k", "back"), ("n", "next remark"), ("p", "remark before"), ("]", "next file"), ("Esc", "let go")];
