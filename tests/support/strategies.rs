//! Streams of trees that no text gave, and streams that are no tree at all.

use blogtext::{
    ChromeRole, ClockTime, Date, Day, Delimiter, Event, ListKind, ListStyle, Marks, Span, Tag, TagEnd, Time,
    value::Link,
};
use proptest::{collection::vec, option, prelude::*, sample::select};

type Events = Vec<Event<'static>>;

/// A whole document, its leaves made of `text`.
pub fn document(text: BoxedStrategy<String>) -> impl Strategy<Value = Vec<(Event<'static>, Span)>> {
    let parts = (blocks(&text), vec(entry(&text), 0..4), blocks(&text), language());
    parts.prop_map(|(front, entries, back, language)| {
        let language = language.parse().ok();
        let inside = [node(Tag::Front, front), entries.concat(), node(Tag::Back, back)].concat();
        let events = node(Tag::Document { language, platform: None }, inside);
        events.into_iter().map(|event| (event, Span::EMPTY)).collect()
    })
}

/// The page with everything on it, `text` in every place that takes one.
pub fn everywhere(text: &str) -> Vec<(Event<'static>, Span)> {
    super::showcase::events().into_iter().map(|(event, span)| (refill(event, text), span)).collect()
}

/// The places of that page that take a text, each under its name.
pub const FIELDS: [&str; 18] = [
    "title",
    "section title",
    "paragraph",
    "item",
    "quotation",
    "attribution",
    "marks",
    "link",
    "email",
    "date",
    "time",
    "author",
    "label",
    "comment",
    "invitation",
    "preformatted",
    "separator",
    "chrome",
];

