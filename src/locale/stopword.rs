//! The commonest small words, of languages whose names of months and whose phrases are much the same.
//!
//! Some twenty of each language, those that its neighbours write otherwise among them; of scripts without spaces,
//! characters. They only part languages between which nothing else tells.

use super::{fold::fold_into, words::words};

/// By language, folded and parted by blanks.
#[rustfmt::skip]
static STOPWORDS: &[(&str, &str)] = &[
    ("af", "die en van het nie is vir ek om wat sy in dit na met hy ons was te so"),
    ("be", "і у не на што я гэта як быў але да з па за ён мы яго так для"),
    ("bg", "и в не на че аз това като беше но да се за с от по ще са ни му"),
    ("bs", "i je u na se šta ko kao bio ali da smo nije za od su što sam sedmica"),
    ("ca", "i el la amb que no és els una però de a les per del al un va molt més"),
    ("cs", "a je se na že jsem není ale jak když v s to do by tak už si jsme pro"),
    ("da", "og er jeg ikke af at noget meget mig efter nogle blev hvad det den de til på som med for vi var en men har så i der"),
    ("de", "und ist ich nicht von zu das die mit auch der den in ein wir war es auf so im"),
    ("en", "and is the not of to that with was i a in it for on we you have but my"),
    ("es", "y el la no con que una es pero muy de en los se por del un para lo más"),
    ("et", "ja on ei ma see aga oli kui mis ka siis et ning nii mu ta me oma välja"),
    ("fi", "ja on ei se että oli mutta kun niin myös en hän me sitä ovat joka vain nyt jo ole"),
    ("fr", "et le la les ne pas avec que une est de des du un je nous en pour qui dans"),
    ("gl", "e o a non con que unha é pero moi de do da os en un para no na máis"),
    ("hr", "i je u na se što tko kao bio ali da smo nije za od su sam tjedan"),
    ("id", "dan di yang ini itu dengan bisa karena kalau kami uang dari untuk tidak saya pada ke akan juga sudah"),
    ("is", "og er ég ekki að sem það var við á til um en hann í fyrir með af þetta"),
    ("it", "e il la non con che una è ma molto di a in un per i del si da più"),
    ("ja", "の は が を に で た"),
    ("mk", "и во не на дека јас ова како беше но да се за со од по ќе ни му"),
    ("ms", "dan di yang ini itu dengan boleh kerana kalau kami wang dari untuk tidak saya pada ke akan juga sudah"),
    ("nb", "og er jeg ikke av å noe mye meg etter noen ble hva det den de til på som med for vi var en men har så i der"),
    ("nl", "en is ik niet van te het de met ook een in dat op voor we was er zijn maar"),
    ("pt", "e o a não com que uma é mas muito de do da os em um para no na mais"),
    ("ro", "și nu cu că este dar o la pe foarte de în un din mai am să se a fost"),
    ("ru", "и в не на что я это как был но с по за мы он его так для к у"),
    ("sk", "a je sa na že som nie ale ako keď v s to do by tak už si sme pre"),
    ("sl", "in je ne sem da ki pa bil tudi v na se za s so smo kot še bi ni"),
    ("sr", "i je u na se šta ko kao bio ali da smo nije za od su sam nedelja и је у на да ја као био али се за од су смо"),
    ("sv", "och är jag inte av att något mycket mig efter några blev vad det den de till på som med för vi var en men har så i där"),
    ("uk", "і в не на що я це як був але з по за ми він його так для до у"),
    ("zh", "这 们 说 对 会 时 个 来 没 里"),
    ("zh-Hant", "這 們 說 對 會 時 個 來 沒 裡"),
];

/// The fewest of them that tell anything; and of so many words of a text one must be among them.
const FEWEST: usize = 3;
const SHARE: usize = 10;

/// No word of them has more bytes.
const LONGEST: usize = 16;

