//! The commonest small words, of languages whose names of months and whose phrases are much the same.
//!
//! Some twenty of each language, those that its neighbours write otherwise among them; of scripts without spaces,
//! characters. They only part languages between which nothing else tells.

use super::{
    cut::hashed,
    fold::fold_into,
    hash::{hash, mix},
};

/// By language, folded and parted by blanks.
#[rustfmt::skip]
static STOPWORDS: &[(&str, &str)] = &[
    ("af", "die en van het nie is vir ek om wat sy in dit na met hy ons was te so"),
    ("ar", "من فی على أن إلى هذا ما لا التی الذی عن مع کان هذه لم هو قد کل بعد"),
    ("be", "і у не на што я гэта як быў але да з па за ён мы яго так для"),
    ("bg", "и в не на че аз това като беше но да се за с от по ще са ни му"),
    ("bs", "i je u na se šta ko kao bio ali da smo nije za od su što sam sedmica"),
    ("ca", "i el la amb que no és els una però de a les per del al un va molt més"),
    ("cs", "a je se na že jsem není ale jak když v s to do by tak už si jsme pro"),
    ("da", "og er jeg ikke af at noget meget mig efter nogle blev hvad det den de til på som med for vi var en men har så i der"),
    ("de", "und ist ich nicht von zu das die mit auch der den in ein wir war es auf so im"),
    ("el", "και το να η ο του τησ που με για τα δεν είναι από θα στο μου σε τη ένα"),
    ("en", "and is the not of to that with was i a in it for on we you have but my"),
    ("eo", "la kaj de en mi ne estas al ke por sed kun tio oni ĝi tre pli pri da li"),
    ("es", "y el la no con que una es pero muy de en los se por del un para lo más"),
    ("et", "ja on ei ma see aga oli kui mis ka siis et ning nii mu ta me oma välja"),
    ("eu", "eta da ez bat dut zen du ere baina hau dira dugu izan zuen egin oso hori gure nire baino"),
    ("fa", "و در به از که این را با است آن برای من یک هم تا می بود هر"),
    ("fi", "ja on ei se että oli mutta kun niin myös en hän me sitä ovat joka vain nyt jo ole"),
    ("fr", "et le la les ne pas avec que une est de des du un je nous en pour qui dans"),
    ("gl", "e o a non con que unha é pero moi de do da os en un para no na máis"),
    ("he", "של את לא על זה עם אני גם כל הוא אבל כי היא אם יש מה או יותר רק היה"),
    ("hr", "i je u na se što tko kao bio ali da smo nije za od su sam tjedan"),
    ("hu", "a az és hogy nem is egy de van volt meg ez már csak mint még el ha azt ki"),
    ("id", "dan di yang ini itu dengan bisa karena kalau kami uang dari untuk tidak saya pada ke akan juga sudah"),
    ("is", "og er ég ekki að sem það var við á til um en hann í fyrir með af þetta"),
    ("it", "e il la non con che una è ma molto di a in un per i del si da più"),
    ("ja", "の は が を に で た"),
    ("ko", "은 는 을 를 에 의 도 고 다"),
    ("lt", "ir į kad tai ne su iš bet kaip yra apie aš jau buvo o dar tik labai per man"),
    ("lv", "un ir ka ar no uz par bet es tas kas ne jau bija kā arī lai to man vēl"),
    ("mk", "и во не на дека јас ова како беше но да се за со од по ќе ни му"),
    ("ms", "dan di yang ini itu dengan boleh kerana kalau kami wang dari untuk tidak saya pada ke akan juga sudah"),
    ("nb", "og er jeg ikke av å noe mye meg etter noen ble hva det den de til på som med for vi var en men har så i der"),
    ("nl", "en is ik niet van te het de met ook een in dat op voor we was er zijn maar"),
    ("pl", "i w nie na się że to z do jest jak ale o po co tak za od już był"),
    ("pt", "e o a não com que uma é mas muito de do da os em um para no na mais"),
    ("ro", "și nu cu că este dar o la pe foarte de în un din mai am să se a fost"),
    ("ru", "и в не на что я это как был но с по за мы он его так для к у"),
    ("sk", "a je sa na že som nie ale ako keď v s to do by tak už si sme pre"),
    ("sl", "in je ne sem da ki pa bil tudi v na se za s so smo kot še bi ni"),
    ("sr", "i je u na se šta ko kao bio ali da smo nije za od su sam nedelja и је у на да ја као био али се за од су смо"),
    ("sv", "och är jag inte av att något mycket mig efter några blev vad det den de till på som med för vi var en men har så i där"),
    ("tr", "ve bir bu da de için ile çok ne ben gibi ama daha var o kadar olarak sonra değil her"),
    ("uk", "і в не на що я це як був але з по за ми він його так для до у"),
    ("vi", "là và của có không cho một được với các người những này trong khi đã ở để thì mà"),
    ("zh", "这 们 说 对 会 时 个 来 没 里"),
    ("zh-Hant", "這 們 說 對 會 時 個 來 沒 裡"),
];

