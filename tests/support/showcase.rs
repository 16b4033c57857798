//! One page with everything on it, and the events that a parser gives for it.

use super::stream::Stream;
use blogtext::{
    ChromeRole, Delimiter, Diagnostic, Event, ListKind, ListStyle, Marks, Platform, Span, Tag, Token, Weekday,
    diagnostic::Code,
};

pub const TEXT: &str = include_str!("showcase.txt");

/// The events of [`TEXT`].
pub fn events() -> Vec<(Event<'static>, Span)> {
    let (language, platform) = ("sv".parse().ok(), Some(Platform::Blogger));
    let document = Tag::Document { language, platform };
    Stream::over(TEXT)
        .node(document, |it| {
            it.node(Tag::Front, |it| it.chrome(ChromeRole::Navigation, "Startsida | Arkiv"))
                .node(Tag::Entry { continues_day: false, language: None }, first)
                .node(Tag::Entry { continues_day: true, language: None }, second)
                .node(Tag::Entry { continues_day: false, language: None }, third)
                .node(Tag::Back, |it| it.chrome(ChromeRole::Subscribe, "Prenumerera på: Inlägg (Atom)"))
                .other(diagnostic(), Span::new(18, 37))
        })
        .events
}

fn diagnostic() -> Event<'static> {
    let message = "3 March 2012 is a Saturday";
    Event::Diagnostic(Box::new(Diagnostic::new(Code::WeekdayMismatch, Span::new(19, 37), message)))
}

fn first(it: Stream<'static>) -> Stream<'static> {
    it.date("söndag 3 mars 2012", |date| {
        date.value = "2012-03-03".parse().ok();
        date.weekday = Some(Weekday::Sunday);
        date.weekday_agrees = Some(false);
    })
    .node(Tag::Title, |it| it.text("Om ").node(quote("”"), |it| it.text("snö")))
    .node(Tag::Paragraph, |it| {
        it.text("Det snöade hela natten, sade")
            .line_break(true)
            .text("Bo och skrev till ")
            .email("bo@snö.example")
            .text(" & ")
            .link("snö.example/<väder>", "https://snö.example/<väder>")
            .text(".")
            .line_break(false)
            .text("Mer sedan.")
    })
    .separator("* * *")
    .node(Tag::Section { level: 1 }, |it| {
        it.node(Tag::Title, |it| it.text("Tips").token(":", Token::Rule)).node(quotation("\""), quoted).node(
            quotation("”"),
            |it| {
                it.token("”", Token::Mark)
                    .node(Tag::Paragraph, |it| it.text("Tiden går."))
                    .token("”", Token::Mark)
                    .node(Tag::Attribution, |it| it.text("– Vera"))
            },
        )
    })
    .node(Tag::Byline, |it| {
        it.token("Upplagd av", Token::Byline).author("Ann").token("kl.", Token::Byline).time("17:14", 17, 14)
    })
    .node(Tag::Labels, |it| it.token("Etiketter:", Token::Labels).label("snö").token(",", Token::Labels).label("R&D"))
    .node(Tag::Footer { count: Some(2) }, |it| {
        it.token("2 kommentarer:", Token::Count)
            .node(Tag::Comment, |it| {
                it.author("Bo")
                    .token("sa...", Token::Comment)
                    .node(Tag::Paragraph, |it| it.text("Tack!"))
                    .date("4 mars 2012 kl. 09:30", |date| date.value = "2012-03-04".parse().ok())
                    .node(Tag::Comment, |it| {
                        it.author("Ann").token("sa...", Token::Comment).node(Tag::Paragraph, |it| it.text("Varsågod."))
                    })
            })
            .invitation("Skicka en kommentar")
    })
}

fn quoted(it: Stream<'static>) -> Stream<'static> {
    it.node(Tag::Attribution, |it| {
        it.text("Så här skrev Vera den ").date("1/2", |date| date.value = "XXXX-02-01".parse().ok()).text(":")
    })
    .token("\"", Token::Mark)
    .node(Tag::Paragraph, |it| it.text("Ta med:"))
    .node(list(ListKind::Ordered, Some(ListStyle::Decimal), true), |it| {
        it.node(Tag::Item { number: Some(1) }, |it| {
            it.token("1.", Token::Marker).node(Tag::Paragraph, |it| it.text("kaffe")).node(
                list(ListKind::Unordered, None, true),
                |it| {
                    it.node(Tag::Item { number: None }, |it| {
                        it.token("-", Token::Marker).node(Tag::Paragraph, |it| it.text("svart"))
                    })
                },
            )
        })
        .node(Tag::Item { number: Some(3) }, |it| {
            it.token("3.", Token::Marker).node(Tag::Paragraph, |it| it.text("kartan"))
        })
    })
    .token("\"", Token::Mark)
}

fn second(it: Stream<'static>) -> Stream<'static> {
    it.node(Tag::Title, |it| it.text("Kod"))
        .preformatted("    if a < b {\n        b\n    }")
        .node(list(ListKind::Ordered, Some(ListStyle::LowerAlpha), false), |it| {
            it.node(Tag::Item { number: Some(2) }, |it| {
                it.token("b)", Token::Marker).node(Tag::Paragraph, |it| it.text("bok"))
            })
            .node(Tag::Item { number: Some(3) }, |it| {
                it.token("c)", Token::Marker).node(Tag::Paragraph, |it| it.text("citron"))
            })
        })
        .node(Tag::Quotation { marks: None, closed: true }, |it| {
            it.token(">", Token::Mark).node(Tag::Paragraph, |it| it.text("Utan tecken"))
        })
        .chrome(ChromeRole::Share, "Dela på Facebook")
}

fn third(it: Stream<'static>) -> Stream<'static> {
    it.date("3/4 2012", |date| {
        date.candidates = ["2012-03-04", "2012-04-03"].iter().filter_map(|it| it.parse().ok()).collect();
    })
    .node(Tag::Paragraph, |it| it.text("Ingen rubrik i dag."))
    .node(Tag::Footer { count: Some(0) }, |it| it.token("Inga kommentarer:", Token::Count))
    .node(Tag::After, |it| it.chrome(ChromeRole::Navigation, "Äldre inlägg"))
}

fn quote(mark: &str) -> Tag {
    Tag::Quote { marks: Marks::new(mark, mark).expect("a short mark") }
}

fn quotation(mark: &str) -> Tag {
    Tag::Quotation { marks: Marks::new(mark, mark).ok(), closed: true }
}

fn list(kind: ListKind, style: Option<ListStyle>, tight: bool) -> Tag {
    let (delimiter, start) = match style {
        Some(ListStyle::Decimal) => (Some(Delimiter::Period), Some(1)),
        Some(_) => (Some(Delimiter::Paren), Some(2)),
        None => (None, None),
    };
    Tag::List { kind, style, delimiter, start, tight }
}