/// The page with everything on it, `text` in one of its [`FIELDS`] alone, and how often.
pub fn somewhere(field: &str, text: &str) -> (Vec<(Event<'static>, Span)>, usize) {
    let (mut open, mut filled) = (Vec::new(), 0);
    let events = super::showcase::events().into_iter().map(|(event, span)| {
        match &event {
            Event::Start(tag) => open.push(tag.end()),
            Event::End(_) => drop(open.pop()),
            _ => {}
        }
        if field_of(&event, &open) != Some(field) {
            return (event, span);
        }
        filled += 1;
        (refill(event, text), span)
    });
    let events = events.collect();
    (events, filled)
}

fn field_of(event: &Event<'_>, open: &[TagEnd]) -> Option<&'static str> {
    let inner = open.iter().rev().find_map(|it| match it {
        TagEnd::Attribution => Some("attribution"),
        TagEnd::Item => Some("item"),
        TagEnd::Quotation => Some("quotation"),
        TagEnd::Comment => Some("comment"),
        TagEnd::Section => Some("section title").filter(|_| open.contains(&TagEnd::Title)),
        TagEnd::Entry => Some("title").filter(|_| open.contains(&TagEnd::Title)),
        _ => None,
    });
    Some(match event {
        Event::Text(_) => inner.unwrap_or("paragraph"),
        Event::Start(Tag::Quote { .. } | Tag::Quotation { marks: Some(_), .. }) => "marks",
        Event::Link(_) => "link",
        Event::Email(_) => "email",
        Event::Date(_) => "date",
        Event::Time(_) => "time",
        Event::Author(_) => "author",
        Event::Label(_) => "label",
        Event::Invitation(_) => "invitation",
        Event::Preformatted(_) => "preformatted",
        Event::Separator(_) => "separator",
        Event::Chrome(..) => "chrome",
        _ => return None,
    })
}

fn refill(event: Event<'static>, text: &str) -> Event<'static> {
    let text = || std::borrow::Cow::Owned(text.to_owned());
    match event {
        Event::Start(Tag::Quote { marks }) => Event::Start(Tag::Quote { marks: remark(marks, &text()) }),
        Event::Start(Tag::Quotation { marks: Some(marks), closed }) => {
            Event::Start(Tag::Quotation { marks: Some(remark(marks, &text())), closed })
        }
        Event::Text(_) => Event::Text(text()),
        Event::Link(_) => Event::Link(Box::new(Link::new(text(), text()))),
        Event::Email(_) => Event::Email(text()),
        Event::Date(it) => Event::Date(Box::new(Date::new(it.value, text()))),
        Event::Time(it) => Event::Time(Box::new(Time::new(it.value, text()))),
        Event::Author(_) => Event::Author(text()),
        Event::Label(_) => Event::Label(text()),
        Event::Invitation(_) => Event::Invitation(text()),
        Event::Preformatted(_) => Event::Preformatted(text()),
        Event::Separator(_) => Event::Separator(text()),
        Event::Chrome(role, _) => Event::Chrome(role, text()),
        other => other,
    }
}

/// The text as marks, where it is short enough.
fn remark(marks: Marks, text: &str) -> Marks {
    Marks::new(text, text).unwrap_or(marks)
}

pub fn node(tag: Tag, inside: Events) -> Events {
    [vec![Event::Start(tag)], inside, vec![Event::End(tag.end())]].concat()
}

fn language() -> impl Strategy<Value = String> {
    select(vec!["sv", "pt-BR", "\"><b>", "en"]).prop_map(str::to_owned)
}

fn entry(text: &BoxedStrategy<String>) -> BoxedStrategy<Events> {
    let head = prop_oneof![
        inlines(text).prop_map(|it| node(Tag::Title, it)),
        date(text).prop_map(|it| vec![it]),
        byline(text).prop_map(|it| node(Tag::Byline, it)),
    ];
    let labels = vec(text.clone().prop_map(|it| Event::Label(it.into())), 0..3);
    let told = (any::<bool>(), option::of(language()));
    let parts = (told, vec(head, 0..4), blocks(text), labels, footer(text), blocks(text));
    parts
        .prop_map(|((continues_day, language), head, body, labels, footer, after)| {
            let language = language.and_then(|it| it.parse().ok());
            let rest = [node(Tag::Labels, labels), footer, node(Tag::After, after)].concat();
            node(Tag::Entry { continues_day, language }, [head.concat(), body, rest].concat())
        })
        .boxed()
}

fn footer(text: &BoxedStrategy<String>) -> BoxedStrategy<Events> {
    let said = (byline(text), blocks(text), byline(text)).prop_map(|(head, body, foot)| [head, body, foot].concat());
    let comment = said
        .prop_map(|it| node(Tag::Comment, it))
        .prop_recursive(3, 12, 3, |reply| vec(reply, 0..3).prop_map(|replies| node(Tag::Comment, replies.concat())));
    let invitation = text.clone().prop_map(|it| Event::Invitation(it.into()));
    (option::of(any::<u32>()), vec(comment, 0..3), option::of(invitation))
        .prop_map(|(count, comments, invitation)| {
            let inside = comments.concat().into_iter().chain(invitation).collect();
            node(Tag::Footer { count }, inside)
        })
        .boxed()
}

fn byline(text: &BoxedStrategy<String>) -> BoxedStrategy<Events> {
    let author = text.clone().prop_map(|it| Event::Author(it.into()));
    vec(prop_oneof![author, date(text), time(text).prop_map(|it| Event::Time(Box::new(it)))], 0..4).boxed()
}

fn time(text: &BoxedStrategy<String>) -> BoxedStrategy<Time<'static>> {
    (0..24u8, 0..60u8, option::of(0..60u8), text.clone())
        .prop_map(|(hour, minute, second, text)| Time::new(ClockTime::new(hour, minute, second).expect("a time"), text))
        .boxed()
}

fn date(text: &BoxedStrategy<String>) -> BoxedStrategy<Event<'static>> {
    let day = || (option::of(0..3000i16), option::of(1..13u8), option::of(1..29u8));
    let day = move || day().prop_map(|(year, month, day)| Day::new(year, month, day));
    (option::of(day()), vec(day(), 0..3), option::of(time(text)), text.clone())
        .prop_map(|(value, candidates, time, text)| {
            let mut date = Date::new(value.flatten(), text);
            date.candidates = candidates.into_iter().flatten().collect();
            date.time = time;
            Event::Date(Box::new(date))
        })
        .boxed()
}

fn marks() -> impl Strategy<Value = Marks> {
    select(vec![("\"", "\""), ("”", "”"), ("«", ""), ("<b>", "</b>"), ("", ""), ("&", "\0")])
        .prop_map(|(open, close)| Marks::new(open, close).expect("short marks"))
}

fn inlines(text: &BoxedStrategy<String>) -> BoxedStrategy<Events> {
    let leaf = prop_oneof![
        text.clone().prop_map(|it| Event::Text(it.into())),
        (text.clone(), text.clone()).prop_map(|(url, text)| Event::Link(Box::new(Link::new(url, text)))),
        text.clone().prop_map(|it| Event::Email(it.into())),
        any::<bool>().prop_map(|soft| Event::LineBreak { soft }),
        date(text),
    ];
    let quoted = leaf.prop_map(|it| vec![it]).prop_recursive(3, 8, 3, |inner| {
        (marks(), vec(inner, 0..3)).prop_map(|(marks, inside)| node(Tag::Quote { marks }, inside.concat()))
    });
    vec(quoted, 0..4).prop_map(|it| it.concat()).boxed()
}

fn leaf_block(text: &BoxedStrategy<String>) -> BoxedStrategy<Events> {
    let roles = vec![ChromeRole::Share, ChromeRole::Navigation, ChromeRole::ReadMore];
    prop_oneof![
        3 => inlines(text).prop_map(|it| node(Tag::Paragraph, it)),
        1 => text.clone().prop_map(|it| vec![Event::Preformatted(it.into())]),
        1 => text.clone().prop_map(|it| vec![Event::Separator(it.into())]),
        1 => (select(roles), text.clone()).prop_map(|(role, it)| vec![Event::Chrome(role, it.into())]),
    ]
    .boxed()
}

fn blocks(text: &BoxedStrategy<String>) -> BoxedStrategy<Events> {
    let text = text.clone();
    let block = leaf_block(&text).prop_recursive(4, 16, 4, move |inner| container(&text, inner));
    vec(block, 0..4).prop_map(|it| it.concat()).boxed()
}

fn container(text: &BoxedStrategy<String>, inner: BoxedStrategy<Events>) -> BoxedStrategy<Events> {
    let inside = vec(inner, 0..3).prop_map(|it| it.concat()).boxed();
    prop_oneof![section(text, inside.clone()), quotation(text, inside.clone()), list(inside)].boxed()
}

fn section(text: &BoxedStrategy<String>, inside: BoxedStrategy<Events>) -> BoxedStrategy<Events> {
    (any::<u8>(), inlines(text), inside)
        .prop_map(|(level, title, body)| node(Tag::Section { level }, [node(Tag::Title, title), body].concat()))
        .boxed()
}

fn quotation(text: &BoxedStrategy<String>, inside: BoxedStrategy<Events>) -> BoxedStrategy<Events> {
    let attribution = inlines(text).prop_map(|it| node(Tag::Attribution, it));
    (option::of(marks()), any::<bool>(), 0..3u8, attribution, inside)
        .prop_map(|(marks, closed, place, attribution, body)| {
            let inside = match place {
                0 => body,
                1 => [attribution, body].concat(),
                _ => [body, attribution].concat(),
            };
            node(Tag::Quotation { marks, closed }, inside)
        })
        .boxed()
}

fn list(inside: BoxedStrategy<Events>) -> BoxedStrategy<Events> {
    let styles = vec![ListStyle::Decimal, ListStyle::LowerAlpha, ListStyle::UpperRoman, ListStyle::Circled];
    let item = (option::of(any::<u64>()), inside).prop_map(|(number, body)| node(Tag::Item { number }, body));
    (any::<bool>(), select(styles), option::of(any::<u64>()), any::<bool>(), vec(item, 0..3))
        .prop_map(|(ordered, style, start, tight, items)| {
            let kind = if ordered { ListKind::Ordered } else { ListKind::Unordered };
            let (style, delimiter) = (Some(style), Some(Delimiter::Paren));
            node(Tag::List { kind, style, delimiter, start, tight }, items.concat())
        })
        .boxed()
}
