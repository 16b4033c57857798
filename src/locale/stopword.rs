//! The commonest small words, of languages whose names of months and whose phrases are much the same.
//!
//! Some twenty of each language, those that its neighbours write otherwise among them; of scripts without spaces,
//! characters. They only part languages between which nothing else tells.

use super::{fold::fold_into, words::words};
use std::sync::LazyLock;

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

/// No word of them has more bytes.
const LONGEST: usize = 16;

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
        let mut key = String::with_capacity(24);
        for word in words(text).filter_map(|range| text.get(range)) {
            self.words += 1;
            if word.is_ascii() {
                self.meet(number(word.bytes().map(|b| b.to_ascii_lowercase())));
                continue;
            }
            key.clear();
            fold_into(word, &mut key);
            if is_unparted(&key) {
                key.chars().for_each(|c| self.meet(number(c.encode_utf8(&mut [0; 4]).bytes())));
            } else {
                self.meet(number(key.bytes()));
            }
        }
    }

    fn meet(&mut self, word: Option<u128>) {
        let Some(number) = word else { return };
        let mut languages = INDEX.get(slot(&INDEX, number)).map_or(0, |(_, languages)| *languages);
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

/// All words as numbers, each in the first free slot behind its own, with a bit for each language that has it.
static INDEX: LazyLock<Vec<(u128, u64)>> = LazyLock::new(|| {
    let words = || STOPWORDS.iter().enumerate().flat_map(|(at, (_, own))| own.split(' ').map(move |word| (at, word)));
    let mut slots = vec![(0, 0); (2 * words().count()).next_power_of_two()];
    for (at, number) in words().filter_map(|(at, word)| Some((at, number(word.bytes())?))) {
        let slot = slot(&slots, number);
        if let Some(slot) = slots.get_mut(slot) {
            *slot = (number, slot.1 | 1 << at);
        }
    }
    slots
});

/// Where a word stands, or would stand; of the slots half are free.
fn slot(slots: &[(u128, u64)], number: u128) -> usize {
    let mixed = ((number >> 64) as u64 ^ number as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    let mut at = (mixed >> 40) as usize & (slots.len() - 1);
    while slots.get(at).is_some_and(|(own, _)| *own != number && *own != 0) {
        at = (at + 1) & (slots.len() - 1);
    }
    at
}

/// The bytes of a word as one number; none where they are more than it holds.
fn number(word: impl ExactSizeIterator<Item = u8>) -> Option<u128> {
    (word.len() <= LONGEST).then(|| word.fold(0, |number, byte| number << 8 | u128::from(byte)))
}

/// Whether a run of characters is of a script without spaces: each character may be a word.
fn is_unparted(word: &str) -> bool {
    word.bytes().next().is_some_and(|b| b >= 0xE3)
}

/// Where the words of a language stand, or of that it is a regional form of.
fn place(tag: &str) -> Option<usize> {
    STOPWORDS.iter().rposition(|(it, _)| is_form_of(tag, it))
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
            assert!(own.split(' ').all(|word| word.len() <= super::LONGEST), "{tag}");
            assert!(by_tag(tag).is_some() || by_tag(&format!("{tag}-BR")).is_some(), "{tag}");
        }
    }
}
