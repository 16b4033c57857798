//! What each language writes: its letters, its small words, and the words that a blog's frame is made of.

/// One language. `{…}` in a phrase stands for what is filled in.
pub(super) struct Tongue {
    pub(super) onsets: &'static [&'static str],
    pub(super) vowels: &'static [&'static str],
    pub(super) codas: &'static [&'static str],
    /// Words that every text of the language is full of.
    pub(super) small: &'static [&'static str],
    /// How many sentences a paragraph has at most.
    pub(super) sentences: usize,
    /// What stands between words.
    pub(super) space: &'static str,
    pub(super) comma: &'static str,
    pub(super) stop: &'static str,
    pub(super) colon: &'static str,
    pub(super) marks: (&'static str, &'static str),
    /// From Monday.
    pub(super) weekdays: [&'static str; 7],
    pub(super) months: [&'static str; 12],
    /// A day above an entry: `{weekday}`, `{day}`, `{month}`, `{year}`.
    pub(super) heading: &'static str,
    /// What stands before a quotation of whole paragraphs; `{number}` is the month's.
    pub(super) attribution: &'static str,
    /// A day in running text.
    pub(super) mention: &'static str,
    /// Who wrote an entry, and when: `{author}`, `{time}`.
    pub(super) byline: &'static str,
    /// No comments, one, several: `{count}`.
    pub(super) counts: [&'static str; 3],
    /// A comment's head: `{author}`.
    pub(super) said: &'static str,
    pub(super) invitation: &'static str,
}

pub(super) const SWEDISH: Tongue = Tongue {
    onsets: &["b", "d", "f", "gr", "h", "k", "l", "m", "n", "p", "sk", "st", "tr", "v"],
    vowels: &["a", "e", "i", "o", "u", "y", "å", "ä", "ö"],
    codas: &["", "", "r", "n", "l", "ng", "st", "ra", "en"],
    small: &[
        "och", "att", "det", "som", "en", "på", "är", "av", "för", "med", "till", "den", "har", "inte", "vi", "om",
    ],
    sentences: 5,
    space: " ",
    comma: ",",
    stop: ".",
    colon: ":",
    marks: ("\"", "\""),
    weekdays: ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"],
    months: [
        "januari",
        "februari",
        "mars",
        "april",
        "maj",
        "juni",
        "juli",
        "augusti",
        "september",
        "oktober",
        "november",
        "december",
    ],
    heading: "{weekday} {day} {month} {year}",
    attribution: "Så här skrev jag den {day}/{number}, {year}",
    mention: "den {day} {month}",
    byline: "Upplagd av {author} kl. {time}",
    counts: ["Inga kommentarer:", "1 kommentar:", "{count} kommentarer:"],
    said: "{author} sa...",
    invitation: "Skicka en kommentar",
};

pub(super) const ENGLISH: Tongue = Tongue {
    onsets: &["b", "cl", "d", "f", "g", "h", "l", "m", "n", "p", "qu", "s", "t", "w"],
    vowels: &["a", "e", "i", "o", "u", "ea", "ou"],
    codas: &["", "", "r", "n", "l", "ck", "st", "ly", "th"],
    small: &["the", "and", "of", "to", "a", "in", "that", "it", "is", "was", "for", "on", "with", "as", "we", "not"],
    sentences: 5,
    space: " ",
    comma: ",",
    stop: ".",
    colon: ":",
    marks: ("“", "”"),
    weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    months: [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    heading: "{weekday}, {month} {day}, {year}",
    attribution: "This is what I wrote on {month} {day}, {year}",
    mention: "on {month} {day}",
    byline: "Posted by {author} at {time}",
    counts: ["No comments:", "1 comment:", "{count} comments:"],
    said: "{author} said...",
    invitation: "Post a Comment",
};

pub(super) const JAPANESE: Tongue = Tongue {
    onsets: &["山", "川", "花", "空", "か", "さ", "た", "な", "ま", "や", "カ", "ト", "リ", "古", "新", "青"],
    vowels: &["", "い", "う", "え", "り", "る", "ン"],
    codas: &["", "", "し", "く", "っと"],
    small: &["は", "が", "を", "に", "の", "で", "と", "も", "から", "まで", "この", "その", "です", "ます", "した"],
    sentences: 3,
    space: "",
    comma: "、",
    stop: "。",
    colon: "：",
    marks: ("「", "」"),
    weekdays: ["月曜日", "火曜日", "水曜日", "木曜日", "金曜日", "土曜日", "日曜日"],
    months: ["1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月"],
    heading: "{year}年{month}{day}日{weekday}",
    attribution: "{year}年{number}月{day}日にこう書きました",
    mention: "{month}{day}日に",
    byline: "投稿者 {author} 時刻: {time}",
    counts: ["0 件のコメント:", "1 件のコメント:", "{count} 件のコメント:"],
    said: "{author} さんのコメント...",
    invitation: "コメントを投稿",
};
