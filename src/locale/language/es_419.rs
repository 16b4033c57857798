//! Spanish (Latin America): names and marks from CLDR 48 (Unicode-3.0), phrases from public pages and published catalogues.

use super::Order::Dmy;
use super::Role::{CommentsMany, CommentsNone, Delete, Newer, Older, ReplyDelete};
use super::{Locale, row};
use crate::value::Platform::Blogger;

pub(super) static ES_419: Locale = Locale {
    tag: "es-419",
    months: [
        &["enero", "ene"],
        &["febrero", "feb"],
        &["marzo", "mar"],
        &["abril", "abr"],
        &["mayo", "may"],
        &["junio", "jun"],
        &["julio", "jul"],
        &["agosto", "ago"],
        &["septiembre", "sept"],
        &["octubre", "oct"],
        &["noviembre", "nov"],
        &["diciembre", "dic"],
    ],
    weekdays: [
        &["lunes", "lun", "LU"],
        &["martes", "mar", "MA"],
        &["miércoles", "mié", "MI"],
        &["jueves", "jue", "JU"],
        &["viernes", "vie", "VI"],
        &["sábado", "sáb", "SA"],
        &["domingo", "dom", "DO"],
    ],
    joiners: &["a", "las"],
    ordinals: &[],
    am: &["a.m.", "a. m."],
    pm: &["p.m.", "p. m."],
    order: Dmy,
    marks: &[("“", "”"), ("‘", "’")],
    phrases: &[
        row(Blogger, CommentsNone, &["No hay comentarios.:"], &[]),
        row(Blogger, CommentsMany, &[], &["{n} comentarios.:"]),
        row(Blogger, Delete, &[], &["Borrar"]),
        row(Blogger, ReplyDelete, &[], &["ResponderBorrar"]),
        row(Blogger, Newer, &[], &["Entrada más reciente"]),
        row(Blogger, Older, &[], &["Entrada antigua"]),
    ],
};
