//! Pages that look like blogs from afar: lines that each mean something, in no order that does.

use proptest::{collection::vec, prelude::*, sample::select};

const DATES: &[&str] = &[
    "lördag 3 mars 2012",
    "söndag 4 mars 2012",
    "Saturday, March 10, 2012",
    "2012-03-05",
    "05/03/2012",
    "3 mars 2012 kl. 14:05",
    ">> 12 mars 2012",
    "2012-03-06 Snö igen",
    "5:14 PM - Tea",
    "Monday",
    "3 de março de 2012",
    "2012年3月5日",
];

const TITLES: &[&str] = &[
    "Snö",
    "En liten promenad",
    "Tips:",
    "Att tänka på:",
    "*** Trädgården ***",
    "TRÄDGÅRDEN",
    "== Snö i mars ==",
    "2.1 Verktyg",
    "Vad hände egentligen sedan?",
    "-----",
    "=====",
    "* * *",
];

const ITEMS: &[&str] = &[
    "1. kaffe",
    "2. kartan",
    "3. mössa",
    "  1. indraget",
    "    a) inuti",
    "a) först",
    "b) sedan",
    "(i) ett",
    "(ii) två",
    "① cirkel",
    "- mjölk",
    "- bröd",
    "* stjärna",
    "  • äpplen",
    "  • päron",
    "1.",
];

const QUOTED: &[&str] = &[
    "\"Ta med kartan.\"",
    "\"Ta med:",
    "kartan.\"",
    "”Det är en lång historia”, sa hon.",
    "”Det är en lång historia.",
    "> citerat här",
    ">> djupare",
    ">",
    "> mer citerat",
    "»Hej«",
    "「こんにちは」",
    "– Elin",
    "(Karin)",
    "Så här skrev Vera den 1/2:",
    "Vera skrev:",
    "    Indragen text som står en bit in.",
];

const PROSE: &[&str] = &[
    "Det snöar, och vi sitter inne och läser om allt som hände förra året i staden, och det är mycket att läsa, för de \
     skrev om allt.",
    "Hej, alla som läser det här!",
    "Kort rad.",
    "och den fortsätter",
    "den här raden är bruten mitt i en mening så att nästa rad går vidare",
    "med samma mening, och så går den vidare ännu en gång till på nästa rad",
    "Se http://example.org/a eller skriv till bo@example.org den 3 mars.",
    "int main() {",
    "  return 0;",
    "}",
    "[image]",
    "Hej\u{200b} ",
];

const TELLING: &[&str] = &[
    "Upplagd av Ann kl. 17:14",
    "Posted by Ann at 5:14 PM",
    "Posted by Ann on March 3, 2012",
    "Posted by Ann at 9:02 AM No comments:",
    "Publicado por Ana às 10:00",
    "Eingestellt von Ann um 17:14",
    "Posted by",
    "Ann",
    "Etiketter: snö, vinter",
    "Labels: snow",
    "Ann | 3 mars 2012 | 2 kommentarer",
    "1 kommentar:",
    "2 kommentarer:",
    "Inga kommentarer:",
    "3 comments:",
    "Comments",
];

const COMMENTS: &[&str] = &[
    "Bo sa...",
    "Maja sa...",
    "    Ann said...",
    "At 9:58 PM, Tom said...",
    "3 mars 2012 kl. 18:00",
    "Ann on March 3, 2012 at 5:14 PM",
    "Posted by: Ann | March 4, 2012 at 03:01 AM",
    "Postat av: Maja",
    "Tack!",
    "Svara",
    "Svara Radera",
    "Kommentaren har raderats.",
    "Skicka en kommentar",
    "Post a Comment",
];

const CHROME: &[&str] = &[
    "Senaste inlägg",
    "Äldre inlägg",
    "Startsida",
    "Prenumerera på: Inlägg (Atom)",
    "Skicka med e-post",
    "Dela på Facebook",
    "Read more »",
    "Home",
    "Older Post",
];

/// A page of up to 24 lines, with up to three blank ones after each.
pub fn page() -> impl Strategy<Value = String> {
    let ends = select(vec!["\n", "\n", "\n\n", "\n\n", "\n\n\n", "\n\n\n\n", "\r\n", "\r\n\r\n", " "]);
    vec((line(), ends), 0..24).prop_map(|lines| lines.into_iter().flat_map(|(line, end)| [line, end]).collect())
}

fn line() -> impl Strategy<Value = &'static str> {
    prop_oneof![
        2 => select(DATES),
        2 => select(TITLES),
        2 => select(ITEMS),
        2 => select(QUOTED),
        3 => select(PROSE),
        2 => select(TELLING),
        2 => select(COMMENTS),
        1 => select(CHROME),
    ]
}
