//! Swahili: names and marks from CLDR 48 (Unicode-3.0), phrases from public pages and published catalogues.

use super::Order::Dmy;
use super::Role::{
    Anonymous, Archive, AuthorSaid, Byline, Categories, CommentsClosed, CommentsHead, CommentsMany, CommentsNone,
    CommentsOne, Delete, Edit, Form, Home, Labels, Moderation, Newer, Next, Older, Pages, PostComment, Previous, Reply,
    Sidebar, Trackback,
};
use super::{Locale, row};
use crate::value::Platform::{Blogger, WordPress};

pub(super) static SW: Locale = Locale {
    tag: "sw",
    months: [
        &["Januari", "Jan"],
        &["Februari", "Feb", "Febuari"],
        &["Machi", "Mac"],
        &["Aprili", "Apr"],
        &["Mei"],
        &["Juni", "Jun"],
        &["Julai", "Jul"],
        &["Agosti", "Ago"],
        &["Septemba", "Sep"],
        &["Oktoba", "Okt"],
        &["Novemba", "Nov"],
        &["Desemba", "Des", "Disemba", "dis"],
    ],
    weekdays: [&["Jumatatu"], &["Jumanne"], &["Jumatano"], &["Alhamisi"], &["Ijumaa"], &["Jumamosi"], &["Jumapili"]],
    joiners: &[],
    ordinals: &[],
    am: &["AM"],
    pm: &["PM"],
    order: Dmy,
    marks: &[("“", "”"), ("‘", "’")],
    phrases: &[
        row(Blogger, CommentsNone, &[], &["Hakuna maoni:"]),
        row(Blogger, PostComment, &[], &["Chapisha Maoni"]),
        row(WordPress, CommentsNone, &["Hakuna Maoni"], &[]),
        row(WordPress, CommentsOne, &["{n} oni", "Maoni 1"], &[]),
        row(WordPress, CommentsMany, &["{n} Maoni"], &[]),
        row(WordPress, CommentsHead, &["Maoni"], &[]),
        row(WordPress, CommentsClosed, &["Zima maoni"], &[]),
        row(WordPress, PostComment, &["Toa maoni", "Toa Jibu", "Toa majibu kwa {author}"], &[]),
        row(WordPress, AuthorSaid, &["{author} anasema:"], &[]),
        row(WordPress, Anonymous, &["Asiejulikana"], &[]),
        row(WordPress, Byline, &["Kwa {author}"], &[]),
        row(WordPress, Labels, &["Tagi"], &[]),
        row(WordPress, Categories, &["Migawanyo"], &[]),
        row(WordPress, Trackback, &["Pinginyuma", "Trakinyuma"], &[]),
        row(WordPress, Reply, &["Ingia kujibu", "Ingia kutoa maoni", "Jibu"], &[]),
        row(WordPress, Delete, &["Futa"], &[]),
        row(WordPress, Edit, &["(Hariri )", "Hariri Hii"], &[]),
        row(WordPress, Newer, &["Maoni Mepya »"], &[]),
        row(WordPress, Older, &["« Maoni ya kale"], &[]),
        row(WordPress, Next, &["Mbele", "Ifuatayo »", "Nakala ifuatayo"], &[]),
        row(WordPress, Previous, &["« Iliopita", "Nakala iliyopita"], &[]),
        row(WordPress, Home, &["Mwanzo"], &[]),
        row(WordPress, Pages, &["Nakala:"], &[]),
        row(WordPress, Archive, &["Kumbukumbu"], &[]),
        row(WordPress, Sidebar, &["Blogiroli", "Meta", "Maoni Mapya", "Mahapisho Mapya"], &[]),
        row(WordPress, Form, &["Jina", "Saiti"], &[]),
        row(WordPress, Moderation, &["Maoni yako yanasubiri ridhaa ya uongozi."], &[]),
    ],
};
