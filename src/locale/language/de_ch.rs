//! German (Switzerland): names and marks from CLDR 48 (Unicode-3.0), phrases from public pages and published catalogues.

use super::Order::Dmy;
use super::Role::{
    Byline, CommentsClosed, CommentsHead, Edit, EntryFooter, Home, Navigation, Newer, Next, Older, Pages, Permalink,
    Previous, ReadMore, Reply, Sidebar, Trackback,
};
use super::{Locale, row};
use crate::value::Platform::WordPress;

pub(super) static DE_CH: Locale = Locale {
    tag: "de-CH",
    months: [
        &["Januar", "Jan."],
        &["Februar", "Feb."],
        &["März", "Mär"],
        &["April", "Apr."],
        &["Mai"],
        &["Juni", "Jun"],
        &["Juli", "Jul"],
        &["August", "Aug."],
        &["September", "Sept.", "Sep"],
        &["Oktober", "Okt."],
        &["November", "Nov."],
        &["Dezember", "Dez."],
    ],
    weekdays: [
        &["Montag", "Mo."],
        &["Dienstag", "Di."],
        &["Mittwoch", "Mi."],
        &["Donnerstag", "Do."],
        &["Freitag", "Fr."],
        &["Samstag", "Sa."],
        &["Sonntag", "So."],
    ],
    joiners: &["um"],
    ordinals: &["."],
    am: &["AM", "vorm.", "vm."],
    pm: &["PM", "nachm.", "nm."],
    order: Dmy,
    marks: &[("„", "“"), ("‚", "‘"), ("«", "»")],
    phrases: &[
        row(WordPress, CommentsHead, &["Kommentare"], &[]),
        row(WordPress, CommentsClosed, &["Kommentare sind geschlossen."], &[]),
        row(WordPress, Byline, &["von {author}"], &[]),
        row(
            WordPress,
            EntryFooter,
            &[
                "Dieser Eintrag wurde veröffentlicht am {date}",
                "Eintrag gekennzeichnet mit {tags}",
                "Dieser Eintrag wurde veröffentlicht unter {categories}",
                "Dieser Eintrag wurde veröffentlicht unter {categories} und gekennzeichnet mit {tags}",
            ],
            &[],
        ),
        row(WordPress, Permalink, &["Permalink zu {title}"], &[]),
        row(WordPress, Trackback, &["Pingback:"], &[]),
        row(WordPress, Reply, &["Antwort"], &[]),
        row(WordPress, Edit, &["(Bearbeiten)"], &[]),
        row(WordPress, Newer, &["Neuere Beiträge"], &[]),
        row(WordPress, Older, &["← Ältere Kommentare", "Ältere Beiträge"], &[]),
        row(WordPress, Next, &["Weiter"], &[]),
        row(WordPress, Previous, &["Bisherige", "← Zurück"], &[]),
        row(WordPress, Home, &["Startseite"], &[]),
        row(WordPress, Navigation, &["Beitragsnavigation", "Kommentar-Navigation"], &[]),
        row(WordPress, Pages, &["Seite {n}", "Seiten:"], &[]),
        row(WordPress, ReadMore, &["Weiterlesen →"], &[]),
        row(WordPress, Sidebar, &["Neueste Kommentare", "Neueste Beiträge"], &[]),
    ],
};
