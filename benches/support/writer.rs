//! Entries, part by part: what a blog post is made of, in the order that posts have it.

use super::{
    calendar::Day,
    random::Random,
    tongue::Tongue,
    vocabulary::{Vocabulary, capitalize},
};

/// Writes one text.
pub(super) struct Writer {
    tongue: &'static Tongue,
    random: Random,
    vocabulary: Vocabulary,
    day: Day,
    text: String,
}

impl Writer {
    pub(super) fn new(tongue: &'static Tongue, seed: u64) -> Self {
        let mut random = Random::new(seed);
        let vocabulary = Vocabulary::new(tongue, &mut random);
        Self { tongue, random, vocabulary, day: Day::NEWEST, text: String::new() }
    }

    pub(super) fn text(&self) -> &str {
        &self.text
    }

    pub(super) fn into_text(self) -> String {
        self.text
    }

    /// A post: its day, mostly a title, paragraphs, one to four sections, a byline, a footer.
    pub(super) fn write_entry(&mut self) {
        self.write_heading();
        if self.random.chance(75) {
            let title = self.phrase(2, 5);
            self.paragraph(&capitalize(&title));
        }
        self.write_paragraphs();
        for _ in 0..self.random.between(1, 4) {
            self.write_section();
        }
        self.write_footer();
    }

    fn write_heading(&mut self) {
        let heading = self.dated(self.tongue.heading, self.day);
        self.paragraph(&heading);
        for _ in 0..self.random.between(1, 4) {
            self.day = self.day.before();
        }
    }

    fn dated(&self, phrase: &str, day: Day) -> String {
        phrase
            .replace("{weekday}", self.tongue.weekdays[day.weekday])
            .replace("{month}", self.tongue.months[day.month - 1])
            .replace("{number}", &day.month.to_string())
            .replace("{day}", &day.day.to_string())
            .replace("{year}", &day.year.to_string())
    }

    /// One to four paragraphs.
    fn write_paragraphs(&mut self) {
        for _ in 0..self.random.between(1, 4) {
            let text = self.passage();
            self.paragraph(&text);
        }
    }

    fn passage(&mut self) -> String {
        let count = self.random.between(1, self.tongue.sentences);
        let sentences: Vec<String> = (0..count).map(|_| self.sentence()).collect();
        sentences.join(self.tongue.space)
    }

    /// A titled part, which holds paragraphs and mostly a list or a quotation.
    fn write_section(&mut self) {
        let title = self.phrase(1, 3);
        self.line(&capitalize(&title), self.tongue.colon);
        self.write_paragraphs();
        match self.random.below(5) {
            0 | 1 => self.write_quotation(),
            2 | 3 => {
                self.write_list("");
                self.text.push('\n');
            }
            _ => {}
        }
    }

    /// A dated saying, then two or three paragraphs between marks with a list among them.
    fn write_quotation(&mut self) {
        let attribution = self.dated(self.tongue.attribution, self.day.before());
        self.paragraph(&attribution);
        let (open, close) = self.tongue.marks;
        let lead = self.plain_sentence();
        self.line(&format!("{open}{lead}"), "");
        self.write_list("  ");
        let last = self.plain_sentence();
        self.paragraph(&format!("{last}{close}"));
    }

    /// Three to six items, numbered or with a dash.
    fn write_list(&mut self, indent: &str) {
        let numbered = self.random.chance(60);
        for number in 1..=self.random.between(3, 6) {
            let item = self.phrase(3, 9);
            let marker = if numbered { format!("{number}.") } else { "-".to_owned() };
            self.line(&format!("{indent}{marker} {}", capitalize(&item)), "");
        }
    }

    /// Byline, count line, comments, the line that asks for more.
    fn write_footer(&mut self) {
        let time = format!("{:02}:{:02}", self.random.below(24), self.random.below(60));
        let author = self.vocabulary.name(&mut self.random);
        self.paragraph(&self.tongue.byline.replace("{author}", &author).replace("{time}", &time));
        let count = self.random.below(4);
        let words = self.tongue.counts[count.min(2)];
        self.paragraph(&words.replace("{count}", &count.to_string()));
        for _ in 0..count {
            let author = self.vocabulary.name(&mut self.random);
            self.line(&self.tongue.said.replace("{author}", &author), "");
            let comment = self.sentence();
            self.paragraph(&comment);
        }
        self.line(self.tongue.invitation, "\n\n");
    }

    /// A sentence; some hold an aside.
    fn sentence(&mut self) -> String {
        let mut text = capitalize(&self.phrase(4, 12));
        if self.random.chance(50) {
            text.push_str(&self.aside());
            text.push_str(&self.phrase(1, 4));
        }
        text + self.tongue.stop
    }

    fn plain_sentence(&mut self) -> String {
        capitalize(&self.phrase(8, 16)) + self.tongue.stop
    }

    /// A quotation, an address, a day or another clause, with what parts it from the words around it.
    fn aside(&mut self) -> String {
        let Tongue { space, comma, marks: (open, close), .. } = self.tongue;
        match self.random.below(100) {
            0..50 => format!("{space}{open}{}{close}{space}", self.phrase(1, 5)),
            50..56 => format!(" https://example.org/{}/{} ", self.day.year, self.random.below(10_000)),
            56..64 => format!("{space}{}{space}", self.dated(self.tongue.mention, self.day)),
            _ => format!("{comma}{space}{}{space}", self.phrase(3, 7)),
        }
    }

    /// Words in a row, every second or third a small one.
    fn phrase(&mut self, low: usize, high: usize) -> String {
        let mut text = String::new();
        for index in 0..self.random.between(low, high) {
            if index > 0 {
                text.push_str(self.tongue.space);
            }
            let small = index > 0 && self.random.chance(40);
            let word = if small { self.random.pick(self.tongue.small) } else { self.vocabulary.word(&mut self.random) };
            text.push_str(word);
        }
        text
    }

    /// A line and a blank one.
    fn paragraph(&mut self, text: &str) {
        self.line(text, "\n");
    }

    fn line(&mut self, text: &str, end: &str) {
        self.text.push_str(text);
        self.text.push_str(end);
        self.text.push('\n');
    }
}
