//! Words of dates that are none, in many languages: a sentence stays one.

/// Sentences that begin with a number and a month, or with a word that is a month or a weekday elsewhere.
const SENTENCES: [&str; 36] = [
    "13 november när vi kom hem var det redan mörkt och ingen hade tänt.",
    "3 mars gick vi ut på isen och satt där tills solen gick ned.",
    "Mars är röd i natt, och den står lågt över taket på ladan.",
    "Maj kom sent i år, och häggen blommade först i juni.",
    "To be or not to be is what the parrot said all evening.",
    "May we come in, she asked, and we did not know what to say.",
    "Mar is what the old sailors called the sea around here.",
    "March on, said the conductor, and the band played a little faster.",
    "So we went home and made soup of what was left.",
    "Sun all day, and not a cloud until the evening.",
    "Sat by the window and watched the ferries come and go.",
    "4 July fireworks in one garden are more than enough for me.",
    "10 May flowers in a jam jar, that is all a table needs.",
    "So war das damals, und keiner hat etwas gesagt.",
    "Mai war kalt, aber der Juni war schöner als gedacht.",
    "Di seguito trovate tutto quello che serve per la torta.",
    "Mar calmo, cielo sereno, e nessuno sulla spiaggia.",
    "Mars est la planète que je préfère regarder en hiver.",
    "Mer agitée ce matin, nous sommes restés au port.",
    "Do zobaczenia jutro, powiedziała i zamknęła drzwi.",
    "Maj był ciepły, a czerwiec jeszcze cieplejszy.",
    "La luna estaba alta y nadie quería volver a casa.",
    "Mar adentro no se oye nada más que el viento.",
    "Lug der Nachbar aus dem Fenster, war es schon zu spät.",
    "On ne sait jamais ce que le chat va rapporter.",
    "Ons huis staat aan het water en het lekt als het regent.",
    "Za oknem padał śnieg, a my piliśmy herbatę.",
    "Su questa strada non passa mai nessuno dopo le nove.",
    "Tor ist Tor, sagte er, und ging hinaus in den Regen.",
    "Ma nessuno aveva voglia di uscire con quel vento.",
    "Pe drum am văzut trei berze și un iepure.",
    "Май был холодный, и яблони цвели только в июне.",
    "12 мая птиц на озере ещё не было, и мы уехали ни с чем.",
    "Mart ayı soğuktu ama bahçede çiçekler açmıştı.",
    "Ekim yapmak için toprağın biraz kuruması gerekiyor.",
    "Květen byl studený a deštivý, ale zahrada se zelená.",
];

#[test]
fn a_sentence_stays_text() {
    for sentence in SENTENCES {
        let page =
            format!("2012-03-03\n\nLorem\n\nIpsum dolor sit amet, consectetur adipiscing.\n\n{sentence}\n\nUt enim.\n");
        let document = blogtext::parse(&page);
        assert_eq!(document.entries.len(), 1, "{sentence}");
        let body = document.entries.iter().flat_map(|entry| &entry.body);
        let mut paragraphs = body.filter_map(|block| match block {
            blogtext::ast::Block::Paragraph(paragraph) => page.get(paragraph.span.start..paragraph.span.end),
            _ => None,
        });
        assert!(paragraphs.any(|text| text == sentence), "{sentence:?} is no paragraph");
        assert_eq!(document.diagnostics.len(), 0, "{sentence}: {:?}", document.diagnostics);
    }
}

#[test]
fn a_sentence_at_the_head_of_a_page_stays_text() {
    for sentence in SENTENCES {
        let page = format!("{sentence}\n\nLorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod.\n");
        let document = blogtext::parse(&page);
        let dated: Vec<_> = document.entries.iter().filter_map(|entry| entry.date.as_ref()).collect();
        assert!(dated.is_empty(), "{sentence}: {dated:?}");
    }
}
