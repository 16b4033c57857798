//! HTML of a page with everything on it.

mod support;

use blogtext::render::Html;
use support::showcase;

#[test]
fn a_fragment_of_everything() {
    insta::assert_snapshot!(Html::new().fragment(showcase::events()));
}

#[test]
fn a_fragment_without_classes_and_chrome() {
    let html = Html::new().classes(false).chrome(false).heading_level(5).fragment(showcase::events());
    assert!(!html.contains("class="), "{html}");
    assert!(!html.contains("Facebook"), "{html}");
    assert!(html.contains("<h5>Om <q>”snö”</q></h5>"), "{html}");
    assert!(html.contains("<h6>Tips</h6>"), "{html}");
}

#[test]
fn the_head_of_a_page() {
    let page = Html::new().page(showcase::events());
    let (head, body) = page.split_once("<style>").expect("a style sheet");
    let (_, body) = body.split_once("</style>").expect("its end");
    insta::assert_snapshot!(head);
    assert!(
        body.starts_with("\n</head>\n<body class=\"h-feed\">\n<header>\n<h1 class=\"p-name\">2012-03-03</h1>\n<nav>\n"),
        "{body}"
    );
    assert!(body.contains("</footer>\n</main>\n<script type=\"application/ld+json\">\n{"), "{body}");
}
