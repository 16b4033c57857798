//! Icelandic: names and marks from CLDR 48 (Unicode-3.0), phrases from public pages and published catalogues.

use super::Order::Dmy;
use super::Role::{
    Anonymous, Archive, AuthorSaid, Byline, CommentDate, CommentFrom, CommentsClosed, CommentsHead, CommentsMany,
    CommentsNone, CommentsOne, Delete, Meta, Navigation, Newer, Older, Permalink, PostComment, Reply, Sidebar, Thread,
};
use super::{Locale, row};
use crate::value::Platform::{Blogger, LiveJournal};

pub(super) static IS: Locale = Locale {
    tag: "is",
    months: [
        &["janúar", "jan."],
        &["febrúar", "feb."],
        &["mars", "mar."],
        &["apríl", "apr."],
        &["maí"],
        &["júní", "jún."],
        &["júlí", "júl."],
        &["ágúst", "ágú."],
        &["september", "sep."],
        &["október", "okt."],
        &["nóvember", "nóv."],
        &["desember", "des."],
    ],
    weekdays: [
        &["mánudagur", "mán.", "má."],
        &["þriðjudagur", "þri.", "þr."],
        &["miðvikudagur", "mið.", "mi."],
        &["fimmtudagur", "fim.", "fi."],
        &["föstudagur", "fös.", "fö."],
        &["laugardagur", "lau.", "la."],
        &["sunnudagur", "sun.", "su."],
    ],
    joiners: &["kl.", "þann"],
    ordinals: &["."],
    am: &["f.h."],
    pm: &["e.h."],
    order: Dmy,
    marks: &[("„", "“"), ("‚", "‘"), ("‘", "’")],
    phrases: &[
        row(Blogger, CommentsNone, &["Engin ummæli:"], &[]),
        row(Blogger, CommentsMany, &[], &["{n} ummæli:"]),
        row(Blogger, PostComment, &["Skrifa ummæli"], &[]),
        row(Blogger, Anonymous, &["Nafnlaus"], &[]),
        row(Blogger, Byline, &[], &["Birt af {author} kl. {time}"]),
        row(Blogger, Newer, &[], &["Nýrri færsla"]),
        row(Blogger, Older, &[], &["Eldri færsla"]),
        row(LiveJournal, CommentsOne, &["1 svar"], &[]),
        row(LiveJournal, CommentsMany, &["{n} svör"], &[]),
        row(LiveJournal, CommentsHead, &["Lesa svör"], &[]),
        row(
            LiveJournal,
            CommentsClosed,
            &[
                "Hámarksfjölda leyfðra svara hefur verið náð",
                "Svör eru ekki leyfð við þessarri færslu.",
                "Svör ekki leyfð:",
            ],
            &[],
        ),
        row(LiveJournal, PostComment, &["Svara færslu"], &[]),
        row(LiveJournal, AuthorSaid, &["{author} skrifaði", "Ónafngreindur skrifaði"], &[]),
        row(LiveJournal, Anonymous, &["(Ónafngreindur)"], &[]),
        row(LiveJournal, Permalink, &["Tengill"], &[]),
        row(LiveJournal, Reply, &["Svara svari"], &[]),
        row(LiveJournal, Delete, &["Eyða"], &[]),
        row(LiveJournal, CommentFrom, &["Frá:"], &[]),
        row(LiveJournal, CommentDate, &["Dags:"], &[]),
        row(LiveJournal, Thread, &["Foreldri", "Þráður"], &[]),
        row(LiveJournal, Newer, &["Næstu {n} færslur", "Næsti dagur"], &[]),
        row(LiveJournal, Older, &["Fyrri {n} færslur", "Fyrri dagur"], &[]),
        row(LiveJournal, Navigation, &["Skoða titla"], &[]),
        row(LiveJournal, Archive, &["Dagatal"], &[]),
        row(LiveJournal, Meta, &["Hugarástand", "Tónlist"], &[]),
        row(LiveJournal, Sidebar, &["Nýlegar færslur"], &[]),
    ],
};
