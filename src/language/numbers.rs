//! Words that say a number, by language: cardinals, ordinals, fractions, months and names of amounts such as “dozen” and “decade”.
//!
//! They are evidence that a number stands in a text, not a grammar: a word may be listed with several numbers (“half” is 0.5 and
//! 50 per cent), and a month with its place in the year, because some languages write months as numbers.

use super::{ByLanguage, Language};
use std::collections::BTreeMap;
use std::ops::Bound;

/// How many bits say which first letters number words have.
const BEGINNINGS: usize = 2048;

/// The number words of one language, in lower case.
#[derive(Debug, Default)]
pub struct NumberWords {
    /// Bits for the first letters of every word: most words of a text begin like none, and need not be looked up.
    beginnings: [u64; BEGINNINGS / 64],
    whole: BTreeMap<&'static str, Vec<&'static str>>,
    stems: BTreeMap<&'static str, Vec<&'static str>>,
}

impl NumberWords {
    /// The table of a language; none where there is no table.
    #[must_use]
    pub fn of(language: &Language) -> Option<&'static Self> {
        static TABLES: ByLanguage<&str, NumberWords, 40> = ByLanguage::new(FILES, |_, text| NumberWords::read(text));
        let base = match language.base() {
            "no" | "nn" => "nb",
            base => base,
        };
        TABLES.of(base)
    }

    /// Whether any number word begins with the first letters of a word, in any case.
    #[must_use]
    pub fn may_hold(&self, word: &str) -> bool {
        let bit = match word.as_bytes() {
            [one, two, three, ..] if (one | two | three).is_ascii() => {
                beginning([one, two, three].into_iter().map(|letter| char::from(letter.to_ascii_lowercase())))
            }
            _ => beginning(word.chars().flat_map(char::to_lowercase)),
        };
        self.beginnings[bit / 64] & 1 << (bit % 64) != 0
    }

    /// The numbers a word may say, as decimal digits; empty for a word that says none.
    #[must_use]
    pub fn values(&self, word: &str) -> &[&'static str] {
        if let Some(values) = self.whole.get(word) {
            return values;
        }
        self.longest_stem(word).map_or(&[], Vec::as_slice)
    }

    /// The longest stem that a word starts with: the most telling one.
    fn longest_stem(&self, word: &str) -> Option<&Vec<&'static str>> {
        let mut rest = word;
        loop {
            // Of all stems up to the word, the last is the longest it starts with, or shares with every such stem what both start with.
            let (stem, values) = self.stems.range::<str, _>((Bound::Unbounded, Bound::Included(rest))).next_back()?;
            if rest.starts_with(stem) {
                return Some(values);
            }
            let same = stem.chars().zip(rest.chars()).take_while(|(a, b)| a == b).map(|(letter, _)| letter.len_utf8()).sum();
            rest = &rest[..same];
        }
    }

    fn read(text: &'static str) -> Self {
        let mut table = Self::default();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let Some((value, words)) = line.split_once(": ") else { continue };
            for word in words.split_whitespace() {
                let (known, word) = match word.strip_suffix('*') {
                    Some(stem) => (&mut table.stems, stem),
                    None => (&mut table.whole, word),
                };
                known.entry(word).or_default().push(value);
                let bit = beginning(word.chars());
                table.beginnings[bit / 64] |= 1 << (bit % 64);
            }
        }
        table
    }
}

/// A number for the first letters of a word. Every stem has three at least, so three count.
fn beginning(letters: impl Iterator<Item = char>) -> usize {
    let mixed = letters.take(3).fold(0_u32, |hash, letter| hash.wrapping_mul(0x9E37_79B1) ^ u32::from(letter));
    (mixed.wrapping_mul(0x9E37_79B1) >> 21) as usize
}

const FILES: [(&str, &str); 40] = [
    ("ar", include_str!("numbers/ar.txt")),
    ("bg", include_str!("numbers/bg.txt")),
    ("bn", include_str!("numbers/bn.txt")),
    ("cs", include_str!("numbers/cs.txt")),
    ("da", include_str!("numbers/da.txt")),
    ("de", include_str!("numbers/de.txt")),
    ("el", include_str!("numbers/el.txt")),
    ("en", include_str!("numbers/en.txt")),
    ("es", include_str!("numbers/es.txt")),
    ("fa", include_str!("numbers/fa.txt")),
    ("fi", include_str!("numbers/fi.txt")),
    ("fil", include_str!("numbers/fil.txt")),
    ("fr", include_str!("numbers/fr.txt")),
    ("gu", include_str!("numbers/gu.txt")),
    ("he", include_str!("numbers/he.txt")),
    ("hi", include_str!("numbers/hi.txt")),
    ("hu", include_str!("numbers/hu.txt")),
    ("id", include_str!("numbers/id.txt")),
    ("it", include_str!("numbers/it.txt")),
    ("ko", include_str!("numbers/ko.txt")),
    ("mr", include_str!("numbers/mr.txt")),
    ("ms", include_str!("numbers/ms.txt")),
    ("nb", include_str!("numbers/nb.txt")),
    ("ne", include_str!("numbers/ne.txt")),
    ("nl", include_str!("numbers/nl.txt")),
    ("pa", include_str!("numbers/pa.txt")),
    ("pl", include_str!("numbers/pl.txt")),
    ("pt", include_str!("numbers/pt.txt")),
    ("ro", include_str!("numbers/ro.txt")),
    ("ru", include_str!("numbers/ru.txt")),
    ("so", include_str!("numbers/so.txt")),
    ("sv", include_str!("numbers/sv.txt")),
    ("sw", include_str!("numbers/sw.txt")),
    ("ta", include_str!("numbers/ta.txt")),
    ("te", include_str!("numbers/te.txt")),
    ("th", include_str!("numbers/th.txt")),
    ("tr", include_str!("numbers/tr.txt")),
    ("uk", include_str!("numbers/uk.txt")),
    ("ur", include_str!("numbers/ur.txt")),
    ("vi", include_str!("numbers/vi.txt")),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_number_word_is_let_through_by_its_first_letters() {
        for (tag, text) in FILES {
            let table = NumberWords::read(text);
            assert!(table.stems.keys().all(|stem| stem.chars().count() >= 3), "{tag}");
            let words: Vec<&str> = table.whole.keys().chain(table.stems.keys()).copied().collect();
            assert!(
                words.iter().all(|word| table.may_hold(word) && (!word.is_ascii() || table.may_hold(&word.to_ascii_uppercase()))),
                "{tag}"
            );
            for word in
                words.iter().flat_map(|word| [word.to_string(), format!("{word}é"), format!("{}z", &word[..word.floor_char_boundary(4)])])
            {
                let longest = table.stems.iter().filter(|(stem, _)| word.starts_with(**stem)).max_by_key(|(stem, _)| stem.len());
                assert_eq!(table.longest_stem(&word), longest.map(|(_, values)| values), "{tag}: {word}");
            }
        }
        let english = NumberWords::of(&Language::english()).expect("a table");
        assert!(english.may_hold("three") && !english.may_hold("weather"));
    }
}
