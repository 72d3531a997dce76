//! Phrases of whole words, by their first word: most words of a text begin none, and one look tells.

use super::matcher::Match;
use crate::text::{TextRange, first_bytes, word_length, word_runs};

const BITS: u32 = 18; // 32 KB: what says “no” stays in the nearest cache.

/// Phrases that begin with a letter or digit, each with the number of what it names.
pub(super) struct PhraseTable {
    /// A bit for each hash of a first word.
    seen: Vec<u64>,
    /// The places of groups by hash, with gaps; 0 is none.
    slots: Vec<u32>,
    groups: Vec<Group>,
    /// By first word, the longest first.
    phrases: Vec<(Box<str>, u32)>,
    /// The three bytes behind the first word of each phrase; 0 where it has fewer.
    tails: Vec<u32>,
}

/// The phrases of one hash.
struct Group {
    hash: u64,
    first: u32,
    end: u32,
}

impl PhraseTable {
    pub(super) fn new(phrases: Vec<(String, u32)>) -> Self {
        let keyed = |(phrase, number): (String, u32)| (hash(&phrase[..word_length(&phrase)]), phrase.into_boxed_str(), number);
        let mut keyed: Vec<(u64, Box<str>, u32)> = phrases.into_iter().map(keyed).collect();
        keyed.sort_unstable_by(|one, other| (one.0, other.1.len(), &one.1, one.2).cmp(&(other.0, one.1.len(), &other.1, other.2)));
        keyed.dedup_by(|one, first| one.1 == first.1);
        let mut groups: Vec<Group> = Vec::new();
        for (at, (hash, ..)) in (0_u32..).zip(&keyed) {
            match groups.last_mut().filter(|last| last.hash == *hash) {
                Some(last) => last.end = at + 1,
                None => groups.push(Group { hash: *hash, first: at, end: at + 1 }),
            }
        }
        let mut seen = vec![0; 1 << (BITS - 6)];
        let mut slots = vec![0; (groups.len() * 2).next_power_of_two()];
        for (number, group) in (1_u32..).zip(&groups) {
            let bit = bit(group.hash);
            seen[bit / 64] |= 1_u64 << (bit % 64);
            let mut slot = group.hash as usize & (slots.len() - 1);
            while slots[slot] != 0 {
                slot = (slot + 1) & (slots.len() - 1);
            }
            slots[slot] = number;
        }
        let tails = keyed.iter().map(|(_, phrase, _)| first_bytes(&phrase[word_length(phrase)..])).collect();
        Self { seen, slots, groups, tails, phrases: keyed.into_iter().map(|(_, phrase, number)| (phrase, number)).collect() }
    }

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
        let stands = |phrase: &str| rest.starts_with(phrase) && !rest[phrase.len()..].starts_with(char::is_alphanumeric);
        let behind = first_bytes(&rest[length..]);
        let near = |place: &usize| self.tails[*place] == behind || self.tails[*place] == 0;
        let mut places = (group.first as usize..group.end as usize).filter(near);
        let place = places.find(|place| stands(&self.phrases[*place].0))?;
        Some((at + self.phrases[place].0.len(), self.phrases[place].1))
    }
}

fn bit(hash: u64) -> usize {
    (hash >> (64 - BITS)) as usize
}

/// FNV-1a, mixed once more so that its high bits are as good as its low ones.
fn hash(word: &str) -> u64 {
    let hash = word.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3));
    (hash ^ hash >> 32).wrapping_mul(0x9e37_79b9_7f4a_7c15)
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
