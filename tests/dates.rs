//! Dates of every language, written by the facts of CLDR and of what pages were seen to print, and read back.

mod support;

use jiff::{ToSpan, civil::Date};
use std::collections::{HashMap, HashSet};
use support::{
    cldr::{self, Facts, letters},
    phrases,
};

/// Days between two dates that are tried; prime to the days of the week, and no month is passed over.
const STRIDE: i32 = 97;

/// Full-width digits, for the scripts that have them.
const FULL_WIDTH: [char; 10] = ['０', '１', '２', '３', '４', '５', '６', '７', '８', '９'];

/// How the dates of a page are written.
struct Layout<'f> {
    facts: &'f Facts,
    pattern: &'f str,
    /// In the language's other calendar.
    other: bool,
    digits: Option<&'f [char]>,
    /// What stands under the entries, if the page says in which language it is.
    foot: Option<&'f str>,
}

impl Layout<'_> {
    fn write(&self, date: Date) -> String {
        let written =
            if self.other { self.facts.other(self.pattern, date) } else { self.facts.gregorian(self.pattern, date) };
        let own = |c: char| self.digits.zip(c.to_digit(10)).map_or(c, |(digits, value)| digits[value as usize]);
        written.chars().map(own).collect()
    }

    /// A page of two entries.
    fn page(&self, dates: [Date; 2]) -> String {
        let [first, second] = dates.map(|date| self.write(date));
        let foot = self.foot.unwrap_or_default();
        format!(
            "{first}\n\nLorem\n\nIpsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod.\n\n{foot}\n\n\
             {second}\n\nUt enim\n\nMinim veniam, quis nostrud exercitation ullamco laboris nisi.\n\n{foot}\n"
        )
    }

    fn has(&self, wanted: &[char]) -> bool {
        letters(self.pattern).iter().any(|(letter, count)| *count > 0 && wanted.contains(letter))
    }

    fn names_month(&self) -> bool {
        letters(self.pattern).iter().any(|(letter, count)| *count > 2 && matches!(letter, 'M' | 'L'))
    }

    /// What it tells of `date`, in EDTF.
    fn told(&self, date: Date) -> String {
        let year = if self.has(&['y']) { format!("{:04}", date.year()) } else { "XXXX".to_owned() };
        let day = if self.has(&['d']) { format!("-{:02}", date.day()) } else { String::new() };
        format!("{year}-{:02}{day}", date.month())
    }

    /// Whether a person takes it for a date. Two numbers alone are none, nor is a day of the week with two
    /// numbers and a dash, which is from one hour to another. Kannada's `M/d/y` has the order of none of its other
    /// patterns.
    fn is_date(&self) -> bool {
        if self.facts.language == "kn" && self.pattern.contains("M/d/y") {
            return false;
        }
        let dashed = self.pattern.contains("M-d") || self.pattern.contains("d-M") || self.pattern.contains("MM-dd");
        let full = self.has(&['y']) && self.has(&['d']);
        self.names_month() || full || self.has(&['E', 'c']) && !dashed
    }

    /// Whether it is one only where the language is known: years of two digits that come first, or that another
    /// calendar counts.
    fn needs_language(&self) -> bool {
        let short = letters(self.pattern).contains(&('y', 2));
        short && (self.pattern.starts_with("yy") || self.other)
    }

    /// Whether more than one date may be meant, to anyone.
    fn is_open(&self, world: &World, date: Date) -> bool {
        if self.names_month() {
            let partial = !(self.has(&['y']) && self.has(&['d']));
            return world.is_month_of_several(&self.write(date)) || self.other && partial;
        }
        let begins_with_year = letters(self.pattern).iter().find(|(_, count)| *count > 0) == Some(&('y', 1));
        let signed = self.pattern.contains('日') || self.pattern.contains('月');
        !(begins_with_year && !self.other || signed)
    }
}

