//! Arbitrary trees: every kind of node, as deep as the limits let, with and without places in a text.
//!
//! The tests and the fuzz targets share this file.

use arbitrary::{Result, Unstructured};
use blogtext::ast::{
    Attribution, Block, Byline, Chrome, Comment, Entry, Footer, Inline, Item, Labels, LineBreak, List, Name, Paragraph,
    Preformatted, Quotation, Quote, Section, Separator, Title,
};
use blogtext::diagnostic::{Code, Diagnostic};
use blogtext::event::{MAX_BLOCKS, MAX_QUOTES, MAX_REPLIES};
use blogtext::value::Link;
use blogtext::{
    ChromeRole, ClockTime, Date, Day, Delimiter, Document, Language, ListKind, ListStyle, Marks, Platform, Span, Time,
    Weekday,
};

pub(crate) const ROLES: [ChromeRole; 12] = [
    ChromeRole::Navigation,
    ChromeRole::Share,
    ChromeRole::Subscribe,
    ChromeRole::Image,
    ChromeRole::Archive,
    ChromeRole::ReadMore,
    ChromeRole::Link,
    ChromeRole::Form,
    ChromeRole::Byline,
    ChromeRole::Labels,
    ChromeRole::Count,
    ChromeRole::Other,
];

pub(crate) const STYLES: [ListStyle; 6] = [
    ListStyle::Decimal,
    ListStyle::LowerAlpha,
    ListStyle::UpperAlpha,
    ListStyle::LowerRoman,
    ListStyle::UpperRoman,
    ListStyle::Circled,
];

pub(crate) const DELIMITERS: [Delimiter; 4] = [Delimiter::Period, Delimiter::Paren, Delimiter::Parens, Delimiter::None];

const PLATFORMS: [&str; 5] = ["blogger", "wordpress", "movable-type", "typepad", "livejournal"];
const LANGUAGES: [&str; 4] = ["sv", "pt-BR", "zh-Hant-TW", ""];
const MARKS: [&str; 6] = ["\"", "”", ",,", "「", "»", ""];
const TEXTS: [&str; 10] =
    ["", "Hej!", "Så här:", "二〇一二年", "a\r\nb", "\u{0}\u{7}", "<script>&amp;\"'", "\u{feff}\u{200b}", " ", "1. x"];

