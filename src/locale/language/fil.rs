//! Filipino: names and marks from CLDR 48 (Unicode-3.0), phrases from public pages and published catalogues.

use super::Order::Mdy;
use super::Role::{
    Archive, AuthorPosts, Categories, CommentsClosed, CommentsNone, CommentsOne, CommentsTitle, Edit, Form, Labels,
    Navigation, Newer, Next, Older, Pages, Permalink, PostComment, Powered, Previous, ReadMore, Reply, Trackback,
};
use super::{Locale, row};
use crate::value::Platform::{Blogger, WordPress};

pub(super) static FIL: Locale = Locale {
    tag: "fil",
    months: [
        &["Enero", "Ene"],
        &["Pebrero", "Peb"],
        &["Marso", "Mar"],
        &["Abril", "Abr"],
        &["Mayo", "May"],
        &["Hunyo", "Hun"],
        &["Hulyo", "Hul"],
        &["Agosto", "Ago"],
        &["Setyembre", "Set"],
        &["Oktubre", "Okt", "Oktobre"],
        &["Nobyembre", "Nob"],
        &["Disyembre", "Dis"],
    ],
    weekdays: [
        &["Lunes", "Lun", "Lu"],
        &["Martes", "Mar", "Ma"],
        &["Miyerkules", "Miy", "Mi"],
        &["Huwebes", "Huw", "Hu"],
        &["Biyernes", "Biy", "Bi"],
        &["Sabado", "Sab", "Sa"],
        &["Linggo", "Lin", "Li"],
    ],
    joiners: &["nang"],
    ordinals: &[],
    am: &["AM"],
    pm: &["PM"],
    order: Mdy,
    marks: &[("“", "”"), ("‘", "’")],
    phrases: &[
        row(Blogger, CommentsNone, &[], &["Walang komento:"]),
        row(Blogger, PostComment, &[], &["Mag-post ng isang Komento"]),
        row(WordPress, CommentsOne, &["1 Puna"], &[]),
        row(
            WordPress,
            CommentsTitle,
            &[
                "Isa puna sa “{title}”",
                "{n} mga puna sa “{title}”",
                "Isang isipan/ideya sa “{title}”",
                "{n} mga isipan/ideya sa “{title}”",
            ],
            &[],
        ),
        row(WordPress, CommentsClosed, &["Walang mga puna."], &[]),
        row(WordPress, PostComment, &["Mag-iwan ng Puna", "Mag-iwan ng Tugon"], &[]),
        row(WordPress, Labels, &["Mga Tag", "Mga kataga"], &[]),
        row(WordPress, Categories, &["Mga Kategorya"], &[]),
        row(WordPress, Permalink, &["Permalink sa {title}"], &[]),
        row(WordPress, Trackback, &["Pingback:"], &[]),
        row(WordPress, Reply, &["Sagutin"], &[]),
        row(WordPress, Edit, &["Baguhin"], &[]),
        row(WordPress, Newer, &["Mga Bagong Puna →", "Mga bagong post →"], &[]),
        row(WordPress, Older, &["← Mga Lumang Puna", "← Mga lumang post"], &[]),
        row(WordPress, Next, &["Susunod"], &[]),
        row(WordPress, Previous, &["← Nakaraan", "Nakalipas"], &[]),
        row(WordPress, Navigation, &["Comment navigation", "Post navigation", "Posts navigation"], &[]),
        row(WordPress, Pages, &["Pahina {n}", "Mga Pahina:"], &[]),
        row(WordPress, ReadMore, &["Magpatuloy sa pagbasa →", "Magpatuloy magbasa {title} →"], &[]),
        row(
            WordPress,
            Archive,
            &[
                "Mga Tag Archive: {tags}",
                "Mga Kategoryang Archives: {categories}",
                "Taunang Archives: {date}",
                "Buwanang Archives: {date}",
                "Arawang Archives: {date}",
                "Mga Archive",
            ],
            &[],
        ),
        row(
            WordPress,
            AuthorPosts,
            &[
                "Tignan lahat ng post ni {author}",
                "Lahat na post ni {author}",
                "Tignan lahat ng post ni {author} &rarr",
            ],
            &[],
        ),
        row(WordPress, Form, &["Pangalan"], &[]),
        row(WordPress, Powered, &["Pinalakas ng {title}"], &[]),
    ],
};
