//! What Unicode CLDR says of dates, as taken by tests/facts/cldr.py, and dates written by it.

use jiff::civil::{Date, DateTime};
use serde_json::Value;
use std::{collections::HashMap, fs, path::Path};

/// The facts of one language.
pub struct Facts {
    pub language: String,
    months: Names,
    weekdays: Names,
    era: String,
    /// Before noon, after it, and in the morning.
    day_periods: Vec<String>,
    /// The language's own digits, where they are not ASCII's.
    pub digits: Option<Vec<char>>,
    pub patterns: Vec<String>,
    pub calendar: Option<Other>,
}

/// Forms by context and width: `format wide`.
type Names = HashMap<String, Vec<String>>;

/// Another calendar that the language writes dates in.
#[derive(Default)]
pub struct Other {
    name: String,
    eras: Names,
    months: Option<Names>,
    pub patterns: Vec<String>,
}

/// A date in the fields of some calendar.
struct Fields {
    year: i16,
    month: i8,
    day: i8,
    era: String,
    narrow_era: String,
}

/// The facts of all languages, by tag.
pub fn all() -> Vec<Facts> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/facts/cldr");
    let mut files: Vec<_> = fs::read_dir(folder).expect("the facts are there").map(|it| it.unwrap().path()).collect();
    files.sort();
    let read = |path: &_| serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    files.iter().map(|path| Facts::of(&read(path))).collect()
}

impl Facts {
    fn of(json: &Value) -> Self {
        let calendar = json.get("calendar").map(|it| Other {
            name: text(&it["name"]),
            eras: names(&it["eras"]),
            months: it.get("months").map(names),
            patterns: list(&it["patterns"]),
        });
        Self {
            language: text(&json["language"]),
            months: names(&json["months"]),
            weekdays: names(&json["weekdays"]),
            era: text(&json["era"]),
            day_periods: list(&json["day periods"]),
            digits: json.get("digits").map(|it| text(it).chars().collect()),
            patterns: list(&json["patterns"]),
            calendar,
        }
    }

    /// The names of months: how they stand in the text, and the month.
    pub fn month_names(&self) -> impl Iterator<Item = (&str, usize)> {
        self.months.values().flat_map(|forms| forms.iter().map(String::as_str).zip(1..))
    }

    /// `date` as `pattern` has it in the Gregorian calendar.
    pub fn gregorian(&self, pattern: &str, date: Date) -> String {
        let fields = Fields { era: self.era.clone(), ..Fields::gregorian(date) };
        self.write(pattern, &self.months, &fields, date.into())
    }

    /// `date` as `pattern` has it in the language's other calendar.
    pub fn other(&self, pattern: &str, date: Date) -> String {
        let other = self.calendar.as_ref().expect("there is another calendar");
        self.write(pattern, other.months.as_ref().unwrap_or(&self.months), &other.fields(date), date.into())
    }

    /// `moment` as a layout that was seen has it: `yB` is Buddhist, `yP` and `MMMMP` Persian.
    pub fn observed(&self, layout: &str, moment: DateTime) -> String {
        let date = moment.date();
        let calendar = |name: &str| Other { name: name.to_owned(), ..Other::default() };
        let plain = layout.replace("yB", "y").replace("yP", "y").replace("MMMMP", "MMMM");
        let fields = match layout {
            _ if layout.contains("yB") => calendar("buddhist").fields(date),
            _ if layout.contains("yP") => calendar("persian").fields(date),
            _ => Fields::gregorian(date),
        };
        let own = self.calendar.as_ref().filter(|_| layout.contains("MMMMP"));
        let months = own.and_then(|it| it.months.as_ref()).unwrap_or(&self.months);
        self.write(&plain, months, &fields, moment)
    }

