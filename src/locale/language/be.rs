//! Belarusian: names and marks from CLDR 48 (Unicode-3.0), phrases from public pages and published catalogues.

use super::Order::Dmy;
use super::Role::{
    Anonymous, Archive, AuthorSaid, CommentDate, CommentFrom, CommentsClosed, CommentsHead, CommentsMany, CommentsOne,
    Delete, Edit, Labels, Meta, Navigation, Newer, Older, Permalink, PostComment, Reply, Share, Sidebar, Thread,
};
use super::{Locale, row};
use crate::value::Platform::LiveJournal;

pub(super) static BE: Locale = Locale {
    tag: "be",
    months: [
        &["студзеня", "студзень", "сту", "Стд"],
        &["лютага", "люты", "лют"],
        &["сакавіка", "сакавік", "сак"],
        &["красавіка", "красавік", "кра", "Крс"],
        &["мая", "май", "Тра", "траўня"],
        &["чэрвеня", "чэрвень", "чэр"],
        &["ліпеня", "ліпень", "ліп"],
        &["жніўня", "жнівень", "жні", "Жнв"],
        &["верасня", "верасень", "вер", "Врс", "верасьня"],
        &["кастрычніка", "кастрычнік", "кас", "Кст"],
        &["лістапада", "лістапад", "ліс"],
        &["снежня", "снежань", "сне", "Снж", "сьнежня"],
    ],
    weekdays: [
        &["панядзелак", "пн", "Пан"],
        &["аўторак", "аў", "Аўт"],
        &["серада", "ср", "Сер"],
        &["чацвер", "чц", "Чац", "чацьвер"],
        &["пятніца", "пт", "Пят"],
        &["субота", "сб", "Суб"],
        &["нядзеля", "нд", "Няд"],
    ],
    joiners: &["г.", "у"],
    ordinals: &[],
    am: &["AM", "да палудня"],
    pm: &["PM", "пасля палудня"],
    order: Dmy,
    marks: &[("«", "»"), ("„", "“")],
    phrases: &[
        row(LiveJournal, CommentsOne, &["{n} камэнтар"], &[]),
        row(LiveJournal, CommentsMany, &["{n} камэнтара", "{n} камэнтароў"], &[]),
        row(LiveJournal, CommentsHead, &["Чытаць камэнтары"], &[]),
        row(
            LiveJournal,
            CommentsClosed,
            &[
                "Дасягнутая максымальная колькасьць камэнтароў",
                "Камэнтары адключаныя:",
                "Камэнтары да гэтага запісу адключаныя.",
            ],
            &[],
        ),
        row(LiveJournal, PostComment, &["Пракамэнтаваць"], &[]),
        row(LiveJournal, AuthorSaid, &["{author} напісаў:", "Ананім напісаў"], &[]),
        row(LiveJournal, Anonymous, &["(Ананімна)"], &[]),
        row(LiveJournal, Labels, &["Бачныя цэтлікі"], &[]),
        row(LiveJournal, Permalink, &["Спасылка"], &[]),
        row(LiveJournal, Reply, &["Адказаць"], &[]),
        row(LiveJournal, Delete, &["Выдаліць"], &[]),
        row(LiveJournal, Edit, &["Рэдагаваць запіс", "Зьмяніць цэтлікі"], &[]),
        row(LiveJournal, CommentFrom, &["Ад:"], &[]),
        row(LiveJournal, CommentDate, &["Дата:"], &[]),
        row(LiveJournal, Thread, &["Бацькоўскі", "Галіна"], &[]),
        row(LiveJournal, Newer, &["Наступныя {n}", "Наступны дзень"], &[]),
        row(LiveJournal, Older, &["Папярэднія {n}", "Папярэдні дзень"], &[]),
        row(LiveJournal, Navigation, &["Праглядзець назвы"], &[]),
        row(LiveJournal, Archive, &["Архіў"], &[]),
        row(LiveJournal, Share, &["Паведаміць сябру", "Дадаць да запамінаў", "Сачыць за камэнтарамі"], &[]),
        row(LiveJournal, Meta, &["Месцазнаходжаньне", "Настрой", "Цяпер грае"], &[]),
        row(LiveJournal, Sidebar, &["Апошнія запісы"], &[]),
    ],
};