/// How often words of each of these languages, or of those they are regional forms of, stand in `text`; 0 where it is
/// too seldom for a text in that language.
pub(crate) fn counts(tags: &[&str], text: &str) -> Vec<usize> {
    let own: Vec<&str> = tags.iter().map(|tag| stopwords(tag)).collect();
    let index = Index::of(&own);
    let mut counts = vec![0; tags.len()];
    let mut key = String::with_capacity(24);
    let mut all = 0;
    for word in words(text).filter_map(|range| text.get(range)) {
        all += 1;
        if !word.is_ascii() {
            key.clear();
            fold_into(word, &mut key);
            if is_unparted(&key) {
                counts.iter_mut().zip(&own).for_each(|(count, own)| *count += characters(&key, own));
                continue;
            }
        }
        let Some(number) = number(if word.is_ascii() { word } else { &key }) else { continue };
        index.places(number).for_each(|at| counts.get_mut(at).into_iter().for_each(|count| *count += 1));
    }
    counts.into_iter().map(|count| if count >= FEWEST && count * SHARE >= all { count } else { 0 }).collect()
}

/// The words of some languages as numbers, each in the first free slot behind its own, with a bit for each language.
struct Index {
    slots: Vec<(u128, u128)>,
}

impl Index {
    fn of(own: &[&str]) -> Self {
        let words = || own.iter().enumerate().flat_map(|(at, own)| own.split(' ').map(move |word| (at, word)));
        let mut index = Self { slots: vec![(0, 0); (2 * words().count()).next_power_of_two()] };
        for (at, number) in words().filter_map(|(at, word)| Some((at, number(word).filter(|it| *it != 0)?))) {
            let slot = index.slot(number);
            if let Some(slot) = index.slots.get_mut(slot) {
                *slot = (number, slot.1 | 1 << at);
            }
        }
        index
    }

    /// Where a word stands, or would stand.
    fn slot(&self, number: u128) -> usize {
        let mixed = ((number >> 64) as u64 ^ number as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        let last = self.slots.len() - 1;
        let behind = (0..=last).map(|step| ((mixed >> 40) as usize + step) & last);
        let mut free = behind.filter(|&at| self.slots.get(at).is_none_or(|it| it.0 == number || it.0 == 0));
        free.next().unwrap_or(0)
    }

    /// The places of the languages that have a word.
    fn places(&self, number: u128) -> impl Iterator<Item = usize> {
        let found = self.slots.get(self.slot(number)).filter(|slot| slot.0 == number);
        let mut languages = found.map_or(0, |slot| slot.1);
        std::iter::from_fn(move || {
            let at = (languages != 0).then(|| languages.trailing_zeros() as usize)?;
            languages &= languages - 1;
            Some(at)
        })
    }
}

/// The bytes of a word as one number, in small letters; none where they are more than it holds.
fn number(word: &str) -> Option<u128> {
    let mut bytes = [0; LONGEST];
    bytes.get_mut(..word.len())?.copy_from_slice(word.as_bytes());
    bytes.make_ascii_lowercase();
    Some(u128::from_be_bytes(bytes))
}

/// Whether a run of characters is of a script without spaces: each character may be a word.
fn is_unparted(word: &str) -> bool {
    word.bytes().next().is_some_and(|b| b >= 0xE3)
}

/// How many of its characters are among `own`.
fn characters(word: &str, own: &str) -> usize {
    word.chars().filter(|&c| own.contains(c)).count()
}

fn stopwords(tag: &str) -> &'static str {
    STOPWORDS.iter().rev().find(|(it, _)| is_form_of(tag, it)).map_or("", |(_, own)| own)
}

/// Whether `tag` is `language` itself or a regional form of it.
fn is_form_of(tag: &str, language: &str) -> bool {
    tag.strip_prefix(language).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

#[cfg(test)]
mod tests {
    use super::{STOPWORDS, counts};
    use crate::locale::{by_tag, fold::fold_into};

    #[test]
    fn neighbours_are_parted() {
        let northern = ["da", "nb", "sv"];
        assert_eq!(counts(&northern, "Der var noget i luften, og meget af det efter mig."), [10, 5, 5]);
        assert_eq!(counts(&northern, "Det var noe i lufta, og mye av det etter meg."), [5, 10, 5]);
        assert_eq!(counts(&["zh", "zh-Hant-HK"], "我們說了這個"), [0, 4]);
        assert_eq!(counts(&["pt-BR", "eo"], "Não é muito"), [3, 0]);
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
