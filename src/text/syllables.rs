//! How many syllables a word has: for English a dictionary and, outside it, weighted letter groups; elsewhere the vowels that
//! make syllables in the language's spelling.
//!
//! Never hyphenation patterns: they leave out breaks that no printer wants, and get half of the English dictionary wrong.

mod english;
mod nuclei;
mod scripts;

use crate::language::Language;
use nuclei::Nuclei;

const APOSTROPHES: [char; 2] = ['\'', '’'];

/// The way of counting of one language; cheap to make and to copy.
#[derive(Clone, Copy, Debug)]
pub struct SyllableCounter {
    way: Way,
}

#[derive(Clone, Copy, Debug)]
enum Way {
    English,
    Spelling(&'static Nuclei),
}

impl SyllableCounter {
    /// The counter of a language; for one without rules of its own, groups of vowels.
    #[must_use]
    pub fn of(language: &Language) -> Self {
        let base = language.base();
        Self { way: if base == "en" { Way::English } else { Way::Spelling(Nuclei::of(base)) } }
    }

    /// The syllables of one word; at least one for anything with a letter or digit, none for the rest.
    ///
    /// A number counts one syllable a digit, about what reading it aloud takes; an acronym of capitals counts one a letter (three
    /// for an English W) unless it is read as a word.
    #[must_use]
    pub fn count(self, word: &str) -> u32 {
        let word = word.trim_matches(APOSTROPHES);
        if word.is_ascii() {
            if let Way::English = self.way
                && word.bytes().all(|byte| byte.is_ascii_alphabetic() || byte == b'\'')
            {
                return english::count(word);
            }
            if word.bytes().any(|byte| !byte.is_ascii_alphabetic() && byte != b'\'') {
                return self.parts(word);
            }
        } else if word.bytes().any(|byte| byte.is_ascii_digit()) {
            return self.parts(word);
        }
        self.letters(word)
    }

    /// The parts of a word with digits or other signs inside: “5mg”, “2.5”, “a.m”.
    fn parts(self, word: &str) -> u32 {
        let digits = word.bytes().filter(u8::is_ascii_digit).count();
        let letters = word
            .split(|sign: char| sign.is_ascii() && !sign.is_ascii_alphabetic() && sign != '\'')
            .map(|part| part.trim_matches(APOSTROPHES))
            .filter(|part| !part.is_empty());
        u32::try_from(digits).unwrap_or(u32::MAX) + letters.map(|part| self.letters(part)).sum::<u32>()
    }

    fn letters(self, word: &str) -> u32 {
        match self.way {
            Way::English if word.chars().all(|sign| sign.is_ascii() || sign == '’') => english::count(word),
            Way::English => nuclei::ANY.count(word),
            Way::Spelling(nuclei) => nuclei.count(word),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_have_as_many_syllables_as_speakers_count() {
        let mut wrong = Vec::new();
        for line in include_str!("syllables/cases.txt").lines().filter(|line| !line.starts_with('#')) {
            let mut fields = line.split_whitespace();
            let tag = fields.next().expect("a language");
            let counter = SyllableCounter::of(&Language::parse(tag).expect("a tag"));
            for case in fields {
                let (word, count) = case.rsplit_once('=').expect("word=count");
                let found = counter.count(word);
                if found.to_string() != count {
                    wrong.push(format!("{tag} {case}, found {found}"));
                }
            }
        }
        assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
    }

    #[test]
    fn medical_words_outside_the_dictionary_are_nearly_always_right() {
        let counter = SyllableCounter::of(&Language::english());
        let cases: Vec<(&str, u32)> = include_str!("syllables/medical.txt")
            .lines()
            .filter(|line| !line.starts_with('#'))
            .flat_map(str::split_whitespace)
            .map(|case| case.split_once('=').expect("word=count"))
            .map(|(word, count)| (word, count.parse().expect("a number")))
            .collect();
        let wrong: Vec<_> = cases.iter().filter(|(word, count)| counter.count(word) != *count).collect();
        assert!(cases.iter().all(|(word, _)| !english::is_in_dictionary(word)));
        assert!(wrong.len() * 100 <= cases.len() * 7, "{} of {} wrong: {wrong:?}", wrong.len(), cases.len());
    }

    #[test]
    fn an_apostrophe_at_an_edge_counts_nothing() {
        let counter = SyllableCounter::of(&Language::english());
        let counts = ["0’", "’0", "’", "0’5", "’tis", "patients’"].map(|word| counter.count(word));
        assert_eq!(counts, [1, 1, 0, 2, 1, 2]);
    }

    proptest::proptest! {
        #[test]
        fn a_word_with_a_letter_or_digit_has_a_syllable(word in "[a-zA-Z0-9'’éßжक्ी中한كتابა.]{0,12}", tag in "en|es|fr|de|hi|ar|zh|vi|sw|xx") {
            let count = SyllableCounter::of(&Language::parse(&tag).expect("a tag")).count(&word);
            proptest::prop_assert_eq!(count > 0, word.contains(char::is_alphanumeric));
        }
    }
}
