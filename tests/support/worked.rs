//! The worked example of the JSON format: a text and its events, told by hand.

use blogtext::value::{Date, Day, Weekday};
use blogtext::{Delimiter, Event, ListKind, ListStyle, Marks, Platform, Span, Tag, Token};

pub(crate) const TEXT: &str = "lördag 3 mars 2012

Tips:
Så här skrev Vera den 1/2:
\"Ta med:
1. kaffe
2. kartan\"

1 kommentar:
Bo sa...
Tack!
";

/// The events so far.
#[derive(Default)]
struct Told {
    events: Vec<(Event<'static>, Span)>,
    open: Vec<(Tag, Span)>,
}

impl Told {
    fn open(&mut self, tag: Tag, start: usize, end: usize) {
        self.events.push((Event::Start(tag), Span::new(start, end)));
        self.open.push((tag, Span::new(start, end)));
    }

    fn close(&mut self, count: usize) {
        for _ in 0..count {
            let (tag, span) = self.open.pop().expect("a node is open");
            self.events.push((Event::End(tag.end()), span));
        }
    }

    fn leaf(&mut self, event: impl FnOnce(&'static str) -> Event<'static>, start: usize, end: usize) {
        self.events.push((event(&TEXT[start..end]), Span::new(start, end)));
    }

    fn text(&mut self, start: usize, end: usize) {
        self.leaf(|text| Event::Text(text.into()), start, end);
    }

    fn token(&mut self, token: Token, start: usize, end: usize) {
        self.leaf(|_| Event::Token(token), start, end);
    }

    fn date(&mut self, day: &str, weekday: Option<Weekday>, start: usize, end: usize) {
        let mut date = Date::new(Some(day.parse::<Day>().expect("a day")), &TEXT[start..end]);
        (date.span, date.weekday) = (Span::new(start, end), weekday);
        date.weekday_agrees = weekday.map(|_| true);
        self.leaf(|_| Event::Date(Box::new(date)), start, end);
    }

    fn paragraph(&mut self, start: usize, end: usize) {
        self.open(Tag::Paragraph, start, end);
        self.text(start, end);
        self.close(1);
    }

    fn item(&mut self, number: u64, start: usize, end: usize) {
        self.open(Tag::Item { number: Some(number) }, start, end);
        self.token(Token::Marker, start, start + 2);
        self.paragraph(start + 3, end);
        self.close(1);
    }
}

/// The events of [`TEXT`].
pub(crate) fn told() -> Vec<(Event<'static>, Span)> {
    let mut it = Told::default();
    let (language, platform) = ("sv".parse().ok(), Some(Platform::Blogger));
    it.open(Tag::Document { language, platform }, 0, 0);
    it.open(Tag::Entry { continues_day: false, language: None }, 0, 113);
    it.date("2012-03-03", Some(Weekday::Saturday), 0, 19);
    it.open(Tag::Section { level: 1 }, 21, 84);
    it.open(Tag::Title, 21, 26);
    it.text(21, 25);
    it.token(Token::Rule, 25, 26);
    it.close(1);
    quotation(&mut it);
    it.close(1);
    it.open(Tag::Footer { count: Some(1) }, 86, 113);
    it.token(Token::Count, 86, 98);
    it.open(Tag::Comment, 99, 113);
    it.leaf(|text| Event::Author(text.into()), 99, 101);
    it.token(Token::Comment, 102, 107);
    it.paragraph(108, 113);
    it.close(4);
    it.events
}

fn quotation(it: &mut Told) {
    let marks = Marks::new("\"", "\"").ok();
    it.open(Tag::Quotation { marks, closed: true }, 56, 84);
    it.open(Tag::Attribution, 27, 55);
    it.text(27, 51);
    it.date("XXXX-02-01", None, 51, 54);
    it.text(54, 55);
    it.close(1);
    it.token(Token::Mark, 56, 57);
    it.paragraph(57, 64);
    let (style, delimiter) = (Some(ListStyle::Decimal), Some(Delimiter::Period));
    it.open(Tag::List { kind: ListKind::Ordered, style, delimiter, start: Some(1), tight: true }, 65, 83);
    it.item(1, 65, 73);
    it.item(2, 74, 83);
    it.close(1);
    it.token(Token::Mark, 83, 84);
    it.close(1);
}