/// The fewest of them that tell anything; and of so many words of a text one must be among them.
const FEWEST: usize = 3;
const SHARE: usize = 10;

/// The same for a language that nothing else speaks for; and so many times those of any other that might be meant.
const FEWEST_ALONE: usize = 8;
const SHARE_ALONE: usize = 5;
const TIMES: usize = 2;

/// The small words of a text, by language.
#[derive(Debug)]
pub(crate) struct Tally {
    /// All words, small or not.
    words: usize,
    found: [usize; STOPWORDS.len()],
}

impl Tally {
    pub(crate) const fn new() -> Self {
        Self { words: 0, found: [0; STOPWORDS.len()] }
    }

    /// Counts those of `text` too.
    pub(crate) fn add(&mut self, text: &str) {
        let mut at = 0;
        while let Some((word, hash)) = hashed(text, at) {
            self.words += 1;
            at = word.end;
            let far = text.as_bytes().get(word.start).is_some_and(|&b| b >= 0xE3);
            match hash {
                Some(hash) if !far => self.meet(hash),
                _ => self.meet_far(text.get(word).unwrap_or_default()),
            }
        }
    }

    /// Meets a word of any script; of one without spaces each of its characters, for it may be a word.
    #[cold]
    fn meet_far(&mut self, word: &str) {
        let mut key = String::with_capacity(word.len());
        fold_into(word, &mut key);
        if key.as_bytes().first().is_some_and(|&b| b >= 0xE3) {
            key.chars().for_each(|c| self.meet(hash(c.encode_utf8(&mut [0; 4]).as_bytes())));
        } else {
            self.meet(hash(key.as_bytes()));
        }
    }

    #[inline]
    fn meet(&mut self, word: u64) {
        let mut languages = INDEX.get(slot(&INDEX, word)).map_or(0, |(_, languages)| *languages);
        while let Some(count) = self.found.get_mut(languages.trailing_zeros() as usize) {
            *count += 1;
            languages &= languages - 1;
        }
    }

    /// How often words of the language, or of that it is a regional form of, were met; 0 where that is too seldom for a
    /// text in it.
    pub(crate) fn count(&self, tag: &str) -> usize {
        let found = self.found(tag);
        if found >= FEWEST && found * SHARE >= self.words { found } else { 0 }
    }

    fn found(&self, tag: &str) -> usize {
        place(tag).and_then(|at| self.found.get(at)).copied().unwrap_or(0)
    }

    /// Whether no language has more of them than the usual one, and that has some.
    pub(crate) fn is_as_usual(&self, usual: Option<&str>) -> bool {
        let own = usual.map_or(0, |usual| self.found(usual));
        own >= FEWEST && self.found.iter().all(|found| *found <= own)
    }

    /// Whether one language has so many of them, and so many more than any other, that more text will hardly tell another.
    pub(crate) fn is_clear(&self) -> bool {
        let most = self.found.iter().copied().max().unwrap_or(0);
        let rivals = self.found.iter().filter(|found| **found * TIMES > most).count();
        most >= TIMES * FEWEST_ALONE && most * SHARE_ALONE >= self.words && rivals == 1
    }

    /// The language that the words alone are surely of, if it is another than `usual`.
    pub(crate) fn language(&self, usual: Option<&str>) -> Option<&'static str> {
        let most = *self.found.iter().max()?;
        let mut best = STOPWORDS.iter().zip(self.found).filter(|(_, found)| *found == most).map(|((tag, _), _)| *tag);
        let language = best.next().filter(|_| best.next().is_none())?;
        let sure = most >= FEWEST_ALONE && most * SHARE_ALONE >= self.words;
        let other = usual.is_none_or(|usual| !is_form_of(usual, language) && most >= TIMES * self.found(usual));
        (sure && other).then_some(language)
    }
}

