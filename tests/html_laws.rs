//! Law 7: HTML parses without an error, its text is the tree's text, and nothing in it is a stranger's markup.

mod support;

use blogtext::{Event, Span, Tag, render::Html, value::Link};
use proptest::prelude::*;
use support::{
    attacks::{ATTACKS, long},
    dom::{self, Dom, Element},
    leaves::text_of,
    policy, showcase, strategies,
};

/// Every element that we write, with the attributes it may have.
const WRITTEN: &[(&str, &[&str])] = &[
    ("html", &["lang", "dir"]),
    ("body", &["class"]),
    ("main", &[]),
    ("nav", &[]),
    ("header", &["class", "lang", "dir"]),
    ("footer", &["class", "lang", "dir"]),
    ("article", &["class", "id", "lang", "dir"]),
    ("section", &[]),
    ("div", &["class", "data-count"]),
    ("h1", &["class"]),
    ("h2", &["class"]),
    ("h3", &["class"]),
    ("h4", &["class"]),
    ("h5", &["class"]),
    ("h6", &["class"]),
    ("p", &["class", "role"]),
    ("pre", &[]),
    ("br", &[]),
    ("hr", &[]),
    ("q", &[]),
    ("a", &["class", "href", "rel"]),
    ("time", &["class", "datetime"]),
    ("span", &["class", "data-candidates"]),
    ("blockquote", &[]),
    ("figure", &["class"]),
    ("figcaption", &[]),
    ("ol", &["class", "type", "start"]),
    ("ul", &["class"]),
    ("li", &["class", "value", "dir"]),
];

/// Every scheme that a link may have.
const SCHEMES: [&str; 4] = ["http://", "https://", "ftp://", "mailto:"];

fn is_ours(element: &Element) -> bool {
    let may_have = WRITTEN.iter().find(|(name, _)| *name == element.name).map_or(&[][..], |(_, it)| it);
    let known = WRITTEN.iter().any(|(name, _)| *name == element.name);
    known && element.attributes.iter().all(|(name, value)| may_have.contains(&name.as_str()) && is_safe(name, value))
}

fn is_safe(name: &str, value: &str) -> bool {
    let plain = |extra: &str| value.chars().all(|c| c.is_ascii_alphanumeric() || extra.contains(c));
    match name {
        "href" => value.strip_prefix('#').map_or_else(|| leads_out(value), is_name),
        "id" => is_name(value),
        "lang" => true,
        "datetime" | "data-candidates" => plain("-: "),
        _ => plain("- "),
    }
}

fn leads_out(address: &str) -> bool {
    SCHEMES.iter().any(|it| address.to_lowercase().starts_with(it))
}

/// Letters and digits, hyphens between them.
fn is_name(name: &str) -> bool {
    !name.is_empty()
        && !name.contains(|c: char| c.is_ascii() && c != '-' && !c.is_ascii_alphanumeric() || c.is_control())
}

/// The text as HTML carries it, without white space: between elements that is ours.
fn carried(text: &str) -> String {
    let mut text = text.to_owned();
    while let Some(at) = blogtext::source::find_uncarried(&text) {
        text.replace_range(at.start..at.end, "\u{FFFD}");
    }
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

fn check_fragment(options: Html<'_>, events: Vec<(Event<'static>, Span)>) {
    let text = carried(&text_of(&events));
    let html = options.fragment(events);
    let dom = dom::fragment(&html);
    check(&dom, &text, "html", &html);
}

