//! Bengali: names and marks from CLDR 48 (Unicode-3.0), phrases from public pages and published catalogues.

use super::Order::Dmy;
use super::Role::{
    Anonymous, Archive, Byline, Categories, CommentsHead, CommentsMany, CommentsNone, CommentsOne, Delete, Edit, Form,
    Labels, Next, Pages, PostComment, Previous, ReadMore, Sidebar, Trackback,
};
use super::{Locale, row};
use crate::value::Platform::{Blogger, WordPress};

pub(super) static BN: Locale = Locale {
    tag: "bn",
    months: [
        &["জানুয়ারি", "জানু", "জানুয়ারী"],
        &["ফেব্রুয়ারি", "ফেব", "ফেব্রু", "ফেব্রুয়ারী"],
        &["মার্চ"],
        &["এপ্রিল", "এপ্রি"],
        &["মে"],
        &["জুন"],
        &["জুলাই", "জুল"],
        &["আগস্ট", "আগ", "অগা", "অগাষ্ট"],
        &["সেপ্টেম্বর", "সেপ", "সেপ্ট", "সেপ্টে"],
        &["অক্টোবর", "অক্টো"],
        &["নভেম্বর", "নভে"],
        &["ডিসেম্বর", "ডিসে"],
    ],
    weekdays: [
        &["সোমবার", "সোম", "সোঃ"],
        &["মঙ্গলবার", "মঙ্গল", "মঃ"],
        &["বুধবার", "বুধ", "বুঃ"],
        &["বৃহস্পতিবার", "বৃহস্পতি", "বৃঃ", "বৃহষ্পতিবার"],
        &["শুক্রবার", "শুক্র", "শুঃ"],
        &["শনিবার", "শনি", "শোঃ"],
        &["রবিবার", "রবি", "রঃ"],
    ],
    joiners: &["এ"],
    ordinals: &[],
    am: &["AM", "পূর্বাহ্ণ"],
    pm: &["PM", "অপরাহ্ণ"],
    order: Dmy,
    marks: &[("“", "”"), ("‘", "’"), ("'", "'")],
    phrases: &[
        row(Blogger, CommentsNone, &[], &["কোন মন্তব্য নেই:"]),
        row(Blogger, CommentsOne, &[], &["1 টি মন্তব্য:"]),
        row(Blogger, PostComment, &[], &["একটি মন্তব্য পোস্ট করুন"]),
        row(WordPress, CommentsNone, &["কোন মন্তব্য নেই"], &[]),
        row(WordPress, CommentsOne, &["১ টি মন্তব্য"], &[]),
        row(WordPress, CommentsMany, &["{n} টি মন্তব্য"], &[]),
        row(WordPress, CommentsHead, &["মন্তব্য"], &[]),
        row(WordPress, PostComment, &["মন্তব্য দিন"], &[]),
        row(WordPress, Anonymous, &["অজ্ঞাত"], &[]),
        row(WordPress, Byline, &["তৈরী করেছেন {author}", "লিখেছেন :{author}"], &[]),
        row(WordPress, Labels, &["ট্যাগসমূহ :"], &[]),
        row(WordPress, Categories, &["বিভাগ"], &[]),
        row(WordPress, Trackback, &["পিংব্যাক", "ট্র্যাকব্যাক"], &[]),
        row(WordPress, Delete, &["মুছো"], &[]),
        row(WordPress, Edit, &["সম্পাদনা"], &[]),
        row(WordPress, Next, &["পরবর্তী »", "পরের পাতা"], &[]),
        row(WordPress, Previous, &["« পূর্ববর্তী", "পেছনের পাতা"], &[]),
        row(WordPress, Pages, &["পৃষ্ঠা:"], &[]),
        row(WordPress, ReadMore, &["আরও পড়ুন"], &[]),
        row(WordPress, Archive, &["আর্কাইভ"], &[]),
        row(WordPress, Sidebar, &["ব্লগরোল", "মেটা :", "সাম্প্রতিক মন্তব্যসমূহ", "সাম্প্রতিক পোস্ট সমূহ"], &[]),
        row(WordPress, Form, &["নাম", "ওয়েবসাইট"], &[]),
    ],
};
