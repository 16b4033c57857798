//! Event streams made by hand over a text: every leaf is looked up in it, so spans are those of a parser.

use blogtext::{ChromeRole, ClockTime, Date, Event, Span, Tag, Time, Token, value::Link};

/// Builds a stream; the names are those of the events.
pub struct Stream<'t> {
    text: &'t str,
    at: usize,
    open: Vec<(usize, Tag)>,
    pub events: Vec<(Event<'t>, Span)>,
}

impl<'t> Stream<'t> {
    pub fn over(text: &'t str) -> Self {
        Self { text, at: 0, open: Vec::new(), events: Vec::new() }
    }

    /// A node: what `inside` writes, with the span of its leaves.
    pub fn node(mut self, tag: Tag, inside: impl FnOnce(Self) -> Self) -> Self {
        let first = self.events.len();
        self.events.push((Event::Start(tag), Span::EMPTY));
        self.open.push((first, tag));
        self = inside(self);
        let span = self.events[first + 1..].iter().fold(Span::EMPTY, |span, (_, it)| span.join(*it));
        self.events[first].1 = span;
        self.events.push((Event::End(tag.end()), span));
        self.open.pop();
        self
    }

    /// Takes `piece`, which stands next in the text, and makes an event of it.
    fn leaf(mut self, piece: &str, event: impl FnOnce(&'t str) -> Event<'t>) -> Self {
        let found = self.text[self.at..].find(piece).unwrap_or_else(|| panic!("{piece:?} is not ahead"));
        let span = Span::new(self.at + found, self.at + found + piece.len());
        self.at = span.end;
        self.events.push((event(&self.text[span.start..span.end]), span));
        self
    }

    pub fn text(self, piece: &str) -> Self {
        self.leaf(piece, |it| Event::Text(it.into()))
    }

    pub fn token(self, piece: &str, token: Token) -> Self {
        self.leaf(piece, |_| Event::Token(token))
    }

    pub fn line_break(self, soft: bool) -> Self {
        self.leaf("\n", |_| Event::LineBreak { soft })
    }

    pub fn date(self, piece: &str, with: impl FnOnce(&mut Date<'t>)) -> Self {
        self.leaf(piece, |it| {
            let mut date = Date::new(None, it);
            with(&mut date);
            Event::Date(Box::new(date))
        })
    }

    pub fn time(self, piece: &str, hour: u8, minute: u8) -> Self {
        let value = ClockTime::new(hour, minute, None).expect("a time of day");
        self.leaf(piece, |it| Event::Time(Box::new(Time::new(value, it))))
    }

    pub fn author(self, piece: &str) -> Self {
        self.leaf(piece, |it| Event::Author(it.into()))
    }

    pub fn label(self, piece: &str) -> Self {
        self.leaf(piece, |it| Event::Label(it.into()))
    }

    pub fn link(self, piece: &str, url: &'static str) -> Self {
        self.leaf(piece, |it| Event::Link(Box::new(Link::new(url, it))))
    }

    pub fn email(self, piece: &str) -> Self {
        self.leaf(piece, |it| Event::Email(it.into()))
    }

    pub fn invitation(self, piece: &str) -> Self {
        self.leaf(piece, |it| Event::Invitation(it.into()))
    }

    pub fn preformatted(self, piece: &str) -> Self {
        self.leaf(piece, |it| Event::Preformatted(it.into()))
    }

    pub fn separator(self, piece: &str) -> Self {
        self.leaf(piece, |it| Event::Separator(it.into()))
    }

    pub fn chrome(self, role: ChromeRole, piece: &str) -> Self {
        self.leaf(piece, |it| Event::Chrome(role, it.into()))
    }

    pub fn other(mut self, event: Event<'t>, span: Span) -> Self {
        self.events.push((event, span));
        self
    }
}