fn check_page(events: Vec<(Event<'static>, Span)>) {
    let text = carried(&text_of(&events));
    let html = Html::new().page(events);
    let mut dom = dom::page(&html);
    let head = ["head", "meta", "title", "style", "script"];
    assert_eq!(dom.elements.iter().filter(|it| head.contains(&it.name.as_str())).count(), 7, "{html}");
    check_particulars(&dom);
    dom.elements.retain(|it| !head.contains(&it.name.as_str()));
    check(&dom, &text, "main", &html);
}

/// The only script is data, and every address in it and every link inside the page leads to an entry.
fn check_particulars(dom: &Dom) {
    let script = dom.all("script").next().expect("the particulars");
    assert_eq!(script.attributes, [("type".to_owned(), "application/ld+json".to_owned())]);
    let blog: serde_json::Value = serde_json::from_str(&script.text).expect("JSON");
    let names: Vec<&str> = dom.all("article").filter_map(|it| it.attribute("id")).collect();
    let unique: std::collections::BTreeSet<&&str> = names.iter().collect();
    assert_eq!(unique.len(), dom.all("article").count(), "{names:?}");
    let posts = blog["blogPost"].as_array().map_or(&[][..], |it| it);
    let told: Vec<&str> = posts.iter().filter_map(|it| it["url"].as_str()?.strip_prefix('#')).collect();
    assert_eq!(told, names);
    let links = dom.all("a").filter_map(|it| it.attribute("href")?.strip_prefix('#'));
    links.for_each(|link| assert!(names.contains(&link), "{link} is nowhere"));
}

fn check(dom: &Dom, text: &str, whole: &str, html: &str) {
    let found = dom.all(whole).next().expect("the whole");
    assert_eq!(carried(&found.text), text, "{html}");
    for element in &dom.elements {
        assert!(is_ours(element), "{element:?} in {html}");
    }
}

#[test]
fn the_example() {
    check_fragment(Html::new(), showcase::events());
    check_fragment(Html::new().classes(false), showcase::events());
    check_page(showcase::events());
}

#[test]
fn every_attack_in_every_place() {
    assert!(ATTACKS.len() >= 100);
    for attack in ATTACKS.iter().map(ToString::to_string).chain(long()) {
        let events = strategies::everywhere(&attack);
        check_fragment(Html::new(), events.clone());
        check_page(events);
    }
}

/// One field at a time, the others as they were: more than a hundred attacks in each, all of them counted.
#[test]
fn every_attack_in_every_field() {
    let mut tried = 0;
    for field in strategies::FIELDS {
        for attack in ATTACKS {
            let (events, filled) = strategies::somewhere(field, attack);
            assert!(filled > 0, "the page has no {field}");
            check_fragment(Html::new(), events.clone());
            check_page(events);
            tried += 1;
        }
    }
    for attack in ATTACKS {
        let page = Html::new().title(attack).page(showcase::events());
        let dom = dom::page(&page);
        let titles = dom.all("title").chain(dom.all("h1")).map(|it| carried(&it.text));
        assert_eq!(titles.collect::<Vec<_>>(), [carried(attack), carried(attack)]);
        tried += 1;
    }
    assert!(tried >= 100 * (strategies::FIELDS.len() + 1), "{tried}");
}

/// A sanitiser that knows what we write finds nothing to take away.
#[test]
fn a_sanitiser_changes_nothing() {
    let names = WRITTEN.iter().map(|(name, _)| *name);
    let attributes = WRITTEN.iter().map(|(name, it)| (*name, it.iter().copied().collect()));
    let mut sanitiser = ammonia::Builder::empty();
    sanitiser.tags(names.collect()).tag_attributes(attributes.collect()).link_rel(None);
    sanitiser.url_schemes(["http", "https", "ftp", "mailto"].into());
    sanitiser.url_relative(ammonia::UrlRelative::PassThrough);
    let mut links = 0;
    for attack in ATTACKS.iter().map(ToString::to_string).chain([String::from("https://a.example/?b=c&d")]) {
        let html = Html::new().fragment(strategies::everywhere(&attack));
        let (mut ours, mut left) = (dom::fragment(&html), dom::fragment(&sanitiser.clean(&html).to_string()));
        // The line feed that comes first in a `pre` is lost in its own writing.
        [&mut ours, &mut left].into_iter().flat_map(|it| &mut it.elements).for_each(|it| it.text.retain(|c| c != '\n'));
        assert_eq!(ours.elements, left.elements, "{attack:?}");
        links += ours.all("a").count();
    }
    assert!(links > 10, "addresses are among what is left");
}

/// The same by way of a text and a tree: each attack on a line of its own, inside marks, in a list, as a name.
#[test]
fn attacks_in_a_text_that_is_read() {
    let line = |it: &&str| {
        format!("3 mars 2012\n\n{it}\n\n{it}:\n”{it}”\n– {it}\n\n1. {it}\n2. {it}\n\n1 kommentar:\n{it} sa...\n{it}\n")
    };
    let text: String = ATTACKS.iter().map(line).collect();
    let document = blogtext::parse(&text);
    let events: Vec<_> = document.events().map(|(event, span)| (event.into_owned(), span)).collect();
    check_page(events);
}

/// White space too is kept to the last blank, where it is the text's own.
#[test]
fn text_is_kept_exactly() {
    let lines = |text: &str| text.replace("\r\n", "\n").replace(['\r', '\u{85}'], "\n");
    for &attack in ATTACKS.iter().filter(|it| blogtext::source::find_uncarried(it).is_none()) {
        let paragraph = strategies::node(Tag::Paragraph, vec![Event::Text(attack.into())]);
        let title = strategies::node(Tag::Title, vec![Event::Text(attack.into())]);
        let places = [("p", paragraph), ("h2", title), ("pre", vec![Event::Preformatted(attack.into())])];
        for (name, events) in places {
            let html = Html::new().fragment(events.into_iter().map(|it| (it, Span::EMPTY)));
            let dom = dom::fragment(&html);
            let element = dom.all(name).next().expect("the element");
            assert_eq!(element.text, lines(attack), "{html:?}");
        }
    }
}

#[test]
fn addresses_are_kept_exactly_or_not_followed() {
    for &attack in ATTACKS {
        let link = Event::Link(Box::new(Link::new(attack, "länk")));
        let html = Html::new().fragment([(link, Span::EMPTY)]);
        let dom = dom::fragment(&html);
        let Some(link) = dom.all("a").next() else { continue };
        let carried = blogtext::source::find_uncarried(attack).is_none();
        assert!(!carried || link.attributes.contains(&("href".into(), attack.into())), "{html}");
        assert!(SCHEMES.iter().any(|it| attack.starts_with(it)), "{attack}");
    }
}

/// Events in any order still give elements that open and close as they should.
#[test]
fn streams_that_are_no_tree_are_closed_all_the_same() {
    let events = showcase::events();
    for (from, to) in (0..events.len()).flat_map(|from| [(from, events.len()), (0, from), (from, from + 20)]) {
        let cut = events.get(from..to.min(events.len())).unwrap_or_default();
        dom::fragment(&Html::new().fragment(cut.to_vec()));
    }
}

#[test]
fn the_policy_names_the_style() {
    let page = Html::new().page([]);
    let dom = dom::page(&page);
    let style = &dom.all("style").next().expect("a style sheet").text;
    let hash = policy::source_of(style);
    let policy = dom.all("meta").flat_map(|it| &it.attributes).find(|(_, it)| it.contains("default-src 'none'"));
    assert!(policy.is_some_and(|(_, it)| it.contains(&hash)), "the style sheet's hash is {hash}");
    assert!(!style.contains("url(") && !style.contains("@import"), "a page asks nothing of any server");
}

fn text() -> BoxedStrategy<String> {
    let attack = prop::sample::select(ATTACKS).prop_map(str::to_owned);
    prop_oneof![4 => attack, 1 => any::<String>()].boxed()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_tree_of_any_text(events in strategies::document(text()), level in 0..9_u8) {
        check_fragment(Html::new().heading_level(level), events.clone());
        check_fragment(Html::new().classes(false), events.clone());
        check_page(events);
    }
}