/// The facts of all languages.
struct World {
    languages: Vec<Facts>,
    /// The names that mean several months, in all languages together.
    several: HashSet<String>,
}

impl World {
    fn new() -> Self {
        let languages = cldr::all();
        let mut meanings: HashMap<String, HashSet<usize>> = HashMap::new();
        for (name, month) in languages.iter().flat_map(Facts::month_names) {
            meanings.entry(name.to_lowercase().trim_end_matches('.').to_owned()).or_default().insert(month);
        }
        let several = meanings.into_iter().filter(|(_, months)| months.len() > 1).map(|(name, _)| name).collect();
        Self { languages, several }
    }

    fn is_month_of_several(&self, written: &str) -> bool {
        let written = written.to_lowercase();
        written.split(|c: char| !c.is_alphabetic()).any(|word| self.several.contains(word))
    }

    /// Every layout of every language, in each kind of digits, on pages that tell their language and that do not.
    fn layouts(&self) -> Vec<Layout<'_>> {
        let feet = phrases::no_comments();
        let mut found = Vec::new();
        for facts in &self.languages {
            let base = facts.language.rsplit_once('-').map_or("", |(base, _)| base);
            let foot = feet.get(facts.language.as_str()).or_else(|| feet.get(base)).copied();
            let other = facts.calendar.iter().flat_map(|it| it.patterns.iter().map(|pattern| (pattern, true)));
            let wide = matches!(facts.language.as_str(), "ja" | "ko" | "zh" | "zh-Hant" | "zh-Hant-HK");
            let digits = [Some(None), facts.digits.as_deref().map(Some), wide.then_some(Some(&FULL_WIDTH[..]))];
            for (pattern, other) in facts.patterns.iter().map(|pattern| (pattern, false)).chain(other) {
                for digits in digits.iter().flatten().copied() {
                    let layout = |foot| Layout { facts, pattern, other, digits, foot };
                    found.extend([layout(None), layout(foot)].into_iter().filter(Layout::is_date));
                }
            }
        }
        found.retain(|it| it.foot.is_some() || !it.needs_language());
        found
    }
}

/// The dates from 1990 to 2030 that are tried in the layout at `at`, two at a time.
fn pairs(at: usize) -> Vec<[Date; 2]> {
    let first = jiff::civil::date(1990, 1, 1) + (at as i32 * 7 % STRIDE).days();
    let dates = std::iter::successors(Some(first), |it| Some(*it + STRIDE.days()));
    let dates: Vec<Date> = dates.take_while(|it| it.year() <= 2030).collect();
    dates.windows(2).map(|pair| [pair[0], pair[1]]).collect()
}

/// A date as it was read: its value, or what it may mean.
struct Read {
    value: Option<String>,
    candidates: Vec<String>,
    time: Option<String>,
}

fn read(page: &str) -> Vec<Read> {
    let of = |date: &blogtext::Date<'_>| Read {
        value: date.value.map(|it| it.to_string()),
        candidates: date.candidates.iter().map(ToString::to_string).collect(),
        time: date.time.as_ref().map(|it| it.value.to_string()),
    };
    blogtext::parse(page).entries.iter().filter_map(|it| it.date.as_ref().map(of)).collect()
}

#[test]
fn every_date_in_every_pattern_of_every_language_reads_back() {
    let world = World::new();
    let layouts = world.layouts();
    assert!(layouts.len() > 1500, "the facts are there");
    let mut wrong = Vec::new();
    for (at, layout) in layouts.iter().enumerate() {
        let found = pairs(at).into_iter().find_map(|pair| wrong_page(&world, layout, pair));
        wrong.extend(found);
    }
    assert!(wrong.is_empty(), "{} of {} layouts\n{}", wrong.len(), layouts.len(), wrong.join("\n"));
}

