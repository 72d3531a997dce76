//! What a full stop after a word means, by language: the tables behind sentence ends. Their format stands in `abbreviations/README.md`.

use super::{ByLanguage, Language};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// What a full stop after a known abbreviation says about the end of a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Abbreviation {
    /// Never the last word of a sentence: “Dr.”, “e.g.”.
    Joins,
    /// Ends a sentence only before a word that begins sentences: “U.S.”.
    Hinders,
    /// Ends a sentence where the next word could begin one: “etc.”.
    Ends,
    /// Joins a number that follows, else an ordinary word: “No. 4”.
    Number,
}

/// The abbreviations of one language and the words that help to judge them; all in lower case.
#[derive(Debug, Default)]
pub struct Abbreviations {
    kinds: BTreeMap<&'static str, Abbreviation>,
    dates: Vec<&'static str>,
    starters: Vec<&'static str>,
    labels: Vec<&'static str>,
}

impl Abbreviations {
    /// The table of a language; for one without a table, what holds everywhere.
    #[must_use]
    pub fn of(language: &Language) -> &'static Self {
        static TABLES: ByLanguage<&str, Abbreviations, 28> = ByLanguage::new(FILES, |_, text| Abbreviations::read(text));
        static ROOT: LazyLock<Abbreviations> = LazyLock::new(|| Abbreviations::read(ROOT_FILE));
        TABLES.of(language.base()).unwrap_or(&ROOT)
    }

    /// What is known of a word (without its last full stop; in lower case, or in capitals where it is written so).
    #[must_use]
    pub fn kind(&self, word: &str) -> Option<Abbreviation> {
        self.kinds.get(word).copied()
    }

    /// Whether a word is a month, a weekday or another word that follows an ordinal or an hour.
    #[must_use]
    pub fn is_date(&self, word: &str) -> bool {
        self.dates.binary_search(&word).is_ok()
    }

    /// Whether a word often begins sentences and hardly ever follows an abbreviation inside one.
    #[must_use]
    pub fn is_starter(&self, word: &str) -> bool {
        self.starters.binary_search(&word).is_ok()
    }

    /// Whether a single capital letter after this word names a kind, as in “vitamin A”.
    #[must_use]
    pub fn is_label(&self, word: &str) -> bool {
        self.labels.binary_search(&word).is_ok()
    }

    fn read(text: &'static str) -> Self {
        let mut table = Self::default();
        // A language's own lines come after the common ones and win.
        for line in ROOT_FILE.lines().chain(text.lines()) {
            let mut words = line.split_whitespace();
            let kind = match words.next() {
                Some("joins") => Abbreviation::Joins,
                Some("hinders") => Abbreviation::Hinders,
                Some("ends") => Abbreviation::Ends,
                Some("number") => Abbreviation::Number,
                Some("dates") => {
                    table.dates.extend(words);
                    continue;
                }
                Some("starters") => {
                    table.starters.extend(words);
                    continue;
                }
                Some("labels") => {
                    table.labels.extend(words);
                    continue;
                }
                _ => continue,
            };
            table.kinds.extend(words.map(|word| (word, kind)));
        }
        for list in [&mut table.dates, &mut table.starters, &mut table.labels] {
            list.sort_unstable();
            list.dedup();
        }
        table
    }
}

const ROOT_FILE: &str = include_str!("abbreviations/root.txt");

const FILES: [(&str, &str); 28] = [
    ("ar", include_str!("abbreviations/ar.txt")),
    ("cs", include_str!("abbreviations/cs.txt")),
    ("da", include_str!("abbreviations/da.txt")),
    ("de", include_str!("abbreviations/de.txt")),
    ("el", include_str!("abbreviations/el.txt")),
    ("en", include_str!("abbreviations/en.txt")),
    ("es", include_str!("abbreviations/es.txt")),
    ("fi", include_str!("abbreviations/fi.txt")),
    ("fil", include_str!("abbreviations/fil.txt")),
    ("fr", include_str!("abbreviations/fr.txt")),
    ("hi", include_str!("abbreviations/hi.txt")),
    ("hu", include_str!("abbreviations/hu.txt")),
    ("id", include_str!("abbreviations/id.txt")),
    ("it", include_str!("abbreviations/it.txt")),
    ("ms", include_str!("abbreviations/ms.txt")),
    ("nb", include_str!("abbreviations/nb.txt")),
    ("nl", include_str!("abbreviations/nl.txt")),
    ("pl", include_str!("abbreviations/pl.txt")),
    ("pt", include_str!("abbreviations/pt.txt")),
    ("ro", include_str!("abbreviations/ro.txt")),
    ("ru", include_str!("abbreviations/ru.txt")),
    ("so", include_str!("abbreviations/so.txt")),
    ("sv", include_str!("abbreviations/sv.txt")),
    ("sw", include_str!("abbreviations/sw.txt")),
    ("tr", include_str!("abbreviations/tr.txt")),
    ("uk", include_str!("abbreviations/uk.txt")),
    ("vi", include_str!("abbreviations/vi.txt")),
    ("zh", include_str!("abbreviations/zh.txt")),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_tables_is_a_known_kind() {
        let kinds = ["joins", "hinders", "ends", "number", "dates", "starters", "labels"];
        for (language, text) in FILES {
            for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
                let kind = line.split_whitespace().next().expect("a line has words");
                assert!(kinds.contains(&kind), "{language}: {line}");
            }
        }
    }

    #[test]
    fn a_language_s_own_lines_win_over_the_common_ones() {
        let of = |tag: &str| Abbreviations::of(&Language::parse(tag).expect("a tag"));
        assert_eq!(of("de").kind("nr"), Some(Abbreviation::Number));
        assert_eq!(of("tr").kind("vs"), Some(Abbreviation::Ends));
        assert_eq!(of("xx").kind("dr"), Some(Abbreviation::Joins));
        assert!(of("de-AT").is_date("jänner"));
    }
}