    fn write(&self, pattern: &str, months: &Names, fields: &Fields, moment: DateTime) -> String {
        let date = moment.date();
        let weekday = date.weekday().to_monday_zero_offset() as usize;
        let month = fields.month as usize - 1;
        let mut written = String::new();
        for (letter, count) in letters(pattern) {
            written += &match (letter, count) {
                ('y', 2) => format!("{:02}", fields.year % 100),
                ('y', _) if fields.year == 1 && fields.narrow_era.is_empty() => "元".to_owned(),
                ('y', _) => fields.year.to_string(),
                ('M' | 'L', 1) => fields.month.to_string(),
                ('M' | 'L', 2) => format!("{:02}", fields.month),
                ('M' | 'L', 3) => name(months, letter == 'L', "abbreviated", month),
                ('M' | 'L', 4) => name(months, letter == 'L', "wide", month),
                ('d', 1) => fields.day.to_string(),
                ('d', 2) => format!("{:02}", fields.day),
                ('E' | 'c', 1..=3) => name(&self.weekdays, letter == 'c', "abbreviated", weekday),
                ('E' | 'c', 4) => name(&self.weekdays, letter == 'c', "wide", weekday),
                ('G', 5) => fields.narrow_era.clone(),
                ('G', _) => fields.era.clone(),
                ('H', 1) => moment.hour().to_string(),
                ('H', 2) => format!("{:02}", moment.hour()),
                ('h', 1) => half(moment.hour()).to_string(),
                ('h', 2) => format!("{:02}", half(moment.hour())),
                ('m', 2) => format!("{:02}", moment.minute()),
                ('s', 2) => format!("{:02}", moment.second()),
                ('B', 1) => self.day_periods[2].clone(),
                ('a', 1) => self.day_periods[usize::from(moment.hour() >= 12)].clone(),
                (letter, 0) => letter.to_string(),
                _ => panic!("{pattern}: no one writes {letter} {count} times"),
            };
        }
        written
    }
}

impl Fields {
    fn gregorian(date: Date) -> Self {
        let (era, narrow_era) = (String::new(), "-".to_owned());
        Self { year: date.year(), month: date.month(), day: date.day(), era, narrow_era }
    }
}

impl Other {
    fn fields(&self, date: Date) -> Fields {
        let (year, month, day, era) = match self.name.as_str() {
            "buddhist" => (date.year() + 543, date.month(), date.day(), 0),
            "roc" => (date.year() - 1911, date.month(), date.day(), 1),
            "japanese" if date >= jiff::civil::date(2019, 5, 1) => (date.year() - 2018, date.month(), date.day(), 2),
            "japanese" => (date.year() - 1988, date.month(), date.day(), 1),
            "persian" => persian(date),
            other => panic!("no rule for {other}"),
        };
        let of = |width: &str| self.eras.get(width).and_then(|it| it.get(era)).cloned().unwrap_or_default();
        Fields { year, month, day, era: of("abbreviated"), narrow_era: of("narrow") }
    }
}

/// The hour on a clock of twelve.
fn half(hour: i8) -> i8 {
    if hour % 12 == 0 { 12 } else { hour % 12 }
}

/// Year, month and day of the Persian calendar: six months of 31 days, then of 30.
fn persian(date: Date) -> (i16, i8, i8, usize) {
    let facts = include_str!("../facts/nowruz.txt").lines().filter(|line| !line.starts_with('#'));
    let years = facts.map(|line| {
        let (year, first) = line.split_once(' ').expect("a year and a day");
        (year.parse::<i16>().unwrap(), first.parse::<Date>().unwrap())
    });
    let (year, first) = years.take_while(|(_, first)| *first <= date).last().expect("a year we know");
    let days = date.since(first).unwrap().get_days();
    let (month, day) = if days < 186 { (days / 31, days % 31) } else { (6 + (days - 186) / 30, (days - 186) % 30) };
    (year, month as i8 + 1, day as i8 + 1, 0)
}

/// The letters of a pattern, each with how often it stands; 0 for text that is written as it is.
pub fn letters(pattern: &str) -> Vec<(char, usize)> {
    let mut found: Vec<(char, usize)> = Vec::new();
    let mut quoted = false;
    for c in pattern.chars() {
        match found.last_mut() {
            _ if c == '\'' => quoted = !quoted,
            Some((last, count)) if !quoted && *last == c && *count > 0 => *count += 1,
            _ => found.push((c, usize::from(!quoted && c.is_ascii_alphabetic()))),
        }
    }
    found
}

fn name(names: &Names, alone: bool, width: &str, at: usize) -> String {
    let own = names.get(&format!("stand-alone {width}")).filter(|_| alone);
    own.unwrap_or_else(|| &names[&format!("format {width}")])[at].clone()
}

fn text(json: &Value) -> String {
    json.as_str().expect("a string").to_owned()
}

fn list(json: &Value) -> Vec<String> {
    json.as_array().expect("a list").iter().map(text).collect()
}

fn names(json: &Value) -> Names {
    json.as_object().expect("names by width").iter().map(|(width, forms)| (width.clone(), list(forms))).collect()
}