/// What is wrong with the reading of a page of two dates.
fn wrong_page(world: &World, layout: &Layout<'_>, dates: [Date; 2]) -> Option<String> {
    let found = read(&layout.page(dates));
    let right = |(read, date): (&Read, Date)| {
        let told = layout.told(date);
        match &read.value {
            Some(value) => *value == told,
            None => read.candidates.contains(&told) && layout.is_open(world, date),
        }
    };
    let all = found.len() == 2 && found.iter().zip(dates).all(right);
    let read: Vec<_> = found.iter().map(|it| (&it.value, &it.candidates)).collect();
    let (language, pattern) = (&layout.facts.language, layout.pattern);
    let written = dates.map(|date| layout.write(date));
    (!all).then(|| format!("{language} `{pattern}` above {:?}: {written:?} is read as {read:?}", layout.foot))
}

/// Layouts of pages that write something else where others head an entry: an archive's month, an author.
const NO_HEADINGS: [&str; 2] = ["'Arhive lunare:' MMMM y", "'wrote'y-MM-dd hh:mm a"];

#[test]
fn every_layout_that_was_seen_reads_back() {
    let world = World::new();
    let lines = include_str!("facts/layouts.tsv").lines().filter(|line| !line.starts_with('#'));
    let layouts: Vec<(&str, &str)> = lines.map(|line| line.split_once('\t').expect("two columns")).collect();
    assert!(layouts.len() >= 90);
    let mut wrong = Vec::new();
    for (language, layout) in layouts.into_iter().filter(|(_, layout)| !NO_HEADINGS.contains(layout)) {
        // Some sites write in a language that has no table, with the chrome of one that has.
        let facts = world.languages.iter().find(|it| it.language == language).expect("a language of ours");
        wrong.extend(pairs(layout.len()).into_iter().find_map(|pair| wrong_observed(facts, layout, pair)));
    }
    assert!(wrong.is_empty(), "{}\n{}", wrong.len(), wrong.join("\n"));
}

fn wrong_observed(facts: &Facts, layout: &str, dates: [Date; 2]) -> Option<String> {
    let has = |wanted: char| letters(layout).iter().any(|(letter, count)| *count > 0 && *letter == wanted);
    // Some write the part of the day, of which only the morning is tried.
    let hour = if has('B') { 6 } else { 14 };
    let [first, second] = dates.map(|date| facts.observed(layout, date.at(hour, 25, 36, 0)));
    let page = format!(
        "{first}\n\nLorem\n\nIpsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod.\n\n\
         {second}\n\nUt enim\n\nMinim veniam, quis nostrud exercitation ullamco laboris nisi.\n"
    );
    let found = read(&page);
    let right = |(read, date): (&Read, Date)| {
        let year = if has('y') { format!("{:04}", date.year()) } else { "XXXX".to_owned() };
        let day = if has('d') { format!("-{:02}", date.day()) } else { String::new() };
        let told = format!("{year}-{:02}{day}", date.month());
        let dated = read.value.as_ref().map_or_else(|| read.candidates.contains(&told), |value| *value == told);
        let clock = format!("{hour:02}:25{}", if has('s') { ":36" } else { "" });
        dated && (!has('m') || read.time.as_ref() == Some(&clock))
    };
    let all = found.len() == 2 && found.iter().zip(dates).all(right);
    let read: Vec<_> = found.iter().map(|it| (&it.value, &it.candidates, &it.time)).collect();
    (!all).then(|| format!("{} `{layout}`: {:?} is read as {read:?}", facts.language, [first, second]))
}

/// What a page says whose entries are headed by `dates`: the value of each, or its candidates.
fn told_by(dates: &[&str]) -> Vec<String> {
    let page: String = dates
        .iter()
        .map(|date| {
            format!("{date}\n\nLorem\n\nIpsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod.\n\n")
        })
        .collect();
    let value = |read: Read| read.value.unwrap_or_else(|| read.candidates.join(" or "));
    read(&page).into_iter().map(value).collect()
}

