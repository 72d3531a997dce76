//! Words as numbers, by their first letters, so that inflected forms are one.

use rustc_hash::FxHashMap;
use std::ops::Range;

/// So many letters tell a word.
const LETTERS: usize = 5;
/// The bits of a character.
const BITS: u32 = 21;

/// The first letters of a word in lower case, side by side in one number: nothing is allocated for a word.
type Stem = u128;

/// The texts of one side, each as the different stems of its words.
#[derive(Debug, Default)]
pub struct Stems {
    numbers: FxHashMap<Stem, u32>,
    /// By number.
    known: Vec<Stem>,
    /// The numbers of all texts, one text after the other, in order and each once.
    words: Vec<u32>,
    ends: Vec<usize>,
}

impl Stems {
    /// Adds a text; its place is how many were added before.
    pub fn push<'a>(&mut self, words: impl Iterator<Item = &'a str>) {
        let start = self.words.len();
        for word in words {
            let stem = stem(word);
            let next = u32::try_from(self.known.len()).expect("fewer words than bytes");
            let number = *self.numbers.entry(stem).or_insert(next);
            if number == next {
                self.known.push(stem);
            }
            self.words.push(number);
        }
        self.words[start..].sort_unstable();
        let mut kept = start;
        for at in start..self.words.len() {
            if kept == start || self.words[kept - 1] != self.words[at] {
                self.words[kept] = self.words[at];
                kept += 1;
            }
        }
        self.words.truncate(kept);
        self.ends.push(kept);
    }

    /// How many texts there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether there is no text.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// How many different stems there are.
    pub(super) fn different(&self) -> usize {
        self.known.len()
    }

    /// The stems of a text, in order.
    pub(super) fn of(&self, text: usize) -> &[u32] {
        &self.words[self.range(text)]
    }

    /// Where a text's stems stand among those of all texts.
    pub(super) fn range(&self, text: usize) -> Range<usize> {
        let start = text.checked_sub(1).map_or(0, |before| self.ends[before]);
        start..self.ends[text]
    }

    /// For each stem the one of the other side that is the same letters: names, abbreviations, numbers.
    pub(super) fn twins(&self, other: &Self) -> Vec<Option<u32>> {
        self.known.iter().map(|stem| other.numbers.get(stem).copied()).collect()
    }
}

fn stem(word: &str) -> Stem {
    let add = |stem: Stem, sign: char| stem << BITS | Stem::from(u32::from(sign));
    if let Some(start) = word.as_bytes().get(..word.len().min(LETTERS)).filter(|start| start.is_ascii()) {
        return start.iter().fold(0, |stem, byte| add(stem, char::from(byte.to_ascii_lowercase())));
    }
    word.chars().flat_map(char::to_lowercase).take(LETTERS).fold(0, add)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_word_are_one_and_others_are_not() {
        let mut stems = Stems::default();
        stems.push("Tablets tablet TABLETTE water Ärzte ärztin".split(' '));
        stems.push("water".split(' '));
        assert_eq!((stems.of(0), stems.of(1)), (&[0, 1, 2, 3][..], &[1][..]));
        assert_eq!(stems.different(), 4);
    }

    proptest::proptest! {
        #[test]
        fn a_stem_is_the_first_letters_in_lower_case(one in "[a-cA-CßİäÄж]{0,7}", other in "[a-cA-CßİäÄж]{0,7}") {
            let letters = |word: &str| word.chars().flat_map(char::to_lowercase).take(LETTERS).collect::<String>();
            proptest::prop_assert_eq!(stem(&one) == stem(&other), letters(&one) == letters(&other));
        }
    }
}
