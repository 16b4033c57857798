//! How the lines of a body become blocks: small cases, each for one rule.

use blogtext::{ast::Block, parse};

/// The body of the one entry of a text, under a date heading and a title.
fn body(text: &'static str) -> Vec<Block<'static>> {
    let page = format!(
        "Sunday, 21 August 2011\n\nThe harbour\n\nIt was a long day at the harbour, and nobody wanted to go home before dark.\n\n{text}\n"
    );
    let mut document = parse(&page).into_owned();
    assert_eq!(document.entries.len(), 1, "{page}");
    document.entries.remove(0).body.into_iter().skip(1).collect()
}

fn kinds(blocks: &[Block<'_>]) -> Vec<&'static str> {
    blocks
        .iter()
        .map(|block| match block {
            Block::Section(_) => "section",
            Block::Paragraph(_) => "paragraph",
            Block::Quotation(_) => "quotation",
            Block::List(_) => "list",
            Block::Preformatted(_) => "preformatted",
            _ => "other",
        })
        .collect()
}

#[test]
fn a_saying_before_arrows_and_before_indentation_is_an_attribution() {
    for text in [
        "Tom wrote on Monday:\n\n> We sail at dawn.",
        "Tom wrote on Monday:\n\n    We sail at dawn, whatever the wind may say about it.",
    ] {
        let blocks = body(text);
        assert_eq!(kinds(&blocks), ["quotation"], "{text}");
        assert!(matches!(&blocks[0], Block::Quotation(it) if it.attribution.is_some()), "{text}");
    }
}

#[test]
fn a_quotation_has_one_attribution() {
    let blocks = body("Tom wrote on Monday:\n\n“We sail at dawn.”\n\n– Tom\n\nSo we did.");
    assert_eq!(kinds(&blocks), ["paragraph", "quotation", "paragraph"]);
}

#[test]
fn a_block_may_be_wrapped_on_its_own() {
    let wrapped = "> If we move the practice to the library we can have the\n> stove and the armchairs, and nobody has to sing in a hat.";
    let [Block::Quotation(quotation)] = &body(wrapped)[..] else { panic!("one quotation") };
    assert_eq!(kinds(&quotation.body), ["paragraph"]);
    let verse = "> Frost on the rail.\n> Ice in the pail,\n> nobody up but the cat.";
    let [Block::Quotation(quotation)] = &body(verse)[..] else { panic!("one quotation") };
    assert_eq!(kinds(&quotation.body), ["paragraph"; 3]);
}

#[test]
fn code_keeps_its_indentation() {
    let blocks = body("    Dim harbour As Boat\n    harbour.Sail(1)\n\n    harbour.Moor()");
    let [Block::Preformatted(code)] = &blocks[..] else { panic!("one block: {:?}", kinds(&blocks)) };
    assert!(code.text.starts_with("    Dim"));
}

#[test]
fn a_lead_in_is_no_title() {
    let long = "The boats came in one after the other, and each of them was lower in the water than the one before it had been.";
    for lead in ["From the harbour log of Ruth:", "What we wrote in March:", "On 8 March 1952:"] {
        let page = format!("Sunday, 21 August 2011\n\nThe harbour\n\n{long}\n\n{lead}\n{long}\n");
        let document = parse(&page);
        assert!(!kinds(&document.entries[0].body).contains(&"section"), "{lead}");
    }
}

#[test]
fn form_labels_are_no_titles() {
    let blocks = body("Your name:\nYour email:\nYour boat:\n\nThat was all they asked of us before they let us in.");
    assert!(!kinds(&blocks).contains(&"section"), "{:?}", kinds(&blocks));
}

#[test]
fn numbered_titles_keep_their_number_and_tell_their_level() {
    let long = "The old frame had been leaning towards the plum tree for years, and in January it finally lay down.";
    let page = format!(
        "Friday, March 12, 2010\n\nThe greenhouse\n\n1. The frame\n{long}\n\n1.1 The joints\n{long}\n\n2. The glass\n{long}\n"
    );
    let document = parse(&page);
    let [Block::Section(frame), Block::Section(glass)] = &document.entries[0].body[..] else { panic!("two sections") };
    assert_eq!(
        (frame.level, frame.title.text().as_str(), glass.title.text().as_str()),
        (1, "1. The frame", "2. The glass")
    );
    assert!(matches!(&frame.body[1], Block::Section(joints) if joints.level == 2));
}