/// All words by their hash, each in the first free slot behind its own, with a bit for each language that has it.
///
/// Made when compiling; half of the slots are free.
static INDEX: [(u64, u64); 2048] = {
    let mut slots = [(0, 0); 2048];
    let mut language = 0;
    while language < STOPWORDS.len() {
        #[allow(clippy::indexing_slicing, reason = "evaluated when compiling; a miss would not build")]
        let mut rest = STOPWORDS[language].1.as_bytes();
        while !rest.is_empty() {
            let (hash, behind) = first_word(rest);
            let at = slot(&slots, hash);
            #[allow(clippy::indexing_slicing, reason = "evaluated when compiling; a miss would not build")]
            {
                slots[at] = (hash, slots[at].1 | 1 << language);
            }
            rest = behind;
        }
        language += 1;
    }
    slots
};

/// The hash of the word that `text` starts with, and what stands behind the blank after it.
const fn first_word(mut text: &[u8]) -> (u64, &[u8]) {
    let (mut hash, mut block, mut bits) = (0, 0, 0);
    while let [byte, rest @ ..] = text {
        text = rest;
        if *byte == b' ' {
            break;
        }
        if bits == u64::BITS {
            (hash, block, bits) = (mix(hash, block), 0, 0);
        }
        block |= (*byte as u64) << bits;
        bits += u8::BITS;
    }
    (mix(hash, block), text)
}

/// Where a word stands, or would stand.
#[inline]
const fn slot(slots: &[(u64, u64); 2048], hash: u64) -> usize {
    let mut at = (hash >> 40) as usize % slots.len();
    #[allow(clippy::indexing_slicing, reason = "no place is past the last slot")]
    while slots[at].0 != hash && slots[at].1 != 0 {
        at = (at + 1) % slots.len();
    }
    at
}

/// Where the words of a language stand, or of that it is a regional form of.
fn place(tag: &str) -> Option<usize> {
    STOPWORDS.iter().rposition(|(it, _)| is_form_of(tag, it))
}

/// Whether both languages have the same words, as regional forms of one have, or none.
pub(crate) fn are_alike(a: &str, b: &str) -> bool {
    place(a) == place(b)
}

/// Whether `tag` is `language` itself or a regional form of it.
pub(crate) fn is_form_of(tag: &str, language: &str) -> bool {
    tag.strip_prefix(language).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

#[cfg(test)]
mod tests {
    use super::{STOPWORDS, Tally};
    use crate::locale::{by_tag, fold::fold_into};

    fn tally(text: &str) -> Tally {
        let mut tally = Tally::new();
        tally.add(text);
        tally
    }

    #[test]
    fn neighbours_are_parted() {
        let counts = |text: &str, tags: [&str; 3]| tags.map(|tag| tally(text).count(tag));
        let northern = ["da", "nb", "sv"];
        assert_eq!(counts("Der var noget i luften, og meget af det efter mig.", northern), [10, 5, 5]);
        assert_eq!(counts("Det var noe i lufta, og mye av det etter meg.", northern), [5, 10, 5]);
        assert_eq!(counts("我們說了這個", ["zh", "zh-Hant-HK", "ja"]), [0, 4, 0]);
        assert_eq!(counts("Não é muito", ["pt-BR", "eo", "sv"]), [3, 0, 0]);
    }

    #[test]
    fn a_language_is_told_by_many_words_only() {
        let dutch = tally("Het is niet dat ik het niet wil, maar er was te veel en de dag is op.");
        assert_eq!((dutch.language(None), dutch.language(Some("sv"))), (Some("nl"), Some("nl")));
        assert_eq!(dutch.language(Some("nl-BE")), None);
        assert_eq!(tally("Het is niet dat ik het niet wil.").language(None), None);
        let names = "Jan en de anderen: Amsterdam Rotterdam Utrecht Groningen Leeuwarden Maastricht Eindhoven Delft Gouda Breda ";
        assert_eq!(tally(&names.repeat(9)).language(None), None);
        assert_eq!(tally("昨日の雨で川の水が多かった。今日は家で本を読みました。").language(Some("en")), Some("ja"));
    }

    #[test]
    fn they_are_folded_and_of_languages_of_ours() {
        for (tag, own) in STOPWORDS {
            let mut folded = String::new();
            fold_into(own, &mut folded);
            assert_eq!(folded, *own, "{tag}");
            let alike = own.split(' ').map(|word| super::slot(&super::INDEX, super::hash(word.as_bytes())));
            assert!(alike.map(|at| super::INDEX[at].1).all(|languages| languages != 0), "{tag}");
            assert!(by_tag(tag).is_some() || by_tag(&format!("{tag}-BR")).is_some(), "{tag}");
        }
    }
}
