//! Finds phrases of whole words by their first word: most words of a text begin none, and one look tells.

use super::matcher::Match;
use super::phrase_table::{PhraseTable, bit, hash};
use crate::text::{TextRange, first_bytes, word_runs};

impl PhraseTable {
    /// Adds the phrases that stand in a folded text: the longest at each place, none that begins within the one before.
    pub(super) fn find(&self, text: &str, mut found: Vec<Match>) -> Vec<Match> {
        let mut free = 0;
        for (at, length) in word_runs(text) {
            if at >= free
                && let Some((end, value)) = self.at(text, at, length)
            {
                let range = TextRange::new(at..end);
                found.push(Match { range, whole: range, value });
                free = end;
            }
        }
        found
    }

    /// The longest phrase that begins with the word at a place.
    fn at(&self, text: &str, at: usize, length: usize) -> Option<(usize, u32)> {
        let hash = hash(&text[at..at + length]);
        let bit = bit(hash);
        if self.seen[bit / 64] & 1_u64 << (bit % 64) == 0 {
            return None;
        }
        let mut slot = hash as usize & (self.slots.len() - 1);
        let group = loop {
            let number = self.slots[slot].checked_sub(1)?;
            let group = &self.groups[number as usize];
            if group.hash == hash {
                break group;
            }
            slot = (slot + 1) & (self.slots.len() - 1);
        };
        let rest = &text[at..];
        let stands =
            |phrase: &str| rest.as_bytes().starts_with(phrase.as_bytes()) && !rest[phrase.len()..].starts_with(char::is_alphanumeric);
        // Those that go on after the first word are longer than those that hardly do: “heart” begins hundreds, few go on as the text does.
        let behind = first_bytes(&rest[length..]);
        let tails = &self.tails[group.first as usize..group.end as usize];
        let from = |tail: u32| {
            let start = tails.partition_point(|other| *other < tail);
            let places = group.first as usize + start..group.end as usize;
            places.take_while(move |place| self.tails[*place] == tail)
        };
        let place = from(behind).chain(from(0)).find(|place| stands(self.phrase(*place)))?;
        Some((at + self.phrase(place).len(), self.values[place]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    proptest::proptest! {
        #[test]
        fn a_table_finds_what_a_search_of_every_place_finds(text in "(ab|b|é|abc| |-|x y|’){0,12}") {
            let phrases: BTreeMap<String, u32> = ["ab", "ab b", "b", "abc x", "é", "x y ab"].map(str::to_owned).into_iter().zip(0..).collect();
            let is_word = |sign: char| sign.is_alphanumeric();
            let (mut wanted, mut free) = (Vec::new(), 0);
            for (at, _) in text.char_indices().filter(|(at, _)| !text[..*at].ends_with(is_word)) {
                let stands = |phrase: &&String| text[at..].starts_with(phrase.as_str()) && !text[at + phrase.len()..].starts_with(is_word);
                if at >= free && let Some(phrase) = phrases.keys().filter(stands).max_by_key(|phrase| phrase.len()) {
                    free = at + phrase.len();
                    wanted.push((at..free, phrases[phrase]));
                }
            }
            let found = PhraseTable::new(phrases.into_iter().collect()).find(&text, Vec::new());
            let found: Vec<_> = found.iter().map(|hit| (hit.range.range(), hit.value)).collect();
            proptest::prop_assert_eq!(found, wanted);
        }
    }
}
