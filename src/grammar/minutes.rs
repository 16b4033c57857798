//! How long a text takes to read.
//!
//! ```text
//! minutes := up to six words, of which one is a number and the next one "min" or begins with "minut"
//! ```

/// The most words of such a line.
const WORDS: usize = 6;
/// What is short for minutes.
const MINUTES: [&str; 3] = ["min", "мин", "хв"];

/// Whether a line is a number of minutes and a few words: "3 min. de lectura", "Lesezeit: 4 Min.".
pub(crate) fn tells_minutes(line: &str) -> bool {
    let (mut counts, mut minutes, mut all) = (false, false, 0);
    for word in line.split_whitespace().take(WORDS + 1) {
        minutes |= counts && is_minutes(word.trim_end_matches('.'));
        counts = word.bytes().all(|b| b.is_ascii_digit());
        all += 1;
    }
    minutes && all <= WORDS
}

fn is_minutes(word: &str) -> bool {
    let word = word.to_lowercase();
    MINUTES.contains(&word.as_str()) || word.starts_with("minut")
}

#[cfg(test)]
mod tests {
    use super::tells_minutes;

    #[test]
    fn a_number_and_minutes_tell() {
        assert!(
            ["3 min read", "3 min. de lectura", "Lesezeit: 4 Min.", "2 minutes"].iter().all(|it| tells_minutes(it))
        );
        assert!(
            !["3 boats", "min 3", "It took us all of 3 minutes to get there and back"]
                .iter()
                .any(|it| tells_minutes(it))
        );
    }
}