/// An arbitrary tree. Runs of zero bytes, and the end of the bytes, make it end soon.
pub(crate) fn document(u: &mut Unstructured<'_>) -> Result<Document<'static>> {
    let places = u.int_in_range(0..=3)?;
    let mut grow = Grow { u, places };
    let mut document = Document::new();
    document.language = grow.maybe(|it| Ok(it.u.choose(&LANGUAGES)?.parse::<Language>().expect("it is short")))?;
    document.platform = grow.maybe(|it| Ok(Platform::from_name(it.u.choose(&PLATFORMS)?).expect("it is one")))?;
    document.front = grow.several(|it| it.block(0))?;
    document.back = grow.several(|it| it.block(0))?;
    for _ in 0..grow.u.int_in_range(0..=4)? {
        let before = document.entries.last().and_then(|it| it.date.clone());
        document.entries.push(grow.entry(before)?);
    }
    document.diagnostics = grow.several(Grow::diagnostic)?;
    Ok(document)
}

/// What trees grow from.
struct Grow<'u, 'b> {
    u: &'u mut Unstructured<'b>,
    /// What places the nodes have: none, near ones that often collide, any at all, or some near ones.
    places: u8,
}

impl Grow<'_, '_> {
    fn maybe<T>(&mut self, make: impl FnOnce(&mut Self) -> Result<T>) -> Result<Option<T>> {
        if self.u.arbitrary()? { make(self).map(Some) } else { Ok(None) }
    }

    fn several<T>(&mut self, mut make: impl FnMut(&mut Self) -> Result<T>) -> Result<Vec<T>> {
        (0..self.u.int_in_range(0..=3)?).map(|_| make(self)).collect()
    }

    fn span(&mut self) -> Result<Span> {
        let near = |u: &mut Unstructured<'_>| -> Result<Span> {
            let start = u.int_in_range(0..=60)?;
            Ok(Span::new(start, start + u.int_in_range(0..=20)?))
        };
        match self.places {
            0 => Ok(Span::EMPTY),
            1 => near(self.u),
            2 => Ok(Span::new(self.u.arbitrary()?, self.u.arbitrary()?)),
            _ if self.u.arbitrary()? => near(self.u),
            _ => Ok(Span::EMPTY),
        }
    }

    fn text(&mut self) -> Result<String> {
        if self.u.ratio(1, 4)? { self.u.arbitrary() } else { Ok((*self.u.choose(&TEXTS)?).into()) }
    }

    fn name(&mut self) -> Result<Name<'static>> {
        let mut name = Name::new(self.text()?);
        name.span = self.span()?;
        Ok(name)
    }

    fn marks(&mut self) -> Result<Marks> {
        Ok(Marks::new(self.u.choose(&MARKS)?, self.u.choose(&MARKS)?).expect("they are short"))
    }

    fn day(&mut self) -> Result<Day> {
        let (year, month, day) =
            (self.u.int_in_range(0..=9999)?, self.u.int_in_range(1..=12)?, self.u.int_in_range(1..=28)?);
        let known = match self.u.int_in_range(0..=3)? {
            0 => Day::new(Some(year), Some(month), Some(day)),
            1 => Day::new(Some(year), Some(month), None),
            2 => Day::new(Some(year), None, None),
            _ => Day::new(None, Some(month), Some(day)),
        };
        Ok(known.expect("there is such a day"))
    }

    fn time(&mut self) -> Result<Time<'static>> {
        let second = self.maybe(|it| it.u.int_in_range(0..=59))?;
        let clock = ClockTime::new(self.u.int_in_range(0..=23)?, self.u.int_in_range(0..=59)?, second);
        let mut time = Time::new(clock.expect("clocks show it"), self.text()?);
        time.span = self.span()?;
        Ok(time)
    }

    fn date(&mut self) -> Result<Date<'static>> {
        let mut date = Date::new(self.maybe(Self::day)?, self.text()?);
        date.span = self.span()?;
        date.weekday = self.maybe(|it| Ok(*it.u.choose(&Weekday::ALL)?))?;
        date.weekday_agrees = self.maybe(|it| it.u.arbitrary())?;
        date.candidates = self.several(Self::day)?;
        date.time = self.maybe(Self::time)?;
        date.inherited = self.u.arbitrary()?;
        Ok(date)
    }

    fn inlines(&mut self, depth: usize) -> Result<Vec<Inline<'static>>> {
        self.several(|it| it.inline(depth))
    }

    fn inline(&mut self, depth: usize) -> Result<Inline<'static>> {
        Ok(match self.u.int_in_range(0..=if depth < MAX_QUOTES { 5 } else { 4 })? {
            0 => Inline::Text(self.name()?),
            1 => Inline::Email(Box::new(self.name()?)),
            2 => {
                let mut link = Link::new(self.text()?, self.text()?);
                link.span = self.span()?;
                Inline::Link(Box::new(link))
            }
            3 => Inline::Date(Box::new(self.date()?)),
            4 => {
                let mut end = LineBreak::new(self.u.arbitrary()?);
                end.span = self.span()?;
                Inline::LineBreak(end)
            }
            _ => {
                let mut quote = Quote::new(self.marks()?, self.inlines(depth + 1)?);
                quote.span = self.span()?;
                Inline::Quote(Box::new(quote))
            }
        })
    }

    fn title(&mut self) -> Result<Title<'static>> {
        let mut title = Title::new(self.inlines(0)?);
        title.span = self.span()?;
        Ok(title)
    }

    fn block(&mut self, depth: usize) -> Result<Block<'static>> {
        let span = self.span()?;
        Ok(match self.u.int_in_range(0..=if depth < MAX_BLOCKS { 6 } else { 3 })? {
            0 => {
                let mut it = Paragraph::new(self.inlines(0)?);
                it.span = span;
                Block::Paragraph(it)
            }
            1 => {
                let mut it = Preformatted::new(self.text()?);
                it.span = span;
                Block::Preformatted(it)
            }
            2 => {
                let mut it = Separator::new(self.text()?);
                it.span = span;
                Block::Separator(it)
            }
            3 => {
                let mut it = Chrome::new(*self.u.choose(&ROLES)?, self.text()?);
                it.span = span;
                Block::Chrome(it)
            }
            4 => {
                let mut it = Section::new(self.u.arbitrary()?, self.title()?, self.several(|it| it.block(depth + 1))?);
                it.span = span;
                Block::Section(Box::new(it))
            }
            5 => Block::Quotation(Box::new(self.quotation(span, depth)?)),
            _ => Block::List(self.list(span, depth)?),
        })
    }

    fn quotation(&mut self, span: Span, depth: usize) -> Result<Quotation<'static>> {
        let mut it = Quotation::new(self.maybe(Self::marks)?, self.several(|it| it.block(depth + 1))?);
        it.span = span;
        it.closed = self.u.arbitrary()?;
        it.attribution = self.maybe(|it| {
            let mut attribution = Attribution::new(it.inlines(0)?);
            attribution.span = it.span()?;
            Ok(attribution)
        })?;
        Ok(it)
    }

    fn list(&mut self, span: Span, depth: usize) -> Result<List<'static>> {
        let mut it = List::bullets(self.several(|it| {
            let mut item = Item::new(it.maybe(|it| it.u.arbitrary())?, it.several(|it| it.block(depth + 1))?);
            item.span = it.span()?;
            Ok(item)
        })?);
        it.span = span;
        it.kind = if self.u.arbitrary()? { ListKind::Ordered } else { ListKind::Unordered };
        it.style = self.maybe(|it| Ok(*it.u.choose(&STYLES)?))?;
        it.delimiter = self.maybe(|it| Ok(*it.u.choose(&DELIMITERS)?))?;
        it.start = self.maybe(|it| it.u.arbitrary())?;
        it.tight = self.u.arbitrary()?;
        Ok(it)
    }

    fn comment(&mut self, depth: usize) -> Result<Comment<'static>> {
        let mut it = Comment::new(self.maybe(Self::name)?, self.several(|it| it.block(0))?);
        it.span = self.span()?;
        it.date = self.maybe(Self::date)?;
        it.time = self.maybe(Self::time)?;
        if depth < MAX_REPLIES {
            it.replies = self.several(|it| it.comment(depth + 1))?;
        }
        Ok(it)
    }

    fn footer(&mut self) -> Result<Footer<'static>> {
        let mut it = Footer::new(self.maybe(|it| it.u.arbitrary())?, self.several(|it| it.comment(0))?);
        it.span = self.span()?;
        it.invitation = self.maybe(Self::name)?;
        Ok(it)
    }

    fn entry(&mut self, before: Option<Date<'static>>) -> Result<Entry<'static>> {
        let mut it = Entry::new();
        it.span = self.span()?;
        it.date = self.maybe(|it| match before {
            Some(mut date) if it.u.arbitrary()? => {
                date.inherited = true;
                Ok(date)
            }
            _ => it.date(),
        })?;
        it.title = self.maybe(Self::title)?;
        it.byline = self.maybe(|it| {
            let mut byline = Byline::new(it.maybe(Self::name)?, it.maybe(Self::time)?);
            byline.span = it.span()?;
            Ok(byline)
        })?;
        it.labels = self.maybe(|it| {
            let mut labels = Labels::new(it.several(Self::name)?);
            labels.span = it.span()?;
            Ok(labels)
        })?;
        it.footer = self.maybe(Self::footer)?;
        it.body = self.several(|it| it.block(0))?;
        it.after = self.several(|it| it.block(0))?;
        Ok(it)
    }

    fn diagnostic(&mut self) -> Result<Diagnostic<'static>> {
        let code = if self.u.ratio(1, 12)? { Code::Other } else { *self.u.choose(Code::ALL)? };
        Ok(Diagnostic::new(code, self.span()?, self.text()?))
    }
}