#[test]
fn eras_and_other_calendars_give_the_gregorian_day() {
    for (text, value) in [
        ("令和元年5月1日", "2019-05-01"),
        ("令和３年１２月３１日（金）", "2021-12-31"),
        ("平成24年9月14日", "2012-09-14"),
        ("昭和63年1月7日", "1988-01-07"),
        ("H24.9.14", "2012-09-14"),
        ("民國101年9月14日", "2012-09-14"),
        ("วันศุกร์ที่ 14 กันยายน พ.ศ. 2555", "2012-09-14"),
        ("๑๔ กันยายน ๒๕๕๕", "2012-09-14"),
        ("14 กันยายน 2012", "2012-09-14"),
        ("۱۳۹۱ شهریور ۲۴, جمعه", "2012-09-14"),
        ("24 شهریور 1391", "2012-09-14"),
        ("الجمعة، ١٤ سبتمبر ٢٠١٢ م", "2012-09-14"),
        ("‏14‏/09‏/2012", "2012-09-14"),
        ("2012(e)ko irailaren 14(a), ostirala", "2012-09-14"),
        ("2012. szeptember 14., péntek", "2012-09-14"),
        ("14 Eylül 2012 Cuma", "2012-09-14"),
        ("14 KASIM 2012", "2012-11-14"),
        ("14 ΑΥΓΟΥΣΤΟΥ 2012", "2012-08-14"),
        ("14 Ιούνιος 2012", "2012-06-14"),
        ("２０１２年９月１４日（金）", "2012-09-14"),
        ("２０１２／０９／１４", "2012-09-14"),
        ("二〇一二年九月十四日 星期五", "2012-09-14"),
        ("二〇一〇年十二月三十一日", "2010-12-31"),
        ("平成二十四年九月十四日（金）", "2012-09-14"),
        ("九月廿四日", "XXXX-09-24"),
        ("الأحد، ١٤ رمضان ١٤٣٢ هـ", "2011-08-14"),
        ("١٤ رمضان ١٤٣٢", "2011-08-13 or 2011-08-14 or 2011-08-15"),
    ] {
        assert_eq!(told_by(&[text]), [value], "{text}");
    }
}

#[test]
fn the_page_tells_the_order_of_its_numbers() {
    assert_eq!(told_by(&["3/4/2012", "5/6/2012"]), ["2012-03-04 or 2012-04-03", "2012-05-06 or 2012-06-05"]);
    assert_eq!(told_by(&["3/4/2012", "25/6/2012"]), ["2012-04-03", "2012-06-25"], "a day over twelve");
    assert_eq!(told_by(&["3/4/2012", "6/25/2012"]), ["2012-03-04", "2012-06-25"], "a day over twelve");
    assert_eq!(told_by(&["3.4.2012", "5.6.2012"]), ["2012-04-03", "2012-06-05"], "full stops");
    assert_eq!(told_by(&["Sunday, 4/3/2012", "5/6/2012"])[0], "2012-03-04", "the weekday");
    assert_eq!(
        told_by(&["3/4/2012", "2/5/2012", "9/5/2012"]),
        ["2012-04-03", "2012-05-02", "2012-05-09"],
        "the entries' order"
    );
    assert_eq!(told_by(&["99/12/31", "98/11/30"]), ["1999-12-31", "1998-11-30"], "a year over 31");
}

#[test]
fn what_is_not_written_is_not_made_up() {
    assert_eq!(told_by(&["31 februari 2012"]), [""], "no such day");
    assert_eq!(told_by(&["30 قبل 2012"]), Vec::<String>::new());
    assert_eq!(told_by(&["14 september"]), ["XXXX-09-14"], "no year");
    assert_eq!(told_by(&["september 2012", "augusti 2012"]), ["2012-09", "2012-08"], "no day");
    assert_eq!(told_by(&["1392/10/11"]), ["1392-10-11 or 2014-01-01"], "two calendars");
}
