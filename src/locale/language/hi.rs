//! Hindi: names and marks from CLDR 48 (Unicode-3.0), phrases from public pages and published catalogues.

use super::Order::Dmy;
use super::Role::{
    Anonymous, Archive, AuthorSaid, Byline, CommentsMany, CommentsNone, CommentsOne, Delete, Home, Labels, Newer,
    Older, PostComment, PostedIn, ReadMore, Replies, Reply, Sidebar, Subscribe,
};
use super::{Locale, row};
use crate::value::Platform::{Blogger, WordPress};

pub(super) static HI: Locale = Locale {
    tag: "hi",
    months: [
        &["जनवरी", "जन॰"],
        &["फ़रवरी", "फ़र॰"],
        &["मार्च"],
        &["अप्रैल"],
        &["मई"],
        &["जून"],
        &["जुलाई", "जुल॰"],
        &["अगस्त", "अग॰"],
        &["सितंबर", "सित॰"],
        &["अक्टूबर", "अक्टू॰", "अक्तूबर", "अक्तू॰"],
        &["नवंबर", "नव॰"],
        &["दिसंबर", "दिस॰"],
    ],
    weekdays: [
        &["सोमवार", "सोम", "सो"],
        &["मंगलवार", "मंगल", "मं"],
        &["बुधवार", "बुध", "बु"],
        &["गुरुवार", "गुरु", "गु"],
        &["शुक्रवार", "शुक्र", "शु"],
        &["शनिवार", "शनि", "श"],
        &["रविवार", "रवि", "र"],
    ],
    joiners: &["को", "बजे"],
    ordinals: &[],
    am: &["am", "पूर्व", "पूर्वाह्न", "पू"],
    pm: &["pm", "अपर", "अपराह्न", "अ"],
    order: Dmy,
    marks: &[("“", "”"), ("‘", "’"), ("\"", "\"")],
    phrases: &[
        row(Blogger, CommentsNone, &["कोई टिप्पणी नहीं:"], &[]),
        row(Blogger, CommentsOne, &[], &["1 टिप्पणी:"]),
        row(Blogger, CommentsMany, &[], &["{n} टिप्पणियां:"]),
        row(Blogger, PostComment, &["एक टिप्पणी भेजें"], &[]),
        row(Blogger, AuthorSaid, &[], &["{author} ने कहा…"]),
        row(Blogger, Byline, &[], &["प्रस्तुतकर्ता {author} पर {time}"]),
        row(Blogger, Labels, &[], &["लेबल:"]),
        row(Blogger, Newer, &[], &["नई पोस्ट"]),
        row(Blogger, Older, &[], &["पुरानी पोस्ट", "पुराने पोस्ट"]),
        row(Blogger, Home, &[], &["मुख्यपृष्ठ"]),
        row(Blogger, Anonymous, &[], &["बेनामी"]),
        row(Blogger, Reply, &[], &["जवाब दें"]),
        row(Blogger, Delete, &[], &["हटाएं"]),
        row(Blogger, Replies, &[], &["जवाब"]),
        row(Blogger, Archive, &[], &["ब्लॉग आर्काइव"]),
        row(Blogger, Sidebar, &[], &["मेरे बारे में", "मेरा पूरा प्रोफ़ाइल देखें"]),
        row(Blogger, Subscribe, &[], &["सदस्यता लें: संदेश (Atom)", "सदस्यता लें: टिप्पणियाँ भेजें (Atom)"]),
        row(WordPress, PostComment, &["टिप्पणी करे"], &[]),
        row(WordPress, PostedIn, &["{categories} में प्रकाशित किया गया"], &[]),
        row(WordPress, ReadMore, &["पढना जारी रखे"], &[]),
    ],
};
