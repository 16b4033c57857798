//! Chinese (Hong Kong): names and marks from CLDR 48 (Unicode-3.0), phrases from public pages and published catalogues.

use super::Order::Dmy;
use super::Role::{
    Anonymous, Archive, Byline, Categories, CommentsHead, CommentsMany, CommentsNone, CommentsOne, Delete, Edit, Form,
    Next, Pages, PostComment, Previous, ReadMore, Sidebar, Trackback,
};
use super::{Locale, row};
use crate::value::Platform::WordPress;

pub(super) static ZH_HANT_HK: Locale = Locale {
    tag: "zh-Hant-HK",
    months: [
        &["1月", "一月"],
        &["2月", "二月"],
        &["3月", "三月"],
        &["4月", "四月"],
        &["5月", "五月"],
        &["6月", "六月"],
        &["7月", "七月"],
        &["8月", "八月"],
        &["9月", "九月"],
        &["10月", "十月"],
        &["11月", "十一月"],
        &["12月", "十二月"],
    ],
    weekdays: [
        &["星期一", "週一", "一"],
        &["星期二", "週二", "二"],
        &["星期三", "週三", "三"],
        &["星期四", "週四", "四"],
        &["星期五", "週五", "五"],
        &["星期六", "週六", "六"],
        &["星期日", "週日", "日"],
    ],
    joiners: &[],
    ordinals: &[],
    am: &["上午"],
    pm: &["下午"],
    order: Dmy,
    marks: &[("「", "」"), ("『", "』")],
    phrases: &[
        row(WordPress, CommentsNone, &["未有回應"], &[]),
        row(WordPress, CommentsOne, &["1 封回應"], &[]),
        row(WordPress, CommentsMany, &["{n} 封回應"], &[]),
        row(WordPress, CommentsHead, &["回應"], &[]),
        row(WordPress, PostComment, &["留下回應"], &[]),
        row(WordPress, Anonymous, &["無名氏"], &[]),
        row(WordPress, Byline, &["由 {author} 編寫"], &[]),
        row(WordPress, Categories, &["分類"], &[]),
        row(WordPress, Trackback, &["Pingback", "引用"], &[]),
        row(WordPress, Delete, &["刪除"], &[]),
        row(WordPress, Edit, &["編輯", "編輯此項"], &[]),
        row(WordPress, Next, &["較新文章 »", "下一頁"], &[]),
        row(WordPress, Previous, &["« 較舊文章", "上一頁"], &[]),
        row(WordPress, Pages, &["靜態頁面："], &[]),
        row(WordPress, ReadMore, &["更多內容"], &[]),
        row(WordPress, Archive, &["文章彙整"], &[]),
        row(WordPress, Sidebar, &["網誌清單", "額外資訊", "最近回應", "最近文章"], &[]),
        row(WordPress, Form, &["名稱", "個人網站"], &[]),
    ],
};
